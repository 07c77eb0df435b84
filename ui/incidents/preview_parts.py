"""Parts of the preview: somebody with what they agreed to, and a heading with words under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import labels
from ui.widgets.avatars import avatar
from ui.widgets.cards import Glyph
from ui.widgets.consent import ConsentShape
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model.person import Organisation, Person
    from defender_app.report.correspondence import Exchange


class Fact(QWidget):
    """An icon and a few words of somebody; hidden while there are none."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._name = name
        self.icon = Glyph(icon, "ink2", 14)
        self.words = labels.Elided("", "quiet")
        labels.mark_said(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)

    def show_words(self, words: str, icon: str = "") -> None:
        """Say something else."""
        if icon:
            self.icon.set_name(icon)
        self.words.setText(words)
        self.words.setAccessibleName(f"{self._name}: {words}")
        self.setVisible(bool(words))


class Part(QWidget):
    """A heading with words under it; hidden while there are none."""

    def __init__(self, heading: str, kind: labels.Kind) -> None:
        super().__init__()
        self.words = labels.said("", kind, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labels.text(heading, "caption"))
        column.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_words(self, words: str) -> None:
        """Say something else."""
        self.words.setText(words)
        self.setVisible(bool(words))


class History(QWidget):
    """To whom the record was sent and what was answered; hidden while there is nothing."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.timeline = Timeline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(6)
        column.addWidget(labels.text(heading, "caption"))
        column.addWidget(self.timeline)
        self.hide()

    def show_exchanges(self, exchanges: Sequence[Exchange]) -> None:
        """Show these."""
        if exchanges:
            from ui.replies.history import happenings  # noqa: PLC0415 - the list comes first

            self.timeline.show_points(happenings(exchanges))
        self.setVisible(bool(exchanges))


class PersonLine(QWidget):
    """Somebody: letter, pseudonym, title, and what they said about being sent."""

    def __init__(self, one: Person | Organisation, light: str) -> None:
        super().__init__()
        name = one.pseudonym or QCoreApplication.translate("PreviewPerson", "Somebody")
        said = agreed_words(light, labels.isolated(name))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 7, 0, 3)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.addWidget(avatar(name[:1], 34), 0, 0, 2, 1)
        first = QHBoxLayout()
        first.setSpacing(9)
        first.addWidget(labels.said(name, "strong"))
        title = labels.Elided("", "quiet")
        labels.mark_said(title)
        title.setText(_title(one))
        first.addWidget(title, 1)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(ConsentShape(light, 14))
        words = labels.said(said, "quiet", wrap=True)
        second.addWidget(words, 1)
        grid.addLayout(first, 0, 1)
        grid.addLayout(second, 1, 1)
        grid.setColumnStretch(1, 1)


def agreed_words(light: str, name: str) -> str:
    """What somebody said about being sent to the focal point, and what follows from it."""
    words = {
        "yes": QCoreApplication.translate("PreviewPerson", "Agreed to be sent to the focal point"),
        "some": QCoreApplication.translate(
            "PreviewPerson", "Agreed to be sent only under a condition"
        ),
        "not-asked": QCoreApplication.translate(
            "PreviewPerson", "Not asked yet, so nothing about {name} is sent"
        ),
        "not-asked-too-risky": QCoreApplication.translate(
            "PreviewPerson", "Too risky to ask, so nothing about {name} is sent"
        ),
        "no": QCoreApplication.translate(
            "PreviewPerson", "Said no, so nothing about {name} is sent"
        ),
        "withdrawn": QCoreApplication.translate(
            "PreviewPerson", "Consent withdrawn, so nothing about {name} is sent any more"
        ),
    }
    return words[light].format(name=name)


def _title(one: Person | Organisation) -> str:
    title = one.descriptive_title
    return title if isinstance(title, str) else ""

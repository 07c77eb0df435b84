"""Who and what can still be recognised: asked of the person who looks, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.evidence_cleaning.copies import Recognised
from defender_app.model.answers import Ref, listed
from defender_app.taxonomy import taxonomy
from ui.i18n import field_words
from ui.people.words import called
from ui.theme.tokens import Space
from ui.widgets.labels import text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident

_NOBODY: Final = "nobody"
_NOTHING: Final = "nothing"
_PLACE: Final = "location data"


class RecognisedPart(QWidget):
    """Two questions with pills; nothing has to be answered."""

    changed = Signal()

    def __init__(self, incident: Incident, original: Evidence) -> None:
        super().__init__()
        self.who = Pills(
            many=True, name=self.tr("Who can still be recognised in the copy?"), alone=(_NOBODY,)
        )
        people = [(f"person:{one.pid}", called(one)) for one in incident.persons]
        people += [
            (f"org:{one.oid}", called(one))
            for one in incident.organisations
            if one.oid in incident.private_organisations
        ]
        self.who.set_choices([*people, (_NOBODY, self.tr("Nobody"))])
        self.what = Pills(
            many=True, name=self.tr("What can still be seen or heard in it?"), alone=(_NOTHING,)
        )
        kinds = [
            (key, field_words.list_label("contains", key))
            for key in taxonomy().lists["contains"].choices
        ]
        self.what.set_choices([*kinds, (_NOTHING, self.tr("None of these"))])
        self.what.choose([one for one in listed(original.contains) if one != _PLACE])
        hint = self.tr(
            "Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view"
            " from a window; listen for voices and names. Nothing is looked for by the app."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text(hint, "quiet", wrap=True))
        column.addWidget(text(self.tr("Who can still be recognised in the copy?"), "label"))
        column.addWidget(self.who)
        column.addSpacing(Space.S)
        column.addWidget(text(self.tr("What can still be seen or heard in it?"), "label"))
        column.addWidget(self.what)
        later = self.tr("You can answer later: before it leaves, you are asked again.")
        column.addWidget(text(later, "hint", wrap=True))
        self.who.changed.connect(self.changed)
        self.what.changed.connect(self.changed)

    def answer(self) -> Recognised:
        """What was said."""
        chosen = self.who.chosen
        shows = tuple(_ref(key) for key in chosen if key != _NOBODY)
        contains = tuple(key for key in self.what.chosen if key != _NOTHING)
        return Recognised(shows=shows, contains=contains, confirmed=bool(chosen))


def _ref(key: str) -> Ref:
    kind, _, ident = key.partition(":")
    return Ref(person=ident) if kind == "person" else Ref(org=ident)

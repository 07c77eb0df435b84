"""Step 4: the page exactly as it leaves, the files with their sizes, what this vault keeps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.send import words
from ui.send.names import NamesThatLeave
from ui.send.panes import Panes
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.cards import Card
from ui.widgets.choice import Choice
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.report.seal import Prepared
    from ui.focal_points.known import Known

_LEFT: Final = 312
_PAGE: Final = 420
# What Qt cannot read: its own sheet takes the place of the page's.
_STYLE: Final = re.compile(rb"<style>.*?</style>", re.DOTALL)


# Questions and answers in two columns, as the page has them everywhere else. What came from a
# person is escaped, so these are the page's own marks.
_ROWS: Final = (
    (b"<dl>", b'<table width="100%" cellspacing=0>'),
    (b"</dl>", b"</table>"),
    (b"<dt>", b'<tr><td class=q width="34%">'),
    (b"</dt><dd dir=auto>", b"</td><td class=a>"),
    (b"</dd>", b"</td></tr>"),
)
_HEADINGS: Final = {1: Type.RECORD, 2: Type.HEADING, 3: Type.LABEL}


class PageView(QTextBrowser):
    """Shows the page that leaves; follows no link and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.page = b""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # Selected text would be given to other programs.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        self.document().setDocumentMargin(28)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme.watch(self._dress)

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return b""

    def show_page(self, page: bytes) -> None:
        """Show exactly this page."""
        self.page = page
        self._dress()

    def _dress(self) -> None:
        self.document().setDefaultFont(theme.font(Type.BODY))
        self.document().setDefaultStyleSheet(_sheet())
        page = _STYLE.sub(b"", self.page)
        for tag, instead in _ROWS:
            page = page.replace(tag, instead)
        self.setHtml(page.decode())
        self._fit_headings()
        self.document().setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, "")

    def _fit_headings(self) -> None:
        """Qt makes headings larger than any sheet says."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor.setPosition(block.position())
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                shape = QTextCharFormat()
                shape.setFont(theme.font(_HEADINGS.get(level, Type.BODY), 600))
                shape.setForeground(theme.colour("ink"))
                cursor.setCharFormat(shape)
            block = block.next()


def _sheet() -> str:
    colours, label = theme.colours(), theme.scaled(Type.LABEL)
    return (
        f"body{{color:{colours.ink}}}"
        "h1{margin-top:22px;margin-bottom:6px}h2{margin-top:18px;margin-bottom:6px}"
        "h3{margin-top:10px;margin-bottom:2px}"
        f".q{{color:{colours.ink3};padding:2px 16px 2px 0;font-size:{label}px}}"
        f".a{{white-space:pre-wrap;padding:2px 0 2px 0}}"
        f"th{{color:{colours.ink3};text-align:left;padding:2px 10px 2px 0;font-size:{label}px}}"
        f"td{{padding:2px 10px 2px 0;font-size:{label}px}}"
        f".class{{color:{colours.accent};font-weight:600}}"
        f".training{{color:{colours.warn};font-weight:600}}"
        "p{line-height:145%;margin-top:4px;margin-bottom:8px}"
        ".text{white-space:pre-wrap}"
    )


class PreviewStep(QWidget):
    """Files and what is kept left, the page right."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.prepared: tuple[Prepared, ...] = ()
        self._known: Mapping[str, Known] = {}
        self.recipients = Choice(name=self.tr("Focal point"))
        self.view = PageView()
        self.view.setAccessibleName(self.tr("The page as it leaves"))
        self.files = QVBoxLayout()
        self.files.setSpacing(6)
        self.names = NamesThatLeave()
        self.names.changed.connect(self._fit_soon)
        self.kept = text("", "sentence", wrap=True)
        self._lay_out()
        self.recipients.changed.connect(self._turn)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(self.tr("Preview and seal"), "page"))
        column.addSpacing(4)
        about = self.tr("This is the page that leaves, word for word.")
        column.addWidget(text(about, "sentence", wrap=True))
        column.addSpacing(Space.M)
        column.addWidget(self.recipients)
        area = ScrollPage(gap=0)
        area.body.addSpacing(Space.S)
        area.body.addWidget(text(self.tr("In the sealed file"), "caption"))
        area.body.addSpacing(8)
        area.body.addLayout(self.files)
        area.body.addWidget(self.names)
        area.body.addSpacing(Space.L)
        area.body.addWidget(text(self.tr("What your vault keeps"), "caption"))
        area.body.addSpacing(6)
        area.body.addWidget(self.kept)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        self._area = area
        card = Card(padding=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.view)
        self._panes = Panes(self._left, card, width=_LEFT, gap=28)
        self._panes.turned.connect(self._fit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)

    def _fit(self) -> None:
        """Where it is narrow, the files stand above the page, all of them."""
        narrow = self._panes.narrow
        self._area.setMinimumHeight(self._area.page.sizeHint().height() if narrow else 0)
        self._panes.hold(_PAGE)

    def show_prepared(self, prepared: Sequence[Prepared], known: Mapping[str, Known]) -> None:
        """Show the reports as they will be sealed."""
        self.prepared, self._known = tuple(prepared), known
        names = [
            (one.composition.contact.contact_id, self._name(one.composition.contact.contact_id))
            for one in prepared
        ]
        self.recipients.set_choices(names)
        self.recipients.setVisible(len(names) > 1)
        if names:
            self.recipients.choose(names[0][0])
            self._show(self.prepared[0])
        self.changed.emit()

    def forget(self) -> None:
        """What was looked at is not to be sealed any more."""
        self.prepared = ()
        self.view.show_page(b"")
        self.names.take(())

    def _name(self, contact_id: str) -> str:
        one = self._known.get(contact_id)
        return one.untrusted.name if one else contact_id[:8]

    def _turn(self) -> None:
        for one in self.prepared:
            if one.composition.contact.contact_id == self.recipients.chosen:
                self._show(one)

    def _show(self, one: Prepared) -> None:
        self.view.show_page(one.page)
        while (item := self.files.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for path, size in one.files():
            self.files.addWidget(_FileRow(self._file_words(path), words.size_words(size)))
        self.files.addWidget(_FileRow(self.tr("History of the files"), ""))
        self.names.take(one.named)
        keeps = self.tr(
            "Your record as it is, this report, who got it and when, and the key that opens the "
            "replies. Whoever opens your vault can read all of it."
        )
        if not one.composition.held.compared:
            keeps += " " + self.tr("Also that you sealed without comparing, and why.")
        self.kept.setText(keeps)
        self._fit_soon()

    def _fit_soon(self) -> None:
        """New rows are measured once they are shown."""
        QTimer.singleShot(0, self, self._fit)

    def _file_words(self, path: str) -> str:
        known = {
            "data/report.json": self.tr("The report, for programs"),
            "data/report.html": self.tr("The report, for people"),
            "data/identities.json": self.tr("Names and contacts, kept apart"),
        }
        return known.get(path) or self.tr("Evidence {number}").format(
            number=path.rpartition("/")[2]
        )

    def said(self) -> str:
        """What stands at the foot."""
        return self.tr("%n file(s). Only the focal point can open it.", "", len(self.prepared))


class _FileRow(QWidget):
    """A file and its size."""

    def __init__(self, name: str, size: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.S, 0)
        row.addWidget(text(name, "quiet"), 1)
        row.addWidget(said(size, "hint"))

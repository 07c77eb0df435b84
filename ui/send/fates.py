"""The left side of what they will see: people and items, each with what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from defender_app.report.consent_gate import Extent
from defender_app.report.evidence_choice import HASH_ONLY, UNDECIDED
from ui.send import words
from ui.send.small_link import SmallLink
from ui.theme import theme
from ui.theme.tokens import Radius, Space, Type
from ui.widgets.avatars import paint_avatar
from ui.widgets.by_ear import ByEar
from ui.widgets.cards import paint_tile
from ui.widgets.consent import paint_consent
from ui.widgets.labels import own_way, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from defender_app.report.paper import Human, Item, Paper

_HEIGHT: Final = 56
_MARK: Final = 34
_SIDE: Final = 12
_WORDS: Final = 58
_SHAPE: Final = 14
_LIGHTS: Final = {
    "": "yes",
    "no-file": "yes",
    "cleaned-instead": "yes",
    UNDECIDED: "conditional",
    HASH_ONLY: "conditional",
}
_ICONS: Final = {
    "photograph": "image",
    "screenshot": "image",
    "video": "video",
    "audio": "audio",
    "message": "note",
    "web-capture": "globe",
    "medical-record": "medical",
}


class Fate(ByEar, QAbstractButton):
    """One person or item; pressed, the paper shows where it stands."""

    def __init__(self, key: str, title: str, facts: str, fate: str, light: str) -> None:
        super().__init__()
        self.key, self.title, self.facts, self.fate, self.light = key, title, facts, fate, light
        self.letter, self.icon_name, self.tone, self.struck = title[:1], "", "accent", False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("ring", int(Radius.ROW))
        self.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (title, facts, fate) if part))
        self.action: SmallLink | None = None
        self.heed()
        theme.watch(self.update)

    def offer(self, action: str) -> SmallLink:
        """Show an action while this row is the chosen one."""
        self.action = SmallLink(action)
        self.action.setParent(self)
        self.action.setAccessibleDescription(self.title)
        self.action.hide()
        self.toggled.connect(self.action.setVisible)
        return self.action

    def sizeHint(self) -> QSize:
        """All rows are equally high."""
        lines = theme.line_height(Type.BODY) + theme.line_height(Type.HINT)
        return QSize(200, max(_HEIGHT, lines + 18))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The action stands at the end of the second line."""
        super().resizeEvent(event)
        if self.action is not None:
            size = self.action.sizeHint()
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = _SIDE if mirrored else self.width() - size.width() - _SIDE
            self.action.setGeometry(x, self.height() // 2 - 1, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, letter or icon, two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        mark = self._at(_SIDE, _MARK, (self.height() - _MARK) / 2, _MARK)
        if self.icon_name:
            paint_tile(painter, mark, self.icon_name, "selected" if chosen else "plain", 18)
        else:
            tone = "selected" if chosen and self.tone == "accent" else self.tone
            paint_avatar(painter, mark, self.letter, tone)
        self._paint_words(painter)

    def _at(self, start: float, width: float, top: float, height: float) -> QRectF:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if mirrored else start
        return QRectF(left, top, width, height)

    def _paint_words(self, painter: QPainter) -> None:
        first, second = theme.line_height(Type.BODY), theme.line_height(Type.HINT)
        top = (self.height() - first - second) / 2
        room = self.width() - _WORDS - _SIDE
        title = theme.font(Type.BODY, 500 if self.icon_name else 600)
        title.setStrikeOut(self.struck)
        ink = "ink3" if self.struck else "ink"
        used = self._write(painter, self.title, title, ink, (_WORDS, room, top, first))
        if self.facts and used + Space.XXL < room:
            place = (_WORDS + used + 8, room - used - 8, top + 1, first)
            self._write(painter, self.facts, theme.font(Type.HINT), "ink2", place)
        y = top + first
        shape = self._at(_WORDS, _SHAPE, y + (second - _SHAPE) / 2, _SHAPE)
        paint_consent(painter, shape, self.light)
        end = self.action.width() + 8 if self.action and self.action.isVisible() else 0
        fate = (_WORDS + _SHAPE + 6, room - _SHAPE - 6 - end, y, second)
        self._write(painter, self.fate, theme.font(Type.HINT), "ink2", fate)

    def _write(
        self,
        painter: QPainter,
        said: str,
        font: object,
        ink: str,
        place: tuple[float, float, float, float],
    ) -> float:
        painter.setFont(font)  # type: ignore[arg-type] # a QFont of the theme
        painter.setPen(theme.colour(ink))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, place[1])
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._at(*place), int(flags), own_way(shown))
        return metrics.horizontalAdvance(shown)


class Fates(QWidget):
    """Person by person, then item by item."""

    chosen = Signal(str)
    left_out = Signal(str)
    put_back = Signal(str)
    formed = Signal(str, str)
    """An item of evidence, and the form in which it shall leave."""

    clean = Signal()
    """Make a cleaned copy of everything that has none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[Fate] = []
        self.clean_all: SmallLink | None = None
        self.menu: QMenu | None = None
        self._chosen = ""

    def show_paper(self, paper: Paper) -> None:
        """Show the people and items of one record."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        self.clean_all = None
        if paper.people:
            self._heading(self.tr("Person by person"))
        for human in paper.people:
            self._add(self._of_human(human), human.decision.because == "left-out")
        if paper.items:
            self._column.addSpacing(Space.M)
            self._heading(self.tr("Evidence"))
        if any(one.because == UNDECIDED for one in paper.items):
            self._offer_copies()
        for one in paper.items:
            row = self._of_item(one, paper)
            if one.choice:
                self._add_choice(row, one)
            else:
                self._add(row, one.because == "left-out")
        keep_place(self)
        known = [row for row in self.rows if row.key == self._chosen] or self.rows[:1]
        for row in known:
            row.setChecked(True)

    def _heading(self, said: str) -> None:
        self._column.addWidget(text(said, "caption"))
        self._column.addSpacing(6)

    def _add(self, row: Fate, is_out: bool) -> None:
        key = row.key
        action = row.offer(self.tr("Put back") if is_out else self.tr("Leave out"))
        action.clicked.connect(lambda: (self.put_back if is_out else self.left_out).emit(key))
        row.clicked.connect(lambda: self._choose(key))
        self.rows.append(row)
        self._column.addWidget(row)

    def _offer_copies(self) -> None:
        link = self.clean_all = SmallLink(self.tr("Make cleaned copies for all"))
        link.setAccessibleDescription(self.tr("Of every file that has none yet"))
        link.clicked.connect(self.clean)
        self._column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeading)
        self._column.addSpacing(4)

    def _add_choice(self, row: Fate, item: Item) -> None:
        """An original: it may leave as its cleaned copy, as it is, or not at all."""
        action = row.offer(self.tr("Choose"))
        action.clicked.connect(lambda: self.open_menu(item, action))
        row.clicked.connect(lambda: self._choose(item.eid))
        self.rows.append(row)
        self._column.addWidget(row)

    def open_menu(self, item: Item, below: QWidget) -> QMenu:
        """Open the choice of an item under its link."""
        if self.menu is not None:
            self.menu.deleteLater()
        menu = self.menu = QMenu(self)
        now = {"": "original", "left-out": "left-out"}.get(item.because, "cleaned")
        for form, said in (
            ("cleaned", self.tr("Cleaned copy")),
            ("original", self.tr("The original, with the hidden data")),
            ("left-out", self.tr("Leave out")),
        ):
            action = menu.addAction(said)
            action.setCheckable(True)
            action.setChecked(form == now)
            action.triggered.connect(lambda _=False, form=form: self.formed.emit(item.eid, form))
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        return menu

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.chosen.emit(key)

    @staticmethod
    def _of_human(human: Human) -> Fate:
        row = Fate(human.key, human.word, human.title, words.fate(human), words.shape(human))
        row.tone = "plain" if human.decision.extent is Extent.NOTHING else "accent"
        return row

    @staticmethod
    def _of_item(one: Item, paper: Paper) -> Fate:
        people = {human.key: human for human in paper.people}
        hidden = [
            people[key].word
            for key in one.shows
            if key in people and people[key].decision.extent is not Extent.NAMED
        ]
        because = one.because or ("cleaned" if one.cleaned else "")
        said = words.stays_title(because).format(who=", ".join(hidden))
        row = Fate(one.eid, one.name, "", said, _LIGHTS.get(one.because, "no"))
        row.icon_name = _ICONS.get(one.kind, "file-text")
        row.struck = one.because not in _LIGHTS
        return row

"""What stands on the right of the replies: one answer, a report without one, files just tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import isolated, message, reply_words
from ui.replies import words
from ui.seizure import words as seizing
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import filled, link, outlined, quiet
from ui.widgets.chips import chip
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.correspondence import Exchange
    from defender_app.report.sent import TakenReply
    from ui.replies.reading import Tried


class RepliesView(QWidget):
    """Shows one thing at a time."""

    record_asked = Signal(str)
    remove_asked = Signal(str)
    keep_asked = Signal(str)
    key_lost = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.open = filled("")
        self.unfinished: Banner | None = None
        self.keep_it = quiet("")
        self.lost = link("")
        self.tried: tuple[Tried, ...] = ()

    def show_reply(self, one: Exchange, taken: TakenReply) -> None:
        """One answer; everything in it was written by the focal point."""
        self._clear()
        reply = taken.reply
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        tone = "warn" if reply.kind == "needs-information" else "ok"
        row.addWidget(chip(words.kind(reply.kind), tone))
        status = "" if isinstance(reply.status, msgspec.UnsetType) else words.status(reply.status)
        if status and reply.kind == "status":
            row.addWidget(chip(status))
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(said(words.records(one), "record", wrap=True))
        facts = self.tr("{name}, {day}, answer {number}").format(
            name=one.untrusted_name, day=words.day(reply.date), number=reply.number
        )
        self._column.addWidget(said(facts, "quiet", wrap=True))
        self._tell_made(one)
        self._tell_kept(one)
        self._tell_notices(one)
        if taken.mark:
            banner = Banner("warn", self.tr("Look twice"), reply_words(taken.mark))
            self._column.addWidget(banner)
        if one.missing:
            self._column.addWidget(text(words.numbers(one.missing), "sentence", wrap=True))
        self._column.addSpacing(Space.S)
        self._column.addWidget(text(self.tr("What they say"), "caption"))
        self._column.addWidget(said(reply.message, "narrative", wrap=True))
        self._more(self.tr("They write again"), reply.next_contact, is_day=True)
        self._more(self.tr("Not without a further yes"), reply.not_without_consent)
        self._tell_called(one, f"{reply.message} {reply.not_without_consent or ''}")
        self._open(one)

    def _tell_made(self, one: Exchange) -> None:
        """What was made with keys that others may know says so."""
        if one.made.mark:
            day = words.day(one.made.gone_on)
            self._column.addWidget(text(seizing.mark(one.made.mark, day), "sentence", wrap=True))

    def _tell_called(self, one: Exchange, answer: str) -> None:
        """Whom an answer means: it uses the words of the report, not those of this vault."""
        for ours, word in one.called:
            if word in answer:
                say = self.tr("{word} is {pseudonym} in your record.")
                say = say.format(word=isolated(word), pseudonym=isolated(ours))
                self._column.addWidget(text(say, "sentence", wrap=True))

    def _more(
        self, label: str, words_said: str | msgspec.UnsetType, *, is_day: bool = False
    ) -> None:
        if not isinstance(words_said, str) or not words_said:
            return
        self._column.addSpacing(Space.S)
        self._column.addWidget(text(label, "caption"))
        shown = words.day(words_said) if is_day else words_said
        self._column.addWidget(said(shown, "narrative", wrap=True))

    def show_waiting(self, one: Exchange) -> None:
        """A report without an answer."""
        self._clear()
        self._column.addWidget(said(words.records(one), "record", wrap=True))
        facts = self.tr("Sealed for {name} on {day}").format(
            name=one.untrusted_name, day=words.day(one.sealed_on)
        )
        self._column.addWidget(said(facts, "quiet", wrap=True))
        self._tell_made(one)
        self._tell_kept(one)
        self._tell_notices(one)
        self._column.addSpacing(Space.S)
        say = self.tr(
            "No answer has come in. Ask the focal point, in a way you trust, whether the file "
            "arrived."
        )
        self._column.addWidget(text(say, "body", wrap=True))
        self.lost = link(self.tr("My key was lost…"))
        self.lost.clicked.connect(lambda: self.key_lost.emit(one.report_id))
        self._column.addWidget(self.lost, alignment=Qt.AlignmentFlag.AlignLeading)
        self._open(one)

    def _tell_kept(self, one: Exchange) -> None:
        """That only a receipt is kept, or was to be."""
        if one.kept == "receipt":
            say = self.tr("Only a receipt is kept of this report. It reads the answers.")
            self._column.addWidget(text(say, "sentence", wrap=True))
        if not one.kept.startswith("to-"):
            return
        banner = self.unfinished = Banner(
            "warn",
            self.tr("The record was to be removed, and is still here"),
            self.tr("Before that was done, the program was ended."),
            self.tr("Remove it now"),
        )
        banner.acted.connect(lambda: self.remove_asked.emit(one.report_id))
        self.keep_it = quiet(self.tr("Keep the copy"))
        self.keep_it.clicked.connect(lambda: self.keep_asked.emit(one.report_id))
        self._column.addWidget(banner)
        self._column.addWidget(self.keep_it, alignment=Qt.AlignmentFlag.AlignLeading)

    def _tell_notices(self, one: Exchange) -> None:
        """What was said about it since."""
        for notice in one.notices:
            words_ = words.notice(notice)
            self._column.addWidget(text(words_, "sentence", wrap=True))

    def show_tried(self, tried: Sequence[Tried]) -> None:
        """What became of the files just added."""
        self._clear()
        self.tried = tuple(tried)
        self._column.addWidget(text(self.tr("Files just added"), "record"))
        for one in tried:
            self._column.addSpacing(Space.S)
            self._column.addWidget(self._of_file(one))

    def _of_file(self, one: Tried) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(ConsentShape("yes" if one.taken else "no", 16))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(said(one.untrusted_name, "label", wrap=True))
        if one.taken is not None:
            parts = [reply_words(one.taken.outcome), reply_words(one.taken.mark)]
            if one.taken.missing:
                parts.append(words.numbers(one.taken.missing))
            told = " · ".join(part for part in parts if part)
        elif one.error is not None:
            why = message(one.error)
            told = f"{why.what} {why.reason}".strip()
        else:
            told = ""
        column.addWidget(text(told, "sentence", wrap=True))
        row.addLayout(column, 1)
        return box

    def _open(self, one: Exchange) -> None:
        self._column.addSpacing(Space.L)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for place, event_id in enumerate(one.event_ids):
            words_ = self.tr("Open record") if len(one.event_ids) == 1 else one.titles[place]
            button = outlined(words_) if place else filled(words_)
            button.clicked.connect(lambda _=False, to=event_id: self.record_asked.emit(to))
            if not place:
                self.open = button
            row.addWidget(button)
            if place == 1:
                break
        row.addStretch(1)
        self._column.addLayout(row)

    def _clear(self) -> None:
        self.tried = ()
        self.unfinished = None
        _empty(self._column)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)

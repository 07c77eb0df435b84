"""The tab "Our file": what the desk answered and noted, kept apart from what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.focal import key_lost, own_notes
from ui import unsaved
from ui.desk import words
from ui.desk.blocks import beside, empty
from ui.i18n import dates
from ui.messages import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet, tonal
from ui.widgets.cards import Card
from ui.widgets.chips import chip
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.focal.cases import GivenReply, TakenNotice
    from defender_app.vault.drawer import Drawer
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

_SAVE_AFTER: Final = 700


class OwnFileView(QWidget):
    """Notes, answers given with their numbers, notices, and what is known of the file itself.

    ``accept`` and ``refuse`` bring a notice about which somebody wants to decide.
    """

    accept = Signal(object)
    refuse = Signal(object)

    def __init__(self, place: Workplace, contents: Contents) -> None:
        super().__init__()
        self._place = place
        self._case_id = contents.case.case_id
        kept = place.unsaved.text(f"notes:{self._case_id}")
        notes = self._saved = kept if isinstance(kept, str) else contents.notes
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.notes = PlainEdit(lines=4)
        self.notes.setPlainText(notes)
        self.notes.textChanged.connect(self._typed)
        column.addWidget(
            Labelled(self.tr("Our notes"), self.notes, self.tr("they stay here and are never sent"))
        )
        self._rest = QVBoxLayout()
        self._rest.setSpacing(Space.M)
        column.addLayout(self._rest)
        column.addStretch(1)
        self.show_contents(contents)

    def show_contents(self, contents: Contents) -> None:
        """Show a case that was read again; the notes stay as they are being written here."""
        empty(self._rest)
        column = self._rest
        column.addWidget(text(self.tr("Answers given"), "heading"))
        for given in reversed(contents.case.replies):
            column.addWidget(self._answer(given))
        if not contents.case.replies:
            column.addWidget(text(self.tr("Nothing was answered yet."), "quiet"))
        if contents.case.notices:
            column.addWidget(text(self.tr("Notices"), "heading"))
            for notice in contents.case.notices:
                column.addWidget(self._notice(notice))
        column.addWidget(text(self.tr("The file"), "heading"))
        column.addWidget(said(self._file_words(contents), "hint", wrap=True))

    def _typed(self) -> None:
        # A timer that runs is left alone: also while typing goes on, it is saved.
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hand the notes over to be saved."""
        self._timer.stop()
        typed = self.notes.toPlainText()
        if typed == self._saved:
            return
        self._saved = typed
        drawer, case_id = self._place.drawer, self._case_id
        unsaved.save(self._place, f"notes:{case_id}", typed, lambda: _write(drawer, case_id, typed))

    def _answer(self, given: GivenReply) -> QWidget:
        reply = given.reply
        card = Card(padding=Space.L, gap=Space.XS)
        number = chip(self.tr("No. {number}").format(number=reply.number), "plain")
        kind = text(words.reply_kind(reply.kind), "strong", wrap=True)
        card.body.addWidget(beside(kind, number, text(words.moment(given.made_on), "hint")))
        card.body.addWidget(said(words.cut(reply.message, 4_000), "sentence", wrap=True))
        if not isinstance(reply.not_without_consent, msgspec.UnsetType):
            promise = words.cut(words.one_line(reply.not_without_consent), 400)
            said_so = self.tr("Not without further consent: {promise}").format(promise=promise)
            card.body.addWidget(said(said_so, "hint", wrap=True))
        if not isinstance(reply.next_contact, msgspec.UnsetType):
            day = dates.shown(reply.next_contact)
            card.body.addWidget(
                said(self.tr("We write again by {day}").format(day=day), "hint", wrap=True)
            )
        return card

    def _notice(self, taken: TakenNotice) -> QWidget:
        card = Card(padding=Space.L, gap=Space.XS)
        proven = self.tr("Proven") if taken.proven else self.tr("Not proven")
        tone = "ok" if taken.proven else "warn"
        kind = text(words.notice_kind(taken.notice.kind), "strong", wrap=True)
        when = text(words.moment(taken.taken_on), "hint")
        card.body.addWidget(beside(kind, chip(proven, tone), when))
        if taken.notice.persons:
            about = words.people(taken.notice.persons)
            card.body.addWidget(
                said(self.tr("About {people}").format(people=about), "hint", wrap=True)
            )
        if taken.notice.text:
            card.body.addWidget(said(words.cut(taken.notice.text, 4_000), "sentence", wrap=True))
        self._decision(card, taken)
        return card

    def _decision(self, card: Card, taken: TakenNotice) -> None:
        """What was found out about a notice, or the two ways to decide."""
        decided, lost = taken.decided, taken.notice.kind == key_lost.KEY_LOST
        if not isinstance(decided, msgspec.UnsetType):
            line = self.tr("The new key was accepted by {who} ({how}), {when}")
            if not decided.accepted:
                line = self.tr("Not from the sender: {who} asked ({how}), {when}")
            who, how = isolated(decided.who), isolated(decided.how)
            line = line.format(who=who, how=how, when=words.moment(decided.when))
            card.body.addWidget(said(line, "hint", wrap=True))
            return
        if taken.proven and not lost:
            return
        why = self.tr("Possibly sent by whoever holds the device: ask the sender in another way.")
        if not taken.proven:
            why = self.tr("Another key signed it: ask the sender in another way.")
        card.body.addWidget(text(why, "sentence", wrap=True))
        ways = []
        if lost and not isinstance(taken.notice.reply_to, msgspec.UnsetType):
            accept = tonal(self.tr("Accept the new key…"))
            accept.clicked.connect(lambda: self.accept.emit(taken))
            ways.append(accept)
        refuse = quiet(self.tr("It is not from them…"))
        refuse.clicked.connect(lambda: self.refuse.emit(taken))
        card.body.addWidget(beside(*ways, refuse))

    def _file_words(self, contents: Contents) -> str:
        case = contents.case
        lines = (
            self.tr("Case {id}").format(id=case.case_id),
            self.tr("Report {id}").format(id=case.report_id),
            self.tr("Sealed file: {size}, SHA-256 {hash}").format(
                size=words.size(case.sealed_size), hash=case.sealed_sha256
            ),
            self.tr("Signed with {key}").format(key=case.sender),
            self.tr("Sealed to the card {digest}").format(digest=case.card[:16]),
        )
        return "\n".join(lines)


def _write(drawer: Drawer, case_id: str, typed: str) -> datetime:
    """Save, and give the moment of it."""
    own_notes.write(drawer, case_id, typed)
    return drawer.now()

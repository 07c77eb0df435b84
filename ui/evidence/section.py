"""The section "Evidence" of a record."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.answers import listed, plain
from defender_app.model.as_answer import as_answer
from defender_app.model.evidence import Evidence, WebCapture, is_cleaned
from defender_app.model.somebody import without_evidence
from defender_app.vault.apart import new_local_id
from ui.evidence import words
from ui.evidence.copying import Copying
from ui.evidence.drop import DropPlace
from ui.evidence.giving import GivesAwayPart
from ui.evidence.items import settled, with_items
from ui.evidence.parts import CustodyPart, FilePart, ShownPart
from ui.evidence.titles import Titles
from ui.fields.question import Question
from ui.i18n import dates, field_words
from ui.people.words import facts
from ui.record.entries import Entries, Kind
from ui.record.form import Bound, common
from ui.record.sections import Column
from ui.record.world import RecordWorld
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.labels import mark_said
from ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import msgspec
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent

    from defender_app.model.answers import Answer
    from defender_app.model.incident import Incident
    from ui.evidence.importing import Wanted
    from ui.imports import Batch
    from ui.record.card import EntryCard
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace

_NAMES: Final = (
    "kind",
    "description",
    "contains",
    "metadata_kept",
    "captured_at",
    "captured_place",
    "acquired_how",
    "acquired_by",
    "acquired_from",
    "original_file_name",
    "media_type",
    "changes",
)
_WEB: Final = ("url", "captured_at", "method", "archive_copy")


class EvidenceSection(Column):
    """The files of one record, as cards; drop files to add them.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record that is being written.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__()
        self.world = RecordWorld(place, draft)
        self.titles = Titles(self.world)
        self.setAcceptDrops(True)
        self.drop = DropPlace()
        self.drop.dropped.connect(self.add_files)
        self.drop.choose.clicked.connect(self._choose)
        self.items = Items(self.world, self._kind())
        self.items.going.connect(self._remove)
        self.copying = Copying(self.world, self)
        self.copying.copied.connect(self._show_copy)
        self.column.addWidget(self.drop)
        self.column.addSpacing(Space.S)
        self.add_list(self.items)
        self.end()
        self.titles.changed.connect(self.items.show_draft)
        self.titles.look()
        place.imports.changed.connect(self._show_coming)
        place.imports.ended.connect(self._ended)
        self._show_coming(draft.event_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may have been given a name meanwhile."""
        super().showEvent(event)
        self.titles.look()

    def add_files(self, paths: Sequence[Path], into: str = "") -> None:
        """Take files in.

        Args:
            paths: of the files; what cannot be read is said, and does not stop the others.
            into: eid of a description that waits for the only one.
        """
        known = next((one for one in self.world.incident.evidence if one.eid == into), None)
        place, event_id = self.world.place, self.world.draft.event_id
        place.imports.add(place, event_id, paths, self._describe, known=known, page=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere in the section."""
        self.drop.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.drop.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        self.drop.dropEvent(event)

    def _choose(self) -> None:
        notify = self.world.place.notify
        notify.choose_files(self.tr("Choose files to take in"), "", self.add_files)

    def _describe(self, files: Sequence[Wanted]) -> None:
        """Put the descriptions of files that are about to come into the record."""
        self.world.edit(lambda incident: with_items(incident, files))
        self.world.draft.flush()

    def _show_coming(self, event_id: str) -> None:
        if event_id == self.world.draft.event_id:
            self.items.coming = self.world.place.imports.coming(event_id)
            self.items.show_draft()

    def _ended(self, batch: Batch) -> None:
        """Write what became of files that came here, whichever page they came from."""
        if batch.event_id != self.world.draft.event_id:
            return
        new = {str(one.item.eid) for one in batch.files if one.is_new}
        self.world.edit(lambda incident: settled(incident, new, batch.kept))
        self.world.draft.flush()
        self.items.show_draft()
        self.titles.look()

    def _remove(self, eid: str) -> None:
        """Take an item out, with its bytes, once somebody said so."""
        drawer, event_id = self.world.place.drawer, self.world.draft.event_id
        if eid in self.items.coming:
            self.world.place.imports.cancel(event_id, eid)
            return
        self.world.draft.flush()

        def work() -> None:
            if any(one.eid == eid for one in drawer.evidence.list(event_id)):
                drawer.evidence.delete(eid, event_id)

        self.world.place.jobs.do(work, owner=self.world.place.notify)

    def _kind(self) -> Kind:
        return Kind(
            path="evidence",
            add=self.tr("Describe something without a file"),
            remove=self.tr("Remove from this record…"),
            sure=self.tr("Remove this evidence for good?"),
            make=lambda: Evidence(eid=new_local_id("e")),
            words=self._words,
            bounds=_bounds,
            icon=lambda one: words.icon(one) if isinstance(one, Evidence) else "file",
            more=self._inside_parts,
        )

    def _inside_parts(self, world: RecordWorld, path: str) -> Sequence[QWidget]:
        item = _item(world.incident, path)
        eid = str(item.eid) if item is not None else ""
        file = FilePart(world, eid)
        if item is not None and item.sha256 is None and eid not in self.items.coming:
            late = outlined(self.tr("Choose its file…"), "folder")
            late.clicked.connect(functools.partial(self._choose_for, eid))
            file.body.addWidget(late, alignment=Qt.AlignmentFlag.AlignLeft)
        if item is None or item.sha256 is None:
            return file, ShownPart(world, eid), CustodyPart(world, eid)
        giving = GivesAwayPart(world, eid)
        giving.cleaning.connect(self.copying.ask)
        return file, giving, ShownPart(world, eid), CustodyPart(world, eid)

    def _show_copy(self, eid: str) -> None:
        """Open the card of a copy that was just made."""
        held = self.window().focusWidget()
        was_here = held is None or self.items.isAncestorOf(held)
        self.items.show_draft()
        for index, one in enumerate(self.world.incident.evidence):
            if one.eid == eid and index < len(self.items.cards):
                self.items.open_entry(index)
                if was_here:
                    # The card with the button is closed now; the keyboard goes on with the copy.
                    head = self.items.cards[index].head
                    head.setFocus(Qt.FocusReason.OtherFocusReason)
                    reveal(head)

    def _choose_for(self, eid: str) -> None:
        notify = self.world.place.notify
        notify.choose_file(
            self.tr("Choose its file"), "", lambda path: self.add_files([path], into=eid)
        )

    def _words(self, one: msgspec.Struct, index: int) -> tuple[str, str, tuple[str, str, str]]:
        if not isinstance(one, Evidence):
            return "", "", ("", "plain", "")
        numbered = self.tr("Item {number}").format(number=index + 1)
        named = plain(one.original_file_name) or plain(one.description)
        title = (named if self.titles.may_show(str(one.eid)) else "") or numbered
        return title.partition("\n")[0], self._line(one), self._state(one)

    def _line(self, one: Evidence) -> str:
        kind = plain(one.kind)
        digest = one.sha256 or ""
        when = plain(one.captured_at)
        contains = [field_words.list_label("contains", key) for key in listed(one.contains)[:1]]
        return facts(
            (
                self.tr("Cleaned copy") if is_cleaned(one) else "",
                field_words.list_label("evidence_kind", kind) if kind else "",
                words.size(one.size or 0) if digest else "",
                self.tr("SHA-256 {digest}").format(digest=words.fingerprint(digest))
                if digest
                else "",
                dates.shown(when) if when else "",
                *contains,
            )
        )

    def _state(self, one: Evidence) -> tuple[str, str, str]:
        if str(one.eid) in self.world.place.imports.coming(self.world.draft.event_id):
            return self.tr("Coming in"), "accent", ""
        if one.sha256 is None:
            return self.tr("No file yet"), "plain", ""
        if one.size == 0:
            return self.tr("The file is empty"), "warn", "warning"
        twins = [
            other
            for other in self.world.incident.evidence
            if other.sha256 == one.sha256 and other.eid != one.eid
        ]
        if twins:
            return self.tr("The same file twice"), "warn", "copy"
        if plain(one.shows_confirmed):
            return self.tr("Checked who is on it"), "ok", "check"
        return self.tr("Who is on it?"), "plain", ""


class Items(Entries):
    """The cards of evidence; ``going`` gives the eid of one that is removed."""

    going = Signal(str)
    coming: frozenset[str] = frozenset()

    def make_card(self, entry: msgspec.Struct) -> EntryCard:
        """A card whose title is the name of a file."""
        card = super().make_card(entry)
        mark_said(card.head)
        mark_said(card.head.title)
        return card

    def _inside(self, index: int) -> QWidget:
        inside = super()._inside(index)
        column = inside.layout()
        if isinstance(column, QVBoxLayout):
            # The file and who is on it come before everything else about it.
            found = (inside.findChild(one) for one in (FilePart, GivesAwayPart, ShownPart))
            for place, part in enumerate(one for one in found if one is not None):
                column.removeWidget(part)
                column.insertWidget(place, part)
        return inside

    def remove_entry(self, index: int) -> None:
        """Remove an item from the record, then its bytes."""
        item = self.entries()[index]
        eid = str(item.eid) if isinstance(item, Evidence) else ""
        if eid in self.coming:
            self.going.emit(eid)
            return
        self._open = -1
        for card in self.cards:
            card.set_open(None)
        self.world.draft.removed(self.kind.path, index)
        self.world.edit(lambda incident: without_evidence(incident, eid))
        self.going.emit(eid)


def _bounds(world: RecordWorld, path: str) -> list[Bound]:
    def is_page(incident: Incident) -> bool:
        item = _item(incident, path)
        return item is not None and (
            plain(item.kind) == "web-capture" or item.web_capture is not None
        )

    web: list[Bound] = [common(WebCapture, name, f"{path}.web_capture", is_page) for name in _WEB]
    asked = [common(Evidence, name, path, _shown(name, path)) for name in _NAMES]
    own = [_in_words(one) if one.question.name == "media_type" else one for one in asked]
    return [*own[:6], *web, *own[6:-1], _original(world, path), own[-1]]


def _in_words(bound: Bound) -> Bound:
    """The kind of file by its name; whatever else stands there or is typed stays as it is."""
    question = replace(bound.question, editing="choice", choices=words.file_kinds(), own=True)
    return bound._replace(question=question)


def _original(world: RecordWorld, path: str) -> Bound:
    """Which other item this one is a working copy of."""
    where = f"{path}.derived_from"
    item = _item(world.incident, path)
    others = tuple(
        (str(one.eid), plain(one.original_file_name) or plain(one.description) or str(one.eid))
        for one in world.incident.evidence
        if item is None or one.eid != item.eid
    )
    question = Question(
        name="derived_from",
        editing="choice",
        label=field_words.common_label("Evidence.derived_from"),
        choices=others,
    )

    def put(incident: Incident, answer: Answer | None) -> Incident:
        return lens.put(incident, where, answer.value if answer is not None else None)

    def is_possible(incident: Incident) -> bool:
        return len(incident.evidence) > 1

    return Bound(where, question, lambda i: as_answer(lens.at(i, where)), put, is_possible)


def _shown(name: str, path: str) -> Callable[[Incident], bool] | None:
    """Working copies are asked what was done to them; others are not."""
    if name != "changes":
        return None

    def is_copy(incident: Incident) -> bool:
        item = _item(incident, path)
        return item is not None and bool(item.derived_from or item.changes)

    return is_copy


def _item(incident: Incident, path: str) -> Evidence | None:
    index = int(path.partition("[")[2].partition("]")[0])
    return incident.evidence[index] if index < len(incident.evidence) else None

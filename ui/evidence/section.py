"""The section "Evidence" of a record."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.answers import listed, plain
from defender_app.model.as_answer import as_answer
from defender_app.model.evidence import Evidence, WebCapture
from defender_app.model.somebody import without_evidence
from defender_app.vault.apart import new_local_id
from ui.evidence import importing, words
from ui.evidence.drop import DropPlace
from ui.evidence.importing import Outcome
from ui.evidence.parts import CustodyPart, FilePart, ShownPart, changed
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

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.model.answers import Answer
    from defender_app.model.incident import Incident
    from ui.evidence.importing import LookedAt, Wanted
    from ui.jobs import Job
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
        self._coming: dict[str, Job] = {}
        self.setAcceptDrops(True)
        self.drop = DropPlace()
        self.drop.dropped.connect(self.add_files)
        self.drop.choose.clicked.connect(self._choose)
        self.items = Items(self.world, self._kind())
        self.items.going.connect(self._remove)
        self.column.addWidget(self.drop)
        self.column.addSpacing(Space.S)
        self.add_list(self.items)
        self.end()

    def add_files(self, paths: Sequence[Path], into: str = "") -> None:
        """Take files in.

        Args:
            paths: of the files; what cannot be read is said, and does not stop the others.
            into: eid of a description that waits for the only one.
        """
        known = next((one for one in self.world.incident.evidence if one.eid == into), None)
        self.world.place.jobs.do(lambda: importing.look_at(paths, known), self._begin, owner=self)

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

    def _begin(self, found: LookedAt) -> None:
        for error in found.errors:
            self.world.place.notify.problem(error)
        if not found.files:
            return
        self.world.edit(lambda incident: _with_items(incident, found.files))
        self.world.draft.flush()
        # The descriptions are in the drawer before the bytes come: saves go in order.
        self.world.place.jobs.do(lambda: None, lambda _: self._take_in(found.files), owner=self)

    def _take_in(self, files: tuple[Wanted, ...]) -> None:
        drawer, event_id = self.world.place.drawer, self.world.draft.event_id
        outcome = Outcome()
        name = files[0].item.original_file_name
        named = self.tr("Taking in {file}").format(file=name)
        several = self.tr("Taking in %n file(s)", "", len(files))
        job = self.world.place.jobs.long(
            named if len(files) == 1 else several,
            lambda progress: importing.take_in(drawer, event_id, files, outcome, progress),
            lambda _: self._done(files, outcome),
            owner=self,
            failed=lambda error: self._failed(files, outcome, error),
            cancelled=lambda: self._done(files, outcome),
        )
        for one in files:
            self._coming[str(one.item.eid)] = job
        self.items.coming = frozenset(self._coming)
        self.items.show_draft()

    def _failed(
        self, files: tuple[Wanted, ...], outcome: Outcome, error: AppError | CryptoError
    ) -> None:
        self._done(files, outcome)
        self.world.place.notify.problem(error)

    def _done(self, files: tuple[Wanted, ...], outcome: Outcome) -> None:
        eids = {str(one.item.eid) for one in files}
        self._coming = {eid: job for eid, job in self._coming.items() if eid not in eids}
        self.items.coming = frozenset(self._coming)
        new = {str(one.item.eid) for one in files if one.is_new}
        self.world.edit(lambda incident: _settled(incident, new, outcome.kept))
        self.world.draft.flush()
        self.items.show_draft()
        for error in outcome.errors:
            self.world.place.notify.problem(error)
        if outcome.kept:
            told = self.tr("%n file(s) taken in, untouched", "", len(outcome.kept))
            self.world.place.notify.said(told)

    def _remove(self, eid: str) -> None:
        """Take an item out, with its bytes, once somebody said so."""
        job = self._coming.get(eid)
        if job is not None:
            job.cancel()
            return
        drawer, event_id = self.world.place.drawer, self.world.draft.event_id
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
        if item is not None and item.sha256 is None and eid not in self._coming:
            late = outlined(self.tr("Choose its file…"), "folder")
            late.clicked.connect(functools.partial(self._choose_for, eid))
            file.body.addWidget(late, alignment=Qt.AlignmentFlag.AlignLeft)
        return file, ShownPart(world, eid), CustodyPart(world, eid)

    def _choose_for(self, eid: str) -> None:
        notify = self.world.place.notify
        notify.choose_file(
            self.tr("Choose its file"), "", lambda path: self.add_files([path], into=eid)
        )

    def _words(self, one: msgspec.Struct, index: int) -> tuple[str, str, tuple[str, str, str]]:
        if not isinstance(one, Evidence):
            return "", "", ("", "plain", "")
        numbered = self.tr("Item {number}").format(number=index + 1)
        title = plain(one.original_file_name) or plain(one.description) or numbered
        return title.partition("\n")[0], self._line(one), self._state(one)

    def _line(self, one: Evidence) -> str:
        kind = plain(one.kind)
        digest = one.sha256 or ""
        when = plain(one.captured_at)
        contains = [field_words.list_label("contains", key) for key in listed(one.contains)[:1]]
        return facts(
            (
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
        if str(one.eid) in self._coming:
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
            for place, kind in enumerate((FilePart, ShownPart)):
                part = inside.findChild(kind)
                if part is not None:
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
    own = [common(Evidence, name, path, _shown(name, path)) for name in _NAMES]
    return [*own[:6], *web, *own[6:-1], _original(world, path), own[-1]]


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


def _with_items(incident: Incident, files: Sequence[Wanted]) -> Incident:
    """The incident with the descriptions of files that are about to come."""
    known = {one.eid for one in incident.evidence}
    for one in files:
        if one.item.eid in known:
            kept = one.item
            incident = changed(
                incident,
                str(kept.eid),
                original_file_name=kept.original_file_name,
                media_type=kept.media_type,
            )
    new = tuple(one.item for one in files if one.item.eid not in known)
    return msgspec.structs.replace(incident, evidence=(*incident.evidence, *new))


def _settled(incident: Incident, new: set[str], kept: Sequence[Evidence]) -> Incident:
    """The incident with what the vault says of files that came, without those that did not."""
    here = {str(one.eid): one for one in kept}
    for eid, one in here.items():
        incident = changed(
            incident,
            eid,
            size=one.size,
            sha256=one.sha256,
            crc32=one.crc32,
            hashed_at=one.hashed_at,
        )
    left = tuple(
        one for one in incident.evidence if str(one.eid) not in new or str(one.eid) in here
    )
    if len(left) == len(incident.evidence):
        return incident
    blank = type(incident)(format="defender-incident", version=1)
    return msgspec.structs.replace(incident, evidence=left or blank.evidence)

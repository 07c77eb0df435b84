"""The record that is being written: one immutable incident after the other, saved as it changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from defender_app.model.consent_merge import brought_together
from defender_app.model.incident import Incident
from defender_app.vault import unfinished
from defender_app.wire import new_id
from ui import unsaved
from ui.record.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.model.answers import Text
    from defender_app.vault import Drawer
    from ui.workplace import Workplace

# A key press is on the disk one second later at most; the disk itself takes some of that.
DELAY: Final = 700
_BY_HAND: Final = frozenset({"withdrawn", "closed"})
_SENT: Final = frozenset({"sent", "answered"})


class RecordDraft(QObject):
    """One record while somebody writes in it.

    A new record has its id at once and its row in the drawer with the first change. Changes
    before the record is loaded are kept and applied to it. What was said about consents elsewhere
    since it was loaded is taken over whenever it is written: a withdrawal never returns.

    Args:
        place: the drawer, the jobs and the way to say that something was saved.
        event_id: of the record; None for a new one.

    Attributes:
        notes: what is known of its fields beside their answers.
    """

    changed = Signal()
    saved = Signal(object)
    loaded = Signal()

    def __init__(self, place: Workplace, event_id: str | None) -> None:
        super().__init__()
        self._place = place
        self.event_id = event_id or new_id()
        self.is_new = event_id is None
        self.is_loaded = self.is_new
        self.incident = _blank(self.event_id)
        self._raw: dict[str, str] = {}
        self._handed: tuple[Incident, dict[str, str]] = (self.incident, {})
        # What the vault held when this draft last heard of it.
        self._held = self.incident
        # What the next piece of work begins with; while any is on its way, only the work sets it.
        self._base = self.incident
        self._early: list[Callable[[Incident], Incident]] = []
        self._gone = False
        self._on_the_way = 0
        self.notes = Notes()
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.flush)
        if not self.is_new:
            place.unsaved.begin(self.event_id)
            place.jobs.do(self._load, self._take, owner=self, failed=self._not_loaded)

    @property
    def was_sent(self) -> bool:
        """Whether the record was sent: what is changed now is a new version."""
        return self.incident.record_status in _SENT

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written yet."""
        return self.incident == _blank(self.event_id) and not self._raw

    @property
    def is_dirty(self) -> bool:
        """Whether something was not handed over for saving yet, or could not be saved."""
        return self._handed != (self.incident, self._raw)

    @property
    def is_saving(self) -> bool:
        """Whether what was handed over is still on its way: the status it gets is not known yet."""
        return self._on_the_way > 0

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        """Make the incident another one; it is saved within a second."""
        if not self.is_loaded:
            self._early.append(change)
            return
        incident = change(self.incident)
        if incident == self.incident or self._gone:
            return
        self.incident = incident
        self._save_soon()
        self.changed.emit()

    def update(self, **fields: object) -> None:
        """Give members of the incident other values."""
        self.edit(lambda incident: msgspec.structs.replace(incident, **fields))

    def raw(self, path: str) -> str:
        """What was typed in a field and is no value yet; "" where there is nothing."""
        return self._raw.get(path, "")

    def set_raw(self, path: str, text: str) -> None:
        """Keep what was typed in a field and is no value yet; "" when it has become one."""
        if text == self.raw(path) or self._gone:
            return
        self._raw = {**self._raw, path: text}
        if not text:
            del self._raw[path]
        self._save_soon()

    def removed(self, list_name: str, index: int) -> None:
        """Follow the removal of an entry of a list: its raw texts go, later ones move up."""
        moved = {_moved(path, list_name, index): text for path, text in self._raw.items()}
        moved.pop("", None)
        if moved != self._raw:
            self._raw = moved
            self._save_soon()

    def flush(self) -> None:
        """Hand everything that was typed to the drawer now."""
        self._timer.stop()
        if not self.is_dirty or self._gone:
            return
        incident, raw, before = self.incident, self._raw, self._handed[0]
        self._handed = (incident, raw)
        event_id = self.event_id
        if not self._on_the_way:
            self._base = self._held

        def save() -> tuple[_Kept | None, datetime]:
            written = Written(incident, raw, self._base)
            result = _save(self._place.drawer, event_id, written, before)
            if result[0] is not None:
                # What waits behind this was made from it.
                self._base = incident
            return result

        def done(result: tuple[_Kept | None, datetime]) -> None:
            self._saved(incident, *result)

        self._on_the_way += 1
        self._place.unsaved.begin(event_id)
        self._place.jobs.do(save, done, owner=self, failed=self._failed)

    def delete(self, then: Callable[[], None]) -> None:
        """Remove the record; a new one that was never written leaves nothing."""
        self._timer.stop()
        self._gone = True
        event_id, drawer = self.event_id, self._place.drawer
        kept = self._place.unsaved

        def done(_: None) -> None:
            kept.drop(event_id)
            then()

        def work() -> None:
            with drawer.transaction():
                unfinished.write(drawer, event_id, {})
                if drawer.incidents.exists(event_id):
                    drawer.incidents.delete(event_id)

        self._place.jobs.do(work, done, owner=self, failed=self._not_deleted)

    def _not_deleted(self, error: AppError | CryptoError) -> None:
        self._gone = False
        self._place.notify.problem(error)

    def _save_soon(self) -> None:
        # A running timer is never restarted: whoever types without a pause is saved too.
        if not self._timer.isActive():
            self._timer.start()

    def _load(self) -> tuple[Incident, dict[str, str]]:
        drawer = self._place.drawer
        # Whoever opens a record begins a new stretch of writing.
        drawer.custody.end_stretch()
        return drawer.incidents.get(self.event_id), unfinished.read(drawer, self.event_id)

    def _take(self, found: tuple[Incident, dict[str, str]]) -> None:
        self._place.unsaved.end(self.event_id)
        self._begin_with(found)

    def _not_loaded(self, error: AppError | CryptoError) -> None:
        """A new record may never have been written: then all there is of it is kept."""
        self._place.unsaved.end(self.event_id)
        kept = self._place.unsaved.text(self.event_id)
        if not isinstance(kept, Written):
            unsaved.tell(self._place, True, error)  # noqa: FBT003 - what ``keep`` would say
            return
        # It may be there and only not be readable now.
        self._begin_with(_never_saved(self.event_id), held=kept.base)

    def _begin_with(
        self, found: tuple[Incident, dict[str, str]], held: Incident | None = None
    ) -> None:
        self._handed = self.incident, self._raw = found
        self._held = held or found[0]
        error, kept = self._place.unsaved.error, self._place.unsaved.text(self.event_id)
        if error is not None and isinstance(kept, Written):
            # What another page of this record could not save goes on here.
            self.incident = brought_together(kept.incident, base=kept.base, here=self._held)
            self._raw = kept.raw
            if self.is_dirty:
                self._keep(error)
                self._save_soon()
            else:
                # A later attempt brought all of it into the vault.
                self._place.unsaved.drop(self.event_id)
        self.is_loaded = True
        early, self._early = self._early, []
        self.loaded.emit()
        for change in early:
            self.edit(change)
        self.changed.emit()

    def _saved(self, given: Incident, kept: _Kept | None, when: datetime) -> None:
        self._on_the_way -= 1
        self._place.unsaved.end(self.event_id)
        if self._handed[1].get("") is None:
            self._place.unsaved.drop(self.event_id)
        if kept is not None:
            self._adopt(given, kept)
        self.saved.emit(when)
        self._place.notify.saved(when)

    def _adopt(self, given: Incident, kept: _Kept) -> None:
        """Take over what only the vault knew, in what was typed since and in what is saved."""
        status_is_ours = self.incident.record_status == given.record_status

        def with_kept(incident: Incident) -> Incident:
            here = brought_together(incident, base=given, here=kept.incident)
            return _with_kept(here, kept, status=status_is_ours)

        adopted = with_kept(self.incident)
        self._handed = (with_kept(self._handed[0]), self._handed[1])
        self._held = _with_kept(kept.incident, kept, status=True)
        if adopted != self.incident:
            self.incident = adopted
            self.changed.emit()

    def _failed(self, error: AppError | CryptoError) -> None:
        # Nothing was saved: everything is still to be handed over, also once the page is left.
        self._on_the_way -= 1
        self._place.unsaved.end(self.event_id)
        self._handed = _never_saved(self.event_id)
        unsaved.tell(self._place, self._keep(error), error)

    def _keep(self, error: AppError | CryptoError) -> bool:
        return self._place.unsaved.keep(
            self.event_id, self._written(), self.flush, error, self._edit_kept
        )

    def _written(self) -> Written:
        return Written(self.incident, self._raw, self._held)

    def _edit_kept(self, change: Callable[[Incident], Incident]) -> Written:
        self.edit(change)
        return self._written()


def _never_saved(event_id: str) -> tuple[Incident, dict[str, str]]:
    """Differs from whatever was typed, so that all of it is handed over."""
    return _blank(event_id), {"": "not saved"}


def _blank(event_id: str) -> Incident:
    return Incident(format="defender-incident", version=1, event_id=event_id)


class Written(NamedTuple):
    """Everything that was typed, and what the vault held when it was begun."""

    incident: Incident
    raw: dict[str, str]
    base: Incident

    def __repr__(self) -> str:
        return "<written>"


class _Kept(NamedTuple):
    """A record as it was saved, and what the vault alone knows of it; no names."""

    incident: Incident
    status: str | None
    entered_on: Text
    uids: dict[str | None, str | None]


def _save(
    drawer: Drawer, event_id: str, written: Written, before: Incident
) -> tuple[_Kept | None, datetime]:
    """Save what changed, with what was said or ended in the vault meanwhile."""
    kept, incident = None, written.incident
    with drawer.transaction():
        known = drawer.incidents.exists(event_id)
        if known and incident != before:
            here = drawer.incidents.get(event_id)
            incident = brought_together(incident, base=written.base, here=here)
            incident = _ended(incident, written.base, here)
        if incident != before or not known:
            saved = drawer.incidents.save(_to_save(incident))
            uids = {person.pid: person.uid for person in saved.persons}
            kept = _Kept(incident, saved.record_status, saved.entered_on, uids)
        unfinished.write(drawer, event_id, written.raw)
        return kept, drawer.now()


def _ended(incident: Incident, base: Incident, here: Incident) -> Incident:
    """A record that was closed or withdrawn meanwhile stays so, unless it was taken up here."""
    untouched = incident.record_status == base.record_status
    if untouched and here.record_status in _BY_HAND:
        return msgspec.structs.replace(incident, record_status=here.record_status)
    return incident


def _to_save(incident: Incident) -> Incident:
    """The status is the vault's to decide, unless somebody ended the record."""
    if incident.record_status in _BY_HAND:
        return incident
    return msgspec.structs.replace(incident, record_status=None)


def _with_kept(incident: Incident, kept: _Kept, *, status: bool) -> Incident:
    """The same incident with the uids, the day of entry and the status that the vault gave it."""
    return msgspec.structs.replace(
        incident,
        entered_on=kept.entered_on,
        record_status=kept.status if status else incident.record_status,
        persons=tuple(
            msgspec.structs.replace(person, uid=person.uid or kept.uids.get(person.pid))
            for person in incident.persons
        )
        or incident.persons,
    )


def _moved(path: str, list_name: str, index: int) -> str:
    match = re.match(re.escape(list_name) + r"\[(\d+)\]", path)
    if match is None or int(match[1]) < index:
        return path
    if int(match[1]) == index:
        return ""
    return f"{list_name}[{int(match[1]) - 1}]{path[match.end() :]}"

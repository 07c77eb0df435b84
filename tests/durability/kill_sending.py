"""What is killed while reports are sealed, and records removed after that."""

from __future__ import annotations

import hashlib
import io
import random
from pathlib import Path
from typing import Any

from defender_app import vault
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import keeping, sending, sent
from defender_app.report.preparing import prepare
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults
from tests.support.killing import MARKER, Said, Say, folder_of, prepared

_KEEPS: tuple[sent.Keep, ...] = ("copy", "receipt", "nothing")


class Sendings:
    """Records are sealed again and again, and more or less of them is kept."""

    span = 0.6
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        (place / "out").mkdir()
        vaults.new_vault(place / "desk")
        with vaults.opened(place / "desk") as desk, vaults.opened(folder_of(place)) as held:
            met = [
                line.met(held.drawer, line.new_card(desk.drawer, name=name)).contact_id
                for name in ("Reprisals desk", "Westeria mission")
            ]
        return {"contacts": met}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        with vaults.opened(folder_of(place)) as held:
            while True:
                keep = random.choice(_KEEPS)  # noqa: S311 - which one
                event_id = _record(held.drawer)
                met = [contacts.get(held.drawer, one) for one in state["contacts"]]
                first = line.composed(held.drawer, met[0], [event_id])
                given = frozenset(first.words.values())
                second = line.composed(held.drawer, met[1], [event_id], not_words=given)
                ready = [prepare(held.drawer, one) for one in (first, second)]
                walk = sending.send(held.drawer, ready, place / "out", keep=keep)
                assert walk.kept == keep, (walk.error, walk.why_kept)
                say([keep, event_id, list(walk.report_ids)])

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        with vaults.opened(folder_of(place)) as held:
            drawer = held.drawer
            assert vault.check(held) == []
            known = {one.report_id: one for one in sent.every(drawer)}
            for keep, event_id, reports in said:
                assert drawer.incidents.exists(event_id) is (keep == "copy")
                assert all((one in known) is (keep != "nothing") for one in reports)
            for one in known.values():
                _check_whole(drawer, one)
            nobodys = _nobodys(place, known.values())
            assert len(nobodys) <= 2 * (1 + sum(keep == "nothing" for keep, _, _ in said))
            waiting = [one.report_id for one in keeping.unfinished(drawer)]
            keeping.finish(drawer, waiting)
            assert keeping.unfinished(drawer) == ()
            for row in drawer.incidents.list():
                drawer.incidents.delete(row.event_id)
            for one in sent.every(drawer):
                sent.drop(drawer, one.report_id)
        for path in (place / "out").iterdir():
            path.unlink()
        return state


def _record(drawer: Drawer) -> str:
    value = line.incident(narrative=MARKER, evidence=[{"eid": "E1", "kind": "document"}])
    event_id = line.saved(drawer, value)
    item = drawer.evidence.get("E1", event_id)
    drawer.evidence.add(event_id, item, io.BytesIO(MARKER.encode() * 300))
    return event_id


def _check_whole(drawer: Drawer, one: sent.SentReport) -> None:
    """A copy has all of it, a receipt nothing but itself."""
    whole = one.kept != "receipt"
    assert all(drawer.incidents.exists(event_id) for event_id in one.event_ids)
    assert bool(one.event_ids) is whole
    try:
        assert MARKER.encode() in sent.frozen(drawer, one.report_id)
    except InputError:
        assert not whole


def _nobodys(place: Path, known: Any) -> list[str]:
    """Files that no report here tells of: only those of which nothing was to be kept."""
    digests = {one.sealed_sha256 for one in known}
    found = []
    for path in (place / "out").iterdir():
        assert path.suffix == ".age"
        if hashlib.sha256(path.read_bytes()).hexdigest() not in digests:
            found.append(path.name)
    return found

"""What is killed at a desk: cases leave as exports and drafts, and are deleted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from defender_app import check_up, vault, wire
from defender_app.focal import case_index, cases, deleted, due, retention, work
from defender_app.focal.actions import Action, Wish
from defender_app.focal.drafts import make, out, store
from defender_app.focal.exports import write as writing
from defender_app.focal.exports.plan import plan
from defender_app.focal.exports.wishes import ExportWish
from defender_app.model import decode_incident
from defender_app.model.incident import Incident
from defender_app.vault.drawer import Drawer
from tests.support import desk, line, many_cases, vaults
from tests.support.killing import MARKER, Said, Say, folder_of, prepared

WHY = f"{MARKER} not needed any more"
LEFT = "left"


def _told() -> Incident:
    """What a victim told who agreed that UN staff read it."""
    agreed = desk.consents(un_confidential="yes")
    who = line.person("ab" * 16, pseudonym="HERON", roles=["victim"], consents=agreed)
    told = desk.incident(persons=[who], event_id=wire.new_id())
    return decode_incident(json.dumps(told).encode())


def _written(place: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in (place / LEFT).iterdir()}


class CasesLeave:
    """A case comes in, leaves as a draft and as an export, and is deleted."""

    span = 0.4
    size = 8 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        (place / LEFT).mkdir()
        return {"wrote": [], "gone": []}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        del state
        with vaults.opened(folder_of(place)) as held:
            drawer, many = held.drawer, many_cases.Desk(held.drawer)
            while True:
                case = many.take(_told())
                name = case.case_id
                work.judge_urgency(drawer, case.case_id, "high", WHY)
                wish = Wish(action=Action.CONFIDE)
                draft = make.make(drawer, [case.case_id], "letter", wish)
                done = draft.text.replace("[[", "[").replace("]]", "]")
                store.change(drawer, draft.draft_id, done)
                out.write(drawer, draft.draft_id, place / LEFT / f"{name}.docx", "docx", sure=True)
                say(["wrote", f"{name}.docx"])
                ids = (case.case_id,)
                asked = ExportWish(
                    form="json", case_ids=ids, action=Action.CONFIDE, strictest=True, reason=WHY
                )
                writing.write(drawer, plan(drawer, asked), place / LEFT / f"{name}.json")
                say(["wrote", f"{name}.json"])
                say(["going", case.case_id])
                retention.delete(drawer, case.case_id, WHY)
                say(["gone", case.case_id])

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        told = {what: [*state[what], *(one[1] for one in said if one[0] == what)] for what in state}
        there = {name: data for name, data in _written(place).items() if not name.startswith(".")}
        assert set(told["wrote"]) <= there.keys()
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            drawer = held.drawer
            assert check_up.unreadable(drawer) == []
            noted = {one.hash for one in drawer.custody.entries()}
            for name, data in there.items():
                # Whatever has its name is whole, and somebody can find out that it left.
                assert wire.sha256_hex(data) in noted, name
                assert not name.endswith(".json") or json.loads(data)["cases"]
            _deleted_or_whole(drawer, told["gone"])
        return told


def _deleted_or_whole(drawer: Drawer, gone: list[str]) -> None:
    """A case is here with all of its parts, or it is deleted with all of them."""
    here = {one.case_id for one in cases.every(drawer)}
    ended = {one.case_id for one in deleted.every(drawer)}
    assert set(gone) <= ended
    assert not here & ended
    assert {row.case_id for row in case_index.rows(drawer)} == here
    assert {one.case_id for one in due.every(drawer)} <= here | {""}
    for case_id in here:
        cases.report(drawer, cases.get(drawer, case_id))
    for draft in store.every(drawer):
        assert set(draft.case_ids) <= here
    for case_id in ended:
        assert drawer.documents.find(work.KIND, case_id) is None

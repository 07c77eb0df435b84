"""What is killed at a desk: cases come in, are judged and joined, and the list of them is made."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from defender_app import check_up, vault
from defender_app.focal import case_index, cases, events, work
from defender_app.vault import case_tables
from defender_app.vault.drawer import Drawer
from tests.support import many_cases, vaults
from tests.support.killing import MARKER, Said, Say, folder_of, prepared

DAY = date(2026, 11, 1)
WHY = f"{MARKER} told twice"
_ENOUGH = 60


def _tables(drawer: Drawer) -> list[Any]:
    rows = drawer.database.rows
    return [
        *rows("SELECT * FROM case_rows ORDER BY case_id"),
        *rows("SELECT * FROM case_marks ORDER BY kind, value, case_id"),
    ]


class CasesComeIn:
    """Cases, judgements, events and removals, and first of all a list that is made anew."""

    span = 0.2
    size = 8 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        return {"came": [], "critical": [], "gone": []}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        with vaults.opened(folder_of(place)) as held:
            drawer = held.drawer
            with drawer.transaction():
                case_tables.make(drawer.database)
            assert {row.case_id for row in case_index.rows(drawer)} == set(state["came"])
            many, number = many_cases.Desk(drawer), case_index.highest_number(drawer)
            while True:
                number += 1
                case = many.take(many_cases.incident(number, DAY))
                say(["came", case.case_id])
                work.judge_urgency(drawer, case.case_id, "critical", WHY)
                say(["critical", case.case_id])
                known = case_index.rows(drawer)
                events.join(drawer, (one.case_id for one in known[:2]), WHY) if known[1:] else None
                if len(known) > _ENOUGH:
                    _remove(drawer, known[-1].case_id, say)

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        told = {what: [*state.get(what, ()), *_ids(said, what)] for what in (*state, "going")}
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            drawer = held.drawer
            assert check_up.unreadable(drawer) == []
            rows = {row.case_id: row for row in case_index.rows(drawer)}
            assert rows.keys() == {case.case_id for case in cases.every(drawer)}
            removed = {*told["gone"], *told["going"]}
            assert {one for one in told["came"] if one not in removed} <= rows.keys()
            assert not rows.keys() & set(told["gone"])
            for case_id in told["critical"]:
                assert case_id not in rows or rows[case_id].urgency == "critical"
            for case_id, row in rows.items():
                event = events.of_case(drawer, case_id)
                assert row.event == ("" if event is None else event.event_id)
            before = _tables(drawer)
            case_index.rebuild(drawer)
            assert _tables(drawer) == before
        return {"came": list(rows), "critical": told["critical"], "gone": told["gone"]}


def _ids(said: Said, what: str) -> list[str]:
    return [one[1] for one in said if one[0] == what]


def _remove(drawer: Drawer, case_id: str, say: Say) -> None:
    say(["going", case_id])
    with drawer.transaction():
        events.forget(drawer, case_id)
        drawer.blobs.delete(cases.get(drawer, case_id).container)
        drawer.documents.delete(cases.KIND, case_id)
        drawer.documents.delete(work.KIND, case_id)
    say(["gone", case_id])

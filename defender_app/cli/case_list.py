"""``case list``: all cases of a desk, or those that are wanted, without opening any."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from defender_app.cli.call import Call, Result
from defender_app.errors import InputError
from defender_app.focal import case_index, cases, work
from defender_app.focal.case_index import ORDERS, CaseQuery
from defender_app.taxonomy.loader import taxonomy

if TYPE_CHECKING:
    import argparse

    from defender_app.cli.options import Group
    from defender_app.focal.case_rows import CaseRow
    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer


def register(case: Group) -> None:
    """Describe ``case list``."""
    several: dict[str, Any] = {"nargs": "+", "action": "extend", "default": []}
    (
        case.command("list", list_all)
        .takes("--status", choices=work.STATUSES, metavar="S", **several)
        .takes("--urgency", choices=tuple(taxonomy().lists["urgency"].choices), **several)
        .takes("--country", metavar="C", **several)
        .takes("--mechanism", metavar="M", **several)
        .takes("--type", metavar="T", **several)
        .takes("--card", metavar="CARD", **several)
        .takes("--text", metavar="WORDS", default="")
        .takes("--within-72", action="store_true")
        .takes("--review-due", action="store_true")
        .takes("--order", choices=ORDERS, default="number")
    )


def facts(case: Case) -> dict[str, Any]:
    """What every list and every view of a case begins with."""
    return {
        "case_id": case.case_id,
        "number": case.number,
        "status": case.status,
        "taken_on": case.taken_on,
        "report_id": case.report_id,
        "training": case.training,
        "incidents": case.incidents,
        "titles": list(case.titles),
        "urgency": case.urgency,
        "country": case.country,
    }


def row_facts(row: CaseRow) -> dict[str, Any]:
    """What the index knows beside the case itself."""
    return {
        "urgency": row.urgency,
        "types": list(row.types),
        "mechanisms": list(row.mechanisms),
        "due": day(row.due),
        "review_on": day(row.review_on),
        "event": row.event,
        "violation": row.violation,
        "source": row.source,
        "card": row.card,
        "waits": row.waits,
        "answered": row.answered,
    }


def day(number: int | None) -> str:
    """A day of the index as ``2026-03-07``, or empty."""
    return "" if number is None else date.fromordinal(number).isoformat()


def list_all(call: Call) -> Result:
    """One line for each case that is wanted; nobody is named."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        found = case_index.rows(drawer, _query(drawer, call.options))
        rows = [_row(drawer, row) for row in found]
        damaged = case_index.damaged(drawer)
    page = call.page()
    if rows:
        table = [
            (
                str(row["number"]),
                row["case_id"][:8],
                row["status"],
                row["taken_on"][:10],
                row["urgency"] or "-",
                row["country"] or "-",
                row["due"] or "-",
                _titles(row),
            )
            for row in rows
        ]
        page.table([tuple(call.words.cli("case.columns").split("|")), *table])
    if damaged:
        page.say("case.damaged", count=len(damaged))
    page.say("case.count", count=len(rows))
    data: dict[str, object] = {"cases": rows}
    if damaged:
        data["damaged"] = list(damaged)
    return Result(data, page)


def _query(drawer: Drawer, options: argparse.Namespace) -> CaseQuery:
    return CaseQuery(
        statuses=tuple(options.status),
        urgencies=tuple(options.urgency),
        countries=tuple(one.upper() for one in options.country),
        mechanisms=tuple(options.mechanism),
        types=tuple(options.type),
        cards=_cards(drawer, options.card),
        words=options.text,
        within_72=options.within_72,
        review_due=options.review_due,
        order=options.order,
    )


def _row(drawer: Drawer, row: CaseRow) -> dict[str, Any]:
    case = cases.get(drawer, row.case_id)
    return {**facts(case), **row_facts(row), "sent_urgency": case.urgency}


def _cards(drawer: Drawer, beginnings: list[str]) -> tuple[str, ...]:
    """The digests of cards to which cases came, by their beginnings.

    Raises:
        InputError: ``own-card-unknown``: no case came to a card that begins so.
    """
    known = [card for card, _ in case_index.counts(drawer).cards] if beginnings else []
    found = [card for card in known if any(card.startswith(one) for one in beginnings if one)]
    if beginnings and not found:
        raise InputError("own-card-unknown")
    return tuple(found)


def _titles(row: dict[str, Any]) -> str:
    more = row["incidents"] - len(row["titles"])
    shown = [title or "-" for title in row["titles"]] + ([f"+ {more}"] if more else [])
    return "; ".join(shown)


def judged(value: work.Judged | msgspec.UnsetType) -> dict[str, str] | None:
    """A judgement as facts; None where nobody judged."""
    if isinstance(value, msgspec.UnsetType):
        return None
    return {"value": value.value, "why": value.why, "when": value.when}

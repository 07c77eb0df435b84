"""``seal``: from records to one file that only the focal point opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.cli import leaving, plain
from defender_app.cli.call import Call, Result, accepted, out_folder
from defender_app.cli.finding import find
from defender_app.errors import UsageError
from defender_app.report import compose, seal
from defender_app.report import sent as sent_reports
from defender_app.report.refusals import SealRefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.cli.options import Group
    from defender_app.report.compose import Composition
    from defender_app.vault.drawer import Drawer


def register(top: Group) -> None:
    """Describe the command."""
    (
        top.command("seal", seal_records)
        .takes("--to", required=True, metavar="ID")
        .takes("--record", required=True, action="extend", nargs="+", metavar="ID")
        .takes("--out", required=True, metavar="DIR")
        .takes("--accept", action="append", metavar="RULE=REASON")
        .takes("--without", action="append", default=[], metavar="ID")
    )


def seal_records(call: Call) -> Result:
    """Compose, ask the gate, seal."""
    reasons = accepted(call.options)
    with call.open_vault() as vault:
        drawer = vault.drawer
        events = list(dict.fromkeys(find(drawer, one) for one in call.options.record))
        composition = _composed(call, drawer, events, reasons)
        before = _sealed_before(drawer, composition.contact.contact_id, events)
        folder = out_folder(call.options.out)
        with call.progress("seal.progress") as tell:
            sealed = seal.seal(drawer, composition, folder, tell)
        people = leaving.people(drawer, sealed)
    data: dict[str, Any] = {
        "file": str(sealed.path),
        "size": sealed.size,
        "report_id": sealed.report_id,
        "people": people,
        "evidence": sealed.evidence,
        "left_out": [
            {"event_id": one.event_id, "eid": one.eid, "because": one.because}
            for one in sealed.left_out
        ],
        "accepted": dict(composition.accepted),
        "sealed_before": before,
    }
    return Result(data, _page(call, data))


def _composed(
    call: Call, drawer: Drawer, events: Sequence[str], reasons: Mapping[str, str]
) -> Composition:
    """What may be sealed.

    Raises:
        SealRefusedError: with the words of the record where a condition is not met.
        UsageError: ``accept-not-asked``: a code that nobody asked for is a mistake in typing.
    """
    to, without = call.options.to, call.options.without
    try:
        composition = compose.compose(drawer, to, events, reasons, without=without)
    except SealRefusedError as refused:
        unknown = set(reasons).difference(one.code for one in refused.problems)
        unknown -= _asked(call, drawer, events) if unknown else set()
        if unknown:
            call.note("seal.accept-unknown", codes=", ".join(sorted(unknown)))
        raise leaving.explained(drawer, refused, call.words) from None
    unknown = set(reasons).difference(composition.accepted)
    unknown -= _asked(call, drawer, events) if unknown else set()
    if unknown:
        raise UsageError("accept-not-asked", names=", ".join(sorted(unknown)))
    return composition


def _asked(call: Call, drawer: Drawer, events: Sequence[str]) -> set[str]:
    """The codes that are asked for as long as nothing is accepted."""
    try:
        compose.compose(drawer, call.options.to, events, {}, without=call.options.without)
    except SealRefusedError as refused:
        return {one.code for one in refused.problems}
    return set()


def _sealed_before(drawer: Drawer, contact_id: str, events: Sequence[str]) -> list[dict[str, str]]:
    """The earlier reports to the same contact with any of these records, newest first."""
    return [
        {"event_id": event_id, "report_id": one.report_id, "sealed_on": one.sealed_on}
        for event_id in events
        for one in sent_reports.of_record(drawer, event_id)
        if one.contact_id == contact_id
    ]


def _page(call: Call, data: dict[str, Any]) -> plain.Page:
    page = call.page().say("seal.done", file=data["file"], size=plain.size(data["size"]))
    for one in data["people"]:
        page.say("seal.person", 2, **leaving.person_words(call.words, one))
    for one in data["left_out"]:
        page.say("seal.left-out", 2, **leaving.stays_words(call.words, one["eid"], one["because"]))
    for one in data["sealed_before"]:
        page.say("seal.before", id=one["event_id"][:8], day=one["sealed_on"][:10])
    return page.blank().say("seal.limits").say("seal.honest")

"""``seal``: from records to one file that only the focal point opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.cli import leaving, plain
from defender_app.cli.call import Call, Result, accepted, out_folder
from defender_app.cli.record_commands import find
from defender_app.report import compose, seal

if TYPE_CHECKING:
    from defender_app.cli.options import Group


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
        composition = compose.compose(
            drawer, call.options.to, events, reasons, without=call.options.without
        )
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
    }
    return Result(data, _page(call, data))


def _page(call: Call, data: dict[str, Any]) -> plain.Page:
    page = call.page().say("seal.done", file=data["file"], size=plain.size(data["size"]))
    for one in data["people"]:
        page.say("seal.person", 2, **leaving.person_words(call.words, one))
    for one in data["left_out"]:
        page.say("seal.left-out", 2, **leaving.stays_words(call.words, one["eid"], one["because"]))
    return page.blank().say("seal.limits").say("seal.honest")

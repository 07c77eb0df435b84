"""``evidence open-commitment``: what opens the word about an original that was not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.cli.call import Call, Result, typed
from defender_app.cli.finding import unique
from defender_app.errors import InputError
from defender_app.report import sent
from defender_app.report.custody_projection import Committed

if TYPE_CHECKING:
    from defender_app.cli.options import Group


def register(evidence: Group) -> None:
    """Describe the command."""
    (
        evidence.command("open-commitment", open_commitment)
        .takes("report", metavar="REPORT")
        .takes("item", metavar="EID")
    )


def open_commitment(call: Call) -> Result:
    """Tell the random bytes and the hash: whoever has the original can check them then.

    Raises:
        InputError: ``sent-unknown``, ``sent-ambiguous``; ``commitment-unknown``: nothing was
            said of such an original in this report, or it is not kept any more.
    """
    eid = typed(call.options.item, "EID")
    with call.open_vault() as vault:
        known = (one.report_id for one in sent.every(vault.drawer))
        report = sent.get(vault.drawer, unique(call.options.report, known, "sent"))
        found = [
            value
            for item, value in report.commitments.items()
            if eid in {item, item.partition("/")[2]}
        ]
    if len(found) != 1:
        raise InputError("commitment-unknown")
    random, _, sha256 = found[0].partition(":")
    value = Committed(bytes.fromhex(random), sha256).value
    data = {
        "report_id": report.report_id,
        "eid": eid,
        "random": random,
        "sha256": sha256,
        "commitment": value,
    }
    page = call.page().say("commitment.is", commitment=value)
    page.say("commitment.random", 2, random=random).say("commitment.hash", 2, sha256=sha256)
    return Result(data, page.blank().say("commitment.how"))

"""Room for evidence that does not fit: said what it takes, or made, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app import evidence_growth
from defender_app.cli import plain
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.call import Call
    from defender_app.vault import Vault


def make_room(call: Call, vault: Vault, sizes: Sequence[int]) -> None:
    """Let the vault grow for what does not fit, if that was asked for; else say what it takes.

    Raises:
        InputError: ``evidence-does-not-fit`` with what it takes; ``not-confirmed``.
    """
    plan = evidence_growth.plan(vault, sizes)
    if plan is None:
        return
    facts = {name: plain.size(getattr(plan, name)) for name in ("missing", "now", "then")}
    if not call.options.grow:
        bytes_ = {"missing_bytes": plan.missing, "grown_bytes": plan.then}
        raise InputError("evidence-does-not-fit", **facts, **bytes_)
    call.confirm("evidence.grow-question", **facts)
    with call.progress("evidence.growing", in_bytes=True) as told:
        evidence_growth.carry_out(vault, plan, told)

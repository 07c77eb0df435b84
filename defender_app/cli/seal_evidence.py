"""Of ``seal``: in which form each file leaves, and the cleaned copies that are still to be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.cli.call import typed
from defender_app.errors import UsageError
from defender_app.report import compose, evidence_choice, missing_copies
from defender_app.report.compose import Wish

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.cli.call import Call
    from defender_app.cli.options import Command
    from defender_app.report.compose import Composition, More
    from defender_app.vault.drawer import Drawer


def options(command: Command) -> Command:
    """Describe them."""
    return (
        command.takes("--evidence", action="append", default=[], metavar="EID=FORM")
        .takes("--clean-missing", action="store_true")
        .takes("--with-times", action="store_true")
    )


def forms(call: Call) -> dict[str, str]:
    """``--evidence EID=cleaned|original|left-out`` as a mapping.

    Raises:
        UsageError: ``evidence-form``: another form, or the same item twice.
    """
    found: dict[str, str] = {}
    for text in call.options.evidence:
        eid, _, form = typed(text, "--evidence").rpartition("=")
        if not eid or form not in evidence_choice.FORMS or found.setdefault(eid, form) != form:
            raise UsageError("evidence-form")
    return found


def more(call: Call, made: Sequence[Composition] = ()) -> More:
    """What ``compose`` is asked for besides.

    Args:
        call: the command.
        made: the reports of the same walk that were put together before: theirs are their words.

    Raises:
        UsageError: ``evidence-form``.
    """
    words = frozenset(word for one in made for word in one.words.values())
    return {"evidence": forms(call), "not_words": words, "with_times": call.options.with_times}


def make_missing(
    call: Call,
    drawer: Drawer,
    contacts: Sequence[str],
    events: Sequence[str],
    reasons: Mapping[str, str],
) -> None:
    """Make what ``--clean-missing`` asks for, and say of which files no copy can be made.

    Raises:
        InputError: as ``compose.examine``. MachineError: as ``missing_copies.make``.
    """
    if not call.options.clean_missing:
        return
    wish = Wish(
        contact_id=contacts[0],
        event_ids=tuple(events),
        accepted=reasons,
        without=tuple(call.options.without),
        evidence=forms(call),
    )
    lacking = missing_copies.missing(compose.examine(drawer, wish))
    with call.progress("evidence.cleaning") as tell:
        done = missing_copies.make(drawer, lacking, tell)
    for item, eid in done.made:
        call.note("seal.copy-made", original=item.eid, copy=eid)
    for item, error in done.failed:
        why = call.words.error(error.code, error.facts).what
        call.note("seal.copy-failed", original=item.eid, why=why)

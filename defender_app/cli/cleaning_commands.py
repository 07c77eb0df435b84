"""``evidence gives-away``, ``evidence clean``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.cli import plain, show
from defender_app.cli.call import Call, Result, typed
from defender_app.cli.evidence_check import check
from defender_app.cli.evidence_room import make_room
from defender_app.cli.finding import find
from defender_app.errors import InputError, UsageError
from defender_app.evidence_cleaning import copies
from defender_app.evidence_cleaning.copies import Recognised
from defender_app.evidence_cleaning.plan import Box
from defender_app.evidence_metadata import asking
from defender_app.model.answers import ABSENT, Ref, listed

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.evidence_cleaning.copies import Copy
    from defender_app.vault import Vault

_COVER: Final = re.compile(r"(?:(\d{1,6}):)?" + r",".join([r"(\d+(?:\.\d+)?)"] * 4), re.ASCII)
_WHOLE: Final = 100.0


def register(evidence: Group) -> None:
    """Describe the commands."""
    (
        evidence.command("gives-away", gives_away)
        .takes("record", metavar="RECORD")
        .takes("item", metavar="EID")
    )
    (
        evidence.command("clean", clean)
        .takes("record", metavar="RECORD")
        .takes("item", metavar="EID")
        .takes("--cover", action="append", default=[], metavar="PAGE:LEFT,TOP,WIDTH,HEIGHT")
        .takes("--shows", action="append", default=[], metavar="PID")
        .takes("--nobody-shown", action="store_true")
        .takes("--grow", action="store_true")
        .takes("--yes", action="store_true")
    )


def gives_away(call: Call) -> Result:
    """What a file tells besides what is seen in it."""
    eid = typed(call.options.item, "EID")
    with call.open_vault() as vault:
        event_id = find(vault.drawer, call.options.record)
        with call.progress("evidence.looking") as told:
            given = asking.of_item(vault.drawer, eid, event_id, told)
    page = call.page()
    if given.format in {"unknown", "picture"}:
        page.say("evidence.gives-unknown")
    elif not given.findings:
        page.say("evidence.gives-nothing")
    else:
        rows = [call.words.cli("evidence.gives-columns").split("|")]
        for one in given.findings:
            where = " ".join(part for part in (one.source, one.name) if part)
            rows.append([one.kind, one.value or str(one.count or ""), where])
        page.table(rows)
        page.say("evidence.gives-count", count=len(given.findings), record=event_id[:8], id=eid)
    if not given.complete:
        page.say("evidence.gives-partly")
    return Result({"event_id": event_id, "eid": eid, **msgspec.to_builtins(given)}, page)


def _box(text: str) -> Box:
    """An area of the command line: page from 1, the rest in percent.

    Raises:
        UsageError: ``cover-wrong``.
    """
    match = _COVER.fullmatch(text)
    if match is None:
        raise UsageError("cover-wrong")
    left, top, wide, high = (float(one) / _WHOLE for one in match.groups()[1:])
    page = int(match[1] or 1) - 1
    if page < 0 or left >= 1 or top >= 1 or not wide or not high:
        raise UsageError("cover-wrong")
    right, bottom = min(left + wide, 1.0), min(top + high, 1.0)
    return Box(page=page, left=left, top=top, right=right, bottom=bottom)


def clean(call: Call) -> Result:
    """Make a cleaned copy, an item of its own beside the original."""
    options = call.options
    if options.shows and options.nobody_shown:
        raise UsageError("shows-and-nobody")
    boxes = [_box(one) for one in options.cover]
    eid = typed(options.item, "EID")
    with call.open_vault() as vault:
        event_id = find(vault.drawer, options.record)
        said = _recognised(call, vault, event_id, eid)

        def make() -> Copy:
            with call.progress("evidence.cleaning") as told:
                return copies.make(
                    vault.drawer, event_id, eid, boxes=boxes, recognised=said, progress=told
                )

        try:
            made = make()
        except InputError as error:
            size = error.facts.get("size")
            if error.code != "drawer-full" or not isinstance(size, int):
                raise
            make_room(call, vault, [size])
            made = make()
    data = {"event_id": event_id, "evidence": [show.values(made.item)], "lost": list(made.lost)}
    return Result(data, _page(call, event_id, made))


def _recognised(call: Call, vault: Vault, event_id: str, eid: str) -> Recognised | None:
    """What the command line says of who is still on it; None where it says nothing.

    Raises:
        ValidationError: ``evidence-invalid``.
    """
    options, drawer = call.options, vault.drawer
    if not options.shows and not options.nobody_shown:
        return None
    original = drawer.evidence.get(eid, event_id)
    shows = tuple(Ref(person=pid) for pid in options.shows)
    shown = msgspec.structs.replace(original, shows=shows or ABSENT)
    check(drawer.incidents.get(event_id), shown, training=vault.training)
    still = () if options.cover else listed(original.contains)
    contains = tuple(one for one in still if one != copies.PLACE)
    return Recognised(shows=shows, contains=contains, confirmed=True)


def _page(call: Call, event_id: str, made: copies.Copy) -> plain.Page:
    item, page = made.item, call.page()
    size = plain.size(item.size or 0)
    page.say("evidence.cleaned", file=item.original_file_name, size=size, id=item.eid)
    page.say("evidence.sha", 2, sha256=item.sha256)
    if made.lost:
        page.say("evidence.cleaned-lost", what=", ".join(made.lost))
    page.say("evidence.cleaned-still")
    if item.shows_confirmed is None:
        page.say("evidence.show-hint", record=event_id[:8], id=item.eid)
    return page

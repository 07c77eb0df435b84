"""``contact add``, ``verify``, ``list``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.cli.call import Call, Result, accepted, read_input, typed
from defender_app.errors import UsageError
from defender_app.focal import card as cards
from defender_app.focal import contacts

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.cli.options import Group
    from defender_app.focal.contacts import Contact, HeldCard

CHANGED_KEY: Final = "changed-key"


def register(top: Group) -> None:
    """Describe the commands."""
    contact = top.group("contact")
    (
        contact.command("add", add)
        .takes("file", metavar="F|-")
        .takes("--accept", action="append", metavar="changed-key=REASON")
    )
    (
        contact.command("verify", verify)
        .takes("contact", metavar="ID")
        .takes("--code", required=True, metavar="'41522 …'")
        .takes("--how", default="", metavar="TEXT")
        .takes("--who", default="", metavar="TEXT")
    )
    contact.command("list", list_all)


def add(call: Call) -> Result:
    """Keep a card; it is unverified until all 40 digits were compared."""
    reasons = accepted(call.options)
    if set(reasons) - {CHANGED_KEY}:
        raise UsageError("accept-unknown", names=", ".join(sorted(set(reasons) - {CHANGED_KEY})))
    data = read_input(call.options.file, cards.MAX_FILE)
    with call.open_vault() as vault:
        added = contacts.add(vault.drawer, data, changed_key_reason=reasons.get(CHANGED_KEY, ""))
        facts = _facts(added.contact, added.held, vault.drawer.now())
    page = call.page().say(f"contact.{added.what}", **facts)
    if facts["state"] == contacts.State.UNVERIFIED.value:
        page.say("contact.compare-first", **facts)
    return Result({"what": added.what, **facts}, page)


def verify(call: Call) -> Result:
    """Compare 40 digits; nothing else leads to ``verified``."""
    with call.open_vault() as vault:
        contact = contacts.verify(
            vault.drawer,
            call.options.contact,
            call.options.code,
            how=typed(call.options.how, "--how"),
            who=typed(call.options.who, "--who"),
        )
        facts = _facts(contact, contact.current(), vault.drawer.now())
    return Result(facts, call.page().say("contact.verified", **facts))


def _facts(contact: Contact, held: HeldCard, now: datetime) -> dict[str, object]:
    body = held.card().body
    facts: dict[str, object] = {
        "contact_id": contact.contact_id,
        "name": body.name,
        "organisation": body.organisation,
        "role": body.role,
        "state": held.state(now).value,
        "digest": held.digest,
        "valid_until": body.valid_until,
        "training": body.training,
    }
    if held.compared is not msgspec.UNSET:
        facts["compared"] = msgspec.to_builtins(held.compared)
    return facts


def list_all(call: Call) -> Result:
    """Every contact with the state of its card."""
    with call.open_vault() as vault:
        now = vault.drawer.now()
        found = []
        for contact in contacts.every(vault.drawer):
            facts = _facts(contact, contact.current(), now)
            offered = contact.offered()
            if offered is not None:
                facts["offered"] = _facts(contact, offered, now)
            found.append(facts)
    page = call.page()
    rows = [(one["contact_id"], one["state"], one["name"], one["organisation"]) for one in found]
    if rows:
        page.table([tuple(call.words.cli("contact.columns").split("|")), *rows])
    for one in found:
        if "offered" in one:
            page.say("contact.offered", **one)
    return Result({"contacts": found}, page.say("contact.count", count=len(rows)))

"""``contact add``, ``verify``, ``designate``, ``show``, ``list``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import build_date
from defender_app.cli import card_input
from defender_app.cli.call import Call, Result, accepted, typed
from defender_app.errors import UsageError
from defender_app.focal import contacts, designated, known_cards, remarks, revocations
from defender_app.focal.contacts import Unset

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.vault.drawer import Drawer

SHOWN_DIGITS: Final = 16
CHANGED_KEY: Final = "changed-key"
MIXED_SCRIPTS: Final = "mixed-scripts"
_REVOCATION: Final = b"defender-card-revocation"
_COMPARED: Final = (
    *("name", "organisation", "mechanisms", "languages", "contact"),
    *("valid_until", "recipient"),
)


def register(top: Group) -> None:
    """Describe the commands."""
    contact = top.group("contact")
    (
        contact.command("add", add)
        .takes("file", metavar="F|-")
        .takes("--digest", default="", metavar="D")
        .takes("--accept", action="append", metavar="CODE=REASON")
    )
    verifying = contact.command("verify", verify).takes("contact", metavar="ID")
    code = verifying.parser.add_mutually_exclusive_group(required=True)
    help_of = verifying.words.cli
    code.add_argument("--code", metavar="'41522 …'", help=help_of("help.contact.verify.code"))
    code.add_argument("--code-file", metavar="F|-", help=help_of("help.contact.verify.code-file"))
    verifying.takes("--how", required=True, metavar="TEXT")
    verifying.takes("--who", required=True, metavar="TEXT")
    first = contact.command("designate", designate)
    which = first.parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "contact", nargs="?", metavar="ID", help=help_of("help.contact.designate.contact")
    )
    which.add_argument("--none", action="store_true", help=help_of("help.contact.designate.none"))
    contact.command("show", show).takes("contact", metavar="ID")
    contact.command("list", list_all)


def add(call: Call) -> Result:
    """Keep a card, unverified until all 40 digits were compared; or take in what ends one."""
    reasons = accepted(call.options)
    unknown = sorted(set(reasons) - {CHANGED_KEY, MIXED_SCRIPTS})
    if unknown:
        raise UsageError("accept-unknown", names=", ".join(unknown))
    data = card_input.one_file(call, call.options.file, call.options.digest)
    with call.open_vault() as vault:
        if _REVOCATION in data:
            return _revoked(call, vault.drawer, data)
        added = known_cards.add(
            vault.drawer,
            data,
            changed_key_reason=reasons.get(CHANGED_KEY, ""),
            mixed_scripts_reason=reasons.get(MIXED_SCRIPTS, ""),
        )
        facts = _facts(added.contact, added.held, vault.drawer.now())
        _note_clock(call, vault.drawer)
    page = call.page().say(f"contact.{added.what}", **facts)
    if facts["state"] == contacts.State.UNVERIFIED.value:
        page.say("contact.compare-first", **facts)
    return Result({"what": added.what, **facts}, page)


def _revoked(call: Call, drawer: Drawer, data: bytes) -> Result:
    contact = revocations.add_revocation(drawer, data)
    if contact is None:
        return Result({"what": "revocation-kept"}, call.page().say("contact.revocation-kept"))
    held = next(one for one in reversed(contact.held) if one.revoked)
    facts = _facts(contact, held, drawer.now())
    return Result({"what": "revoked", **facts}, call.page().say("contact.revoked", **facts))


def _note_clock(call: Call, drawer: Drawer) -> None:
    if build_date.clock_doubtful(drawer):
        clock = drawer.clock().date().isoformat()
        call.note("clock.before-build", clock=clock, built=build_date.BUILT)


def verify(call: Call) -> Result:
    """Compare 40 digits; nothing else leads to ``verified``."""
    code = card_input.digits(call)
    with call.open_vault() as vault:
        contact = known_cards.verify(
            vault.drawer,
            call.options.contact,
            code,
            how=typed(call.options.how, "--how"),
            who=typed(call.options.who, "--who"),
        )
        facts = _facts(contact, contact.current(), vault.drawer.now())
    return Result(facts, call.page().say("contact.verified", **facts))


def designate(call: Call) -> Result:
    """Put one focal point first, or none."""
    with call.open_vault() as vault:
        chosen = designated.choose(vault.drawer, call.options.contact or "")
        if not chosen:
            return Result({"designated": None}, call.page().say("contact.no-first"))
        contact = contacts.get(vault.drawer, chosen)
        facts = _facts(contact, contact.current(), vault.drawer.now())
    return Result({"designated": chosen, **facts}, call.page().say("contact.first", **facts))


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
    for name in ("added_because", "revoked_because"):
        if getattr(held, name):
            facts[name] = getattr(held, name)
    if not isinstance(held.revoked_on, Unset):
        facts["revoked_on"] = held.revoked_on
    odd = remarks.of(body)
    if odd:
        facts["remarks"] = list(odd)
    return facts


def show(call: Call) -> Result:
    """One contact: every card it ever had, what their states mean, what an offer changes."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        contact = contacts.get(drawer, call.options.contact)
        now, doubtful = drawer.now(), build_date.clock_doubtful(drawer)
        held = [_facts(contact, one, now) for one in contact.held]
        first = designated.contact_id(drawer) == contact.contact_id
        current, offered = contact.current(), contact.offered()
        _note_clock(call, drawer)
    page = call.page()
    if first:
        page.say("contact.is-first")
    for one, facts in zip(contact.held, held, strict=True):
        page.blank()
        _say_card(page, facts, current=one is current, offered=one is offered)
    data: dict[str, object] = {
        "contact_id": contact.contact_id,
        "designated": first,
        "clock_doubtful": doubtful,
        "current": current.digest,
        "cards": held,
    }
    if offered is not None:
        data["offered"] = offered.digest
        data["differs"] = _differences(current, offered)
        for difference in _differences(current, offered):
            key = difference["member"] == "recipient"
            page.say("contact.differs-key" if key else "contact.differs", 2, **difference)
    return Result(data, page)


def _say_card(page: Page, facts: dict[str, object], *, current: bool, offered: bool) -> None:
    page.say("contact.card", **{**facts, "digest": str(facts["digest"])[:SHOWN_DIGITS]})
    page.say(f"contact.means.{facts['state']}", 2, **facts)
    if current:
        page.say("contact.in-use", 2)
    if offered:
        page.say("contact.is-offer", 2)
    compared = facts.get("compared")
    if isinstance(compared, dict):
        page.say("contact.compared", 2, **compared)
    for name in ("added_because", "revoked_because"):
        if name in facts:
            page.say(f"contact.{name.replace('_', '-')}", 2, reason=facts[name])
    if facts.get("remarks"):
        page.say("contact.mixed-scripts", 2)
    if facts["training"]:
        page.say("contact.means.training", 2)


def _differences(old: HeldCard, new: HeldCard) -> list[dict[str, str]]:
    """Members that differ, as they were and as they would be."""
    before, after = old.card().body, new.card().body

    def shown(value: object) -> str:
        return ", ".join(value) if isinstance(value, tuple) else str(value)

    return [
        {"member": name, "old": shown(getattr(before, name)), "new": shown(getattr(after, name))}
        for name in _COMPARED
        if getattr(before, name) != getattr(after, name)
    ]


def list_all(call: Call) -> Result:
    """Every contact with the state of its card."""
    with call.open_vault() as vault:
        now = vault.drawer.now()
        first = designated.contact_id(vault.drawer)
        found = []
        for contact in contacts.every(vault.drawer):
            facts = _facts(contact, contact.current(), now)
            facts["designated"] = contact.contact_id == first
            offered = contact.offered()
            if offered is not None:
                facts["offered"] = _facts(contact, offered, now)
            found.append(facts)
        _note_clock(call, vault.drawer)
    found.sort(key=lambda one: not one["designated"])
    page = call.page()
    rows = [(one["contact_id"], one["state"], one["name"], one["organisation"]) for one in found]
    if rows:
        page.table([tuple(call.words.cli("contact.columns").split("|")), *rows])
    for one in found:
        if one["designated"]:
            page.say("contact.first", **one)
        if "offered" in one:
            page.say("contact.offered", **one)
    return Result({"contacts": found}, page.say("contact.count", count=len(rows)))

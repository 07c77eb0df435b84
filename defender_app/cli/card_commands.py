"""``card new``, ``list``, ``mechanisms``, ``show``, ``export``, ``identity``.

What becomes of a card later is in ``own_card_commands``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app import build_date
from defender_app.cli import card_input, handover_commands, own_card_commands
from defender_app.cli.call import Call, Result, new_file, out_folder, typed
from defender_app.cli.card_facts import described, known_mechanisms, page_of
from defender_app.files import atomic_write
from defender_app.focal import card as cards
from defender_app.focal import card_files, card_notes, own_cards
from defender_app.focal.contacts import State
from defender_app.taxonomy import taxonomy
from defender_app.wire import utc_now

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.focal.card_notes import CardNote

SHOWN_DIGITS: Final = 16
_STATES: Final = {State.VERIFIED: "valid"}


def register(top: Group) -> None:
    """Describe the commands."""
    card = top.group("card")
    (
        card.command("new", new)
        .takes("--name", required=True, metavar="N")
        .takes("--organisation", required=True, metavar="O")
        .takes("--role", choices=["focal-point", "person"], default="focal-point")
        .takes("--mechanism", action="append", default=[], metavar="ID")
        .takes("--language", action="append", default=[], metavar="TAG")
        .takes("--contact", default="", metavar="TEXT")
        .takes("--months", type=int, default=cards.MAX_MONTHS, metavar="N")
        .takes("--out", required=True, metavar="F")
    )
    card.command("list", list_all)
    card.command("mechanisms", mechanisms)
    (
        card.command("show", show)
        .takes("file", metavar="F|-")
        .takes("--digest", default="", metavar="D")
    )
    (
        card.command("export", export)
        .takes("card", metavar="ID")
        .takes("--out", required=True, metavar="DIR")
    )
    (
        card.command("identity", identity)
        .takes("card", metavar="ID")
        .takes("--out", required=True, metavar="F")
        .takes("--yes", action="store_true")
    )
    own_card_commands.register(card)
    handover_commands.register(card)


def mechanisms(call: Call) -> Result:
    """The ids that ``card new --mechanism`` and records use; needs no vault."""
    found = [
        {"id": one.id, "name": one.label, "family": one.family}
        for one in taxonomy().mechanisms.values()
    ]
    page = call.page().table([(one["id"], one["name"]) for one in found])
    return Result({"mechanisms": found}, page)


def new(call: Call) -> Result:
    """Make a key and the card over it; the secret half stays in the drawer."""
    wish = own_cards.NewCard(
        name=typed(call.options.name, "--name"),
        organisation=typed(call.options.organisation, "--organisation"),
        role=call.options.role,
        mechanisms=known_mechanisms(call.options.mechanism),
        languages=tuple(call.options.language) or ("en",),
        contact=typed(call.options.contact, "--contact"),
        months=call.options.months,
    )
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.make(vault.drawer, wish)
    with atomic_write(target, overwrite=False) as out:
        out.write(own.card.file)
    facts = described(own.card)
    page = page_of(call.page().say("card.made", file=target).blank(), facts)
    return Result({"file": str(target), **facts}, page.say("card.made-next"))


def list_all(call: Call) -> Result:
    """Your own cards, newest first."""
    with call.open_vault() as vault:
        now, notes = vault.drawer.now(), card_notes.every(vault.drawer)
        found: list[dict[str, Any]] = [
            {
                "digest": own.digest,
                "name": own.card.body.name,
                "organisation": own.card.body.organisation,
                "created": own.card.body.created,
                "valid_until": own.card.body.valid_until,
                "state": _STATES.get(own.state(now), own.state(now).value),
                **_noted(notes.get(own.digest)),
            }
            for own in own_cards.every(vault.drawer)
        ]
    page = call.page()
    if found:
        heads = tuple(call.words.cli("card.columns").split("|"))
        rows = [
            (
                one["digest"][:SHOWN_DIGITS],
                call.words.cli(f"card.state.{one['state']}"),
                one["created"][:10],
                one["valid_until"][:10],
                ", ".join(filter(None, (one["name"], one["organisation"], one["label"]))),
            )
            for one in found
        ]
        page.table([heads, *rows])
    return Result({"cards": found}, page.say("card.count", count=len(found)))


def _noted(note: CardNote | None) -> dict[str, object]:
    if note is None:
        return {"label": "", "handed_over": 0, "answers_here": True}
    return {
        "label": note.label,
        "handed_over": len(note.handed),
        "answers_here": not note.stopped_on,
    }


def show(call: Call) -> Result:
    """What a card file says; needs no vault and proves nothing until the digits are compared."""
    data = card_input.one_file(call, call.options.file, call.options.digest)
    if build_date.is_before(utc_now()):
        clock = utc_now().date().isoformat()
        call.note("clock.before-build", clock=clock, built=build_date.BUILT)
    facts = described(cards.read(data, now=build_date.not_before(utc_now())))
    return Result(facts, page_of(call.page(), facts).say("card.compare"))


def export(call: Call) -> Result:
    """Body, signature and key for the stock minisign, and the card file itself."""
    folder = out_folder(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
    contents = card_files.for_minisign(own.card)
    for name in contents:
        new_file(str(folder / name))
    for name, data in contents.items():
        with atomic_write(folder / name, overwrite=False) as out:
            out.write(data)
    page = call.page().say("card.exported", folder=folder)
    page.verbatim(f"minisign -V -p card.pub -m {card_files.BODY}", 4)
    files = [str(folder / name) for name in contents]
    return Result({"digest": own.digest, "files": files}, page)


def identity(call: Call) -> Result:
    """Write the secret key for use with other tools, after a question and a warning."""
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
    call.confirm("card.identity-question", name=own.card.body.name)
    card_files.write_identity(target, own)
    page = call.page().say("card.identity-written", file=target).say("card.identity-warning")
    return Result({"file": str(target), "digest": own.digest}, page)

"""What an office does with its cards beside making and ending them.

``card print``, ``label``, ``hand-over``, ``take``, ``answer-again``, ``old-keys``, ``forget-key``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app import places
from defender_app.cli import painter
from defender_app.cli.call import Call, Result, new_file, out_folder, typed
from defender_app.errors import UsageError
from defender_app.files import atomic_write
from defender_app.focal import card as cards
from defender_app.focal import card_notes, contacts, handover, old_keys, own_cards

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.focal.old_keys import OldKey

_SHOWN: Final = 16


def register(card: Group) -> None:
    """Describe the commands."""
    (
        card.command("print", print_card)
        .takes("card", metavar="ID")
        .takes("--business", action="store_true")
        .takes("--language", default="", metavar="TAG")
        .takes("--out", required=True, metavar="F.pdf")
    )
    card.command("label", label).takes("card", metavar="ID").takes("text", metavar="TEXT")
    (
        card.command("hand-over", hand_over)
        .takes("card", metavar="ID")
        .takes("--to", required=True, metavar="CONTACT")
        .takes("--why", required=True, metavar="TEXT")
        .takes("--stop", action="store_true")
        .takes("--out", required=True, metavar="DIR")
        .takes("--yes", action="store_true")
    )
    card.command("take", take).takes("file", metavar="F")
    card.command("answer-again", answer_again).takes("card", metavar="ID")
    card.command("old-keys", list_old)
    (
        card.command("forget-key", forget)
        .takes("card", metavar="ID")
        .takes("--yes", action="store_true")
    )


def print_card(call: Call) -> Result:
    """A page with both codes of your card, or a sheet of business cards, as a PDF."""
    if Path(call.options.out).suffix.lower() != ".pdf":
        raise UsageError("page-name")
    paint = painter.card_painter()
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
    wanted = [call.options.language] if call.options.language else _languages()
    data = paint(own.card, business=call.options.business, wanted=wanted)
    with atomic_write(places.outside_vaults(target), neutral_time=True, overwrite=False) as out:
        out.write(data)
    code = cards.code_of(own.digest)
    page = call.page().say("card.drawn", file=target).blank().verbatim(code, 4)
    return Result({"file": str(target), "digest": own.digest, "code": code}, page)


def _languages() -> list[str]:
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return [one for one in named if one]


def label(call: Call) -> Result:
    """Call a card something among your own; nobody else learns it."""
    text = typed(call.options.text, "TEXT")
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
        note = card_notes.set_label(vault.drawer, own.digest, text)
    key = "card.labelled" if note.label else "card.label-gone"
    page = call.page().say(key, digest=own.digest[:_SHOWN], label=note.label)
    return Result({"digest": own.digest, "label": note.label}, page)


def hand_over(call: Call) -> Result:
    """Seal your card with its SECRET key to the person card of a colleague."""
    why = typed(call.options.why, "--why", limit=handover.LONGEST_REASON)
    with call.open_vault() as vault:
        drawer = vault.drawer
        own = own_cards.get(drawer, call.options.card)
        to = contacts.get(drawer, call.options.to)
        name = to.current().card().body.name
        call.confirm("card.hand-over-question", name=own.card.body.name, to=name)
        call.confirm("card.hand-over-again", to=name)
        folder = out_folder(call.options.out)
        made = handover.create(
            drawer, own.digest, to.contact_id, folder, why, stop=call.options.stop
        )
    page = call.page().say("card.handed-over", file=made.path, to=name)
    page.say("card.handed-stopped" if call.options.stop else "card.handed-both")
    data = {
        "file": str(made.path),
        "size": made.size,
        "sha256": made.sha256,
        "digest": made.digest,
        "to": made.to,
        "stopped": call.options.stop,
        "reply_numbers": made.numbers,
    }
    return Result(data, page)


def take(call: Call) -> Result:
    """Take over a card that a colleague handed over to your person card."""
    with call.open_vault() as vault:
        taken = handover.take_in(vault.drawer, Path(call.options.file))
    page = call.page().say(f"card.take.{taken.outcome}", name=taken.name)
    page.pair("card.digest", taken.digest)
    data = {
        "outcome": taken.outcome,
        "digest": taken.digest,
        "name": taken.name,
        "reply_numbers": taken.numbers,
    }
    return Result(data, page)


def answer_again(call: Call) -> Result:
    """Answer with a card again after all that a colleague was given."""
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
        handover.answer_again(vault.drawer, own.digest)
    page = call.page().say("card.answers-again", name=own.card.body.name)
    return Result({"digest": own.digest}, page)


def _facts(old: OldKey) -> dict[str, object]:
    return {
        "digest": old.own.digest,
        "name": old.own.card.body.name,
        "due_on": old.due_on.date().isoformat(),
        "due": old.is_due,
        "cases": old.cases,
    }


def list_old(call: Call) -> Result:
    """Keys of cards that were replaced or ended, and the day on which each may be deleted."""
    with call.open_vault() as vault:
        found = [_facts(one) for one in old_keys.every(vault.drawer)]
    page = call.page()
    if found:
        heads = tuple(call.words.cli("card.old-columns").split("|"))
        rows = [
            (str(one["digest"])[:_SHOWN], str(one["due_on"]), str(one["cases"]), str(one["name"]))
            for one in found
        ]
        page.table([heads, *rows])
    else:
        page.say("card.no-old-keys")
    return Result({"old_keys": found}, page)


def forget(call: Call) -> Result:
    """Delete the key of an old card for good, 12 months after its successor."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        old = old_keys.wanted(drawer, call.options.card)
        name, count = old.own.card.body.name, old.cases
        call.confirm("card.forget-question", name=name, digest=old.own.digest[:_SHOWN], count=count)
        old_keys.forget(drawer, old.own.digest)
    page = call.page().say("card.forgotten", name=name)
    return Result({"digest": old.own.digest, "cases": count}, page)

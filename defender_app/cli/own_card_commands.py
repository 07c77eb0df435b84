"""``card replace``, ``revoke``, ``qr``: what becomes of your own card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app.cli.call import Call, Result, new_file, read_input, typed
from defender_app.cli.card_facts import described, known_mechanisms, page_of
from defender_app.errors import InputError, UsageError
from defender_app.files import atomic_write
from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing, own_cards, own_changes

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.focal.own_cards import OwnCard

_BYTES_PER_LETTER: Final = 4
_DRAWN: Final = {".png": card_drawing.png, ".svg": card_drawing.svg}


def register(card: Group) -> None:
    """Describe the commands."""
    (
        card.command("replace", replace)
        .takes("card", metavar="ID")
        .takes("--name", metavar="N")
        .takes("--organisation", metavar="O")
        .takes("--mechanism", action="append", metavar="ID")
        .takes("--language", action="append", metavar="TAG")
        .takes("--contact", metavar="TEXT")
        .takes("--months", type=int, default=cards.MAX_MONTHS, metavar="N")
        .takes("--out", required=True, metavar="F")
    )
    (
        card.command("revoke", revoke)
        .takes("card", metavar="ID")
        .takes("--reason", metavar="TEXT")
        .takes("--reason-file", metavar="F|-")
        .takes("--out", required=True, metavar="F")
        .takes("--yes", action="store_true")
    )
    (
        card.command("qr", qr)
        .takes("card", metavar="ID")
        .takes("--digits", action="store_true")
        .takes("--out", required=True, metavar="F.png|F.svg")
    )


def replace(call: Call) -> Result:
    """Make a successor with new keys, signed by the old card; what is not said stays as it is."""
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        old = own_cards.get(vault.drawer, call.options.card)
        own = own_changes.replace(vault.drawer, old.digest, _wish(call, old))
    with atomic_write(target, overwrite=False) as out:
        out.write(own.card.file)
    facts = described(own.card)
    page = call.page().say("card.replaced", file=target, old=old.digest[:16]).blank()
    page = page_of(page, facts).say("card.replaced-next")
    return Result({"file": str(target), "replaces": old.digest, **facts}, page)


def _wish(call: Call, old: OwnCard) -> own_cards.NewCard:
    body, options = old.card.body, call.options

    def text(name: str) -> str:
        given = getattr(options, name)
        return str(getattr(body, name)) if given is None else typed(given, f"--{name}")

    mechanisms = options.mechanism
    return own_cards.NewCard(
        name=text("name"),
        organisation=text("organisation"),
        role=body.role,
        mechanisms=body.mechanisms if mechanisms is None else known_mechanisms(mechanisms),
        languages=tuple(options.language or body.languages),
        contact=text("contact"),
        months=options.months,
    )


def revoke(call: Call) -> Result:
    """End a card for good and write the file that tells everybody."""
    reason = _reason(call)
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
        call.confirm("card.revoke-question", name=own.card.body.name, digest=own.digest[:16])
        own_changes.revoke(vault.drawer, own.digest, reason, target)
    page = call.page().say("card.revoked-written", file=target).say("card.revoked-next")
    return Result({"file": str(target), "digest": own.digest}, page)


def _reason(call: Call) -> str:
    """The text of ``--reason`` or ``--reason-file``; none is a reason that nobody is told."""
    given, name = call.options.reason, call.options.reason_file
    if given is not None and name is not None:
        raise UsageError("two-reasons")
    if name is not None:
        data = read_input(name, own_changes.LONGEST_REASON * _BYTES_PER_LETTER)
        try:
            given = data.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n")
        except UnicodeDecodeError:
            raise InputError("text-unusable", option="--reason-file") from None
    return typed(given or "", "--reason", limit=own_changes.LONGEST_REASON)


def qr(call: Call) -> Result:
    """A picture of the QR code of your card, or of its 40 digits alone."""
    draw = _DRAWN.get(Path(call.options.out).suffix.lower())
    if draw is None:
        raise UsageError("picture-name")
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        own = own_cards.get(vault.drawer, call.options.card)
    code = cards.code_of(own.digest)
    if call.options.digits:
        matrix = card_drawing.matrix(card_code.text_of_digits(code), "M")
    else:
        matrix = card_drawing.matrix(card_code.text_of(own.card.file))
    with atomic_write(target, neutral_time=True, overwrite=False) as out:
        out.write(draw(matrix))
    page = call.page().say("card.drawn", file=target).blank().verbatim(code, 4)
    data = {"file": str(target), "digest": own.digest, "code": code, "modules": matrix.size}
    return Result(data, page)

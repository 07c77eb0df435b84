"""What a command is given as a card: a file, pasted text, a picture of a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.cli.call import Call, read_input
from defender_app.errors import InputError
from defender_app.focal import card_pictures

if TYPE_CHECKING:
    from defender_app.focal.card_pictures import Given

_DIGITS_SHOWN = 16


def given(name: str) -> Given:
    """Everything that is in a file; ``-`` is standard input.

    Raises:
        InputError: as ``read_input`` and ``card_pictures.given``.
    """
    return card_pictures.given(read_input(name, card_pictures.MOST_BYTES))


def one_file(call: Call, name: str, digest: str = "") -> bytes:
    """The one card file, or revocation, in a file.

    Args:
        call: says on standard error which cards there are when there are several.
        name: as for ``given``.
        digest: of the card that is meant, or its beginning.

    Raises:
        InputError: as ``given``; ``card-code-only``: there is only the code of a business card;
            ``card-several``; ``card-none-of-these``.
    """
    found = given(name)
    if not found.files:
        raise InputError("card-code-only")
    if len(found.files) == 1 and not digest:
        return found.files[0]
    read = {one.digest: one for one in card_pictures.readable(found)}
    if len(read) == 1 and not digest:
        return next(iter(read.values())).file
    meant = [one.file for key, one in read.items() if digest and key.startswith(digest)]
    if len(meant) == 1:
        return meant[0]
    for key, one in read.items():
        facts = {"name": one.body.name, "organisation": one.body.organisation}
        call.note("card.one-of-several", digest=key[:_DIGITS_SHOWN], **facts)
    raise InputError("card-none-of-these" if digest else "card-several", count=len(read))


def digits(call: Call) -> str:
    """The 40 digits of ``--code``, or of the business card in ``--code-file``.

    Raises:
        InputError: as ``given``; ``card-no-digits``: there is no code in the file.
    """
    if call.options.code is not None:
        return str(call.options.code)
    found = given(call.options.code_file)
    # The page of a card has both codes: whoever put another card on it chose the digits too.
    if len(found.digits) == 1 and not found.files:
        return found.digits[0]
    data = found.files[0] if len(found.files) == 1 and not found.digits else b""
    text = data.decode("utf-8-sig", errors="replace")
    # A card is no code: comparing it with itself would prove nothing.
    if not text or "{" in text:
        raise InputError("card-no-digits")
    return text

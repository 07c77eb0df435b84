"""Word shares come in and go out: from files, word by word at a terminal, onto sheets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crypto import shares
from crypto.errors import ShareError
from crypto.shares import WORDS_IN_A_SHARE
from defender_app.cli import faults, passphrase_input
from defender_app.cli.call import read_input
from defender_app.errors import InputError, MachineError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.shares import Share
    from defender_app.cli.call import Call

_LIMIT: Final = 64 * 1024
_REMARK: Final = "#"
_COLUMNS: Final = 3
_ITEM_NUMBER: Final = re.compile(r"[0-9]{1,2}\.")


def given(call: Call) -> tuple[Share, ...]:
    """The shares of the files named with ``--share``; else those typed at the terminal.

    Raises:
        ShareError: of a file, with ``share``: which one. InputError: it cannot be read.
        UsageError: ``no-terminal``, ``nothing-typed``.
    """
    names: Sequence[str] = call.options.share
    if names:
        return tuple(_of_file(name, number) for number, name in enumerate(names, 1))
    return _typed(call)


def sheet(call: Call, share: Share, needed: int, count: int, *, training: bool) -> str:
    """A share as text: remarks, then words with their places and numbers."""
    head = [call.words.cli("recovery.sheet-training")] if training else []
    head += [call.words.cli("recovery.sheet", number=share.number, count=count, needed=needed)]
    head += [call.words.cli("recovery.sheet-care")]
    return "\n".join([*(f"{_REMARK} {line}" for line in head), "", *rows(share), ""])


def rows(share: Share) -> list[str]:
    """The words in columns, to be read downwards; each with its place and its number."""
    entries = [
        f"{place:2d}. {word:<8} {number:04d}"
        for place, (word, number) in enumerate(zip(share.words, share.numbers, strict=True), 1)
    ]
    height = -(-len(entries) // _COLUMNS)
    return ["   ".join(entries[row::height]) for row in range(height)]


def _of_file(name: str, number: int) -> Share:
    try:
        text = read_input(name, _LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("share-file-encoding", share=number) from None
    except InputError as error:
        # Without the name: people put the words themselves in its place.
        raise InputError("share-file-unusable", share=number, why=error.code) from None
    except MachineError as error:
        if error.code != "name-too-long":
            raise
        raise InputError("share-file-unusable", share=number, why=error.code) from None
    lines = [line for line in text.splitlines() if not line.lstrip().startswith(_REMARK)]
    try:
        return _in_order(lines)
    except ShareError as error:
        raise ShareError(error.code, **error.facts, share=number) from None


def _in_order(lines: Sequence[str]) -> Share:
    """Read lines that may stand in columns, as ``rows`` sets them, or one after the other."""
    placed: dict[int, str] = {}
    twice = False
    for line in lines:
        pieces = line.split()
        for at, piece in enumerate(pieces):
            if _ITEM_NUMBER.fullmatch(piece) and at + 1 < len(pieces):
                place = int(piece[:-1])
                twice = twice or place in placed
                placed[place] = pieces[at + 1]
    if not twice and sorted(placed) == list(range(1, WORDS_IN_A_SHARE + 1)):
        return shares.read_words([placed[place] for place in sorted(placed)])
    return shares.read_share("\n".join(lines))


def _typed(call: Call) -> tuple[Share, ...]:
    call.note("recovery.typing")
    found: list[Share] = []
    while not found or len(found) < found[0].needed:
        share = _ask_share(call, len(found) + 1)
        try:
            shares.check_joins(share, found)
        except ShareError as error:
            _say(call, error, len(found) + 1)
            continue
        found.append(share)
        call.note("recovery.share-good", number=len(found), needed=share.needed)
    return tuple(found)


def _ask_share(call: Call, number: int) -> Share:
    """One share, word by word, or pasted as a whole; asks until its checksum is right."""
    words: list[str] = []
    while True:
        while len(words) < WORDS_IN_A_SHARE:
            whole = _ask_word(call, number, words)
            if whole is not None:
                return whole
        try:
            return shares.read_words(words)
        except ShareError as error:
            _say(call, error, number)
            words = []


def _ask_word(call: Call, number: int, words: list[str]) -> Share | None:
    """Add one word to ``words``; or give the share that was pasted in its place."""
    place = len(words) + 1
    prompt = call.words.cli("recovery.word", number=number, place=place, words=WORDS_IN_A_SHARE)
    text = passphrase_input.ask(prompt + " ")
    try:
        if not words and len(text.split()) > 1:
            return shares.read_share(text)
        words.append(shares.read_word(text))
    except ShareError as error:
        facts = {"place": place} | dict(error.facts)
        _say(call, ShareError(error.code, **facts), number)
        near = shares.near(text)
        if near and len(text.split()) == 1:
            # Words on paper nobody else has: not to standard error, which may be a file.
            passphrase_input.show(call.words.cli("recovery.near", words=", ".join(near)))
    return None


def _say(call: Call, error: ShareError, number: int) -> None:
    fault = faults.of(error)
    sentence = call.words.error(fault.said_as or fault.code, {**fault.facts, "share": number})
    call.remark(f"{sentence.what} {sentence.next}")

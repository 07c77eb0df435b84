"""Answers of a focal point: how one is shown, and where the text of a new one comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.cli.call import STDIN, Call, read_input, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import reply
from defender_app.report import foreign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.cli.plain import Page

_BYTES_PER_LETTER = 4


def say(page: Page, one: Mapping[str, Any]) -> None:
    """One answer with everything it says, its status and promise, and what is odd about it.

    Args:
        page: to write on.
        one: the members of a reply; absent ones may be missing or empty, ``mark`` may be there.
    """
    kind = str(one["kind"]).replace("-", " ")
    page.say("answer.head", number=one["number"], date=one["date"], kind=kind)
    page.text(one["message"], 2)
    if one.get("status"):
        page.say("answer.status", 2, status=str(one["status"]).replace("-", " "))
    if one.get("next_contact"):
        page.say("answer.next-contact", 2, day=one["next_contact"])
    if one.get("not_without_consent"):
        page.say("answer.promise", 2, text=one["not_without_consent"])
    if one.get("mark"):
        page.say(f"answer.mark.{one['mark']}", 2)


def text(call: Call) -> str:
    """The text of ``--text`` or ``--text-file``, exactly one of which is given.

    Raises:
        UsageError: ``reply-two-texts``, ``reply-no-text``.
        InputError: ``reply-empty``; what ``read_input`` and ``typed`` raise.
    """
    given = one_text(call, limit=reply.LONGEST)
    if given is None:
        raise UsageError("reply-no-text")
    if not given.strip():
        raise InputError("reply-empty")
    return given


def one_text(call: Call, *, limit: int) -> str | None:
    """What ``--text T|-`` or ``--text-file F|-`` says, or None where neither is given.

    What was typed into the command is taken, and that others could see it is said.

    Raises:
        UsageError: ``reply-two-texts``.
        InputError: what ``read_input`` and ``typed`` raise.
    """
    given, name = call.options.text, call.options.text_file
    if given is not None and name is not None:
        raise UsageError("reply-two-texts")
    if given is None and name is None:
        return None
    if name is not None or given == STDIN:
        option = "--text" if name is None else "--text-file"
        return typed(from_file(call, name or STDIN, option, limit=limit), option, limit=limit)
    if given.strip():
        call.note("text.in-command")
    return typed(given, "--text", limit=limit)


def from_file(
    call: Call, name: str, option: str = "--text-file", *, limit: int = reply.LONGEST
) -> str:
    """The text in a file, or from standard input.

    Args:
        call: the command.
        name: of the file, or ``-``.
        option: that named it.
        limit: most letters of it.

    Raises:
        InputError: ``text-unusable``; what ``read_input`` raises.
    """
    if name == STDIN:
        call.invite("reply.paste")
    data = read_input(name, limit * _BYTES_PER_LETTER)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n")
    except UnicodeDecodeError:
        raise InputError("text-unusable", option=option) from None


def day(given: str) -> str:
    """The date of ``--next-contact``, or empty.

    Raises:
        UsageError: ``next-contact-form``.
    """
    if given and not foreign.is_day(given):
        raise UsageError("next-contact-form")
    return given

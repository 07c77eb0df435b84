"""In which line of a JSON document a field stands."""

from __future__ import annotations

import re
from typing import Final

_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_SPACE: Final = re.compile(r"[\s,:]*")
_SCALAR: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,:{}\[\]"]+')


def line_of(data: bytes, path: str) -> int:
    """The line, from 1, in which a field stands, or the nearest thing around it.

    Args:
        data: a JSON document that can be read.
        path: as of a problem, ``persons[0].country``.
    """
    text = data.decode("utf-8", "replace")
    wanted = [int(n) if n else word for n, word in _STEP.findall(path)]
    return text.count("\n", 0, _place(text, wanted)) + 1


def _place(text: str, wanted: list[int | str]) -> int:
    """How many characters stand before the value that a path leads to, as far as it leads."""
    best = at = _skip(text, 0)
    for step in wanted:
        opening = text[at : at + 1]
        if opening not in "{[" or not opening or (opening == "{") != isinstance(step, str):
            return best
        at, number, found = _skip(text, at + 1), 0, False
        while at < len(text) and text[at] not in "}]":
            key: int | str = number
            start = at
            if opening == "{":
                end = _end(text, at)
                key, at = text[at + 1 : end - 1], _skip(text, end)
            if key == step:
                best, found = (start if opening == "{" else at), True
                break
            at, number = _skip(text, _end(text, at)), number + 1
        if not found:
            return best
    return best


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _end(text: str, at: int) -> int:
    """Behind the value that begins here."""
    if text[at : at + 1] not in {"{", "["}:
        match = _SCALAR.match(text, at)
        return match.end() if match else at + 1
    depth = 0
    while at < len(text):
        if text[at] == '"':
            match = _SCALAR.match(text, at)
            at = match.end() if match else len(text)
            continue
        depth += (text[at] in "{[") - (text[at] in "}]")
        at += 1
        if not depth:
            break
    return at

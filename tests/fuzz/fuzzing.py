"""What a fuzz target is: it takes any bytes, and lets only the errors pass that have words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crypto.errors import CryptoError
from defender_app.decoding.refusals import Refused
from defender_app.errors import AppError

TYPED = (CryptoError, AppError, Refused)
"""What a parser may raise over bytes from outside."""


@dataclass(frozen=True)
class Target:
    """One parser.

    Attributes:
        one: gives it bytes; raises only what is a mistake of ours.
        seeds: files that it takes, by name; each at most ``largest`` bytes.
        largest: bytes that are tried.
    """

    one: Callable[[bytes], None]
    seeds: Callable[[], dict[str, bytes]]
    largest: int = 4096


def typed(read: Callable[[bytes], object], *more: type[Exception]) -> Callable[[bytes], None]:
    """A target that reads bytes, and may refuse them with ``TYPED`` or ``more``."""

    passing: tuple[type[Exception], ...] = (*TYPED, *more)

    def one(data: bytes) -> None:
        try:
            read(data)
        except passing:
            return

    return one


def text(read: Callable[[str], object], *more: type[Exception]) -> Callable[[bytes], None]:
    """The same for a parser of text; bytes that are no text become letters all the same."""
    return typed(lambda data: read(data.decode("utf-8", "surrogateescape")), *more)

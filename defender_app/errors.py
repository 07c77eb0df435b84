"""Errors of the subject: whose fault it is, a code to translate, facts to fill in.

Words are found by the caller's layer (``cli``, ``ui``) at the moment of display. Facts never hold
a name, a passphrase, a key or report content.
"""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

BUG: Final = "bug"
"""The code of a mistake of ours, which stopped the work on one file and not the program."""


class AppError(Exception):
    """Base of all errors raised by ``defender_app``.

    Args:
        code: stable kebab-case id, for example ``"vault-in-use"``.
        **facts: plain values that a message may name; lists of codes are joined by the caller.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, /, **facts: object) -> None:
        # By place: a fact may have any name, and some come from a process of strangers' files.
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return self.code


class InputError(AppError):
    """The input is at fault: a damaged file, a record that does not fit, an unknown id."""


class UsageError(AppError):
    """The command was called in a way that cannot be meant (exit 2)."""

    exit_code = 2


class WrongKeyError(AppError):
    """A wrong passphrase, or no key for this file (exit 3)."""

    exit_code = 3


class MachineError(AppError):
    """The machine is at fault: disk full, no permission, out of memory (exit 4)."""

    exit_code = 4


class ValidationError(InputError):
    """A value that breaks the data model.

    Args:
        problems: (field path, code) pairs, for example ``("persons[0].pseudonym", "missing")``.
        hints: what would be right, for some of the problems: an id to translate and its facts.
        **facts: as for every error.
    """

    def __init__(
        self,
        code: str,
        problems: tuple[tuple[str, str], ...],
        *,
        hints: Mapping[tuple[str, str], tuple[str, Mapping[str, str]]] | None = None,
        **facts: object,
    ) -> None:
        super().__init__(code, **facts)
        self.problems = problems
        self.hints = hints or {}


def bug_facts(error: BaseException) -> dict[str, str]:
    """What may be told of a mistake of ours: never a value, never a path above the module.

    Returns:
        ``kind`` of the error, and ``place``: module file and line where it happened.
    """
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return {"kind": type(error).__name__, "place": place}

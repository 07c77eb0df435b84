"""From an exception to what a person and a script are told. No exception's own text is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from crypto.errors import (
    AgeError,
    CryptoError,
    DamagedCellsError,
    NoMatchingKeyError,
    NothingOpenedError,
    PassphraseError,
    ResourceError,
    ShareError,
    UnsupportedError,
)
from defender_app import errors
from defender_app.errors import AppError, MachineError, UsageError, ValidationError, WrongKeyError
from defender_app.files import machine_error
from defender_app.vault.folder import VAULT_JSON

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = 0
INPUT: Final = 1
USAGE: Final = 2
WRONG_KEY: Final = 3
MACHINE: Final = 4
BUG: Final = 70
STOPPED: Final = 130

_CRYPTO: Final[tuple[tuple[type[CryptoError], int, str], ...]] = (
    (NothingOpenedError, WRONG_KEY, "nothing-opened"),
    (NoMatchingKeyError, WRONG_KEY, "no-matching-key"),
    (ResourceError, MACHINE, "kdf-memory"),
    (DamagedCellsError, INPUT, "key-cells-damaged"),
    (PassphraseError, INPUT, "passphrase-unusable"),
    (UnsupportedError, INPUT, "unsupported"),
    (AgeError, INPUT, "sealed-file-damaged"),
    (CryptoError, INPUT, "damaged"),
)


@dataclass(frozen=True)
class Fault:
    """What went wrong.

    Attributes:
        code: stable id.
        exit_code: 1 input, 2 usage, 3 key, 4 machine, 70 a bug of ours.
        facts: plain values for the sentence.
        problems: one entry per field or rule, for scripts; empty for most faults.
        fallbacks: codes with words, when this one has none.
        said_as: the code whose words fit these facts better than those of ``code``; or empty.
    """

    code: str
    exit_code: int
    facts: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[Mapping[str, object], ...] = ()
    fallbacks: tuple[str, ...] = ()
    said_as: str = ""


def of(error: BaseException) -> Fault:
    """The fault behind any exception."""
    match error:
        case AppError():
            return _of_app(error)
        case CryptoError():
            return _of_crypto(error)
        case MemoryError():
            return Fault("out-of-memory", MACHINE)
        case OSError():
            found = machine_error(error)
            return Fault(found.code, MACHINE, fallbacks=("machine",))
        case _:
            return Fault(errors.BUG, BUG, errors.bug_facts(error))


def _of_app(error: AppError) -> Fault:
    kinds = ((UsageError, "usage"), (WrongKeyError, "wrong-key"), (MachineError, "machine"))
    general = next((code for kind, code in kinds if isinstance(error, kind)), "input")
    return Fault(
        error.code,
        error.exit_code,
        dict(error.facts),
        _problems(error),
        (error.code.partition("-")[0], general),
        _said_as(error),
    )


def _said_as(error: AppError) -> str:
    """``vault.json`` is written last: without it a vault may simply never have been finished."""
    missing = error.code == "vault-incomplete" and error.facts.get("file") == VAULT_JSON
    return "vault-unfinished" if missing else ""


def _problems(error: AppError) -> tuple[Mapping[str, object], ...]:
    if isinstance(error, ValidationError):
        return tuple(
            {"field": path, "code": code, **_hint(error, (path, code))}
            for path, code in error.problems
        )
    found = getattr(error, "problems", ())
    return tuple(
        {
            "code": one.code,
            "rule": one.kind,
            "where": one.where,
            "record": one.record,
            "acceptable": one.acceptable,
            **({"answers": list(one.answers)} if one.answers else {}),
            **({"facts": dict(one.facts)} if one.facts else {}),
        }
        for one in found
    )


def _hint(error: ValidationError, problem: tuple[str, str]) -> Mapping[str, object]:
    if problem not in error.hints:
        return {}
    code, facts = error.hints[problem]
    return {"hint": {"code": code, **facts}}


def _of_crypto(error: CryptoError) -> Fault:
    if isinstance(error, ShareError):
        # Each has words of its own: people correct shares word by word.
        located = error.code == "share-checksum" and error.facts.get("place")
        said_as = "share-checksum-word" if located else ""
        return Fault(error.code, INPUT, dict(error.facts), said_as=said_as)
    for kind, exit_code, code in _CRYPTO:
        if isinstance(error, kind):
            facts = {**error.facts, "why": error.code}
            return Fault(code, exit_code, facts, fallbacks=())
    raise AssertionError

"""The words of hints: what would be right in a field, or where a document breaks off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from defender_app.cli.plain import neutral, sentences

if TYPE_CHECKING:
    from defender_app.words import Words

_OR_NONE: Final = "-or-none"


def told(problem: Mapping[str, object], words: Words) -> dict[str, object]:
    """The hint of a problem for scripts: its facts and its sentence; empty without a hint."""
    hint = problem.get("hint")
    return {"hint": {**hint, "what": sentence(problem, words)}} if isinstance(hint, Mapping) else {}


def sentence(problem: Mapping[str, object], words: Words) -> str:
    """What would be right, or nothing where nobody knows."""
    hint = problem.get("hint")
    if not isinstance(hint, Mapping):
        return ""
    code = str(hint["code"])
    facts = {str(name): neutral(value) for name, value in hint.items()}
    return sentences(
        (
            _said(f"hint.{code.removesuffix(_OR_NONE)}", words, facts),
            words.cli("hint.or-none") if code.endswith(_OR_NONE) else "",
        )
    )


def _said(key: str, words: Words, facts: Mapping[str, str]) -> str:
    return words.cli(key, **facts) if key in words.section("cli") else ""

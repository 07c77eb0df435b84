"""Every text that the command line looks up is there, and every code has a sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from defender_app import words
from defender_app.cli import plain

ROOT = Path(__file__).resolve().parents[3]
CLI = ROOT / "defender_app" / "cli"
TEXTS = json.loads((ROOT / "defender_app" / "words" / "en.json").read_text(encoding="utf-8"))
_RAISED = re.compile(
    r"(?:InputError|UsageError|WrongKeyError|MachineError|ValidationError)\(\s*\"([a-z0-9-]+)\""
)


def _raised() -> set[str]:
    files = (ROOT / "defender_app").rglob("*.py")
    return {code for file in files for code in _RAISED.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("code", sorted(_raised()))
def test_every_code_that_is_raised_has_a_sentence_and_a_next_step(code: str) -> None:
    known = TEXTS["errors"]
    entry = known.get(code) or known.get(code.partition("-")[0])
    assert entry is not None, code
    assert entry["what"].endswith((".", "?", "!"))
    assert entry["next"]


def _problem_codes() -> set[str]:
    """Codes about one field or rule: what the model and the rules of sealing yield or return."""
    model = ROOT / "defender_app" / "model"
    named = re.compile(r"(?:yield [^\n]*, |return [^\n]*|else |problem = )\"([a-z]+(?:-[a-z]+)+)\"")
    found = {
        code
        for name in ("acts", "checks", "consistency", "decode", "ready", "references", "validation")
        for code in named.findall((model / f"{name}.py").read_text(encoding="utf-8"))
    }
    rules = (ROOT / "defender_app" / "report" / "seal_rules.py").read_text(encoding="utf-8")
    found |= set(re.findall(r"kind=\"([a-z0-9-]+)\"", rules))
    strict = (ROOT / "crypto" / "strict_json.py").read_text(encoding="utf-8")
    found -= {"the-person"}  # a choice, not a code
    return found | set(re.findall(r"JsonError\(\"([a-z-]+)\"", strict))


@pytest.mark.parametrize("code", sorted(_problem_codes()))
def test_every_problem_has_words(code: str) -> None:
    assert code in TEXTS["problems"]


def test_every_key_that_is_looked_up_exists() -> None:
    pattern = re.compile(r"\.(?:say|cli|note|pair|confirm)\(\s*\"([a-z0-9.-]+)\"")
    for file in CLI.glob("*.py"):
        for key in pattern.findall(file.read_text(encoding="utf-8")):
            assert key in TEXTS["cli"], (file.name, key)


def test_an_unknown_language_falls_back_to_english() -> None:
    assert words.load("xx-YY").sections == words.load("en").sections
    assert words.load("C.UTF-8").language == "en"


def test_a_place_without_a_fact_and_a_fact_with_braces_do_no_harm() -> None:
    assert words.fill("{a} and {b}", {"a": "{b}"}) == "{b} and …"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("a\u202egnp.exe", "a<U+202E>gnp.exe"),
        ("a\nb", "a<U+000A>b"),
        ("\u2066x\u2069", "<U+2066>x<U+2069>"),
        ("a\u200bb", "a<U+200B>b"),
        ("bell\x07\x9b", "bell<U+0007><U+009B>"),
        ("नमस्ते \u200c\u200d བོད", "नमस्ते \u200c\u200d བོད"),
        ("tab\there", "tab here"),
    ],
)
def test_text_from_outside_cannot_steer_the_terminal(text: str, shown: str) -> None:
    assert plain.neutral(text) == shown


def test_lines_stay_where_lines_are_expected() -> None:
    assert plain.neutral("a\r\nb\rc", lines=True) == "a\nb<U+000D>c"


@pytest.mark.parametrize(
    ("count", "shown"),
    [(0, "0 bytes"), (1023, "1023 bytes"), (1024, "1 KiB"), (16 << 20, "16 MiB")],
)
def test_sizes_are_readable(count: int, shown: str) -> None:
    assert plain.size(count) == shown

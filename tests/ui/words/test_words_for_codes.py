"""Every code has words, every word has a code, and facts cannot break a sentence."""

from __future__ import annotations

import re

import pytest

from crypto import errors as crypto_errors
from defender_app import evidence_files, files
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.focal.contacts import State
from defender_app.vault import burning, sqlcipher
from tests.support import codes
from ui import messages
from ui.messages import field_problems, general, reason_tables, seal_problems
from ui.messages.problems import PROBLEMS

# Codes that are chosen from a table before they are raised.
_CHOSEN = {
    *files._CODES.values(),
    *sqlcipher._INPUT.values(),
    *sqlcipher._MACHINE.values(),
    *evidence_files._ABSENT.values(),
    *(f"card-{state.value}" for state in State),
    *(f"passphrase-{code}" for code in ("control-character", "unassigned", "surrogate")),
    *("passphrase-too-long", "passphrase-empty", "lock-unsupported", "io"),
    *(f"burn-{left}" for left in burning.LEFT),
    # Of the window alone, which cuts an import off when it is left.
    *("import-stopped", "import-stopped-in"),
    # Said on the lock screen by the process that comes after a quick note.
    *("note-kept", "note-not-kept", "note-without-files"),
    # The same after a reset of the workshop.
    "workshop-reset-done",
}
# Told where a code of `crypto` or of the system comes up by itself.
_BY_CLASS = {"no-matching-key", "out-of-memory", *general.WORDS}
_FAMILIES = codes.families()
_TABLES = {
    name: table for name, table in vars(reason_tables).items() if isinstance(table, dict) and table
}
_TABLES = {name: table for name, table in _TABLES.items() if not name.startswith("_")}


def _has_words(code: str) -> bool:
    """Its own words, or those of the family it belongs to."""
    return messages._known(code, "") != ""


def test_every_code_has_words() -> None:
    assert [code for code in sorted(codes.raised() | _CHOSEN) if not _has_words(code)] == []


def test_every_code_that_is_put_together_has_words() -> None:
    assert [one for one in sorted(_FAMILIES) if not _has_words(f"{one}-something")] == []


def test_every_message_has_a_code() -> None:
    known = codes.raised() | codes.constants() | _CHOSEN | _BY_CLASS | _FAMILIES
    ends = codes.constants() | codes.suffixes()
    made = {f"{family}-{end}" for family in _FAMILIES for end in ends}
    begun = {one.rpartition("-")[0] for one in known}
    assert set(messages.WORDS) <= known | made | begun


def test_every_problem_of_a_field_has_words() -> None:
    # What a check returns that is no problem: a status.
    assert codes.problems() - {"draft", "ready"} <= set(PROBLEMS)


def test_everything_that_stands_against_sealing_has_words() -> None:
    assert codes.sealing() <= set(PROBLEMS)


def test_every_problem_with_words_exists() -> None:
    assert set(PROBLEMS) <= codes.constants() | {f"card-{state.value}" for state in State}


def test_every_reason_with_words_exists() -> None:
    made = {f"{family}-damaged" for family in _FAMILIES}
    for name, table in _TABLES.items():
        assert set(table) <= codes.constants() | made | {"refused"}, name


def test_messages_are_whole_sentences() -> None:
    for code, words in messages.WORDS.items():
        for part in words:
            text = str(part)
            assert not text or re.fullmatch(r"[A-Z{].*[.?]", text), code
            assert "!" not in text
        assert words.what
        assert words.next, code


@pytest.mark.parametrize("table", [field_problems.FIELDS, seal_problems.SEALING])
def test_problems_are_whole_sentences(table: dict[str, object]) -> None:
    for code, text in table.items():
        assert re.fullmatch(r"[A-Z“].*[.?]", str(text)), code


# What the command line, formats and programmers say.
_JARGON = re.compile(
    r"--|\bJSON\b|\bUTF|\bpid\b|\beid\b|\boid\b|\bvault\.json|\bkeys\.bin|ciphertext|stanza|"
    r"recipient|\bKDF\b|\bUID\b|argument|exception|invalid|\berror\b|command|terminal|directory|"
    r"\bsyntax|schema|null\b|please|sorry|oops",
    re.IGNORECASE,
)


def test_no_message_speaks_of_the_machinery() -> None:
    said = [str(part) for words in messages.WORDS.values() for part in words]
    said += list(PROBLEMS.values())
    said += [str(text) for table in _TABLES.values() for text in table.values()]
    assert not [text for text in said if _JARGON.search(text)]


@pytest.mark.parametrize(
    ("error", "begin"),
    [
        (InputError("bag-anything-new"), "What is in the sealed file"),
        (InputError("never-heard-of"), "Something does not fit."),
        (UsageError("never-heard-of"), "This cannot be done right now."),
        (WrongKeyError("never-heard-of"), "No key fits."),
        (MachineError("never-heard-of"), "This computer did not let it happen."),
        (crypto_errors.NothingOpenedError("cells"), "Nothing opened."),
        (crypto_errors.NoMatchingKeyError("x"), "None of your keys opens this file."),
        (crypto_errors.ResourceError("kdf-memory"), "There is not enough free memory"),
        (crypto_errors.DamagedCellsError("x"), "The part of the vault that holds the keys"),
        (crypto_errors.PassphraseError("empty"), "The passphrase is empty."),
        (crypto_errors.PassphraseError("new"), "This passphrase cannot be used."),
        (crypto_errors.UnsupportedError("x"), "The file asks for more"),
        (crypto_errors.TruncatedError("x"), "The file is damaged, cut short"),
        (crypto_errors.ZipError("x"), "The file is damaged or was changed."),
    ],
)
def test_any_error_becomes_a_message(
    error: InputError | crypto_errors.CryptoError, begin: str
) -> None:
    found = messages.message(error)
    assert found.what.startswith(begin)
    assert found.next


def test_a_hostile_file_name_cannot_turn_a_sentence_around() -> None:
    error = InputError("file-changed", file="a\u202egpj.exe\n{file}\x1b[31m")
    what = messages.message(error).what
    shown = "a<U+202E>gpj.exe<U+000A>{file}<U+001B>[31m"
    assert what == f"\u2068{shown}\u2069 changed while it was being read."
    assert len(messages.isolated("x" * 1000)) < 130


def test_facts_that_are_missing_leave_dots() -> None:
    assert messages.message(InputError("code-differs")).what.startswith(
        "The digits differ in group …"
    )


def test_paths_and_reasons_in_facts_become_words() -> None:
    said = messages.problem_words("rule-5", {"fields": "narrative, persons[0].occupation"})
    assert "narrative" not in said
    assert "What happened, in your own words?" in said
    said = messages.problem_words("rule-18", {"because": "health, detained"})
    assert "body or health, somebody who is held" in said
    said = messages.problem_words("conditional:P1:un-confidential", {"use": "un-confidential"})
    assert "UN staff, in confidence" in said
    assert messages.problem_words("missing:title") == "Not answered yet."


def test_reasons_by_code() -> None:
    assert messages.gate_words("") == ""
    assert messages.gate_words("not-asked").endswith("That counts as no.")
    assert messages.left_out_words("left-out")
    assert messages.arrival_words("duplicate") == "Already here"
    assert "record-7" in messages.finding_words("record-damaged", "record-7")

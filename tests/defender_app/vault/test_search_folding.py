"""What people leave out when they write or type is left out of both texts and words."""

from __future__ import annotations

import unicodedata

import hypothesis
import pytest
from hypothesis import strategies

from defender_app.vault import grams
from defender_app.vault.folding import fold


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("STRASSE", "straße"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("İSTANBUL", "istanbul"),
        ("IĞDIR", "ığdır"),  # noqa: RUF001 - other scripts
        ("tiếng Việt Đà Nẵng", "tieng viet da nang"),
        ("Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
        ("Алёна", "алена"),
        ("за́мок", "замок"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("کتاب", "كتاب"),
        ("مــحــمــد", "محمد"),
        ("می\u200cخواهم", "میخواهم"),  # noqa: RUF001 - other scripts
        ("שָׁלוֹם", "שלום"),
        ("ＡＢＣ１２", "abc12"),  # noqa: RUF001 - other scripts
        ("ﬁle", "FILE"),
        ("٢٠٢٦", "2026"),
        ("༢༠༢༦", "2026"),
        ("๒๕๖๙", "2569"),
        ("མི\u0f0c", "མི་"),
        ("co\u00adop", "coop"),
        ("a\u00a0b", "a b"),
        ("\u110c\u1161", "자"),
        ("น\u0e49ำ", "น\u0e4d\u0e49า"),
        ("น\u0e49ำ", "นำ\u0e49"),
        ("ນ\u0ec9ຳ", "ນ\u0ecd\u0ec9າ"),
        ("แม่", "เเม่"),
        ("ແມ່", "ເເມ່"),
        ("ساقچى", "ساقچی"),
        ("ي", "ی"),
        ("إلى", "الي"),
        ("ی\u0654", "ئ"),
        ("ى\u0654", "ئ"),
        ("\ufbe8", "ی"),
        ("ፖሊስ፡ስለ", "ፖሊስ ስለ"),
    ],
)
def test_what_is_written_is_found_by_what_is_typed(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ཀི", "ཀ"),
        ("ཀི", "ཀུ"),
        ("ปา", "ป่า"),
        ("ที่", "ที"),
        ("ሰላም", "ሰለም"),
        ("ئا", "يا"),
        ("ئىت", "يىت"),
        ("ېلان", "ىلان"),
        ("น้า", "น้ำ"),
        ("เ", "แ"),
        ("ۇ", "و"),
        ("ە", "ه"),  # noqa: RUF001 - other scripts
        ("й", "и"),
        ("ї", "і"),  # noqa: RUF001 - other scripts
        ("ў", "у"),  # noqa: RUF001 - other scripts
        ("कि", "क"),
        ("が", "か"),
        ("ހަ", "ހ"),
        ("中", "国"),
    ],
)
def test_marks_that_are_letters_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@hypothesis.given(text=strategies.text(strategies.characters(), max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Cs"} for char in folded)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def matches(query: str, tokens: set[str]) -> bool:
    """What FTS5 does with our queries: every token must be there, or begin one."""
    for part in query.split(" AND "):
        token = part.removesuffix(" *").strip('"')
        known = (
            any(one.startswith(token) for one in tokens) if part.endswith("*") else token in tokens
        )
        if not known:
            return False
    return True


_LETTERS = strategies.text(strategies.sampled_from("ab.'\"*中文ཀི ้"), max_size=12)


@hypothesis.given(text=_LETTERS, query=_LETTERS)
@hypothesis.settings(max_examples=400)
def test_candidates_miss_nothing_and_what_is_certain_is(text: str, query: str) -> None:
    folded = fold(text)
    wanted = grams.wanted(query)
    if wanted is None:
        assert not fold(query).strip()
        return
    tokens = grams.tokens(folded)
    found = grams.has_all(folded, wanted.words)
    assert matches(wanted.candidates, tokens) >= found
    if wanted.certain:
        assert matches(wanted.certain, tokens) <= found
    else:
        assert matches(wanted.candidates, tokens) == found


def test_a_very_long_query_stays_small() -> None:
    wanted = grams.wanted("".join(chr(0x4E00 + at) for at in range(4000)))
    assert wanted is not None
    assert wanted.candidates.count(" AND ") < 96
    assert wanted.certain
    many = grams.wanted(" ".join(f"w{at}" for at in range(500)))
    assert many is not None
    assert len(many.words) == 64

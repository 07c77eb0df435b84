"""Names in running text, in every way people write them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.report import pseudonyms
from defender_app.report.folding import compact, fold
from defender_app.report.masking import (
    Masker,
    Rule,
    contact_rules,
    initials_rules,
    name_rules,
    whole_rule,
)
from defender_app.report.record_rules import name_parts

MASK = Masker(
    [
        *name_rules("Ilva Torrenko", "QUARTZ"),
        *name_rules("José O\u2019Neil-Núñez", "FLINT"),
        *name_rules("Li Wei", "MINT"),
        *name_rules("王小明", "OPAL"),
        *name_rules("山田 太郎", "FERN"),
        *name_rules("김민수", "FLAX"),
        *name_rules("أحمد الخطيب", "CORK"),
        *name_rules("علي", "KELP"),
        *name_rules("བསྟན་འཛིན་རྒྱ་མཚོ", "MOSS"),
        *name_rules("Иван Петрович Соколов", "ONYX"),
        *name_rules("राम शर्मा", "SAGE"),
        *initials_rules("I. T.", "QUARTZ"),
        *contact_rules("Signal +41 22 555 01 23; Ilva.T@mail.example, @heronspeaks", "[c]"),
        Rule(text="HERON", replacement="QUARTZ", exact_case=True),
        *whole_rule("Open Reeds", "REED"),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilva Torrenko came.", "QUARTZ came."),
        ("ILVA TORRENKO, ilva torrenko", "QUARTZ, QUARTZ"),
        ("Torrenko's lawyer and Ilva\u2019s", "QUARTZ's lawyer and QUARTZ\u2019s"),
        ("Torrenko, Ilva", "QUARTZ, QUARTZ"),
        ("Ilva  \t Torrenko", "QUARTZ"),
        ("Ilva\nTorrenko", "QUARTZ"),
        ("Ilva\u00a0Torrenko", "QUARTZ"),
        ("Ilva-Torrenko ilva.torrenko ilva_torrenko", "QUARTZ QUARTZ QUARTZ"),
        ("ilvatorrenko; #FreeIlva; by @Torrenko90", "QUARTZ; #FreeQUARTZ; by @QUARTZ90"),
        ("Il\u200bva Tor\u200d\u2060re\ufeffn\u00adko", "QUARTZ"),
        ("\u202eIlva\u202c Torr\u034fenko", "\u202eQUARTZ"),
        ("Torren-\nko said", "QUARTZ said"),
        ("Ilva M. Torrenko", "QUARTZ M. QUARTZ"),
        ("the Torrenkos", "the QUARTZ"),
        ("\uff29\uff4c\uff56\uff41", "QUARTZ"),
        ("Jose Nunez", "FLINT FLINT"),
        ("JOSÉ ONEIL, O'NEIL, o\u02bcneil", "FLINT FLINT, FLINT, FLINT"),
        (unicodedata.normalize("NFD", "José Núñez"), "FLINT FLINT"),
        ("Wei and Li, LI, li", "MINT and MINT, MINT, li"),
        ("昨天王小明被带走。小明的母亲", "昨天OPAL被带走。OPAL的母亲"),
        ("王 小 明 / 王\u200b小明", "OPAL / OPAL"),
        ("山田太郎は、太郎", "FERNは、FERN"),
        ("김민수는 민수가", "FLAX는 FLAX가"),
        ("قال أحمد الخطيب إن", "قال CORK إن"),
        ("وأحمد و الخطيب", "وCORK و CORK"),
        ("احمد أحـــمد أَحْمَد", "CORK CORK CORK"),
        ("جاء علي وعلي", "جاء KELP KELP"),
        ("على الطاولة عليه", "على الطاولة عليه"),
        ("བསྟན་འཛིན་གྱིས་", "MOSS་གྱིས་"),
        ("བསྟན\u0f0cའཛིན\u0f0cརྒྱ\u0f0cམཚོ", "MOSS"),
        ("Соколова, СОКОЛОВЫМ, иван", "ONYX, ONYX, ONYX"),
        ("राम ने कहा, शर्मा", "SAGE ने कहा, SAGE"),
        ("I. T. told us; I.T. wrote", "QUARTZ. told us; QUARTZ. wrote"),
        ("it was i.t.", "it was i.t."),
        ("Call 022 555 01 23 or +41225550123", "Call [c] or [c]"),
        ("0041 (22) 555-01-23!", "[c]!"),
        ("write to ilva.t@MAIL.example", "write to [c]"),
        ("@HeronSpeaks heronspeaks", "@[c] [c]"),
        ("by Signal", "by Signal"),
        ("HERON's note; a heron", "QUARTZ's note; a heron"),
        ("open reeds, Open-Reeds", "REED, REED"),
        ("the open door and reeds", "the open door and reeds"),
    ],
)
def test_each_way_to_write_a_name(text: str, expected: str) -> None:
    assert MASK(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "deliver silva livable",
        "The police asked about the report of 12 March 2026.",
        "王小 and 小 and 明天",
        "أحم محمد",
        "5550 0123 225550",
        "",
        "🙂 \u200b",
    ],
)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert MASK(text) == text
    assert not MASK.finds(text)


def test_the_name_inside_another_name_does_not_split_it() -> None:
    mask = Masker([*name_rules("Ann Brandt", "ELM"), *name_rules("Ann Brandt Keller", "YEW")])
    assert mask("Ann Brandt Keller and Ann Brandt") == "YEW and ELM"


def test_nothing_is_replaced_twice() -> None:
    mask = Masker([*name_rules("Olive", "FERN"), *name_rules("Fern", "OLIVE")])
    assert mask("Olive met Fern") == "FERN met OLIVE"


def test_particles_and_titles_are_no_names() -> None:
    mask = Masker(name_rules("Dr. Maria van der Linden", "ELM"))
    assert mask("The dr. sat in a van; der Arzt") == "The dr. sat in a van; der Arzt"
    assert mask("Linden, Maria van der") == "ELM, ELM van der"


@pytest.mark.parametrize("text", [".*", "$", "^", "★", "...", "(?)", "[", "\\"])
def test_names_of_signs_are_taken_literally(text: str) -> None:
    mask = Masker([Rule(text=text, replacement="ELM")])
    assert mask(f"before {text} after") == "before ELM after"


@pytest.mark.parametrize("text", ["(a|b)+", "[xyz", "\\dog", "a\x01b", "(?P<x>ab"])
def test_signs_in_names_mean_nothing(text: str) -> None:
    mask = Masker([Rule(text=text, replacement="ELM")])
    assert compact(fold(text).text) not in mask(f"0 {text} 0").casefold()
    assert mask("0 c 0") == "0 c 0"


def test_pseudonyms_are_no_part_of_anybodys_name() -> None:
    taken = name_parts(["Olive Brandt", "rosemary-ivy hazel", "Ölm"])
    assert {"OLIVE", "ROSEMARY", "HAZEL", "OLM"} <= taken
    everything = frozenset(pseudonyms.WORDS) - {"OLIVE", "ELM"}
    assert pseudonyms.fresh(everything | {"OLIVE"}) == "ELM"


LETTERS = st.characters(categories=["Lu", "Ll", "Lo"], max_codepoint=0x2FFFF)
NAMES = st.text(LETTERS, min_size=3, max_size=9)


def _plain(text: str) -> str:
    return compact(fold(unicodedata.normalize("NFC", text)).text)


@given(st.lists(NAMES, min_size=1, max_size=3), st.text(max_size=40), st.text(max_size=40))
def test_no_generated_name_is_found_in_masked_text(
    parts: list[str], before: str, after: str
) -> None:
    name = " ".join(parts)
    mask = Masker(name_rules(name, "[a person]"))
    for written in (name, name.upper(), name.lower(), unicodedata.normalize("NFD", name)):
        masked = mask(f"{before} {written} {after}")
        assert not mask.finds(masked.replace("[a person]", "\n.\n"))
        plain = _plain(masked.replace("[a person]", ""))
        if len(_plain(name)) > 8:
            assert _plain(name) not in plain


@given(st.text(max_size=200))
def test_any_text_survives_without_rules(text: str) -> None:
    assert Masker([])(text) == unicodedata.normalize("NFC", text)
    assert MASK(text) is not None

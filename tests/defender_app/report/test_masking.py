"""Names in running text, in every way people write them."""

# ruff: noqa: RUF001 - letters of many scripts are what is tested

from __future__ import annotations

import functools
import random
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from defender_app.report import name_patterns, pseudonyms
from defender_app.report.folding import compact, fold
from defender_app.report.masking import Masker
from defender_app.report.record_rules import name_parts
from defender_app.report.text_rules import (
    Rule,
    contact_rules,
    initials_rules,
    name_rules,
    whole_rule,
)
from defender_app.training.samples import samples
from tests.support.pace import milestones

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
        ("جاء علي وعلي", "جاء KELP وKELP"),
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
    everything = frozenset(pseudonyms.WORDS) - {"QUINCE", "YEW"}
    assert pseudonyms.fresh(everything | {"QUINCE"}) == "YEW"


def test_no_pseudonym_is_a_name_that_people_have() -> None:
    names = {"AMBER", "ASTER", "HAZEL", "IRIS", "JASPER", "ROSEMARY", "OLIVE", "VALERIAN"}
    names |= {"DAISY", "AGATE", "DAHLIA", "HOLLY", "LAUREL", "SAGE", "WILLOW", "OPAL", "BASIL"}
    assert not names & set(pseudonyms.WORDS)
    assert len(set(pseudonyms.WORDS)) == len(pseudonyms.WORDS) > 150
    of_vaults = {p.pseudonym for one in samples() for p in one.incident.persons if p.pseudonym}
    of_vaults |= {
        o.pseudonym for one in samples() for o in one.incident.organisations if o.pseudonym
    }
    assert not [word for word in pseudonyms.WORDS for bird in of_vaults if bird in word]


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Ольга Иванова", ["Ольгу Иванову", "Ольги Ивановой", "с Ольгой", "ольгу", "Ользі"]),
        ("Иван Петренко", ["Ивана Петренка", "Иваном", "Ивану", "ИВАНЕ", "Петренком"]),
        ("Анна Ковач", ["Анну", "Анны Ковач", "Анной"]),
        ("Павел Горобец", ["Павла", "Павлу Горобцу"]),
        ("Фёдор Достоевский", ["Федора Достоевского", "Достоевскому"]),
        ("Γιώργος Παπαδάκης", ["του Γιώργου", "Παπαδάκη"]),
        ("Marta Nowak", ["Martę Nowak", "Marty Nowaka", "Marcie", "Nowakowi"]),
        ("Olga Kowalska", ["Oldze Kowalskiej", "Olgi"]),
        ("Marek Petrauskas", ["Marka", "Petrauskui"]),
        ("Ayşe Yılmaz", ["Ayşe’nin", "Ayşeyi", "Yılmazlar"]),
        ("Ilva Brenn", ["Ilvas", "Ilvasta", "Brennová", "Ilva%20Brenn", "i.brenn@x.example"]),
        ("Ben Okri", ["Ben", "BEN"]),
        ("ben okri", ["Ben was there"]),
        ("LI WEI", ["Li came", "LI"]),
        ("Lê Văn Nam", ["Ông Lê", "Mr Lê"]),
        ("Du Wei", ["Du was"]),
        ("Thomas Le", ["Mr Le"]),
        ("王小明", ["王先生", "小王", "老王", "王律师", "王某", "王 老师"]),
        ("欧阳小明", ["欧阳女士"]),
        ("王 小明", ["阿王"]),
        ("김민수", ["김 변호사", "김씨"]),
        ("Müller Jörg", ["Mueller", "Joerg", "Muller", "MÜLLER", "Jorg"]),
        ("Mueller Jorg", ["Müller"]),
        ("Søren Åsmund", ["Soeren", "Soren", "Aasmund"]),
        ("Heinz Strauß", ["STRAUSS", "Strauss"]),
        ("Ольга", ["https://x.example/%D0%9E%D0%BB%D1%8C%D0%B3%D0%B0", "&#1054;льга"]),
        ("Bücher", ["http://xn--bcher-kva.example/"]),
    ],
)
def test_other_forms_of_a_name(name: str, texts: list[str]) -> None:
    mask = Masker(name_rules(name, "[X]"))
    for text in texts:
        assert mask.finds(text), text
        masked = mask(f"… {text} …")
        left = set(re.findall(r"\w+", masked.replace("[X]", "").replace("[a link]", "")))
        said = {"Mr", "Ông", "was", "came", "there", "с", "του", "nin", "20", "i", "x", "example"}
        assert left <= said, masked


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mark Bell", "the market, marked; a belly"),
        ("Mara Lisa Will", "On 12 March they listened willingly to the list."),
        ("Anna Rosa", "Annex I and Annual report; rosters"),
        ("Peter Abel", "petrol, able"),
        ("Maria de la Vega", "De la ville; la police; DE LA"),
        ("Abu Omar al Salvador", "Abu Dhabi, El Nino, Al"),
        ("O Se-hun", "O policial viu. I was there."),
        ("王小明", "国王先走, 小孩, 老师来了"),
        ("김민수", "김치"),
        ("Vera Mir", "вера мир"),
        ("Sue Doe", "su casa, do"),
        ("Ben Okri", "the ben of a mountain"),
        ("Ольга", "https://x.example/%D0%9F%D0%B0"),
    ],
)
def test_words_that_only_begin_like_a_name_stay(name: str, text: str) -> None:
    assert Masker(name_rules(name, "[X]"))(text) == text


def test_an_ending_that_fits_two_people_names_neither() -> None:
    mask = Masker([*name_rules("Maria", "ELM"), *name_rules("Mario", "YEW")])
    assert mask("Maria, Mario and Marii") == "ELM, YEW and [a person]"


@pytest.mark.parametrize(
    "text",
    [
        *("079 555,01,23", "079_555_01_23", "079·555·01·23", "0795550123", "+41/79/555.01.23"),
        *("0 7 9 5 5 5 0 1 2 3", "٠٧٩٥٥٥٠١٢٣", "079 – 555 – 01 – 23", "(079) 555 01-23"),
    ],
)
def test_a_number_in_any_spacing(text: str) -> None:
    mask = Masker(contact_rules("+41 79 555 01 23", "[c]"))
    assert not re.search(r"\d", mask(text)), mask(text)
    assert mask("on 12.03.2026, 14:30, 1,250 people") == "on 12.03.2026, 14:30, 1,250 people"


def test_initials_that_are_words_of_these_texts_are_looked_for_with_their_dots_only() -> None:
    mask = Masker([*initials_rules("U. N.", "[X]"), *initials_rules("HR", "[Y]")])
    assert mask("the UN and U.N. and HR") == "the UN and [X]. and HR"


def test_rules_show_nothing() -> None:
    assert "Ilva" not in repr(name_rules("Ilva Torrenko", "QUARTZ"))


def test_a_long_text_with_many_names_is_masked_at_once() -> None:
    letters = random.Random(5)  # noqa: S311 - the same text each time
    words = [
        "".join(letters.choices("abdefgiklmnorstuvz", k=letters.randint(4, 9))) for _ in range(900)
    ]
    names = [f"{a.title()} {b.title()}" for a, b in zip(words[:50], words[50:100], strict=True)]
    numbers = [f"+41 79 {letters.randrange(10**6, 10**7)}" for _ in names]
    rules = [rule for name in names for rule in name_rules(name, "[X]")]
    rules += [rule for number in numbers for rule in contact_rules(number, "[c]")]
    text = " ".join(letters.choices([*words, *numbers], k=40_000))[:200_000]
    mask = Masker(rules)
    for long in (text, "1_" * 100_000 + numbers[0], "%41" * 60_000, names[0] * 15_000):
        assert milestones(functools.partial(mask, long), 300) < 300


LETTERS = st.characters(categories=["Lu", "Ll", "Lo"], max_codepoint=0x2FFFF)
NAMES = st.text(LETTERS, min_size=3, max_size=9)


def _plain(text: str) -> str:
    return compact(fold(unicodedata.normalize("NFC", text)).text)


@example(parts=["BAA\u1100\u00d6"], before="", after="bAA\u1100O")
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


def test_of_thousands_of_names_few_are_looked_for_in_a_text() -> None:
    """A report from a stranger may name as many people as it likes; each text is read once."""
    chance = random.Random(3)  # noqa: S311 - chance, no secret
    names = ["".join(chance.choices("abdefgiklmnoprstu", k=8)).title() for _ in range(200)]
    rules = [rule for name in names for rule in name_rules(name, "[a person]")]
    masker = Masker(rules)
    letters = fold(f"On the way to the session {names[7]} was stopped, and nobody else.").compact
    assert len(list(masker._may_stand_in(letters))) < len(masker._needles) // 10
    assert masker(f"{names[7]} and Ana went") == "[a person] and Ana went"
    before = name_patterns.needle_of.cache_info().misses
    again = [rule for name in names for rule in name_rules(name, "[a person]")]
    assert again == rules
    Masker(again[10:])
    assert name_patterns.needle_of.cache_info().misses == before

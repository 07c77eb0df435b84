"""References of UN documents are recognised however they are typed, and never refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model.un_reference import looks_usual, recognise
from defender_app.taxonomy import country_of_letters, taxonomy

TODAY = date(2026, 11, 14)
# As a Chinese keyboard writes it.
WIDE = "".join(chr(ord(letter) + 0xFEE0) for letter in "CHN6/2020")


@pytest.mark.parametrize(
    ("typed", "kind", "usual", "country"),
    [
        ("CHN 6/2020", "letter", "CHN 6/2020", "CN"),
        ("chn6/2020", "letter", "CHN 6/2020", "CN"),
        (" CHN  20 / 2020 ", "letter", "CHN 20/2020", "CN"),
        ("CHN 20/20", "letter", "CHN 20/2020", "CN"),
        (WIDE, "letter", "CHN 6/2020", "CN"),
        ("CHN ٦/٢٠٢٠", "letter", "CHN 6/2020", "CN"),
        ("CHN-6/2020", "letter", "CHN 6/2020", "CN"),
        ("AL CHN 4/2021", "letter", "AL CHN 4/2021", "CN"),
        ("al chn 4/2021", "letter", "AL CHN 4/2021", "CN"),
        ("JUA VNM 5/2022", "letter", "JUA VNM 5/2022", "VN"),
        ("UA PNG 1/2020 (English only)", "letter", "UA PNG 1/2020", "PG"),
        ("OTH 12/2025", "letter", "OTH 12/2025", ""),
        ("A/HRC/45/36", "symbol", "A/HRC/45/36", ""),
        ("a/hrc/45/36", "symbol", "A/HRC/45/36", ""),
        ("A/HRC/37/37/Add.1", "symbol", "A/HRC/37/37/Add.1", ""),
        ("a/hrc/37/37/ADD.1", "symbol", "A/HRC/37/37/Add.1", ""),
        ("CAT/C/CHN/CO/5", "symbol", "CAT/C/CHN/CO/5", ""),
        ("cat/op/6/rev.1", "symbol", "CAT/OP/6/Rev.1", ""),
        ("E/C.12/CHN/CO/2", "symbol", "E/C.12/CHN/CO/2", ""),
        ("CAT/C/SR.1010", "symbol", "CAT/C/SR.1010", ""),
        ("HRI/MC/2015/6", "symbol", "HRI/MC/2015/6", ""),
        ("A/HRC/WGAD/2020/12", "symbol", "A/HRC/WGAD/2020/12", ""),
        ("A/RES/68/181", "symbol", "A/RES/68/181", ""),
        ("Opinion No. 12/2020", "opinion", "Opinion No. 12/2020", ""),
        ("opinion 12/2020", "opinion", "Opinion No. 12/2020", ""),
        ("12/2020", "number", "12/2020", ""),
        ("their letter of May", "other", "their letter of May", ""),
        ("", "other", "", ""),
    ],
)
def test_references_are_recognised(typed: str, kind: str, usual: str, country: str) -> None:
    found = recognise(typed, today=TODAY)
    assert (found.kind, found.usual, found.country) == (kind, usual, country)
    assert found.doubts == ()


@pytest.mark.parametrize(
    ("typed", "doubts"),
    [
        ("CHX 6/2020", ("no-such-country",)),
        ("CHN 6/2031", ("year-ahead",)),
        ("CHN 6/1920", ("year-early",)),
        ("QQQ 6/2031", ("no-such-country", "year-ahead")),
    ],
)
def test_what_is_odd_is_doubted_and_still_a_letter(typed: str, doubts: tuple[str, ...]) -> None:
    found = recognise(typed, today=TODAY)
    assert (found.kind, found.doubts) == ("letter", doubts)


def test_fictional_states_have_letters_in_training() -> None:
    assert recognise("WST 1/2025", today=TODAY, training=True).doubts == ()
    assert recognise("WST 1/2025", today=TODAY).doubts == ("no-such-country",)


@pytest.mark.parametrize("usual", ["CHN 20/2020", "AL CHN 4/2021", "A/HRC/45/36", "WST 1/2025"])
def test_usual_ones_look_usual(usual: str) -> None:
    assert looks_usual(usual)
    assert not looks_usual(f"see {usual}, page 2")


@given(st.text(max_size=60))
def test_anything_can_be_typed(typed: str) -> None:
    found = recognise(typed, today=TODAY)
    again = recognise(found.usual, today=TODAY)
    assert again.usual == found.usual


def test_every_country_has_its_letters() -> None:
    known = taxonomy()
    real = {code for code in known.countries if not known.is_fictional(code)}
    assert set(country_of_letters().values()) == real
    assert all(len(letters) == 3 and letters.isupper() for letters in country_of_letters())
    some = {"CHN": "CN", "VNM": "VN", "ARE": "AE", "CHE": "CH", "COD": "CD", "PRK": "KP"}
    assert some.items() <= country_of_letters().items()

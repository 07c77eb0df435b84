"""Names that are kept apart are found in any text, in any script, and where exactly."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model.incident import Incident
from defender_app.model.person import Identity, Person
from defender_app.names_in_text import NameFinder, finder_of
from defender_app.record_texts import free_texts
from defender_app.vault.drawer import Drawer
from tests.support import vaults
from tests.support.filled import Filler


@pytest.fixture(scope="module")
def drawer_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawer]:
    """One drawer for all examples of a property."""
    with vaults.opened(vaults.new_vault(tmp_path_factory.mktemp("names") / "vault")) as opened:
        _save(opened.drawer, "李小明")
        yield opened.drawer


def _save(drawer: Drawer, name: str, pseudonym: str = "HERON", *aliases: str) -> str:
    person = Person(
        pid="p1",
        roles=("victim",),
        pseudonym=pseudonym,
        identity=Identity(real_name=name, aliases=aliases),
    )
    incident = Incident(format="defender-incident", version=1, persons=(person,))
    return str(drawer.incidents.save(incident).event_id)


def _replaced(drawer: Drawer, text: str) -> str:
    found = NameFinder().find(drawer, {"narrative": text}).get("narrative", ())
    for one in reversed(found):
        text = text[: one.start] + (one.instead or "[?]") + text[one.end :]
    return text


@pytest.mark.parametrize(
    ("name", "text", "after"),
    [
        ("Maro Quist", "They called Maro Quist at night.", "They called HERON at night."),
        ("Maro Quist", "QUIST’s office; maro quist.", "HERON’s office; HERON."),
        (
            "李小明",
            "昨天他们把李小明带走了，小明没有回来。",
            "昨天他们把HERON带走了，HERON没有回来。",
        ),
        ("欧阳娜娜", "她说欧阳娜娜在家。娜娜病了", "她说HERON在家。HERON病了"),
        ("བསོད་ནམས་རྒྱལ་མཚན", "ཁོང་བསོད་ནམས་རྒྱལ་མཚན་ཕྱིན།", "ཁོང་HERON་ཕྱིན།"),
        ("محمد صالح", "أخذوا محمد صالح من البيت", "أخذوا HERON من البيت"),
        ("ئابدۇللا", "ئۇلار ئابدۇللا نى ئېلىپ كەتتى", "ئۇلار HERON نى ئېلىپ كەتتى"),
        ("Ольга Смирнова", "Они спросили Ольгу Смирнову.", "Они спросили HERON."),
        ("Đặng Thị Hòa", "Họ hỏi Đặng Thị Hòa hôm qua", "Họ hỏi HERON hôm qua"),
        ("José Núñez", "vieron a JOSE NUNEZ en casa", "vieron a HERON en casa"),
        ("ሰላም ተስፋዬ", "ትናንት ሰላም ተስፋዬ ሄደች", "ትናንት HERON ሄደች"),
        ("สมชาย ใจดี", "เมื่อวานสมชาย ใจดีถูกพาไป", "เมื่อวานHERONถูกพาไป"),
        ("김민수", "어제 김민수가 잡혀갔다", "어제 HERON가 잡혀갔다"),
        ("刘晓", "昨天劉曉被帶走了，劉晓的母親", "昨天HERON被帶走了，HERON的母親"),
        ("劉曉", "昨天刘晓被带走了；刘\n晓，刘先生", "昨天HERON被带走了；HERON，HERON"),
        ("Wang Xiaoming", "asked Xiaoming WANG, then xiao-ming", "asked HERON, then HERON"),
        ("Li Wei", "and wei li left", "and HERON left"),
        ("阿不都·买买提", "阿不都‧買買提在家", "HERON在家"),
        ("བསོད་ནམས་རྒྱལ་མཚན་", "ཁོང་བསོད་ནམས རྒྱལ་མཚན།", "ཁོང་HERON།"),
        ("Ilva Torrenko", "Il\u00adva \u0422\u043errenko\u200b!", "HERON!"),
    ],
)
def test_a_name_is_found_in_its_script(defender: Drawer, name: str, text: str, after: str) -> None:
    _save(defender, name)
    assert _replaced(defender, text) == after


@pytest.mark.parametrize(
    "text", ["The quiet manner.", "A heron stood in the reeds; HERON watched.", "小明天来", ""]
)
def test_what_is_no_name_is_left_alone(defender: Drawer, text: str) -> None:
    _save(defender, "Maro Quist")
    assert _replaced(defender, text) == text


def test_a_pseudonym_that_is_part_of_a_name_stays(defender: Drawer) -> None:
    _save(defender, "Heron Quist")
    assert _replaced(defender, "HERON said that Quist left.") == "HERON said that HERON left."


def test_names_of_other_records_are_found_and_the_last_word_for_them_is_taken(
    defender: Drawer,
) -> None:
    _save(defender, "Maro Quist", "HERON", "Mimi")
    _save(defender, "Ilva Torrenko", "OTTER")
    assert _replaced(defender, "Mimi met Ilva Torrenko.") == "HERON met OTTER."


def test_two_people_of_one_name_are_nobody_in_particular(defender: Drawer) -> None:
    _save(defender, "Maro Quist", "HERON")
    _save(defender, "Maro Quist", "OTTER")
    (found,) = NameFinder().find(defender, {"a": "Then Maro Quist left."})["a"]
    assert (found.start, found.end) == (5, 15)
    assert found.instead in ("", "HERON", "OTTER")


def test_what_is_known_now_counts(defender: Drawer) -> None:
    finder = NameFinder()
    assert finder.find(defender, {"a": "Maro Quist"}) == {}
    event_id = _save(defender, "Maro Quist")
    assert finder.find(defender, {"a": "Maro Quist"})["a"][0].instead == "HERON"
    defender.incidents.delete(event_id)
    assert finder.find(defender, {"a": "Maro Quist"}) == {}


def test_no_name_in_what_can_be_printed(defender: Drawer) -> None:
    _save(defender, "Maro Quist")
    finder = NameFinder()
    found = finder.find(defender, {"a": "Maro Quist"})
    assert "Quist" not in f"{finder!r}{found!r}{vars(finder)!r}"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_places_are_those_of_the_text_as_it_was_typed(
    defender: Drawer, form: Literal["NFC", "NFD"]
) -> None:
    _save(defender, "Đặng Thị Hòa")
    before, after = unicodedata.normalize(form, "Ế ủ: "), unicodedata.normalize(form, " ọ Ế.")
    name = unicodedata.normalize(form, "Đặng Thị Hòa")
    assert _replaced(defender, before + name + after) == f"{before}HERON{after}"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Torrensfi", "Torrens\ufb01"),
        ("Strauß", "STRAUSS"),
        ("Straussi", "Straußi"),
        ("İlknur", "i\u0307lknur"),
        ("Ångström", "A\u030angstro\u0308m"),
        ("Ångström", "\u212bngström"),
        ("김민수", unicodedata.normalize("NFD", "김민수")),
        ("محمد", "\ufee3\ufea4\ufee4\ufeaa"),
        ("محمد", "م\u064fح\u0640\u0640م\u0651د"),
        ("Torrenko", "Tor\u200dren\u00adko"),
        ("刘晓", "刘\ufe00曉"),
        ("𠮷田", "𠮷\u200b田"),
        ("李小明", "\uf9e1小明"),
    ],
)
@pytest.mark.parametrize(
    "before", ["", "\U0001f600 ", "\ufb01\u0130 ", "e\u0301\U0001f469\u200d\U0001f4bb "]
)
def test_places_hold_where_folding_changes_the_length(
    drawer_once: Drawer, name: str, written: str, before: str
) -> None:
    _save(drawer_once, name)
    text = f"{before}{written} \ufb01."
    (found,) = NameFinder().find(drawer_once, {"a": text})["a"]
    assert text[found.start : found.end] == written


@given(
    before=st.text(alphabet="a é\u0301\u1100\u1161\U0001f600\u4e00\n", max_size=12),
    after=st.text(alphabet=" é\U0001f600\u4e00\n", max_size=12),
)
def test_places_hold_beside_anything(before: str, after: str, drawer_once: Drawer) -> None:
    text = f"{before} 李小明 {after}"
    (found,) = NameFinder().find(drawer_once, {"a": text})["a"]
    assert text[found.start : found.end] == "李小明"


def test_every_free_text_of_a_record_is_looked_at() -> None:
    ids = dict.fromkeys(("person", "org", "event", "evidence"), "x1")
    filler = Filler("poison", ids)
    incident = filler.incident()
    seen = " ".join(text for _, text in free_texts(incident))
    missed = {where for where, marker in filler.markers.items() if marker not in seen}
    assert {one for one in missed if not one.startswith("Identity.")} <= {"Organisation.name"}


def test_a_drawer_has_one_finder(defender: Drawer) -> None:
    assert finder_of(defender) is finder_of(defender)

"""The index of words in a drawer: any script, any length, what is in it and what never is."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.model.answers import Answer
from defender_app.model.cooperation import Cooperation
from defender_app.model.evidence import Evidence
from defender_app.model.follow_up import StepTaken
from defender_app.model.incident import Act, Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.vault import Drawer, check, migrations, search, searched
from defender_app.vault.folding import fold
from tests.support.filled import Filler
from tests.support.vaults import MIB, full_incident, incident, new_vault, opened

TEXTS = {
    "tibetan": "བོད་ལྗོངས་ནས་ཡོང་བའི་མི་ཞིག་འཛིན་བཟུང་བྱས་སོང་།",
    "uyghur": "ساقچىلار ئۇنى تۇتۇپ كەتتى، ئۇيغۇر ئاپتونوم رايونى",
    "thai": "ตำรวจมาที่บ้านและถามเรื่องรายงาน",
    "amharic": "ፖሊስ ወደ ቤት መጥቶ ስለ ሪፖርቱ ጠየቀ",
    "arabic": "جاءت الشُّرطة إلى المنزل وسألت عن التقرير",
    "chinese": "警察到家里来询问报告的事情，他被拘留了",
    "khmer": "ប៉ូលីសបានមកផ្ទះ",
    "hebrew": "המשטרה הגיעה הביתה",
    "hindi": "पुलिस घर आई",
    "korean": "경찰이 집에 왔다",
    "emoji": "he wrote 👍🏽 and went",
    "latin": "Żółw pełznął przez Łódź",
}


def found(drawer: Drawer, words: str) -> set[str]:
    return {row.event_id for row in drawer.incidents.search(words)}


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("བཀྲ་ཤིས", "བཀྲ་ཤིས་"),
        ("བཀྲ་ཤིས་ བདེ་ལེགས", "བདེ་ལེགས་ བཀྲ་ཤིས་"),
        ("น้ำทิพย์", "นํ้าทิพย์"),
        ("น้ำทิพย์", "นำ้"),
        ("เเม่น้ำ", "แม่"),
        ("ساقچى", "ساقچی"),
        ("ساقچی", "ساقچى"),
        ("مصطفى", "مصطفي"),
        ("ፖሊስ፡ስለ", "ስለ ፖሊስ"),
        ("ፖሊስ ስለ", "ፖሊስ፡ስለ"),
    ],
)
def test_somebody_is_found_as_people_type_it(drawer: Drawer, written: str, typed: str) -> None:
    for event_id, person in (
        ("E1", Person(pid="P1", pseudonym=written)),
        ("E2", Person(pid="P1", pseudonym="HERON", descriptive_title=f"x {written}")),
        ("E3", Person(pid="P1", pseudonym="WREN")),
    ):
        drawer.incidents.save(incident(event_id=event_id, persons=(person,)))
    assert found(drawer, typed) == {"E1", "E2"}
    assert {one.places[0].event_id for one in drawer.people.find(typed)} == {"E1", "E2"}


@pytest.fixture
def scripts(drawer: Drawer) -> Drawer:
    for name, text in TEXTS.items():
        drawer.incidents.save(incident(event_id=name, title="", narrative=text, place_text=""))
    return drawer


@pytest.mark.parametrize("name", TEXTS)
def test_every_piece_of_every_script_is_found_and_nothing_else(scripts: Drawer, name: str) -> None:
    words = fold(TEXTS[name]).split()
    chance = random.Random(name)  # noqa: S311 - which pieces
    for length in (1, 2, 3, 4, 7):
        for _ in range(4):
            word = chance.choice([one for one in words if len(one) >= length] or words)
            start = chance.randrange(max(1, len(word) - length + 1))
            piece = word[start : start + length].rstrip("་")
            expected = {one for one, text in TEXTS.items() if piece and piece in fold(text)}
            assert found(scripts, piece) == expected, piece
    assert name in found(scripts, f"{words[0]} {words[-1][-2:]}")


def test_a_syllable_is_found_before_a_point_and_before_a_stroke(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1", narrative="བོད།"))
    drawer.incidents.save(incident(event_id="E2", narrative="བོད་མི"))
    assert found(drawer, "བོད་") == found(drawer, "བོད") == {"E1", "E2"}
    assert found(drawer, "བོད་མི་") == {"E2"}


def test_long_and_short_words_together(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1", narrative="interrogated by 警察 at 5"))
    drawer.incidents.save(incident(event_id="E2", narrative="interrogated by 士兵 at 6"))
    assert found(drawer, "interrogat 警") == {"E1"}
    assert found(drawer, "rogated 兵 6") == {"E2"}
    assert found(drawer, "interrogated at") == {"E1", "E2"}
    assert found(drawer, "interrogated 警 6") == set()


def test_three_letters_that_stand_apart_are_no_word(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1", narrative="abcd bcde"))
    assert found(drawer, "abcde") == set()
    assert found(drawer, "bcd") == {"E1"}
    drawer.incidents.save(incident(event_id="E2", narrative="x" * 40 + "yz"))
    assert found(drawer, "x" * 30 + "yz") == {"E2"}
    assert found(drawer, "x" * 41) == set()


def test_signs_are_found_as_they_stand(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1", narrative='A/HRC/33/66, "quoted" 50% a_b \ue02f'))
    for words in ("A/HRC/33/66", "/33", "33/", '"q', "50%", "a_b", "/", '"', "c/3"):
        assert found(drawer, words) == {"E1"}, words
    for words in ("a*", "50_", "a-b", "^a"):
        assert found(drawer, words) == set(), words


def test_everything_that_is_said_is_found(drawer: Drawer) -> None:
    fields = {
        "how": Answer(value="other", text="with kettledrums"),
        "what": Answer(value="typewriters"),
        "places": Answer(value=("cellar", "attic")),
        "count": Answer(value=4711),
    }
    photo = Evidence(eid="e1", description="boarding pass", original_file_name="IMG_0042.jpg")
    saved = drawer.incidents.save(
        msgspec.structs.replace(
            full_incident(),
            acts=(Act(type="interrogation", fields=fields),),
            cooperation=(Cooperation(mechanism=("tb-cat",), place="Palais Wilson"),),
            steps_taken=(StepTaken(answer="a letter of complaint"),),
            evidence=(photo,),
        )
    )
    event_id = saved.event_id or ""
    for words in (
        *("kettledrum", "typewriter", "attic", "4711", "wilson", "tb-cat", "complaint"),
        *("boarding", "img_0042", "heron", "WREN", "lawyer", "town police", "interrogation"),
    ):
        assert found(drawer, words) == {event_id}, words


def test_names_contacts_and_ids_are_never_found(drawer: Drawer) -> None:
    identity = Identity(
        real_name="Ilva Torrenko", aliases=("Ilvinka",), contact_channel="signal 5550199"
    )
    saved = drawer.incidents.save(
        incident(
            event_id="feedbeef",
            persons=(Person(pid="P77", pseudonym="HERON", roles=("victim",), identity=identity),),
            organisations=(Organisation(oid="O77", name="Lake Watch", roles=("victim",)),),
            alleged_perpetrators=(
                AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld")),
            ),
        )
    )
    for words in ("Ilva", "torrenko", "ilvinka", "5550199", "lake watch", "keld", "p77", "o77"):
        assert found(drawer, words) == set(), words
    assert found(drawer, "feedbeef") == found(drawer, str(saved.persons[0].uid)) == set()
    index = b"".join(bytes(one[0]) for one in drawer.database.rows("SELECT block FROM search_data"))
    texts = " ".join(str(one[0]) for one in drawer.database.rows("SELECT text FROM texts"))
    assert b"torren" not in index
    assert "keld" not in texts


def test_a_whole_record_gives_its_texts_and_keeps_what_is_apart() -> None:
    filler = Filler("poison", {"person": "P1", "org": "O1", "event": "E1", "evidence": "e1"})
    made: Incident = filler.incident()
    text = searched.text(made, made.evidence)
    kept = [
        marker
        for where, marker in filler.markers.items()
        if where.startswith(("Identity.", "Consent."))
    ]
    assert kept
    assert not [marker for marker in kept if marker in text]
    for where in (
        "Incident.title",
        "Incident.narrative",
        "Incident.place_text",
        "Person.pseudonym",
    ):
        assert filler.markers[where] in text, where
    for where in ("Evidence.description", "Evidence.original_file_name", "Cooperation.place"):
        assert filler.markers[where] in text, where
    answers = [mark for where, mark in filler.markers.items() if where.split(".")[0].islower()]
    assert len(answers) > 100
    assert all(mark in text for mark in answers)


def test_evidence_that_comes_and_goes_is_found_while_it_is_there(drawer: Drawer) -> None:
    event_id = drawer.incidents.save(incident()).event_id or ""
    import io  # noqa: PLC0415 - here alone

    item = Evidence(original_file_name="passport.jpg")
    eid = drawer.evidence.add(event_id, item, io.BytesIO(b"x")).eid or ""
    assert found(drawer, "passport") == {event_id}
    drawer.evidence.delete(eid, event_id)
    assert found(drawer, "passport") == set()


def test_words_that_were_taken_out_leave_the_index(drawer: Drawer) -> None:
    def tokens() -> set[str]:
        return {str(one) for (one,) in drawer.database.rows("SELECT term FROM temp.terms")}

    drawer.database.run("CREATE VIRTUAL TABLE temp.terms USING fts5vocab ('main', 'search', 'row')")
    saved = drawer.incidents.save(incident(narrative="the copper zygote"))
    assert {"zygote", "zyg", "zy", "copper"} <= tokens()
    drawer.incidents.save(msgspec.structs.replace(saved, narrative="the copper kettle"))
    assert not [one for one in tokens() if one.startswith("zy")]
    assert found(drawer, "zygote") == found(drawer, "zy") == set()
    assert found(drawer, "copper kettle") == {saved.event_id}
    drawer.incidents.delete(saved.event_id or "")
    assert tokens() == set()


def test_a_save_that_fails_leaves_the_index_as_it_was(drawer: Drawer) -> None:
    saved = drawer.incidents.save(incident(narrative="copper"))

    def fail() -> None:
        with drawer.transaction():
            drawer.incidents.save(msgspec.structs.replace(saved, narrative="silver"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert found(drawer, "copper") == {saved.event_id}
    assert found(drawer, "silver") == set()
    drawer.settings.set("a", 1)
    assert found(drawer, "silver") == set()


def test_many_changes_in_any_order_are_what_looking_through_finds(drawer: Drawer) -> None:
    chance = random.Random(3)  # noqa: S311 - which words
    words = [
        "copper",
        "silver",
        "中文",
        "文字",
        "字典",
        "བོད་",
        "ab",
        "b",
        "été",
        "ete",
        "abc",
        "bca",
    ]
    for _ in range(150):
        event_id = f"E{chance.randrange(8)}"
        if chance.random() < 0.2 and drawer.incidents.exists(event_id):
            drawer.incidents.delete(event_id)
        else:
            text = " ".join(chance.choices(words, k=chance.randrange(6)))
            drawer.incidents.save(
                incident(event_id=event_id, title="", place_text="", narrative=text)
            )
    rows = drawer.database.rows("SELECT event_id, text FROM texts JOIN incidents USING (no)")
    for word in [*words, "a", "ver", "copp er", "典 ab"]:
        expected = {str(one) for one, text in rows if all(w in text for w in fold(word).split())}
        expected = {
            str(one)
            for one, text in rows
            if all(part.rstrip("་") in text for part in fold(word).split())
        }
        assert found(drawer, word) == expected, word


def test_without_room_for_an_index_the_records_are_looked_through(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=MIB)
    with opened(folder) as held:
        drawer = held.drawer
        event_id = drawer.incidents.save(full_incident(narrative="警察 came")).event_id
        with drawer.transaction():
            search.switch_off(drawer.database)
        assert drawer.search.is_off
        assert found(drawer, "警 CAME") == found(drawer, "heron") == {event_id}
        assert found(drawer, "torrenko") == found(drawer, "") == set()
        drawer.incidents.save(incident(event_id="E2", narrative="copper"))
        assert found(drawer, "copper") == {"E2"}
    with opened(folder) as held:
        # There is room now: opening has made the index.
        assert not held.drawer.search.is_off
        assert found(held.drawer, "警 CAME") == {event_id}
        assert found(held.drawer, "copper") == {"E2"}
        held.drawer.incidents.delete("E2")
        assert found(held.drawer, "copper") == set()
        assert check(held) == []


def test_an_index_of_another_kind_is_made_anew(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=MIB)
    with opened(folder) as held:
        drawer = held.drawer
        event_id = drawer.incidents.save(incident(narrative="copperfield")).event_id
        with drawer.transaction():
            drawer.set_meta("search", "3")
            drawer.database.run("INSERT INTO search (search) VALUES ('delete-all')")
        assert drawer.search.is_off
        assert found(drawer, "perfi") == {event_id}
    with opened(folder) as held:
        assert not held.drawer.search.is_off
        assert found(held.drawer, "perfi") == {event_id}
        assert held.drawer.database.number("user_version") == len(migrations.STEPS)
        assert check(held) == []


@pytest.mark.parametrize("length", range(1, 20))
def test_a_part_of_any_length_is_found_at_any_place(tmp_path: Path, length: int) -> None:
    with opened(new_vault(tmp_path / "v", drawer_size=MIB)) as held:
        text = "αβγδεζηθικλμνξοπρστυ φχψ-ωϡϟ"
        event_id = held.drawer.incidents.save(incident(narrative=text)).event_id
        other = text[::-1]
        held.drawer.incidents.save(incident(event_id="E2", narrative=other))
        words = [word for word in (*text.split(), *other.split()) if len(word) >= length]
        for word in words:
            for at in range(len(word) - length + 1):
                part = word[at : at + length]
                expected = {
                    one for one, whole in ((event_id, text), ("E2", other)) if part in whole
                }
                assert found(held.drawer, part) == expected, part


def test_a_full_drawer_without_an_index_opens_again_and_again(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * 1024)
    with opened(folder) as held:
        drawer = held.drawer
        event_id = drawer.incidents.save(incident(narrative="copper")).event_id
        with drawer.transaction():
            search.switch_off(drawer.database)
        with contextlib.suppress(InputError):
            for number in range(100):
                drawer.documents.put("fill", str(number), bytes(4000))
        assert drawer.free_bytes() < 100_000
    for _ in range(2):
        with opened(folder) as held:
            assert held.drawer.search.is_off
            assert found(held.drawer, "copper") == {event_id}

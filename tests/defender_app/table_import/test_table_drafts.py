"""What rows become: drafts with names apart, or cells that are named with their reason."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from defender_app.model.answers import Answer
from defender_app.table_import import cells, days, drafts, people, reading, taking
from defender_app.table_import.drafts import Draft, Plan
from defender_app.table_import.targets import guesses
from defender_app.table_import.vocabulary import Vocabulary
from defender_app.vault.drawer import Drawer
from tests.support import vaults

WORDS = Vocabulary()
Understand = Callable[..., tuple[Draft, ...]]


@pytest.fixture
def drawer(tmp_path: Path) -> Iterator[Drawer]:
    with vaults.opened(vaults.new_vault(tmp_path / "v", drawer_size=8 * vaults.MIB)) as opened:
        yield opened.drawer


@pytest.fixture
def understand(drawer: Drawer) -> Understand:
    def understanding(text: str, *, training: bool = True, **changes: object) -> tuple[Draft, ...]:
        sheet = reading.table(text.encode()).sheets[0]
        header = drafts.header_of(sheet)
        plan = Plan(guesses(sheet.rows[header]), header)
        plan = dataclasses.replace(plan, day_first=days.day_first(drafts.dates_of(sheet, plan)))
        plan = dataclasses.replace(plan, **changes)  # type: ignore[arg-type] # its own members
        return drafts.drafts(sheet, plan, taking.here(drawer), WORDS, training=training)

    return understanding


def _one(found: tuple[Draft, ...]) -> Draft:
    (draft,) = found
    return draft


def test_a_whole_row(understand: Understand) -> None:
    draft = _one(
        understand(
            "Title,Date,Time,Country,Place,Type,Description,Details,Language,Victim,Age,Gender,"
            "Phone,UN mechanism,Number of victims,Agency,Urgency\n"
            "At the gate,14/03/2025,21:40,Westeria,the airport,travel ban; raid,It was late.,"
            "Two men came.,English,Ilva Torrenko,34,female,+41 22 555 01 23,CAT | UPR,"
            "at least 3,border police,high\n"
        )
    )
    assert draft.state == "new"
    incident = draft.incident
    assert incident is not None
    assert incident.record_status == "draft"
    assert incident.date_start == "2025-03-14T21:40"
    assert incident.country == "XW"
    assert [act.type for act in incident.acts] == ["exit-ban", "raid-seizure"]
    assert incident.narrative == "It was late.\n\nDetails: Two men came."
    assert incident.narrative_language == "en"
    assert incident.affected_count == Answer(value=3, precision="at-least")
    assert incident.urgency == "high"
    (contact,) = incident.cooperation
    assert contact.mechanism == ("tb-cat", "hrc-upr")
    (person,) = incident.persons
    assert person.identity is not None
    assert person.identity.real_name == "Ilva Torrenko"
    assert person.identity.contact_channel == "+41 22 555 01 23"
    assert person.roles == ("victim",)
    assert person.consents == ()
    assert person.age_at_time == 34
    assert person.pseudonym
    (blamed,) = incident.alleged_perpetrators
    assert blamed.unit == "border police"


def test_a_table_in_chinese(understand: Understand) -> None:
    words = Vocabulary({"type.exit-ban": "被限制出境", "search.exit-ban": "限制出境; 边控"})
    text = "标题,发生时间,国家,地点,姓名,事件经过\n"
    text += "在机场,二〇二五年三月,Westeria,机场,李小明、王芳,他们来了。\n"
    draft = _one(understand(text))
    assert draft.incident is not None
    assert draft.incident.date_start == "2025-03"
    names = [one.identity.real_name for one in draft.incident.persons if one.identity]
    assert names == ["李小明", "王芳"]
    assert words.act("边控") == "exit-ban"


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("Date", "31/31/2025", days.NO_DATE),
        ("Date", "14/03/25", days.SHORT_YEAR),
        ("Country", "Freedonia", cells.COUNTRY),
        ("Country", "Switzerland", ""),
        ("Country", "France", cells.REAL),
        ("Type", "nonsense", cells.ACT),
        ("UN mechanism", "Club of Rome", cells.MECHANISM),
        ("Urgency", "very", cells.CHOICE),
        ("Number of victims", "some", cells.NUMBER),
        ("Number of victims", "-3", cells.NUMBER),
        ("Age", "400", cells.NUMBER),
        ("Ongoing", "perhaps", cells.YES_NO),
        ("Language", "Klingonese", cells.LANGUAGE),
        ("Title", "x" * 1001, cells.TOO_LONG),
        ("Title", "a\x07b", cells.LETTERS),
        ("Time", "late", drafts.TIME),
        ("Time zone", "CEST summer", "cell-no-time-zone"),
        ("Ongoing", "unknown", ""),
        ("Country", "unknown", ""),
        ("Number of victims", "约30人", ""),
        ("Number of victims", "1,200", ""),
    ],
)
def test_a_cell_is_named_with_row_column_and_reason(
    understand: Understand, heading: str, cell: str, code: str
) -> None:
    text = f'Description,{heading}\nfine,\nwords,"{cell}"\n'
    fine, draft = understand(text)
    assert fine.state == "new"
    assert [(one.row, one.column, one.code) for one in draft.wrong] == (
        [(3, 1, code)] if code else []
    )
    assert (draft.incident is None) is bool(code)


def test_the_nearest_word_is_offered(understand: Understand) -> None:
    draft = _one(understand("Description,Country,Type\nwords,Westria,Arest or detention\n"))
    assert [one.nearest for one in draft.wrong] == ["XW", "arrest-detention"]


def test_the_beginning_of_a_label_is_nearer_than_what_looks_like_it() -> None:
    words = Vocabulary()
    assert words.nearest("act", "Device searched") == "device-search-seizure"
    assert words.nearest("act", "Raid search or seizuer of property") == "raid-seizure"
    assert words.nearest("act", "") == ""


def test_a_real_vault_takes_no_made_up_country(understand: Understand) -> None:
    draft = _one(understand("Description,Country\nwords,Westeria\n", training=False))
    assert [one.code for one in draft.wrong] == [cells.FICTIONAL]
    draft = _one(understand("Description,Country\nwords,中国\n", training=False))
    assert draft.incident is not None
    assert draft.incident.country == "CN"


def test_formulas_are_kept_as_the_text_they_are(understand: Understand, drawer: Drawer) -> None:
    evil = "=cmd|' /C calc'!A0"
    found = understand(f'Title,Description\n"{evil}","@SUM(1+1)"\n"=HYPERLINK(""x"")","+1"\n')
    taking.take_in(drawer, found)
    titles = {row.title for row in drawer.incidents.list()}
    assert titles == {evil, '=HYPERLINK("x")'}


def test_names_never_stand_in_text_because_of_us(understand: Understand, drawer: Drawer) -> None:
    text = (
        "Title,Description,Victim,Witness,Lawyer,Perpetrator,Alias\n"
        "A stop,They came.,Ilva Torrenko,Maro Quist,Ana Vell,Bron Keld,Iskra\n"
    )
    taken = taking.take_in(drawer, understand(text))
    assert taken.names_in_text == 0
    (event_id,) = taken.event_ids
    shown = repr(drawer.incidents.get(event_id))
    for name in ("Torrenko", "Quist", "Vell", "Keld", "Iskra"):
        assert name not in shown
        assert not drawer.incidents.search(name)
    names = set(drawer.identities.names())
    assert names == {"Ilva Torrenko", "Maro Quist", "Ana Vell", "Bron Keld", "Iskra"}


def test_a_name_that_also_stands_in_a_text_is_counted(
    understand: Understand, drawer: Drawer
) -> None:
    found = understand("Description,Victim\nThey took Ilva away.,Ilva Torrenko\n")
    assert taking.take_in(drawer, found).names_in_text == 1


def test_the_same_name_is_the_same_person_if_wanted(understand: Understand) -> None:
    text = "Description,Victim,Phone\na,Ilva Torrenko,\nb,ILVA  TORRENKO,123456\nc,Bron Keld,\n"
    uids = [one.incident.persons[0].uid for one in understand(text) if one.incident]
    assert uids[0] == uids[1] != uids[2]
    apart = [
        one.incident.persons[0].uid for one in understand(text, same_names=False) if one.incident
    ]
    assert len(set(apart)) == 3


def test_no_pseudonym_is_drawn_twice(understand: Understand, drawer: Drawer) -> None:
    rows = "".join(f"text {number},Name{number} Family{number}\n" for number in range(300))
    taking.take_in(drawer, understand("Description,Victim\n" + rows))
    again = understand("Description,Victim\nother,Somebody Else\n")
    words = [one.pseudonym for one in drawer.people.list()]
    assert len(set(words)) == 300
    assert again[0].incident is not None
    assert again[0].incident.persons[0].pseudonym not in words


def test_several_people_in_a_cell_need_as_many_ages(understand: Understand) -> None:
    right = _one(understand('Description,Victim,Age\nx,"Ann; Ben","30; 31"\n'))
    assert right.incident is not None
    assert [one.age_at_time for one in right.incident.persons] == [30, 31]
    wrong = _one(understand('Description,Victim,Age\nx,"Ann; Ben","30"\n'))
    assert [(one.column, one.code) for one in wrong.wrong] == [(2, people.PEOPLE)]
    one = _one(understand('Description,Victim\nx,"Torrenko, Ilva"\n'))
    assert one.incident is not None
    assert len(one.incident.persons) == 1


def test_the_same_table_twice_brings_nothing_twice(understand: Understand, drawer: Drawer) -> None:
    text = "Title,Description\na,one\nb,two\na,one\n"
    found = understand(text)
    assert [(one.state, one.same_as) for one in found] == [("new", 0), ("new", 0), ("repeated", 2)]
    assert len(taking.take_in(drawer, found).event_ids) == 2
    again = understand(text + "c,three\n")
    assert [one.state for one in again] == ["known", "known", "known", "new"]
    # Taken in from two windows at once: what came first counts.
    assert taking.take_in(drawer, found).known == 3
    assert drawer.incidents.count() == 2
    # What was deleted may come again.
    drawer.incidents.delete(str(found[0].incident.event_id))  # type: ignore[union-attr] # it has one
    assert understand(text)[0].state == "new"


def test_ids_tell_nothing_without_the_drawer(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        with vaults.opened(vaults.new_vault(tmp_path / name)) as opened:
            found.append(drafts.event_id(taking.here(opened.drawer).key, ("a", "b")))
            assert drafts.event_id(taking.here(opened.drawer).key, ("a", "b")) == found[-1]
    assert found[0] != found[1]


def test_stopping_leaves_what_is_in_and_says_what_is_not(
    understand: Understand, drawer: Drawer
) -> None:
    text = "Description,Victim\n" + "".join(f"text {n},Name{n} Fam{n}\n" for n in range(200))
    found = understand(text)
    taken = taking.take_in(drawer, found, progress=lambda done, _total: done < 40)
    assert taken.ended is not None
    assert taken.ended.code == "cancelled"
    assert 40 <= len(taken.event_ids) < 200
    assert taken.missing == tuple(one.row for one in found)[len(taken.event_ids) :]
    assert {row.event_id for row in drawer.incidents.list()} == set(taken.event_ids)
    assert len(drawer.people.list()) == len(taken.event_ids)
    again = taking.take_in(drawer, understand(text))
    assert again.ended is None
    assert (len(again.event_ids), again.known) == (len(taken.missing), len(taken.event_ids))
    assert drawer.incidents.count() == len(drawer.people.list()) == 200


def test_a_full_drawer_keeps_what_came_in(tmp_path: Path) -> None:
    with vaults.opened(vaults.new_vault(tmp_path / "small", drawer_size=512 * vaults.KIB)) as one:
        rows = "".join(f"text {number} {'word ' * 1000}\n" for number in range(200))
        sheet = reading.table(("Description\n" + rows).encode(), delimiter=",").sheets[0]
        plan = Plan(("narrative",))
        found = drafts.drafts(sheet, plan, taking.here(one.drawer), WORDS, training=True)
        taken = taking.take_in(one.drawer, found)
        assert taken.ended is not None
        assert taken.ended.code == "drawer-full"
        assert one.drawer.incidents.count() == len(taken.event_ids)
        assert len(taken.event_ids) + len(taken.missing) == 200
        for event_id in taken.event_ids:
            assert "word word" in str(one.drawer.incidents.get(event_id).narrative)


def test_rows_without_a_heading_and_rows_that_say_nothing(understand: Understand) -> None:
    beyond = understand("Title,Description\na,b,c,d\n")
    assert [(one.column, one.code) for one in beyond[0].wrong] == [(2, drafts.TOO_MANY)]
    nothing = understand("Title,Passport\n,X1\n-,X2\n")
    assert [[one.code for one in draft.wrong] for draft in nothing] == [[drafts.NOTHING]] * 2


def test_a_title_line_above_the_headings_is_passed_over(understand: Understand) -> None:
    draft = _one(understand("Our cases of 2025,,\n,,\nTitle,Date,Country\na,2025,Westeria\n"))
    assert draft.row == 4
    assert draft.incident is not None


def test_nothing_private_is_in_what_is_logged(understand: Understand) -> None:
    draft = _one(understand("Description,Victim\nx,Ilva Torrenko\n"))
    assert "Torrenko" not in repr(draft)
    assert draft.incident is not None
    assert "Torrenko" not in repr(draft.incident.persons)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Nowhereland", ""),
        ("Neverland", ""),
        ("Wonderland", ""),
        ("Ruritania", ""),
        ("Ger", ""),
        ("At the border of Germany", ""),
        ("Germny", "DE"),
        ("Frnace", "FR"),
        ("Untied Kingdom", "GB"),
        ("Switzerlnd", "CH"),
    ],
)
def test_only_a_slip_of_the_finger_offers_a_country(typed: str, code: str) -> None:
    assert Vocabulary().nearest("country", typed) == code

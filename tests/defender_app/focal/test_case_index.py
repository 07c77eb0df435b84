"""The index of a desk's cases says what the cases say, whatever wrote them, whatever went wrong."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from crypto.minisign import SigningKey
from defender_app.errors import InputError
from defender_app.focal import (
    case_history,
    case_index,
    case_upkeep,
    cases,
    events,
    intake,
    key_lost,
    reply,
    work,
    work_kept,
)
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.cases import Case
from defender_app.focal.reply import Answer
from defender_app.report import sent_notices
from defender_app.report.seal import Sealed
from defender_app.vault import case_tables, migrations, schema
from defender_app.vault.drawer import Drawer
from tests.support import line, many_cases, vaults
from tests.support import notices as noticed

DAY = date(2026, 11, 1)


def tables(drawer: Drawer) -> tuple[list[object], list[object]]:
    """Everything that the index holds."""
    rows = drawer.database.rows
    return (
        [*rows("SELECT * FROM case_rows ORDER BY case_id")],
        [*rows("SELECT * FROM case_marks ORDER BY kind, value, case_id")],
    )


def proven(drawer: Drawer) -> None:
    """The index is the one that is made of the cases anew."""
    before = tables(drawer)
    case_index.rebuild(drawer)
    assert tables(drawer) == before


def numbers(drawer: Drawer, **query: object) -> list[int]:
    """The cases that a query finds, in its order."""
    wanted = CaseQuery(**{"order": "number", **query})  # type: ignore[arg-type] # named by the test
    return [row.number for row in case_index.rows(drawer, wanted)]


def forgotten(drawer: Drawer) -> None:
    """As after opening: nothing is known of the index any more."""
    case_upkeep._KNOWN.pop(drawer, None)


def test_an_empty_desk(desk: Drawer) -> None:
    assert case_index.rows(desk) == ()
    assert case_index.counts(desk).cases == 0
    assert case_index.damaged(desk) == ()
    assert case_index.highest_number(desk) == 0
    assert desk.last_saved is None


def test_every_way_a_case_changes_changes_its_row(
    desk: Drawer, defender: Drawer, report: Sealed, out: Path, tmp_path: Path
) -> None:
    proven(desk)
    case_id = str(intake.take_in(desk, report.path).case_id)
    proven(desk)
    row = case_index.row(desk, case_id)
    assert row is not None
    assert (row.number, row.status, row.waits, row.answered) == (1, "new", "", 0)
    assert row.due == desk.now().date().toordinal() + 3
    reply.create(desk, case_id, Answer(kind="received", text="We have it."), tmp_path)
    reply.create(
        desk,
        case_id,
        Answer(kind="needs-information", text="Where?", next_contact="2027-01-09"),
        tmp_path,
    )
    proven(desk)
    changed = case_index.row(desk, case_id)
    assert changed is not None
    assert (changed.status, changed.answered) == ("needs-information", 2)
    assert changed.due == date(2027, 1, 9).toordinal()
    lost = noticed.lose_key(defender, out / "lost", report.report_id)
    case = noticed.taken(desk, lost.path)
    proven(desk)
    assert case_index.row(desk, case_id).waits == "key-lost"  # type: ignore[union-attr] # is there
    key_lost.accept(desk, case_id, case.notices[0].sha256, who="Amina", how="by phone")
    proven(desk)
    assert case_index.row(desk, case_id).waits == ""  # type: ignore[union-attr] # is there
    again = sent_notices.every(defender)
    assert again
    noticed.taken(desk, noticed.withdraw(defender, out / "back", report.report_id).path)
    proven(desk)
    ended = case_index.row(desk, case_id)
    assert ended is not None
    assert (ended.status, ended.due) == ("withdrawn", None)
    acted = Answer(kind="status", text="It is done.", status="acted")
    with pytest.raises(InputError, match="case-withdrawn"):
        reply.create(desk, case_id, acted, tmp_path)
    lines = case_history.lines(desk, cases.get(desk, case_id))
    assert {one.what for one in lines} == {
        *("sealed", "received", "verified", "answered", "status", "key-lost"),
        *("notice-accepted", "withdrawal"),
    }
    assert [one.after for one in lines if one.what == "status"] == [
        *("acknowledged", "needs-information"),
    ]


def test_a_long_row_of_changes_in_any_order(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    chance = random.Random(7)  # noqa: S311 - the same steps each time
    known: list[Case] = []

    def come() -> None:
        known.append(many.take(many_cases.incident(len(known), DAY), key=chance.choice(keys)))

    keys = [SigningKey.generate() for _ in range(2)]
    come()
    come()
    one: Callable[[], str] = lambda: chance.choice(known).case_id  # noqa: E731 - read better so
    steps: list[Callable[[], object]] = [
        come,
        lambda: work.set_status(desk, one(), chance.choice(work.STATUSES)),
        lambda: work.judge_urgency(desk, one(), chance.choice(("critical", "low")), "seen"),
        lambda: work.judge_violation(desk, one(), chance.choice(("likely", "unlikely")), "read"),
        lambda: work.set_review(desk, one(), chance.choice(("", "2027-05-01"))),
        lambda: events.join(desk, {known[0].case_id, one(), known[1].case_id}, "the same street"),
        lambda: events.leave(desk, one(), "no"),
        lambda: desk.documents.put(cases.KIND, one(), b"{}"),
        lambda: cases.save(desk, chance.choice(known)),
        lambda: work_kept.note(desk, one(), "exported"),
    ]
    for _ in range(60):
        with contextlib.suppress(InputError):
            chance.choice(steps)()
    proven(desk)
    assert len(known) > 3


def test_what_a_row_says(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    first = many_cases.incident(0, DAY)
    second = many_cases.incident(1, DAY + timedelta(days=40))
    case = many.take(first, second, urgency="low")
    row = case_index.row(desk, case.case_id)
    assert row is not None
    assert (row.title, row.more, row.country) == ("Report 0", 1, first.country)
    assert set(row.types) == {act.type for one in (first, second) for act in one.acts}
    assert row.first_day == DAY.toordinal()
    assert row.last_day == DAY.toordinal() + 40
    assert row.urgency == "low"
    work.judge_urgency(desk, "1", "critical", "she is at the airport")
    assert case_index.row(desk, case.case_id).urgency == "critical"  # type: ignore[union-attr] # is there
    assert cases.get(desk, "1").urgency == "low"
    assert "Report" not in repr(row)
    assert "Report" not in repr(CaseQuery(words="Report"))


def test_each_thing_that_can_be_asked_for(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    plain = vaults.incident
    many.take(plain(title="The gate"), urgency="high", card="aa" * 32)
    many.take(plain(title="ཁང་པ་", country="XE"), status="closed", people=("HERON",))
    many.take(plain(title=None, country=None), urgency="critical")
    work.set_review(desk, "2", "2026-01-31")
    work.judge_urgency(desk, "1", "low", "she is home")
    assert numbers(desk) == [1, 2, 3]
    assert numbers(desk, order="newest") == [3, 2, 1]
    assert numbers(desk, order="urgency") == [3, 1, 2]
    assert numbers(desk, statuses=("closed", "acted")) == [2]
    assert numbers(desk, urgencies=("low",)) == [1]
    assert numbers(desk, urgencies=("",)) == [2]
    assert numbers(desk, countries=("XE", "XW")) == [1, 2]
    assert numbers(desk, countries=("", "XE")) == [2, 3]
    assert numbers(desk, cards=("aa" * 32,)) == [1]
    assert numbers(desk, words="GATE the") == [1]
    assert numbers(desk, words="heron") == [2]
    assert numbers(desk, words="ཁང་པ") == [2]
    assert numbers(desk, words="3") == [3]
    assert numbers(desk, words="nobody") == []
    assert numbers(desk, within_72=True) == [1, 3]
    assert numbers(desk, review_due=True) == [2]
    assert numbers(desk, due_before=desk.now().date() + timedelta(days=4)) == [1, 3]
    assert numbers(desk, due_before=desk.now().date() + timedelta(days=3)) == []
    with pytest.raises(ValueError, match="by-name"):
        numbers(desk, order="by-name")


def test_mechanisms_and_types_of_any_incident(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    one, other = many_cases.incident(0, DAY), many_cases.incident(6, DAY)
    many.take(one)
    many.take(one, other)
    only = {act.type for act in other.acts} - {act.type for act in one.acts}
    assert only
    assert numbers(desk, types=tuple(only)) == [2]
    counts = case_index.counts(desk)
    assert dict(counts.types)[next(iter(only))] == 1
    assert dict(counts.countries)[str(one.country)] in {1, 2}
    for name, count in counts.mechanisms:
        assert len(numbers(desk, mechanisms=(name,))) == count


@pytest.mark.parametrize(
    ("months", "due"),
    [(None, "2027-02-28"), (1, "2026-03-28"), (0, ""), (-3, ""), ("many", "2027-02-28")],
)
def test_a_case_is_looked_at_again_after_a_year_or_what_was_set(
    desk: Drawer, months: object, due: str
) -> None:
    many_cases.Desk(desk).take(vaults.incident(), taken_on="2026-02-28T10:00:00Z")
    if months is not None:
        desk.settings.set(case_index.REVIEW_MONTHS, months)  # type: ignore[arg-type] # hostile too
    (row,) = case_index.rows(desk)
    assert ("" if row.review_on is None else date.fromordinal(row.review_on).isoformat()) == due
    assert case_index.counts(desk).review_due == (due == "2026-03-28")
    work.set_review(desk, "1", "2026-11-20")
    (row,) = case_index.rows(desk)
    assert row.review_on == date(2026, 11, 20).toordinal()


HOSTILE = (
    "<b onload=x>\u202egnp.exe\u2066",
    "' OR 1=1; DROP TABLE case_rows; --",
    '"],["x",1]',
    "\ud7ff\U0010ffff" + "ཀ" * 4000,
    "\\u0000 %s {0}",
)


def test_hostile_words_are_words(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    for text in HOSTILE:
        many.take(
            vaults.incident(title=text, country=text, urgency=text, place_text=text),
            titles=(text, None),
            country=text[:64],
            urgency=text[:64],
            people=(text,),
            said_by=text,
        )
    found = case_index.rows(desk)
    assert sorted(row.title for row in found) == sorted(HOSTILE)
    for row in found:
        assert row.people == (row.title,)
        assert numbers(desk, words=row.title[:40]) == [row.number]
        assert numbers(desk, urgencies=(row.urgency,)) == [row.number]
    proven(desk)
    assert cases.get(desk, "1").number == 1
    for text in (*HOSTILE, "%", "_", "case%", "", "1" * 100_000):
        with pytest.raises(InputError, match="case-unknown"):
            cases.get(desk, text)


def test_what_is_no_text_finds_nothing(desk: Drawer) -> None:
    many_cases.Desk(desk).take(vaults.incident())
    odd = "\udcff\ud800"
    for name in ("statuses", "urgencies", "countries", "mechanisms", "types", "cards"):
        assert numbers(desk, **{name: (odd,)}) == []
        assert numbers(desk, **{name: (odd, "'", "x" * 100_000)}) == []
    assert numbers(desk, words=odd) == []
    assert numbers(desk, words=" \n\t") == [1]
    for text in (odd, "1\udcff", "\u0661", "0x1", "1 ", "-1", "1.0"):
        with pytest.raises(InputError, match="case-unknown"):
            cases.get(desk, text)


def test_a_report_of_a_thousand_incidents(new_vaults: line.Vaults) -> None:
    desk = new_vaults.drawer(size=8 * vaults.MIB)
    incidents = [
        msgspec.structs.replace(
            many_cases.incident(number, DAY + timedelta(days=number)),
            place_text=f"word{number} and other{number}",
            country=f"c{number}",
        )
        for number in range(1000)
    ]
    case = many_cases.Desk(desk).take(*incidents)
    row = desk.database.one("SELECT count(*) FROM case_marks")
    assert row is not None
    assert 500 < row[0] <= 2000
    found = case_index.row(desk, case.case_id)
    assert found is not None
    assert found.more == 999
    assert found.last_day == DAY.toordinal() + 999
    proven(desk)


def test_what_is_damaged_hides_nothing_else(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    kept = [many.take(many_cases.incident(number, DAY)) for number in range(4)]
    work_kept.note(desk, kept[0].case_id, "exported")
    desk.documents.put(work_kept.KIND, kept[0].case_id, b"{")
    desk.documents.put(cases.KIND, kept[1].case_id, b"\xff")
    broken = msgspec.structs.replace(kept[2], report_sha256="00" * 32)
    desk.documents.delete(cases.KIND, kept[2].case_id)
    cases.save(desk, broken)
    desk.documents.put(cases.KIND, "ff" * 16, desk.documents.get(cases.KIND, kept[3].case_id))
    assert numbers(desk) == [1, 3, 4]
    assert set(case_index.damaged(desk)) == {kept[1].case_id, "ff" * 16}
    assert case_index.counts(desk).cases == 3
    assert case_index.counts(desk).damaged == 2
    assert case_index.highest_number(desk) == 4
    without = case_index.row(desk, broken.case_id)
    assert without is not None
    assert (without.types, without.title) == ((), "Report 2")
    assert cases.get(desk, "3") == broken
    assert case_index.of_reports(desk, [broken.report_id]) == (broken.case_id,)
    proven(desk)
    # Once it can be read again, the next change brings everything.
    cases.save(desk, kept[2])
    assert case_index.row(desk, broken.case_id).types != ()  # type: ignore[union-attr] # is there
    proven(desk)


def test_a_kill_between_cases_is_made_good_when_it_is_next_used(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    for number in range(3):
        many.take(many_cases.incident(number, DAY))
    whole = tables(desk)
    lost = cases.get(desk, "2").case_id
    with desk.transaction():
        desk.database.run("DELETE FROM case_rows WHERE case_id = ?", (lost,))
        desk.database.run("DELETE FROM case_marks WHERE case_id = ?", (lost,))
        stray = ("INSERT INTO case_marks VALUES ('number', '77', 'gone')",)
        desk.database.run_many(stray)
    forgotten(desk)
    assert numbers(desk) == [1, 2, 3]
    desk.database.run("DELETE FROM case_marks WHERE case_id = 'gone'")
    assert tables(desk) == whole
    with desk.transaction():
        desk.database.run("UPDATE case_rows SET case_id = 'other' WHERE case_id = ?", (lost,))
    forgotten(desk)
    assert numbers(desk) == [1, 2, 3]
    assert tables(desk) == whole


def downgraded(drawer: Drawer) -> None:
    """As the version before left it."""
    drawer.database.run_many(schema.WITHOUT_CASES)
    drawer.database.run("DELETE FROM meta WHERE key = ?", (case_tables.STATE,))
    drawer.database.run("PRAGMA user_version = 2")
    forgotten(drawer)


def test_cases_of_an_earlier_version_are_listed(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    for number in range(3):
        many.take(many_cases.incident(number, DAY))
    whole = tables(desk)
    downgraded(desk)
    migrations.migrate(desk.database)
    assert desk.meta(case_tables.STATE) == case_tables.TO_BUILD
    # A case that comes before anybody looks is in it too.
    cases.save(desk, cases.every(desk)[2])
    assert numbers(desk) == [1, 2, 3]
    assert desk.meta(case_tables.STATE) == case_tables.KIND
    assert tables(desk) == whole
    assert desk.freshness.stale() == frozenset()


def test_stopped_anywhere_while_it_is_made_it_goes_on_later(
    desk: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = many_cases.Desk(desk)
    for number in range(5):
        many.take(many_cases.incident(number, DAY))
    whole = tables(desk)
    monkeypatch.setattr(case_upkeep, "_PORTION", 2)
    put = case_upkeep._put
    for stop in range(5):
        downgraded(desk)
        migrations.migrate(desk.database)
        left = stop

        def stopping(drawer: Drawer, case_id: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt
            put(drawer, case_id)

        with monkeypatch.context() as patched:
            patched.setattr(case_upkeep, "_put", stopping)
            with pytest.raises(KeyboardInterrupt):
                case_index.rows(desk)
        forgotten(desk)
        assert numbers(desk) == [1, 2, 3, 4, 5]
        assert tables(desk) == whole


def full(drawer: Drawer, size: int) -> None:
    """Fill a drawer with documents of so many bytes until no more goes in."""
    with contextlib.suppress(InputError):
        for number in range(10_000):
            drawer.documents.put("filler", f"{size}-{number}", bytes(size))
    assert number < 9_999


@pytest.fixture
def cramped(new_vaults: line.Vaults) -> Drawer:
    """A desk of an earlier version with cases, and not one page left."""
    drawer = new_vaults.drawer(size=512 * vaults.KIB)
    many = many_cases.Desk(drawer)
    people = tuple("HERON " + "x" * (30 + number) for number in range(50))
    for number in range(6):
        many.take(many_cases.incident(number, DAY), people=people)
    downgraded(drawer)
    full(drawer, 4000)
    full(drawer, 20)
    return drawer


def test_without_room_the_index_is_in_memory(cramped: Drawer) -> None:
    migrations.migrate(cramped.database)
    assert migrations.version(cramped.database) == len(migrations.STEPS)
    before = cramped.last_saved
    assert numbers(cramped) == [1, 2, 3, 4, 5, 6]
    assert numbers(cramped, words="report 0") == [1]
    assert case_index.counts(cramped).cases == 6
    assert cases.get(cramped, "3").number == 3
    assert cramped.last_saved == before
    assert cramped.meta(case_tables.STATE) == case_tables.OFF
    # What changes is listed so, and what is rolled back is not.
    for number in range(4):
        cramped.documents.delete("filler", f"4000-{number}")
    cases.save(cramped, msgspec.structs.replace(cases.get(cramped, "3"), status="acted"))
    assert numbers(cramped, statuses=("acted",)) == [3]
    other = msgspec.structs.replace(cases.get(cramped, "4"), status="acted")
    with contextlib.suppress(ZeroDivisionError), cramped.transaction():
        cases.save(cramped, other)
        raise ZeroDivisionError
    assert numbers(cramped, statuses=("acted",)) == [3]
    cramped.database._given_up = True  # as after an error of the disk: another connection
    assert numbers(cramped) == [1, 2, 3, 4, 5, 6]
    assert numbers(cramped, statuses=("acted",)) == [3]


def test_first_used_inside_what_is_undone_it_is_whole_afterwards(
    cramped: Drawer, desk: Drawer
) -> None:
    many_cases.Desk(desk).take(many_cases.incident(0, DAY))
    downgraded(desk)
    for drawer, there in ((cramped, 6), (desk, 1)):
        migrations.migrate(drawer.database)
        with contextlib.suppress(ZeroDivisionError), drawer.transaction():
            drawer.database.run("UPDATE meta SET value = value")
            assert len(numbers(drawer)) == there
            raise ZeroDivisionError
        assert len(numbers(drawer)) == there
        with drawer.transaction():
            assert len(numbers(drawer)) == there
        assert len(numbers(drawer)) == there


def test_where_room_was_made_the_index_is_kept_again(cramped: Drawer) -> None:
    migrations.migrate(cramped.database)
    with cramped.transaction():
        cramped.database.run("DELETE FROM documents WHERE kind = 'filler'")
    assert numbers(cramped) == [1, 2, 3, 4, 5, 6]
    assert cramped.meta(case_tables.STATE) == case_tables.KIND
    proven(cramped)


def test_a_drawer_that_is_filled_by_making_it_does_without(cramped: Drawer) -> None:
    # Room for the tables and for some of the rows.
    with cramped.transaction():
        cramped.database.run(
            "DELETE FROM documents WHERE kind = 'filler' AND id IN"
            " (SELECT id FROM documents WHERE kind = 'filler' AND length(body) = 4000 LIMIT 18)"
        )
    migrations.migrate(cramped.database)
    assert cramped.meta(case_tables.STATE) == case_tables.TO_BUILD
    full(cramped, 3999)
    full(cramped, 19)
    assert numbers(cramped) == [1, 2, 3, 4, 5, 6]
    assert case_index.counts(cramped).cases == 6
    assert cramped.meta(case_tables.STATE) == case_tables.OFF
    assert cramped.freshness.stale() == frozenset()


def test_the_smallest_drawer_gives_no_page_for_it(
    new_vaults: line.Vaults,
) -> None:
    drawer = new_vaults.drawer(size=256 * vaults.KIB)
    assert drawer.meta(case_tables.STATE) == case_tables.OFF
    assert drawer.incidents.save(vaults.full_incident()).event_id
    before = drawer.free_bytes()
    assert case_index.rows(drawer) == ()
    assert drawer.free_bytes() == before


def test_who_signed_with_one_key(desk: Drawer) -> None:
    many = many_cases.Desk(desk)
    other = SigningKey.generate()
    for key in (many.key, other, many.key, other, many.key):
        many.take(vaults.incident(), key=key)
    first, second = cases.get(desk, "1"), cases.get(desk, "2")
    assert case_index.same_source(desk, first) == (3, 5)
    assert case_index.same_source(desk, second) == (4,)
    desk.documents.put(cases.KIND, cases.get(desk, "3").case_id, b"")
    assert case_index.same_source(desk, first) == (5,)


def test_names_are_never_in_the_index(desk: Drawer) -> None:
    from defender_app.model.person import Identity, Person  # noqa: PLC0415 - of this test alone

    person = Person(pid="a1" * 16, pseudonym="HERON")
    identity = Identity(real_name="Tenzin Dolma Marker", aliases=("李文亮",))
    many_cases.Desk(desk).take(
        vaults.incident(persons=(person,)), names=[(str(person.pid), identity)]
    )
    held = repr(tables(desk))
    assert "HERON" in held
    for word in ("Tenzin", "tenzin", "Marker", "marker", "李文亮", "文亮"):
        assert word not in held
    marks = desk.database.rows("SELECT value FROM case_marks WHERE kind = 'name'")
    assert len(marks) == 2
    key = desk.settings.get(case_upkeep.NAME_KEY)
    assert isinstance(key, str)
    assert len(bytes.fromhex(key)) == 32
    desk.settings.set(case_upkeep.NAME_KEY, "11" * 32)
    case_index.rebuild(desk)
    assert marks != desk.database.rows("SELECT value FROM case_marks WHERE kind = 'name'")

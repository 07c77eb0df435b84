"""The desk's work on the command line: lists, judgements, history, candidates, events."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.focal import case_index, cases, events, work
from defender_app.model.person import Identity, Person
from tests.support import many_cases, vaults
from tests.support.command_line import PASSPHRASE, Seat, command

NAME = "Tenzin Dolma Marker"
WHY = "two accounts agree"


@pytest.fixture
def filled(desk: Seat) -> Seat:
    """Four cases; 1 and 2 have much in common."""
    person = Person(pid="a1" * 16, pseudonym="HERON")
    with vault.Vault.open(desk.folder, PASSPHRASE) as opened:
        many = many_cases.Desk(opened.drawer)
        for number in range(3):
            told = many_cases.incident(number if number > 1 else 0, date(2026, 11, 1))
            told = msgspec.structs.replace(told, persons=(person,), urgency="high")
            many.take(told, names=[("a1" * 16, Identity(real_name=NAME))])
        many.take(vaults.incident(title="<b>\u202ehtml\x1b[2J".replace("\x1b", "")), urgency="low")
    return desk


def people_see(seat: Seat, *words: str) -> str:
    said = command(*words, "--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    assert said.code == 0, said.err
    return " ".join(said.out.split())


def numbers(seat: Seat, *words: str) -> list[int]:
    return [one["number"] for one in seat("case", "list", *words).data["cases"]]


def test_the_list_and_what_narrows_it(filled: Seat) -> None:
    row = filled("case", "list").data["cases"][0]
    assert row["urgency"] == row["sent_urgency"] == "high"
    assert row["due"]
    assert row["review_on"]
    assert {"case_id", "report_id", "event", "violation", "source", "titles"} <= row.keys()
    assert numbers(filled) == [1, 2, 3, 4]
    assert numbers(filled, "--order", "newest") == [4, 3, 2, 1]
    assert numbers(filled, "--urgency", "low", "critical") == [4]
    assert numbers(filled, "--status", "closed") == []
    assert numbers(filled, "--within-72", "--text", "HERON") == [1, 2, 3]
    assert numbers(filled, "--country", "xw", "--order", "urgency")[-1] == 4
    assert numbers(filled, "--card", "c0c0") == [1, 2, 3, 4]
    assert filled.tries("case", "list", "--card", "ffff").error["code"] == "own-card-unknown"
    text = people_see(filled, "case", "list")
    assert "Report 0" in text
    assert "\u202e" not in text
    assert NAME not in text


def test_what_the_desk_says_of_a_case(filled: Seat, tmp_path: Path) -> None:
    contact = tmp_path / "contact.txt"
    contact.write_text("only by the aunt's shop\n", encoding="utf-8")
    said = filled(
        *("case", "set", "1", "--status", "assessed", "--urgency", "critical"),
        *("--violation", "likely", "--why", WHY, "--review", "2027-03-01"),
        *("--scope", "a", "c", "--code", "mt4=0101,0102", "--code", "own=看守所"),
        *("--safe-contact-file", contact),
    ).data
    assert said["status"] == "assessed"
    assert said["urgency"]["value"] == "critical"
    assert said["violation"] == {**said["violation"], "value": "likely", "why": WHY}
    assert said["sent_urgency"] == "high"
    assert said["scope"] == ["a", "c"]
    assert said["codes"] == {"mt4": ["0101", "0102"], "own": ["看守所"]}
    assert said["safe_contact"] == "only by the aunt's shop"
    assert said["review_on"] == "2027-03-01"
    lines = filled("case", "history", "1").data["history"]
    assert [one["what"] for one in lines if one["work"]] == [
        *("status", "urgency", "violation", "review", "scope", "codes", "codes", "safe-contact"),
    ]
    text = people_see(filled, "case", "history", "1")
    assert "whether it happened" in text
    assert WHY in text
    assert numbers(filled, "--urgency", "critical") == [1]
    assert numbers(filled, "--status", "assessed", "acted") == [1]
    # All of it or nothing.
    wrong = ("case", "set", "2", "--status", "closed", "--urgency", "low")
    assert filled.tries(*wrong).error["code"] == "reason-missing"
    assert filled("case", "show", "2").data["status"] == "new"
    assert filled.tries("case", "set", "2").error["code"] == "nothing-to-set"
    assert filled.tries("case", "set", "2", "--code", "mt4").error["code"] == "scheme-form"
    assert filled.tries("case", "set", "2", "--review", "soon").error["code"] == "work-day"
    assert filled.tries("case", "set", "9", "--review", "").error["code"] == "case-unknown"
    assert filled("case", "set", "1", "--review", "", "--scope").data["scope"] == []


def test_own_notes(filled: Seat) -> None:
    assert filled("case", "note", "1").data["notes"] == ""
    assert "no notes" in people_see(filled, "case", "note", "1")
    words = "她说 ཁང་པ\n<script>"
    assert (
        filled("case", "note", "1", "--text-file", "-", stdin=words.encode()).data["notes"] == words
    )
    assert "<script>" in people_see(filled, "case", "note", "1")
    told = filled("case", "note", "1", "--text", "-", stdin=b"from where nobody looks")
    assert told.data["notes"] == "from where nobody looks"
    assert "can be seen by others" not in told.err
    assert "can be seen by others" in filled("case", "note", "1", "--text", "seen").err
    bad = filled.tries("case", "note", "1", "--text-file", "-", stdin=b"\xff\xfe\x00")
    assert bad.error["code"] == "text-unusable"
    assert filled("case", "note", "1", "--text", "").data["notes"] == ""


def test_asked_again(filled: Seat) -> None:
    year = datetime.now(tz=UTC).year
    wish = ("--value", "yes", "--how-named", "initials", "--who", "Amina", "--year", str(year))
    said = filled("case", "renew", "1", "HERON", *wish, "--how", "by phone").data
    (one,) = said["renewals"]
    assert (one["person"], one["year"], one["how_named"]) == ("a1" * 16, year, "initials")
    bad = filled.tries("case", "renew", "1", "OTTER", *wish, "--how", "by phone")
    assert bad.error["code"] == "renewal-person"
    late = filled.tries("case", "renew", "1", "HERON", *wish, "--how", "by phone", "--on", "x")
    assert late.error["code"] == "work-day"
    next_ = (*wish[:-1], str(year + 1), "--how", "by phone")
    assert filled.tries("case", "renew", "1", "HERON", *next_).error["code"] == "renewal-day"


def test_candidates_are_shown_and_people_decide(filled: Seat) -> None:
    found = filled("case", "candidates", "1").data["candidates"]
    assert found[0]["number"] == 2
    assert {"name", "date", "type", "country"} <= set(found[0]["agrees"])
    sides = filled("case", "compare", "1", "2").data["sides"]
    names = next(one for one in sides if one["form"] == "name")
    assert (names["state"], names["ours"], names["theirs"]) == ("agrees", 1, 1)
    text = people_see(filled, "case", "compare", "1", "4") + people_see(
        filled, "case", "candidates", "1"
    )
    assert NAME not in text
    assert "\u202e" not in text
    assert filled.tries("case", "decide", "1", "2", "--related").error["code"] == "reason-missing"
    assert filled.tries("case", "decide", "1", "2", "--why", WHY).error["code"] == "decide-one"
    both = filled.tries("case", "decide", "1", "2", "--related", "--different", "--why", WHY)
    assert both.error["code"] == "decide-one"
    filled("case", "decide", "1", "3", "--different", "--why", "another town")
    joined = filled("case", "decide", "1", "2", "--same-event", "--why", WHY).data
    assert joined["event"]
    decided = {
        one["number"]: one["decided"]
        for one in filled("case", "candidates", "1").data["candidates"]
    }
    assert decided[2] == "joined"
    assert decided.get(3, "different") == "different"
    done = filled("case", "join", "1", "4", "--why", WHY).data
    assert (done["event"], [one["number"] for one in done["cases"]]) == (joined["event"], [1, 2, 4])
    assert done["sources"] == 1
    assert {one["event"] for one in filled("case", "list", "--text", "report 0").data["cases"]} == {
        joined["event"]
    }
    assert filled.tries("case", "join", "1", "--why", WHY).error["code"] == "event-too-few"
    filled("case", "leave", "4", "--why", "a mistake")
    assert filled.tries("case", "leave", "4", "--why", WHY).error["code"] == "event-none"
    filled("case", "leave", "1", "--why", "a mistake")
    with vault.Vault.open(filled.folder, PASSPHRASE) as opened:
        assert events.every(opened.drawer) == ()
        assert len(case_index.rows(opened.drawer)) == 4


def test_the_check_names_damaged_work(filled: Seat) -> None:
    with vault.Vault.open(filled.folder, PASSPHRASE) as opened:
        case_id = cases.get(opened.drawer, "1").case_id
        opened.drawer.documents.put(work.KIND, case_id, b"{")
        opened.drawer.documents.put(events.EVENT, "e1" * 16, b"{}")
        opened.drawer.documents.put(events.PAIR, "x:y", b"[]")
    assert filled.tries("case", "set", "1", "--status", "acted").error["code"] == (
        "case-work-damaged"
    )
    findings = filled.tries("vault", "check").data["findings"]
    assert {one["code"] for one in findings} == {
        *("case-work-damaged", "case-event-damaged", "case-pair-damaged"),
    }
    assert numbers(filled) == [1, 2, 3, 4]

"""``register`` and the commands that keep or delete a case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from tests.support import line
from tests.support.command_line import Pair, Seat, command, sealed_with_every_reason, write_json
from tests.support.scripts import TEXTS

ADD = ("register", "add", "--action-type", "joint-urgent-appeal", "--mechanism", "sp-sr-hrd")


@pytest.fixture
def taken(pair: Pair, tmp_path: Path) -> dict[str, Any]:
    """A case at the desk: the row of ``open``."""
    record = write_json(tmp_path / "incident.json", line.incident())
    event_id = pair.sender("record", "add", record).data["event_id"]
    out = tmp_path / "out"
    out.mkdir()
    words = ("--to", pair.contact, "--record", event_id, "--out", out)
    file = sealed_with_every_reason(pair.sender, *words).data["file"]
    (row,) = pair.desk("open", file).data["files"]
    return dict(row) | {"sealed": file}


def plain(seat: Seat, *words: str | Path) -> str:
    """What people see."""
    said = command(*words, "--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    assert said.code == 0, said.err
    return said.out


def test_a_letter_from_the_office_to_the_answer(
    pair: Pair, taken: dict[str, Any], tmp_path: Path
) -> None:
    desk, case = pair.desk, str(taken["number"])
    summary = tmp_path / "summary.txt"
    summary.write_text(TEXTS["bo"] + "\n<b>x</b>", encoding="utf-8")
    words = ("--date", "2020-01-10", "--reference", "ua xwe 1/2030", "--summary-file", summary)
    made = desk(*ADD, *words, "--addressee", "Government", "Company", "--case", case).data
    assert made["part"]["reply_due"] == "2020-03-10"
    assert made["part"]["summary"].startswith(TEXTS["bo"])
    assert made["part"]["addressees"] == ["Government", "Company"]
    assert made["reference"] == {
        "kind": "letter",
        "usual": "UA XWE 1/2030",
        "doubts": ["year-ahead"],
    }
    assert (made["proposed_status"], made["number"]) == ("acted", 1)
    late = desk("register", "overdue").data["overdue"]
    mine = [one for one in late if one["item"]]
    assert [(one["item"], one["case"], one["sort"], one["day"]) for one in mine] == [
        (made["item"], taken["case_id"], "reply", "2020-03-10")
    ]
    assert mine[0]["days_late"] > 2_000
    assert [one["number"] for one in desk("register", "list", "--overdue").data["items"]] == [1]
    assert desk("register", "list", "--sort", "upr").data["items"] == []
    (waits,) = desk("register", "to-tell").data["to_tell"]
    assert (waits["case"], waits["what"]) == (taken["case_id"], "action")
    desk("register", "told", "1", case, "--how", "by phone", "--date", "2026-11-21")
    assert desk("register", "to-tell").data == {"to_tell": []}
    remarks = ("--responder", "mission-spokesperson", "--date", "2020-02-01", "--kind", "remarks")
    answered = desk("register", "response", "1", *remarks).data
    assert answered["due"]
    assert answered["proposed_status"] == "government-replied"
    assert desk("register", "to-tell").data["to_tell"][0]["what"] == "response"
    letter = ("--responder", "government", "--date", "2020-04-01", "--kind", "letter")
    assert desk("register", "response", "1", *letter).data["due"] == []
    assert desk("register", "list", "--overdue").data["items"] == []
    shown = plain(desk, "register", "show", "1")
    for word in ("Joint urgent appeal", "by phone", "2020-04-01", "its year is not here yet"):
        assert word in shown
    history = desk("case", "history", case).data["history"]
    assert "register-response" in {one["what"] for one in history if "what" in one} or history


def test_changing_closing_and_removing(pair: Pair, taken: dict[str, Any]) -> None:
    desk = pair.desk
    first = desk(*ADD, "--date", "2020-01-10").data
    changed = desk("register", "change", "1", "--date", "2020-02-01", "--reference", "x").data
    assert (changed["part"]["reply_due"], changed["by_hand"]) == ("2020-04-01", [])
    moved = desk("register", "change", first["item"][:6], "--due", "2031-01-01").data
    assert (moved["part"]["reply_due"], moved["by_hand"]) == ("2031-01-01", ["reply_due"])
    assert "reference" not in desk("register", "change", "1", "--reference", "").data["part"]
    about = desk("register", "change", "1", "--case", taken["case_id"]).data
    assert about["cases"] == [{"case_id": taken["case_id"], "number": 1}]
    assert desk("register", "change", "1", "--case", "").data["cases"] == []
    why = ("--why", "They will not answer.")
    assert desk("register", "change", "1", "--done", "reply", *why).data["due"] == []
    assert desk("register", "change", "1", "--open", "reply").data["due"]
    gone = desk.tries("register", "remove", "1", "--why", " ", "--yes")
    assert (gone.code, gone.error["code"]) == (faults.INPUT, "reason-missing")
    assert desk.tries("register", "remove", "1", "--why", "twice").error["code"] == "cannot-ask"
    desk("register", "remove", "1", "--why", "twice", "--yes")
    assert desk.tries("register", "show", "1").error["code"] == "register-item-unknown"
    assert desk("register", "days", "--reply-days", "90").data == {"reply_days": 90}
    assert desk(*ADD, "--date", "2020-01-10").data["part"]["reply_due"] == "2020-04-09"


def test_reviews_and_committees_and_files(desk: Seat, tmp_path: Path) -> None:
    review = ("--upr", "--state", "XW", "--date", "2020-05-14", "--cycle", "3", "--text-file", "-")
    made = desk("register", "add", *review, stdin="Protect defenders — ཞུ་".encode()).data
    assert made["part"]["text"] == "Protect defenders — ཞུ་"
    assert made["due"][0]["sort"] == "mid-term"
    body = ("--treaty-body", "--committee", "tb-cat", "--date", "2020-01-31")
    assert desk("register", "add", *body).data["part"]["due_on"] == "2021-01-31"
    file = write_json(
        tmp_path / "item.json",
        {"sort": "treaty-body", "part": {"committee": "tb-cerd", "adopted_on": "2020-02-29"}},
    )
    taken = desk("register", "add", "--from", file, "--next-report", "2021-06").data
    assert {one["sort"] for one in taken["due"]} == {"committee", "next-report"}
    unsure = plain(desk, "register", "due", "--until", "2021-03-01")
    assert "check the current rule" in unsure
    assert "2021-06" not in unsure
    table = plain(desk, "register", "list")
    assert "UPR recommendation" in table
    assert "Committee against Torture" in table


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add",), "register-item-lacks"),
        (("add", "--upr", "--treaty-body"), "register-two-sorts"),
        (("add", "--upr", "--state", "XW", "--reference", "x"), "register-option-of-other"),
        (("add", "--action-type", "a spell"), "register-item-invalid"),
        (("add", "--action-type", "visit", "--date", "yesterday"), "register-item-invalid"),
        (("add", "--action-type", "visit", "--case", "17"), "case-unknown"),
        (("add", "--action-type", "visit", "--from", "nowhere.json"), "file-not-found"),
        (("add", "--from", "{folder}/list.json"), "register-file"),
        (("add", "--from", "{folder}/broken.json"), "register-file"),
        (("add", "--from", "{folder}/more.json"), "register-file"),
        (("show", "1"), "register-item-unknown"),
        (("response", "1"), "register-response-empty"),
        (("due", "--until", "soon"), "work-day"),
        (("days", "--reply-days", "0"), "register-reply-days"),
    ],
)
def test_what_cannot_be_meant(
    desk: Seat, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    for name, value in (("list", []), ("more", {"sort": "upr", "part": {}, "x": 1})):
        write_json(tmp_path / f"{name}.json", value)
    (tmp_path / "broken.json").write_bytes(b'{"sort": "upr", "sort": "upr"}\xff')
    said = desk.tries("register", *(one.replace("{folder}", str(tmp_path)) for one in words))
    assert said.error["code"] == code
    assert desk("register", "list").data == {"items": []}


def test_keeping_and_deleting_a_case(pair: Pair, taken: dict[str, Any]) -> None:
    desk = pair.desk
    desk(*ADD, "--date", "2020-01-10", "--case", "1")
    assert desk("case", "due").data == {"cases": [], "months": 12}
    assert desk("case", "due", "--months", "6").data["months"] == 6
    kept = desk("case", "review", "1", "--on", "2099-01-01", "--why", "The appeal is open.").data
    assert kept["review_on"] == "2099-01-01"
    past = desk.tries("case", "review", "1", "--on", "2020-01-01", "--why", "x")
    assert past.error["code"] == "review-day-past"
    assert desk.tries("case", "delete", "1", "--why", "old").error["code"] == "cannot-ask"
    assert desk.tries("case", "delete", "1", "--why", "", "--yes").error["code"] == "reason-missing"
    gone = desk("case", "delete", "1", "--why", "They asked for it.", "--yes").data["deleted"]
    assert (gone["number"], gone["register"], gone["files"]) == (1, 1, 0)
    assert desk("case", "list").data["cases"] == []
    (one,) = desk("case", "due", "--deleted").data["deleted"]
    assert (one["number"], one["why"]) == (1, "They asked for it.")
    assert "(a case that was deleted)" in plain(desk, "register", "list")
    (row,) = desk("open", taken["sealed"]).data["files"]
    assert (row["outcome"], row["why"]) == ("duplicate", "deleted-here")
    (row,) = desk("open", "--again", taken["sealed"]).data["files"]
    assert (row["outcome"], row["number"]) == ("opened", 2)
    said = plain(desk, "case", "delete", "2", "--why", "again", "--yes")
    for word in ("Case 2 was deleted", "What stays: its number", "Copies elsewhere stay"):
        assert word in said
    assert plain(desk, "case", "due", "--deleted").count("was deleted on") == 2


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("--action-type", "joint-urgent"), "joint-urgent-appeal"),
        (("--action-type", "opinion", "--mechanism", "sp-sr-hrdd"), "sp-sr-hrd"),
    ],
)
def test_a_wrong_id_in_the_register_is_told_with_the_right_one(
    pair: Pair, words: tuple[str, ...], near: str
) -> None:
    said = pair.desk.tries("register", "add", *words)
    assert said.code == 1
    hint = said.data["error"]["problems"][0]["hint"]
    assert near in hint["what"]

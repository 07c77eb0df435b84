"""``draft …`` as a person types it, and as a script reads it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.support.command_line import Pair, Seat, sealed_with_every_reason, write_json
from tests.support.incidents import sample

NAME = "Ilva Torrenko"


@pytest.fixture
def desk(pair: Pair, tmp_path: Path) -> Seat:
    """A desk with two cases: one may be in the report of 2025, the other not."""
    for number in (1, 2):
        value = {**sample(number), "record_status": "ready"}
        file = write_json(tmp_path / f"{number}.json", value)
        event_id = pair.sender("record", "add", file).data["event_id"]
        out = tmp_path / f"out{number}"
        out.mkdir()
        words = ("--to", pair.contact, "--record", event_id, "--out", out)
        sealed_with_every_reason(pair.sender, *words)
        pair.desk("open", out)
    return pair.desk


def test_a_draft_is_made_edited_checked_and_written(desk: Seat, tmp_path: Path) -> None:
    made = desk("draft", "make", "1", "--year", "2025").data
    assert made["text"].startswith("Westeria. Reportedly, on 21 February 2025,")
    assert made["ready"]
    assert made["words"] < 180
    key = made["draft_id"]
    assert [one["draft_id"] for one in desk("draft", "list").data["drafts"]] == [key]
    assert desk("draft", "show", key[:8]).data["text"] == made["text"]
    (tmp_path / "new.txt").write_text(f"Reportedly, {NAME} left because of it. བོད།\n", "utf-8")
    changed = desk("draft", "edit", key, "--text-file", tmp_path / "new.txt").data
    codes = {one["code"] for one in changed["findings"] if one["refuses"]}
    assert codes == {"name-not-allowed", "stronger-than-link"}
    assert desk.tries("draft", "check", key).code == 1
    refused = desk.tries("draft", "export", key, "--out", str(tmp_path / "a.docx"), "--yes")
    assert (refused.code, refused.error["code"]) == (1, "draft-not-ready")
    assert not (tmp_path / "a.docx").exists()
    desk("draft", "edit", key, "--text-file", "-", stdin=made["text"].encode())
    assert desk("draft", "check", key).data["edited"] is False
    written = desk("draft", "export", key, "--out", tmp_path / "a.docx", "--yes").data
    assert written["format"] == "docx"
    read = docx.Document(str(tmp_path / "a.docx"))
    assert made["text"] in [one.text for one in read.paragraphs]
    again = desk.tries("draft", "export", key, "--out", str(tmp_path / "a.docx"), "--yes")
    assert again.error["code"] == "out-exists"
    desk("draft", "remove", key)
    assert desk("draft", "list").data["drafts"] == []


def test_what_cannot_be_meant_is_refused_before_anything(desk: Seat, tmp_path: Path) -> None:
    for words, code, exit_code in (
        (("1", "--year", "2026"), "action-refused", 1),
        (("1", "--kind", "letter", "--action", "press"), "draft-action", 1),
        (("1", "--year", "2025", "--out", str(tmp_path / "x.pdf")), "draft-form", 2),
        (("9",), "case-unknown", 1),
    ):
        said = desk.tries("draft", "make", *words)
        assert (said.code, said.error["code"]) == (exit_code, code)
    assert desk("draft", "list").data["drafts"] == []
    assert desk.tries("draft", "show", "beef").error["code"] == "draft-unknown"


def test_a_letter_is_written_at_once(desk: Seat, tmp_path: Path) -> None:
    out = tmp_path / "letter.odt"
    words = ("draft", "make", "1", "--kind", "letter", "--action", "confide", "--language", "es")
    said = desk.tries(*words, "--out", str(out), "--yes")
    # A letter says to whom it goes: that is for a person to fill in.
    assert said.error["code"] == "draft-not-ready"
    (draft,) = desk("draft", "list").data["drafts"]
    text = desk("draft", "show", draft["draft_id"]).data["text"]
    assert "## 6. " in text
    assert NAME not in text
    filled = text.replace("[[¿a quién?]]", "ACNUDH").encode()
    desk("draft", "edit", draft["draft_id"], "--text-file", "-", stdin=filled)
    desk("draft", "export", draft["draft_id"], "--out", out, "--yes", "--strictest")
    assert out.read_bytes()[30:38] == b"mimetype"


def test_the_summary_of_a_year(desk: Seat, tmp_path: Path) -> None:
    out = tmp_path / "year.txt"
    found = desk("draft", "summary", "--year", "2025", "--out", out, "--yes").data
    assert [one["number"] for one in found["included"]] == [1]
    assert [one["number"] for one in found["left_out"]] == [2]
    assert found["left_out"][0]["because"]
    assert (found["first"], found["last"]) == ("2024-05-01", "2025-04-30")
    assert out.read_text("utf-8").startswith("TRAINING")
    assert NAME not in out.read_text("utf-8")
    empty = desk("draft", "summary", "--year", "2031").data
    assert empty["included"] == []
    assert "draft_id" not in empty
    for words in (("--year", "0"), ("--year", "2025", "--from", "2025-02-30")):
        assert desk.tries("draft", "summary", *words).code in {1, 2}

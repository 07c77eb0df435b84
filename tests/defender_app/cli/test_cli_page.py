"""The page of a report on the command line: in a language that was asked for, and again later."""

from __future__ import annotations

from pathlib import Path

import pytest

from defender_app.words import report_languages
from tests.support.command_line import Pair, sealed_with_every_reason


@pytest.mark.parametrize("language", ["", *report_languages()])
def test_a_report_is_sealed_in_the_language_asked_for(
    pair: Pair, record: str, tmp_path: Path, language: str
) -> None:
    where = ("--to", pair.contact, "--record", record, "--out", tmp_path / "out")
    asked = ("--language", language) if language else ()
    made = sealed_with_every_reason(pair.sender, *where, *asked)
    out = tmp_path / "page.html"
    said = pair.sender("sent", "page", made.data["report_id"], "--out", out)
    assert said.data["size"] == out.stat().st_size
    assert f'<html lang="{language or "en"}"' in out.read_text("utf-8")
    assert out.stat().st_mode & 0o777 == 0o600
    again = pair.sender.tries("sent", "page", made.data["report_id"], "--out", out)
    assert (again.code, again.error["code"]) == (1, "out-exists")


def test_a_language_that_there_is_not_is_refused(pair: Pair, record: str, tmp_path: Path) -> None:
    where = ("--to", pair.contact, "--record", record, "--out", tmp_path / "out")
    said = pair.sender.tries("seal", *where, "--language", "tlh")
    assert said.code == 2
    assert not (tmp_path / "out").exists()


def test_no_page_is_made_of_what_was_not_kept(pair: Pair, record: str, tmp_path: Path) -> None:
    where = ("--to", pair.contact, "--record", record, "--out", tmp_path / "out")
    made = sealed_with_every_reason(pair.sender, *where, "--keep", "receipt", "--yes")
    out = tmp_path / "page.html"
    said = pair.sender.tries("sent", "page", made.data["report_id"], "--out", out)
    assert (said.code, said.error["code"]) == (1, "sent-unknown")
    assert not out.exists()

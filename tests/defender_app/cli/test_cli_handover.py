"""Cards on the command line: printed, labelled, handed over, and their old keys."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app.cli import painter
from defender_app.focal import card_pictures
from tests.support.command_line import Seat, Seats, command
from ui.paper.own_card import for_command_line

HOW = ("--how", "aloud", "--who", "me")


@pytest.fixture
def drawn() -> Iterator[None]:
    """With a painter, as the program itself has one."""
    painter.use(for_command_line)
    yield
    painter._in_use.clear()


def person(seat: Seat, folder: Path) -> dict[str, str]:
    words = ("--name", "Second officer", "--organisation", "Helpdesk", "--role", "person")
    return dict(seat("card", "new", *words, "--out", folder / "person.json").data)


def desk_card(seat: Seat, folder: Path) -> str:
    words = ("--name", "Desk", "--organisation", "Helpdesk", "--out", folder / "desk.json")
    return str(seat("card", "new", *words).data["digest"])


@pytest.mark.usefixtures("qapp", "drawn")
def test_a_page_has_both_codes_and_a_business_card_only_the_digits(
    desk: Seat, tmp_path: Path
) -> None:
    digest = desk_card(desk, tmp_path)
    page, sheet = tmp_path / "card.pdf", tmp_path / "cards.PDF"
    code = desk("card", "print", digest[:8], "--out", page).data["code"].replace(" ", "")
    found = card_pictures.given(page.read_bytes())
    assert found.files == ((tmp_path / "desk.json").read_bytes(),)
    assert found.digits == (code,)
    desk("card", "print", digest, "--business", "--language", "zh", "--out", sheet)
    found = card_pictures.given(sheet.read_bytes())
    assert (found.files, found.digits) == ((), (code,))
    assert page.stat().st_mtime == 946_684_800.0
    assert desk.tries("card", "print", digest, "--out", page).error["code"] == "out-exists"
    assert desk.tries("card", "print", digest, "--out", tmp_path / "x.png").code == 2
    inside = desk.tries("card", "print", digest, "--out", desk.folder / "card.pdf")
    assert inside.error["code"] == "inside-a-vault"


def test_the_digits_on_the_page_of_a_card_prove_nothing_about_it(
    sender: Seat, desk: Seat, tmp_path: Path, qapp: object
) -> None:
    assert qapp
    digest = desk_card(desk, tmp_path)
    painter.use(for_command_line)
    try:
        desk("card", "print", digest, "--out", tmp_path / "card.pdf")
    finally:
        painter._in_use.clear()
    contact = sender("contact", "add", tmp_path / "card.pdf").data["contact_id"]
    said = sender.tries("contact", "verify", contact, "--code-file", tmp_path / "card.pdf", *HOW)
    assert said.error["code"] == "card-no-digits"


def test_without_qt_nothing_is_drawn_and_that_is_said(desk: Seat, tmp_path: Path) -> None:
    digest = desk_card(desk, tmp_path)
    said = desk.tries("card", "print", digest, "--out", tmp_path / "card.pdf")
    assert (said.code, said.error["code"]) == (4, "no-painter")
    assert not (tmp_path / "card.pdf").exists()


def test_the_program_itself_draws_without_a_screen(desk: Seat, tmp_path: Path) -> None:
    digest = desk_card(desk, tmp_path)
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "defender_app", "card", "print", digest),
            *("--out", tmp_path / "card.pdf", "--vault", desk.folder),
            *("--passphrase-file", desk.passphrase_file, "--json"),
        ],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"qt" not in done.stderr.lower()
    assert len(card_pictures.given((tmp_path / "card.pdf").read_bytes()).files) == 1


def test_a_card_is_labelled_and_the_list_says_so(desk: Seat, tmp_path: Path) -> None:
    digest = desk_card(desk, tmp_path)
    (before,) = desk("card", "list").data["cards"]
    assert (before["label"], before["handed_over"], before["answers_here"]) == ("", 0, True)
    assert desk("card", "label", digest, "for HRC 61").data["label"] == "for HRC 61"
    assert desk("card", "list").data["cards"][0]["label"] == "for HRC 61"
    assert desk.tries("card", "label", digest, "a\u202eb").error["code"] == "card-label"
    assert desk("card", "label", digest, "").data["label"] == ""
    assert desk.tries("card", "label", "beefbeef", "x").error["code"] == "own-card-unknown"


def test_a_card_goes_from_desk_to_colleague(
    seats: Seats, desk: Seat, sender: Seat, tmp_path: Path
) -> None:
    assert seats
    colleague, digest = sender, desk_card(desk, tmp_path)
    code = person(colleague, tmp_path)["code"]
    contact = desk("contact", "add", tmp_path / "person.json").data["contact_id"]
    words = ("card", "hand-over", digest[:8], "--to", contact, "--why", "leave")
    out = ("--out", tmp_path / "files")
    assert desk.tries(*words, *out).error["code"] == "cannot-ask"
    assert desk.tries(*words, *out, "--yes").error["code"] == "handover-not-compared"
    desk("contact", "verify", contact, "--code", code, *HOW)
    made = desk(*words, *out, "--stop", "--yes")
    assert (made.data["digest"], made.data["stopped"]) == (digest, True)
    assert not desk("card", "list").data["cards"][0]["answers_here"]
    taken = colleague("card", "take", made.data["file"]).data
    assert (taken["outcome"], taken["digest"]) == ("taken", digest)
    assert colleague("card", "take", made.data["file"]).data["outcome"] == "already-here"
    assert len(colleague("card", "list").data["cards"]) == 2
    opened = colleague.tries("open", made.data["file"])
    assert opened.data["files"][0]["outcome"] == "handover"
    desk("card", "answer-again", digest)
    assert desk("card", "list").data["cards"][0]["answers_here"]
    missing = colleague.tries("card", "take", tmp_path / "none.age")
    assert missing.code != 0
    plain = command(
        *("card", "take", made.data["file"], "--vault", colleague.folder),
        *("--passphrase-file", colleague.passphrase_file),
    )
    assert "here already" in " ".join(plain.out.split())


def test_old_keys_are_listed_and_young_ones_stay(desk: Seat, tmp_path: Path) -> None:
    digest = desk_card(desk, tmp_path)
    assert desk("card", "old-keys").data["old_keys"] == []
    assert desk.tries("card", "forget-key", digest, "--yes").error["code"] == "own-card-in-use"
    desk("card", "replace", digest, "--out", tmp_path / "new.json")
    (old,) = desk("card", "old-keys").data["old_keys"]
    assert (old["digest"], old["due"], old["cases"]) == (digest, False, 0)
    young = desk.tries("card", "forget-key", digest, "--yes")
    assert (young.error["code"], young.error["until"]) == ("own-key-young", old["due_on"])

"""What somebody meets who uses the command line for the first time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Seat,
    Seats,
    command,
    sealed_with_every_reason,
    write_json,
)
from tests.support.incidents import sample
from tests.support.repository import ROOT

APP = [sys.executable, "-m", "defender_app"]


def recorded(seat: Seat, folder: Path, incident: dict[str, Any]) -> str:
    said = seat("record", "add", write_json(folder / "given.json", incident))
    return str(said.data["event_id"])


def people(seat: Seat, *words: str | Path) -> tuple[str, str]:
    """What a person reads: standard output and standard error, lines joined."""
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    said = command(*words, *where)
    return " ".join(said.out.split()), " ".join(said.err.split())


def test_no_command_writes_into_a_vault(pair: Pair, tmp_path: Path) -> None:
    sender, desk = pair.sender, pair.desk
    inside = desk.folder / "inbox"
    link = tmp_path / "link"
    link.symlink_to(inside)
    event_id = recorded(sender, tmp_path, sample(13))
    before = {path: path.stat().st_mtime_ns for path in sorted(desk.folder.rglob("*"))}
    for place in (inside, inside / "new", desk.folder, link, link / "new"):
        sealing = ("seal", "--to", pair.contact, "--record", event_id, "--out", place)
        refused = sender.tries(*sealing).error["problems"]
        reasons = [w for one in refused for w in ("--accept", f"{one['code']}=seen")]
        for said in (
            sender.tries(*sealing, *reasons),
            sender.tries("card", "new", "--name", "N", "--organisation", "O", "--out", place / "c"),
            command("demo", "--out", place, "--json"),
            command("vault", "create", place / "v", "--passphrase-file", "none", "--json"),
        ):
            assert (said.code, said.error["code"]) == (faults.INPUT, "inside-a-vault")
    assert {path: path.stat().st_mtime_ns for path in sorted(desk.folder.rglob("*"))} == before


def test_a_dash_is_no_file_to_write(desk: Seat, tmp_path: Path) -> None:
    card = ("card", "new", "--name", "N", "--organisation", "O")
    for said in (
        desk.tries(*card, "--out", "-"),
        command("demo", "--out", "-", "--json"),
    ):
        assert (said.code, said.error["code"]) == (faults.USAGE, "out-is-a-dash")
    said = desk.tries(*card, "--out", tmp_path / "none" / "card.json")
    assert said.error["folder"] == str(tmp_path / "none")


def test_an_answer_to_a_removed_record_is_shown(pair: Pair, tmp_path: Path) -> None:
    sender, desk = pair.sender, pair.desk
    event_id = recorded(sender, tmp_path, sample(13))
    sealing = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    sealed_with_every_reason(sender, *sealing)
    case = desk("open", tmp_path / "out").data["files"][0]["case_id"]
    answers = tmp_path / "answers"
    reply = ("reply", case, "--kind", "received", "--text", "-", "--out", answers)
    assert "can be seen by others" not in desk(*reply, stdin=b"We read it.\n").err
    _, said = people(sender, "record", "delete", event_id, "--yes")
    assert f"sealed for Desk on {date.today().isoformat()}" in said  # noqa: DTZ011 - as shown
    shown, _ = people(sender, "reply-import", answers)
    assert f"belongs to a record you removed ({event_id[:8]})" in shown
    assert "We read it." in shown
    row = sender("reply-import", answers).data["files"][0]
    assert (row["outcome"], row["removed"]) == ("already-here", [event_id])
    assert row["reply"]["message"] == "We read it."


def test_everything_in_an_answer_is_shown_at_both_ends(pair: Pair, tmp_path: Path) -> None:
    sender, desk = pair.sender, pair.desk
    event_id = recorded(sender, tmp_path, sample(13))
    sealing = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    sealed_with_every_reason(sender, *sealing)
    case = desk("open", tmp_path / "out").data["files"][0]["case_id"]
    text = tmp_path / "text"
    text.write_bytes("First line.\r\nबोली second line.\r\n".encode())
    answering = ("reply", case, "--kind", "status", "--status", "assessed")
    more = ("--next-contact", "2031-03-14", "--not-without-consent", "no word to the press")
    wrong = ("--next-contact", "soon", "--out", tmp_path / "answers")
    said = desk.tries(*answering, "--text-file", text, *wrong)
    assert (said.code, said.error["code"]) == (faults.USAGE, "next-contact-form")
    desk(*answering, "--text-file", text, *more, "--out", tmp_path / "answers")
    sender("reply-import", tmp_path / "answers")
    for seat, words in ((sender, ("record", "show", event_id)), (desk, ("case", "show", case))):
        shown, _ = people(seat, *words)
        assert "First line. बोली second line. Status: assessed" in shown
        assert "Next contact: 2031-03-14" in shown
        assert "without further consent: no word to the press" in shown


def test_the_text_of_an_answer_comes_from_one_place(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    sealing = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    sealed_with_every_reason(pair.sender, *sealing)
    case = pair.desk("open", tmp_path / "out").data["files"][0]["case_id"]
    words = ("reply", case, "--kind", "received", "--out", tmp_path / "answers")
    empty = tmp_path / "empty"
    empty.write_bytes(b"\n")
    for options, code in (
        ((), "reply-no-text"),
        (("--text", "a", "--text-file", "b"), "reply-two-texts"),
        (("--text-file", tmp_path / "none"), "file-not-found"),
        (("--text-file", empty), "reply-empty"),
        (("--text", " "), "reply-empty"),
    ):
        assert pair.desk.tries(*words, *options).error["code"] == code
    pair.desk(*words, "--text-file", "-", stdin="Çà va.\n".encode())
    taken = pair.sender("reply-import", tmp_path / "answers").data["files"][0]
    assert taken["outcome"] == "attached"
    where = ("--vault", pair.desk.folder, "--passphrase-fd", "0", "--json")
    said = command(*words, "--text-file", "-", *where)
    assert said.error["code"] == "standard-input-twice"


def test_a_weak_passphrase_and_a_readable_file_get_a_word(tmp_path: Path) -> None:
    phrase = tmp_path / "p"
    phrase.write_text("elevenchars")
    phrase.chmod(0o644)
    words = ("vault", "create", tmp_path / "v", "--size", "16M", "--passphrase-file", phrase)
    said = command(*words, "--training", "--json")
    assert said.data["notes"] == ["passphrase-short"]
    assert "fewer than 12 characters" in " ".join(said.err.split())
    if os.name == "posix":
        assert "Others on this computer can read the passphrase file p" in " ".join(
            said.err.split()
        )
        phrase.chmod(0o600)
    looking = ("vault", "info", "--vault", tmp_path / "v", "--passphrase-file", phrase)
    assert command(*looking).err == ""


def test_a_condition_is_quoted_beside_the_word_for_the_person(pair: Pair, tmp_path: Path) -> None:
    incident = sample(13)
    first = incident["persons"][0]
    consent = next(one for one in first["consents"] if one["use"] == "focal-point")
    consent |= {"value": "conditional", "conditions": "only after the trial"}
    event_id = recorded(pair.sender, tmp_path, incident)
    words = ("seal", "--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    _, said = people(pair.sender, *words)
    assert f"{first['pseudonym']} ({first['pid']}) agreed to" in said
    assert ': "only after the trial". Confirm' in said
    problems = pair.sender.tries(*words).error["problems"]
    (found,) = (one for one in problems if one["rule"] == "conditional")
    assert found["where"] == first["pid"]
    assert found["code"] == f"conditional:{first['pid']}:focal-point"


def test_a_card_names_mechanisms_that_exist(desk: Seat, tmp_path: Path) -> None:
    card = ("card", "new", "--name", "N", "--organisation", "O", "--out", tmp_path / "card.json")
    said = desk.tries(*card, "--mechanism", "asg-reprisal")
    assert (said.code, said.error["code"]) == (faults.INPUT, "mechanism-unknown")
    assert said.error["nearest"] == "asg-reprisals"
    assert not (tmp_path / "card.json").exists()
    listed = command("card", "mechanisms", "--json").data["mechanisms"]
    assert "asg-reprisals" in {one["id"] for one in listed}


def test_own_cards_are_listed(desk: Seat, tmp_path: Path) -> None:
    assert desk("card", "list").data == {"cards": []}
    made = desk(
        *("card", "new", "--name", "N", "--organisation", "O", "--out", tmp_path / "card.json")
    ).data
    (row,) = desk("card", "list").data["cards"]
    assert row == {
        **{name: made[name] for name in ("digest", "name", "organisation", "created")},
        "valid_until": made["valid_until"],
        "state": "valid",
        "label": "",
        "handed_over": 0,
        "answers_here": True,
    }
    shown, _ = people(desk, "card", "list")
    assert made["digest"][:16] in shown
    assert "Your cards: 1" in shown


def test_sealing_again_says_that_it_was_sealed_before(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    words = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    first = sealed_with_every_reason(pair.sender, *words).data
    assert first["sealed_before"] == []
    again = sealed_with_every_reason(pair.sender, *words).data
    (before,) = again["sealed_before"]
    assert (before["event_id"], before["report_id"]) == (event_id, first["report_id"])


def test_a_code_that_nobody_asked_for_is_wrong_usage(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    out = tmp_path / "out"
    words = ("seal", "--to", pair.contact, "--record", event_id, "--out", out)
    refused = pair.sender.tries(*words, "--accept", "rule-99=please")
    assert refused.error["code"] == "seal-refused"
    assert "rule-99" in refused.err
    codes = [one["code"] for one in refused.error["problems"]]
    reasons = [w for code in codes for w in ("--accept", f"{code}=seen")]
    said = pair.sender.tries(*words, *reasons, "--accept", "rule-99=please")
    assert (said.code, said.error["code"]) == (faults.USAGE, "accept-not-asked")
    assert said.error["names"] == "rule-99"
    assert not out.exists()
    pair.sender(*words, *reasons)


def test_an_unfinished_vault_says_what_it_may_be(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    (folder / "inbox").mkdir(parents=True)
    for name in ("lock", "options.json", "drawer-2"):
        (folder / name).write_bytes(b"")
    phrase = tmp_path / "p"
    phrase.write_text(PASSPHRASE)
    for words in (
        ("vault", "info", "--vault", folder),
        ("vault", "create", folder, "--passphrase-file", phrase),
    ):
        said = command(*words, "--json")
        assert (said.code, said.error["code"]) == (faults.INPUT, "vault-incomplete")
        assert "begun here and not finished" in said.error["what"]
        assert "remove the folder and start again" in said.error["next"]


def test_findings_of_a_check_are_sentences_each_once(sender: Seat, tmp_path: Path) -> None:
    recorded(sender, tmp_path, sample(2))
    for drawer in sender.folder.glob("drawer-?"):
        content = bytearray(drawer.read_bytes())
        for page in range(1, 60):
            content[8192 * page + 77] ^= 1
        drawer.write_bytes(content)
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    said = command("vault", "check", *where)
    assert said.code == faults.INPUT
    shown = (said.out or said.err).splitlines()
    assert "- drawer-damaged" not in shown
    listed = [line for line in shown if line.startswith("- ")]
    assert len(listed) == len(set(listed))


def test_what_failed_is_said_on_standard_error_and_counted(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    out = tmp_path / "out"
    sealing = ("--to", pair.contact, "--record", event_id, "--out", out)
    sealed_with_every_reason(pair.sender, *sealing)
    shown, said = people(pair.desk, "open", out)
    assert "Opened: 1. Notices: 0. Already here: 0. Not taken in: 0." in shown
    assert said.count("could not be taken in") == 0
    (out / "bad.age").write_bytes(b"x")
    shown, said = people(pair.desk, "open", out)
    assert "Opened: 0. Notices: 0. Already here: 1. Not taken in: 1." in shown
    assert "1 of 2 files could not be taken in" in said
    shown, said = people(pair.sender, "reply-import", out)
    assert "reply-not-for-us" not in shown
    assert 'take it in with "open"' in shown
    assert "Taken in: 0. Already here: 0. Refused: 2." in shown
    assert "2 of 2 files" in said


def test_alike_warnings_are_told_together(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    files = [tmp_path / name for name in ("a.txt", "b.txt")]
    for file in files:
        file.write_text(file.name)
    items = pair.sender("evidence", "add", event_id, *files, "--nobody-shown").data["evidence"]
    one, two = (item["eid"] for item in items)
    words = ("seal", "--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    _, said = people(pair.sender, *words)
    assert f"- rule-16:{one}, rule-16:{two}: " in said
    assert f"{one}, {two}. Look once more" in said
    for eid in (one, two):
        assert f"--accept 'rule-16:{eid}=REASON'" in said


def test_folders_that_are_missing_are_named(tmp_path: Path, sender: Seat) -> None:
    phrase = tmp_path / "p"
    phrase.write_text(PASSPHRASE)
    new = ("vault", "create", tmp_path / "no" / "sub" / "v", "--passphrase-file", phrase)
    said = command(*new, "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "out-folder-missing")
    assert said.error["folder"] == str(tmp_path / "no" / "sub")
    assert str(tmp_path / "no" / "sub") in said.err.replace("\n", "")
    assert command("vault", "create", "--json").error["code"] == "new-vault-unnamed"
    listing = ("record", "list", "--vault", sender.folder, "--passphrase-file", tmp_path)
    said = command(*listing, "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "file-is-a-folder")


def test_only_the_last_folder_of_a_path_is_made(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    words = ("seal", "--to", pair.contact, "--record", event_id)
    far, near = tmp_path / "no" / "out", tmp_path / "out"
    problems = pair.sender.tries(*words, "--out", near).error["problems"]
    reasons = [w for one in problems for w in ("--accept", f"{one['code']}=seen")]
    said = pair.sender.tries(*words, "--out", far, *reasons)
    assert (said.code, said.error["code"]) == (faults.INPUT, "out-folder-missing")
    assert not far.parent.exists()
    pair.sender(*words, "--out", near, *reasons)


@pytest.mark.parametrize("error", [EOFError])
def test_ctrl_d_at_the_prompt_is_called_what_it_is(
    sender: Seat, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def end(_prompt: str) -> str:
        raise error

    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", end)
    said = command("record", "list", "--vault", sender.folder, "--json")
    assert (said.code, said.error["code"]) == (faults.USAGE, "nothing-typed")


@pytest.mark.skipif(os.name != "posix", reason="modes mean something else there")
def test_a_folder_that_is_open_to_others_is_mentioned(sender: Seat) -> None:
    sender.folder.chmod(0o777)
    looking = ("vault", "info", "--vault", sender.folder)
    assert command(*looking, "--json").data["open_to_others"] is True
    assert "Others on this computer may enter" in command(*looking).out
    shown, _ = people(sender, "vault", "check")
    assert "Others on this computer could enter this folder. They no longer can" in shown
    assert sender.folder.stat().st_mode & 0o777 == 0o700
    assert command(*looking, "--json").data["open_to_others"] is False


@pytest.mark.skipif(os.name != "posix", reason="there is no such locale")
def test_a_path_with_any_letters_works_in_the_locale_c(seats: Seats, tmp_path: Path) -> None:
    seat = seats.take(tmp_path / "dü བོད")
    words = ["vault", "info", "--json", "--vault", str(seat.folder)]
    words += ["--passphrase-file", str(seat.passphrase_file)]
    done = subprocess.run(
        [*APP, *words],
        cwd=ROOT,
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["vault"] == str(seat.folder)


@pytest.mark.skipif(os.name != "posix", reason="signals are different there")
@pytest.mark.parametrize("module", ["defender_app.hardening", "defender_app.cli.run", "sqlcipher3"])
def test_ctrl_c_while_the_program_loads_is_quiet(module: str) -> None:
    """The signal arrives at the moment a module is imported."""
    script = (
        "import os, signal, sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}:\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from defender_app.__main__ import main\n"
        "sys.exit(main(['--version']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGINT, b"", b"")


def test_a_receipt_in_ready_words_and_what_was_taken_back(pair: Pair, tmp_path: Path) -> None:
    event_id = recorded(pair.sender, tmp_path, sample(13))
    sealing = ("--to", pair.contact, "--record", event_id, "--out", tmp_path / "out")
    sealed = sealed_with_every_reason(pair.sender, *sealing)
    assert sealed.data["files"][0]["report_id"]
    taken, page = people(pair.desk, "open", tmp_path / "out"), pair.desk
    case = page("case", "list").data["cases"][0]
    assert f"{case['number']} {case['case_id'][:8]}" in taken[0]
    words = ("reply", case["case_id"], "--out", tmp_path / "answers")
    template = ("--kind", "received", "--from-template")
    tried = page.tries(*words, *template, "--text", "mine")
    assert tried.error["code"] == "reply-two-texts"
    tried = page.tries(*words, "--kind", "closed", "--status", "new", "--text", "Done.")
    assert tried.error["code"] == "reply-status-other"
    assert page(*words, *template).data["text"] in _read(pair, tmp_path, event_id)
    shown, _ = people(page, "case", "show", case["case_id"])
    assert "took the whole report back" not in shown
    about = ("--report", sealed.data["files"][0]["report_id"])
    pair.sender("notice", "withdraw", *about, "--out", tmp_path / "n")
    page("open", tmp_path / "n")
    shown, _ = people(page, "case", "show", case["case_id"])
    assert shown.index("took the whole report back") < shown.index("What the people in it agreed")


def _read(pair: Pair, tmp_path: Path, event_id: str) -> str:
    pair.sender("reply-import", tmp_path / "answers")
    return str(pair.sender("record", "show", event_id).data["replies"][0]["message"])

"""Arguments, exit codes, help, and what is said when something is wrong."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import defender_app
from defender_app.cli import faults
from tests.support.command_line import PASSPHRASE, Seat, command

ROOT = Path(__file__).resolve().parents[3]


def test_version_and_help_say_what_they_are_asked() -> None:
    assert command("--version").out == f"defender-app {defender_app.__version__}\n"
    assert command("--version", "--json").data == {"version": defender_app.__version__}
    said = command("--help")
    assert said.code == 0
    for code in ("0 ", "1 ", "2 ", "3 ", "4 ", "70 ", "130 "):
        assert re.search(rf"^  {code}", said.out, re.MULTILINE)


def test_the_help_says_how_much_room_a_vault_takes() -> None:
    said = " ".join(command("vault", "create", "--help").out.split())
    assert "four times that on the disk, 256M about 1 GB" in said


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("vault",),
        ("record", "invent"),
        ("record", "show"),
        ("record", "list"),
        ("record", "list", "--vault"),
        ("record", "list", "--va", "x"),
        ("vault", "create"),
        ("vault", "create", "a", "--vault", "b"),
        ("vault", "create", "a", "--size", "17M"),
        ("vault", "create", "a", "--passphrase", "hunter2"),
        ("record", "list", "--vault", "x", "--passphrase-fd", "hunter2"),
        ("seal", "--to", "x", "--record", "y", "--out", "z", "--accept", "rule-14"),
        ("seal", "--to", "x", "--record", "y", "--out", "z", "--accept", "rule-14= "),
        ("contact", "verify", "abcd"),
    ],
)
def test_wrong_usage_is_exit_2_in_one_sentence(words: tuple[str, ...]) -> None:
    said = command(*words)
    assert said.code == faults.USAGE
    assert said.out == ""
    assert "Traceback" not in said.err
    assert "hunter2" not in said.err
    with_json = command(*words, "--json")
    assert with_json.code == faults.USAGE
    assert with_json.error["exit_code"] == faults.USAGE
    assert with_json.error["what"]
    assert with_json.error["next"]


def test_json_is_accepted_anywhere_and_after_two_dashes_it_is_a_word(sender: Seat) -> None:
    where = ("--vault", str(sender.folder), "--passphrase-file", str(sender.passphrase_file))
    assert command("--json", "record", "list", *where).data == {"records": []}
    assert command(*where, "--json", "record", "list").data == {"records": []}
    assert command("record", *where, "list", "--json").data == {"records": []}
    said = command("record", "search", *where, "--", "--json")
    assert said.code == 0
    assert said.out == "Records: 0\n"


def test_without_a_terminal_a_prompt_fails_at_once(sender: Seat) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "defender_app", "record", "list", "--vault", sender.folder],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        start_new_session=True,
    )
    assert done.returncode == faults.USAGE
    assert "--passphrase-file" in done.stderr
    assert done.stdout == ""


def test_the_passphrase_comes_from_a_file_or_a_descriptor(sender: Seat, tmp_path: Path) -> None:
    listing = ("record", "list", "--json", "--vault", sender.folder)
    for ending in ("", "\n", "\r\n"):
        file = tmp_path / "phrase"
        file.write_bytes(PASSPHRASE.encode() + ending.encode())
        assert command(*listing, "--passphrase-file", file).code == 0
        read, write = os.pipe()
        os.write(write, PASSPHRASE.encode() + ending.encode())
        os.close(write)
        assert command(*listing, "--passphrase-fd", str(read)).code == 0
        os.close(read)
    both = command(*listing, "--passphrase-file", file, "--passphrase-fd", "0")
    assert both.error["code"] == "two-passphrase-sources"
    assert command(*listing, "--passphrase-fd", "987").error["code"] == "bad-descriptor"
    missing = command(*listing, "--passphrase-file", tmp_path / "none")
    assert (missing.code, missing.error["code"]) == (faults.INPUT, "passphrase-file-not-found")
    assert "none" not in missing.err


@pytest.mark.parametrize("typed", [b"wrong", b"", PASSPHRASE.encode() + b"\n\nx"])
def test_a_wrong_passphrase_is_exit_3(sender: Seat, tmp_path: Path, typed: bytes) -> None:
    file = tmp_path / "phrase"
    file.write_bytes(typed)
    said = command("record", "list", "--vault", sender.folder, "--passphrase-file", file)
    assert said.code == faults.WRONG_KEY
    assert said.out == ""
    assert "Nothing opened" in said.err


def test_the_environment_gives_no_passphrase(sender: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PASSPHRASE", "DEFENDER_PASSPHRASE", "DEFENDER_APP_PASSPHRASE"):
        monkeypatch.setenv(name, PASSPHRASE)
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: False)
    assert command("record", "list", "--vault", sender.folder).code == faults.USAGE


def test_no_vault_is_the_inputs_fault(tmp_path: Path) -> None:
    said = command("vault", "info", "--vault", tmp_path, "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "not-a-vault")
    said = command("vault", "info", "--vault", tmp_path / "none", "--json")
    assert said.code == faults.INPUT


def test_a_mistake_of_ours_is_one_line_without_content(
    sender: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(_self: object, _query: object) -> None:
        raise KeyError("Ilva Torrenko")

    monkeypatch.setattr("defender_app.vault.incidents.Incidents.find", explode)
    said = sender.tries("record", "list")
    assert said.code == faults.BUG
    assert said.error["code"] == "bug"
    assert "KeyError" in said.err
    assert "Torrenko" not in said.err + said.out
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "out-of-memory"),
        (OSError(28, "No space left on device", "/secret/path"), "disk-full"),
        (PermissionError(13, "denied", "/secret/path"), "no-permission"),
        (OSError(30, "Read-only file system"), "read-only"),
        (OSError(5, "Input/output error"), "io"),
    ],
)
def test_the_machines_faults_are_exit_4(
    sender: Seat, monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    def fail(_self: object, _query: object) -> None:
        raise error

    monkeypatch.setattr("defender_app.vault.incidents.Incidents.find", fail)
    said = sender.tries("record", "list")
    assert (said.code, said.error["code"]) == (faults.MACHINE, code)
    assert "/secret" not in said.err + said.out


def test_ctrl_c_is_exit_130_and_the_vault_is_locked(
    sender: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_self: object, _query: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("defender_app.vault.incidents.Incidents.find", stop)
        said = sender.tries("record", "list")
    assert said.code == faults.STOPPED
    assert (said.error["code"], said.error["exit_code"]) == ("interrupted", faults.STOPPED)
    sender("record", "list")


def test_a_closed_pipe_is_quiet() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "defender_app", "--help"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == 0


def test_a_narrow_terminal_and_a_narrow_encoding_are_no_reason_to_fail(
    sender: Seat, tmp_path: Path
) -> None:
    record = tmp_path / "r.json"
    record.write_text(
        json.dumps({"format": "defender-incident", "version": 1, "title": "བོད་ 维吾尔 émigré"}),
        encoding="utf-8",
    )
    sender("record", "add", record)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "defender_app", "record", "list"),
            *("--vault", sender.folder, "--passphrase-file", sender.passphrase_file),
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "COLUMNS": "20", "LANG": "C"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert b"\\u7ef4" in done.stdout


def test_the_command_line_cannot_weaken_the_key_derivation() -> None:
    sources = [path.read_text() for path in (ROOT / "defender_app" / "cli").glob("*.py")]
    sources += [(ROOT / "defender_app" / name).read_text() for name in ("__main__.py",)]
    sources += [(ROOT / "defender_app" / "training" / "demo.py").read_text()]
    for source in sources:
        assert "allow_weak_kdf" not in source
        assert "kdf=" not in source


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_is_hardened() -> None:
    script = (
        "import ctypes, os, resource, sys\n"
        "from defender_app.__main__ import main\n"
        "main(['--version'])\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), os.umask(0o022) == 0o077,"
        " ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "(0, 0) True 0"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_person_at_a_terminal_is_asked_and_nothing_is_echoed(sender: Seat) -> None:
    import pty  # noqa: PLC0415 - does not exist on Windows

    master, slave = pty.openpty()
    # setsid makes the pseudo-terminal the controlling one, as in a terminal window.
    script = (
        "import fcntl, os, sys, termios\n"
        "os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
        "from defender_app.__main__ import main\n"
        "sys.exit(main())\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, "record", "list", "--vault", sender.folder],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    said = b""
    while b"Passphrase: " not in said:
        said += os.read(master, 1024)
    os.write(master, PASSPHRASE.encode() + b"\n")
    while b"Records: 0" not in said:
        said += os.read(master, 1024)
    assert process.wait(30) == 0
    os.close(master)
    assert PASSPHRASE.encode() not in said


@pytest.mark.skipif(sys.platform == "win32", reason="signals are different there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_while_a_vault_is_made_leaves_nothing(tmp_path: Path, number: int) -> None:
    phrase, folder = tmp_path / "p", tmp_path / "vault"
    phrase.write_text(PASSPHRASE)
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "defender_app", "vault", "create", folder, "--training"),
            *("--size", "256M", "--passphrase-file", phrase),
        ],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    while not list(folder.glob("drawer-*")):
        assert process.poll() is None
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert b"Traceback" not in said
    assert not folder.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [["--help"], ["--version", "--json"], ["vault", "--json"]])
def test_output_that_nobody_can_take_is_the_machines_fault(words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "defender_app", *words],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode in {faults.MACHINE, faults.USAGE}
    assert "Traceback" not in done.stderr
    assert "ignored" not in done.stderr

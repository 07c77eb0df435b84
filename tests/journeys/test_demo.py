"""The demonstration leaves files that independent programs open, and touches no network."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import faults
from defender_app.training import how_to_look
from tests.support import external
from tests.support.command_line import Seat, command

ROOT = Path(__file__).resolve().parents[2]
DEMO = [sys.executable, "-m", "defender_app", "demo", "--json", "--out"]


@dataclass(frozen=True)
class Played:
    """A demonstration that was played."""

    folder: Path
    facts: dict[str, Any]

    @property
    def sealed(self) -> Path:
        """The one sealed report."""
        (path,) = (self.folder / "sealed").iterdir()
        return path

    @property
    def secret(self) -> str:
        """The focal point's secret key."""
        return (self.folder / "focal-point-key.txt").read_text().splitlines()[-1]

    def seat(self, who: str) -> Seat:
        """The vault of ``defender`` or ``focal-point``."""
        return Seat(self.folder / f"{who}-vault", self.folder / f"passphrase-{who}.txt")


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("démo folder") / "out"
    done = subprocess.run([*DEMO, folder], cwd=ROOT, capture_output=True, check=True, timeout=120)
    return Played(folder, json.loads(done.stdout))


@pytest.fixture(scope="session")
def unpacked(played: Played, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP in the sealed file, opened with ``python -m crypto.age``."""
    target = tmp_path_factory.mktemp("opened") / "report.zip"
    subprocess.run(
        [
            *(sys.executable, "-m", "crypto.age", "-d", "-o", target),
            *("-i", played.folder / "focal-point-key.txt", played.sealed),
        ],
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    return target


def unzipped(archive: Path, folder: Path) -> Path:
    unzip = external.require("unzip", "the bag is taken out with stock unzip")
    subprocess.run([unzip, "-q", archive, "-d", folder], check=True, timeout=60)
    (bag,) = folder.iterdir()
    return bag


def test_everything_is_there_and_says_that_it_is_fiction(played: Played) -> None:
    assert {path.name for path in played.folder.iterdir()} == {
        "README.txt",
        "defender-vault",
        "evidence",
        "focal-point-card.json",
        "focal-point-key.txt",
        "focal-point-vault",
        "passphrase-defender.txt",
        "passphrase-focal-point.txt",
        "replies",
        "sealed",
    }
    assert "FICTION" in (played.folder / "README.txt").read_text()
    assert "FICTION" in (played.folder / "focal-point-key.txt").read_text()
    assert played.facts["outcome"] == "opened"
    assert played.facts["reply_outcome"] == "attached"


@pytest.mark.long
@pytest.mark.ci
def test_the_vaults_can_be_looked_at(played: Played) -> None:
    defender, desk = played.seat("defender"), played.seat("focal-point")
    rows = defender("record", "list").data["records"]
    assert [row["record_status"] for row in rows] == ["answered", "answered"]
    shown = defender("record", "show", rows[0]["event_id"]).data
    assert shown["replies"][0]["kind"] == "received"
    case = desk("case", "list").data["cases"][0]
    full = desk("case", "show", case["case_id"], "--with-identities").data
    assert full["training"] is True
    text = json.dumps(full["report"], ensure_ascii=False)
    assert "[a person]" in text
    assert "DOVE" not in text
    assert [one["identity"]["real_name"] for one in full["identities"]] == ["Joren Lathe"]
    for vault in (defender, desk):
        shown = vault("vault", "info").data
        assert shown["training"] is True
        assert shown["memory_kib"] * shown["passes"] >= 3 * 64 * 1024
        assert vault("vault", "check").data == {"findings": []}
    card = command("card", "show", played.folder / "focal-point-card.json", "--json").data
    assert card["digest"] == played.facts["card_digest"]


def test_the_evidence_arrives_as_it_was(played: Played, unpacked: Path, tmp_path: Path) -> None:
    bag = unzipped(unpacked, tmp_path)
    sent = {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (bag / "data" / "evidence").iterdir()
    }
    given = {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (played.folder / "evidence").iterdir()
    }
    assert sent == given
    assert len(given) == 3


def test_npm_age_encryption_opens_the_sealed_file(played: Played, unpacked: Path) -> None:
    node = external.require_npm("age-encryption")
    done = subprocess.run(
        [node, external.INTEROP / "age_npm.mjs", "open", "identity", played.secret],
        input=played.sealed.read_bytes(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == unpacked.read_bytes()


def test_unzip_bagit_and_minisign_accept_it(unpacked: Path, tmp_path: Path) -> None:
    unzip = external.require("unzip", "the ZIP is tested with stock unzip")
    minisign = external.require("minisign", "the signature is checked with stock minisign")
    subprocess.run([unzip, "-tq", unpacked], check=True, capture_output=True, timeout=60)
    bag = unzipped(unpacked, tmp_path)
    bagit = [sys.executable, str(Path(sys.executable).parent / "bagit.py")]
    subprocess.run([*bagit, "--validate", str(bag)], check=True, capture_output=True, timeout=60)
    done = subprocess.run(
        [minisign, "-V", "-p", "sender.pub", "-m", "tagmanifest-sha256.txt"],
        cwd=bag,
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert b"Trusted comment: report v1" in done.stdout


def test_the_sealed_files_say_nothing_from_outside(played: Played) -> None:
    for path in (played.sealed, *(played.folder / "replies").iterdir()):
        assert re.fullmatch(r"[a-z]{10,}\.age", path.name)
        assert path.stat().st_mtime == 946_684_800
        assert path.stat().st_size >= 65_536


def test_no_word_of_the_records_is_readable_in_the_vaults(played: Played) -> None:
    needles = [b"AVOCET", b"registrar", b"Joren", b"DOVE", b"PNG\r\n", b"Westeria"]
    for who in ("defender-vault", "focal-point-vault"):
        for path in (played.folder / who).rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert not [needle for needle in needles if needle in content], path


@pytest.mark.long
@pytest.mark.ci
def test_no_socket_but_af_unix_is_made(tmp_path: Path) -> None:
    strace = external.require("strace", "it sees every socket of a whole demonstration")
    log = tmp_path / "log"
    subprocess.run(
        [strace, "-f", "-qq", "-e", "trace=%net", "-o", log, *DEMO, tmp_path / "out"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=280,
    )
    made = [line for line in log.read_text().splitlines() if "socket(" in line]
    assert [line for line in made if "AF_UNIX" not in line] == []


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    said = command("demo", "--out", tmp_path, "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "demo-folder-not-empty")
    said = command("demo", "--out", tmp_path / "mine.txt", "--json")
    assert (said.code, said.error["code"]) == (faults.INPUT, "out-not-a-folder")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def _there(word: str) -> bool:
    """Whether a program of a command line is there, in a version that can do it."""
    if word == "age":
        said = subprocess.run(["age", "--version"], capture_output=True, text=True, check=True)
        numbers = [int(number) for number in re.findall(r"\d+", said.stdout)[:2]]
        return numbers >= [1, 3]
    return shutil.which(word) is not None


def _bagit_into(folder: Path) -> None:
    """The bagit.py of the tests: pip's own script does not start where a path has a space."""
    script = Path(sys.executable).parent / "bagit.py"
    external.require(script, "the README uses it")
    folder.mkdir()
    starter = folder / "bagit.py"
    command = shlex.join([sys.executable, str(script)])
    starter.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    starter.chmod(0o755)


@pytest.mark.long
@pytest.mark.ci
def test_every_command_of_the_readme_runs_as_it_is_written(
    played: Played, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is on the path but the other programs, and the current folder is elsewhere."""
    external.require("age", "its line is tried where the version is new enough")
    for name in ("unzip", "minisign"):
        external.require(name, "the README uses it")
    _bagit_into(tmp_path / "programs")
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}:{tmp_path / 'programs'}")
    text = (played.folder / "README.txt").read_text()
    lines = [line.strip() for line in text.splitlines() if line.startswith("    ")]
    assert len(lines) == 12
    go, *others = lines
    try:
        _run_each(go, others, tmp_path)
    finally:
        for left in (played.folder / "report.zip", played.folder / "opened"):
            shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)


def _run_each(go: str, others: list[str], folder: Path) -> None:
    for line in others:
        first = line.split()[0]
        if first in {"age", "unzip", "bagit.py", "minisign"} and not _there(first):
            continue
        done = subprocess.run(
            ["sh", "-c", f"{go} && {line}"],
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, (line, done.stderr)


def test_the_readme_of_a_program_that_is_not_installed_names_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    line = how_to_look.program("defender_app") + " --version"
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"defender-app ")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are different there")
@pytest.mark.parametrize("made", [True, False])
def test_a_stopped_demonstration_leaves_nothing(tmp_path: Path, made: bool) -> None:
    out = tmp_path / "out"
    if made:
        out.mkdir()
    process = subprocess.Popen(
        [*DEMO, out], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    while not list(out.glob("*/drawer-*")):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == faults.STOPPED
    assert json.loads(said)["error"]["code"] == "interrupted"
    assert out.exists() == made
    assert not made or list(out.iterdir()) == []


def test_the_demonstration_takes_little_room_and_no_place_in_a_vault(played: Played) -> None:
    files = [path for path in played.folder.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 30 << 20
    said = command("demo", "--out", played.folder / "defender-vault" / "demo", "--json")
    assert said.error["code"] == "inside-a-vault"
    said = command("demo", "--out", played.folder / "no" / "demo", "--json")
    assert said.error["code"] == "out-folder-missing"

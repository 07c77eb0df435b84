"""A portable program keeps everything in its folder, and leaves nothing on the computer."""

from __future__ import annotations

import json
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app import device_secret, portable, remembered
from defender_app.errors import AppError, InputError
from defender_app.vault import binding
from tests.support import vaults
from tests.support.repository import ROOT


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program that is portable for this test."""
    monkeypatch.setattr(portable, "_folder", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", sys.dont_write_bytecode)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    folder = tmp_path / "stick" / "portable"
    folder.mkdir(parents=True)
    assert portable.begin(["vault", "info", f"--portable={folder}"])
    return folder


def vault_in(folder: Path) -> Path:
    folder.parent.mkdir(exist_ok=True)
    return vaults.new_vault(folder, drawer_size=256 * vaults.KIB)


@pytest.mark.parametrize(
    ("argv", "can", "folder"),
    [
        (["window"], True, ""),
        (["--portable", "{here}"], True, "{here}"),
        (["vault", "info", "--portable={here}"], True, "{here}"),
        (["window", "--portable", "{here}/none"], False, ""),
        (["window", "--portable"], False, ""),
        (["record", "add", "--", "--portable", "{here}"], True, ""),
    ],
)
def test_it_is_what_somebody_says(
    argv: list[str], can: bool, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portable, "_folder", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setenv("XDG_CACHE_HOME", "before")
    told = [word.format(here=tmp_path) for word in argv]
    assert portable.begin(told) is can
    expected = Path(folder.format(here=tmp_path)) if folder else None
    assert portable.folder() == expected
    assert sys.dont_write_bytecode is bool(folder)
    assert (os.environ["XDG_CACHE_HOME"] == "before") is not bool(folder)


def test_a_folder_of_that_name_beside_the_program_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portable, "_folder", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setenv("XDG_CACHE_HOME", "before")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "stick" / "app" / "program"))
    assert portable.begin([])
    assert not portable.is_on()
    (tmp_path / "stick" / "portable").mkdir(parents=True)
    assert portable.begin([])
    assert portable.folder() == tmp_path / "stick" / "portable"
    assert portable.arguments() == ["--portable", str(tmp_path / "stick" / "portable")]


def test_vaults_beside_are_found_and_others_noted_on_the_stick_alone(
    stick: Path, tmp_path: Path
) -> None:
    beside, further = vault_in(stick / "Notebook"), vault_in(stick.parent / "ü" / "other")
    (stick / "photos").mkdir()
    assert remembered.vaults() == (beside,)
    assert remembered.why_not(beside) == "portable-beside"
    remembered.remember(beside)
    assert not remembered.place().exists()
    remembered.remember(further)
    assert remembered.vaults() == (further, beside)
    noted = json.loads((stick / "places.json").read_text("utf-8"))["vaults"]
    assert noted == ["../ü/other"]
    assert not (tmp_path / "home").exists()
    remembered.forget(further)
    assert remembered.vaults() == (beside,)
    assert stick.is_dir()


def test_another_computer_sees_the_stick_elsewhere_and_finds_the_same(
    stick: Path, tmp_path: Path
) -> None:
    vault_in(stick / "Notebook")
    remembered.remember(vault_in(stick.parent / "other"))
    shutil.move(stick.parent, tmp_path / "mounted")
    portable.use(tmp_path / "mounted" / "portable")
    assert remembered.vaults() == (
        tmp_path / "mounted" / "other",
        tmp_path / "mounted" / "portable" / "Notebook",
    )


def test_a_vault_on_the_computer_is_not_noted_and_no_place_of_a_computer_counts(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "places.json").write_text(
        '{"format":"defender-places","version":1,"vaults":["/home/a/vault",7,""]}'
    )
    assert remembered.vaults() == ()
    # Two file systems cannot be had here; what tells them apart is the system's number of each.
    real = Path.stat

    def stat(path: Path, **how: bool) -> os.stat_result:
        found = list(real(path, **how))
        found[2] += 0 if path.is_relative_to(stick.parent) else 1
        return os.stat_result(found)

    monkeypatch.setattr(Path, "stat", stat)
    assert remembered.why_not(stick.parent / "vault") == ""
    assert remembered.why_not(stick.parents[1] / "vault") == "portable-elsewhere"
    with pytest.raises(InputError) as refused:
        remembered.remember(stick.parents[1] / "vault")
    assert refused.value.code == "portable-elsewhere"


@pytest.mark.usefixtures("stick")
def test_no_key_is_put_into_the_keychain_and_the_reason_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(device_secret, "_backend", lambda: asked.append("asked"))
    assert device_secret.unavailable() == "keychain-portable"
    with pytest.raises(AppError) as refused:
        device_secret.provide("ab" * 16)
    assert refused.value.code == "keychain-portable"
    with vaults.opened(vault_in(tmp_path / "vault")) as vault:
        assert binding.obstacle(vault) == "keychain-portable"
        with pytest.raises(AppError) as refused:
            binding.bind(vault, vaults.PASSPHRASE)
        assert refused.value.code == "keychain-portable"
    assert asked == []


def test_commands_leave_no_compiled_modules_and_no_folder_at_home(tmp_path: Path) -> None:
    home, stick, code = tmp_path / "home", tmp_path / "stick", tmp_path / "code"
    for folder in (home, stick):
        folder.mkdir()
    for package in ("crypto", "defender_app"):
        none = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, code / package, ignore=none)
    # Python loads these before a line of ours runs; installed programs are compiled as a whole.
    for first in ("__init__.py", "__main__.py"):
        py_compile.compile(str(code / "defender_app" / first))
    before = {path: path.stat().st_mtime_ns for path in code.rglob("*")}
    passphrase = stick / "passphrase"
    passphrase.write_text(vaults.PASSPHRASE)
    own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    own.pop("PYTHONDONTWRITEBYTECODE", None)

    def command(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "defender_app", *map(str, words)],
            cwd=code,
            env=own | {"HOME": str(home)},
            capture_output=True,
            text=True,
            check=False,
        )

    folder = vault_in(stick / "Notebook")
    done = command("vault", "info", "--portable", stick, "--vault", folder)
    assert done.returncode == 0, done.stderr
    assert list(home.iterdir()) == []
    assert {path: path.stat().st_mtime_ns for path in code.rglob("*")} == before
    refused = command("vault", "info", "--portable", tmp_path / "none", "--vault", folder, "--json")
    assert refused.returncode == 2
    assert json.loads(refused.stdout)["error"]["code"] == "portable-folder"


def test_a_secret_that_is_in_a_keychain_already_is_still_found(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading leaves nothing, and somebody may have bound the drawer before."""
    assert portable.folder() == stick
    monkeypatch.setattr(device_secret, "_may_hold", lambda _: True)
    monkeypatch.setattr(device_secret, "_opened", lambda: None)
    monkeypatch.setattr(device_secret, "_stored", lambda *_: Secret(b"d" * 32))
    assert device_secret.find("ab" * 16) == Secret(b"d" * 32)

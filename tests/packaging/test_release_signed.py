"""A release is listed and signed by its maker, and checked before anybody runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from releasing import signing

import defender_app
from crypto.minisign import RELEASE, SigningKey
from defender_app import release_keys, update_check
from defender_app.errors import AppError, InputError
from tests.support.command_line import command
from tests.support.external import require
from tests.support.repository import ROOT

KEY = SigningKey.generate()
KEYS = (SigningKey.generate().verify_key.string, KEY.verify_key.string)
NAME = "defender-app_9.1.0_amd64.deb"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A package with what its makers put beside it."""
    (tmp_path / NAME).write_bytes(bytes(range(256)) * 9000)
    signing.describe(tmp_path)
    _release(tmp_path, "9.1.0")
    return tmp_path


def _release(folder: Path, number: str) -> None:
    path = folder / update_check.MANIFEST
    listed = json.loads(path.read_text()) | {"release": number}
    path.write_text(json.dumps(listed))
    (folder / update_check.SIGNATURE).write_bytes(KEY.sign(path.read_bytes(), RELEASE))


def _refused(folder: Path, name: str = NAME) -> str:
    with pytest.raises(AppError) as refused:
        update_check.check(folder / name, keys=KEYS)
    return refused.value.code


def test_a_newer_version_is_known_by_any_pinned_key(stick: Path) -> None:
    steps: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    found = update_check.check(stick / NAME, tell, keys=KEYS)
    assert (found.name, found.release, found.age) == (NAME, "9.1.0", "newer")
    assert steps[-1] == (2_304_000, 2_304_000)


@pytest.mark.parametrize(
    ("release", "age"),
    [("0.0.9", "older"), (defender_app.__version__, "same"), ("0.10.0", "newer")],
)
def test_an_older_one_is_said_to_be_older(stick: Path, release: str, age: str) -> None:
    _release(stick, release)
    assert update_check.check(stick / NAME, keys=KEYS).age == age


def test_what_is_changed_missing_or_signed_by_others_is_refused(stick: Path) -> None:
    package, manifest = stick / NAME, stick / update_check.MANIFEST
    whole, listed = package.read_bytes(), manifest.read_bytes()
    for other in (whole + b"x", whole[:-1], whole[:-1] + b"x", b""):
        package.write_bytes(other)
        assert _refused(stick) == "update-changed"
    package.write_bytes(whole)
    (stick / "other.deb").write_bytes(whole)
    assert _refused(stick, "other.deb") == "update-not-listed"
    for at in range(0, len(listed), 7):
        manifest.write_bytes(listed[:at] + bytes([listed[at] ^ 1]) + listed[at + 1 :])
        assert _refused(stick) == "update-signature"
    manifest.write_bytes(listed)
    signature = stick / update_check.SIGNATURE
    for purpose in ("report v1", "card v1"):
        signature.write_bytes(KEY.sign(listed, purpose))
        assert _refused(stick) == "update-signature"
    signature.write_bytes(SigningKey.generate().sign(listed, RELEASE))
    assert _refused(stick) == "update-signature"
    signature.unlink()
    assert _refused(stick) == "update-incomplete"
    with pytest.raises(InputError, match="update-no-key"):
        update_check.check(package, keys=())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 2}, "update-version"),
        ({"release": "1.0"}, "update-member"),
        ({"release": "1.0.x"}, "update-member"),
        ({"more": 1}, "update-member"),
        ({"files": []}, "update-not-listed"),
    ],
)
def test_a_list_of_another_kind_is_refused(
    stick: Path, change: dict[str, object], code: str
) -> None:
    path = stick / update_check.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    (stick / update_check.SIGNATURE).write_bytes(KEY.sign(path.read_bytes(), RELEASE))
    assert _refused(stick) == code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", [update_check.MANIFEST, update_check.SIGNATURE, NAME])
def test_a_pipe_on_the_stick_is_not_waited_for(stick: Path, name: str) -> None:
    (stick / name).unlink()
    os.mkfifo(stick / name)
    assert _refused(stick) == "file-not-ordinary"


def test_the_command_says_what_it_is(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = command("update", "check", stick / NAME, "--json")
    assert said.error["code"] == "update-no-key"
    monkeypatch.setattr(release_keys, "PINNED", KEYS)
    said = command("update", "check", stick / NAME, "--json")
    assert (said.code, said.data["age"], said.data["release"]) == (0, "newer", "9.1.0")
    _release(stick, "0.0.1")
    assert "older than the one" in command("update", "check", stick / NAME).out


def test_a_key_of_minisign_signs_and_is_pinned(stick: Path, tmp_path: Path) -> None:
    require("minisign", "it signs releases")
    secret, public = tmp_path / "release.key", tmp_path / "release.pub"
    made = ("minisign", "-G", "-W", "-s", str(secret), "-p", str(public))
    subprocess.run(made, check=True, capture_output=True)
    keys = tmp_path / "release_keys.py"
    keys.write_bytes(Path(release_keys.__file__).read_bytes())
    before = len(release_keys.PINNED)
    pinned = [signing.pin(public, keys) for _ in range(2)][-1]
    known: dict[str, tuple[str, ...]] = {}
    exec(keys.read_text(), known)  # noqa: S102 - our own module, as it was written just now
    assert known["PINNED"][-1] == pinned
    assert len(known["PINNED"]) == before + 1
    signing.sign(stick, secret, asks=False)
    assert update_check.check(stick / NAME, keys=[pinned]).age == "newer"
    checked = ("minisign", "-V", "-P", pinned, "-m", str(stick / update_check.MANIFEST))
    subprocess.run(checked, check=True, capture_output=True)
    sums = ("sha256sum", "-c", signing.SUMS)
    assert subprocess.run(sums, cwd=stick, check=True, capture_output=True).stdout
    with pytest.raises(SystemExit):
        signing.pin(stick / signing.SUMS, keys)


def test_a_folder_with_nothing_is_not_released(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "packaging/release.py", "list", str(tmp_path)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "nothing to release" in done.stderr

"""Every kind of file that is exchanged opens with tools that others wrote."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.age import armor
from tests.support import exchange, external, line, vaults
from tests.support.exchange import Exchange
from tests.support.slices import CI

# Five other programs look at each kind of file.
pytestmark = CI

KINDS = {
    "report": "report-",
    "correction": "report-",
    "one-time": "report-",
    "withdrawal": "notice-",
    "key-lost": "notice-",
    "reply": "reply-",
    "reply-to-new-key": "reply-",
}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exchange]:
    """The whole story, told once."""
    folder = tmp_path_factory.mktemp("exchange")
    both = line.Vaults(folder / "templates", folder)
    (folder / "templates").mkdir()
    defender, desk = both.drawer(size=2 * vaults.MIB), both.drawer(size=2 * vaults.MIB)
    yield exchange.play(defender, desk, both.clock, folder / "files")
    both.close()


def run(command: list[str | Path], *, data: bytes = b"", folder: Path | None = None) -> bytes:
    done = subprocess.run(
        command, input=data, check=True, capture_output=True, timeout=120, cwd=folder
    )
    return done.stdout


def opened_by_npm(secret: str, data: bytes) -> bytes:
    node = external.require_npm("age-encryption")
    return run([node, external.INTEROP / "age_npm.mjs", "open", "identity", secret], data=data)


def unpacked(plain: bytes, folder: Path) -> Path:
    """The bag in a container, tested and taken out with stock unzip."""
    unzip = external.require("unzip", "the ZIP is tested and taken out with stock unzip")
    archive = folder / "container.zip"
    archive.write_bytes(plain)
    assert b"No errors detected" in run([unzip, "-t", archive])
    run([unzip, "-q", archive, "-d", folder / "out"])
    (bag,) = (folder / "out").iterdir()
    return bag


def test_the_story_makes_one_of_each_kind(played: Exchange) -> None:
    assert set(played.files) == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_age_unzip_bagit_and_minisign_open_it(played: Exchange, name: str, tmp_path: Path) -> None:
    one = played.files[name]
    plain = opened_by_npm(one.secret, one.path.read_bytes())
    bag = unpacked(plain, tmp_path)
    assert bag.name.startswith(KINDS[name])
    bagit = Path(sys.executable).parent / "bagit.py"
    run([sys.executable, bagit, "--validate", bag])
    minisign = external.require("minisign", "the signature is checked with stock minisign")
    said = run([minisign, "-V", "-p", "sender.pub", "-m", "tagmanifest-sha256.txt"], folder=bag)
    assert f"Trusted comment: {one.purpose}".encode() in said
    (document,) = [one for one in (bag / "data").glob("*.json") if one.stem in bag.name]
    assert json.loads(document.read_bytes())["format"] == f"defender-{document.stem}"


@pytest.mark.parametrize("name", ["report", "reply", "withdrawal"])
def test_armored_by_others_it_is_the_same(played: Exchange, name: str) -> None:
    """Somebody who mails it as text changes nothing."""
    one = played.files[name]
    data = one.path.read_bytes()
    assert opened_by_npm(one.secret, armor.encode(data)) == opened_by_npm(one.secret, data)


@pytest.mark.parametrize("name", KINDS)
def test_sealed_again_by_another_age_it_is_still_whole(
    played: Exchange, name: str, tmp_path: Path
) -> None:
    """Only the envelope is age's: a container that another program sealed is taken as well."""
    one = played.files[name]
    plain = opened_by_npm(one.secret, one.path.read_bytes())
    node = external.require_npm("age-encryption")
    sealed = run(
        [
            *(node, external.INTEROP / "age_npm.mjs", "seal", "recipient"),
            *(exchange.recipient_of(one.secret), "binary"),
        ],
        data=plain,
    )
    key, target = tmp_path / "key.txt", tmp_path / "container.zip"
    key.write_text(f"{one.secret}\n")
    path = tmp_path / "sealed.age"
    path.write_bytes(sealed)
    run([sys.executable, "-m", "crypto.age", "-d", "-i", key, "-o", target, path])
    assert target.read_bytes() == plain


def test_the_evidence_in_it_is_what_went_in(played: Exchange, tmp_path: Path) -> None:
    one = played.files["report"]
    bag = unpacked(opened_by_npm(one.secret, one.path.read_bytes()), tmp_path)
    found = {path.read_bytes() for path in (bag / "data" / "evidence").iterdir()}
    assert exchange.SCRIPTS.encode() in found
    assert "湖边" in (bag / "data" / "report.html").read_text("utf-8")

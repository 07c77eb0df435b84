from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from crypto.errors import SignatureError
from crypto.minisign import PURPOSES, SigningKey, VerifyKey
from tests.support.external import require

if TYPE_CHECKING:
    from pathlib import Path

DATA = b"9f86d081884c7d65 data/report.json\n" * 20


def minisign(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    program = require("minisign", "both directions are checked against stock minisign")
    return subprocess.run(
        [program, *arguments], check=False, capture_output=True, cwd=folder, timeout=60
    )


def verified_by_minisign(folder: Path) -> subprocess.CompletedProcess[bytes]:
    return minisign(folder, "-V", "-p", "sender.pub", "-m", "manifest", "-x", "manifest.minisig")


@pytest.mark.parametrize("purpose", sorted(PURPOSES))
def test_minisign_accepts_what_we_sign(tmp_path: Path, purpose: str) -> None:
    key = SigningKey.generate()
    (tmp_path / "manifest").write_bytes(DATA)
    (tmp_path / "manifest.minisig").write_bytes(key.sign(DATA, purpose))
    (tmp_path / "sender.pub").write_bytes(key.verify_key.to_file())
    done = verified_by_minisign(tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"Trusted comment: {purpose}".encode() in done.stdout
    shown = minisign(
        tmp_path,
        *("-V", "-Q", "-H", "-P", key.verify_key.string),
        *("-m", "manifest", "-x", "manifest.minisig"),
    )
    assert shown.stdout == f"{purpose}\n".encode()


def test_minisign_refuses_what_was_changed(tmp_path: Path) -> None:
    key = SigningKey.generate()
    (tmp_path / "manifest").write_bytes(DATA + b"\n")
    (tmp_path / "manifest.minisig").write_bytes(key.sign(DATA, "report v1"))
    (tmp_path / "sender.pub").write_bytes(key.verify_key.to_file())
    assert verified_by_minisign(tmp_path).returncode != 0


@pytest.fixture
def foreign_key(tmp_path: Path) -> VerifyKey:
    """Let minisign make a key pair; its public file has a comment of its own."""
    (tmp_path / "manifest").write_bytes(DATA)
    done = minisign(tmp_path, "-G", "-W", "-p", "theirs.pub", "-s", "theirs.key")
    assert done.returncode == 0, done.stderr
    return VerifyKey.from_string((tmp_path / "theirs.pub").read_text().splitlines()[1])


def signed_by_minisign(folder: Path, *options: str) -> bytes:
    done = minisign(
        folder,
        *("-S", "-W", "-s", "theirs.key", "-m", "manifest", "-x", "theirs.minisig"),
        *options,
    )
    assert done.returncode == 0, done.stderr
    return (folder / "theirs.minisig").read_bytes()


def test_we_accept_what_minisign_signs(tmp_path: Path, foreign_key: VerifyKey) -> None:
    signature = signed_by_minisign(tmp_path, "-c", "signature", "-t", "report v1")
    foreign_key.verify(DATA, signature, "report v1")
    with pytest.raises(SignatureError):
        foreign_key.verify(DATA, signature, "card v1")
    with pytest.raises(SignatureError):
        foreign_key.verify(DATA + b"\n", signature, "report v1")


def test_we_refuse_comments_of_its_own(tmp_path: Path, foreign_key: VerifyKey) -> None:
    with pytest.raises(SignatureError) as caught:
        foreign_key.verify(DATA, signed_by_minisign(tmp_path, "-t", "report v1"), "report v1")
    assert caught.value.code == "untrusted-comment"
    with pytest.raises(SignatureError) as caught:
        foreign_key.verify(DATA, signed_by_minisign(tmp_path, "-c", "signature"), "report v1")
    assert caught.value.code == "trusted-comment"
    with pytest.raises(SignatureError) as caught:
        VerifyKey.from_file((tmp_path / "theirs.pub").read_bytes())
    assert caught.value.code == "key-file"


def test_we_refuse_its_legacy_format(tmp_path: Path, foreign_key: VerifyKey) -> None:
    signature = signed_by_minisign(tmp_path, "-l", "-c", "signature", "-t", "report v1")
    with pytest.raises(SignatureError) as caught:
        foreign_key.verify(DATA, signature, "report v1")
    assert caught.value.code == "algorithm"

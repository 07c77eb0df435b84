"""Both directions against Debian's age program: X25519, scrypt, armor."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from crypto.age import (
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    decrypt,
    encrypt,
    parse_identities_file,
)
from tests.bench import age_file
from tests.support import external
from tests.support.terminal import at_terminal

if TYPE_CHECKING:
    from pathlib import Path

SIZES = [0, 1, 65536, 65537, 300_000]
PASSPHRASE = "Ünsichtbar für wen?"


@pytest.fixture
def age() -> str:
    return external.require("age", "apt-get install age")


def with_passphrase(command: list[str], answers: int) -> bytes:
    """Run a program at a terminal of its own and type the passphrase; gives its output."""
    run = at_terminal(command, [PASSPHRASE.encode()] * answers)
    assert run.status == 0
    return run.output


@pytest.mark.parametrize("armored", [True, False])
@pytest.mark.parametrize("size", SIZES)
def test_age_opens_ours(age: str, tmp_path: Path, size: int, *, armored: bool) -> None:
    identity, data = X25519Identity.generate(), os.urandom(size)
    (tmp_path / "key").write_text(identity.to_secret_string())
    sealed = encrypt(data, [X25519Identity.generate().recipient(), identity.recipient()],
                     armored=armored)  # fmt: skip
    run = subprocess.run(
        [age, "-d", "-i", tmp_path / "key"], input=sealed, capture_output=True, check=True
    )
    assert run.stdout == data


@pytest.mark.parametrize("armored", [True, False])
@pytest.mark.parametrize("size", SIZES)
def test_we_open_those_of_age(age: str, size: int, *, armored: bool) -> None:
    identity, data = X25519Identity.generate(), os.urandom(size)
    command = [age, "-r", str(identity.recipient()), *(["-a"] if armored else [])]
    run = subprocess.run(command, input=data, capture_output=True, check=True)
    assert decrypt(run.stdout, [identity]) == data


def test_keys_of_age_keygen() -> None:
    keygen = external.require("age-keygen", "apt-get install age")
    made = subprocess.run([keygen], capture_output=True, check=True).stdout
    (identity,) = parse_identities_file(made)
    assert str(identity.recipient()).encode() in made
    shown = subprocess.run(
        [keygen, "-y"], input=identity.to_secret_string().encode(), capture_output=True, check=True
    )
    assert shown.stdout.decode().strip() == str(identity.recipient())


def test_age_opens_our_passphrase_file(age: str, tmp_path: Path) -> None:
    data = os.urandom(70_000)
    (tmp_path / "in.age").write_bytes(encrypt(data, [ScryptRecipient(PASSPHRASE, 10)]))
    assert with_passphrase([age, "-d", str(tmp_path / "in.age")], 1) == data


def test_we_open_a_passphrase_file_of_age(age: str, tmp_path: Path) -> None:
    data = os.urandom(70_000)
    (tmp_path / "plain").write_bytes(data)
    sealed = with_passphrase([age, "-p", str(tmp_path / "plain")], 2)
    assert decrypt(sealed, [ScryptIdentity(PASSPHRASE)]) == data


def test_passphrase_files_of_the_command_line(age: str, tmp_path: Path) -> None:
    # Typed at our prompt, typed at theirs: the same bytes, not normalised.
    (tmp_path / "plain").write_bytes(b"text")
    ours = [sys.executable, "-m", "crypto.age"]
    sealed = at_terminal(
        [*ours, "-p", tmp_path / "plain"], [PASSPHRASE.encode()] * 2, cwd=external.REPOSITORY
    )
    assert sealed.status == 0
    (tmp_path / "sealed").write_bytes(sealed.output)
    assert with_passphrase([age, "-d", str(tmp_path / "sealed")], 1) == b"text"


@pytest.mark.usefixtures("age")
def test_the_benchmark_runs() -> None:
    lines = age_file.measure(1 << 20)
    assert [line["unit"] for line in lines] == ["s", "MiB", "s", "MiB"]
    assert all(line["value"] > 0 and line["peer"] for line in lines)

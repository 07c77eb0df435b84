"""Drawers bound to this computer through a real Secret Service, and opened elsewhere."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crypto.keycells import BLOCK_SIZE, CELL_SIZE
from defender_app import device_secret
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import binding, create, inspect, recovery
from defender_app.vault.recovery import NewRecovery
from tests.support import external, keychain
from tests.support.command_line import CHEAPEST, command
from tests.support.vaults import PASSPHRASE, SECOND, new_vault, opened

secretstorage = pytest.importorskip("secretstorage")

KIB256 = 256 * 1024
NEW = "eleven ladders under the moon"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[keychain.Session]:
    with keychain.bus() as found:
        for name, value in found.variables.items():
            monkeypatch.setenv(name, value)
        yield found


@pytest.fixture
def keyring(session: keychain.Session) -> Iterator[keychain.Session]:
    with keychain.keyring_of(session):
        yield session


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Call ``setenv`` of it to be on a computer without this keychain."""
    return monkeypatch


def with_tested_words(folder: Path, phrase: str = PASSPHRASE) -> NewRecovery:
    new = recovery.prepare()
    with opened(folder, phrase) as vault:
        recovery.keep(vault, phrase, new)
        recovery.test(vault, new.shares)
    return new


def bound(folder: Path, phrase: str = PASSPHRASE) -> NewRecovery:
    new = with_tested_words(folder, phrase)
    with opened(folder, phrase) as vault:
        binding.bind(vault, phrase)
        assert binding.is_bound(vault)
    return new


def move(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")


def lock() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


def opens(folder: Path, phrase: str = PASSPHRASE) -> bool:
    try:
        with opened(folder, phrase):
            return True
    except WrongKeyError:
        return False


def cells(folder: Path) -> list[bytes]:
    data = (folder / "keys.bin").read_bytes()
    assert data[:BLOCK_SIZE] == data[BLOCK_SIZE:]
    return [data[start : start + CELL_SIZE] for start in range(0, 8 * CELL_SIZE, CELL_SIZE)]


@pytest.mark.usefixtures("keyring")
def test_bound_here_and_not_elsewhere(folder: Path, elsewhere: pytest.MonkeyPatch) -> None:
    before = cells(folder)
    bound(folder)
    changed = [place for place, cell in enumerate(cells(folder)) if cell != before[place]]
    # One of column 0 for the binding, one of column 1 for the words.
    assert sorted(place % 2 for place in changed) == [0, 1]
    with opened(folder) as vault:
        assert binding.is_bound(vault)
    with opened(folder, SECOND) as vault:
        assert not binding.is_bound(vault)
    move(elsewhere)
    assert not opens(folder)
    assert opens(folder, SECOND)


@pytest.mark.usefixtures("keyring")
def test_unbound_again(folder: Path, elsewhere: pytest.MonkeyPatch) -> None:
    bound(folder)
    with opened(folder) as vault:
        binding.unbind(vault, PASSPHRASE)
        assert not binding.is_bound(vault)
        # Another drawer may need it.
        assert device_secret.find(inspect(folder).vault_id) is not None
    move(elsewhere)
    assert opens(folder)


@pytest.mark.usefixtures("keyring")
def test_the_words_open_it_elsewhere_and_unbind(
    folder: Path, elsewhere: pytest.MonkeyPatch
) -> None:
    new = bound(folder)
    move(elsewhere)
    with recovery.use(folder, new.shares, NEW, allow_weak_kdf=True) as vault:
        assert not binding.is_bound(vault)
    assert opens(folder, NEW)
    assert not opens(folder)


@pytest.mark.usefixtures("keyring")
def test_the_same_passphrase_may_be_set_without_the_lost_keychain(
    folder: Path, elsewhere: pytest.MonkeyPatch
) -> None:
    new = bound(folder)
    move(elsewhere)
    recovery.use(folder, new.shares, PASSPHRASE, allow_weak_kdf=True).lock()
    assert opens(folder)


@pytest.mark.usefixtures("keyring")
def test_two_drawers_share_one_secret(folder: Path) -> None:
    bound(folder)
    first = device_secret.find(inspect(folder).vault_id)
    bound(folder, SECOND)
    assert device_secret.find(inspect(folder).vault_id) == first
    assert opens(folder)
    assert opens(folder, SECOND)
    with opened(folder) as vault:
        binding.unbind(vault, PASSPHRASE)
    assert opens(folder, SECOND)


@pytest.mark.usefixtures("keyring")
def test_refused_until_the_words_were_tested(folder: Path) -> None:
    before = cells(folder)
    with opened(folder) as vault:
        assert binding.obstacle(vault) == "recovery-missing"
        with pytest.raises(UsageError, match="recovery-missing"):
            binding.bind(vault, PASSPHRASE)
        assert cells(folder) == before
        new = recovery.prepare()
        recovery.keep(vault, PASSPHRASE, new)
        assert binding.obstacle(vault) == "recovery-untested"
        with pytest.raises(UsageError, match="recovery-untested"):
            binding.bind(vault, PASSPHRASE)
        assert device_secret.find(inspect(folder).vault_id) is None
        recovery.test(vault, new.shares)
        assert binding.obstacle(vault) == ""
        binding.bind(vault, PASSPHRASE)
        assert binding.obstacle(vault) == "already-bound"
        with pytest.raises(UsageError, match="already-bound"):
            binding.bind(vault, PASSPHRASE)


@pytest.mark.usefixtures("keyring")
def test_new_words_must_be_tested_again(folder: Path) -> None:
    with_tested_words(folder)
    with opened(folder) as vault:
        recovery.keep(vault, PASSPHRASE, recovery.prepare())
        assert binding.obstacle(vault) == "recovery-untested"


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("current", ["wrong", "", SECOND])
def test_needs_the_passphrase_of_the_open_drawer(folder: Path, current: str) -> None:
    with_tested_words(folder)
    before = cells(folder)
    with opened(folder) as vault:
        with pytest.raises(WrongKeyError, match="passphrase-not-current"):
            binding.bind(vault, current)
        assert not binding.is_bound(vault)
        assert device_secret.find(inspect(folder).vault_id) is None
        binding.bind(vault, PASSPHRASE)
        after = cells(folder)
        with pytest.raises(WrongKeyError, match="passphrase-not-current"):
            binding.unbind(vault, current)
    assert cells(folder) == after != before


@pytest.mark.usefixtures("keyring")
def test_not_bound(folder: Path) -> None:
    with opened(folder) as vault, pytest.raises(UsageError, match="not-bound"):
        binding.unbind(vault, PASSPHRASE)


@pytest.mark.usefixtures("session")
def test_no_keychain(folder: Path) -> None:
    with_tested_words(folder)
    before = cells(folder)
    with opened(folder) as vault:
        assert binding.obstacle(vault) == "keychain-none"
        with pytest.raises(MachineError, match="keychain-none"):
            binding.bind(vault, PASSPHRASE)
    assert cells(folder) == before
    assert opens(folder)


@pytest.mark.usefixtures("keyring")
def test_a_locked_keychain_with_nobody_to_open_it(folder: Path) -> None:
    with_tested_words(folder)
    lock()
    with opened(folder) as vault, pytest.raises(MachineError, match="keychain-locked"):
        binding.bind(vault, PASSPHRASE)
    assert opens(folder)


@pytest.mark.usefixtures("keyring")
def test_recovery_words_of_a_bound_drawer_can_be_made_anew(
    folder: Path, elsewhere: pytest.MonkeyPatch
) -> None:
    bound(folder)
    new = recovery.prepare(3, 5)
    with opened(folder) as vault:
        recovery.keep(vault, PASSPHRASE, new)
    assert opens(folder)
    move(elsewhere)
    recovery.use(folder, new.shares[:3], NEW, allow_weak_kdf=True).lock()
    assert opens(folder, NEW)


@pytest.mark.usefixtures("keyring")
def test_a_passphrase_in_use_is_noticed_though_its_drawer_is_bound(folder: Path) -> None:
    bound(folder)
    new = with_tested_words(folder, SECOND)
    with pytest.raises(InputError, match="passphrase-in-use"):
        recovery.use(folder, new.shares, PASSPHRASE, allow_weak_kdf=True)


@pytest.mark.long
@pytest.mark.ci
def test_from_the_command_line_under_dbus_run_session(tmp_path: Path) -> None:
    """The whole story with the real programs: words, test, bind, open, unbind."""
    run = external.require("dbus-run-session", "apt-get install dbus-daemon")
    external.require("gnome-keyring-daemon", "apt-get install gnome-keyring")
    folder = tmp_path / "v"
    phrase = tmp_path / "phrase"
    phrase.write_text(PASSPHRASE, encoding="utf-8")
    phrase.chmod(0o600)
    python = shlex.quote(sys.executable)
    vault, file, place = (shlex.quote(str(path)) for path in (folder, phrase, tmp_path))
    app = f"{python} -m defender_app --vault {vault} --passphrase-file {file} --json"
    script = tmp_path / "script"
    script.write_text(
        "set -e\n"
        "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"
        f"{app} vault create --size 16M\n"
        f"{app} vault recovery new --shares-to {place}/shares --yes\n"
        f"{app} vault recovery test --share {place}/shares/share-1-of-3.txt"
        f" --share {place}/shares/share-3-of-3.txt\n"
        f"{app} vault bind --yes\n"
        f"{app} vault info\n"
        f"{app} vault recovery new --shares-to {place}/newer --yes\n"
        f"{app} vault unbind\n",
        encoding="utf-8",
    )
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [run, "--", "sh", str(script)],
        env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("bound") for answer in answers[3:]] == [True, True, True, False]


@pytest.mark.usefixtures("keyring")
def test_a_locked_keychain_is_named_when_nothing_opened(folder: Path, tmp_path: Path) -> None:
    phrase = tmp_path / "phrase"
    phrase.write_text("wrong", encoding="utf-8")
    phrase.chmod(0o600)
    strong = tmp_path / "strong"
    create(strong, [PASSPHRASE], drawer_size=KIB256, training=True, kdf=CHEAPEST)
    where = ("--vault", strong, "--passphrase-file", phrase)
    assert "keychain" not in command("vault", "check", *where).err
    bound(folder)
    lock()
    said = command("vault", "check", *where)
    assert said.code == 3
    assert "keychain of this computer is locked" in " ".join(said.err.split())

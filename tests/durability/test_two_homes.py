"""The same was done in two homes, in different drawers: nothing outside the drawers tells which.

What is compared, and what is chance, says ``tests/support/two_homes.py``. The commands and the
windows are programs of their own, as people start them. What the limits of docs/formats.md 5.1
leave open (two copies of one folder, a session that was killed and never opened again) is no part
of it; a session that was killed is, once any drawer was opened again.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from defender_app import device_secret, vault
from defender_app.files import NEUTRAL_TIME
from defender_app.vault import binding, recovery
from defender_app.vault import folder as rules
from tests.support import line, vaults
from tests.support.command_line import CHEAPEST, write_json
from tests.support.repository import ROOT
from tests.support.slices import CI
from tests.support.two_homes import VAULT, Home, differences

SIZE = 1 << 20
SHOWN, OTHER = "six lanterns over the harbour", "nine kites above the mill"
DRIVER = ROOT / "tests" / "support" / "driven_window.py"
SETTINGS = (("Keep what you copy for", "60 seconds"), ("Language", "简体中文"))
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="homes are moved by XDG variables"
)
pytestmark = linux_only


@dataclass(frozen=True)
class Outfit:
    """What homes are made from.

    Attributes:
        two: a vault with two drawers in use.
        one: a vault with one.
        words: a file with a passphrase, by passphrase.
        files: what is typed and added.
    """

    two: Path
    one: Path
    words: dict[str, Path]
    record: Path
    evidence: Path
    card: Path
    note: Path


@pytest.fixture(scope="module")
def outfit(tmp_path_factory: pytest.TempPathFactory) -> Outfit:
    folder = tmp_path_factory.mktemp("outfit")
    two, one = folder / "two", folder / "one"
    vault.create(two, [SHOWN, OTHER], drawer_size=SIZE, training=True, kdf=CHEAPEST)
    vault.create(one, [SHOWN], drawer_size=SIZE, training=True, kdf=CHEAPEST)
    words = {}
    for number, passphrase in enumerate((SHOWN, OTHER)):
        words[passphrase] = folder / f"passphrase-{number}"
        words[passphrase].write_text(passphrase + "\n", encoding="utf-8")
    record = write_json(folder / "record.json", line.incident())
    evidence, note = folder / "gate.txt", folder / "note.txt"
    evidence.write_text("The ferryman saw the blue car twice.\n" * 40, encoding="utf-8")
    note.write_text("They stood at the gate again.\n", encoding="utf-8")
    desk = vaults.new_vault(folder / "desk", drawer_size=vaults.MIB)
    with vaults.opened(desk) as held:
        card = folder / "desk.card"
        card.write_bytes(line.new_card(held.drawer).card.file)
    return Outfit(two, one, words, record, evidence, card, note)


def homes(outfit: Outfit, tmp_path: Path, *, one: bool = False) -> tuple[Home, Home]:
    """Two homes whose names are of one length, for they stand in arguments and in files."""
    made = Home(tmp_path / "home-1").furnish(outfit.two)
    return made, Home(tmp_path / "home-2").furnish(outfit.one if one else outfit.two)


def work(home: Home, outfit: Outfit, passphrase: str, *, whole: bool = True) -> None:
    """A day at the command line, or the shortest one."""

    def say(*words: str | Path) -> str:
        return home.command(outfit.words[passphrase], *words)

    added = json.loads(say("record", "add", outfit.record, "--json"))["event_id"]
    say("evidence", "add", added, outfit.evidence)
    if not whole:
        return
    say("record", "search", "phone")
    say("contact", "add", outfit.card)
    say("sent", "cooling-off", "off")
    say("seizure", "start", "--record", added)


def locked_now(home: Home, since: int) -> None:
    """The last lock wrote all drawers and journals alike, also where nobody can set the time."""
    touched = home.touched()
    assert min(touched.values()) >= since, touched
    for path in (home.vault, *home.vault.iterdir()):
        assert path.stat().st_mtime == NEUTRAL_TIME, path.name


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=CI)])
def test_the_command_line_leaves_the_same_whichever_drawer_it_worked_in(
    whole: bool, outfit: Outfit, tmp_path: Path
) -> None:
    first, second = homes(outfit, tmp_path)
    since = time.time_ns()
    work(first, outfit, SHOWN, whole=whole)
    work(second, outfit, OTHER, whole=whole)
    assert differences(first, second) == []
    # It is no test where nothing was written: each drawer holds what was done in it, and only it.
    for home, worked in ((first, SHOWN), (second, OTHER)):
        locked_now(home, since)
        for passphrase in (SHOWN, OTHER):
            with vault.Vault.open(home.vault, passphrase) as held:
                assert held.drawer.incidents.count() == (passphrase == worked)
        assert (home.vault / rules.KEYS).read_bytes() == (outfit.two / rules.KEYS).read_bytes()


@pytest.mark.long
@pytest.mark.ci
def test_nor_does_it_tell_how_many_are_used(outfit: Outfit, tmp_path: Path) -> None:
    first, second = homes(outfit, tmp_path, one=True)
    for home in (first, second):
        work(home, outfit, SHOWN)
    assert differences(first, second, same_vault=False) == []


def sits(home: Home, outfit: Outfit, passphrase: str, way: str) -> None:
    """Somebody sits at the real window of a home, works, and leaves in this way."""
    script = {
        "passphrase": passphrase,
        "story": "They stood at the gate and asked for the driver.",
        "title": "At the turnstile",
        "files": [str(outfit.evidence)],
        "searched": "turnstile",
        "settings": SETTINGS if way == "panic" else [],
        "leave": "told" if way == "killed" else way,
    }
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", DRIVER, "drive", home.vault],
        env=home.variables,
        cwd=home.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as window:
        try:
            assert window.stdin is not None
            window.stdin.write(json.dumps(script) + "\n")
            window.stdin.flush()
            assert _told(window)["ready"]
            if way == "killed":
                os.killpg(window.pid, signal.SIGKILL)
            else:
                window.stdin.write("\n")
                window.stdin.flush()
            # The fresh process that waits for a passphrase; a window that was closed is gone.
            if way not in {"close", "killed"}:
                assert _told(window)["again"]
                window.terminate()
            window.wait(60)
        finally:
            window.kill()


def _told(window: subprocess.Popen[str]) -> dict[str, object]:
    assert window.stdout is not None
    said = window.stdout.readline()
    facts: dict[str, object] = json.loads(said or '{"failed": "the window ended"}')
    assert "failed" not in facts, facts["failed"]
    return facts


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("way", ["key", "panic", "close", "crash", "killed"])
def test_the_window_leaves_the_same_whichever_drawer_it_showed(
    way: str, outfit: Outfit, tmp_path: Path
) -> None:
    both = homes(outfit, tmp_path)
    since = time.time_ns()
    for home, passphrase in zip(both, (SHOWN, OTHER), strict=True):
        sits(home, outfit, passphrase, way)
        if way == "killed":
            # Somebody is made to open the drawer that is for show; then all are alike again.
            since = time.time_ns()
            home.command(outfit.words[SHOWN], "record", "list")
    assert differences(*both) == []
    for home in both:
        locked_now(home, since if way != "killed" or home == both[1] else 0)


@pytest.mark.long
@pytest.mark.ci
def test_quick_notes_do_not_tell_who_takes_them_in(outfit: Outfit, tmp_path: Path) -> None:
    both = homes(outfit, tmp_path)
    for home, passphrase in zip(both, (SHOWN, OTHER), strict=True):
        words = outfit.words[passphrase]
        home.command(words, "note", "switch", "on", "--yes")
        for _ in range(2):
            # Nobody types a passphrase for it, and none is needed.
            home.command(words, "note", "add", "--text", outfit.note)
    assert differences(*both) == []
    inbox = [len(list((home.vault / rules.INBOX).iterdir())) for home in both]
    assert inbox == [2, 2]
    for home, passphrase in zip(both, (SHOWN, OTHER), strict=True):
        home.command(outfit.words[passphrase], "note", "take-in")
    assert differences(*both) == []


class _Keychain:
    """Keeps secrets, and what it was asked for."""

    priority = 1

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        self.asked.append(("get", service, name))
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.asked.append(("set", service, name))
        self.kept[service, name] = secret


def test_the_keychain_knows_the_vault_and_no_drawer(
    outfit: Outfit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychains = []
    for home, passphrase in zip(homes(outfit, tmp_path), (SHOWN, OTHER), strict=True):
        keychains.append(_Keychain())
        for asked in ("_backend", "_opened"):
            monkeypatch.setattr(device_secret, asked, lambda: keychains[-1])
        monkeypatch.setattr(device_secret, "_may_hold", lambda _: True)
        with vault.Vault.open(home.vault, passphrase) as held:
            words = recovery.prepare(1, 1)
            recovery.keep(held, passphrase, words)
            recovery.test(held, words.shares)
            binding.bind(held, passphrase)
        with vault.Vault.open(home.vault, passphrase) as held:
            assert held.bound
    first, second = keychains
    assert first.asked == second.asked != []
    assert first.kept.keys() == second.kept.keys()
    ((_, name),) = first.kept
    about = json.loads((outfit.two / rules.VAULT_JSON).read_text(encoding="utf-8"))
    assert about["vault_id"].startswith(name)


def test_what_would_tell_is_found(outfit: Outfit, tmp_path: Path) -> None:
    """The comparison has eyes: each trace that is planted is named."""
    home, other = homes(outfit, tmp_path)
    assert differences(home, other) == []
    (home.folder / ".cache").mkdir()
    (home.folder / "tmp" / "drawer").write_text("2", encoding="utf-8")
    (home.vault / rules.OPTIONS).write_text("{}", encoding="utf-8")
    os.utime(home.vault / "drawer-1")
    os.truncate(home.vault / "drawer-3-journal", 4096)
    (home.vault / "drawer-2").chmod(0o640)
    (home.vault / "drawer-0").write_bytes(bytes(SIZE))
    (home.vault / rules.KEYS).write_bytes(bytes(8192))
    found = differences(home, other)
    for told in (
        "only in one of them: .cache",
        "only in one of them: tmp/drawer",
        f"{VAULT}/options.json: content",
        f"{VAULT}/drawer-1: modified",
        f"{VAULT}/drawer-3-journal: size",
        f"{VAULT}/drawer-2: mode",
        f"{VAULT}/drawer-0: content",
        f"{VAULT}/keys.bin: content",
        f"home-1: {rules.DRAWERS}: some do not look like chance",
    ):
        assert any(told in one for one in found), (told, found)

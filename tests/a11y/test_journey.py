"""A record and a sealing by somebody who only hears the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.vault import Vault
from tests.a11y import at_spi
from tests.a11y.at_spi import ACCESSIBLE, Listener, Reader
from tests.a11y.journey import WRITTEN, Person
from tests.support import line, steps, vaults
from tests.support.real_screen import Keyboard
from tests.support.slices import CI

pytestmark = [
    *CI,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI"),
]
PASSPHRASE = "six lanterns over the harbour"
TITLE = "Questioned after the side event"
TOLD = "They asked at the gate who had paid for the ticket"
PASSWORD_TEXT = 40
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)


@dataclass
class Scene:
    """One program, and who is before it."""

    person: Person
    listener: Listener
    hers: Path
    out: Path


def _prepare(folder: Path) -> Path:
    """Her vault: a record that can be sent, and a card that was compared."""
    hers = folder / "hers"
    vault.create(hers, [PASSPHRASE], drawer_size=8 << 20, training=False, kdf=CHEAPEST)
    vaults.new_vault(folder / "desk", drawer_size=vaults.MIB, training=False)
    with Vault.open(hers, PASSPHRASE) as her, vaults.opened(folder / "desk") as desk:
        line.met(her.drawer, line.new_card(desk.drawer, "Reprisals desk"))
        somebody = line.person("P1", pseudonym="HERON")
        line.saved(her.drawer, line.incident(title=TITLE, country="CH", persons=[somebody]))
    return hers


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    hers = _prepare(tmp_path)
    for name in ("run", "home", "out"):
        (tmp_path / name).mkdir()
    with at_spi.desktop(tmp_path / "run") as environment:
        environment |= {"HOME": str(tmp_path / "home")}
        reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"])
        listener = reader.listen()
        program = subprocess.Popen(
            [sys.executable, "-m", "defender_app", "window", "--vault", str(hers)],
            env=environment,
        )
        keyboard = Keyboard(environment, lambda: program.poll() is None)
        try:
            keyboard.wait_for_window("Notebook")
            yield Scene(Person(reader, keyboard), listener, hers, tmp_path / "out")
        finally:
            keyboard.end()
            program.kill()
            program.wait()
            listener.close()
            reader.close()


def _is_announced(scene: Scene, words: str) -> bool:
    scene.listener.drain()
    return words in scene.listener.heard


def _open(scene: Scene) -> None:
    """The passphrase: typed, and never said."""
    person, reader = scene.person, scene.person.reader
    field = person.find("Passphrase", WRITTEN)
    assert reader.ask(field.place, ACCESSIBLE, "GetRole") == PASSWORD_TEXT
    reader.grab(field)
    person.keyboard.type(PASSPHRASE)
    shown = at_spi.until(
        lambda: len(words := reader.words(field)) == len(PASSPHRASE) and words, "dots"
    )
    assert not set(shown) & set(PASSPHRASE)
    scene.listener.drain()
    heard = scene.listener.heard
    assert heard, "nothing was signalled at all"
    for start in range(len(PASSPHRASE) - 2):
        assert PASSPHRASE[start : start + 3] not in heard
    reader.grab(field)
    person.keyboard.press("BackSpace")
    person.press("Open")
    at_spi.until(lambda: _is_announced(scene, "Nothing opened with this passphrase."), "it is said")
    reader.grab(field)
    person.keyboard.press("ctrl+a")
    person.keyboard.type(PASSPHRASE)
    person.press("Open")
    person.keyboard.wait_for_window("Notebook")


def _write_record(person: Person) -> None:
    person.press("New record")
    person.press("Perhaps send")
    person.write("Give it a short title", "Stopped at the gate")
    person.write("What happened, in your own words?", TOLD)
    question = "Is anyone in danger now?"
    assert not person.is_chosen("No", question)
    person.press("No", question)
    at_spi.until(lambda: person.is_chosen("No", question), "No is chosen")
    person.wait_for("Saved")


def _decide(person: Person) -> None:
    """Give a reason as often as one is asked for, until the preview stands."""
    asked, preview = "Why it may leave all the same", "This is the page that leaves, word for word."
    while preview not in person.said():
        person.press("Continue to preview")
        at_spi.until(lambda: {one for one in (asked, preview) if one in person.said()}, preview)
        if asked in person.said():
            person.write(asked, steps.BECAUSE)
            person.press("Confirm")
            at_spi.until(lambda: asked not in person.said(), "the question is gone")


def _send(person: Person, out: Path) -> None:
    person.press("Send", "Pages")
    person.press(f"{TITLE}…", "Records")
    for step in ("Step 2 of 4", "Step 3 of 4"):
        person.press("Continue")
        person.find(f"{step}…you are here", ("push button",))
    person.wait_for("What people agreed to leaves. Everything else stays here.")
    _decide(person)
    person.press("Seal…")
    person.keyboard.wait_for_window("Notebook|.*[Ff]older.*|.*Where.*")
    person.write("Directory:", str(out))
    person.keyboard.press("Return")
    person.wait_for(steps.HONEST)


def test_a_record_and_a_sealing_by_ear(scene: Scene) -> None:
    _open(scene)
    _write_record(scene.person)
    _send(scene.person, scene.out)
    (sealed,) = scene.out.iterdir()
    scene.person.wait_for(sealed.name)
    scene.person.press("Done")
    scene.person.press("Lock")
    scene.person.find("Passphrase", WRITTEN)
    with Vault.open(scene.hers, PASSPHRASE) as opened:
        kept = [opened.drawer.incidents.get(row.event_id) for row in opened.drawer.incidents.list()]
    assert {TOLD in str(one.narrative) for one in kept} == {True, False}

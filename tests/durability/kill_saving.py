"""What is killed while it saves: records, evidence, removals, sessions, bringing up to date."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from defender_app import vault
from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.vault import migrations
from tests.compat import contents
from tests.support import line, vaults
from tests.support.killing import MARKER, Said, Say, folder_of, prepared
from tests.support.repository import ROOT

EVENTS = 6


def _number(held: vault.Vault) -> int:
    number = held.drawer.settings.get("number", 0)
    assert isinstance(number, int)
    return number


def _last(said: Said, before: int) -> int:
    return max([before, *(one for one in said if isinstance(one, int))])


def words(number: int) -> str:
    """The narrative of the save of that number."""
    return f"{MARKER} number {number} " + "word " * (number % 900)


class Saves:
    """Saving records with people and names; after each, the number in a setting."""

    span = 0.12
    size = 2 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        return {"number": 0}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        with vaults.opened(folder_of(place)) as held:
            number = state["number"]
            while True:
                number += 1
                made = vaults.full_incident(event_id=f"E{number % EVENTS}", narrative=words(number))
                held.drawer.incidents.save(made)
                say(number)

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        last = _last(said, state["number"])
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            incidents = held.drawer.incidents
            texts = {
                row.event_id: incidents.get(row.event_id, with_identities=True)
                for row in incidents.list()
            }
            unsaid = last + 1
            for number in range(max(1, last - EVENTS + 1), last + 1):
                saved = texts[f"E{number % EVENTS}"]
                again = unsaid % EVENTS == number % EVENTS
                allowed = {words(number), words(unsaid)} if again else {words(number)}
                assert saved.narrative in allowed
                assert saved.persons[0].identity is not None
            assert len(incidents.search("number")) == len(texts)
            newest = texts.get(f"E{unsaid % EVENTS}")
            done = newest is not None and newest.narrative == words(unsaid)
        return {"number": unsaid if done else last}


class EvidenceComesIn:
    """Files of up to 3 MiB come in, and some go out again."""

    span = 0.25
    size = 16 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        with vaults.opened(folder_of(place)) as held:
            held.drawer.incidents.save(vaults.incident(event_id="E1"))
        return {"there": {}}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        chance = random.Random()  # noqa: S311 - sizes of files
        kept = dict(state["there"])
        with vaults.opened(folder_of(place)) as held:
            evidence = held.drawer.evidence
            while True:
                if len(kept) > 3:
                    gone = next(iter(kept))
                    say(["going", gone])
                    evidence.delete(gone, "E1")
                    del kept[gone]
                    say(["gone", gone])
                data = (MARKER.encode() * 120_000)[: chance.randint(1, 3 * vaults.MIB)]
                item = evidence.add("E1", Evidence(), io.BytesIO(data))
                kept[str(item.eid)] = hashlib.sha256(data).hexdigest()
                say(["came", str(item.eid), kept[str(item.eid)]])

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        sure, unsure = dict(state["there"]), set()
        for what, eid, *more in said:
            if what == "came":
                sure[eid] = more[0]
            else:
                sure.pop(eid, None)
                unsure.add(eid) if what == "going" else unsure.discard(eid)
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            evidence, blobs = held.drawer.evidence, held.drawer.blobs
            found = {}
            for item in evidence.list("E1"):
                data = b"".join(evidence.chunks(str(item.eid), "E1"))
                found[str(item.eid)] = hashlib.sha256(data).hexdigest()
                assert found[str(item.eid)] == item.sha256
            assert sure.items() <= found.items()
            assert len(found.keys() - sure.keys() - unsure) <= 1
            # Nothing half there: each file is somebody's.
            assert len(list(blobs.all_ids())) == len(found)
            assert held.drawer.database.one("SELECT count(*) FROM blobs WHERE state = 1") == (0,)
        return {"there": found}


class Removals:
    """Records with evidence and names are made and removed."""

    span = 0.3
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        return {}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        with vaults.opened(folder_of(place)) as held:
            incidents = held.drawer.incidents
            for row in incidents.list():
                incidents.delete(row.event_id)
            say("empty")
            while True:
                saved = str(incidents.save(vaults.full_incident(narrative=MARKER)).event_id)
                held.drawer.evidence.add(saved, Evidence(), io.BytesIO(b"x" * 400_000))
                say(["made", saved])
                incidents.delete(saved)
                say(["gone", saved])

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:  # noqa: ARG002 - part of Act
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            drawer = held.drawer
            if said:
                assert drawer.incidents.count() <= 1
                assert len(drawer.incidents.search(MARKER[:12])) == drawer.incidents.count()
            here = {row.event_id for row in drawer.incidents.list()}
            assert not [one for what, one in said[1:] if what == "gone" and one in here]
            if not here:
                assert drawer.database.one("SELECT count(*) FROM identities") == (0,)
                assert drawer.database.one("SELECT count(*) FROM people") == (0,)
                assert list(drawer.blobs.all_ids()) == []
        return {}


class Sessions:
    """Opening, one save, locking: most kills come while the folder is put in order."""

    span = 0.15
    size = 1 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        return {"number": 0}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        while True:
            with vaults.opened(folder_of(place)) as held:
                number = _number(held) + 1
                held.drawer.settings.set("number", number)
                say(number)

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        last = _last(said, state["number"])
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            assert _number(held) in {last, last + 1}
            return {"number": _number(held)}


class Updates:
    """A vault of the first version is brought up to the present one when it is opened."""

    span = 1.5
    size = 256 * vaults.KIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        self._old(place)
        return {}

    @staticmethod
    def _old(place: Path) -> Path:
        shutil.rmtree(place / "old", ignore_errors=True)
        return Path(shutil.copytree(ROOT / "tests/compat/v1-training", place / "old"))

    @staticmethod
    def _open(place: Path, name: str) -> vault.Vault:
        return vault.Vault.open(place / "old", contents.PASSPHRASES[name], clock=line.Clock())

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        for name in contents.PASSPHRASES:
            with self._open(place, name):
                say(name)
        while True:
            say("idle")
            with self._open(place, "full"):
                pass

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:  # noqa: ARG002 - part of Act
        known = json.loads((ROOT / "tests/compat/v1-training.json").read_text(encoding="utf-8"))
        for name in contents.PASSPHRASES:
            with self._open(place, name) as held:
                assert migrations.version(held.drawer.database) == len(migrations.STEPS)
                assert vault.check(held) == []
                contents.compare(contents.of(held.drawer), known[name])
        self._old(place)
        return {}


class Creations:
    """New vaults, one after the other: a creation cut short leaves no vault."""

    span = 0.15
    size = 256 * vaults.KIB

    def prepare(self, place: Path) -> dict[str, Any]:
        prepared(place, self.size)
        (place / "new").mkdir()
        return {}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        for number in range(1_000):
            vaults.new_vault(place / "new" / str(number))
            say(number)

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        found = sorted((place / "new").iterdir())
        assert {str(number) for number in said} <= {made.name for made in found}
        for made in found:
            if (made / "vault.json").exists() or int(made.name) in said:
                with vaults.opened(made) as held:
                    assert vault.check(held) == []
            else:
                with pytest.raises(InputError, match=r"vault-incomplete|not-a-vault"):
                    vaults.opened(made)
            shutil.rmtree(made)
        return state

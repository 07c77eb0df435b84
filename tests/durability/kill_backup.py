"""What is killed while a backup is written, or brought back."""

from __future__ import annotations

import hashlib
import io
import shutil
from pathlib import Path
from typing import Any

from crypto import shares as word_shares
from crypto.secret import Secret
from defender_app import vault
from defender_app.backup import opening, own, restoring
from defender_app.model.evidence import Evidence
from defender_app.vault import recovery
from tests.compat import contents
from tests.support import vaults
from tests.support.killing import MARKER, WORKED_IN, Said, Say, folder_of, prepared

_RECORDS = 3


def filled(folder: Path) -> list[str]:
    """Put records with names and files into the drawer that is worked in; gives its shares."""
    with vaults.opened(folder) as held:
        for number in range(_RECORDS):
            event_id = f"E{number}"
            held.drawer.incidents.save(vaults.full_incident(event_id=event_id, narrative=MARKER))
            data = (MARKER.encode() * 30_000)[: 200_000 * (number + 1)]
            held.drawer.evidence.add(event_id, Evidence(eid="F1"), io.BytesIO(data))
        held.drawer.settings.set(contents.SETTING, MARKER)
        new = recovery.prepare(2, 3)
        recovery.keep(held, WORKED_IN, new)
        recovery.test(held, new.shares[:2])
    return [" ".join(one.words) for one in new.shares]


def secret_of(words: list[str]) -> Secret:
    """The recovery secret of two shares."""
    return word_shares.combine([word_shares.read_share(one) for one in words[:2]])


class Backups:
    """A backup to the recovery words is written again and again, while records change."""

    span = 0.8
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        words = filled(prepared(place, self.size))
        (place / "out").mkdir()
        return {"words": words}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        with vaults.opened(folder_of(place)) as held:
            while True:
                written = own.write_own(held.drawer, place / "out", to_recovery=True)
                say([written.path.name, hashlib.sha256(written.path.read_bytes()).hexdigest()])

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        found = {path.name: path for path in (place / "out").iterdir()}
        for name, digest in said:
            assert hashlib.sha256(found[name].read_bytes()).hexdigest() == digest
        assert len(found) <= len(said) + 1
        for path in found.values():
            with opening.opened(path, recovery_secret=secret_of(state["words"])) as backup:
                assert backup.header.counts.records == _RECORDS
                assert backup.header.counts.files == _RECORDS
            path.unlink()
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            assert held.drawer.incidents.count() == _RECORDS
        return state


class Restores:
    """A backup is brought back into an empty drawer: all of it, or nothing."""

    span = 0.5
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        source = place / "source"
        vaults.new_vault(source, drawer_size=self.size)
        words = filled(source)
        with vaults.opened(source) as held:
            own.write_own(held.drawer, place / "backup.age", to_recovery=True)
            in_it = known(held)
        prepared(place, self.size)
        shutil.copytree(folder_of(place), place / "empty")
        return {"words": words, "known": in_it}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        secret = secret_of(state["words"])
        while True:
            with vaults.opened(folder_of(place)) as held:
                backup = place / "backup.age"
                with opening.opened(backup, recovery_secret=secret) as found:
                    restoring.restore(held.drawer, found)
                say("restored")

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            count = held.drawer.incidents.count()
            assert count in ({_RECORDS} if said else {0, _RECORDS})
            assert len(list(held.drawer.blobs.all_ids())) == count
            if count:
                assert known(held) == state["known"]
            else:
                assert held.drawer.settings.get(contents.SETTING) is None
                with opening.opened(
                    place / "backup.age", recovery_secret=secret_of(state["words"])
                ) as found:
                    restoring.restore(held.drawer, found)
                assert known(held) == state["known"]
        shutil.rmtree(folder_of(place))
        shutil.copytree(place / "empty", folder_of(place))
        return state


def known(held: vault.Vault) -> dict[str, Any]:
    """What is in the drawer, but for the dates of the drawer itself."""
    found = contents.of(held.drawer)
    return {name: found[name] for name in ("incidents", "evidence", "found", "setting", "status")}

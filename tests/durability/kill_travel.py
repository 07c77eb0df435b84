"""What is killed while records leave for a journey: by removal, or with a new vault and a burn.

Whatever the moment, each record can be read in at least one place, and what was begun is either
brought to its end or undone.
"""

from __future__ import annotations

import shutil
import signal
from pathlib import Path
from typing import Any

from crypto.passphrase import KdfParameters
from defender_app import backup, moving, vault
from defender_app.errors import AppError
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing
from defender_app.vault import burning
from defender_app.vault.drawer import Drawer
from tests.durability import kill_backup
from tests.support import vaults
from tests.support.killing import Said, Say, folder_of, prepared

_NEW = "four clouds over the harbour"
_WEAK = KdfParameters(64, 1)
_AWAY = ("E0", "E1")
_ALL = {"E0", "E1", "E2"}


def _known(held: vault.Vault) -> dict[str, Any]:
    return kill_backup.known(held)


def _here(drawer: Drawer) -> set[str]:
    """The records that can be read in a drawer, every byte of their files too."""
    found = set()
    for row in drawer.incidents.list():
        incident = drawer.incidents.get(row.event_id, with_identities=True)
        for item in incident.evidence:
            for _ in drawer.evidence.chunks(item.eid or "", row.event_id):
                pass
        found.add(row.event_id)
    return found


def _bring_back(drawer: Drawer, out: Path, words: list[str]) -> None:
    """Bring every file of a journey back that lies there."""
    for path in out.iterdir():
        with backup.opened(path, recovery_secret=kill_backup.secret_of(words)) as found:
            backup.restore(drawer, found)


class Leaves:
    """Records are packed, removed, brought back, again and again."""

    span = 0.6
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        words = kill_backup.filled(prepared(place, self.size))
        (place / "out").mkdir()
        with vaults.opened(folder_of(place)) as held:
            return {"words": words, "known": _known(held), "finish": False}

    def once(self, place: Path, state: dict[str, Any], say: Say) -> None:
        """There and back."""
        with vaults.opened(folder_of(place)) as held:
            self._once(held.drawer, place, state, say)

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        with vaults.opened(folder_of(place)) as held:
            while True:
                self._once(held.drawer, place, state, say)

    def _once(self, drawer: Drawer, place: Path, state: dict[str, Any], say: Say) -> None:
        packing.pack(drawer, _AWAY, place / "out", to_recovery=True)
        say("packed")
        leaving.remove_here(drawer)
        say("removed")
        _bring_back(drawer, place / "out", state["words"])
        say("back")
        for path in (place / "out").iterdir():
            path.unlink()

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        out = place / "out"
        with vaults.opened(folder_of(place)) as held:
            assert vault.check(held) == []
            drawer = held.drawer
            here = _here(drawer)
            assert here in ({"E2"}, _ALL), here
            known = journeys.begun(drawer)
            if said and said[-1] == "removed":
                assert here == {"E2"} or known is None
            if known is not None:
                # Nothing had gone, and both ways on are open.
                assert here == _ALL
                if state["finish"] and known.sha256:
                    leaving.remove_here(drawer)
                    assert _here(drawer) == {"E2"}
                else:
                    leaving.undo(drawer)
                assert journeys.begun(drawer) is None
            _bring_back(drawer, out, state["words"])
            assert _known(held) == state["known"]
            assert vault.check(held) == []
        for path in out.iterdir():
            path.unlink()
        return {**state, "finish": not state["finish"]}


class MovesAndBurns:
    """Records are packed, the rest moves to a new vault, the old one is burned."""

    span = 1.6
    size = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        # The vault that every act has is only looked at: this one goes each time.
        prepared(place, vaults.MIB)
        template = vaults.new_vault(place / "template", drawer_size=self.size)
        words = kill_backup.filled(template)
        with vaults.opened(template) as held:
            known = _known(held)
        state = {"words": words, "known": known, "finish": False}
        self._anew(place)
        return state

    def _anew(self, place: Path) -> None:
        for name in ("old", "new", "out"):
            shutil.rmtree(place / name, ignore_errors=True)
        shutil.copytree(place / "template", place / "old")
        (place / "out").mkdir()

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        self.once(place, state, say)
        signal.pause()

    def once(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - as above
        """To the end of the old vault."""
        held = vaults.opened(place / "old")
        packing.pack(held.drawer, _AWAY, place / "out", to_recovery=True)
        say("packed")
        _finish(held, place)
        say("burned")

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        old = _opens(place / "old", vaults.PASSPHRASE)
        if old is not None:
            assert "burned" not in said
            with old:
                assert vault.check(old) == []
                assert _here(old.drawer) == _ALL
                known = journeys.begun(old.drawer)
                if known is not None and known.sha256 and state["finish"]:
                    _finish(old, place)
                else:
                    leaving.undo(old.drawer)
                    assert moving.begun(old.drawer) is None
                    assert _known(old) == state["known"]
        if burning.is_vault(place / "old") and _opens(place / "old", vaults.PASSPHRASE) is None:
            burning.burn(place / "old", forget=lambda _: None)
        if not (place / "old").exists():
            new = _opens(place / "new", _NEW)
            assert new is not None
            with new:
                assert _here(new.drawer) == {"E2"}
                assert vault.check(new) == []
                _bring_back(new.drawer, place / "out", state["words"])
                assert _known(new) == state["known"]
        # Nothing but vaults and whole files of a journey lies about.
        beside = {path.name for path in place.iterdir() if path.suffix in {".age", ".part"}}
        assert not beside or old is not None
        for name in beside:
            (place / name).unlink()
        self._anew(place)
        return {**state, "finish": not state["finish"]}


def _finish(held: vault.Vault, place: Path) -> None:
    """Go on from wherever it was cut short."""
    moved = leaving.move_rest(held, place / "new", _NEW, kdf=_WEAK, allow_weak_kdf=True)
    leaving.burn_here(held, moved)


def _opens(folder: Path, passphrase: str) -> vault.Vault | None:
    """The vault, or None where nothing opens it."""
    try:
        return vaults.opened(folder, passphrase)
    except AppError:
        return None

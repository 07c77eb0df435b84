"""What is killed while key cells and drawers change: passphrases, drawers, words, growth."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from crypto import shares as word_shares
from defender_app import vault
from defender_app.errors import WrongKeyError
from defender_app.vault import drawers, recovery
from tests.support import vaults
from tests.support.killing import MARKER, OTHER, WORKED_IN, Said, Say, folder_of, prepared

_KEPT = f"kept all along {MARKER}"


def typed(number: int) -> str:
    """The passphrase of the drawer that is worked in, after so many changes."""
    return f"{WORKED_IN} {number}" if number else WORKED_IN


def third(number: int) -> str:
    """The passphrase of the drawer that comes and goes."""
    return f"third drawer of the cabinet {number}"


def begun(place: Path, size: int) -> None:
    """A vault with something in the drawer that is worked in."""
    with vaults.opened(prepared(place, size)) as held:
        held.drawer.incidents.save(vaults.full_incident(title=_KEPT))


def opens(place: Path, passphrase: str) -> bool:
    """Whether it opens a drawer at all."""
    try:
        vaults.opened(folder_of(place), passphrase).lock()
    except WrongKeyError:
        return False
    return True


def whole(place: Path, passphrase: str) -> None:
    """The drawer that is worked in holds what it held."""
    with vaults.opened(folder_of(place), passphrase) as held:
        assert vault.check(held) == []
        assert [row.title for row in held.drawer.incidents.list()] == [_KEPT]


class NewPassphrases:
    """The passphrase is changed again and again."""

    span = 0.08
    size = 256 * vaults.KIB

    def prepare(self, place: Path) -> dict[str, Any]:
        begun(place, self.size)
        return {"number": 0}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        number = state["number"]
        while True:
            with vaults.opened(folder_of(place), typed(number)) as held:
                for _ in range(5):
                    drawers.change_passphrase(held, typed(number), typed(number + 1))
                    number += 1
                    say(number)

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        last = said[-1] if said else state["number"]
        now = [number for number in (last, last + 1) if opens(place, typed(number))]
        assert len(now) == 1
        assert not any(opens(place, typed(number)) for number in range(max(0, last - 3), last))
        whole(place, typed(now[0]))
        return {"number": now[0]}


class ThirdDrawer:
    """A drawer is added beside two, gets a record, and is given up."""

    span = 0.2
    size = 512 * vaults.KIB

    def prepare(self, place: Path) -> dict[str, Any]:
        begun(place, self.size)
        return {"number": 0, "there": False}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        number, there = state["number"], state["there"]
        while True:
            if not there:
                number += 1
                say(["adding", number])
                with vaults.opened(folder_of(place)) as held:
                    drawers.add_drawer(held, WORKED_IN, [OTHER], third(number))
                    say(["there", number])
            with vaults.opened(folder_of(place), third(number)) as held:
                held.drawer.incidents.save(vaults.full_incident(title=str(number)))
                say(["there", number])
                held.drawer.incidents.save(vaults.incident(title=MARKER))
                say(["giving", number])
                drawers.give_up(held, third(number))
            say(["gone", number])
            there = False

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        what, number = said[-1] if said else ("", state["number"])
        there = opens(place, third(number)) if number else False
        known = {"": state["there"], "there": True, "gone": False}
        assert there is known.get(what, there)
        for former in range(max(1, number - 3), number):
            assert not opens(place, third(former))
        whole(place, WORKED_IN)
        if there:
            with vaults.opened(folder_of(place), third(number)) as held:
                assert vault.check(held) == []
                if said.count(["there", number]) > 1:
                    assert str(number) in {row.title for row in held.drawer.incidents.list()}
        return {"number": number, "there": there}


class RecoveryWords:
    """New words are made, tested and used to set a passphrase."""

    span = 0.25
    size = 512 * vaults.KIB

    def prepare(self, place: Path) -> dict[str, Any]:
        begun(place, self.size)
        return {"number": 0, "words": []}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:
        number = state["number"]
        while True:
            with vaults.opened(folder_of(place), typed(number)) as held:
                new = recovery.prepare(2, 3)
                say(["coming", [" ".join(one.words) for one in new.shares]])
                recovery.keep(held, typed(number), new)
                say(["kept"])
                recovery.test(held, new.shares[1:])
                say(["tested"])
            say(["using", number + 1])
            recovered = recovery.use(
                folder_of(place), new.shares[:2], typed(number + 1), allow_weak_kdf=True
            )
            number += 1
            say(["used", number])
            recovered.lock()

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        last = max([state["number"], *(what[1] for what in said if what[0] == "used")])
        now = [number for number in (last, last + 1) if opens(place, typed(number))]
        assert len(now) == 1
        whole(place, typed(now[0]))
        force: list[str] = state["words"]
        coming: list[str] = []
        for what in said:
            coming = what[1] if what[0] == "coming" else coming
            force, coming = (coming, []) if what[0] == "kept" else (force, coming)
        good = [words for words in (force, coming) if words and self._recovers(place, words)]
        assert len(good) == (1 if force else len(good))
        words = good[0] if good else []
        if words:
            self._in_order(place, typed(now[0]), words)
        return {"number": now[0], "words": words}

    @staticmethod
    def _shares(words: list[str]) -> list[word_shares.Share]:
        return [word_shares.read_share(one) for one in words]

    def _recovers(self, place: Path, words: list[str]) -> bool:
        secret = word_shares.combine(self._shares(words)[1:])
        try:
            vault.Vault.open_recovered(folder_of(place), secret, allow_weak_kdf=True).lock()
        except WrongKeyError:
            return False
        return True

    def _in_order(self, place: Path, passphrase: str, words: list[str]) -> None:
        """A test of the words puts right what the drawer says of them."""
        with vaults.opened(folder_of(place), passphrase) as held:
            recovery.test(held, self._shares(words)[:2])
            known = recovery.state(held.drawer)
            assert known is not None
            assert (known.needed, known.count) == (2, 3)
            secret = word_shares.combine(self._shares(words)[:2])
            assert known.recipient == recovery.recipient_of(secret)


class Growing:
    """All four drawers grow by a quarter, again and again."""

    span = 0.08
    size = 256 * vaults.KIB
    most = 4 * vaults.MIB

    def prepare(self, place: Path) -> dict[str, Any]:
        begun(place, self.size)
        return {"size": self.size}

    def work(self, place: Path, state: dict[str, Any], say: Say) -> None:  # noqa: ARG002 - part of Act
        while True:
            with vaults.opened(folder_of(place)) as held:
                say(drawers.grow(held, 1))
                held.drawer.settings.set("grown", "x" * 20_000)
                say(drawers.grow(held, 3))

    def check(self, place: Path, state: dict[str, Any], said: Said) -> dict[str, Any]:
        size = said[-1] if said else state["size"]
        whole(place, WORKED_IN)
        now = {(folder_of(place) / f"drawer-{n}").stat().st_size for n in range(4)}
        assert len(now) == 1
        (found,) = now
        assert size <= found <= size + 3 * self.size // 4
        if found > self.most:
            shutil.rmtree(folder_of(place))
            return self.prepare(place)
        return {"size": found}

"""A hostile file: one typed error, and nothing is believed before all of it was checked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crypto.age import HybridIdentity, ScryptRecipient, X25519Identity, armor, encrypt
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import AppError, InputError, WrongKeyError
from defender_app.focal.own_cards import OwnCard
from defender_app.report import custody_projection, sealed_file
from defender_app.report import open as open_report
from defender_app.report.open import OpenedReport
from defender_app.vault.drawer import Drawer
from tests.support import forge, line

Edit = Callable[[dict[str, bytes]], None]


@dataclass
class Enemy:
    """Has a genuine report and its signing key, and changes what it likes."""

    genuine: Path
    key: SigningKey
    own: OwnCard
    folder: Path

    def changed(self, edit: Edit, *, key: SigningKey | None = None) -> Path:
        """The report after an edit, signed and sealed as if nothing had happened."""
        identity = self.own.keys.identity
        to = [identity.recipient()]
        return forge.resealed(self.genuine, identity, key or self.key, to, self.folder, edit)

    def json(self, entry: str = "data/report.json", **changes: object) -> Path:
        """The report with other members in one of its JSON objects."""

        def edit(entries: dict[str, bytes]) -> None:
            entries[entry] = forge.changed(entries[entry], **changes)

        return self.changed(edit)

    def read(self, path: Path, *own: OwnCard) -> OpenedReport:
        """Open it at the desk."""
        cards = {one.digest: one for one in own or (self.own,)}
        identities = [one.keys.identity for one in cards.values()]
        with sealed_file.opened(path, identities) as found:
            return open_report.read(found.bag, cards)


@pytest.fixture(scope="module")
def enemy(vault_templates: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Enemy]:
    """No test here changes a vault, so they share two."""
    vaults = line.Vaults(vault_templates, tmp_path_factory.mktemp("vaults"))
    defender, desk = vaults.drawer(), vaults.drawer()
    own = line.new_card(desk)
    contact = line.met(defender, own)
    value = line.incident(
        persons=[line.person("P1", how="named", identity={"real_name": "Ilva Torrenko"})]
    )
    folder = tmp_path_factory.mktemp("out")
    sealed = line.sealed(defender, contact, [line.saved(defender, value)], folder)
    yield Enemy(sealed.path, contact.signing_key(), own, folder)
    vaults.close()


def _code(enemy: Enemy, path: Path) -> str:
    with pytest.raises(AppError) as caught:
        enemy.read(path)
    assert isinstance(caught.value, InputError | WrongKeyError)
    return caught.value.code


def test_the_genuine_report_opens(enemy: Enemy) -> None:
    opened = enemy.read(enemy.genuine)
    assert opened.report.to == enemy.own.digest
    assert opened.identities.persons[0].identity.real_name == "Ilva Torrenko"
    assert enemy.read(enemy.changed(lambda _: None)).report == opened.report


def test_a_report_for_another_focal_point_is_written_for_someone_else(
    enemy: Enemy, desk: Drawer
) -> None:
    other = line.new_card(desk, "Second desk")
    identity = enemy.own.keys.identity
    to = [other.keys.identity.recipient()]
    moved = forge.resealed(enemy.genuine, identity, SigningKey.generate(), to, enemy.folder)
    with pytest.raises(InputError, match="report-signer"):
        enemy.read(moved, other)
    moved = forge.resealed(enemy.genuine, identity, enemy.key, to, enemy.folder)
    with pytest.raises(open_report.WrittenForSomeoneElseError):
        enemy.read(moved, other)
    assert enemy.read(moved, other, enemy.own).card is enemy.own


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"from": SigningKey.generate().verify_key.string}, "report-signer"),
        ({"to": "0" * 64}, "written-for-someone-else"),
        ({"training": False}, "report-wrong-mode"),
        ({"version": 2}, "report-version"),
        ({"version": True}, "report-version"),
        ({"version": "1"}, "report-version"),
        ({"format": "defender-reply"}, "report-member"),
        ({"extra": 1}, "report-member"),
        ({"report_id": None}, "report-member"),
        ({"report_id": "x"}, "report-ids"),
        ({"incidents": []}, "report-ids"),
        ({"incidents": [{"format": "defender-incident", "version": 2}]}, "report-member"),
        ({"kind": "correction"}, "report-refers-to"),
        ({"kind": "other"}, "report-member"),
        ({"refers_to": "0" * 32}, "report-refers-to"),
        ({"reply_to": "age1pq1nothing"}, "report-reply-to"),
        ({"reply_to": str(X25519Identity.generate().recipient())}, "report-reply-to"),
        ({"incidents": "x" * 100}, "report-member"),
    ],
)
def test_a_changed_report_is_refused(enemy: Enemy, changes: dict[str, Any], code: str) -> None:
    assert _code(enemy, enemy.json(**changes)) == code


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xef\xbb\xbf{}",
        b"\xff\xfe",
        b'{"version":1,"version":1}',
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"[" * 1_000_000,
        b'{"a":1e400}',
        b'{"a":NaN}',
        b'{"a":-Infinity}',
        b'{"a":9007199254740993}',
        b'{"a":' + b"9" * 100_000 + b"}",
        b'{"a":"\\ud800"}',
        b"{}{}",
    ],
)
@pytest.mark.parametrize("entry", ["data/report.json", "data/identities.json"])
def test_bad_json_is_one_typed_error(enemy: Enemy, entry: str, body: bytes) -> None:
    code = _code(enemy, enemy.changed(lambda entries: entries.update({entry: body})))
    assert code.startswith("report-" if "report" in entry else "identities-")


def test_identities_of_nobody_are_refused(enemy: Enemy) -> None:
    named = {"id": "0" * 32, "pseudonym": "HERON", "identity": {"real_name": "Somebody Else"}}
    path = enemy.json("data/identities.json", persons=[named])
    assert _code(enemy, path) == "identities-of-nobody"
    more = {"id": "0" * 32, "pseudonym": "HERON", "identity": {"passport": "x"}}
    assert _code(enemy, enemy.json("data/identities.json", persons=[more])) == "identities-member"


def _chain(count: int) -> list[dict[str, object]]:
    entries = [(f"2026-11-{n:02d}T10:00:00Z", "added", f"{n:03d}", "a" * 64) for n in range(1, 9)]
    return [json.loads(one) for one in custody_projection.write(entries[:count]).splitlines()]


def _lines(lines: list[dict[str, object]]) -> bytes:
    return b"".join(wire.encode(one) + b"\n" for one in lines)


def test_a_chain_of_custody_that_holds_is_read(enemy: Enemy) -> None:
    for count in (0, 1, 3):
        body = _lines(_chain(count))
        assert len(custody_projection.read(body)) == count
        enemy.read(enemy.changed(lambda e, body=body: e.update({"data/custody.jsonl": body})))  # type: ignore[misc]


BROKEN: dict[str, Callable[[list[dict[str, object]]], object]] = {
    "gone": lambda lines: lines.pop(1),
    "first-gone": lambda lines: lines.pop(0),
    "swapped": lambda lines: lines.reverse(),
    "twice": lambda lines: lines.append(lines[-1]),
    "number": lambda lines: lines[1].update(n=7),
    "prev": lambda lines: lines[1].update(prev="0" * 64),
    "short-prev": lambda lines: lines[0].update(prev="0"),
    "when": lambda lines: lines[2].update(when="yesterday"),
    "earlier-line": lambda lines: lines[0].update(item="009"),
    "action": lambda lines: lines[2].update(action="forged"),
    "member": lambda lines: lines[2].update(who="me"),
    "no-hash": lambda lines: lines[2].pop("hash"),
    "both": lambda lines: lines[2].update(commitment="b" * 64),
    "bad-hash": lambda lines: lines[2].update(hash="A" * 64),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_chain_of_custody_is_refused(how: str) -> None:
    lines = _chain(3)
    BROKEN[how](lines)
    with pytest.raises(InputError, match="custody"):
        custody_projection.read(_lines(lines))


@pytest.mark.parametrize("body", [b"\n", b"x\n", b"{}", b"\n\n", b"{}\n", b"\xff\n"])
def test_lines_that_are_none_are_refused(enemy: Enemy, body: bytes) -> None:
    with pytest.raises(InputError, match="custody"):
        custody_projection.read(body)
    path = enemy.changed(lambda entries: entries.update({"data/custody.jsonl": body}))
    assert _code(enemy, path).startswith("custody-")


def test_damage_at_many_places_is_refused(enemy: Enemy, tmp_path: Path) -> None:
    data = enemy.genuine.read_bytes()
    damaged = tmp_path / "damaged.age"
    places = [*range(0, 1700, 40), *range(1700, len(data), 1500), len(data) - 1]
    for place in places:
        damaged.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        assert _code(enemy, damaged) in {"not-a-sealed-file", "sealed-damaged", "not-for-us"}
        damaged.write_bytes(data[:place])
        assert _code(enemy, damaged) in {"not-a-sealed-file", "sealed-damaged"}
    damaged.write_bytes(data + b"\0")
    assert _code(enemy, damaged) == "sealed-damaged"


def test_files_sealed_in_other_ways(enemy: Enemy, tmp_path: Path) -> None:
    file = tmp_path / "other.age"
    file.write_bytes(encrypt(b"x", [ScryptRecipient("passphrase", 10)]))
    assert _code(enemy, file) in {"not-for-us", "sealed-unsupported"}
    file.write_bytes(encrypt(b"x", [X25519Identity.generate().recipient()]))
    assert _code(enemy, file) == "not-for-us"
    file.write_bytes(encrypt(b"x", [HybridIdentity.generate().recipient()]))
    assert _code(enemy, file) == "not-for-us"
    file.write_bytes(encrypt(b"no container", [enemy.own.keys.identity.recipient()]))
    assert _code(enemy, file) == "bag-not-canonical"
    for data in (b"", b"age-encryption.org/v1", b"PK\x03\x04", b"\0" * 5000, b"-----BEGIN AGE"):
        file.write_bytes(data)
        assert _code(enemy, file) == "not-a-sealed-file"


def test_armor_opens_and_counts_as_the_binary_file(enemy: Enemy, tmp_path: Path) -> None:
    text = tmp_path / "mail.txt"
    text.write_bytes(armor.encode(enemy.genuine.read_bytes()))
    identity = enemy.own.keys.identity
    digests = set()
    for path in (enemy.genuine, text):
        with sealed_file.opened(path, [identity]) as found:
            digests.add(found.sha256)
    assert digests == {wire.sha256_hex(enemy.genuine.read_bytes())}
    assert enemy.read(text).report == enemy.read(enemy.genuine).report


def test_more_identities_than_one_attempt_takes(enemy: Enemy) -> None:
    strangers = [HybridIdentity.generate() for _ in range(70)]
    with sealed_file.opened(enemy.genuine, [*strangers, enemy.own.keys.identity]) as found:
        assert found.bag.evidence == ()
    with (
        pytest.raises(WrongKeyError, match="not-for-us"),
        sealed_file.opened(enemy.genuine, strangers),
    ):
        pass
    with pytest.raises(WrongKeyError), sealed_file.opened(enemy.genuine, []):
        pass

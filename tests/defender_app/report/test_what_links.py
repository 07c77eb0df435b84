"""What two who compare sealed files can find in common: nothing that this program made."""

from __future__ import annotations

import io
import json
import os
import random
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import (
    EncryptWriter,
    HybridIdentity,
    Recipient,
    ScryptRecipient,
    X25519Identity,
    decrypt,
    sealed_size,
)
from crypto.minisign import SigningKey
from crypto.padme import in_set
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import bag, naming, pseudonyms
from defender_app.report import seal as sealing
from defender_app.report.compose import Wish, examine
from defender_app.vault.drawer import Drawer
from tests.support import line

EIGHT = 8
SIXTEEN = 16
PIECE = 4
PASSPHRASE = "six quiet words for a test"
# Members whose values the program makes, or that name people: no text of the user.
MADE = {"event_id", "pid", "uid", "eid", "oid", "iid", "pseudonym", "identity", "person"}
MADE |= {"sha256", "size", "crc32", "hashed_at", "original_file_name", "received_on", "entered_on"}


def _runs(one: bytes, other: bytes, length: int) -> Iterator[bytes]:
    """The longest runs of at least so many bytes that stand in both."""
    known: dict[bytes, int] = {}
    for at in range(len(one) - length + 1):
        known.setdefault(one[at : at + length], at)
    at = 0
    while at <= len(other) - length:
        begin = known.get(other[at : at + length])
        if begin is None:
            at += 1
            continue
        size = length
        while (
            at + size < len(other)
            and begin + size < len(one)
            and other[at + size] == one[begin + size]
        ):
            size += 1
        yield other[at : at + size]
        at += size - length + 1


def _strange(run: bytes, fixed: bytes) -> int:
    """The longest stretch of a run that does not stand in what every report has, in bytes.

    Two reports may agree by chance in a byte or two beside what is fixed.
    """
    known = {fixed[at : at + PIECE] for at in range(len(fixed) - PIECE + 1)}
    covered = bytearray(len(run))
    for at in range(len(run) - PIECE + 1):
        if run[at : at + PIECE] in known:
            covered[at : at + PIECE] = b"\x01" * PIECE
    return max(map(len, bytes(covered).split(b"\x01")))


def _texts(value: Any) -> Iterator[str]:
    """What a person wrote or chose in a record."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in MADE:
                yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str) and len(value) > 2:
        yield value


def _hidden(plain: bytes, texts: Iterable[str], seed: int) -> bytes:
    """The same bytes with every such text replaced by others that stand nowhere else."""
    made = random.Random(seed)  # noqa: S311 - no secret; the same for every run of the test
    for text in sorted(set(texts), key=len, reverse=True):
        for form in {text, json.dumps(text, ensure_ascii=False)[1:-1]}:
            found = form.encode()
            plain = plain.replace(found, bytes(made.randrange(128, 256) for _ in found))
    return plain


def _incident(**changes: Any) -> dict[str, Any]:
    people = [
        line.person("P1", how="named", identity={"real_name": "Ilva Torrenko"}),
        line.person("P2"),
    ]
    items = [
        {"eid": f"E{n}", "kind": "photograph", "shows": [{"person": "P1"}]} for n in range(1, 3)
    ]
    return line.incident(persons=people, evidence=items, **changes)


def _with_files(drawer: Drawer, value: dict[str, Any], sizes: Iterable[int]) -> str:
    event_id = line.saved(drawer, value)
    for number, size in enumerate(sizes, 1):
        stored = drawer.evidence.get(f"E{number}", event_id)
        drawer.evidence.add(event_id, stored, io.BytesIO(os.urandom(size)))
    return event_id


def _plain(
    drawer: Drawer, contact: Contact, own: OwnCard, event_id: str, folder: Path, without: str
) -> bytes:
    sealed = line.sealed(drawer, contact, [event_id], folder, without=[without])
    return decrypt(sealed.path.read_bytes(), [own.keys.identity])


def test_two_reports_with_different_copies_have_no_eight_bytes_in_common(
    defender: Drawer, desk: Drawer, contact: Contact, own_card: OwnCard, tmp_path: Path
) -> None:
    value = _incident(narrative="They came at dusk and asked who had spoken in Geneva.")
    event_id = _with_files(defender, value, (20_000, 21_111))
    second = line.new_card(desk, "Asylum and exile office")
    other = line.met(defender, second)
    one = _plain(defender, contact, own_card, event_id, tmp_path / "one", "E2")
    two = _plain(defender, other, second, event_id, tmp_path / "two", "E1")
    # Somebody else, with other people, other words, another day and another focal point, has
    # nothing to do with them: what stands there too is the format and the words of the page.
    clock = line.Clock(datetime(2027, 4, 3, 8, 30, tzinfo=UTC))
    (tmp_path / "stranger").mkdir()
    (tmp_path / "templates").mkdir()
    apart = line.Vaults(tmp_path / "templates", tmp_path / "stranger", clock)
    try:
        stranger, elsewhere = apart.drawer(), apart.drawer()
        third = line.new_card(elsewhere, "Harbour Network")
        theirs = _incident(
            title="Letter", narrative="A letter never arrived.", date_start="2025-03-01"
        )
        theirs_id = _with_files(stranger, theirs, (30_321, 5))
        unrelated = _plain(
            stranger, line.met(stranger, third), third, theirs_id, tmp_path / "three", "E2"
        )
    finally:
        apart.close()
    # What else may be the same: the text, its choices, the days, and sizes.
    allowed = [*_texts(value), "2026-11-21", "Westeria Watch"]
    sizes = (len(data) for plain in (one, two) for data in line.zip_entries(plain).values())
    unrelated += b"".join(size.to_bytes(4, "little") * 2 for size in sizes)
    runs = _runs(_hidden(one, allowed, 1), _hidden(two, allowed, 2), EIGHT)
    assert [run for run in runs if _strange(run, unrelated) >= PIECE] == []
    # The measure itself finds what must not be there.
    word = b"0f1e2d3c4b5a"
    assert [
        run
        for run in _runs(one + word, word + two, EIGHT)
        if _strange(run, unrelated) >= PIECE and word in run
    ]


def test_two_sealings_have_no_sixteen_bytes_in_common(
    defender: Drawer, contact: Contact, tmp_path: Path
) -> None:
    event_id = _with_files(defender, _incident(), (150_000, 5))
    one, two = (
        line.sealed(defender, contact, [event_id], tmp_path / name).path.read_bytes()
        for name in ("one", "two")
    )
    assert len(one) == len(two)
    begins = b"age-encryption.org/v1\n-> mlkem768x25519 "
    assert one.startswith(begins)
    assert two.startswith(begins)
    # What is the same stays out: a letter that follows it may be the same by chance.
    runs = _runs(one.removeprefix(begins), two.removeprefix(begins), SIXTEEN)
    assert set(runs) <= {b"---"}


def _recipients() -> dict[str, Recipient]:
    return {
        "hybrid": HybridIdentity.generate().recipient(),
        "x25519": X25519Identity.generate().recipient(),
    }


class _Counting(io.RawIOBase):
    size = 0

    def write(self, data: Any, /) -> int:
        self.size += len(data)
        return len(data)


HEADERS = {"hybrid": 1627, "x25519": 168}


@settings(max_examples=25, deadline=None)
@given(size=st.integers(0, 4 << 20), seed=st.integers(0, 255), kind=st.sampled_from(list(HEADERS)))
def test_the_sealed_length_depends_on_the_length_and_the_kind_of_key(
    size: int, seed: int, kind: str
) -> None:
    for content in (bytes(size), bytes([seed]) * size):
        out = _Counting()
        with EncryptWriter(out, [_recipients()[kind]]) as sealed:
            sealed.write(content)
        assert out.size == HEADERS[kind] + 16 + sealed_size(size)


def test_a_passphrase_gives_one_length_too() -> None:
    sizes = set()
    for content in (b"a" * 70_000, b"b" * 70_000):
        out = _Counting()
        with EncryptWriter(out, [ScryptRecipient(PASSPHRASE, work_factor=10)]) as sealed:
            sealed.write(content)
        sizes.add(out.size)
    assert len(sizes) == 1


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 1 << 20), min_size=1, max_size=5),
    text=st.integers(0, 200_000),
)
def test_every_bag_has_a_length_of_the_set(sizes: list[int], text: int) -> None:
    key = SigningKey.generate()
    lengths = set()
    for _ in range(2):
        parts = [bag.part("data/report.json", os.urandom(text))]
        parts += [
            bag.part(bag.evidence_path(number, "jpg"), os.urandom(size))
            for number, size in enumerate(sizes, 1)
        ]
        out = _Counting()
        bag.write(bag.KINDS["report"], parts, key, out)
        assert out.size == bag.length(bag.KINDS["report"], parts, key)
        lengths.add(out.size)
    assert len(lengths) == 1
    assert in_set(next(iter(lengths)))


def test_the_file_and_its_folder_tell_no_time(
    defender: Drawer, contact: Contact, clock: line.Clock, tmp_path: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    times = set()
    for hours in (1, 30):
        clock.forward(hours=hours)
        sealed = line.sealed(defender, contact, [event_id], tmp_path / "out")
        stat = sealed.path.stat()
        times.add((stat.st_mtime_ns, stat.st_atime_ns // 10**9))
        assert not re.search(r"\d", sealed.path.name)
    assert len({modified for modified, _ in times}) == 1


def _others(drawer: Drawer, contact: Contact, count: int) -> list[Contact]:
    """So many other contacts, as far as words for people go."""
    return [
        contacts.save(drawer, msgspec.structs.replace(contact, contact_id=f"{n:032x}"))
        for n in range(1, count + 1)
    ]


def test_no_two_of_many_contacts_ever_share_a_word(defender: Drawer, contact: Contact) -> None:
    people = [line.person(f"P{n}") for n in range(1, 5)]
    event_id = line.saved(defender, line.incident(persons=people))
    seen: dict[str, str] = {}
    # 64 contacts are 2,016 pairs; more words are needed than there are without a number.
    everybody = [contact, *_others(defender, contact, 63)]
    assert len(everybody) * len(people) > len(pseudonyms.WORDS)
    for one in everybody:
        found = examine(defender, Wish(contact_id=one.contact_id, event_ids=(event_id,)))
        words = dict(found.composition.words)
        assert len(set(words.values())) == len(people)
        for word in words.values():
            assert word not in seen
            seen[word] = one.contact_id
        contacts.save(defender, msgspec.structs.replace(one, pseudonyms=words))
    assert len(seen) == len(everybody) * len(people)


def test_reports_of_one_walk_share_no_word_before_any_is_sealed(
    defender: Drawer, contact: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Two words in all: without looking at each other both would take the same in half the cases.
    monkeypatch.setattr(pseudonyms, "WORDS", ("ACORN", "YEW"))
    (other,) = _others(defender, contact, 1)
    event_id = line.saved(defender, line.incident())
    for _ in range(8):
        first = examine(defender, Wish(contact_id=contact.contact_id, event_ids=(event_id,)))
        theirs = frozenset(first.composition.words.values())
        wish = Wish(contact_id=other.contact_id, event_ids=(event_id,), not_words=theirs)
        assert theirs.isdisjoint(examine(defender, wish).composition.words.values())


def test_a_word_that_another_contact_got_meanwhile_is_not_sealed(
    defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    event_id = line.saved(defender, line.incident())
    composition = line.composed(defender, contact, [event_id])
    (word,) = composition.words.values()
    (other,) = _others(defender, contact, 1)
    theirs = msgspec.structs.replace(other, pseudonyms={"f" * 32: word.lower()})
    contacts.save(defender, theirs)
    with pytest.raises(InputError, match="changed-since-composed"):
        sealing.seal(defender, composition, out)
    assert not list(out.iterdir())
    # Looked at again, even with the words of the first look, it is another word.
    wish = Wish(contact_id=contact.contact_id, event_ids=(event_id,), words=dict(composition.words))
    (again,) = examine(defender, wish).composition.words.values()
    assert again != word
    assert own_card


def test_words_of_a_report_under_its_own_key_are_used_for_nobody_else(
    defender: Drawer, contact: Contact, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pseudonyms, "WORDS", ("ACORN", "YEW"))
    event_id = line.saved(defender, line.incident())
    line.sealed(defender, contact, [event_id], tmp_path / "out", one_time=True)
    (other,) = _others(defender, contact, 1)
    used = naming.of_others(defender, other.contact_id)
    assert len(used) == 1
    found = examine(defender, Wish(contact_id=other.contact_id, event_ids=(event_id,)))
    assert used.isdisjoint(found.composition.words.values())


def test_a_word_with_a_number_is_no_part_of_a_name_and_tells_no_count() -> None:
    every = frozenset(pseudonyms.WORDS)
    made = {pseudonyms.fresh(every, frozenset({"ACORN"})) for _ in range(300)}
    assert all(re.fullmatch(r"[A-Z]+-[1-9][0-9]{2}", one) for one in made)
    assert not [one for one in made if one.startswith("ACORN-")]
    assert len({one.rpartition("-")[2] for one in made}) > 50

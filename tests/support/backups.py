"""Drawers that hold something of everything, and their backups to recovery words."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crypto.age import EncryptWriter, HybridRecipient, decrypt
from crypto.minisign import SigningKey
from crypto.secret import Secret
from defender_app import backup
from defender_app.backup import Restored, Written
from defender_app.focal import reply
from defender_app.focal.reply import Answer
from defender_app.model.evidence import Evidence
from defender_app.report import bag
from defender_app.vault import recovery, unfinished
from defender_app.vault.drawer import Drawer
from defender_app.vault.vault import Vault
from tests.compat import contents
from tests.support import desk as scenes
from tests.support import line, vaults

SCRIPTS = {
    "tibetan": "ཁང་པ་ནས་བཟུང་། ཡི་གེ་འདི་བསྐུར།",
    "uyghur": "ساقچى دوكلات توغرۇلۇق سورىدى",
    "thai": "ตำรวจมาถามเรื่องรายงานที่เจนีวา",
    "amharic": "ፖሊስ ስለ ሪፖርቱ ጠየቀ።",
    "chinese": "湖边的房子里有人问起报告。𠀀𪚥",
    "arabic": "سَأَلُوا عَنِ التَّقْرِيرِ",
    "joined": "family 👩‍👩‍👧 and a zero\u200cwidth",
}


def noise(size: int, seed: int = 0) -> bytes:
    """Bytes that do not compress, the same each time."""
    blocks = -(-size // 32)
    whole = b"".join(
        hashlib.sha256(seed.to_bytes(4) + number.to_bytes(8)).digest() for number in range(blocks)
    )
    return whole[:size]


def fill_defender(drawer: Drawer, desk: Drawer, out: Path) -> dict[str, str]:
    """Records of every sort, a contact, a sent report that was answered; gives their ids."""
    contact = line.met(drawer, line.new_card(desk))
    sent_record = line.saved(drawer, scenes.incident())
    drawer.evidence.add(
        sent_record,
        Evidence(
            kind="document",
            original_file_name="notes.TXT",
            description="Notes",
            metadata_kept="no",
            shows_confirmed="2026-11-20",
        ),
        io.BytesIO(noise(4_000)),
    )
    sealed = line.sealed(drawer, contact, [sent_record], out / "sealed", conditions=False)
    case = scenes.take_in(desk, sealed.path)
    answer = Answer(kind="received", text="We have it.")
    answers = out / "answers"
    answers.mkdir()
    answered = reply.create(desk, case.case_id, answer, answers)
    assert reply.take_in(drawer, answered.path).outcome == "attached"
    full = str(
        drawer.incidents.save(vaults.full_incident(narrative="\n".join(SCRIPTS.values()))).event_id
    )
    drawer.evidence.add(
        full, Evidence(eid="E1", original_file_name="bridge.jpeg"), io.BytesIO(noise(1_200_000, 1))
    )
    drawer.evidence.add(full, Evidence(eid="E2", original_file_name="empty"), io.BytesIO(b""))
    unfinished.write(drawer, full, {"date_end": "spring, I think"})
    bare = str(drawer.incidents.save(vaults.incident(title=SCRIPTS["tibetan"])).event_id)
    gone = str(drawer.incidents.save(vaults.incident(title="not for long")).event_id)
    drawer.incidents.delete(gone)
    drawer.settings.set(contents.SETTING, {"kept": [1, "two", None]})
    return {
        "sent": sent_record,
        "full": full,
        "bare": bare,
        "gone": gone,
        "contact": contact.contact_id,
    }


def held(made: line.Vaults, drawer: Drawer) -> Vault:
    """The vault around a drawer."""
    return next(one for one in made.opened if one.drawer is drawer)


def holds(drawer: Drawer) -> dict[str, Any]:
    """Everything in a drawer that a person put there, as plain values; not the chain itself."""
    found = json.loads(json.dumps(contents.of(drawer)))
    # Of the drawer itself: when it was saved, its own chain, its own words.
    for name in ("last_saved", "custody", "recovery"):
        found.pop(name, None)
    found["people"] = [
        [one.uid, one.pseudonym, sorted([p.event_id, p.kind, p.pid] for p in one.places)]
        for one in drawer.people.list()
    ]
    found["changed"] = {row.event_id: row.changed.isoformat() for row in drawer.incidents.list()}
    return dict(found)


def history(drawer: Drawer) -> list[tuple[str, str, str, str, object]]:
    """What the chain of custody says, entry by entry, but for what a restore added of itself."""
    return [
        (one.when, one.actor, one.action, one.item, one.hash)
        for one in drawer.custody.entries()
        if one.action != "restored"
    ]


@dataclass(frozen=True)
class Words:
    """Recovery words of a drawer, tested."""

    secret: Secret

    @classmethod
    def of(cls, opened: Vault, passphrase: str = vaults.PASSPHRASE) -> Words:
        """Make them, put them in force, test them."""
        new = recovery.prepare(2, 3)
        recovery.keep(opened, passphrase, new)
        recovery.test(opened, new.shares[:2])
        return cls(new.secret)

    @contextlib.contextmanager
    def opened(self, path: Path) -> Iterator[backup.OpenedBackup]:
        """A backup that they open."""
        with backup.opened(path, recovery_secret=self.secret) as found:
            yield found

    def restore(self, path: Path, drawer: Drawer, **more: Any) -> Restored:
        """Bring it back."""
        with self.opened(path) as found:
            return backup.restore(drawer, found, **more)


def write(drawer: Drawer, out: Path, **more: Any) -> Written:
    """A backup to the recovery words."""
    return backup.write_own(drawer, out, to_recovery=True, **more)


@dataclass
class Lines:
    """The lines of a backup as plain values, to be changed and put together again."""

    records: list[dict[str, Any]]
    private: list[dict[str, Any]] | None
    files: dict[str, bytes]

    @property
    def header(self) -> dict[str, Any]:
        """The first line."""
        return self.records[0]

    def of(self, sort: str) -> list[Any]:
        """The contents of all lines of one sort."""
        return [line[sort] for line in (*self.records, *(self.private or ())) if sort in line]


def taken_apart(path: Path, words: Words) -> Lines:
    """A backup, read by the standard library."""
    plain = decrypt(path.read_bytes(), [recovery.identity_of(words.secret)])
    entries = {name.partition("/")[2]: data for name, data in line.zip_entries(plain).items()}
    private = entries.get("data/private.jsonl")
    return Lines(
        records=_values(entries["data/records.jsonl"]),
        private=None if private is None else _values(private),
        files={name: data for name, data in entries.items() if name.startswith(bag.EVIDENCE)},
    )


def _values(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(one) for one in data.splitlines()]


def _lines(values: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in values)


def put_together(
    parts: Lines, words: Words, path: Path, *, key: SigningKey | None = None, ending: bytes = b""
) -> Path:
    """A backup of these lines, signed by a new key that its header names unless one is given."""
    used = key or SigningKey.generate()
    if key is None:
        parts.header["from"] = used.verify_key.string
    made = [bag.part("data/records.jsonl", _lines(parts.records) + ending)]
    if parts.private is not None:
        made.append(bag.part("data/private.jsonl", _lines(parts.private)))
    made += [bag.part(name, data) for name, data in parts.files.items()]
    recipient = HybridRecipient.from_string(recovery.recipient_of(words.secret))
    with path.open("wb") as raw, EncryptWriter(raw, [recipient]) as out:
        bag.write(bag.BACKUP, made, used, out)
    return path


@dataclass(frozen=True)
class Kept:
    """A backup that is made once: the file, what opens it, what was in the drawer."""

    path: Path
    words: Words
    ids: dict[str, str]
    holds: dict[str, Any]

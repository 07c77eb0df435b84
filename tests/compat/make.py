"""Write the compat vaults of the schema version that this source has.

    python -m tests.compat.make FOLDER

makes FOLDER/v<version>-real and FOLDER/v<version>-training beside a JSON file of what is in each.
Run once, when a schema version is first used; what it made is never changed afterwards. Each has
drawers of 256 KiB with the passphrases of ``contents.PASSPHRASES``:

* ``defender``: records with people, names, consents and evidence, a contact, a report that was
  sent, the reply to it, text that is no value yet, a setting, recovery words (from version 2 on);
* ``desk``: a card of its own with its keys, the case that came of that report, the reply given,
  what the desk worked out about it (from version 3 on);
* ``full``: as many records as went in, so that not even a short one more does.

The cost of a guess is the least that opens without being asked for as weak. Drawers this small take
in no evidence by themselves, because more is kept free for tidying than they have; here less is.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.errors import InputError
from defender_app.focal import reply, work
from defender_app.focal.contacts import Contact
from defender_app.focal.reply import Answer
from defender_app.model.evidence import Evidence
from defender_app.vault import blobs, migrations, recovery, unfinished
from defender_app.vault.drawer import Drawer
from tests.compat import contents
from tests.support import desk as scenes
from tests.support import line, vaults

COST = KdfParameters(memory_kib=64 * vaults.KIB, passes=3)
SCRIPTS = (
    "ཁང་པ་ནས་བཟུང་། 湖边的房子里有人。",
    "ตำรวจมาถามเรื่องรายงาน ፖሊስ ስለ ሪፖርቱ ጠየቀ።",
    "ساقچى دوكلات توغرۇلۇق سورىدى.",
)


def make(folder: Path, *, training: bool) -> Path:
    """Make one vault and the list of what is in it; gives the vault's folder."""
    kind = "training" if training else "real"
    made = folder / f"v{len(migrations.STEPS)}-{kind}"
    vault.create(
        made,
        list(contents.PASSPHRASES.values()),
        drawer_size=256 * vaults.KIB,
        training=training,
        kdf=COST,
    )
    with contextlib.ExitStack() as away:
        out = made.with_name(f"{made.name}.out")
        out.mkdir()
        away.callback(_remove, out)
        away.enter_context(mock.patch.multiple(blobs, _RESERVE=0, _ROOM_FOR_A_ROW=blobs.ROW))
        _exchange(made, out)
    words = _words(made)
    with _opened(made, "full") as held:
        _fill(held.drawer)
    known: dict[str, Any] = {contents.WORDS_OF_DEFENDER: words}
    for name in contents.PASSPHRASES:
        with _opened(made, name) as held:
            assert vault.check(held) == []
            known[name] = contents.of(held.drawer)
    text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    made.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    return made


def _opened(made: Path, name: str) -> vault.Vault:
    return vault.Vault.open(made, contents.PASSPHRASES[name], clock=line.Clock())


def _exchange(made: Path, out: Path) -> None:
    with _opened(made, "desk") as held:
        own = line.new_card(held.drawer)
    with _opened(made, "defender") as held:
        contact = line.met(held.drawer, own)
        path = _sent(held.drawer, contact, out)
    with _opened(made, "desk") as held:
        case = scenes.take_in(held.drawer, path)
        answers = out / "answers"
        answers.mkdir()
        answer = Answer(kind="received", text="We have it. Nothing is passed on.")
        answered = reply.create(held.drawer, case.case_id, answer, answers)
        work.judge_urgency(held.drawer, case.case_id, "high", "She called again.")
        work.code(held.drawer, case.case_id, "mt4", ["0101"])
        work.set_review(held.drawer, case.case_id, "2027-03-01")
        held.drawer.settings.set(contents.SETTING, "desk")
    with _opened(made, "defender") as held:
        assert reply.take_in(held.drawer, answered.path).outcome == "attached"
        _more(held.drawer)


def _sent(drawer: Drawer, contact: Contact, out: Path) -> Path:
    """A record with evidence, sealed to the desk."""
    country = "XW" if drawer.training else "AQ"
    event_id = line.saved(drawer, scenes.incident(country=country))
    item = Evidence(
        kind="document",
        original_file_name="notes.txt",
        media_type="text/plain",
        description="Notes written afterwards",
        metadata_kept="no",
        shows_confirmed="2026-11-20",
    )
    drawer.evidence.add(event_id, item, io.BytesIO(b"".join(_bytes(4_000))))
    return line.sealed(drawer, contact, [event_id], out, conditions=False).path


def _more(drawer: Drawer) -> None:
    """What is not for sending."""
    saved = drawer.incidents.save(vaults.full_incident(narrative="\n".join(SCRIPTS)))
    event_id = str(saved.event_id)
    drawer.evidence.add(event_id, Evidence(eid="E1"), io.BytesIO(b"".join(_bytes(9_000))))
    unfinished.write(drawer, event_id, {"date_end": "spring, I think"})
    drawer.settings.set(contents.SETTING, {"kept": [1, "two", None]})


def _words(made: Path) -> list[str]:
    """Recovery words, two of three, of the first drawer."""
    with _opened(made, "defender") as held:
        new = recovery.prepare(2, 3)
        recovery.keep(held, contents.PASSPHRASES["defender"], new)
    return [" ".join(share.words) for share in new.shares]


def _bytes(size: int) -> Iterator[bytes]:
    """Bytes that look like a picture's to whoever compresses them, and are the same each time."""
    for number in range(size // 32):
        yield hashlib.sha256(number.to_bytes(4)).digest()


def _fill(drawer: Drawer) -> None:
    """Records of falling length, until not even a short one fits."""
    for length in (2_000, 200, 20):
        with contextlib.suppress(InputError):
            for number in range(2_000):
                words = f"number {number} gate " + SCRIPTS[number % 3] * (length // 20)
                drawer.incidents.save(vaults.incident(narrative=words[:length]))


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    folder.rmdir()


def main() -> None:
    """Make both."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    given: Any = parser.parse_args()
    for training in (False, True):
        make(given.folder, training=training)


if __name__ == "__main__":
    main()

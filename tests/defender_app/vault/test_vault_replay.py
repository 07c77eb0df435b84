"""Older pages put back under the drawer: whichever they are, they are noticed."""

from __future__ import annotations

import io
import itertools
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from defender_app import evidence_files, record_files, vault
from defender_app.backup import own
from defender_app.errors import AppError, InputError
from defender_app.focal import card_files, own_cards
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Incident
from defender_app.model.person import Person
from defender_app.vault import Drawer, drawer_file
from defender_app.vault import folder as rules
from tests.support.vaults import MIB, consent, full_incident, incident, new_vault, opened

PAGE = rules.PAGE


def record(given: Consent, **changes: object) -> Incident:
    person = Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=(given,))
    return incident(event_id="E1", persons=(person,), **changes)


def changed_file(folder: Path, before: dict[str, bytes]) -> Path:
    (name,) = [name for name in rules.DRAWERS if (folder / name).read_bytes() != before[name]]
    return folder / name


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in rules.DRAWERS}


@pytest.fixture
def replay(tmp_path: Path) -> tuple[Path, Path, bytes, bytes]:
    """A vault whose consent and contact changed: folder, drawer in use, its bytes then and now."""
    folder = new_vault(tmp_path / "v")
    before = contents(folder)
    with opened(folder) as held:
        held.drawer.incidents.save(record(consent(value="yes"), narrative="old"))
        held.drawer.documents.put("contact", "x", b"OLD CARD")
    file = changed_file(folder, before)
    old = file.read_bytes()
    with opened(folder) as held:
        held.drawer.documents.put("contact", "x", b"NEW CARD")
        held.drawer.incidents.save(record(consent(value="no"), narrative="new"))
    return folder, file, old, file.read_bytes()


def mixed(old: bytes, new: bytes, pages: tuple[int, ...]) -> bytes:
    data = bytearray(new)
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = old[page * PAGE : (page + 1) * PAGE]
    return bytes(data)


def differing(old: bytes, new: bytes) -> list[int]:
    return [at for at in range(len(new) // PAGE) if mixed(old, new, (at,)) != new]


def state_of(folder: Path) -> tuple[str | None, object, bytes | None] | str:
    """What a person would be shown, or the code that refuses it."""
    try:
        with opened(folder) as held:
            found = held.drawer.incidents.get("E1")
            return (
                found.persons[0].consents[0].value,
                found.narrative,
                held.drawer.documents.find("contact", "x"),
            )
    except AppError as error:
        return error.code


def test_no_mixture_of_old_and_new_pages_is_taken_for_the_drawer(
    replay: tuple[Path, Path, bytes, bytes],
) -> None:
    folder, file, old, new = replay
    pages = differing(old, new)
    assert len(pages) >= 8
    some = [
        choice for size in (1, 2, len(pages) - 1) for choice in itertools.combinations(pages, size)
    ]
    generator = random.Random(11)  # noqa: S311 - which pages, not a secret
    some += [tuple(page for page in pages if generator.random() < 0.5) for _ in range(60)]
    # Pages of the search index and free ones may differ without a word: they decide nothing.
    whole = (("no", "new", b"NEW CARD"), ("yes", "old", b"OLD CARD"))
    refused = 0
    for choice in some:
        file.write_bytes(mixed(old, new, choice))
        found = state_of(folder)
        assert found in whole or isinstance(found, str), choice
        refused += isinstance(found, str)
    assert refused > len(some) // 2


def test_the_pages_of_the_consent_the_chain_and_its_head_are_refused_together(
    replay: tuple[Path, Path, bytes, bytes],
) -> None:
    folder, file, old, new = replay
    with opened(folder) as held:
        names = {
            str(name): int(page) - 1
            for name, page in held.drawer.database.rows("SELECT name, rootpage FROM sqlite_master")
            if page
        }
    wanted = ("meta", "consents", "custody", "custody_item")
    file.write_bytes(mixed(old, new, tuple(names[name] for name in wanted)))
    with opened(folder) as held:
        with pytest.raises(InputError, match="drawer-replayed"):
            _ = held.drawer
        assert "drawer-replayed" in {finding.code for finding in vault.check(held)}
    file.write_bytes(new)
    with opened(folder) as held:
        assert vault.check(held) == []


def test_an_older_contact_card_put_back_is_refused(
    replay: tuple[Path, Path, bytes, bytes],
) -> None:
    folder, file, old, new = replay
    with opened(folder) as held:
        ((root,),) = held.drawer.database.rows(
            "SELECT rootpage FROM sqlite_master WHERE name = 'documents'"
        )
    file.write_bytes(mixed(old, new, (int(root) - 1,)))
    assert state_of(folder) == "drawer-replayed"


def test_the_whole_older_drawer_shows_only_by_its_change_number(
    replay: tuple[Path, Path, bytes, bytes],
) -> None:
    folder, file, old, new = replay
    file.write_bytes(new)
    with opened(folder) as held:
        assert held.drawer.last_saved is not None
        now = held.drawer.last_saved[1]
    file.write_bytes(old)
    assert state_of(folder) == ("yes", "old", b"OLD CARD")
    with opened(folder) as held:
        assert held.drawer.last_saved is not None
        assert held.drawer.last_saved[1] < now


def test_every_way_of_saving_keeps_the_sums_right(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=2 * MIB)
    with opened(folder) as held:
        drawer = held.drawer
        saved = drawer.incidents.save(full_incident())
        event_id = saved.event_id or ""
        drawer.incidents.save(msgspec.structs.replace(saved, narrative="another"))
        drawer.incidents.set_status(event_id, "closed")
        drawer.documents.put("contact", "a", b"1")
        drawer.documents.put("contact", "a", b"2")
        drawer.settings.set("b", [1, 2])
        drawer.settings.set("b", None)
        assert drawer.freshness.stale() == frozenset()
        with pytest.raises(InputError, match="duplicate-consent"):
            drawer.incidents.save(
                record(consent()).__class__(
                    format="defender-incident",
                    version=1,
                    persons=(Person(pid="P1", consents=(consent(), consent())),),
                )
            )
        assert drawer.freshness.stale() == frozenset()
        drawer.incidents.delete(event_id)
        assert drawer.freshness.stale() == frozenset()
    with opened(folder) as held:
        assert vault.check(held) == []


def test_a_statement_that_fails_is_not_counted(folder: Path) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        drawer.documents.put("k", "a", b"1")
        with drawer.transaction():
            drawer.documents.put("k", "b", b"1")
            with pytest.raises(Exception, match="UNIQUE"):
                drawer.database.run("INSERT INTO documents VALUES ('k', 'c', 'x'), ('k', 'b', 'x')")
        assert drawer.freshness.stale() == frozenset()


def test_a_drawer_without_the_key_of_its_sums_is_damaged(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.database.run("DELETE FROM meta WHERE key = 'fresh_key'")
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_a_list_may_come_first_but_nothing_is_changed_before_all_rows_were_compared(
    replay: tuple[Path, Path, bytes, bytes],
) -> None:
    folder, file, old, new = replay
    with opened(folder) as held:
        ((root,),) = held.drawer.database.rows(
            "SELECT rootpage FROM sqlite_master WHERE name = 'documents'"
        )
    spliced = mixed(old, new, (int(root) - 1,))
    file.write_bytes(spliced)
    # The times of a lock: whoever can write pages can write these too.
    drawer_file.neutral_times(folder)
    with opened(folder, assured=False) as held:
        assert len(held.drawer.incidents.list()) == 1
        for change in (
            held.drawer.assure,
            held.drawer.assure,
            lambda: held.drawer.documents.put("contact", "y", b"MORE"),
            lambda: held.drawer.settings.set("language", "zh"),
        ):
            with pytest.raises(InputError, match="drawer-replayed"):
                change()
    assert file.read_bytes()[PAGE:] == spliced[PAGE:]
    file.write_bytes(new)
    with opened(folder, assured=False) as held:
        held.drawer.documents.put("contact", "y", b"MORE")
        held.drawer.assure()
    with opened(folder) as held:
        assert held.drawer.documents.find("contact", "y") == b"MORE"


def put_back(folder: Path, title: str = "PUT BACK") -> Path:
    """A vault with a person, a name, a file and a card; then an older row under its sums."""
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(full_incident(event_id="E1"))
        drawer.evidence.add("E1", Evidence(eid="F1", original_file_name="a"), io.BytesIO(b"jpeg"))
        own_cards.make(drawer, own_cards.NewCard(name="Reprisals desk", organisation="Lake Watch"))
        # Outside of every transaction: as pages that somebody exchanged.
        drawer.database.run("UPDATE incidents SET title = ?", (title,))
    drawer_file.neutral_times(folder)
    return folder


def ways_out(drawer: Drawer, out: Path) -> dict[str, Callable[[], object]]:
    """Everything that lets something leave a drawer, or shows a name."""
    card = own_cards.every(drawer)[0].card
    uid = drawer.people.uid_of("E1", "P1")
    source = evidence_files.of_item(drawer, "F1", "E1")
    return {
        "identity": lambda: drawer.identities.get(uid),
        "names": drawer.identities.names,
        "whole record": lambda: drawer.incidents.get("E1", with_identities=True),
        "document": lambda: record_files.document(drawer, "E1", identities=False),
        "record": lambda: record_files.write(drawer, b"{}", out / "record.json"),
        "card": lambda: card_files.write(drawer, out / "card.json", card),
        "proof": lambda: card_files.write_for_minisign(drawer, out, card),
        "key": lambda: card_files.write_identity(out / "key", own_cards.get(drawer, card.digest)),
        "evidence": lambda: evidence_files.give_out(drawer, source, out / "a"),
        "backup": lambda: own.write_own(drawer, out, passphrase="orchid lantern paddle river"),
    }


WAYS = (
    "identity",
    "names",
    "whole record",
    "document",
    "record",
    "card",
    "proof",
    "key",
    "evidence",
    "backup",
)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_leaves_and_no_name_is_shown_before_all_rows_were_compared(
    tmp_path: Path, way: str
) -> None:
    folder, out = put_back(new_vault(tmp_path / "v", drawer_size=2 * MIB)), tmp_path / "out"
    out.mkdir()
    with opened(folder, assured=False) as held:
        drawer = held.drawer
        assert drawer.incidents.list()[0].title == "PUT BACK"
        ways = ways_out(drawer, out)
        assert tuple(ways) == WAYS
        with pytest.raises(InputError, match="drawer-replayed"):
            ways[way]()
        assert list(out.iterdir()) == []
        # It is known now: nothing is read any more, in any thread and by any store.
        for look in (
            drawer.incidents.list,
            lambda: drawer.incidents.get("E1"),
            lambda: drawer.documents.find("contact", "x"),
            lambda: drawer.settings.get("language"),
            lambda: drawer.evidence.list("E1"),
            lambda: list(drawer.evidence.chunks("F1", "E1")),
            drawer.custody.entries,
            drawer.people.list,
            drawer.now,
            lambda: drawer.incidents.search("report"),
            *ways.values(),
        ):
            with pytest.raises(InputError, match="drawer-replayed"):
                look()
        with pytest.raises(InputError, match="drawer-replayed"):
            _ = held.drawer
        assert list(out.iterdir()) == []


def test_a_check_still_looks_at_what_nobody_else_may_read(tmp_path: Path) -> None:
    folder = put_back(new_vault(tmp_path / "v", drawer_size=2 * MIB))
    with opened(folder, assured=False) as held:
        drawer = held.drawer
        with pytest.raises(InputError, match="drawer-replayed"):
            drawer.assure()
        with ThreadPoolExecutor(1) as other:
            found = other.submit(vault.check, held).result()
            assert {finding.code for finding in found} == {"drawer-replayed"}
            with pytest.raises(InputError, match="drawer-replayed"):
                other.submit(drawer.settings.set, "language", "zh").result()
        with pytest.raises(InputError, match="drawer-replayed"):
            drawer.incidents.list()


def test_what_waits_behind_the_comparison_writes_nothing(tmp_path: Path) -> None:
    folder, out = put_back(new_vault(tmp_path / "v", drawer_size=2 * MIB)), tmp_path / "out"
    out.mkdir()
    with opened(folder, assured=False) as held, ThreadPoolExecutor(1) as jobs:
        ways = ways_out(held.drawer, out)
        pieces = held.drawer.evidence.chunks("F1", "E1")
        waiting = [
            jobs.submit(work) for work in (held.drawer.assure, *ways.values(), lambda: list(pieces))
        ]
        for one in waiting:
            with pytest.raises(InputError, match="drawer-replayed"):
                one.result()
        assert list(out.iterdir()) == []

"""The desk meets every sort of bad file at once: each row says what it is, and the rest goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.decoding.room import Bytes
from defender_app.errors import InputError
from defender_app.evidence_viewing import Viewing
from defender_app.focal import batch, card, case_files, cases
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import bad_files, forge, hostile, line, vaults
from tests.support import desk as desk_files
from tests.support.bad_files import Genuine

ROOM = 16 * vaults.MIB
NASTY = "\u202egnp.\u2066<img src='http://x/'>&lt;b&gt;\u2069\u200f<script>x</script>"


@pytest.fixture
def desk(new_vaults: line.Vaults) -> Drawer:
    return new_vaults.drawer(size=ROOM)


@pytest.fixture
def defender(new_vaults: line.Vaults) -> Drawer:
    return new_vaults.drawer(size=ROOM)


@pytest.fixture
def genuine(defender: Drawer, contact: Contact, own_card: OwnCard, tmp_path: Path) -> Genuine:
    folder = tmp_path / "genuine"
    folder.mkdir()
    small = desk_files.send(defender, contact, folder)
    files = {"notes.txt": b"notes " * 40_000}
    large = desk_files.send(defender, contact, folder, files=files)
    return bad_files.from_line(small, large, own_card, contact)


def test_each_bad_file_is_one_row_and_the_good_ones_between_are_taken_in(
    desk: Drawer, genuine: Genuine, tmp_path: Path
) -> None:
    stranger = card.new_keys().identity
    bad = bad_files.every(genuine, stranger, tmp_path)
    assert len(bad) >= 40
    written = bad_files.write(tmp_path / "in", bad)
    before = desk.last_saved
    rows = batch.take_in(desk, batch.find(written.values()), lambda _a, _b: True, lambda _: None)
    said = {row.name: (row.outcome, row.code) for row in rows}
    wanted = {f"bad {name}.age": (one.outcome, one.code) for name, one in bad.items()}
    assert said == wanted
    assert cases.every(desk) == ()
    assert desk.blobs.all_ids() == ()
    assert before is not None
    damaged = [row for row in rows if row.outcome == "damaged" and row.code != "not-a-report"]
    assert all(row.where for row in damaged)
    names = [written["bomb"], genuine.small, written["depth 65"], genuine.large]
    rows = batch.take_in(desk, batch.find(names), lambda _a, _b: True, lambda _: None)
    assert [row.outcome for row in rows] == ["damaged", "opened", "damaged", "opened"]


def _texts(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where free text stands in a report."""
    free = {"title", "narrative", "place_text", "descriptive_title", "pseudonym", "place"}
    free |= {"link_explanation", "conditions", "what_happened", "why_linked_to_un", "form_text"}
    if isinstance(value, dict):
        return [found for name, one in value.items() for found in _texts(one, (*path, name))]
    if isinstance(value, list):
        return [found for n, one in enumerate(value) for found in _texts(one, (*path, n))]
    named = {one for one in path if isinstance(one, str)}
    return [path] if isinstance(value, str) and named & free and path[-1] != "confidence" else []


def test_markup_and_steering_letters_in_every_text_are_kept_as_text(
    desk: Drawer, genuine: Genuine, tmp_path: Path
) -> None:
    places: list[tuple[Any, ...]] = []

    def edit(entries: dict[str, bytes]) -> None:
        report = json.loads(entries[bad_files.REPORT])
        places.extend(_texts(report["incidents"]))
        for path in places:
            one = report["incidents"]
            for step in path[:-1]:
                one = one[step]
            one[path[-1]] = NASTY
        entries[bad_files.REPORT] = json.dumps(report).encode()

    to = [genuine.identity.recipient()]
    path = forge.resealed(genuine.small, genuine.identity, genuine.signing, to, tmp_path, edit)
    (row,) = batch.take_in(desk, batch.find([path]), lambda _a, _b: True, lambda _: None)
    assert len(places) >= 6
    # Whether it is taken in or refused: nothing of it steers what a row says.
    assert (row.outcome, row.code) in {("opened", ""), ("damaged", "report-text")}
    assert NASTY not in repr(row)


@pytest.mark.parametrize("wide", [60_000, 2**31 - 1])
def test_a_picture_that_lies_about_its_size_is_kept_and_refused_where_it_is_looked_at(
    wide: int, desk: Drawer, defender: Drawer, contact: Contact, own_card: OwnCard, out: Path
) -> None:
    assert own_card
    files = {"huge.png": hostile.png_of(wide, wide)}
    case = desk_files.take_in(desk, desk_files.send(defender, contact, out, files=files))
    (file,) = case_files.every(desk, case, cases.report(desk, case))
    data = case_files.read(desk, case, file.entry, most=1 << 20)
    assert data == files["huge.png"]
    viewing = Viewing(lambda: Bytes(data))
    try:
        with pytest.raises(InputError) as caught:
            viewing.look()
    finally:
        viewing.close()
    assert caught.value.code in hostile.REFUSALS

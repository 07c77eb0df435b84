"""From the photograph that may not leave to the covered copy that does: domain rules 2.7 and 16."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from defender_app.errors import InputError
from defender_app.evidence_cleaning import copies
from defender_app.evidence_cleaning.copies import Recognised
from defender_app.evidence_cleaning.plan import Box
from defender_app.focal import case_files, cases, intake
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.report import seal_rules
from defender_app.report.compose import Wish, examine
from defender_app.report.what_leaves import paper
from defender_app.vault.drawer import Drawer
from defender_app.vault.evidence import item_of
from tests.support import apart, line, movies, planted

FACE = Box(left=0.3, top=0.2, right=0.6, bottom=0.8)


def _photograph() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "ACME", "Zelda Author"
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 13.0, 36.0), 3: "E", 4: (6.0, 8.0, 24.0)})
    return planted.bytes_of(planted.picture(), "JPEG", exif=exif.tobytes())


@pytest.fixture
def original(defender: Drawer) -> Evidence:
    """A photograph on which somebody can be recognised who may not leave by name."""
    event_id = line.saved(defender, {**line.incident(), "event_id": "ab" * 16})
    item = Evidence(
        kind="photograph",
        original_file_name="IMG_Zelda.jpg",
        media_type="image/jpeg",
        description="HERON at the gate",
        contains=("third-party faces", "location data"),
        shows=(Ref(person="P1"),),
        shows_confirmed="2026-11-20",
    )
    return defender.evidence.add(event_id, item, io.BytesIO(_photograph()))


EVENT = "ab" * 16


def _reasons(drawer: Drawer, contact: Contact) -> dict[str, str]:
    wish = Wish(contact_id=contact.contact_id, event_ids=(EVENT,))
    return {one.eid: one.because for one in examine(drawer, wish).composition.left_out}


def test_a_covered_copy_leaves_and_the_original_stays(
    defender: Drawer,
    desk: Drawer,
    own_card: OwnCard,
    contact: Contact,
    original: Evidence,
    tmp_path: Path,
) -> None:
    eid = str(original.eid)
    assert _reasons(defender, contact) == {eid: seal_rules.NOT_NAMED}
    made = copies.make(defender, EVENT, eid, boxes=[FACE], recognised=Recognised(confirmed=True))
    copy = made.item
    assert copy.shows_confirmed
    assert (copy.shows, copy.contains, copy.description) == ((), (), None)
    assert _reasons(defender, contact) == {eid: seal_rules.NOT_NAMED}
    # Who is on it is asked once more for this very report.
    assert f"rule-16:{copy.eid}" in line.refused(defender, contact, [EVENT])
    sealed = line.sealed(defender, contact, [EVENT], tmp_path / "out")
    found = line.entries(sealed.path, own_card)
    files = {name: data for name, data in found.items() if name.startswith("data/evidence/")}
    assert list(files) == ["data/evidence/001.jpg"]
    assert files["data/evidence/001.jpg"] == b"".join(
        defender.evidence.chunks(str(copy.eid), EVENT)
    )
    everything = b"".join(found.values())
    for word in ("Zelda", "ACME", str(original.sha256), eid, "IMG_"):
        assert word.encode() not in everything
    assert apart.gives(files["data/evidence/001.jpg"]).findings == ()
    # The original is in the vault as it was, and the chain of custody says what was done.
    assert b"".join(defender.evidence.chunks(eid, EVENT)) == _photograph()
    said = [one.action for one in defender.custody.entries(item_of(EVENT, eid))]
    assert said == ["added", "copied"]
    said = [one.action for one in defender.custody.entries(item_of(EVENT, str(copy.eid)))]
    assert said[:2] == ["added", "shows-confirmed"]
    taken = intake.take_in(desk, sealed.path)
    case = cases.get(desk, str(taken.case_id))
    (file,) = case_files.every(desk, case, cases.report(desk, case))
    assert file.working_copy
    assert file.name == "001.jpg"


def test_a_copy_on_which_somebody_is_left_stays(
    defender: Drawer, contact: Contact, original: Evidence
) -> None:
    eid = str(original.eid)
    still = Recognised(shows=(Ref(person="P1"),), confirmed=True)
    first = copies.make(defender, EVENT, eid, recognised=still).item
    faces = Recognised(contains=("third-party faces",), confirmed=True)
    second = copies.make(defender, EVENT, eid, recognised=faces).item
    nobody_asked = copies.make(defender, EVENT, eid).item
    assert nobody_asked.shows == original.shows
    assert nobody_asked.contains == ("third-party faces",)
    assert nobody_asked.shows_confirmed is None
    assert _reasons(defender, contact) == {
        eid: seal_rules.NOT_NAMED,
        str(first.eid): seal_rules.NOT_NAMED,
        str(second.eid): seal_rules.NOT_LISTED,
        str(nobody_asked.eid): seal_rules.NOT_NAMED,
    }
    names = [one.original_file_name for one in (first, second, nobody_asked)]
    assert names == ["cleaned-1.jpg", "cleaned-2.jpg", "cleaned-3.jpg"]


def test_a_film_larger_than_a_row_comes_out_whole(defender: Drawer, original: Evidence) -> None:
    del original
    chunks = tuple((bytes([number]) * 70_000,) for number in range(1, 5))
    film = movies.film((movies.Track(b"vide", chunks), movies.PLACES))
    item = Evidence(kind="video", original_file_name="gate.mp4")
    kept = defender.evidence.add(EVENT, item, io.BytesIO(film))
    made = copies.make(defender, EVENT, str(kept.eid))
    out = b"".join(defender.evidence.chunks(str(made.item.eid), EVENT))
    assert movies.samples(out, b"vide") == [one[0] for one in chunks]
    assert b"Zelda" not in out
    assert made.item.size == len(out)
    assert made.lost == ("other-tracks",)


def test_the_paper_says_which_is_a_cleaned_copy(
    defender: Drawer, contact: Contact, original: Evidence
) -> None:
    made = copies.make(
        defender, EVENT, str(original.eid), boxes=[FACE], recognised=Recognised(confirmed=True)
    )
    examined = examine(defender, Wish(contact_id=contact.contact_id, event_ids=(EVENT,)))
    items = {one.eid: one for one in paper(defender, examined, EVENT).items}
    assert not items[str(original.eid)].cleaned
    assert items[str(made.item.eid)].cleaned
    assert items[str(made.item.eid)].because == ""


def test_a_copy_that_does_not_fit_or_is_stopped_leaves_nothing(
    defender: Drawer, original: Evidence
) -> None:
    eid, before = str(original.eid), defender.evidence.list(EVENT)
    with pytest.raises(InputError, match="cancelled"):
        copies.make(defender, EVENT, eid, progress=lambda *_: False)
    with pytest.raises(InputError, match="copy-box-outside"):
        copies.make(defender, EVENT, eid, boxes=[Box(page=3, left=0, top=0, right=1, bottom=1)])
    filler = Evidence(kind="other", original_file_name="x.bin")
    # More than half of what is free, and no smaller when it is written anew.
    high = round(0.6 * defender.free_bytes() / (3 * 400))
    bands = [Image.effect_noise((400, high), 120) for _ in range(3)]
    noise = planted.bytes_of(Image.merge("RGB", bands), "PNG")
    large = defender.evidence.add(EVENT, filler, io.BytesIO(noise))
    with pytest.raises(InputError, match="drawer-full"):
        copies.make(defender, EVENT, str(large.eid))
    assert defender.evidence.list(EVENT)[: len(before)] == before
    assert not [one for one in defender.evidence.list(EVENT) if one.derived_from]
    said = {one.action for one in defender.custody.entries(item_of(EVENT, eid))}
    assert "copied" not in said

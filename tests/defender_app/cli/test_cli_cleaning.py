"""Hidden data and cleaned copies on the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from defender_app.cli import faults
from tests.support import apart, memory, planted
from tests.support.command_line import SMALL, Seat, Seats, write_json
from tests.support.incidents import sample
from tests.support.repository import ROOT


@pytest.fixture
def photographed(sender: Seat, tmp_path: Path) -> tuple[str, str]:
    """A record, and a photograph in it that tells where it was made."""
    said = sender("record", "add", write_json(tmp_path / "r.json", sample(16)))
    record = str(said.data["event_id"])
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "ACME", "Zelda Author"
    exif.get_ifd(0x8825).update({1: "S", 2: (46.0, 13.0, 36.0), 3: "W", 4: (6.0, 8.0, 24.0)})
    path = tmp_path / "gate.jpg"
    path.write_bytes(planted.bytes_of(planted.picture(), "JPEG", exif=exif.tobytes()))
    return record, str(sender("evidence", "add", record, path).data["evidence"][0]["eid"])


def test_what_a_photograph_gives_away(sender: Seat, photographed: tuple[str, str]) -> None:
    said = sender("evidence", "gives-away", *photographed)
    assert said.data["format"] == "jpeg"
    assert said.data["complete"]
    (place,) = said.data["places"]
    assert (round(place["latitude"], 3), round(place["longitude"], 3)) == (-46.227, -6.14)
    found = {one["kind"]: one["value"] for one in said.data["findings"]}
    assert (found["device"], found["author"]) == ("ACME", "Zelda Author")


def test_a_cleaned_and_covered_copy(
    sender: Seat, photographed: tuple[str, str], tmp_path: Path
) -> None:
    record, eid = photographed
    covers = ("--cover", "1:0,0,50,50", "--cover", "75,75,50,50")
    said = sender("evidence", "clean", record, eid, *covers, "--nobody-shown")
    (item,) = said.data["evidence"]
    assert (item["derived_from"], item["metadata_kept"]) == (eid, "no")
    assert item["changes"] == ["metadata-removed", "covered"]
    assert item["shows_confirmed"]
    assert said.data["lost"] == []
    out = tmp_path / "out.jpg"
    sender("evidence", "export", f"{record}/{item['eid']}", "--out", out)
    assert apart.gives(out.read_bytes()).findings == ()
    with Image.open(out) as image:
        seen = image.convert("L")
        assert [seen.getpixel(at) for at in ((40, 40), (310, 190))] == [0, 0]
        assert seen.getpixel((310, 10)) != 0
    again = sender("evidence", "clean", record, eid, "--shows", "P1").data["evidence"][0]
    assert again["shows"] == [{"person": "P1"}]
    later = sender("evidence", "clean", record, eid).data["evidence"][0]
    assert "shows_confirmed" not in later


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--cover", "1:0,0,0,5"), "cover-wrong"),
        (("--cover", "here"), "cover-wrong"),
        (("--cover", "0:1,1,5,5"), "cover-wrong"),
        (("--shows", "P1", "--nobody-shown"), "shows-and-nobody"),
    ],
)
def test_what_was_meant_is_not_guessed(
    sender: Seat, photographed: tuple[str, str], more: tuple[str, ...], code: str
) -> None:
    said = sender.tries("evidence", "clean", *photographed, *more)
    assert (said.code, said.error["code"]) == (faults.USAGE, code)


def test_refusals_leave_nothing(
    sender: Seat, photographed: tuple[str, str], tmp_path: Path
) -> None:
    record, eid = photographed
    said = sender.tries("evidence", "clean", record, eid, "--cover", "7:1,1,5,5")
    assert (said.code, said.error["code"]) == (faults.INPUT, "copy-box-outside")
    said = sender.tries("evidence", "clean", record, eid, "--shows", "P99")
    assert said.error["code"] == "evidence-invalid"
    notes = tmp_path / "notes.txt"
    notes.write_text("They asked about the report.")
    other = sender("evidence", "add", record, notes).data["evidence"][0]["eid"]
    said = sender.tries("evidence", "clean", record, other)
    assert said.error["code"] == "copy-not-this-kind"
    assert sender("evidence", "gives-away", record, other).data["format"] == "text"
    items = sender("evidence", "list", record).data["evidence"]
    assert not [one for one in items if one.get("derived_from")]


def test_a_copy_that_does_not_fit_lets_the_vault_grow(
    seats: Seats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = seats.take(tmp_path / "small")
    monkeypatch.setattr("defender_app.cli.passphrase_input.has_terminal", lambda: False)
    record = seat("record", "add", write_json(tmp_path / "r.json", sample(9))).data["event_id"]
    side = int((SMALL * 0.6 / 3) ** 0.5)
    noise = os.urandom(side * side * 3)
    path = tmp_path / "noise.png"
    path.write_bytes(planted.bytes_of(Image.frombytes("RGB", (side, side), noise), "PNG"))
    eid = seat("evidence", "add", record, path).data["evidence"][0]["eid"]
    said = seat.tries("evidence", "clean", record, eid)
    assert (said.code, said.error["code"]) == (faults.INPUT, "evidence-does-not-fit")
    assert said.error["grown_bytes"] > SMALL
    said = seat.tries("evidence", "clean", record, eid, "--grow")
    assert said.error["code"] == "cannot-ask"
    assert {path.stat().st_size for path in seat.folder.glob("drawer-[0-3]")} == {SMALL}
    made = seat("evidence", "clean", record, eid, "--grow", "--yes").data["evidence"]
    assert made[0]["derived_from"] == eid
    (grown,) = {path.stat().st_size for path in seat.folder.glob("drawer-[0-3]")}
    assert grown > SMALL


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are found in /proc")
@pytest.mark.parametrize("killed", [False, True])
def test_no_process_outlives_a_command(
    sender: Seat, photographed: tuple[str, str], killed: bool
) -> None:
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    words = ("evidence", "gives-away", *photographed, *where)
    with subprocess.Popen(
        [sys.executable, "-m", "defender_app", *words],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        seen: set[int] = set()
        while process.poll() is None:
            seen |= memory.session(process.pid).keys() - {process.pid}
            if seen and killed:
                process.kill()
    assert seen, "no process decoded the photograph"
    assert process.returncode == (-signal.SIGKILL if killed else 0)
    assert memory.left_alone(process.pid) == {}

"""The guide after a seizure on the command line, from the first answer to the burned old vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto import passphrase
from defender_app.seizure import guide
from tests.support.command_line import CHEAPEST, Pair, Seat, command

NEW = "twelve boats under the bridge"


def _steps(seat: Seat) -> dict[str, str]:
    return {one["step"]: one["state"] for one in seat("seizure", "status").data["steps"]}


def test_from_the_first_answer_to_the_end_of_the_old_vault(
    pair: Pair, record: str, sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sealed
    monkeypatch.setattr(passphrase, "calibrate", lambda: CHEAPEST)
    old, typed = pair.sender, tmp_path / "typed"
    typed.write_text(NEW + "\n", encoding="utf-8")
    assert old("seizure", "status").data == {"begun": False, "past": []}
    begun = old("seizure", "start", "--record", record[:6], "--was", "open", "--knows", "no").data
    assert begun["records"] == [record]
    assert begun["reach"] == "read"
    assert begun["next"] == "happened"
    data = old("seizure", "answer", "--how-long", "hours").data
    assert (data["known"][0], data["next"]) == ("drawer-read", "device")
    ticked = old("seizure", "tick", "device", "exposed", "family").data
    assert ticked["ticks"] == ["device", "exposed", "family"]
    undone = old("seizure", "tick", "family", "--undo").data
    assert undone["ticks"] == ["device", "exposed"]
    refused = old.tries("seizure", "notices", "--out", tmp_path / "early")
    assert (refused.code, refused.error["code"]) == (1, "seizure-old-keys")
    listed = old("seizure", "exposed")
    assert listed.data["reports_to_tell_of"] == 1
    assert listed.data["people"]
    assert listed.data["contacts"][0]["reports"] == 1
    moved = old("seizure", "move", "--to", tmp_path / "new", "--new-passphrase-file", typed).data
    assert (moved["records"], moved["folder"]) == (1, str(tmp_path / "new"))
    assert old("seizure", "status").data["moved_to"] == str(tmp_path / "new")
    new = Seat(tmp_path / "new", typed)
    assert _steps(new)["old-vault"] == _steps(new)["notices"] == "todo"
    made = new("seizure", "notices", "--out", tmp_path / "out").data["files"]
    assert len(made) == 1
    assert new("seizure", "status").data["notices_to_hand_over"] == [made[0]["notice_id"]]
    new("notice", "carried", made[0]["notice_id"])
    assert _steps(new)["notices"] == "done"
    # At the desk it is a notice of a lost key that is proven by the key of the report.
    pair.desk("open", sealed)
    (row,) = pair.desk("open", made[0]["file"]).data["files"]
    assert row["outcome"] == "notice"
    wrong = new.tries("seizure", "burn-old", "--yes", "--old-passphrase-file", typed)
    assert (wrong.code, wrong.error["code"]) == (3, "nothing-opened")
    burned = new("seizure", "burn-old", "--yes", "--old-passphrase-file", old.passphrase_file)
    assert burned.data == {"left": [], "others": 0}
    assert not old.folder.exists()
    new("seizure", "tick", "recovery", "exports", *guide.TOLD)
    data = new("seizure", "status").data
    assert data["next"] == ""
    assert new("seizure", "end").data["ended_on"]
    assert [one["event_id"] for one in new("record", "list").data["records"]] == [record]
    # What was sealed before stays marked, and says so.
    (report,) = new("sent", "list").data["reports"]
    assert report["made"] == "before"


def test_people_read_what_comes_next(sender: Seat, tmp_path: Path) -> None:
    where = ("--vault", sender.folder, "--passphrase-file", sender.passphrase_file)
    assert "seizure start" in " ".join(command("seizure", "status", *where).out.split())
    sender("seizure", "start", "--how-long", "days", "--was", "off", "--knows", "seen")
    said = " ".join(command("seizure", "status", *where).out.split())
    assert "Act as if everything in this drawer was read" in said
    assert "[to do] another device" in said
    assert "Next: use another device" in said
    listed = command("seizure", "exposed", *where)
    assert "Nothing in this drawer tells of anybody." in " ".join(listed.out.split())
    assert "Do not keep it in a file" in " ".join(listed.err.split())
    for words, code in (
        (("seizure", "start", "--day", "2999-01-01"), "seizure-day"),
        (("seizure", "move", "--to", sender.folder / "in"), "inside-a-vault"),
    ):
        typed = tmp_path / "typed"
        typed.write_text(NEW + "\n", encoding="utf-8")
        more = ("--new-passphrase-file", typed) if "move" in words else ()
        assert sender.tries(*words, *more).error["code"] == code

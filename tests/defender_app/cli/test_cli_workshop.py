"""``workshop`` on the command line: start, kits, collect, table, reset, check, exercises."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.training.samples import samples_json
from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from tests.support.command_line import command, write_json

SAMPLES: list[dict[str, Any]] = json.loads(samples_json())


def typed(folder: Path, passphrase: str) -> Path:
    """A file that only this user reads, with the passphrase."""
    path = folder / "passphrase"
    path.touch(0o600)
    path.write_text(passphrase)
    return path


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """A scenario with one draft, so that a workshop is made in a moment."""
    folder = tmp_path / "own"
    folder.mkdir()
    draft = {**SAMPLES[0]["incident"], "evidence": []}
    write_json(folder / "gate.json", draft)
    return folder


def test_a_workshop_from_start_to_reset(
    own_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    missing = command("workshop", "reset", "--json")
    assert (missing.code, missing.error["code"]) == (1, "workshop-unknown")
    started = command("workshop", "start", "--scenario", own_folder, "--json")
    assert started.code == 0, started.err
    data = started.data
    assert data["cases"]["draft"] == 1
    assert Path(data["folder"]).name == folders.DEFAULT
    again = command("workshop", "start", "--json")
    assert again.error["code"] == "workshop-folder-not-empty"
    shown = command(
        "workshop",
        "exercises",
        "--vault",
        data["defender"]["vault"],
        "--json",
        "--passphrase-file",
        typed(tmp_path, data["defender"]["passphrase"]),
    )
    ticks = [step["done"] for one in shown.data["exercises"] for step in one["steps"]]
    assert ticks
    assert not any(ticks)
    (tmp_path / folders.DEFAULT / "mine.txt").write_text("mine")
    refused = command("workshop", "reset", "--json")
    assert (refused.code, refused.error["code"]) == (2, "cannot-ask")
    with Vault.open(Path(data["defender"]["vault"]), data["defender"]["passphrase"]):
        busy = command("workshop", "reset", "--yes", "--json")
    assert busy.error["code"] == "vault-in-use"
    done = command("workshop", "reset", "--yes", "--json")
    assert done.data["removed"] == 1
    assert done.data["seconds"] < 5


@pytest.mark.long
@pytest.mark.ci
def test_kits_and_what_came_back(
    own_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = command(
        "workshop", "kits", "--count", "1", "--out", "sticks", "--scenario", own_folder, "--json"
    )
    assert made.code == 0, made.err
    assert "trainer" in made.err
    (kit,) = made.data["kits"]
    plain = command("workshop", "collect", "sticks")
    assert plain.code == 0, plain.err
    assert "Nothing came from: 1" in plain.out
    phrase = typed(tmp_path, kit["passphrase"])
    inside = ("--vault", Path(kit["folder"]) / "vault", "--passphrase-file", phrase, "--json")
    (record,) = command("record", "list", *inside).data["records"]
    added = command("contact", "add", Path(kit["folder"]) / "focal-point.json", *inside)
    assert added.code == 0, added.err
    incident = {**SAMPLES[1]["incident"], "evidence": [], "record_status": "ready"}
    new = command("record", "add", write_json(tmp_path / "r.json", incident), *inside)
    out = Path(kit["folder"]) / "exchange"
    seal = ("seal", "--to", added.data["contact_id"], "--record", new.data["event_id"][:8])
    asked = command(*seal, "--out", out, *inside)
    reasons = [f"--accept={one['code']}=name" for one in asked.error["problems"]]
    sealed = command(*seal, "--out", out, *reasons, *inside)
    assert sealed.code == 0, sealed.err
    assert sealed.data["exercise_progress"]["stick"] == "1"
    assert "tells the trainer" in sealed.err
    assert "Number of the stick: 1" in sealed.err
    found = command("workshop", "collect", "sticks", "--json")
    assert found.data["counts"] == {"opened": 1}
    (row,) = found.data["sticks"]
    assert (row["stick"], row["cases"]) == (1, 1)
    assert "sealed-uncompared" in row["mistakes"]
    table = command("workshop", "table", "sticks/trainer")
    assert "sealed to a card that nobody had compared" in table.out
    assert record["record_status"] == "draft"


def test_a_folder_of_ones_own_is_checked(own_folder: Path) -> None:
    good = command("workshop", "check", own_folder, "--json")
    assert (good.data["cases"]["draft"], good.data["title"]) == (1, "own")
    bad = {**SAMPLES[0]["incident"], "evidence": [], "country": "FR"}
    (own_folder / "gate.json").write_text(json.dumps(bad, indent=1), encoding="utf-8")
    said = command("workshop", "check", own_folder)
    assert said.code == 1
    assert "gate.json:" in said.err
    assert "country" in said.err
    told = command("workshop", "check", own_folder, "--json").error
    (one,) = told["problems"]
    assert one["code"] == "real-country"
    assert one["field"].startswith("gate.json:")


def test_the_cards_are_shown_in_both_languages() -> None:
    english = command("workshop", "exercises", "burn")
    chinese = command("workshop", "exercises", "burn", "--language", "zh", "--json")
    assert "Burn it" in english.out
    assert chinese.data["exercises"][0]["title"] == "烧毁"
    assert command("workshop", "exercises", "no-such", "--json").error["code"] == "exercise-unknown"
    assert command("workshop", "kits", "--count", "0", "--out", "x", "--json").code == 1

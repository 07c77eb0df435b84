"""A vault that an earlier version wrote opens, and everything in it is as it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from crypto.shares import read_share
from defender_app import vault
from defender_app.vault import migrations, recovery
from tests.compat import contents
from tests.support import line

HERE = Path(__file__).parent
WORDS = contents.WORDS_OF_DEFENDER
NAMES = sorted(path.name for path in HERE.glob("v*") if path.is_dir())


@pytest.fixture(params=NAMES)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one old vault."""
    return Path(shutil.copytree(HERE / request.param, tmp_path / request.param))


def opened(folder: Path, name: str) -> vault.Vault:
    return vault.Vault.open(folder, contents.PASSPHRASES[name], clock=line.Clock())


def known(folder: Path) -> dict[str, dict[str, Any]]:
    """What was in each drawer when it was written."""
    text = (HERE / f"{folder.name}.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, Any]] = json.loads(text)
    return loaded


def test_every_version_left_one_of_each_kind() -> None:
    versions = range(1, len(migrations.STEPS) + 1)
    assert set(NAMES) == {f"v{n}-{kind}" for n in versions for kind in ("real", "training")}


@pytest.mark.parametrize("name", list(contents.PASSPHRASES))
def test_a_drawer_of_an_old_vault_holds_what_it_held(old: Path, name: str) -> None:
    for _ in range(2):
        with opened(old, name) as held:
            assert migrations.version(held.drawer.database) == len(migrations.STEPS)
            assert held.training is old.name.endswith("training")
            assert vault.check(held) == []
            contents.compare(contents.of(held.drawer), known(old)[name])


def test_bringing_one_drawer_up_to_date_touches_no_other(old: Path) -> None:
    for name in contents.PASSPHRASES:
        with opened(old, name) as held:
            held.drawer.settings.set("seen-by", name)
    for name in contents.PASSPHRASES:
        with opened(old, name) as held:
            assert held.drawer.settings.get("seen-by") == name
            assert vault.check(held) == []


def test_what_an_old_full_drawer_holds_can_be_removed(old: Path) -> None:
    with opened(old, "full") as held:
        incidents = held.drawer.incidents
        for row in incidents.list():
            incidents.delete(row.event_id)
        assert incidents.list() == ()
        assert incidents.search("gate") == ()
    with opened(old, "full") as held:
        assert vault.check(held) == []


def test_recovery_words_of_an_old_vault_open_it(old: Path) -> None:
    words = json.loads((HERE / f"{old.name}.json").read_text("utf-8")).get(WORDS, [])
    if old.name.startswith("v1-"):
        assert words == []  # the first version had none
        return
    shares = [read_share(share) for share in words]
    with recovery.use(old, shares[1:], "eight lamps by the river", clock=line.Clock()) as held:
        assert incidents_of(held) == sorted(known(old)["defender"]["incidents"])
        recovery.test(held, shares[:2])


def test_an_old_vault_can_be_worked_with(old: Path) -> None:
    with opened(old, "defender") as held:
        incidents = held.drawer.incidents
        row = incidents.list()[0]
        full = incidents.get(row.event_id, with_identities=True)
        assert incidents.save(full).event_id == row.event_id
    with opened(old, "defender") as held:
        assert vault.check(held) == []
        assert incidents_of(held) == sorted(known(old)["defender"]["incidents"])


def incidents_of(held: vault.Vault) -> list[str]:
    return sorted(row.event_id for row in held.drawer.incidents.list())

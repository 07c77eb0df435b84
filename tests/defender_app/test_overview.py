"""Counts by type, month and mechanism."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act
from defender_app.overview import Overview, overview
from defender_app.vault.drawer import Drawer
from tests.support import vaults


@pytest.fixture
def counted(tmp_path: Path) -> Iterator[Drawer]:
    with vaults.opened(vaults.new_vault(tmp_path / "vault")) as opened:
        yield opened.drawer


def _acts(*types: str) -> tuple[Act, ...]:
    return tuple(Act(type=name) for name in types)


def test_an_empty_drawer(counted: Drawer) -> None:
    assert overview(counted) == Overview(0, (), (), 0, 0, ())


def test_a_record_counts_once_under_each(counted: Drawer) -> None:
    hrc = Cooperation(mechanism=("hrc-session", "hrc-upr"))
    save = counted.incidents.save
    save(vaults.incident(acts=_acts("exit-ban", "exit-ban"), cooperation=(hrc, hrc)))
    save(vaults.incident(acts=_acts("exit-ban", "raid-seizure"), date_start="2026-09"))
    save(vaults.incident(date_start="2026"))
    save(vaults.incident(date_start="2019-04-02~"))
    found = overview(counted)
    assert found.records == 4
    assert found.by_type == (("exit-ban", 2), ("raid-seizure", 1))
    assert found.by_mechanism == (("hrc-session", 1), ("hrc-upr", 1))
    assert (found.without_month, found.earlier) == (1, 1)
    assert found.by_month[-3:] == (("2026-09", 1), ("2026-10", 0), ("2026-11", 1))
    assert len(found.by_month) == 24

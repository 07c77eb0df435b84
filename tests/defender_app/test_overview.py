"""Counts by type, month and mechanism."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act
from defender_app.overview import MOST_SPANS, Overview, overview
from defender_app.record_list import Narrowing
from defender_app.vault.drawer import Drawer
from defender_app.vault.listing import Query
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
    assert found.by_country == (("XW", 4),)
    assert found.by_year[0] == ("2019", 1)
    assert found.by_year[-1] == ("2026", 3)
    assert sum(count for _, count in found.by_year) == 4
    assert (found.untyped, found.unlinked, found.nowhere, found.undated) == (2, 3, 0, 0)
    assert [span.when for span in found.spans] == ["2019-04-02~", "2026", "2026-09", "2026-11-12"]


def test_it_follows_what_the_list_is_narrowed_down_to(counted: Drawer) -> None:
    save = counted.incidents.save
    save(vaults.incident(acts=_acts("exit-ban"), urgency="high"))
    save(vaults.incident(acts=_acts("raid-seizure"), date_start="2025-03", country="XE"))
    assert overview(counted, Query(types=("exit-ban",))).by_country == (("XW", 1),)
    assert overview(counted, Query(began="2025-03")).by_type == (("raid-seizure", 1),)
    assert overview(counted, Query(began="2025")).records == 1
    assert overview(counted, Query(words="nothing of the kind")).records == 0
    assert overview(counted, None, Narrowing(urgencies=("high",))).records == 1
    assert overview(counted, None, Narrowing(statuses=("ready",))).records == 0


def test_a_count_of_a_month_is_what_the_list_then_shows(counted: Drawer) -> None:
    for date in ("2025-02", "2025-02-27/2025-03-04", "2025-02-01~", "2025", "../2025-02-03"):
        counted.incidents.save(vaults.incident(date_start=date))
    months = dict(overview(counted).by_month)
    assert months == {"2025-02": 3}
    assert len(counted.incidents.find(Query(began="2025-02"))) == 3


def test_something_that_goes_on_has_no_last_day(counted: Drawer) -> None:
    counted.incidents.save(vaults.incident(date_start="2025-02-03", ongoing="yes"))
    counted.incidents.save(vaults.incident(date_start="2025-02-03/.."))
    assert [span.last for span in overview(counted).spans] == [None, None]


def test_many_records_give_years_instead_of_strokes(counted: Drawer) -> None:
    with counted.transaction():
        for number in range(MOST_SPANS + 1):
            date = f"{2020 + number % 3}-05"
            counted.incidents.save(vaults.incident(date_start=date, narrative=None))
    found = overview(counted)
    assert found.spans == ()
    assert [year for year, _ in found.by_year] == ["2020", "2021", "2022"]

"""Older pages under a drawer of an earlier version: looked at, and never brought up to date."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from crypto.keycells import CellContent
from crypto.passphrase import derive, normalise
from defender_app import vault
from defender_app.errors import InputError
from defender_app.vault import checking, drawer_file, migrations, opening
from defender_app.vault import folder as rules
from defender_app.vault.outside import Outside, look
from defender_app.vault.sqlcipher import Database
from tests.compat import contents
from tests.support import line

OLD = Path(contents.__file__).parent / "v1-training"
REPLAYED = "UPDATE incidents SET title = 'PUT BACK' WHERE no = (SELECT min(no) FROM incidents)"


def cell_of(folder: Path, name: str) -> tuple[Outside, CellContent]:
    outside = look(folder)
    keys = derive(
        normalise(contents.PASSPHRASES[name]), outside.about.salt_bytes, outside.cost, None
    )
    return outside, outside.block.open_with_passphrase(keys).content


@contextmanager
def raw(folder: Path, content: CellContent) -> Iterator[Database]:
    """The database of a drawer, as somebody who has its key reads and writes it."""
    path = folder / rules.DRAWERS[content.drawer]
    pages = path.stat().st_size // rules.PAGE
    with closing(Database(path, content.key, content.salt, pages)) as database:
        yield database


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in rules.DRAWERS}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copytree(OLD, tmp_path / "v1"))


@pytest.mark.parametrize("assured", [True, False])
@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("defender", REPLAYED),
        ("full", REPLAYED),
        ("desk", "UPDATE documents SET body = x'00' WHERE kind = 'setting'"),
        ("defender", "UPDATE meta SET value = '1' WHERE key = 'change'"),
    ],
)
def test_a_replayed_drawer_of_an_earlier_version_is_refused_as_it_is(
    old: Path,
    name: str,
    statement: str,
    assured: bool,
    settled: bool,
) -> None:
    _, content = cell_of(old, name)
    with raw(old, content) as database:
        changed = database.run(statement)
        if not changed:  # this drawer has no setting
            database.run("UPDATE documents SET body = x'00'")
    if settled:
        drawer_file.neutral_times(old)
    before = bytes_of(old)
    for _ in range(2):
        with vault.Vault.open(
            old, contents.PASSPHRASES[name], assured=assured, clock=line.Clock()
        ) as held:
            with pytest.raises(InputError, match="drawer-replayed"):
                _ = held.drawer
            drawer = held.drawer_to_check
            assert "drawer-replayed" in {finding.code for finding in vault.check(held)}
            assert {one.code for one in checking.watched(held, lambda *_: True)} >= {
                "drawer-replayed"
            }
            with pytest.raises(InputError, match="drawer-replayed"):
                drawer.settings.set("language", "zh")
            assert bytes_of(old) == before
        assert bytes_of(old) == before
    with raw(old, content) as database:
        assert migrations.version(database) == 1


def test_another_drawer_is_not_brought_up_to_date_either(old: Path) -> None:
    outside, content = cell_of(old, "defender")
    with raw(old, content) as database:
        database.run(REPLAYED)
    before = bytes_of(old)
    with pytest.raises(InputError, match="drawer-replayed"):
        opening.open_beside(old, outside, content, line.Clock())
    assert bytes_of(old) == before


@pytest.mark.parametrize("name", list(contents.PASSPHRASES))
def test_what_it_would_be_is_what_it_becomes(old: Path, name: str) -> None:
    outside, content = cell_of(old, name)
    before = bytes_of(old)
    shown = opening._as_it_would_be(old, outside, content)
    with closing(shown):
        drawer = opening._drawer_in(shown, outside, line.Clock())
        found = contents.of(drawer)
        assert drawer.freshness.stale() == frozenset()
    assert bytes_of(old) == before
    with vault.Vault.open(old, contents.PASSPHRASES[name], clock=line.Clock()) as held:
        contents.compare(contents.of(held.drawer), found)

"""Whatever a drawer keeps is in a backup, or is left out for a reason that is written down."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from defender_app.backup import carried
from defender_app.vault import freshness
from defender_app.vault.drawer import Drawer
from tests.support import backups
from tests.support.repository import ROOT


def _tables(drawer: Drawer) -> set[str]:
    rows = drawer.database.rows("SELECT name, sql FROM main.sqlite_schema WHERE type = 'table'")
    virtual = tuple(f"{name}_" for name, sql in rows if "VIRTUAL" in str(sql))
    return {str(name) for name, _ in rows if not str(name).startswith(("sqlite_", *virtual))}


def test_every_table_is_carried_or_left_out_for_a_reason(defender: Drawer) -> None:
    known = {*carried.TABLES, *carried.TABLES_LEFT_OUT}
    assert _tables(defender) == known
    assert not set(carried.TABLES) & carried.TABLES_LEFT_OUT.keys()
    assert all(carried.TABLES_LEFT_OUT.values())
    assert set(freshness.TABLES) <= set(carried.TABLES)


def test_every_column_is_carried_or_made_again(defender: Drawer) -> None:
    for table in carried.TABLES:
        rows = defender.database.rows("SELECT name FROM pragma_table_info(?)", (table,))
        again = carried.COLUMNS_MADE_AGAIN.get(table, frozenset())
        assert {str(name) for (name,) in rows} == carried.COLUMNS[table] | again, table
        assert not carried.COLUMNS[table] & again


def _put(tree: ast.Module) -> Iterator[ast.expr]:
    """What stands for the kind wherever a document is saved."""
    for node in ast.walk(tree):
        called = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("documents.put")
        if called and isinstance(node, ast.Call):
            yield node.args[0]


def _kinds() -> Iterator[str]:
    for path in sorted((ROOT / "defender_app").rglob("*.py")):
        if path.name in {"restoring.py", "leaving.py"}:
            continue  # write whatever kinds there are
        text = path.read_text(encoding="utf-8")
        assert "INTO documents" not in text or path.name == "documents.py", path
        for kind in _put(ast.parse(text)):
            if isinstance(kind, ast.Constant):
                yield str(kind.value)
                continue
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found: object = importlib.import_module(name)
            for part in ast.unparse(kind).split("."):
                found = getattr(found, part)
            assert isinstance(found, str), (path, ast.unparse(kind))
            yield found


def test_every_kind_of_document_is_carried_or_left_out_for_a_reason() -> None:
    kinds = set(_kinds())
    assert kinds, "the search finds nothing any more"
    assert kinds <= carried.KINDS.keys() | carried.KINDS_LEFT_OUT.keys()
    assert not carried.KINDS.keys() & carried.KINDS_LEFT_OUT.keys()
    assert all((*carried.KINDS.values(), *carried.KINDS_LEFT_OUT.values()))


def test_a_kind_that_nobody_thought_of_comes_back_too(
    defender: Drawer, empty: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    bodies = {"text": "ད་ལྟ། \0 \u2028".encode(), "bytes": bytes(range(256)), "nothing": b""}
    for name, body in bodies.items():
        defender.documents.put("of-a-later-version", name, body)
    big = ('ད"\\' * 250_000).encode()
    defender.documents.put("of-a-later-version", "big", big)
    empty.documents.put("of-a-later-version", "text", b"as it is here")
    done = words.restore(backups.write(defender, backups_folder).path, empty)
    assert done.documents == 3
    found = dict(empty.documents.all("of-a-later-version"))
    assert found == {**bodies, "big": big, "text": b"as it is here"}


def test_recovery_words_stay_with_their_drawer(
    defender: Drawer, empty: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    path = backups.write(defender, backups_folder).path
    kinds = {one["kind"] for one in backups.taken_apart(path, words).of("document")}
    assert not kinds & carried.KINDS_LEFT_OUT.keys()
    words.restore(path, empty)
    assert not any(empty.documents.count(kind) for kind in carried.KINDS_LEFT_OUT)

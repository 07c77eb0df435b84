"""The program that collects words finds every one of them: contexts and texts stand as literals."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import translations

from tests.support.repository import ROOT, python_files

FILES = python_files("ui")
Found = tuple[str, str, int]


def _text(node: ast.AST | None) -> str | None:
    literal = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if literal and isinstance(node, ast.Constant) else None


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call that translates or marks a text, with the class around it."""

    def walk(node: ast.AST, around: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else around
            if isinstance(child, ast.Call) and _name(child) in {
                "tr",
                "translate",
                "QT_TRANSLATE_NOOP",
            }:
                yield inside, child
            yield from walk(child, inside)

    return walk(tree, "")


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        # str.translate has one argument; a painter moves its origin.
        other = len(call.args) < 2 or ast.unparse(call.func.value) == "painter"
        return "" if call.func.attr == "translate" and other else call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def literals(tree: ast.Module) -> tuple[list[Found], list[str]]:
    """(context, text, line) of what stands as literals, and what does not."""
    found: list[Found] = []
    hidden: list[str] = []
    for around, call in _calls(tree):
        own = _name(call) == "tr"
        context = around if own else _text(call.args[0])
        text = _text(call.args[0 if own else 1])
        if context is None or (own and text is None) or (text is None and not _is_marked(call)):
            hidden.append(f"line {call.lineno}: {ast.unparse(call)[:80]}")
        elif text is not None:
            found.append((context, text, call.lineno))
    return found, hidden


def _is_marked(call: ast.Call) -> bool:
    """A text from a table is marked where it stands; translate says so by asking for its str."""
    return _name(call) == "translate" and _text(call.args[0]) is not None


def test_contexts_and_texts_are_literals() -> None:
    hidden = {
        path.as_posix(): wrong
        for path in FILES
        if (wrong := literals(ast.parse((ROOT / path).read_text(encoding="utf-8")))[1])
    }
    assert hidden == {}


def test_every_literal_is_found_by_the_collecting_program(tmp_path: Path) -> None:
    shutil.copy(translations.ts_file("zh_CN"), tmp_path)
    translations.take_up("zh_CN", tmp_path)
    file = translations.ts_file("zh_CN", tmp_path)
    known = {(context, source) for context, source, _, _ in translations.messages_of(file)}
    lost = {
        f"{path}:{line} {context}: {text}"
        for path in FILES
        for context, text, line in literals(ast.parse((ROOT / path).read_text("utf-8")))[0]
        if (context, text) not in known
    }
    assert not lost


def test_what_would_be_lost_is_seen() -> None:
    tree = ast.parse(
        'class A:\n def f(self):\n  self.tr("a")\n  self.tr(b)\n  translate("C", "d")\n'
        '  translate(c, "d")\n  translate("C", str(words))\n  x.translate(table)\n'
    )
    found, hidden = literals(tree)
    assert [one[:2] for one in found] == [("A", "a"), ("C", "d")]
    assert len(hidden) == 2

"""Which codes the source raises and reports, read from its syntax trees."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from tests.support.repository import ROOT

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_APP_ERRORS = {"InputError", "UsageError", "WrongKeyError", "MachineError", "ValidationError"}
_LINES = {"Line", "Noted", "Told"}
_FIELD_RULES = (
    *(
        "acts",
        "checks",
        "consent_rules",
        "consistency",
        "decode",
        "partial_date",
        "ready",
        "references",
    ),
    *("validation", "warnings"),
)


@functools.cache
def _all(package: str) -> dict[Path, ast.Module]:
    found = sorted((ROOT / package).rglob("*.py"))
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in found}


def trees(package: str) -> dict[Path, ast.Module]:
    """The modules of a package, but those of the command line."""
    return {
        path: tree
        for path, tree in _all(package).items()
        if not {"cli", "words"}.intersection(path.relative_to(ROOT).parts)
    }


def texts(node: ast.AST | None) -> Iterator[str]:
    """The constants an expression can be: itself, either side of a condition, of an `or`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


def _error_calls() -> Iterator[ast.Call]:
    """Where an error of the subject is made, also by the classes derived from one."""
    classes = set(_APP_ERRORS)
    for tree in trees("defender_app").values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if bases & classes:
                    classes.add(node.name)
                    yield from (one for one in ast.walk(node) if _is_super(one))
            elif _called(node) in classes and isinstance(node, ast.Call):
                yield node


def _called(node: ast.AST) -> str:
    """The name that is called, or ""."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _is_super(node: ast.AST) -> TypeGuard[ast.Call]:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "__init__"
        and _called(node.func.value) == "super"
    )


@functools.cache
def raised() -> frozenset[str]:
    """The codes of errors of the subject that stand where they are raised."""
    found = {code for call in _error_calls() for code in texts(call.args[0] if call.args else None)}
    return frozenset(found)


@functools.cache
def families() -> frozenset[str]:
    """The beginnings of codes that are put together where they are raised: `bag-…` is `bag`."""
    made = {
        str(first.value).rstrip("-")
        for call in _error_calls()
        if call.args and isinstance(call.args[0], ast.JoinedStr)
        if isinstance(first := call.args[0].values[0], ast.Constant)
    }
    return frozenset(made | set(_decoded()))


def suffixes() -> set[str]:
    """The ends of codes that are put together: `json` of `card-json`."""
    return {
        str(last.value).lstrip("-")
        for call in _error_calls()
        if call.args and isinstance(call.args[0], ast.JoinedStr)
        if isinstance(last := call.args[0].values[-1], ast.Constant)
    }


def _decoded() -> Iterator[str]:
    """What a document is called where it is read; often a constant of the module."""
    for tree in trees("defender_app").values():
        named = {
            node.target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            for value in _whats(node):
                if isinstance(value, ast.Name):
                    yield from (str(named[one]) for one in [value.id] if one in named)
                yield from (code for code in texts(value) if _KEBAB.fullmatch(code))


def _whats(node: ast.AST) -> Iterator[ast.expr]:
    """What is given as ``what`` where something is read or encoded; a line of a history is not."""
    if isinstance(node, ast.Call) and _called(node) not in _LINES:
        yield from (one.value for one in node.keywords if one.arg == "what")


def problems() -> set[str]:
    """What the model says of one field: yielded beside a path, or returned by a check."""
    found = set()
    for path, tree in trees("defender_app").items():
        if path.parent.name == "model" and path.stem in _FIELD_RULES:
            for node in ast.walk(tree):
                found |= set(texts(_stated(node)))
    for node in ast.walk(trees("crypto")[ROOT / "crypto" / "strict_json.py"]):
        if _called(node) == "JsonError" and isinstance(node, ast.Call):
            found |= set(texts(node.args[0]))
    return {code for code in found if _KEBAB.fullmatch(code)}


def _stated(node: ast.AST) -> ast.AST | None:
    """The expression that gives a code, where a statement gives one."""
    if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
        return node.value.elts[-1]
    if isinstance(node, ast.Return):
        return node.value
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "problem":
        return node.value
    return None


def sealing() -> set[str]:
    """The kinds of problems that stand against sealing; `kind=` of a problem."""
    return {
        code
        for path, tree in trees("defender_app").items()
        if path.parent.name == "report"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Problem"
        for one in node.keywords
        if one.arg == "kind"
        for code in texts(one.value)
    }


@functools.cache
def constants() -> frozenset[str]:
    """Every short text in the code below the window, the command line included."""
    return frozenset(
        node.value
        for package in ("defender_app", "crypto")
        for tree in _all(package).values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _KEBAB.fullmatch(node.value)
    )

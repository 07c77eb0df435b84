"""Incidents as rows for exports, without a vault: the samples, and what strangers could write."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import msgspec

from defender_app.focal.exports.coded import Coded
from defender_app.focal.exports.columns import COLUMNS, Line
from defender_app.focal.exports.uwazi import PROPERTIES
from defender_app.model.incident import Incident
from defender_app.training.samples import samples

HOSTILE = (
    "",
    " ",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1:A9)",
    "\t=1",
    "\r=1",
    "a|b||c",
    "A::B::C",
    "::",
    "|",
    "null",
    "N/A",
    "n/a",
    "undefined",
    "<script>alert(1)</script><img src=x onerror=y>",
    "![x](https://example.org/x.png) [y](javascript:z)",
    'He said ""stop"", then "go", and left.',
    'line one\nline two, with comma; and "quotes"\n\n\nlast',
    "a\u202egnp.exe\u2066\u2069\u0000\u001b[31m",
    "  two  spaces  ",
    "case-0001-001.jpg",
    "Travel and border",
    "1",
    "2026-13-45",
    "/",
    "བོད་ཡིག་གི་ཡི་གེ།",
    "ئۇيغۇر تىلى، العربية",
    "中文，逗号；分号",
    "ภาษาไทย",
    "ሰላም",
    "\U0001f600\u200d\U0001f600",
    "x" * 5_000,
)

TEMPLATE = {one.head: PROPERTIES[one.kind][0] for one in COLUMNS if one.kind != "title"}
"""What the template of a collection has for our columns."""


def line(incident: Incident, number: int, *, place: int = 1, count: int = 1, **coded: Any) -> Line:
    """One incident as a row."""
    return Line(
        number=number,
        place=place,
        count=count,
        incident=incident,
        named={},
        extents={},
        coded=Coded(status="New", received="2026-11-20", **coded),
        training=False,
    )


def of_samples() -> list[Line]:
    """All of them."""
    return [line(one.incident, number) for number, one in enumerate(samples(), 1)]


def hostile(count: int, seed: int = 7) -> Iterator[Line]:
    """Samples with any text of theirs exchanged for what a stranger could write."""
    chance = random.Random(seed)  # noqa: S311 - the same rows every time
    plain = [msgspec.to_builtins(one.incident) for one in samples()]
    for number in range(1, count + 1):
        value = _changed(plain[number % len(plain)], chance)
        value |= {"format": "defender-incident", "version": 1}
        yield line(
            msgspec.convert(value, Incident),
            number,
            tags=(chance.choice(HOSTILE),),
            actions=(chance.choice(HOSTILE),),
        )


def _changed(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        return {name: _changed(one, chance) for name, one in value.items()}
    if isinstance(value, list):
        return [_changed(one, chance) for one in value]
    if isinstance(value, str) and chance.random() < 0.3:
        return chance.choice(HOSTILE)
    return value

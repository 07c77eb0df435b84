"""Cases as JSON: incidents in the published form, with what the desk noted of them.

Nothing is written out or cut here: whoever reads it with a program gets every letter as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import wire
from defender_app.focal.exports.columns import TRAINING, withheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from defender_app.focal.exports.coded import Coded
    from defender_app.focal.projection import Projected

FORMAT: Final = "defender-export"
VERSION: Final = 1


def pieces(
    action: str, *, training: bool, cases: Iterable[tuple[Projected, Coded, Mapping[str, str]]]
) -> Iterator[bytes]:
    """The whole file, a case at a time.

    Args:
        action: what it is for.
        training: whether it is fiction.
        cases: each with what the desk noted, and its files: eid to the name beside this one.
    """
    head = {"format": FORMAT, "version": VERSION, "action": action, "training": training}
    head |= {"mark": TRAINING} if training else {}
    yield wire.encode(head)[:-1] + b',"cases":['
    for place, (projected, coded, files) in enumerate(cases):
        yield (b",\n" if place else b"\n") + wire.encode(_case(projected, coded, files))
    yield b"\n]}\n"


def _case(projected: Projected, coded: Coded, files: Mapping[str, str]) -> dict[str, Any]:
    return {
        "number": projected.number,
        "received": coded.received,
        "work": _work(coded),
        "incidents": msgspec.to_builtins(projected.incidents),
        "named": [
            {
                "id": one.id,
                "pseudonym": one.pseudonym,
                **msgspec.to_builtins(withheld(one.identity)),
            }
            for one in projected.named
        ],
        "un_actions": _plain(coded.un_actions),
        "files": dict(files),
    }


def _work(coded: Coded) -> dict[str, Any]:
    """What the desk noted; what it did not note is not there."""
    told = {
        "status": coded.status_id,
        "urgency": coded.urgency,
        "violation": coded.violation_id,
        "scope": list(coded.scope),
        "codes": {scheme: list(values) for scheme, values in coded.codes.items()},
    }
    return {name: value for name, value in told.items() if value}


def _plain(parts: Sequence[msgspec.Struct]) -> Any:
    return msgspec.to_builtins(parts)

"""Decodes a few files in the process apart, and says as JSON what it gave up and what came of it.

Arguments: a file that must not be reached.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from defender_app.decoding import room
from defender_app.decoding.room import Bytes, Room
from defender_app.errors import AppError
from defender_app.evidence_viewing import Viewing
from tests.support import hostile

FILES: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: hostile.picture("JPEG"),
    "heif": lambda: hostile.picture("HEIF"),
    "pdf": lambda: hostile.pdf(hostile.RED_SQUARE),
}


def main() -> None:
    """Say it."""
    told: dict[str, Any] = {"confined": [], "drawn": {}, "worked": [], "refused": ""}
    try:
        with Room("viewing") as one:
            told["confined"] = sorted(one.confined)
        for name, make in FILES.items():
            told["drawn"][name] = _drawn(make())
        real = room._command()
        worker = Path(hostile.__file__).with_name("hostile_worker.py")
        room._command = lambda: [*real[:-1], str(worker)]
        with Room("hostile") as one:
            wanted = {"path": sys.argv[1]}
            found = one.ask("try", wanted, dict[str, bool], source=Bytes(b"")).facts
            told["worked"] = sorted(name for name, worked in found.items() if worked)
    except AppError as error:
        told["refused"] = error.code
    sys.stdout.write(json.dumps(told))


def _drawn(data: bytes) -> str:
    viewing = Viewing(lambda: Bytes(data))
    try:
        return "yes" if any(viewing.draw(0, 64, 64).pixels) else "empty"
    except AppError as error:
        return error.code
    finally:
        viewing.close()


if __name__ == "__main__":
    main()

"""What a benchmark tells."""

from __future__ import annotations

from typing import TypedDict


class Measurement(TypedDict):
    """One line of the report; ``peer`` and ``ratio`` are None where there is nothing to compare."""

    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    limit: float | None

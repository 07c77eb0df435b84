"""What is long enough to be left to the fast slice of the long checks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

CI = [pytest.mark.long, pytest.mark.ci]


def every(step: int, values: Iterable[Any]) -> list[Any]:
    """Parameters of which the suite tries each ``step``-th; the slice tries the others."""
    return [
        value if number % step == 0 else pytest.param(value, marks=CI)
        for number, value in enumerate(values)
    ]

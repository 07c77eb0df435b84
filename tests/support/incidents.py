"""Incidents for tests: the practice cases as JSON, and small changes to them."""

from __future__ import annotations

import copy
import json
from typing import Any

from defender_app.model import Incident, decode_incident
from defender_app.training.samples import samples_json

SAMPLES: list[dict[str, Any]] = json.loads(samples_json())
EMPTY: dict[str, Any] = {"format": "defender-incident", "version": 1}


def sample(number: int) -> dict[str, Any]:
    """A fresh copy of the incident of practice case TRN-<number>, as JSON value."""
    return copy.deepcopy(SAMPLES[number - 1]["incident"])


def decoded(value: object) -> Incident:
    """What comes out of reading a JSON value."""
    return decode_incident(json.dumps(value).encode())

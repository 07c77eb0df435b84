"""How a draft may put the link between an act and the cooperation with the UN.

The words follow from what the link rests on; what rests on timing alone gets no causal word.
"""

from __future__ import annotations

from typing import Final, Literal

LinkVerb = Literal["in-connection", "un-concern", "questioned-about", "while", "dates-only", "none"]

_VERBS: Final[dict[str, LinkVerb]] = {
    "stated-by-authority": "in-connection",
    "documents": "in-connection",
    "asserted-by-un": "un-concern",
    "questions-asked": "questioned-about",
    "message-content": "questioned-about",
    "circumstances": "while",
    "timing-and-pattern": "dates-only",
    "timing-only": "dates-only",
    "victim-belief": "dates-only",
    "not-stated": "none",
}
ENGLISH: Final[dict[LinkVerb, str]] = {
    "in-connection": "allegedly in connection with",
    "un-concern": "expressed concern that it occurred, at least in part, in reprisal for",
    "questioned-about": "was reportedly questioned about",
    "while": "while attending",
    "dates-only": "",
    "none": "",
}


def link_verb(link_strength: str) -> LinkVerb:
    """Which words a draft may use; none where nothing is said, or where it is something else."""
    return _VERBS.get(link_strength, "none")

"""The narrative, and the language it is written in: proposed, and easily changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.incident import Incident
from ui import i18n
from ui.record.form import common

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from ui.record.form import Bound

# Reports name the script, the window names the region.
_SCRIPTS: Final = {"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}


def narrative() -> Bound:
    """The question; its first words propose the language of the window for all of it."""
    bound = common(Incident, "narrative")

    def put(incident: Incident, answer: Answer | None) -> Incident:
        return proposed(incident, bound.put(incident, answer))

    return bound._replace(put=put)


def proposed(before: Incident, after: Incident) -> Incident:
    """The incident with a language for a narrative that has just begun and has none."""
    if before.narrative or not isinstance(after.narrative, str) or after.narrative_language:
        return after
    return msgspec.structs.replace(after, narrative_language=language())


def language() -> str:
    """The language of the window, as a report names it."""
    code = i18n.current().replace("_", "-")
    if code.startswith("en-X"):
        # The made-up languages of our tests are English.
        return "en"
    return _SCRIPTS.get(code, code)

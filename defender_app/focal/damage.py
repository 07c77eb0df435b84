"""Where in a sealed file something is wrong, as one short word and what it can be told by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACES: Final = (
    "head",
    "block",
    "container",
    "signature",
    "manifest",
    "padding",
    "report",
    "names",
    "custody",
    "notice",
)
"""All of them; each has words of its own on the command line and in the window."""

_EXACT: Final = {
    "sealed-unsupported": "head",
    "bag-signature": "signature",
    "bag-no-signature": "signature",
    "report-signer": "signature",
    "bag-manifest": "manifest",
    "bag-tag-manifest": "manifest",
    "bag-tag-file": "manifest",
    "bag-padding-not-zero": "padding",
}
_FAMILIES: Final = {
    "bag": "container",
    "report": "report",
    "identities": "names",
    "custody": "custody",
    "notice": "notice",
}
_ENDED: Final = frozenset({"notice-of-unknown-report", "notice-too-many"})


def place(code: str, facts: Mapping[str, object]) -> str:
    """Where it is: a word of ``PLACES``, and after a space a number (from 1) or a field; or empty.

    Args:
        code: of what was wrong with the file.
        facts: of the same error.
    """
    if code == "sealed-damaged":
        block = facts.get("block")
        return f"block {block + 1}" if isinstance(block, int) else "head"
    if code in _ENDED:
        return ""
    found = _EXACT.get(code) or _FAMILIES.get(code.partition("-")[0], "")
    field = str(facts.get("where") or facts.get("why") or "")
    return f"{found} {field}" if found in {"report", "names"} and _is_field(field) else found


def _is_field(text: str) -> bool:
    """Whether it says which member, and not how it is wrong."""
    return "." in text or "[" in text

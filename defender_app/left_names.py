"""Words in a text that look like a name kept apart, and are to stay as somebody decided.

The decision is kept beside the record, with its unfinished texts, and holds no words: a mark is
drawn from the word with a secret of this drawer. Elsewhere, for example in a backup that somebody
else carries, it says nothing, and the word is pointed out again.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.vault.unfinished import NAMES_LEFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.names_in_text import NameFound
    from defender_app.vault.drawer import Drawer

    Found = tuple[NameFound, ...]

SETTING: Final = "left-names-key"
_KEY_BYTES: Final = 32
_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")
# As long as a mark beside a record may be, and as many.
_LONG: Final = 16
_MOST: Final = 16


def path_of(field: str) -> str:
    """Where the decision about a field is kept among the unfinished texts of its record."""
    return f"{field}{NAMES_LEFT}"


def marks(drawer: Drawer, words: Iterable[str], before: str = "") -> str:
    """The marks of words that are to stay, to be kept at ``path_of`` their field.

    Args:
        drawer: whose secret is taken; it is made on first use.
        words: as they stand in the text.
        before: what is kept there already; of very many the last ones stay.

    Raises:
        InputError: ``drawer-full``.
    """
    key = _key(drawer)
    if key is None:
        key = secrets.token_bytes(_KEY_BYTES)
        drawer.settings.set(SETTING, key.hex())
    made = (_mark(key, word) for word in sorted(words))
    return " ".join(list(dict.fromkeys([*before.split(), *made]))[-_MOST:])


def without(drawer: Drawer, text: str, found: Found, left: str) -> Found:
    """The names in a text that are still to be pointed out.

    Args:
        drawer: whose secret is taken.
        text: the text.
        found: where names stand in it.
        left: what is kept at ``path_of`` its field.
    """
    key = _key(drawer) if left else None
    if key is None:
        return found
    kept = set(left.split())
    return tuple(one for one in found if _mark(key, text[one.start : one.end]) not in kept)


def _key(drawer: Drawer) -> bytes | None:
    found = drawer.settings.get(SETTING)
    return bytes.fromhex(found) if isinstance(found, str) and found else None


def _mark(key: bytes, word: str) -> str:
    digest = hmac.digest(key, unicodedata.normalize("NFC", word).encode(), "sha256")
    return digest.hex()[:_LONG].translate(_LETTERS)

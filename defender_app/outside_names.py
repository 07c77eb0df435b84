"""What a sealed file is called outside: nothing that says what it is, for whom, or when.

Random letters, or words drawn by lot where a vault says so: among photographs and papers a row of
letters stands out, and words are easier to read to somebody on the telephone. Source:
docs/formats.md 2, "Outside".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import files, options, passphrase_words

if TYPE_CHECKING:
    from defender_app.options import FileNames
    from defender_app.vault.drawer import Drawer

SUFFIX: Final = ".age"

# As many names as twelve letters make, nearly: two files never share one.
_WORDS: Final = 4


def of(drawer: Drawer) -> str:
    """A new name for a sealed file that comes out of this drawer, in the way of its vault."""
    return drawn(options.read(drawer.database.folder).file_names)


def drawn(style: FileNames) -> str:
    """A new name.

    Args:
        style: of what it is made.

    Returns:
        For example ``ktrqzvbnahwe.age`` or ``lantern-otter-plywood-ripple.age``; never twice the
        same.
    """
    if style == "words":
        return "-".join(passphrase_words.draw(_WORDS)) + SUFFIX
    return files.random_name() + SUFFIX

"""When something happened, as somebody in a hurry types it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.spoken.dates import Setting, hear

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from defender_app.spoken.dates import Heard


_NOW: Final = "now"
_HOUR: Final = re.compile(r"\d{1,2}:\d{2}")


def shown_now(now: dt.datetime) -> str:
    """The present moment, local time, as it stands in the field of a new note."""
    return now.strftime("%Y-%m-%d %H:%M")


def read(typed: str, now: dt.datetime, hears: Callable[[str, Setting], Heard] = hear) -> str:
    """The one partial date that typed words mean; "" for none.

    Args:
        typed: as the form that is stored, or in English, Chinese, or the language of the window.
        now: local time, without zone.
        hears: reads typed words; the window knows more of them.

    Raises:
        InputError: ``note-when``: it means nothing, or several things.
    """
    if not typed.strip():
        return ""
    said = unicodedata.normalize("NFKC", typed).strip()
    if said.casefold() == _NOW:
        return now.isoformat(timespec="minutes")
    if _HOUR.fullmatch(said):
        # An hour alone is one of today.
        said = f"{now.date().isoformat()} {said}"
    heard = hears(said, Setting(now=now))
    if len(heard.meanings) != 1 or heard.asked:
        raise InputError("note-when")
    return heard.meanings[0].stored

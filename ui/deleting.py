"""The question before a record goes, with what goes along that nobody would think of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.workplace import Workplace


class Deleting(QObject):
    """The words of the question; plurals are found in those of an object alone."""

    def names_elsewhere(self, count: int) -> str:
        """That names are forgotten which stand in the texts of so many other records."""
        return self.tr(
            "In %n other record(s) a name stands that is forgotten with it, and is not masked "
            "there any more: take it out there first.",
            "",
            count,
        )


def look(place: Workplace, event_id: str, then: Callable[[str], None], *, owner: QObject) -> None:
    """Say what is forgotten with a record, in words or in none.

    Args:
        place: where it is.
        event_id: the record that would go.
        then: called with the sentence, empty where nothing is forgotten or nobody can tell.
        owner: who asks.
    """
    from defender_app.report import names_going  # noqa: PLC0415 - for one question

    place.jobs.do(
        lambda: names_going.standing_elsewhere(place.drawer, (event_id,)),
        lambda count: then(Deleting().names_elsewhere(count) if count else ""),
        owner=owner,
        failed=lambda _error: then(""),
    )

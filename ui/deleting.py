"""The question before a record goes, with what goes along that nobody would think of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.person import Identity
    from defender_app.vault.people import PersonKind
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

    def name_elsewhere(self, count: int) -> str:
        """That the name of somebody who is taken out is forgotten, and stands in so many texts."""
        return self.tr(
            "In the texts of %n record(s) this name stands, and is not masked there any more once "
            "it is forgotten: take it out there first.",
            "",
            count,
        )

    def changed_name(self, count: int) -> tuple[str, str]:
        """That a name was corrected or taken away, and still stands in so many texts."""
        return (
            self.tr("The earlier name still stands in the texts of %n record(s)", "", count),
            self.tr(
                "It is not masked there any more when they are sent: take it out of the texts, or "
                "keep it here under other names."
            ),
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


def look_at_person(
    place: Workplace,
    somebody: tuple[str, PersonKind, str],
    then: Callable[[str], None],
    *,
    owner: QObject,
) -> None:
    """Say what is forgotten with somebody who is taken out of a record, in words or in none.

    Args:
        place: where it is.
        somebody: the record, the kind of the entry, and its id there.
        then: called with the sentence, empty where nothing is forgotten or nobody can tell.
        owner: who asks.
    """
    from defender_app.report import names_going  # noqa: PLC0415 - for one question

    place.jobs.do(
        lambda: names_going.taken_out(place.drawer, *somebody),
        lambda count: then(Deleting().name_elsewhere(count) if count else ""),
        owner=owner,
        failed=lambda _error: then(""),
    )


def say_changed(place: Workplace, find: Callable[[], str], before: Identity) -> None:
    """Say where a name still stands that was corrected or taken away just now.

    Args:
        place: where it is; the change is on its way there before this.
        find: gives the uid of whose it is; called away from the window.
        before: the names as they were.
    """
    from defender_app.report import names_going  # noqa: PLC0415 - for one question

    def count() -> int:
        uid = find()
        organisation = {one.kind for one in place.drawer.people.get(uid).places}
        return names_going.forgotten(
            place.drawer, ((uid, organisation == {"organisation"}, before),)
        )

    def told(records: int) -> None:
        if records:
            place.notify.finished(*Deleting().changed_name(records))

    # Somebody who was taken out since was asked about then.
    place.jobs.do(count, told, owner=place.notify, failed=lambda _error: None)

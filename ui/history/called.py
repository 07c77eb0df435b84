"""What everybody was called in a report: a version shows the text of the vault, not of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk import values
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.incident import Incident
    from defender_app.versions import Sending, Version


def called(version: Version, record: Incident, names: Mapping[str, str]) -> str:
    """Whose text a version that was sent is, and the words that stood in its reports; a line each.

    Args:
        version: which one; the working one says nothing.
        record: the record in that version, as the vault has it.
        names: contact ids to the names on their cards.
    """
    if version.working:
        return ""
    told = QCoreApplication.translate(
        "Versions",
        "This is the text of your own vault. What left was the report: in it, people had other "
        "words, and names and passages were masked as you decided.",
    )
    lines = (_in_report(one, record, names.get(one.contact_id, "")) for one in version.sent)
    return "\n".join((told, *dict.fromkeys(line for line in lines if line)))


def _in_report(one: Sending, record: Incident, name: str) -> str:
    there = dict(one.called)
    who = values.names(record)
    private = record.private_organisations
    keys = [str(person.pid) for person in record.persons]
    keys += [str(org.oid) for org in record.organisations if org.oid in private]
    # A report that was taken in from elsewhere does not say what it called anybody.
    if not keys or not there:
        return ""
    told = QCoreApplication.translate("Versions", ", ").join(
        _whom(isolated(who[key]), there.get(key, "")) for key in keys
    )
    if not name:
        return QCoreApplication.translate("Versions", "In that report: {people}").format(
            people=told
        )
    return QCoreApplication.translate("Versions", "In the report for {name}: {people}").format(
        name=isolated(name), people=told
    )


def _whom(here: str, there: str) -> str:
    if not there:
        return QCoreApplication.translate("Versions", "{here} was left out").format(here=here)
    return QCoreApplication.translate("Versions", "{here} was called {there}").format(
        here=here, there=isolated(there)
    )

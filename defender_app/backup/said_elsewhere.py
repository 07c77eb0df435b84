"""Withdrawals of one person that hold for a record which is not here while they are said.

Somebody withdraws everything in all of their records; a record of theirs that was removed before,
or is only in a backup, is none of them. When it comes in later, its yes is not in force either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from defender_app.backup import said
from defender_app.errors import InputError
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import WITHDRAWN, withdrawn
from defender_app.model.consent_merge import is_taken_back
from defender_app.vault import consents

if TYPE_CHECKING:
    from defender_app.backup.lines import RecordLine
    from defender_app.backup.said import Said
    from defender_app.model.answers import Text
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True)
class Withdrawal:
    """One use withdrawn in one record that is here.

    Attributes:
        item: of it in the custody chain.
        on: the day. how: in which way it was said.
    """

    item: str
    on: Text
    how: Text


Withdrawals: TypeAlias = "dict[tuple[str, str], list[Withdrawal]]"
"""By uid and use."""


def withdrawals(drawer: Drawer) -> Withdrawals:
    """Everything that is withdrawn in the records of a drawer.

    Raises:
        InputError: ``consent-not-fresh``: a consent cannot be read.
    """
    found: Withdrawals = {}
    for event_id, kind, pid, use, body, uid in drawer.database.rows(
        "SELECT c.event_id, c.kind, c.pid, c.use, c.body, p.uid"
        " FROM consents c JOIN people p USING (event_id, kind, pid)"
        # Few are: the others need not be read.
        " WHERE instr(CAST(c.body AS TEXT), ?)",
        (f'"{WITHDRAWN}',),
    ):
        try:
            consent = msgspec.json.decode(body, type=Consent)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise InputError("consent-not-fresh") from None
        if is_taken_back(consent):
            item = consents.item_of(event_id, (kind, pid), use)
            one = Withdrawal(item, consent.withdrawn_on, consent.withdrawn_how)
            found.setdefault((str(uid), str(use)), []).append(one)
    return found


def held_back(
    record: RecordLine, known: Withdrawals, here: Said, there: Said
) -> dict[tuple[str, str, str], str]:
    """The yeses of a record that comes in, which the person took back here meanwhile.

    Args:
        record: of the backup; not here now.
        known: of the drawer.
        here: the chain of this drawer, before anything came back.
        there: the chain of the backup: whatever it knows of was said with this record there.

    Returns:
        By kind, pid and use: the same answer, withdrawn.

    Raises:
        InputError: ``backup-record``: a consent cannot be read.
    """
    uids = {(one.kind, one.pid): one.uid for one in record.people}
    found: dict[tuple[str, str, str], str] = {}
    for line in record.consents:
        since = [
            one
            for one in known.get((uids.get((line.kind, line.pid), ""), line.use), ())
            if here.unknown_to(there, one.item) is not None
        ]
        consent = said.read(line)
        if since and consent.value in ALLOWING_VALUES:
            (gone,) = withdrawn((consent,), on=since[-1].on, how=since[-1].how)
            found[line.kind, line.pid, line.use] = msgspec.json.encode(gone).decode()
    return found

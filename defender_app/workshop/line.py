"""Two practice drawers and what goes between them: sealed, opened, answered, taken back."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import files
from defender_app import vault as vaults
from defender_app.errors import InputError, UsageError
from defender_app.focal import batch, cases, known_cards, own_cards, reply
from defender_app.focal import card as cards
from defender_app.model.answers import Ref, listed
from defender_app.outside_names import SUFFIX
from defender_app.report import compose, notices, seal, sent
from defender_app.report.composition import Wish
from defender_app.report.questions import KINDS as QUESTIONS
from defender_app.report.seal_rules import STORE_ONLY
from defender_app.workshop import folder as folders
from defender_app.workshop.scenario import SENDING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.model.consent import Consent
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer
    from defender_app.workshop.scenario import Case

REASON: Final = "a workshop with made-up people"
DESK: Final = own_cards.NewCard(
    name="Practice focal point",
    organisation="Westeria Helpdesk (fiction)",
    mechanisms=("asg-reprisals",),
    languages=("en",),
    contact="training room, table 3",
)
SECOND: Final = own_cards.NewCard(
    name="Practice focal point, evening",
    organisation="Westeria Helpdesk (fiction)",
    mechanisms=("asg-reprisals",),
    languages=("en",),
    contact="training room, table 4",
)
"""A card that nobody has compared when a workshop begins: for the exercise that is about it."""
_WITHDRAWN: Final = "withdrawn"


def write(path: Path, data: bytes) -> None:
    """A file of the workshop.

    Raises:
        MachineError: the disk.
    """
    with files.atomic_write(path) as out:
        out.write(data)


def make_vault(place: Path, passphrase: str, size: int) -> None:
    """A practice vault that opens quickly.

    Raises:
        As ``vault.create``.
    """
    try:
        vaults.create(place, [passphrase], drawer_size=size, training=True, kdf=folders.QUICK)
    except UsageError as error:
        raise InputError("workshop-folder-not-empty", file=place.name) from error


def empty(folder: Path) -> None:
    """Remove the files in a folder of ours."""
    with files.disk_errors():
        for entry in folder.iterdir():
            entry.unlink()


def meet(card: Path, defender: Drawer, desk: Drawer) -> str:
    """The practice desk makes a card, and the two compare all 40 digits; gives the contact."""
    own = own_cards.make(desk, DESK)
    write(card, own.card.file)
    contact_id = known_cards.add(defender, own.card.file).contact.contact_id
    code = cards.code_of(own.digest)
    known_cards.verify(defender, contact_id, code, how="read aloud at the table", who="HERON")
    return contact_id


@dataclass(frozen=True)
class Line:
    """The two drawers and the folder between them.

    Attributes:
        folder: where sealed files and answers lie on their way.
        sealed: what went to the desk, by name of the case.
    """

    defender: Drawer
    desk: Drawer
    contact_id: str
    folder: Path

    @property
    def sealed(self) -> tuple[Path, ...]:
        """The sealed reports, in order of their names."""
        return tuple(sorted(self.folder.glob(f"*{SUFFIX}")))

    def record(self, case: Case) -> str:
        """Keep a case and its files as they were before anything was sent; gives its id."""
        before = _before_sending(case)
        event_id = str(self.defender.incidents.save(before).event_id)
        today = self.defender.now().date().isoformat()
        for item in before.evidence:
            made = case.files.get(str(item.eid))
            if made is not None:
                known = _described(item, made.name, made.media_type, today)
                self.defender.evidence.add(event_id, known, io.BytesIO(made.data))
        return event_id

    def carry(self, some: Sequence[tuple[Case, str]]) -> None:
        """Seal what was sent, open it at the desk, answer it, and take back what was taken back.

        Raises:
            InputError: ``workshop-case-refused``.
        """
        going = [(case, event_id) for case, event_id in some if case.state in SENDING]
        reports = {}
        for case, event_id in going:
            reports[case.name] = self.seal(case.name, [event_id])
        if not going:
            return
        batch.take_in(self.desk, batch.find([self.folder]), lambda *_: True, lambda _: None)
        at_desk = {case.report_id: case.case_id for case in cases.every(self.desk)}
        for case, event_id in going:
            case_id = at_desk.get(reports[case.name])
            if case_id is None:
                raise InputError("workshop-case-refused", case=case.name, why="not-taken-in")
            self._answered(case, case_id)
            if case.state == _WITHDRAWN:
                self._withdrawn(case, event_id, reports[case.name])

    def seal(self, name: str, event_ids: Sequence[str]) -> str:
        """Seal records with every warning accepted; gives the id of the report.

        Raises:
            InputError: ``workshop-case-refused``: something stands against it that no reason lifts.
        """
        wish = Wish(contact_id=self.contact_id, event_ids=tuple(event_ids))
        found = compose.examine(self.defender, wish).problems
        fixed = [one.code for one in found if not one.acceptable]
        if fixed:
            raise InputError("workshop-case-refused", case=name, why=", ".join(fixed))
        accepted = {one.code: reason(one.code) for one in found}
        composition = compose.compose(self.defender, self.contact_id, event_ids, accepted)
        return seal.seal(self.defender, composition, self.folder).report_id

    def _answered(self, case: Case, case_id: str) -> None:
        answers = [*case.replies]
        for one in answers:
            answer = reply.Answer(kind=one.kind, text=one.message, status=one.status)  # type: ignore[arg-type] # checked where it was read
            made = reply.create(self.desk, case_id, answer, self.folder)
            reply.take_in(self.defender, made.path)
            made.path.unlink()

    def _withdrawn(self, case: Case, event_id: str, report_id: str) -> None:
        """The person took it back: the record says so, and the desk is told by a notice."""
        report = sent.get(self.defender, report_id)
        about = [notices.About(report_id=report.report_id)]
        made = notices.make(
            self.defender, notices.withdrawals(self.defender, about), self.folder, accepted={}
        )
        where = [one.path for one in made]
        batch.take_in(self.desk, batch.find(where), lambda *_: True, lambda _: None)
        for path in where:
            path.unlink()
        now = self.defender.incidents.get(event_id, with_identities=True)
        after = msgspec.structs.replace(
            now,
            record_status=_WITHDRAWN,
            requested_action=case.incident.requested_action,
            persons=tuple(
                msgspec.structs.replace(one, consents=late.consents)
                for one, late in zip(now.persons, case.incident.persons, strict=True)
            ),
        )
        self.defender.incidents.save(after)


def reason(code: str) -> str:
    """What a workshop says to a problem: a word that may be a name counts as one."""
    return "name" if any(f"{kind}:" in code for kind in QUESTIONS) else REASON


def _before_sending(case: Case) -> Incident:
    """As it was written down: what was withdrawn later stood as yes."""
    persons, asked = case.incident.persons, case.incident.requested_action
    if case.state == _WITHDRAWN:
        asked = tuple(one for one in listed(asked) if one != STORE_ONLY)
        persons = tuple(
            msgspec.structs.replace(one, consents=tuple(map(_before_withdrawal, one.consents)))
            for one in persons
        )
    status = "draft" if case.state == "draft" else "ready"
    return msgspec.structs.replace(
        case.incident, persons=persons, requested_action=asked, record_status=status
    )


def _before_withdrawal(consent: Consent) -> Consent:
    if consent.value != _WITHDRAWN:
        return consent
    return msgspec.structs.replace(
        consent,
        value="yes",
        how_named="title-only",
        withdrawn_on=None,
        withdrawn_how=None,
        recipients_told=None,
    )


def _described(item: Evidence, name: str, media_type: str, today: str) -> Evidence:
    shown = item.original_file_name if isinstance(item.original_file_name, str) else name
    everybody = item.shows or (Ref(none="not-applicable"),)
    return msgspec.structs.replace(
        item,
        original_file_name=shown,
        media_type=media_type,
        shows=tuple(one for one in everybody if one.none is None),
        shows_confirmed=today,
    )

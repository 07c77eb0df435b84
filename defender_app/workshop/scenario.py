"""The cases of a workshop: the fictional ones of the program, or a folder of one's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args

from defender_app.training.samples import SampleReply, samples
from defender_app.workshop import made_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.incident import Incident
    from defender_app.workshop.made_files import MadeFile

WESTERIA: Final = "westeria"
State = Literal["draft", "ready", "sent", "answered", "withdrawn"]
STATES: Final[tuple[State, ...]] = get_args(State)
SENDING: Final = frozenset({"sent", "answered", "withdrawn"})


@dataclass(frozen=True)
class Case:
    """One case as the practice defender has it when a workshop begins.

    Attributes:
        name: short, for lists.
        incident: as it was written down; for a withdrawn one, as it stands afterwards.
        state: where it has got to.
        files: eid to the file that belongs to it.
        replies: what the focal point answered.
        teaching: what it is there to show.
    """

    name: str
    incident: Incident
    state: State
    files: Mapping[str, MadeFile] = field(default_factory=dict)
    replies: tuple[SampleReply, ...] = ()
    teaching: str = ""

    def __repr__(self) -> str:
        return f"<case {self.name}>"


@dataclass(frozen=True)
class Scenario:
    """Cases for a workshop.

    Attributes:
        scenario_id: ``westeria``, or made of the name of the folder.
        title: for people. about: some lines more.
        language: tag of what the cases are written in.
        files: to put into records, for exercises.
    """

    scenario_id: str
    title: str
    about: str
    language: str
    cases: tuple[Case, ...]
    files: tuple[MadeFile, ...]


def builtin() -> Scenario:
    """The fictional cases of Westeria that come with the program."""
    cases = []
    for one in samples():
        files = {
            str(item.eid): made
            for item in one.incident.evidence
            if (made := made_files.for_item(words(item.description), words(item.media_type)))
        }
        sending = one.sending.replies if one.sending is not None else ()
        state = state_of(one.incident)
        cases.append(Case(one.id, one.incident, state, files, sending, one.teaching_point))
    return Scenario(WESTERIA, "Westeria", "", "en", tuple(cases), made_files.for_practice())


def words(value: object) -> str:
    """A text, or "" for an answer that is none."""
    return value if isinstance(value, str) else ""


def state_of(incident: Incident) -> State:
    """Where a case shall have got to when a workshop begins."""
    found = [one for one in STATES if one == incident.record_status]
    return found[0] if found else "draft"

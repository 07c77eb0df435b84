"""A folder of one's own as a scenario.

It is read strictly: whatever blames a real State, or does not fit, is refused before anything is
made, with the file, the field and the line.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from dataclasses import field as made_new
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

import msgspec

from crypto import strict_json
from crypto.errors import JsonError
from defender_app import places, wire
from defender_app.errors import InputError, ValidationError
from defender_app.evidence_files import described, file_name
from defender_app.files import disk_errors
from defender_app.focal.work import STATUSES
from defender_app.model import json_place, missing_for_ready
from defender_app.model.un_reference import recognise
from defender_app.record_files import checked
from defender_app.report.documents import ReplyKind
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import SampleReply
from defender_app.workshop import made_files
from defender_app.workshop.json_lines import line_of
from defender_app.workshop.made_files import MadeFile
from defender_app.workshop.scenario import SENDING, STATES, Case, Scenario, state_of, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crypto.strict_json import JsonValue
    from defender_app.model.incident import Incident

HEAD: Final = "scenario.json"
MOST_CASES: Final = 100
LARGEST_CASE: Final = 1024 * 1024
LARGEST_FILE: Final = 8 * 1024 * 1024
LARGEST: Final = 64 * 1024 * 1024
KINDS: Final[tuple[ReplyKind, ...]] = get_args(ReplyKind)

_LONGEST_NAME: Final = 200
_LINE: Final = 200
_ABOUT: Final = 2000


@dataclass(frozen=True)
class Problem:
    """One thing that keeps a folder from being a scenario.

    Attributes:
        file: name of the file, from outside.
        field: path of the field, or "".
        line: in the file, from 1; 0 where no line can be told.
        code: what is wrong; of a field as in any record, else ``scenario-…``.
        facts: plain words for its sentence.
    """

    file: str
    field: str
    line: int
    code: str
    facts: Mapping[str, object] = made_new(default_factory=dict)


class ScenarioError(ValidationError):
    """``scenario-does-not-fit``, with everything that is wrong.

    Args:
        found: at least one problem.

    Attributes:
        found: the same; ``problems`` has them as for every record, with file and line before the
            field (``gate.json:12 persons[0].country``).
    """

    def __init__(self, found: tuple[Problem, ...]) -> None:
        pairs = tuple((_place_of(one), one.code) for one in found)
        super().__init__("scenario-does-not-fit", pairs, count=len(found))
        self.found = found


def _place_of(problem: Problem) -> str:
    line = f":{problem.line}" if problem.line else ""
    return f"{problem.file}{line} {problem.field}".strip()


class _Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["defender-scenario"] = "defender-scenario"
    version: Literal[1] = 1
    title: str = ""
    about: str = ""
    language: str = "en"


class _Around(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may stand beside an incident in a file."""

    replies: tuple[SampleReply, ...] = ()
    teaching_point: str = ""


def read(folder: Path) -> Scenario:
    """A folder of one's own as a scenario; nothing is changed in it.

    Args:
        folder: JSON files with incidents in the published form (one, or a list; also in the form
            of the practice cases, with ``replies`` beside ``incident``), the pictures that they
            name in ``original_file_name``, and if wanted ``scenario.json``.

    Raises:
        ScenarioError: all that is wrong in it.
        InputError: ``scenario-not-a-folder``. MachineError: it cannot be read.
    """
    with disk_errors():
        if not folder.is_dir():
            raise InputError("scenario-not-a-folder", folder=folder.name)
        names = sorted(one.name for one in folder.iterdir() if not one.name.startswith("."))
    return _Reading(folder, names).scenario()


class _Reading:
    """One look at a folder; problems are gathered, so that all are told at once."""

    def __init__(self, folder: Path, names: list[str]) -> None:
        self.folder, self.names = folder, names
        self.problems: list[Problem] = []
        self.pictures: dict[str, MadeFile] = {}
        self.named: set[str] = set()
        self.size = 0

    def scenario(self) -> Scenario:
        head = self._head()
        for name in self.names:
            if not name.endswith(".json"):
                self._picture(name)
        cases = [case for name in self.names if _is_case(name) for case in self._cases(name)]
        if not cases and not self.problems:
            self._wrong("", "", 0, "scenario-empty")
        if len(cases) > MOST_CASES:
            self._wrong("", "", 0, "scenario-too-many", limit=MOST_CASES)
        if self.problems:
            raise ScenarioError(tuple(self.problems))
        title = head.title or self.folder.absolute().name
        spare = tuple(one for name, one in self.pictures.items() if name not in self.named)
        return Scenario(
            _scenario_id(title),
            title,
            head.about,
            head.language,
            tuple(cases),
            spare or made_files.for_practice(),
        )

    def _wrong(self, file: str, at: str, line: int, code: str, **facts: object) -> None:
        self.problems.append(Problem(file_name(Path(file)), at, line, code, facts))

    def _bytes(self, name: str, limit: int) -> bytes | None:
        """The bytes of a file, or None where that is a problem."""
        place = self.folder / name
        with disk_errors():
            if place.is_symlink() or not place.is_file():
                self._wrong(name, "", 0, "scenario-not-a-file")
                return None
            with places.regular_file(place).open("rb") as source:
                data = source.read(limit + 1)
        self.size += len(data)
        if len(data) > limit or self.size > LARGEST:
            self._wrong(name, "", 0, "scenario-file-large", limit=limit >> 20)
            return None
        return data

    def _head(self) -> _Head:
        if HEAD not in self.names:
            return _Head()
        data = self._bytes(HEAD, LARGEST_CASE)
        if data is None:
            return _Head()
        try:
            head = wire.decode(data, _Head, what="scenario", max_bytes=LARGEST_CASE)
        except InputError as error:
            self._wrong(HEAD, "", _line_of_fault(data), "scenario-head", why=error.code)
            return _Head()
        limits = (("title", head.title, _LINE), ("language", head.language, 20))
        for name, text, limit in limits:
            if not wire.plain_line(text, limit):
                self._wrong(HEAD, name, line_of(data, name), "scenario-text", limit=limit)
        if not wire.plain_text(head.about, _ABOUT):
            self._wrong(HEAD, "about", line_of(data, "about"), "scenario-text", limit=_ABOUT)
        return head

    def _picture(self, name: str) -> None:
        if not (self.folder / name).is_dir():
            data = self._bytes(name, LARGEST_FILE)
            # Some systems keep the letters of a name and their marks apart.
            plain = unicodedata.normalize("NFC", name)
            if data is not None and not wire.plain_line(plain, _LONGEST_NAME):
                self._wrong(name, "", 0, "scenario-name")
            elif data is not None:
                self.pictures[plain] = MadeFile(plain, str(described(Path(plain)).media_type), data)

    def _cases(self, name: str) -> Iterator[Case]:
        data = self._bytes(name, LARGEST_CASE)
        if data is None:
            return
        try:
            value = strict_json.parse(data, max_bytes=LARGEST_CASE)
        except JsonError as error:
            told = json_place.place(data, error)
            line = int(told.get("line", 0))
            self._wrong(name, "", line, "scenario-not-json", cause=told.get("cause", error.code))
            return
        several = isinstance(value, list)
        for place, one in enumerate(value if isinstance(value, list) else [value]):
            case = self._case(name, data, one, f"[{place}]" if several else "")
            if case is not None:
                yield case

    def _case(self, name: str, data: bytes, value: JsonValue, where: str) -> Case | None:
        before = len(self.problems)
        around, inner = _Around(), ""
        if isinstance(value, dict) and "incident" in value:
            around, inner = self._around(name, data, value, where), ".incident"
            value = value["incident"]
        prefix = f"{where}{inner}".lstrip(".")
        incident = self._incident(name, data, value, prefix)
        if incident is None:
            return None
        files = self._files(name, data, incident, prefix)
        for at, code in _real_states(incident):
            path = _joined(prefix, at)
            self._wrong(name, path, line_of(data, path), code)
        self._state(name, data, incident, prefix)
        if len(self.problems) > before:
            return None
        title = f"{Path(name).stem}{where}"
        teaching = around.teaching_point
        return Case(title, incident, state_of(incident), files, around.replies, teaching)

    def _incident(self, name: str, data: bytes, value: JsonValue, prefix: str) -> Incident | None:
        try:
            return checked(value, training=True)
        except ValidationError as error:
            for path, code in error.problems:
                whole = _joined(prefix, path)
                hint = error.hints.get((path, code), ("", {}))
                facts = {"hint": hint[0], **hint[1]} if hint[0] else {}
                self._wrong(name, whole, line_of(data, whole), code, **facts)
        return None

    def _around(self, name: str, data: bytes, value: dict[str, JsonValue], where: str) -> _Around:
        known = {one: value[one] for one in ("replies", "teaching_point") if one in value}
        if isinstance(value.get("sending"), dict):
            known.setdefault("replies", value["sending"].get("replies", []))  # type: ignore[union-attr] # a dict
        try:
            around = msgspec.convert(known, _Around, strict=True)
        except msgspec.ValidationError:
            self._wrong(name, where, line_of(data, _joined(where, "replies")), "scenario-replies")
            return _Around()
        for place, one in enumerate(around.replies):
            if not (wire.plain_text(one.message, _ABOUT) and one.kind in KINDS and _status(one)):
                at = _joined(where, f"replies[{place}]")
                self._wrong(name, at, line_of(data, at), "scenario-replies")
        return around

    def _files(
        self, name: str, data: bytes, incident: Incident, prefix: str
    ) -> dict[str, MadeFile]:
        found = {}
        for place, item in enumerate(incident.evidence):
            wanted = words(item.original_file_name)
            if not wanted:
                continue
            if wanted in self.pictures and item.eid is not None:
                found[item.eid] = self.pictures[wanted]
                self.named.add(wanted)
                continue
            code = "scenario-file-missing" if wanted not in self.pictures else "scenario-no-eid"
            path = _joined(prefix, f"evidence[{place}].original_file_name")
            self._wrong(name, path, line_of(data, path), code, picture=wanted)
        return found

    def _state(self, name: str, data: bytes, incident: Incident, prefix: str) -> None:
        """What shall have been sent must be complete enough to be."""
        path = _joined(prefix, "record_status")
        status = incident.record_status or "draft"
        if status not in STATES:
            self._wrong(name, path, line_of(data, path), "scenario-status")
        elif status in SENDING:
            for missing, _ in missing_for_ready(incident, today=wire.utc_now().date()):
                whole = _joined(prefix, missing)
                self._wrong(name, whole, line_of(data, path), "scenario-not-ready")


def _is_case(name: str) -> bool:
    return name.endswith(".json") and name != HEAD


def _joined(prefix: str, path: str) -> str:
    return f"{prefix}.{path}".strip(".") if not path.startswith("[") else f"{prefix}{path}"


def _scenario_id(title: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40]
    return f"own-{plain}" if plain else "own"


def _status(reply: SampleReply) -> bool:
    return reply.status is None or reply.status in STATUSES


def _real_states(incident: Incident) -> Iterator[tuple[str, str]]:
    """(path, code) of what would blame a real State although no list of countries says so."""
    blamed = {one.ref.org for one in incident.alleged_perpetrators if one.ref is not None}
    for place, org in enumerate(incident.organisations):
        accused = org.oid in blamed or "alleged-perpetrator" in org.roles
        country = words(org.country)
        if accused and country and not taxonomy().is_fictional(country):
            yield f"organisations[{place}].country", "real-country"
    for place, action in enumerate(incident.followup):
        text = words(action.reference)
        found = recognise(text, today=wire.utc_now().date(), training=True)
        if found.country and not taxonomy().is_fictional(found.country):
            yield f"followup[{place}].reference", "scenario-real-reference"


def _line_of_fault(data: bytes) -> int:
    try:
        strict_json.parse(data, max_bytes=LARGEST_CASE)
    except JsonError as error:
        return int(json_place.place(data, error).get("line", 0))
    return 1

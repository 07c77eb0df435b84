"""What each row of a table becomes: a draft, or the cells that are not understood."""

from __future__ import annotations

import hashlib
import hmac
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from defender_app.model import validate
from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act, Incident, NarrativeTranslation
from defender_app.table_import import cells, days, people
from defender_app.table_import.cells import CellError, Understanding
from defender_app.table_import.people import Everybody, PersonError
from defender_app.table_import.pseudonyms import Drawn
from defender_app.table_import.targets import ROLES, Target, targets
from defender_app.table_import.vocabulary import is_empty

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from defender_app.table_import.days import Reader
    from defender_app.table_import.reading import Sheet
    from defender_app.table_import.vocabulary import Vocabulary

    Progress = Callable[[int, int], bool]

State = Literal["new", "known", "repeated", "wrong"]
FORMULA: Final = "cell-formula-or-error"
TOO_MANY: Final = "cell-beyond-the-headings"
NOTHING: Final = "row-says-nothing"
DOES_NOT_FIT: Final = "cell-does-not-fit"
TIME: Final = "cell-no-time"
_STEP: Final = 25
_REST: Final = 0.0005
_NO_COLUMN: Final = -1
# Where validation finds something, and the column that it came from.
_HEADS: Final = {"acts": "act", "persons": "victim", "alleged_perpetrators": "perpetrator"}


class Wrong(NamedTuple):
    """A cell that is not understood.

    Attributes:
        row: as the spreadsheet counts, from 1.
        column: from 0; -1: the whole row.
        code: why.
        nearest: the id of what it looks like, or "".
    """

    row: int
    column: int
    code: str
    nearest: str = ""


@dataclass(frozen=True)
class Plan:
    """How a table is to be understood. It is forgotten once the table was taken in.

    Attributes:
        columns: the target of each column; "" or "-": left out.
        header: the place of the row with the headings, from 0; -1: there is none.
        day_first: what comes first in 03/04/2025; None: not known.
        language: of the texts, where no column says it; "": not known.
        same_names: whether the same name means the same person.
    """

    columns: tuple[str, ...]
    header: int = 0
    day_first: bool | None = None
    language: str = ""
    same_names: bool = True

    def with_column(self, place: int, target: str) -> Plan:
        """The same with another target for one column; a target that only one can be moves."""
        known = targets().get(target)
        columns = list(self.columns)
        if known is not None and not known.several:
            columns = ["" if one == target else one for one in columns]
        columns[place] = target
        return replace(self, columns=tuple(columns))


@dataclass(frozen=True, repr=False)
class Draft:
    """One row.

    Attributes:
        row: as the spreadsheet counts, from 1.
        state: ``new``; ``known``: taken in before; ``repeated``: the same as an earlier row;
            ``wrong``.
        incident: what it becomes, with identities; None where it is wrong.
        wrong: what is not understood.
        same_as: the earlier row that says the same, or 0.
    """

    row: int
    state: State
    incident: Incident | None = None
    wrong: tuple[Wrong, ...] = ()
    same_as: int = 0

    def __repr__(self) -> str:
        return f"<row {self.row}: {self.state}>"


@dataclass(frozen=True)
class Here:
    """What the vault knows that rows are compared with.

    Attributes:
        key: secret of this drawer; ids of records are drawn from it and from the row.
        known: ids of the records that are here.
        pseudonyms: words that are taken.
    """

    key: bytes = field(repr=False)
    known: Collection[str] = ()
    pseudonyms: Collection[str] = ()


def event_id(key: bytes, row: Sequence[str]) -> str:
    """The id of the record that a row becomes: the same row gives the same one in this drawer.

    Without the key of the drawer nobody can tell it from a random one.
    """
    words = "\x1f".join(" ".join(cell.split()) for cell in row).rstrip("\x1f")
    return hmac.new(key, words.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def header_of(sheet: Sheet, more: Mapping[str, str] | None = None) -> int:
    """The place of the row that holds the headings, among the first ones; -1 for none."""
    from defender_app.table_import.targets import known_headings  # noqa: PLC0415 - a cycle else

    first = [(at, row) for at, row in enumerate(sheet.rows[:20]) if any(map(str.strip, row))][:10]
    best = max(first, key=lambda one: (known_headings(one[1], more), -one[0]), default=None)
    if best is None:
        return _NO_COLUMN
    if known_headings(best[1], more):
        return best[0]
    at, row = first[0]
    filled = [cell for cell in row if cell.strip()]
    wordy = all(not days.plain(cell)[:1].isdigit() and len(cell) <= 80 for cell in filled)  # noqa: PLR2004 - longer is no heading
    return at if wordy and len(filled) > 1 else _NO_COLUMN


def dates_of(sheet: Sheet, plan: Plan) -> Iterator[str]:
    """The cells of all columns of dates."""
    known = targets()
    places = [
        at
        for at, name in enumerate(plan.columns)
        if name in known and known[name].kind is not None and known[name].kind.name == "date"  # type: ignore[union-attr] # looked at before
    ]
    for row in sheet.rows[plan.header + 1 :]:
        for at in places:
            if at < len(row):
                yield row[at]


def drafts(  # noqa: PLR0913 - each is another thing to know
    sheet: Sheet,
    plan: Plan,
    here: Here,
    words: Vocabulary,
    *,
    training: bool,
    read_date: Reader | None = None,
    progress: Progress | None = None,
) -> tuple[Draft, ...]:
    """What each row becomes; rows that are blank are left out.

    Args:
        sheet: the rows.
        plan: how they are to be understood.
        here: what the vault knows.
        words: what words of cells mean.
        training: whether they go into a practice vault.
        read_date: reads dates in words, in place of ``days.spoken``: in the language of the window.
        progress: told (done, total); False stops, and gives what there is so far.
    """
    how = Understanding(words, training, plan.day_first, read_date or days.spoken)
    everybody = Everybody(Drawn(here.pseudonyms), same=plan.same_names)
    made: list[Draft] = []
    seen: dict[str, int] = {}
    rows = sheet.rows
    for at in range(plan.header + 1, len(rows)):
        if progress is not None and at % _STEP == 0:
            # A window that waits for Python's lock gets it.
            time.sleep(_REST)
            if not progress(at, len(rows)):
                break
        if not any(cell.strip() for cell in rows[at]) and not _marked(sheet, at):
            continue
        ident = event_id(here.key, rows[at])
        draft = _Row(sheet, at, plan, how).draft(ident, everybody)
        if draft.state == "new" and ident in here.known:
            draft = replace(draft, state="known")
        elif draft.state == "new" and ident in seen:
            draft = replace(draft, state="repeated", same_as=seen[ident])
        seen.setdefault(ident, draft.row)
        made.append(draft)
    return tuple(made)


def _marked(sheet: Sheet, at: int) -> bool:
    return any((at, column) in sheet.marked for column in range(sheet.width))


class _Row:
    """One row while it is understood."""

    def __init__(self, sheet: Sheet, at: int, plan: Plan, how: Understanding) -> None:
        self._sheet, self._at, self._plan, self._how = sheet, at, plan, how
        self._wrong: list[Wrong] = []
        known = targets()
        row = sheet.rows[at]
        self._cells: list[tuple[int, Target, str]] = []
        for column, name in enumerate(plan.columns):
            cell = row[column] if column < len(row) else ""
            if name not in known:
                continue
            if (at, column) in sheet.marked:
                self._say(column, FORMULA)
            elif not is_empty(cell):
                self._cells.append((column, known[name], cell))
        beyond = [c for c in range(len(plan.columns), len(row)) if row[c].strip()]
        if beyond:
            self._say(beyond[0], TOO_MANY)

    def draft(self, ident: str, everybody: Everybody) -> Draft:
        """What it becomes."""
        incident = Incident(
            format="defender-incident",
            version=1,
            event_id=ident,
            record_status="draft",
            **self._members(everybody),
        )
        if not self._cells and not self._wrong:
            self._say(_NO_COLUMN, NOTHING)
        if not self._wrong:
            self._check(incident)
        row = self._at + 1
        if self._wrong:
            return Draft(row, "wrong", wrong=tuple(self._wrong))
        return Draft(row, "new", incident)

    def _say(self, column: int, code: str, nearest: str = "") -> None:
        self._wrong.append(Wrong(self._at + 1, column, code, nearest))

    def _members(self, everybody: Everybody) -> dict[str, Any]:
        members: dict[str, Any] = self._plain("")
        members |= self._texts()
        members |= self._clock(members)
        acts = self._acts()
        if acts:
            members["acts"] = tuple(Act(type=one) for one in acts)
        contact = self._plain("cooperation")
        if contact:
            members["cooperation"] = (Cooperation(**contact),)
        translated = self._plain("narrative_en")
        if translated:
            members["narrative_en"] = NarrativeTranslation(**translated)
        found = [one for group in ROLES for one in self._people(group, everybody)]
        if found:
            members["persons"] = tuple(found)
        blamed = self._grouped("perpetrator")
        if blamed:
            members["alleged_perpetrators"] = self._tried(
                blamed, lambda given: people.perpetrators(given, self._how)
            )
        if "narrative" in members and "narrative_language" not in members and self._plan.language:
            members["narrative_language"] = self._plan.language
        return members

    def _plain(self, group: str) -> dict[str, Any]:
        """The fields of a part that one cell says each."""
        found = {}
        for column, target, cell in self._cells:
            if target.group != group or target.kind is None or target.id == "narrative":
                continue
            try:
                found[target.member] = cells.value(cell, target.kind, self._how)
            except CellError as error:
                self._say(column, error.code, error.nearest)
        return found

    def _texts(self) -> dict[str, str]:
        """The narrative; further columns stand under it with their headings."""
        pieces: list[str] = []
        for column, target, cell in self._cells:
            if target.id != "narrative" or target.kind is None:
                continue
            try:
                text = str(cells.value(cell, target.kind, self._how))
            except CellError as error:
                self._say(column, error.code)
                continue
            heading = self._heading(column)
            pieces.append(f"{heading}: {text}" if pieces and heading else text)
        return {"narrative": "\n\n".join(pieces)} if pieces else {}

    def _heading(self, column: int) -> str:
        header = self._sheet.rows[self._plan.header] if self._plan.header >= 0 else ()
        return " ".join(header[column].split()) if column < len(header) else ""

    def _clock(self, members: Mapping[str, Any]) -> dict[str, str]:
        """A time of day in a column of its own, put to the day."""
        for column, target, cell in self._cells:
            if target.special == "time":
                told = days.clock(cell)
                if told is None:
                    self._say(column, TIME)
                    return {}
                start = members.get("date_start")
                if isinstance(start, str) and len(start) == 10 and told != "00:00":  # noqa: PLR2004 - one day
                    return {"date_start": f"{start}T{told}"}
        return {}

    def _acts(self) -> tuple[str, ...]:
        found: list[str] = []
        for column, target, cell in self._cells:
            if target.special == "act":
                try:
                    found += cells.acts(cell, self._how)
                except CellError as error:
                    self._say(column, error.code, error.nearest)
        return tuple(dict.fromkeys(found))

    def _grouped(self, group: str) -> dict[str, tuple[Target, str]]:
        return {t.member: (t, cell) for _, t, cell in self._cells if t.group == group}

    def _people(self, group: str, everybody: Everybody) -> Sequence[Any]:
        given = self._grouped(group)
        if not given:
            return ()
        return self._tried(
            given, lambda found: people.of_group(group, found, self._how, everybody), group
        )

    def _tried(
        self,
        given: Mapping[str, tuple[Target, str]],
        make: Callable[[Mapping[str, tuple[Target, str]]], Sequence[Any]],
        group: str = "perpetrator",
    ) -> Sequence[Any]:
        try:
            return make(given)
        except PersonError as error:
            self._say(self._column(f"{group}.{error.member}"), error.code, error.nearest)
            return ()

    def _column(self, target: str) -> int:
        return next((c for c, one, _ in self._cells if one.id == target), _NO_COLUMN)

    def _check(self, incident: Incident) -> None:
        """What fits cell by cell may not fit as a whole."""
        for path, code in validate(incident, training=self._how.training):
            head = path.partition("[")[0].partition(".")[0]
            member = path.rpartition(".")[2]
            group = _HEADS.get(head, head)
            column = max(self._column(path), self._column(group), self._column(f"{group}.{member}"))
            self._say(column, DOES_NOT_FIT, code)

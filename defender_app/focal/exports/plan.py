"""What an export would hold, before anything of it is written: who and what is in it, who not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import actions, cases, projection
from defender_app.focal.exports import coded, discreet, originals, uwazi, wishes
from defender_app.model.answers import plain
from defender_app.model.evidence import is_cleaned
from defender_app.report.consent_gate import Extent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from defender_app.focal.actions import Missing
    from defender_app.focal.cases import Case
    from defender_app.focal.exports.wishes import ExportWish
    from defender_app.focal.projection import Projected
    from defender_app.model.follow_up import UnAction
    from defender_app.vault.drawer import Drawer

# Warnings (codes), beside what the gate says (``actions``) and for whom.
IN_THE_CLEAR: Final = "in-the-clear"
NAMES: Final = "names"
TRAINING: Final = "training"
FILES: Final = "files"
FILES_UNCLEANED: Final = "files-not-cleaned"
LARGE: Final = "too-large-for-uwazi"
AS_IT_CAME: Final = "as-it-came"
# Why a case is left out, beside the codes of the gate.
NOT_CONFIRMED: Final = "strictest-tier"
CHANGED_BY_GATE: Final = "not-as-it-came"


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A case that is not in the export.

    Attributes:
        case_id, number: which. why: codes of the gate (``actions.EVERY_REFUSAL``),
            ``strictest-tier``, ``not-as-it-came``, or the code of an error of its data; empty
            where only people are missing.
        missing: whose *yes* it waits for.
    """

    case_id: str
    number: int
    why: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Contains:
    """What is in an export, counted.

    Attributes:
        cases, incidents: how many. named, initials, titled: people by how much of them leaves.
        removed: people of whom nothing leaves. files, size: evidence, and its bytes.
        languages: of the narratives, as they were told.
    """

    cases: int = 0
    incidents: int = 0
    named: int = 0
    initials: int = 0
    titled: int = 0
    removed: int = 0
    files: int = 0
    size: int = 0
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Plan:
    """An export as it would be now.

    Attributes:
        wish: what was asked for. case_ids: of the cases that are in it.
        left_out: the others. contains: counted.
        warnings: codes, in the order in which they are said.
        needs_reason: whether it needs a reason.
        training: whether all of it is fiction.
    """

    wish: ExportWish
    case_ids: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    contains: Contains
    warnings: tuple[str, ...]
    needs_reason: bool
    training: bool


@dataclass
class _Sum:
    contains: Counter[str] = field(default_factory=Counter)
    languages: dict[str, None] = field(default_factory=dict)
    says: dict[str, None] = field(default_factory=dict)
    uncleaned: int = 0
    register: dict[str, tuple[UnAction, ...]] | None = None


def plan(
    drawer: Drawer, wish: ExportWish, progress: Callable[[int, int], bool] | None = None
) -> Plan:
    """Look through the gate at every case.

    Args:
        drawer: of the desk.
        wish: what is asked for.
        progress: called with cases done and all; False stops.

    Raises:
        InputError: as for ``wishes.check``; ``case-unknown``; ``person-not-in-case``;
            ``cancelled``.
    """
    wishes.check(wish)
    found, left, summed = [], [], _Sum()
    for done, case_id in enumerate(wish.case_ids):
        if progress is not None and not progress(done, len(wish.case_ids)):
            raise InputError("cancelled")
        case = cases.get(drawer, case_id)
        stopped = _look(drawer, case, wish, summed)
        if stopped is None:
            found.append(case.case_id)
        else:
            left.append(stopped)
    count = summed.contains
    contains = Contains(
        **{name: count[name] for name in _COUNTED},
        cases=len(found),
        languages=tuple(summed.languages),
    )
    return Plan(
        wish=wish,
        case_ids=tuple(found),
        left_out=tuple(left),
        contains=contains,
        warnings=tuple(dict.fromkeys(_warnings(drawer, wish, contains, summed))),
        needs_reason=bool(found) and (bool(contains.named) or wish.form == "original"),
        training=drawer.training,
    )


_COUNTED: Final = ("incidents", "named", "initials", "titled", "removed", "files", "size")


def _look(drawer: Drawer, case: Case, wish: ExportWish, summed: _Sum) -> LeftOut | None:
    """Add what a case brings, or say why it stays."""
    try:
        report = cases.report(drawer, case)
        asked = wish.of_case(case, report)
        verdicts = actions.judge_read(drawer, case, report, asked)
        stopped = _stopped(case, wish, verdicts)
        if stopped is not None:
            return stopped
        projected = projection.project(drawer, case, asked)
        if wish.form == "original" and not originals.may(drawer, case, report, projected, asked):
            return LeftOut(case_id=case.case_id, number=case.number, why=(CHANGED_BY_GATE,))
    except InputError as error:
        if error.code == "person-not-in-case":
            raise
        # One that cannot be read does not stop the others.
        return LeftOut(case_id=case.case_id, number=case.number, why=(error.code,))
    _add(drawer, case, wish, projected, summed)
    return None


def _stopped(case: Case, wish: ExportWish, verdicts: tuple[actions.Verdict, ...]) -> LeftOut | None:
    why = dict.fromkeys(code for one in verdicts for code in one.refused)
    missing = tuple(gap for one in verdicts if not one.allowed for gap in one.missing)
    if not verdicts:
        why[actions.NOBODY_LEFT] = None
    strict = any(actions.STRICTEST_TIER in one.says for one in verdicts)
    if strict and not wish.strictest:
        why[NOT_CONFIRMED] = None
    if not why and not missing:
        return None
    return LeftOut(case_id=case.case_id, number=case.number, why=tuple(why), missing=missing)


def _add(drawer: Drawer, case: Case, wish: ExportWish, projected: Projected, summed: _Sum) -> None:
    count = summed.contains
    count["incidents"] += len(projected.incidents)
    named = {one.id for one in projected.named if one.identity.real_name or one.identity.aliases}
    for key, extent in projected.extents.items():
        if extent is Extent.NAMED and key in named:
            count["named"] += 1
        else:
            count["initials" if extent is not Extent.TITLE_ONLY else "titled"] += 1
    count["removed"] += len(projected.left_out)
    for incident in projected.incidents:
        language = plain(incident.narrative_language)
        if language:
            summed.languages[language] = None
    summed.says |= dict.fromkeys(code for one in projected.verdicts for code in one.says)
    if summed.register is None:
        summed.register = coded.un_actions(drawer)
    known = summed.register.get(case.case_id, ())
    today = drawer.now().date()
    summed.says |= dict.fromkeys(discreet.tells(projected.incidents, known, wish.action, today))
    if wish.with_files or wish.form == "original":
        paths = set(projected.files.values())
        container = cases.container(drawer, case) if paths else None
        for path in paths:
            count["files"] += 1
            count["size"] += container.size(path) if container is not None else 0
        cleaned = {o.eid for i in projected.incidents for o in i.evidence if is_cleaned(o)}
        summed.uncleaned += len(set(projected.files) - cleaned)


def _warnings(drawer: Drawer, wish: ExportWish, contains: Contains, summed: _Sum) -> Iterator[str]:
    if drawer.training:
        yield TRAINING
    yield IN_THE_CLEAR
    if wish.form == "original":
        yield AS_IT_CAME
    if contains.named:
        yield NAMES
    if contains.files:
        yield FILES
    if summed.uncleaned:
        yield FILES_UNCLEANED
    if wish.form == "uwazi" and contains.size > uwazi.LARGEST:
        yield LARGE
    yield from summed.says

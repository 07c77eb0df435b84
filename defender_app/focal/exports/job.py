"""One writing of an export while it goes on: its cases, each through the gate, and their files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from defender_app.errors import InputError
from defender_app.focal import cases, projection, typed_names
from defender_app.focal.exports import coded, discreet
from defender_app.focal.exports.columns import Line, named_by_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.actions import Wish
    from defender_app.focal.cases import Case
    from defender_app.focal.exports.plan import Plan
    from defender_app.focal.exports.wishes import ExportWish
    from defender_app.focal.projection import Projected
    from defender_app.model.follow_up import UnAction
    from defender_app.report.masking import Masker
    from defender_app.vault.drawer import Drawer

Tell: TypeAlias = Callable[[int, int], bool]


@dataclass
class Job:
    """What one writing needs."""

    drawer: Drawer
    plan: Plan
    tell: Tell
    printer: Callable[[bytes], bytes] | None = None
    done: int = 0
    register: dict[str, tuple[UnAction, ...]] | None = field(default=None, repr=False)
    conditions: list[tuple[str, str]] = field(default_factory=list, repr=False)
    files: list[tuple[Case, str, str]] = field(default_factory=list, repr=False)

    @property
    def wish(self) -> ExportWish:
        """What was asked for."""
        return self.plan.wish

    def cases(self) -> Iterator[tuple[Case, Projected]]:
        """Each case through the gate.

        Raises:
            InputError: ``action-refused``: something was taken back since the plan was made.
        """
        for case_id in self.plan.case_ids:
            if not self.tell(self.done, len(self.plan.case_ids)):
                raise InputError("cancelled")
            case = cases.get(self.drawer, case_id)
            made = projection.project(self.drawer, case, self.asked(case))
            for verdict in made.verdicts:
                self.conditions += [(case.case_id, words) for _, words in verdict.conditions]
            self.done += 1
            yield case, discreet.of(made, self.wish.action, self.drawer.now().date())

    def named_files(self, case: Case, made: Projected) -> dict[str, str]:
        """The names of the files of a case beside it, by eid; they are written later."""
        if not self.wish.with_files:
            return {}
        found = {}
        for eid, path in sorted(made.files.items(), key=lambda one: one[1]):
            found[eid] = f"case-{case.number:04}-{path.rpartition('/')[2]}"
        known = {name for _, _, name in self.files}
        self.files += [
            (case, made.files[eid], name) for eid, name in found.items() if name not in known
        ]
        return found

    def lines(self) -> Iterator[tuple[Line, tuple[str, ...]]]:
        """Every incident, with the names of its files."""
        for case, made in self.cases():
            noted = self.coded(case)
            files = self.named_files(case, made)
            for place, incident in enumerate(made.incidents, 1):
                own = [str(one.eid) for one in incident.evidence]
                line = Line(
                    number=case.number,
                    place=place,
                    count=len(made.incidents),
                    incident=incident,
                    named=named_by_id(made.named),
                    extents=made.extents,
                    coded=noted,
                    training=self.plan.training,
                    coding=self.wish.coding,
                )
                yield line, tuple(files[eid] for eid in own if eid in files)

    def asked(self, case: Case) -> Wish:
        """What was wished for, as it is meant for a case."""
        decided = self.wish.met or self.wish.without
        report = cases.report(self.drawer, case) if decided else None
        return self.wish.of_case(case, report)

    def coded(self, case: Case) -> coded.Coded:
        """What the desk noted of a case."""
        masker: list[Masker] = []

        def mask(text: str) -> str:
            # Most cases have nothing that somebody typed.
            if not masker:
                masker.append(typed_names.masker(self.drawer, [case], self.asked(case)))
            return masker[0](text)

        if self.register is None:
            self.register = coded.un_actions(self.drawer)
        known = self.register.get(case.case_id, ())
        told = discreet.letters(known, self.wish.action, self.drawer.now().date())
        return coded.of_case(self.drawer, case, mask, told)

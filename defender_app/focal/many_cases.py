"""Several cases that are to be answered: which of them can be, and in which languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from defender_app.errors import AppError
from defender_app.focal import cases, reply, templates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from defender_app.focal.templates import Template
    from defender_app.report.documents import ReplyKind
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class One:
    """One case.

    Attributes:
        case_id, number: which. title: of its first incident, from outside.
        languages: those its sender reads, best first.
        code, facts: why it cannot be answered, empty where it can.
    """

    case_id: str
    number: int = 0
    title: str = field(default="", repr=False)
    languages: tuple[str, ...] = ("en",)
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The one its sender reads best."""
        return self.languages[0]


@dataclass(frozen=True, kw_only=True)
class Found:
    """What was found.

    Attributes:
        cases: in the order asked for. templates: all there are, the desk's own first.
    """

    cases: tuple[One, ...]
    templates: tuple[Template, ...]

    @property
    def answerable(self) -> tuple[One, ...]:
        """Those that can be answered."""
        return tuple(one for one in self.cases if not one.code)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of those, in the order they first stand in."""
        return tuple(dict.fromkeys(one.language for one in self.answerable))

    def of_language(self, language: str) -> tuple[One, ...]:
        """Those whose sender reads a language best."""
        return tuple(one for one in self.answerable if one.language == language)

    def best(self, kind: ReplyKind, language: str) -> Template:
        """The words that fit those best whose sender reads a language best."""
        wanted = next((one.languages for one in self.of_language(language)), (language,))
        return templates.choose(self.templates, kind, wanted)

    @staticmethod
    def speaks(template: Template, language: str) -> bool:
        """Whether a template is in a language."""
        return templates.base(template.language) == templates.base(language)


def read(
    drawer: Drawer,
    case_ids: Sequence[str],
    progress: Callable[[int, int], bool] | None = None,
) -> Found:
    """Look at some cases.

    Args:
        drawer: of the desk.
        case_ids: which cases; one that is not there says so.
        progress: hears how many were looked at; False leaves out the rest.
    """
    found = []
    for place, case_id in enumerate(case_ids):
        if progress is not None and not progress(place, len(case_ids)):
            break
        found.append(_read(drawer, case_id))
    return Found(cases=tuple(found), templates=templates.every(drawer))


def _read(drawer: Drawer, case_id: str) -> One:
    try:
        case = cases.get(drawer, case_id)
    except AppError as error:
        return One(case_id=case_id, code=error.code, facts=error.facts)
    title = next((one for one in case.titles if one), "") or ""
    try:
        reply.speaking(drawer, case)
        languages = templates.languages_of(cases.report(drawer, case))
    except AppError as error:
        return One(
            case_id=case.case_id,
            number=case.number,
            title=title,
            code=error.code,
            facts=error.facts,
        )
    return One(case_id=case.case_id, number=case.number, title=title, languages=languages)

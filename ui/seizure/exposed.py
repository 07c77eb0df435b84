"""What was exposed: people by pseudonym, records, kinds of evidence, focal points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.seizure import exposed as exposure
from defender_app.seizure import guide
from ui.i18n import dates, field_words
from ui.incidents.printing import Printing
from ui.messages import isolated
from ui.seizure.pane import Pane
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.check import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.seizure.exposed import Exposed
    from ui.paper.pages import Pages

_SHOWN: Final = 40
"""Lines of each part on the screen; more are counted, and printed."""


class WhatWasExposed(Pane):
    """The list, on the screen alone unless somebody prints it on purpose."""

    def fill(self) -> None:
        """Looked up in a job; then the list."""
        drawer = self.place.drawer
        self.found: Exposed | None = None
        self.printing = Printing(self.place, self)
        self.place.jobs.do(lambda: exposure.exposed(drawer), self._show, owner=self)

    def _show(self, found: Exposed) -> None:
        self.found = found
        if found.is_empty:
            self.say(self.tr("Nothing in this drawer tells of anybody."), "strong")
        for heading, lines in self._parts(found):
            self.heading(heading)
            for line in lines[:_SHOWN]:
                self._line(line)
            if len(lines) > _SHOWN:
                self.say(self.tr("and %n more", "", len(lines) - _SHOWN), "quiet")
        self.box = Check(self.tr("I have looked at it"))
        self.box.setChecked("exposed" in self.status.seizure.ticks)
        self.box.clicked.connect(self._take)
        self.column.addSpacing(Space.M)
        self.add(self.box)
        if not found.is_empty:
            self.deed(self.tr("Print the list…"), self._print, main=False)
        self.put_in_order()

    def _line(self, words: str) -> None:
        made = labels.text(words, "quiet", wrap=True)
        labels.mark_said(made)
        self.column.addWidget(made)

    def _take(self, on: bool) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["exposed"], on=on))

    def _parts(self, found: Exposed) -> Iterator[tuple[str, list[str]]]:
        if found.people:
            heading = self.tr("%n person(s) or organisation(s)", "", len(found.people))
            told = [one for one in found.people if _tells(one)]
            # Whoever could be named comes first.
            told.sort(key=lambda one: (not one.has_name, not one.has_contact, one.pseudonym))
            lines = [self._person(one) for one in told]
            if len(told) < len(found.people):
                rest = len(found.people) - len(told)
                lines.append(self.tr("%n without a pseudonym and without a name", "", rest))
            yield heading, lines
        if found.records:
            heading = self.tr("%n record(s)", "", len(found.records))
            yield heading, [self._record(one) for one in found.records]
        if found.kinds:
            heading = self.tr("%n piece(s) of evidence", "", sum(n for _, n in found.kinds))
            yield heading, [f"{_kind(kind)}: {count}" for kind, count in found.kinds]
        if found.contacts:
            yield self.tr("Who got something"), [self._contact(one) for one in found.contacts]
        desk = []
        if found.cases:
            desk.append(self.tr("%n case(s) of others", "", found.cases))
        if found.own_cards:
            desk.append(self.tr("%n card(s) of your own, with their keys", "", found.own_cards))
        if desk:
            yield self.tr("At your desk"), desk

    def _person(self, one: exposure.OnePerson) -> str:
        known = []
        if one.has_name:
            known.append(self.tr("the name was here"))
        if one.has_contact:
            known.append(self.tr("a way to reach them was here"))
        facts = (
            isolated(one.pseudonym or self.tr("no pseudonym")),
            isolated(one.descriptive_title) if one.descriptive_title else "",
            self.tr("in %n record(s)", "", one.records),
            *known,
        )
        return " · ".join(filter(None, facts))

    def _record(self, one: exposure.OneRecord) -> str:
        facts = (
            isolated(one.title or self.tr("without a title")),
            dates.shown(one.date_start) if one.date_start else "",
            self.tr("%n person(s)", "", one.people) if one.people else "",
            self.tr("%n file(s)", "", one.files) if one.files else "",
        )
        return " · ".join(filter(None, facts))

    def _contact(self, one: exposure.OneContact) -> str:
        facts = (
            isolated(one.untrusted_name),
            self.tr("%n report(s)", "", one.reports) if one.reports else "",
            self.tr("%n answer(s)", "", one.answers) if one.answers else "",
            self.tr("%n backup(s)", "", one.backups) if one.backups else "",
            self.tr("knows of {people}").format(people=isolated(", ".join(one.knows_of)))
            if one.knows_of
            else "",
        )
        return " · ".join(filter(None, facts))

    def _print(self) -> None:
        self.printing.ask_pages(self.tr("Make a PDF of this list?"), self._pages)

    def _pages(self) -> Pages:
        from ui.paper.pages import Line, Pages, Part  # noqa: PLC0415 - needed by few

        found = self.found
        parts = () if found is None else tuple(self._parts(found))
        return Pages(
            title=self.tr("What was exposed"),
            notes=(self.tr("Destroy this paper when everybody was told."),),
            parts=tuple(
                Part(heading, tuple(Line("", one) for one in lines)) for heading, lines in parts
            ),
            mark="TRAINING" if self.place.training else "",
            mirrored=self.printing.mirrored,
        )


def _tells(one: exposure.OnePerson) -> bool:
    """Whether anything of them was in the drawer that could point to them."""
    return bool(one.pseudonym or one.descriptive_title or one.has_name or one.has_contact)


def _kind(kind: str) -> str:
    return field_words.list_label("evidence_kind", kind) if kind else "–"

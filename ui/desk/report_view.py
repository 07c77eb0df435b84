"""The tab "Report": one incident as it was sent, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.answers import plain
from ui.desk import values, words
from ui.desk.blocks import Pairs, answers, block
from ui.i18n import dates, places
from ui.theme.tokens import Space
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import msgspec

    from defender_app.model.cooperation import Cooperation
    from defender_app.model.incident import Act, Incident
    from ui.desk.values import Line

_LONGEST: Final = 12_000
_MOST: Final = 30
_MORE: Final = (
    "date_start",
    "date_end",
    "ongoing",
    "country",
    "place_text",
    "place_kind",
    "stated_reason",
    "impact",
    "affected_count",
    "requested_action",
    "urgency",
    "urgency_because",
)


class ReportView(QWidget):
    """What happened, the UN cooperation, why it may be linked, and then everything else."""

    def __init__(self, incident: Incident) -> None:
        super().__init__()
        self._incident = incident
        self._who = values.names(incident)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self._narrative()
        self._cooperation(incident.cooperation)
        for act in incident.acts[:_MOST]:
            self._act(act)
        self._left_out(len(incident.acts) - _MOST)
        self._heading(self.tr("When, where and what is asked for"))
        first = values.struct_lines(
            incident, self._who, first=_MORE, hidden=("narrative", "title", "narrative_language")
        )
        self._lines(first)
        for heading, parts in self._others():
            if parts:
                self._heading(heading)
                self._parts(parts)
        self.column.addStretch(1)

    def _others(self) -> Iterator[tuple[str, Sequence[msgspec.Struct]]]:
        one = self._incident
        yield self.tr("Who is alleged to have done it"), one.alleged_perpetrators
        yield self.tr("What the authorities said or did"), one.authority_responses
        yield self.tr("What was done about it"), one.steps_taken
        yield self.tr("Who told it, and how"), one.information
        yield self.tr("What the UN did"), one.followup
        yield self.tr("UPR recommendations"), one.upr_tracking
        yield self.tr("Follow-up of treaty bodies"), one.treaty_body_followup

    def _narrative(self) -> None:
        incident = self._incident
        told = plain(incident.narrative)
        language = plain(incident.narrative_language)
        if told:
            self.column.addWidget(
                block(self.tr("What happened"), words.cut(told, _LONGEST), "narrative")
            )
            if len(told) > _LONGEST:
                whole = self.tr("It is longer than this: see the original wording.")
                self.column.addWidget(text(whole, "quiet", wrap=True))
        else:
            self.column.addWidget(text(self.tr("It does not say what happened."), "quiet"))
        english = incident.narrative_en
        if english is not None and plain(english.text):
            self.column.addWidget(
                block(
                    self.tr("In English, as it was sent"),
                    words.cut(plain(english.text), _LONGEST),
                    "narrative",
                )
            )
        if language and language != "en":
            name = places.language_name(language)
            self.column.addWidget(
                said(self.tr("Told in: {language}").format(language=name), "hint")
            )

    def _cooperation(self, parts: Iterable[Cooperation]) -> None:
        blocks: list[QWidget] = []
        for one in parts:
            told = self._sought(one)
            linked = plain(one.link_explanation)
            strength = values.value(one.link_strength, "link_strength", self._who)
            if told:
                blocks.append(block(self.tr("UN cooperation"), told))
            if linked or strength:
                said_why = "\n".join(filter(None, (linked, strength)))
                blocks.append(block(self.tr("Why it may be linked"), said_why))
        if blocks:
            self.column.addWidget(Pairs(blocks[:_MOST]))

    def _sought(self, one: Cooperation) -> str:
        """Mechanism, form and date in one line, then what else is known."""
        when = plain(one.date)
        head = ", ".join(
            filter(
                None,
                (
                    values.value(one.mechanism, "mechanism", self._who),
                    values.value(one.form, "cooperation_form", self._who),
                    dates.shown(when) if when else "",
                    values.value(one.place, "", self._who),
                ),
            )
        )
        how = values.value(one.how_authorities_knew, "how_authorities_knew", self._who)
        relation = values.value(one.relation, "relation", self._who)
        return "\n".join(filter(None, (head, relation, how)))

    def _act(self, act: Act) -> None:
        name = values.type_label(act.type)
        self.column.addWidget(said(name, "heading", wrap=True))
        self._lines(list(values.act_lines(act, self._who)))

    def _left_out(self, number: int) -> None:
        if number > 0:
            said_so = self.tr("%n more: see the original wording.", "", number)
            self.column.addWidget(text(said_so, "quiet", wrap=True))

    def _heading(self, words_: str) -> None:
        self.column.addSpacing(Space.S)
        self.column.addWidget(text(words_, "heading", wrap=True))

    def _lines(self, lines: Sequence[Line]) -> None:
        if lines:
            self.column.addWidget(answers(lines))

    def _parts(self, parts: Sequence[msgspec.Struct]) -> None:
        for one in parts[:_MOST]:
            self._lines(values.struct_lines(one, self._who))
        self._left_out(len(parts) - _MOST)


def people_facts(part: msgspec.Struct, who: Mapping[str, str]) -> list[Line]:
    """What a report says of a person or an organisation, without names and consents."""
    hidden = ("pseudonym", "descriptive_title")
    return values.struct_lines(part, who, hidden=hidden)

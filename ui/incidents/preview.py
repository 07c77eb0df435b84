"""What one record says, beside the list; at its foot what is missing and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import listed, plain
from ui.i18n import field_words
from ui.incidents import missing, words
from ui.incidents.preview_parts import Fact, History, Part, PersonLine
from ui.theme import icons
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import filled, icon_button, outlined, quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.chips import chip
from ui.widgets.flow import FlowLayout
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person
    from defender_app.record_list import Look

_START: Final = 32
_END: Final = 28


class Preview(Panel):
    """One record, to read."""

    open_asked = Signal(str)
    send_asked = Signal(str)
    ready_asked = Signal(str)
    menu_asked = Signal(QWidget)
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self._event_id = ""
        self.back = quiet(self.tr("List"), "chevron-left")
        self.status = chip("")
        self.urgency = chip("", "warn", "flag")
        self.by_note = QWidget()
        self.by_note.hide()
        self.more = icon_button("more", self.tr("More about this record"))
        self.title = labels.said("", "record", wrap=True)
        self.kinds = Fact("note", self.tr("Kind"))
        self.when = Fact("clock", self.tr("When"))
        self.where = Fact("pin", self.tr("Where"))
        self.narrative = Part(self.tr("What happened"), "narrative")
        self.people = QWidget()
        self.cooperation = Part(self.tr("UN cooperation"), "sentence")
        self.evidence = Part(self.tr("Evidence"), "sentence")
        self.history = History(self.tr("Sent and answered"))
        self.area = ScrollPage(sides=32, ends=0, gap=0)
        self.headline = labels.text("", "label", wrap=True)
        self.headline.set_weight(600)
        self.details = labels.Elided("", "hint")
        labels.mark_said(self.details)
        self.details.set_colour("ink2")
        self.send = outlined(self.tr("Send…"))
        self.ready = outlined(self.tr("Mark as ready"))
        self.open = filled(self.tr("Open record"))
        self._lay_out()
        self.back.hide()
        self.open.clicked.connect(lambda: self.open_asked.emit(self._event_id))
        self.send.clicked.connect(lambda: self.send_asked.emit(self._event_id))
        self.ready.clicked.connect(lambda: self.ready_asked.emit(self._event_id))
        self.more.clicked.connect(lambda: self.menu_asked.emit(self.more))
        self.back.clicked.connect(self.back_asked)

    def show_look(self, look: Look) -> None:
        """Show a record."""
        incident = look.incident
        self._event_id = incident.event_id or ""
        self._show_state(incident)
        self.by_note.setVisible(look.by_note)
        self._show_facts(incident)
        self.narrative.show_words(plain(incident.narrative))
        self._show_people(look)
        self.cooperation.show_words(_cooperation(incident))
        self.evidence.show_words(self._evidence(incident))
        self.history.show_exchanges(look.exchanges)
        self.headline.setText(missing.headline(look))
        self.details.setText(missing.details(look))
        self.details.setVisible(bool(self.details.text()))
        self.send.setEnabled(incident.record_status != "withdrawn")
        # A whole draft has one thing before it: somebody says that it is no draft any more.
        is_whole = incident.record_status == "draft" and not look.missing
        self.ready.setVisible(is_whole)
        self.send.setHidden(is_whole)
        self.area.verticalScrollBar().setValue(0)

    def _show_state(self, incident: Incident) -> None:
        status = incident.record_status or "draft"
        tone = words.STATUS_TONES.get(status, "plain").replace("quiet", "plain")
        self.status.show_state(field_words.status_label(status), tone)
        urgent = words.urgency_words(incident)
        tone = words.URGENCY_TONES.get(incident.urgency or "", "warn")
        self.urgency.show_state(urgent, tone, "flag")
        self.urgency.setVisible(bool(urgent))

    def _show_facts(self, incident: Incident) -> None:
        types = [act.type for act in incident.acts]
        kinds = words.joined(*dict.fromkeys(field_words.type_label(one) for one in types))
        self.title.setText(incident.title or kinds or self.tr("Not named yet"))
        self.kinds.show_words(kinds, icons.type_icon_name(types[0]) if types else "note")
        self.when.show_words(words.when_words(incident))
        self.where.show_words(plain(incident.place_text))

    def _show_people(self, look: Look) -> None:
        column = self.people.layout()
        while column is not None and column.count() > 1:
            item = column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        incident = look.incident
        everybody: list[tuple[str, Person | Organisation]] = [
            *((str(person.pid), person) for person in incident.persons),
            *((str(body.oid), body) for body in incident.organisations),
        ]
        lines = [PersonLine(one, look.lights[key]) for key, one in everybody if key in look.lights]
        for line in lines:
            if column is not None:
                column.addWidget(line)
        self.people.setVisible(bool(lines))

    def _evidence(self, incident: Incident) -> str:
        if not incident.evidence:
            return ""
        count = len(incident.evidence)
        # What is only described has no file.
        all_files = all(one.sha256 for one in incident.evidence)
        files = (
            self.tr("%n file(s)", "", count)
            if all_files
            else self.tr("%n piece(s) of evidence", "", count)
        )
        named = [plain(one.description) or plain(one.kind) for one in incident.evidence]
        said = [labels.isolated(one) for one in named[:2] if one]
        return " · ".join([files, ", ".join(said)]) if said else files

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        for one in (self.back, self.status, self.urgency):
            top.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.more)
        head = QVBoxLayout()
        head.setContentsMargins(_START, 18, _END, 0)
        head.addLayout(top)
        self.body.addLayout(head)
        self._fill(self.area)
        self.body.addWidget(self.area, 1)
        self.body.addLayout(self._foot())

    def _fill(self, scroll: ScrollPage) -> None:
        body = scroll.body
        body.setContentsMargins(_START, 0, _END, 0)
        facts = QWidget()
        flow = FlowLayout(facts, gap=22, line_gap=2)
        flow.addWidget(self.when)
        flow.addWidget(self.where)
        people = QVBoxLayout(self.people)
        people.setContentsMargins(0, 0, 0, 0)
        people.setSpacing(0)
        people.addWidget(labels.text(self.tr("People and consent"), "caption"))
        pair = QHBoxLayout()
        pair.setSpacing(Space.XL)
        pair.addWidget(self.cooperation, 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.evidence, 2, Qt.AlignmentFlag.AlignTop)
        noted = QHBoxLayout(self.by_note)
        noted.setContentsMargins(0, 0, 0, 0)
        certain = self.tr("Written while locked, author not certain")
        noted.addWidget(chip(certain, "warn", "lock"))
        noted.addStretch(1)
        for one, before in (
            (self.by_note, 0),
            (self.title, 6),
            (self.kinds, 4),
            (facts, 2),
            (self.history, 0),
            (self.narrative, 18),
            (self.people, 19),
        ):
            body.addSpacing(before)
            body.addWidget(one)
        body.addSpacing(18)
        body.addLayout(pair)
        body.addStretch(1)
        body.addSpacing(16)

    def _foot(self) -> QVBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self.headline)
        said.addWidget(self.details)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(said, 1)
        row.addWidget(self.send)
        row.addWidget(self.ready)
        row.addWidget(self.open)
        foot = QVBoxLayout()
        foot.setContentsMargins(_START, 0, _END, 18)
        foot.setSpacing(15)
        foot.addWidget(Hairline())
        foot.addLayout(row)
        return foot


def _cooperation(incident: Incident) -> str:
    lines = []
    for contact in incident.cooperation:
        mechanisms = [field_words.mechanism_label(one) for one in listed(contact.mechanism)]
        forms = [field_words.list_label("cooperation_form", one) for one in listed(contact.form)]
        when = words.day_words(plain(contact.date))
        said = " · ".join([", ".join(mechanisms), ", ".join(forms)]).strip(" ·")
        lines.append(", ".join(part for part in (said, when) if part))
    return "\n".join(line for line in lines if line)

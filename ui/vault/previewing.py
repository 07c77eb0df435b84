"""What a backup holds, and what of it would come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import wire
from defender_app.backup import State
from ui.evidence import words
from ui.i18n import dates
from ui.seizure import words as seizing
from ui.send.pick_list import Pick, PickList
from ui.send.words import SEPARATOR
from ui.theme import theme
from ui.theme.tokens import Radius
from ui.vault.flow import Step
from ui.widgets import labels
from ui.widgets.cards import Ground
from ui.widgets.check import Check
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from defender_app.backup import Preview, RecordNote

_LIST_HIGH: Final = 220
_NEW: Final = (State.NEW, State.REMOVED)
_ORDER: Final = (
    State.NEW,
    State.REMOVED,
    State.NEWER,
    State.DIFFERS,
    State.OLDER,
    State.SAME,
)


class Seen(Step):
    """The preview: counts, then record by record."""

    def __init__(self) -> None:
        super().__init__(self.tr("Shall this come back?"), "", self.tr("Bring it back"))
        self.can_go_back = True
        self.about = self.say("")
        self.whoever = self.say(
            self.tr("Whoever opens this drawer can then see these records too.")
        )
        self.counts = labels.text("", "strong", wrap=True)
        self.list = PickList(self.tr("Records"), many=False)
        self.list.setFixedHeight(theme.scaled(_LIST_HIGH))
        self.newer = Check("")
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.well = Ground("surface", radius=Radius.ROW, rim="line", padding=1)
        self.well.body.addWidget(self.list)
        self.add(self.counts, self.well, self.newer, self.trouble)
        self._fits = True

    @property
    def take_newer(self) -> bool:
        """Whether records that go on in the backup are brought up to date."""
        return self.newer.isVisibleTo(self) and self.newer.isChecked()

    def show_preview(self, found: Preview) -> None:
        """Say what would come."""
        made = dates.moment(wire.from_rfc3339(found.made_on))
        about = self.tr("Made {when}. What is here stays as it is; nothing is doubled.")
        said = [about.format(when=made)]
        if found.made.mark:
            said.append(seizing.mark(found.made.mark, dates.shown(found.made.gone_on)) + ".")
        self.about.setText(" ".join(said))
        self.can_go_on = bool(
            found.count(*_NEW, State.NEWER)
            or found.new_files
            or _documents(found, "new")
            or _documents(found, "joined")
        )
        self.whoever.setVisible(self.can_go_on)
        self.counts.setText(self._counts(found))
        ordered = sorted(found.records, key=lambda one: _ORDER.index(one.state))
        self.list.show_picks([self._pick(one) for one in ordered], ())
        self.well.setVisible(bool(ordered))
        newer = found.count(State.NEWER)
        self.newer.setText(self.tr("Bring %n record(s) up to date from the backup", "", newer))
        self.newer.setChecked(bool(newer))
        self.newer.setVisible(bool(newer))
        self._fits = found.fits
        self.trouble.setText(self._no_room(found))
        self.trouble.setVisible(not found.fits)

    def _counts(self, found: Preview) -> str:
        others = _documents(found, "new")
        if not self.can_go_on:
            return self.tr("Everything in it is here already.")
        parts = [
            self.tr("%n new record(s)", "", found.count(*_NEW)),
            self.tr("%n new file(s)", "", found.new_files) if found.new_files else "",
            self.tr("%n other new thing(s): cards, reports, settings", "", others)
            if others
            else "",
        ]
        return SEPARATOR.join(part for part in parts if part)

    def _no_room(self, found: Preview) -> str:
        if found.fits:
            return ""
        return self.tr(
            "It needs {needed}, and there is room for {room}. Make the vault larger first, in "
            "Settings."
        ).format(needed=words.size(found.new_bytes), room=words.size(found.available))

    def _pick(self, note: RecordNote) -> Pick:
        return Pick(note.event_id, lambda: self._row(note), possible=False)

    def _row(self, note: RecordNote) -> Row:
        words, tone = {
            State.NEW: (self.tr("New"), "accent"),
            State.REMOVED: (self.tr("Was removed here: comes back"), "warn"),
            State.SAME: (self.tr("The same"), "quiet"),
            State.NEWER: (self.tr("Goes on in the backup"), "accent"),
            State.OLDER: (self.tr("Newer here: stays"), "quiet"),
            State.DIFFERS: (self.tr("Changed on both sides: stays"), "warn"),
        }[note.state]
        changed = dates.moment(wire.from_rfc3339(note.changed)) if note.changed else ""
        facts = SEPARATOR.join(part for part in (changed, *self._said(note)) if part)
        title = note.title or self.tr("Without a title")
        return Row(title=title, facts=facts, icon="document", status=words, status_tone=tone)

    def _said(self, note: RecordNote) -> list[str]:
        """What does not come back as it is in the backup."""
        said = []
        back = len(note.held_back) if note.state in {*_NEW, State.NEWER} else 0
        if back:
            said.append(self.tr("%n consent(s) were changed here since: not a yes", "", back))
        if note.names_differ:
            said.append(self.tr("A name differs: the one here stays"))
        return said

    def is_answered(self) -> bool:
        """Where there is room for it."""
        return self._fits


def _documents(found: Preview, way: str) -> int:
    """How many other things come in this way."""
    return sum(kinds.get(way, 0) for kinds in found.documents.values())

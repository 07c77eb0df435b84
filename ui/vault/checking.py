"""The check of everything in the drawer, with its parts, and one readable result."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.settings import state
from ui.theme.tokens import Space
from ui.vault.flow import Flow, Step
from ui.widgets import labels
from ui.widgets.cards import Glyph

if TYPE_CHECKING:
    from defender_app.vault import Finding
    from ui.jobs import Progress
    from ui.workplace import Workplace

_LOOK_EVERY: Final = 100
_MOST_LINES: Final = 40
_PARTS_OF: Final = {
    "keys-damaged": "keys",
    "keys-copy-damaged": "keys",
    "page-damaged": "pages",
    "structure-damaged": "pages",
    "drawer-damaged": "pages",
    "drawer-replayed": "rows",
    "custody-damaged": "custody",
    "record-damaged": "records",
    "consent-not-fresh": "records",
    "evidence-damaged": "evidence",
    "blob-damaged": "files",
}


class _Line(QWidget):
    """A part: what it is, and whether it is whole."""

    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._glyph = Glyph("clock", "ink3", 18)
        self._words = labels.text(words, "body", wrap=True)
        self._state = labels.text("", "quiet")
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.show_state("later")

    def show_state(self, told: str) -> None:
        """``later``, ``now``, ``through`` (not yet judged), ``whole`` or ``damaged``."""
        icon, colour, words, ink = {
            "later": ("clock", "ink3", "", "ink3"),
            "now": ("refresh", "accent", self.tr("now"), "ink"),
            "through": ("check", "ink3", "", "ink"),
            "whole": ("check", "ok", self.tr("whole"), "ink"),
            "damaged": ("warning", "danger", self.tr("look below"), "ink"),
        }[told]
        self._glyph.set_name(icon, colour)
        self._state.setText(words)
        self._state.set_colour(colour)
        self._words.set_colour(ink)
        self.setAccessibleName(f"{self._words.text()}: {words}" if words else self._words.text())


class Parts(Step):
    """All parts, and below what was found."""

    def __init__(self) -> None:
        super().__init__(self.tr("Is everything whole?"), "", self.tr("Check again"))
        self.result = labels.text("", "strong", wrap=True)
        self.result.hide()
        self.next = labels.text("", "body", wrap=True)
        self.next.set_colour("ink2")
        self.next.hide()
        self.add(self.result, self.next)
        self.lines = {code: _Line(words) for code, words in self._names().items()}
        lines = QVBoxLayout()
        lines.setSpacing(Space.S)
        for line in self.lines.values():
            lines.addWidget(line)
        self.column.addLayout(lines)
        self.found = labels.text("", "quiet", wrap=True)
        self.found.hide()
        self.add(self.found)

    def _names(self) -> dict[str, str]:
        return {
            "keys": self.tr("Both copies of the keys"),
            "pages": self.tr("Every page of the drawer, and how they hang together"),
            "rows": self.tr("Nothing older was put in place of something newer"),
            "custody": self.tr("The history, entry by entry"),
            "records": self.tr("Every record, person and consent"),
            "evidence": self.tr("Every item of evidence against the history"),
            "files": self.tr("Every byte of every file"),
            state.CASES: self.tr("Cases, sealed reports and versions"),
        }

    def begin(self) -> None:
        """Nothing is known yet."""
        for one in (self.result, self.next, self.found):
            one.hide()
        for line in self.lines.values():
            line.show_state("later")

    def at(self, code: str) -> None:
        """A part began; those before it are through."""
        codes = list(self.lines)
        here = codes.index(code) if code in codes else 0
        for place, line in enumerate(self.lines.values()):
            line.show_state("now" if place == here else "later" if place > here else "through")

    def tell(self, findings: list[Finding]) -> None:
        """What was found."""
        damaged = {_PARTS_OF.get(one.code, state.CASES) for one in findings}
        for code, line in self.lines.items():
            line.show_state("damaged" if code in damaged else "whole")
        self.result.set_colour("danger" if findings else "ok")
        self.result.setText(
            self.tr("Found: %n thing(s) that should not be so.", "", len(findings))
            if findings
            else self.tr("Everything in this drawer is whole.")
        )
        self.result.show()
        self.next.setText(self._advice())
        self.next.setVisible(bool(findings))
        self.found.setText(_sentences(findings))
        self.found.setVisible(bool(findings))

    def _advice(self) -> str:
        return self.tr(
            "What is not named below can be read. Make a backup of it now, then put the whole "
            "folder back from a copy made before, and bring the backup into it."
        )


def _sentences(findings: list[Finding]) -> str:
    from ui.messages import code_message, finding_words  # noqa: PLC0415 - where something was found

    said = dict.fromkeys(
        finding_words(one.code, one.item) or code_message(one.code).what for one in findings
    )
    lines = list(said)
    shown = lines[:_MOST_LINES]
    return "\n".join([*shown, "…"] if len(lines) > len(shown) else shown)


class CheckVault(Flow):
    """Checks at once, can be stopped, and says what it found."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.parts = Parts()
        self.add(self.parts, self.check)
        self._code = ""
        self._guard = threading.Lock()
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._follow)
        self.show_step(self.parts)
        self.check()

    def check(self) -> None:
        """Look at everything."""
        vault = self.place.whole
        self.parts.begin()
        self._code = ""
        self._look.start()

        def work(progress: Progress) -> list[Finding]:
            return state.check(vault, progress, self._begun)

        self.run(
            self.tr("Checking the vault"), work, self._checked, failed=self._failed, can_cancel=True
        )
        self.forward.hide()

    def _begun(self, code: str) -> None:
        # Called in the thread of the work: only noted there.
        with self._guard:
            self._code = code

    def _follow(self) -> None:
        if self.job is None:
            self._look.stop()
            self.forward.show()
            return
        with self._guard:
            code = self._code
        if code:
            self.parts.at(code)

    def _checked(self, findings: list[Finding]) -> None:
        self._look.stop()
        self.forward.show()
        self.forward.set_kind("outlined")
        self.parts.tell(findings)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _failed(self, error: object) -> None:
        self._look.stop()
        self.forward.show()
        self.parts.begin()
        self.fail(error)  # type: ignore[arg-type] # what jobs hand over

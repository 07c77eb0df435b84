"""Bring a backup back: open it, see what would come, and have it come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from crypto import shares as word_shares
from crypto.errors import CryptoError
from defender_app import backup
from ui.messages import isolated
from ui.vault.flow import Field, Flow, Step
from ui.vault.previewing import Seen
from ui.vault.shares_entry import SharesEntry
from ui.widgets import labels
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.secret import Secret
    from defender_app.backup import OpenedBackup, Preview, Restored
    from defender_app.errors import AppError
    from defender_app.vault import Drawer
    from ui.jobs import Progress
    from ui.workplace import Workplace

_WORDS: Final = "words"
_DRAWER: Final = "drawer"
_WRONG: Final = frozenset({"backup-wrong-passphrase", "backup-wrong-words", "backup-not-ours"})
_HELD: Final = "backup-not-entrusted-here"


class Way:
    """What opens the file; kept between looking and bringing back. Never shown."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self.passphrase: str | None = None
        self.secret: Secret | None = None

    def __repr__(self) -> str:
        return "<way to open a backup>"

    def look(self, path: Path, progress: Progress) -> Preview:
        """What is in it, and what of it is new here."""
        with self._opened(path, progress) as found:
            return backup.look(self._drawer, found, progress)

    def restore(self, path: Path, progress: Progress, *, take_newer: bool) -> Restored:
        """Bring it back."""
        with self._opened(path, progress) as found:
            return backup.restore(self._drawer, found, take_newer=take_newer, progress=progress)

    def _opened(self, path: Path, progress: Progress) -> AbstractContextManager[OpenedBackup]:
        drawer = None if self.passphrase is not None or self.secret is not None else self._drawer
        return backup.opened(
            path,
            passphrase=self.passphrase,
            recovery_secret=self.secret,
            drawer=drawer,
            progress=progress,
        )


class Which(Step):
    """The file; with ``journey`` that of a journey."""

    def __init__(self, *, journey: bool = False) -> None:
        super().__init__(
            self.tr("Which file did the records leave in?")
            if journey
            else self.tr("Which backup shall come back?"),
            self.tr(
                "The file that you made before you left. If a person carried it: the file that "
                "they made for you. It is opened and read to its end first; nothing comes before "
                "you say so."
            )
            if journey
            else self.tr(
                "It is opened and read to its end first. You see what is in it and what is new "
                "here; nothing comes before you say so."
            ),
            self.tr("Choose the file…"),
        )


class Opening(Step):
    """What opens it: a passphrase, recovery words, or a key in this drawer."""

    def __init__(self) -> None:
        super().__init__(self.tr("What opens it?"), "", self.tr("Look into it"))
        self.can_go_back = True
        self.file = labels.said("", "quiet", wrap=True)
        self.field = Field(self.tr("The passphrase of the backup"))
        self.pills = Pills(
            (
                (_WORDS, self.tr("Recovery words")),
                (_DRAWER, self.tr("This drawer: it was handed back, or entrusted to me")),
            ),
            name=self.title,
        )
        self.pills.choose((_WORDS,))
        self.entry = SharesEntry()
        self.pills.changed.connect(self._show)
        self.add(self.file, self.field, self.pills, self.entry)
        self.by_passphrase = True

    def show_file(self, name: str, needs: str) -> None:
        """A file was chosen."""
        self.file.setText(isolated(name))
        self.by_passphrase = needs == "passphrase"
        self._show()

    @property
    def by_words(self) -> bool:
        """Whether recovery words open it."""
        return not self.by_passphrase and self.pills.chosen != (_DRAWER,)

    def _show(self) -> None:
        if not self.pills.chosen:
            self.pills.choose((_WORDS,))
        self.field.setVisible(self.by_passphrase)
        self.pills.setVisible(not self.by_passphrase)
        self.entry.setVisible(self.by_words)

    def arrive(self) -> None:
        """What is typed in has the keyboard."""
        if self.by_passphrase:
            self.field.take_focus()
        elif self.by_words:
            self.entry.take_focus()
        else:
            self.pills.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_answered(self) -> bool:
        """Something that may open it."""
        if self.by_passphrase:
            return self.field.is_filled()
        if self.by_words and not self.entry.is_complete:
            self.entry.say(self.tr("More words are needed."))
            return False
        return True


class HandBack(Step):
    """It is somebody else's: seal it anew for them."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Hand it back?"),
            self.tr(
                "Somebody entrusted this backup to you. It cannot come into your drawer. You can "
                "seal it anew, so that only the drawer it came from opens it, and give them that "
                "file."
            ),
            self.tr("Choose where…"),
        )
        self.can_go_back = True


class BringBack(Flow):
    """Brings a backup back, or hands it back; with ``journey`` the file of a journey."""

    def __init__(self, place: Workplace, parent: QWidget, *, journey: bool = False) -> None:
        super().__init__(place, parent)
        self._journey = journey
        self.which, self.opening, self.seen = Which(journey=journey), Opening(), Seen()
        self.hand_back = HandBack()
        self._path: Path | None = None
        self._way = Way(place.drawer)
        self.opening.field.secret.entered.connect(self.press)
        self.opening.entry.completed.connect(self.hand_on)
        self.add(self.which, self._choose)
        self.add(self.opening, self._look)
        self.add(self.seen, self._restore)
        self.add(self.hand_back, self._choose_folder)
        self.show_step(self.which)

    def go_back(self) -> None:
        """To the choice of the file, or to what opens it."""
        self.show_step(self.which if self.here is self.opening else self.opening)

    def _choose(self) -> None:
        self.place.notify.choose_file(self.tr("Which backup?"), "", self._chosen)

    def _chosen(self, path: Path) -> None:
        self._path = path
        self.run(self.tr("Looking at the file"), lambda _: backup.needs(path), self._ask)

    def _ask(self, needs: str) -> None:
        if self._path is not None:
            self.opening.show_file(self._path.name, needs)
            self.show_step(self.opening)

    def _look(self) -> None:
        path, way, step = self._path, self._way, self.opening
        if path is None:
            return
        way.passphrase = step.field.words() if step.by_passphrase else None
        try:
            way.secret = word_shares.combine(step.entry.shares) if step.by_words else None
        except CryptoError as error:
            self.fail(error)
            return
        self.run(
            self.tr("Reading the backup"),
            lambda progress: way.look(path, progress),
            self._looked,
            failed=self._failed,
            can_cancel=True,
        )

    def _looked(self, preview: Preview) -> None:
        self.seen.show_preview(preview)
        self.show_step(self.seen)

    def _failed(self, error: AppError | CryptoError) -> None:
        code = error.code
        if code == _HELD:
            self.show_step(self.hand_back)
        elif code not in _WRONG:
            self.fail(error)
        elif self.opening.by_passphrase:
            self.opening.field.complain(self.tr("This does not open it."))
            self.opening.field.take_focus()
        elif self.opening.by_words:
            self.opening.entry.clear()
            self.say(self.tr("These words do not open it. Nothing was changed."))
        else:
            self.say(self.tr("No key in this drawer opens it. Nothing was changed."))

    def _restore(self) -> None:
        path, way, newer = self._path, self._way, self.seen.take_newer
        if path is None:
            return
        self.run(
            self.tr("Bringing the backup back"),
            lambda progress: way.restore(path, progress, take_newer=newer),
            self._restored,
            can_cancel=True,
        )

    def _restored(self, restored: Restored) -> None:
        self.place.changes.records.emit()
        stayed = len(restored.stayed)
        parts = [
            self.tr("%n record(s) came in.", "", len(restored.records)),
            self.tr("%n file(s) came in.", "", restored.files),
            self.tr("%n record(s) kept as here.", "", stayed) if stayed else "",
        ]
        if self._journey:
            parts.append(self.tr("Destroy the file now, or keep it as a backup."))
        self.place.notify.finished(
            self.tr("The records are back.") if self._journey else self.tr("The backup is back."),
            " ".join(part for part in parts if part),
        )
        self.accept()

    def _choose_folder(self) -> None:
        self.place.notify.choose_folder(self.tr("Where shall the file be put?"), self._hand_back)

    def _hand_back(self, folder: Path) -> None:
        path, drawer = self._path, self.place.drawer
        if path is None:
            return
        self.run(
            self.tr("Sealing it anew"),
            lambda _: backup.hand_back(drawer, path, folder),
            lambda _: self._handed_back(),
        )

    def _handed_back(self) -> None:
        self.place.notify.finished(
            self.tr("The file for them is made."),
            self.tr("Only the drawer it came from opens it. You can destroy the one you carried."),
        )
        self.accept()

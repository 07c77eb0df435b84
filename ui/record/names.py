"""Looks for names in an open record while it is being written; the drawer knows the names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from defender_app import left_names
from defender_app.names_in_text import finder_of
from defender_app.record_notes import NAME_IN_PSEUDONYM, open_names
from defender_app.record_texts import free_texts
from ui.record.notes import Named

if TYPE_CHECKING:
    from defender_app.vault import Drawer
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace

# A word is finished before it is looked at.
_LOOK_AFTER: Final = 400


class NamesWatch(QObject):
    """Fills the notes of a record with the names that stand in its texts.

    Args:
        place: the drawer and the jobs.
        draft: the record.
        parent: the page.
    """

    def __init__(self, place: Workplace, draft: RecordDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._draft = draft
        self._finder = finder_of(place.drawer)
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        draft.changed.connect(self._soon.start)
        # Not a lambda: this one is let go of together with the page, the draft may stay.
        draft.saved.connect(self._saved)
        draft.notes.left.connect(self._keep_left)

    def _saved(self, _what: object) -> None:
        self.look()

    def _keep_left(self, path: str, words: frozenset[str]) -> None:
        """Also the next time the record is opened, these are not pointed out there."""
        drawer, draft, at = self._place.drawer, self._draft, left_names.path_of(path)
        before = draft.raw(at)

        def then(marks: str) -> None:
            draft.set_raw(at, marks)
            # The page may have been left meanwhile.
            draft.flush()

        self._place.jobs.do(lambda: left_names.marks(drawer, words, before), then, owner=draft)

    def look(self) -> None:
        """Look through everything that is written now."""
        self._soon.stop()
        if not self._draft.is_loaded:
            return
        self._asked += 1
        number, drawer, finder = self._asked, self._place.drawer, self._finder
        event_id = self._draft.event_id
        texts = {
            path: text.replace("\r\n", "\n") for path, text in free_texts(self._draft.incident)
        }

        left = {path: self._draft.raw(left_names.path_of(path)) for path in texts}

        def work() -> dict[str, Named]:
            found = finder.find(drawer, texts)
            named = {
                path: left_names.without(drawer, texts[path], names, left[path])
                for path, names in found.items()
            }
            names = {path: Named(texts[path], names) for path, names in named.items() if names}
            return names | _in_pseudonyms(drawer, event_id)

        def then(names: dict[str, Named]) -> None:
            if number == self._asked:
                self._draft.notes.take_names(names)

        self._place.jobs.do(work, then, owner=self)


def _in_pseudonyms(drawer: Drawer, event_id: str) -> dict[str, Named]:
    """Pseudonyms that hold the name of the one they stand for: no other word is known for them."""
    if not drawer.incidents.exists(event_id):
        return {}
    full = drawer.incidents.get(event_id, with_identities=True)
    paths = (path for path, code in open_names(full) if code == NAME_IN_PSEUDONYM)
    return {path: Named("", ()) for path in paths}

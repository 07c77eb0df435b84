"""The dialog in which the desk writes its own words for answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal

from defender_app import wire
from defender_app.focal import templates
from defender_app.focal.templates import Template
from ui.desk import words as desk_words
from ui.desk.answers import words
from ui.messages import message
from ui.widgets.buttons import filled, outlined, quiet
from ui.widgets.fields import Choice, Labelled, LineEdit, PlainEdit
from ui.widgets.page_dialog import PageDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.workplace import Workplace

_WIDTH: Final = 560
_HIGHEST: Final = 680
_NEW: Final = "new"
_KINDS: Final = ("received", "needs-information", "status", "closed")


class TemplatesDialog(PageDialog):
    """Shows all words, keeps one's own. ``kept``: something is another than before."""

    kept = Signal()

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Words for answers"),
            self.tr(
                "Each sender gets them in the language of the report. They name nobody: what is in"
                " curly brackets is filled in for each case."
            ),
            wide=_WIDTH,
        )
        self._place = place
        self._known: dict[str, Template] = {}
        self._fields(self.page.body)
        self.page.body.addStretch(1)
        self._buttons()
        self.fit(_HIGHEST)
        self.setEnabled(False)
        self.load("")

    def _fields(self, body: QVBoxLayout) -> None:
        self.which = Choice(name=self.tr("Which words"))
        self.which.changed.connect(self._chosen)
        body.addWidget(Labelled(self.tr("Which words"), self.which))
        self.name = LineEdit()
        self.name.setMaxLength(templates.LONGEST_NAME)
        body.addWidget(
            Labelled(self.tr("Name"), self.name, self.tr("for your list; may be left out"))
        )
        kinds = [(one, desk_words.reply_kind(one)) for one in _KINDS]
        self.kind = Choice(kinds, name=self.tr("Kind of answer"))
        self._kind = Labelled(self.tr("Kind of answer"), self.kind)
        body.addWidget(self._kind)
        self.language = LineEdit("bo")
        self.language.textChanged.connect(self._name_language)
        self._language = Labelled(
            self.tr("Language"), self.language, self.tr("its short name, such as en, bo or pt-BR")
        )
        body.addWidget(self._language)
        self.text = PlainEdit(lines=6)
        self._text = Labelled(
            self.tr("What it says"),
            self.text,
            self.tr("places: {places}").format(places=words.places()),
        )
        body.addWidget(self._text)
        self.promise = PlainEdit(lines=2)
        body.addWidget(
            Labelled(
                self.tr("What we will not do without asking again"),
                self.promise,
                self.tr("left empty, a receipt promises what nobody’s consent contradicts"),
            )
        )

    def _buttons(self) -> None:
        self.remove = quiet(self.tr("Remove"), "trash")
        self.remove.clicked.connect(self._remove)
        self.leave = outlined(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        self.keep = filled(self.tr("Keep"))
        self.keep.clicked.connect(self._keep)
        self.put_below(self.leave, self.keep, apart=self.remove)

    def load(self, chosen: str) -> None:
        """Read all words again, and show one of them."""
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: templates.every(drawer),
            lambda found: self._show(found, chosen),
            owner=self,
            failed=self._failed,
        )

    def _show(self, found: tuple[Template, ...], chosen: str) -> None:
        self.setEnabled(True)
        self._known = {one.template_id: one for one in found}
        self.which.set_choices(
            [
                (_NEW, self.tr("New words")),
                *((key, words.called(o)) for key, o in self._known.items()),
            ]
        )
        self.which.choose(chosen if chosen in self._known else next(iter(self._known), _NEW))
        self._chosen()

    def _chosen(self) -> None:
        one = self._known.get(self.which.chosen or "")
        self.name.setText(one.name if one else "")
        self.kind.choose(one.kind if one else _KINDS[0])
        self.language.setText(one.language if one else "")
        self.text.setPlainText(one.text if one else "")
        self.promise.setPlainText((one.promise or "") if one else "")
        self.remove.setVisible(one is not None and one.is_own)
        self._text.set_error("")
        built_in = one is not None and not one.is_own
        for field in (self.kind, self.language):
            field.setEnabled(not built_in)
        why = self.tr("of words that came with the program it stays; choose new words for another")
        self._kind.set_hint(why if built_in else "")

    def _name_language(self) -> None:
        tag = self.language.text().strip()
        hint = self.tr("its short name, such as en, bo or pt-BR")
        self._language.set_hint(words.language(tag) if tag else hint)

    def _template(self) -> Template:
        chosen = self.which.chosen or _NEW
        promise = self.promise.toPlainText().strip()
        return Template(
            template_id=f"own-{wire.new_id()[:12]}" if chosen == _NEW else chosen,
            kind=self.kind.chosen or _KINDS[0],  # type: ignore[arg-type] # one of the ids above
            language=self.language.text().strip(),
            name=self.name.text().strip(),
            text=self.text.toPlainText().strip(),
            promise=promise or None,
        )

    def _keep(self) -> None:
        drawer, made = self._place.drawer, self._template()
        before = self._known.get(made.template_id)
        if (
            before is not None
            and msgspec.structs.replace(made, changed_on=before.changed_on) == before
        ):
            return
        self._place.jobs.do(
            lambda: templates.put(drawer, made), self._was_kept, owner=self, failed=self._failed
        )

    def _was_kept(self, made: Template) -> None:
        self._place.notify.said(self.tr("Kept: {name}").format(name=words.called(made)))
        self.kept.emit()
        self.load(made.template_id)

    def _remove(self) -> None:
        drawer, chosen = self._place.drawer, self.which.chosen or ""

        def work() -> None:
            templates.remove(drawer, chosen)

        self._place.jobs.do(work, lambda _: self._removed(), owner=self, failed=self._failed)

    def _removed(self) -> None:
        self.kept.emit()
        self.load("")

    def _failed(self, error: AppError | CryptoError) -> None:
        found = message(error)
        self._text.set_error(" ".join(filter(None, (found.what, found.next))))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

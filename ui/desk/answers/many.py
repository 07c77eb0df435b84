"""Answer many cases at once: who can be answered, in which words, and what became of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.errors import InputError
from defender_app.focal import answers_many, many_cases
from defender_app.focal.answers_many import NOT_REACHED, SEALED, Line
from defender_app.report.documents import ReplyKind
from ui.desk import words as desk_words
from ui.desk.answers import words
from ui.desk.blocks import beside, empty
from ui.i18n import dates
from ui.messages import message
from ui.messages.safe import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, link, outlined
from ui.widgets.cards import Card
from ui.widgets.fields import Choice, Labelled, LineEdit, PlainEdit
from ui.widgets.labels import said, text
from ui.widgets.page_dialog import PageDialog
from ui.widgets.pills import Pills
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.answers_many import Prepared, Row
    from defender_app.focal.many_cases import Found
    from defender_app.focal.templates import Template
    from ui.workplace import Workplace

_WIDTH: Final = 600
_HIGHEST: Final = 720
_MOST_SHOWN: Final = 200
_DAY: Final = 10
_KINDS: Final[tuple[ReplyKind, ...]] = get_args(ReplyKind)


def title() -> str:
    """What the action is called."""
    return QCoreApplication.translate("Answers", "Answer…")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> ManyDialog:
    """Answer some cases; ``done`` is called once something was sealed."""
    dialog = ManyDialog(place, parent, case_ids)
    dialog.sealed.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class ManyDialog(PageDialog):
    """First what is to be said and to whom; then what became of it. ``sealed``: files were made."""

    sealed = Signal()

    def __init__(self, place: Workplace, parent: QWidget, case_ids: tuple[str, ...]) -> None:
        super().__init__(
            parent,
            self.tr("Answer %n case(s)", "", len(case_ids)),
            self.tr(
                "Each sender gets a sealed file of their own, which nobody else can open. No file"
                " says anything about the others."
            ),
            wide=_WIDTH,
        )
        self._place, self._case_ids = place, case_ids
        self._found: Found | None = None
        self._fields(self.page.body)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(Space.M)
        self.page.body.addLayout(self._rest)
        self.page.body.addStretch(1)
        self._buttons()
        self.fit(_HIGHEST)
        self.load()

    def _fields(self, body: QVBoxLayout) -> None:
        kinds = [(one, desk_words.reply_kind(one)) for one in _KINDS]
        self.kind = Pills(kinds, name=self.tr("What is said"))
        self.kind.choose(("received",))
        self.kind.changed.connect(self._show_words)
        body.addWidget(Labelled(self.tr("What is said"), self.kind))
        self.status = Choice(desk_words.statuses(), name=self.tr("New status"))
        self.status.choose("assessed")
        self._status = Labelled(self.tr("New status"), self.status)
        body.addWidget(self._status)
        self.again = LineEdit(self.tr("12 April 2026"))
        self.again.textChanged.connect(self._preview)
        self._again = Labelled(self.tr("We write again by"), self.again, self.tr("may be left out"))
        body.addWidget(self._again)
        self._languages = QVBoxLayout()
        self._languages.setSpacing(Space.M)
        body.addLayout(self._languages)
        self.own = link(self.tr("Words for answers…"))
        self.own.clicked.connect(self._templates)
        body.addWidget(beside(self.own))
        self.chosen: dict[str, Choice] = {}
        self.shown = Choice(name=self.tr("Read it as one of them gets it"))
        self.shown.changed.connect(self._preview)
        self._shown = Labelled(self.tr("Read it as one of them gets it"), self.shown)
        body.addWidget(self._shown)
        self.preview = PlainEdit(lines=5)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("What this sender reads"))
        body.addWidget(self.preview)

    def _buttons(self) -> None:
        self.leave = outlined(self.tr("Not now"))
        self.leave.clicked.connect(self.reject)
        self.seal = filled(self.tr("Seal the answers…"))
        self.seal.clicked.connect(self._choose_folder)
        self.seal.setEnabled(False)
        self.put_below(self.leave, self.seal)

    def load(self) -> None:
        """Read the cases, their languages, and the words there are."""
        drawer, case_ids = self._place.drawer, self._case_ids
        self._place.jobs.long(
            self.tr("Reading the cases"),
            lambda progress: many_cases.read(drawer, case_ids, progress),
            self._show,
            owner=self,
            failed=self._failed,
        )

    def _show(self, found: Found) -> None:
        self._found = found
        free = found.answerable
        self.shown.set_choices(
            [(one.case_id, self._name(one.number, one.title)) for one in free[:_MOST_SHOWN]]
        )
        if free:
            self.shown.choose(free[0].case_id)
        self.seal.setEnabled(bool(free))
        for part in (self._shown, self.preview):
            part.setVisible(bool(free))
        empty(self._rest)
        refused = [one for one in found.cases if one.code]
        if refused:
            self._rest.addWidget(
                text(self.tr("%n cannot be answered", "", len(refused)), "heading", wrap=True)
            )
            for one in refused[:_MOST_SHOWN]:
                why = _reason(one.code, one.facts)
                name = self._name(one.number, one.title)
                self._rest.addWidget(self._line(name, why))
        self._show_words()

    @staticmethod
    def _name(number: int, title_: str) -> str:
        name = desk_words.numbered(number)
        return f"{name} · {isolated(desk_words.one_line(title_))}" if title_ else name

    @staticmethod
    def _line(name: str, why: str) -> QWidget:
        card = Card(padding=Space.M, gap=Space.XS)
        card.body.addWidget(said(name, "strong", wrap=True))
        card.body.addWidget(text(why, "sentence", wrap=True))
        return card

    def _kind(self) -> ReplyKind:
        chosen = self.kind.chosen
        return next((one for one in _KINDS if one in chosen), _KINDS[0])

    def _show_words(self) -> None:
        """One choice of words for each language among the senders."""
        kind, found = self._kind(), self._found
        self._status.setVisible(kind == "status")
        empty(self._languages)
        self.chosen = {}
        if found is None:
            return
        for language in found.languages:
            fitting = [one for one in found.templates if one.kind == kind]
            best = found.best(kind, language)
            choice = Choice(
                [(one.template_id, words.called(one)) for one in fitting],
                name=words.language(language),
            )
            choice.choose(best.template_id)
            choice.changed.connect(self._preview)
            self.chosen[language] = choice
            count = len(found.of_language(language))
            self._languages.addWidget(
                Labelled(
                    self.tr("Words for {language}").format(language=words.language(language)),
                    choice,
                    self._hint(count, best, found.speaks(best, language)),
                )
            )
        keep_place(self.page.page)
        self._preview()

    def _hint(self, count: int, best: Template, speaks: bool) -> str:
        many = self.tr("%n case(s)", "", count)
        if speaks:
            return many
        return self.tr("{cases}; there are none in it, so they get {language}").format(
            cases=many, language=words.language(best.language)
        )

    def _day(self) -> str | None:
        """The day typed, empty when none, None when it is no day."""
        typed = self.again.text().strip()
        found = dates.read(typed) if typed else ""
        if found and (len(found) != _DAY or not QDate.fromString(found, "yyyy-MM-dd").isValid()):
            return None
        return found

    def _lines(self, only: str = "") -> list[Line]:
        """What is wished for, for all that can be answered, or for one of them."""
        found, kind = self._found, self._kind()
        if found is None:
            return []
        status = (self.status.chosen or "assessed") if kind == "status" else ""
        return [
            Line(
                case=one.case_id,
                kind=kind,
                template=self.chosen[one.language].chosen or "",
                status=status,
                next_contact=self._day() or "",
            )
            for one in found.answerable
            if only in {"", one.case_id}
        ]

    def _preview(self) -> None:
        """What the chosen one of them will read."""
        self._again.set_error(
            self.tr("Write one day, such as 12 April 2026.") if self._day() is None else ""
        )
        lines, drawer = self._lines(self.shown.chosen or "-"), self._place.drawer
        if lines:
            self._place.jobs.do(
                lambda: answers_many.prepare(drawer, lines[:1])[0],
                self._previewed,
                owner=self,
                failed=self._failed,
            )

    def _previewed(self, made: Prepared) -> None:
        if made.answer is None:
            self.preview.setPlainText(_reason(made.code, made.facts))
            return
        parts = [made.answer.text]
        if made.answer.not_without_consent:
            parts.append(made.answer.not_without_consent)
        self.preview.setPlainText("\n\n".join(parts))

    def _templates(self) -> None:
        from ui.desk.answers.templates_dialog import (  # noqa: PLC0415 - rarely opened
            TemplatesDialog,
        )

        self.dialog = TemplatesDialog(self._place, self)
        self.dialog.kept.connect(self.load)
        self.dialog.open()

    def _choose_folder(self) -> None:
        if self._day() is None:
            self.again.setFocus()
            return
        self._place.notify.choose_folder(
            self.tr("Where shall the answer files be put?"), self._seal
        )

    def _seal(self, folder: Path) -> None:
        lines, drawer = self._lines(), self._place.drawer
        rows: list[Row] = []
        self.seal.setEnabled(False)
        self._job = self._place.jobs.long(
            self.tr("Sealing answers"),
            lambda progress: answers_many.seal(
                drawer, answers_many.prepare(drawer, lines), folder, rows.append, progress
            ),
            partial(self._done, folder),
            owner=self,
            failed=self._failed,
            cancelled=lambda: self._done(folder, tuple(rows)),
        )

    def _done(self, folder: Path, rows: tuple[Row, ...]) -> None:
        """What became of each of them."""
        made = [one for one in rows if one.outcome == SEALED]
        if made:
            self.sealed.emit()
        self.head.setText(
            self.tr("%n answer(s) lie in {folder}", "", len(made)).format(
                folder=isolated(folder.name)
            )
        )
        while (item := self.page.body.takeAt(1)) is not None:
            widget, inner = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            elif inner is not None:
                empty(inner)
        known = {one.case_id: one for one in self._found.cases} if self._found else {}
        for row in rows[:_MOST_SHOWN]:
            case_id = row.prepared.case_id
            title_ = known[case_id].title if case_id in known else ""
            self.page.body.addWidget(
                self._line(self._name(row.prepared.number, title_), self._became(row))
            )
        if len(rows) > _MOST_SHOWN:
            more = self.tr("… and %n more", "", len(rows) - _MOST_SHOWN)
            self.page.body.addWidget(text(more, "hint", wrap=True))
        self.page.body.addStretch(1)
        self.seal.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def _became(self, row: Row) -> str:
        if row.outcome == SEALED and row.path is not None:
            return self.tr("Answer {number}: {file}").format(
                number=row.reply_number, file=row.path.name
            )
        if row.outcome == NOT_REACHED:
            return self.tr("Not reached: it was stopped before.")
        return _reason(row.code, row.facts)

    def _failed(self, error: AppError | CryptoError) -> None:
        self.seal.setEnabled(self._found is not None and bool(self._found.answerable))
        found = message(error)
        self._again.set_error(" ".join(filter(None, (found.what, found.next))))


def _reason(code: str, facts: Mapping[str, object]) -> str:
    """Why one of them gets no answer."""
    found = message(InputError(code, **facts))
    return " ".join(filter(None, (found.what, found.next)))

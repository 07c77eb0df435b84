"""The acts of the record: found by everyday words, one open at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal

from defender_app.model import lens
from defender_app.model.incident import Act
from defender_app.model.progress import act_progress
from ui.fields import kinds
from ui.fields.finder import Finder
from ui.i18n import field_words
from ui.record import act_facts
from ui.record.act_line import act_line
from ui.record.entries import Entries, Inside, Kind
from ui.record.form import of_act
from ui.record.retyping import retype
from ui.record.unknown_rest import UnknownRest, Unknowns
from ui.seizure import opening
from ui.theme import icons, theme
from ui.widgets import buttons, labels
from ui.widgets.cards import Card, Well
from ui.widgets.check import Check
from ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import msgspec
    from PySide6.QtWidgets import QWidget

    from ui.record.card import EntryCard
    from ui.record.form import Bound
    from ui.record.world import RecordWorld

# After these, other people may be known to whoever did it.
EXPOSING: Final = frozenset(
    {
        "interrogation-summons",
        "device-search-seizure",
        "raid-seizure",
        "digital-surveillance",
    }
)
VAULT_SEEN: Final = "this_vault_was_on_it"
# A line, and seven whole rows below it.
_FINDER: Final = 298


class TypeFinder(Card):
    """A card that finds a type of act; ``picked`` gives its id."""

    picked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(labels.text(self.tr("What did they do?"), "strong"))
        self.finder = Finder(
            kinds.index(),
            self.tr("In your own words, for example “they took my phone”"),
            icon=icons.type_icon_name,
        )
        self.finder.setFixedHeight(theme.scaled(_FINDER))
        self.finder.picked.connect(self.picked)
        self.finder.left.connect(self.left)
        self.body.addWidget(self.finder)
        self.body.addWidget(
            labels.text(
                self.tr(
                    "In the questions, “you” is the person it happened to, "
                    "also if you write for somebody else."
                ),
                "hint",
                wrap=True,
            )
        )
        cancel = buttons.quiet(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        self.body.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.finder)


class Acts(Entries):
    """The cards of the acts, and the finder that adds one."""

    def __init__(self, world: RecordWorld) -> None:
        self.unknowns = Unknowns(world)
        super().__init__(world, _kind())
        self.finder: TypeFinder | None = None

    def add_entry(self, entry: msgspec.Struct | None = None) -> None:
        """Without an act, ask first what was done."""
        if entry is not None:
            self._close_finder()
            super().add_entry(entry)
            return
        self._open_finder(len(self.cards), lambda ident: self.add_entry(Act(type=ident)))

    def change_kind(self, index: int) -> None:
        """Ask what was done instead; the answers that fit stay."""
        self._open_finder(index + 1, lambda ident: self._retype(index, ident))

    def _open_finder(self, place: int, then: Callable[[str], None]) -> None:
        self._close_finder()
        self.finder = TypeFinder()
        self.finder.picked.connect(then)
        self.finder.left.connect(self._close_finder)
        self._column.insertWidget(place, self.finder)
        self.add.hide()
        self.finder.setFocus()
        reveal(self.finder)

    def _retype(self, index: int, type_id: str) -> None:
        self._close_finder()
        retype(self.world, index, type_id, self, lambda: self._show_again(index))

    def _show_again(self, index: int) -> None:
        """The card of an act with the questions of its new type."""
        self.unknowns.forget()
        self._open = -1
        for card in self.cards:
            card.set_open(None)
        self.open_entry(index)

    def remove_entry(self, index: int) -> None:
        """Acts below move up: what was answered in one go is not taken back any more."""
        super().remove_entry(index)
        self.unknowns.forget()

    def make_card(self, entry: msgspec.Struct) -> EntryCard:
        """A card whose menu also answers what is left."""
        card = super().make_card(entry)
        card.offers = lambda: self._offers(card)
        return card

    def focus_field(self, path: str) -> bool:
        """A record without acts is helped by asking what was done."""
        if path == "acts":
            self.add_entry()
            return True
        return super().focus_field(path)

    def _close_finder(self) -> None:
        if self.finder is not None:
            self.finder.hide()
            self.finder.deleteLater()
            self.finder = None
        self.add.show()

    def _inside(self, index: int) -> QWidget:
        inside = super()._inside(index)
        if isinstance(inside, Inside):
            inside.form.edited.connect(self._edited)
            inside.put_below_form(UnknownRest(self.unknowns, self.world, f"acts[{index}]"))
        return inside

    def _offers(self, card: EntryCard) -> tuple[tuple[str, Callable[[], None]], ...]:
        index = self.cards.index(card)
        change = (self.tr("Change the kind…"), lambda: self.change_kind(index))
        offer = self.unknowns.offer(f"acts[{index}]")
        return (change,) if offer is None else (change, offer)

    def _edited(self, path: str) -> None:
        if not path.endswith(f".{VAULT_SEEN}"):
            return
        act = self.entries()[self.open_index]
        answer = act.fields.get(VAULT_SEEN) if isinstance(act, Act) else None
        if answer is not None and answer.chosen == ("yes",):
            # Nothing can be lost by leaving: what was typed is saved on the way.
            self.world.draft.flush()
            opening.begin(self.world.place, self, self.world.draft.event_id)


class WhoElse(Well):
    """A checklist for others who may be exposed. Names are not asked, and not kept."""

    def __init__(self, world: RecordWorld, path: str) -> None:
        super().__init__()
        self._draft = world.draft
        self._path = f"{path}.told"
        done = set(world.draft.raw(self._path).split())
        self.body.addWidget(
            labels.text(self.tr("Who else may be exposed? Tell them safely"), "strong", wrap=True)
        )
        self.body.addWidget(
            labels.text(self.tr("No names here: think of them, and tell them."), "hint", wrap=True)
        )
        self.boxes: dict[str, Check] = {}
        for ident, words in self._steps():
            box = Check(words)
            box.setChecked(ident in done)
            box.toggled.connect(self._keep)
            self.boxes[ident] = box
            self.body.addWidget(box)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            ("contacts", self.tr("People whose messages or numbers could be seen")),
            ("named", self.tr("People who were asked about")),
            ("family", self.tr("Family, and people you live with")),
            ("safe", self.tr("Told on another device, or face to face")),
            ("accounts", self.tr("Passwords changed from a device nobody touched")),
        )

    def _keep(self) -> None:
        ticked = [ident for ident, box in self.boxes.items() if box.isChecked()]
        self._draft.set_raw(self._path, " ".join(ticked))


def _kind() -> Kind:
    return Kind(
        path="acts",
        add=QCoreApplication.translate("Acts", "Add another act"),
        remove=QCoreApplication.translate("Acts", "Remove this act…"),
        sure=QCoreApplication.translate("Acts", "Remove this act?"),
        make=lambda: Act(type="other"),
        words=_words,
        bounds=_bounds,
        icon=lambda act: icons.type_icon_name(getattr(act, "type", "")),
        more=_more,
        follows=act_facts.notes,
    )


def _words(entry: msgspec.Struct, index: int) -> tuple[str, str, tuple[str, str, str]]:
    del index
    if not isinstance(entry, Act):
        return "", "", ("", "plain", "")
    answered, asked = act_progress(entry)
    if answered == asked:
        words = QCoreApplication.translate("Acts", "All answered")
        state = (words, "ok", "check")
    else:
        words = QCoreApplication.translate("Acts", "{answered} of {asked} answered")
        state = (words.format(answered=answered, asked=asked), "plain", "")
    return field_words.type_label(entry.type), act_line(entry), state


def _bounds(world: RecordWorld, path: str) -> Sequence[Bound]:
    act = lens.at(world.incident, path)
    return of_act(act.type, int(lens.steps(path)[1])) if isinstance(act, Act) else ()


def _more(world: RecordWorld, path: str) -> Sequence[QWidget]:
    act = lens.at(world.incident, path)
    exposing = isinstance(act, Act) and act.type in EXPOSING
    return (WhoElse(world, path),) if exposing else ()

"""The tab "About": everything about a person or an organisation, and the name behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.person import Identity, Organisation, Person
from ui.people import suggesting
from ui.people.form import PartForm
from ui.record.tab_order import go_on
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Card
from ui.widgets.labels import text
from ui.widgets.private import keep_unseen

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.model.somebody import Somebody
    from ui.fields.editor import World
    from ui.people.form import Unread
    from ui.people.naming import NameKeeper

_WIDEST: Final = 648
PERSON: Final = (
    "pseudonym",
    "descriptive_title",
    "roles",
    "status_now",
    "deprived_of_liberty",
    "age_at_time",
    "sex_gender",
    "nationality",
    "country_of_residence",
    "occupation",
    "hrd_field",
    "vulnerability",
    "date_of_birth",
)
GROUP: Final = (
    "pseudonym",
    "descriptive_title",
    "roles",
    "count",
    "status_now",
    "deprived_of_liberty",
    "vulnerability",
)
IN_GROUP_WORDS: Final = "Group"
"""The words in which a group is asked about, in place of those for one person."""
ORGANISATION: Final = (
    "name",
    "pseudonym",
    "descriptive_title",
    "kind",
    "country",
    "ecosoc_status",
    "roles",
)
IDENTITY: Final = (
    "real_name",
    "aliases",
    "initials",
    "contact_channel",
    "safe_to_contact",
    "safe_hours",
)
# Whoever is alleged to have done it is not reached from here.
BLAMED: Final = ("real_name", "aliases")


class IdentityCard(Card):
    """The name and how to reach somebody: empty until it is asked for, emptied again after."""

    def __init__(self, world: World, keeper: NameKeeper, names: tuple[str, ...] = IDENTITY) -> None:
        super().__init__(padding=Space.L, gap=Space.M)
        self._names = names
        self._world = world
        self._keeper = keeper
        self._form: PartForm | None = None
        self.body.addWidget(text(self.tr("Name and contact"), "heading"))
        self.reason = text(
            self.tr(
                "Kept apart from the record. Shown for half a minute, never in lists, titles or"
                " searches."
            ),
            "quiet",
            wrap=True,
        )
        self.body.addWidget(self.reason)
        self.button = outlined(self.tr("Show name and contact"), "eye")
        self.button.clicked.connect(keeper.toggle)
        self.body.addWidget(self.button)
        keeper.shown.connect(self._show)
        keeper.hidden.connect(self._hide)
        if keeper.is_shown:
            self._show(keeper.identity)

    def form(self) -> PartForm | None:
        """The fields while they are shown."""
        return self._form

    def _show(self, identity: Identity) -> None:
        self._hide()
        form = PartForm(Identity, self._names, self._world)
        keep_unseen(form)
        form.show_part(identity)
        form.changed.connect(self._changed)
        self._form = form
        self.body.addWidget(form)
        self.button.setText(self.tr("Hide"))
        self.button.set_icon_name("eye-off")
        if self.button.hasFocus() and not identity.real_name and "real_name" in self._names:
            # Who asks for a name that is not there wants to write it; a space would hide it again.
            form.show()
            form.asked("real_name").setFocus()

    def _hide(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            # The words go at once; the widgets when Qt comes round to it.
            form.blockSignals(True)  # noqa: FBT003 - Qt's setter
            form.show_part(Identity())
            self.body.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.button.setText(self.tr("Show name and contact"))
        self.button.set_icon_name("eye")

    def _changed(self, name: str, value: object) -> None:
        self._keeper.change(msgspec.structs.replace(self._keeper.identity, **{name: value}))


class About(QWidget):
    """The form. ``changed`` gives members of the part that have other values now."""

    changed = Signal(dict)

    def __init__(self, world: World, keeper: NameKeeper, unread: Unread | None = None) -> None:
        super().__init__()
        self._world, self._keeper, self._unread = world, keeper, unread
        self._form: PartForm | None = None
        self._card: IdentityCard | None = None
        self._made: tuple[str, ...] = ()
        self.setMaximumWidth(theme.scaled(_WIDEST))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XL)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab goes on as the questions stand; Qt would leave out the menus beside them."""
        went = go_on(self, forward=forward)
        return super().focusNextPrevChild(forward) if went is None else went

    def placed(self) -> QHBoxLayout:
        """It, as wide as the form of a record, at the side where lines begin."""
        row = QHBoxLayout()
        row.addWidget(self, 1)
        row.addStretch()
        return row

    def form(self) -> PartForm | None:
        """The fields now shown."""
        return self._form

    def identity_card(self) -> IdentityCard | None:
        """The card with the name; groups and agencies have none."""
        return self._card

    def show_part(self, incident: Incident, somebody: Somebody) -> None:
        """Show them as they are in the record."""
        part = somebody.part(incident)
        if part is None:
            return
        names = self._names(part, incident)
        if names != self._made:
            self._make(type(part), names, private=self._is_private(part, incident))
        if self._form is not None:
            for name in self._form.names():
                suggesting.offer(name, self._form.asked(name).editor, part, self._world.new_word)
            path = f"{somebody.list_name}[{somebody.at(incident)}]"
            self._form.show_part(part, path)
            self._form.refresh()

    @staticmethod
    def _names(part: Person | Organisation, incident: Incident) -> tuple[str, ...]:
        if isinstance(part, Person):
            return GROUP if part.group else PERSON
        private = part.oid in incident.private_organisations
        return tuple(name for name in ORGANISATION if name != "name" or not private)

    @staticmethod
    def _is_private(part: Person | Organisation, incident: Incident) -> bool:
        if isinstance(part, Person):
            return not part.group
        return part.oid in incident.private_organisations

    def _make(self, struct: type[msgspec.Struct], names: tuple[str, ...], *, private: bool) -> None:
        for old in (self._form, self._card):
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._made = names
        asked_as = IN_GROUP_WORDS if names == GROUP else ""
        self._form = PartForm(struct, names, self._world, self._unread, asked_as=asked_as)
        self._form.changed.connect(lambda name, value: self.changed.emit({name: value}))
        self._column.addWidget(self._form)
        self._card = IdentityCard(self._world, self._keeper) if private else None
        if self._card is not None:
            self._column.addWidget(self._card)

"""What an open card of evidence holds besides its questions: the file, who is on it, custody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app import evidence_files, evidence_viewing, wire
from defender_app.model.answers import ABSENT, Ref, plain
from defender_app.vault.evidence import item_of
from ui.evidence import words
from ui.i18n import dates, field_words
from ui.people.telling import today
from ui.people.words import called
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button, outlined, quiet
from ui.widgets.cards import Well
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text
from ui.widgets.pills import Pills
from ui.widgets.timeline import Happening, Timeline

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.custody import CustodyEntry
    from ui.record.world import RecordWorld
    from ui.viewing.viewer import Viewer

_NOBODY: Final = "nobody"
_ME: Final = "me"


def item_at(incident: Incident, eid: str) -> Evidence | None:
    """An item by its id."""
    return next((one for one in incident.evidence if one.eid == eid), None)


def changed(incident: Incident, eid: str, **fields: object) -> Incident:
    """The incident with members of an item changed."""
    items = tuple(
        msgspec.structs.replace(one, **fields) if one.eid == eid else one
        for one in incident.evidence
    )
    return msgspec.structs.replace(incident, evidence=items or incident.evidence)


class FilePart(Well):
    """Size, fingerprint, and what can be done with the bytes."""

    def __init__(self, world: RecordWorld, eid: str) -> None:
        super().__init__(padding=Space.M, gap=Space.S)
        self._world, self._eid = world, eid
        self.viewer: Viewer | None = None
        self.facts = text("", "quiet", wrap=True)
        self.sha = said("", "quiet", wrap=True)
        self.copy = icon_button("copy", self.tr("Copy the fingerprint"))
        self.copy.clicked.connect(self._copy)
        self.view = outlined(self.tr("Look at it here"), "eye")
        self.view.clicked.connect(self.look)
        self.export = quiet(self.tr("Save a copy outside…"), "export")
        self.export.clicked.connect(self._ask_export)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.sha, 1)
        row.addWidget(self.copy)
        self._file = QWidget()
        inside = QVBoxLayout(self._file)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addLayout(row)
        doing = QWidget()
        flow = FlowLayout(doing, gap=Space.S)
        flow.addWidget(self.view)
        flow.addWidget(self.export)
        inside.addWidget(doing)
        self.body.addWidget(self.facts)
        self.body.addWidget(self._file)
        world.draft.changed.connect(self.show_draft)
        self.show_draft()

    def show_draft(self) -> None:
        """Follow the draft."""
        item = item_at(self._world.incident, self._eid)
        if item is None:
            return
        there = item.sha256 is not None
        self._file.setVisible(there)
        if not there:
            self.facts.setText(self.tr("The file itself is not here yet."))
            return
        taken = plain(item.hashed_at)
        self.facts.setText(
            self.tr("{size}, taken in {when}, untouched since").format(
                size=words.size(item.size or 0), when=dates.shown(taken[:16]) if taken else ""
            )
        )
        self.sha.setText(self.tr("SHA-256 {digest}").format(digest=item.sha256))

    def _copy(self) -> None:
        item = item_at(self._world.incident, self._eid)
        if item is not None and item.sha256:
            digest, place = item.sha256, self._world.place
            place.jobs.do(place.drawer.assure, lambda _: self._to_clipboard(digest), owner=self)

    def _to_clipboard(self, digest: str) -> None:
        QGuiApplication.clipboard().setText(digest)
        self._world.place.notify.said(self.tr("Fingerprint copied"))

    def look(self) -> None:
        """Look at the file inside the app."""
        from ui.viewing.viewer import Viewer  # noqa: PLC0415 - not needed to open a record

        item = item_at(self._world.incident, self._eid)
        if item is None:
            return
        self._world.draft.flush()
        place = self._world.place
        # What a file is called may be a name; what it is never is.
        kind = plain(item.kind)
        self.viewer = Viewer(
            self,
            place.jobs,
            evidence_viewing.of_item(place.drawer, self._eid, self._world.draft.event_id),
            field_words.list_label("evidence_kind", kind) if kind else self.tr("File"),
            export=self._ask_export,
        )
        self.viewer.finished.connect(self._looked)
        self.viewer.open()

    def _looked(self) -> None:
        """The list below says that somebody did."""
        self.viewer = None
        self._world.draft.changed.emit()

    def _ask_export(self) -> None:
        notify = self._world.place.notify
        notify.ask(
            self.tr("Save a copy of this file outside the vault?"),
            self.tr(
                "The copy is not locked: whoever has the device can open it, and deleting it may"
                " leave traces. Whatever program opens it may remember it, or reach the network."
                " The list below notes that it left."
            ),
            self.tr("Choose a place"),
            self.tr("Keep it inside"),
            then=self._choose,
        )

    def _choose(self) -> None:
        item = item_at(self._world.incident, self._eid)
        if item is not None:
            name = plain(item.original_file_name) or "evidence"
            title = self.tr("Save a copy outside the vault")
            self._world.place.notify.save_place(title, name, self._export)

    def _export(self, target: Path) -> None:
        place, eid, event_id = self._world.place, self._eid, self._world.draft.event_id
        drawer = place.drawer

        def work(progress: object) -> bool:
            source = evidence_files.of_item(drawer, eid, event_id)
            return evidence_files.give_out(
                drawer,
                source,
                target,
                overwrite=True,
                progress=progress,  # type: ignore[arg-type] # as Jobs calls it
            )

        saving = self.tr("Saving a copy")
        place.jobs.long(saving, work, self._exported, owner=self, in_bytes=True)

    def _exported(self, remembered: bool) -> None:
        place = self._world.place
        if remembered:
            place.notify.said(self.tr("Saved. The copy is not locked."))
        else:
            place.notify.said(self.tr("Saved. The vault is too full to note that it left."))
        self._world.draft.changed.emit()


class ShownPart(QWidget):
    """Who can be recognised: chosen, then confirmed as everybody there is."""

    def __init__(self, world: RecordWorld, eid: str) -> None:
        super().__init__()
        self._world, self._eid = world, eid
        self._standing: list[tuple[str, str]] = []
        self._nobody = False
        self.pills = Pills(
            many=True, name=self.tr("Who can be recognised in it?"), alone=(_NOBODY,)
        )
        self.pills.changed.connect(self._choose)
        self.state = text("", "hint", wrap=True)
        self.confirm = outlined(self.tr("That is everybody"), "check")
        self.confirm.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.confirm)
        row.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text(self.tr("Who can be recognised in it?"), "label"))
        column.addWidget(self.pills)
        column.addLayout(row)
        world.draft.changed.connect(self.show_draft)
        self.show_draft()

    def show_draft(self) -> None:
        """Follow the draft."""
        incident = self._world.incident
        item = item_at(incident, self._eid)
        if item is None:
            return
        choices = [(f"person:{one.pid}", called(one)) for one in incident.persons]
        choices += [
            (f"org:{one.oid}", called(one))
            for one in incident.organisations
            if one.oid in incident.private_organisations
        ]
        choices.append((_NOBODY, self.tr("Nobody")))
        if choices != self._standing:
            self._standing = choices
            self.pills.set_choices(choices)
        chosen = [":".join(one.target) for one in item.shows]
        confirmed = plain(item.shows_confirmed)
        nobody = not chosen and (bool(confirmed) or self._nobody)
        self.pills.choose(chosen or ([_NOBODY] if nobody else []))
        self.confirm.setVisible(not confirmed)
        self.confirm.setEnabled(bool(self.pills.chosen))
        if confirmed:
            template = self.tr("Checked on {day}: nobody else can be recognised.")
            self.state.setText(template.format(day=dates.shown(confirmed)))
        else:
            self.state.setText(self.tr("Not checked yet. Until then the file stays here."))

    def _choose(self) -> None:
        keys = self.pills.chosen
        self._nobody = keys == (_NOBODY,)
        refs = tuple(_ref(key) for key in keys if key != _NOBODY)
        eid = self._eid
        self._world.edit(
            lambda incident: changed(incident, eid, shows=refs or ABSENT, shows_confirmed=None)
        )
        self.show_draft()

    def _confirm(self) -> None:
        world, eid = self._world, self._eid
        world.edit(lambda incident: changed(incident, eid, shows_confirmed=today()))
        world.draft.flush()
        item = item_at(world.incident, eid)
        sha256 = item.sha256 if item is not None else None
        drawer, where = world.place.drawer, item_of(world.draft.event_id, eid)
        world.place.jobs.do(
            lambda: drawer.custody.append(None, _ME, "shows-confirmed", where, sha256),
            lambda _: world.draft.changed.emit(),
            owner=self,
        )


def _ref(key: str) -> Ref:
    kind, _, ident = key.partition(":")
    return Ref(person=ident) if kind == "person" else Ref(org=ident)


class CustodyPart(QWidget):
    """What was done with the file, in plain words with dates."""

    def __init__(self, world: RecordWorld, eid: str) -> None:
        super().__init__()
        self._world, self._eid = world, eid
        self.timeline = Timeline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._heading = text(self.tr("What was done with the file"), "label")
        column.addWidget(self._heading)
        column.addWidget(self.timeline)
        world.draft.changed.connect(self.load)
        world.draft.saved.connect(self.load)
        self.load()

    def load(self) -> None:
        """Read the chain again."""
        drawer, item = self._world.place.drawer, item_of(self._world.draft.event_id, self._eid)
        self._world.place.jobs.do(lambda: drawer.custody.entries(item), self._show, owner=self)

    def _show(self, entries: tuple[CustodyEntry, ...]) -> None:
        self.timeline.show_points(
            tuple(
                Happening(words.action(one.action), dates.moment(wire.from_rfc3339(one.when)))
                for one in entries
            )
        )
        self.setVisible(bool(entries))

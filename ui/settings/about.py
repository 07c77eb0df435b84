"""This program: its version, whether a newer one is genuine, and what of others is in it."""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import defender_app
from defender_app import update_check
from ui.i18n import dates
from ui.messages import isolated, message
from ui.settings.parts import Deed, Group, Section, points
from ui.widgets import labels
from ui.widgets.buttons import outlined

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.update_check import Checked
    from ui.settings.state import State
    from ui.workplace import Workplace

translate = QCoreApplication.translate


def others() -> Iterator[str]:
    """What of others is in the program, a line each: its name, its version, its licence."""
    listed = json.loads(resources.files("defender_app").joinpath("parts.json").read_text("utf-8"))
    for one in listed["packages"]:
        yield f"{one['name']} {one['version']}: {one['licence']}"
        for name, licence in one.get("carries", {}).items():
            yield translate("About", "{name}, in {whole}: {licence}").format(
                name=name, whole=one["name"], licence=licence
            )
    for one in listed["works"]:
        yield f"{one['name']}: {one['licence']}"


class About(Section):
    """The last of the settings."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.look = outlined(self.tr("Choose the file…"), "file")
        self.look.clicked.connect(self._choose)
        self.update_check = Deed(
            self.tr("Check a newer version before you run it"),
            self.tr(
                "From a stick, without a network. Two small files lie beside it: release.json and "
                "release.json.minisig. Nothing is run or changed here."
            ),
            self.look,
        )
        self.answer = labels.text("", "sentence", wrap=True)
        self.answer.hide()
        version = Group(self.tr("This program")).add(
            labels.text(
                self.tr("Version {version}").format(version=isolated(defender_app.__version__)),
                "strong",
            ),
            labels.text(
                self.tr(
                    "Free software under the GNU General Public License, version 3 or later. "
                    "It comes without any warranty. Nobody independent has reviewed it."
                ),
                "quiet",
                wrap=True,
            ),
        )
        newer = Group(self.tr("A newer version"))
        newer.add(self.update_check)
        newer.body.addWidget(self.answer)
        told = Group(self.tr("What of others is in it"))
        listed = points(tuple(others()))
        for line in listed.findChildren(labels.Words):
            labels.mark_said(line)
        told.add(listed)
        self.add(version, newer, told)

    def show_state(self, found: State) -> None:
        """Nothing here follows from the vault."""

    def _choose(self) -> None:
        self.place.notify.choose_file(self.tr("The newer version"), "", self._check)

    def _check(self, path: Path) -> None:
        self.answer.hide()
        self.place.jobs.long(
            self.tr("Looking at the newer version"),
            lambda progress: update_check.check(path, progress),
            self._found,
            owner=self,
            failed=self._refused,
            in_bytes=True,
        )

    def _found(self, found: Checked) -> None:
        said = {
            "newer": self.tr("It is newer than the one you have."),
            "same": self.tr("It is the version you have."),
            "older": self.tr(
                "It is older than the one you have: mistakes mended since would come back. Ask who "
                "gave it to you why."
            ),
        }[found.age]
        known = self.tr(
            "{file} is version {version} of {day}, signed with the key that this program knows."
        ).format(
            file=isolated(found.name), version=isolated(found.release), day=dates.shown(found.date)
        )
        self._say(f"{known} {said}", "danger" if found.age == "older" else "ok")

    def _refused(self, error: AppError | CryptoError) -> None:
        found = message(error)
        self._say(" ".join(filter(None, (found.what, found.next))), "danger")

    def _say(self, words: str, colour: str) -> None:
        self.answer.setText(words)
        self.answer.set_colour(colour)
        self.answer.show()

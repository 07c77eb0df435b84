"""Two practice vaults that know each other: a defender's, and the desk of a focal point."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import msgspec
from PIL import Image

from crypto.passphrase import KdfParameters
from defender_app import record_list, wire
from defender_app import vault as vaults
from defender_app.focal import card as cards
from defender_app.focal import contacts, intake, known_cards, own_cards, reply
from defender_app.report import seal
from defender_app.report.compose import SealRefusedError, compose
from defender_app.training import drawing
from defender_app.training.samples import samples

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

PASSPHRASE: Final = "six made-up words for a picture"  # noqa: S105 - protects fiction in a temporary folder
MOMENT: Final = datetime(2026, 11, 14, 14, 2, tzinfo=UTC)
MANY: Final = 300

_DRAWER: Final = 16 << 20
_WEAK: Final = KdfParameters(memory_kib=64, passes=1)
_SENT: Final = ("TRN-04", "TRN-05", "TRN-08", "TRN-09", "TRN-11", "TRN-14", "TRN-16", "TRN-19")
_ANSWERED: Final = ("TRN-08", "TRN-11")
_REASON: Final = "a picture with made-up people"
_CARD: Final = own_cards.NewCard(
    name="Desk for Defenders",
    organisation="Estmark (fiction)",
    mechanisms=("asg-reprisals", "hrc-session"),
    languages=("en", "fr"),
    contact="Room 12, every Tuesday",
)


@dataclass
class World:
    """Both sides, open.

    Attributes:
        sender: the defender's vault. desk: the focal point's.
        records: the id of each practice case in the defender's vault, by its name (``TRN-01``).
        cases: the ids of the cases at the desk.
        card: the file of the focal point's card.
        other_card: one with the same name and another key.
        arriving: a folder of files for the desk, not all of them good.
    """

    sender: vaults.Vault
    desk: vaults.Vault
    records: dict[str, str]
    cases: tuple[str, ...]
    card: bytes
    other_card: bytes
    arriving: Path

    def close(self) -> None:
        """Lock both."""
        self.sender.lock()
        self.desk.lock()


def empty(folder: Path, name: str = "empty") -> vaults.Vault:
    """A practice vault with nothing in it.

    Args:
        folder: where to make it.
        name: of its folder.
    """
    place = folder / name
    vaults.create(
        place,
        (PASSPHRASE,),
        drawer_size=_DRAWER,
        training=True,
        kdf=_WEAK,
        allow_weak_kdf=True,
    )
    return vaults.Vault.open(place, PASSPHRASE, allow_weak_kdf=True, clock=lambda: MOMENT)


def opened(folder: Path, passphrase: str) -> vaults.Vault:
    """A vault of these pictures, whose key is quick to make."""
    return vaults.Vault.open(folder, passphrase, allow_weak_kdf=True)


def filled(folder: Path, *, many: bool = False) -> World:
    """Both vaults with the twenty practice cases, some of them sent and answered.

    Args:
        folder: where to make them.
        many: 300 records and as many cases as were sent from them.
    """
    sender, desk = empty(folder, "defender"), empty(folder, "desk")
    desk.drawer.settings.set("role", "receive")
    own = own_cards.make(desk.drawer, _CARD)
    contact = _met(sender.drawer, own)
    records = _record(sender.drawer, many=many)
    record_list.greet_no_more_today(sender.drawer)
    sealed = folder / "sealed"
    sealed.mkdir()
    cases = {}
    for name in _SENT:
        path = _sent(sender.drawer, contact, records[name], sealed)
        taken = intake.take_in(desk.drawer, path)
        if taken.case_id is not None:
            cases[name] = taken.case_id
    _answer(sender.drawer, desk.drawer, cases, folder)
    if many:
        _more_cases(desk.drawer, tuple(cases.values()))
    other, arriving = _other_card(folder), _arriving(folder)
    return World(sender, desk, records, tuple(cases.values()), own.card.file, other, arriving)


def _met(drawer: Drawer, own: own_cards.OwnCard) -> contacts.Contact:
    contact = known_cards.add(drawer, own.card.file).contact
    code = cards.code_of(own.card.digest)
    return known_cards.verify(drawer, contact.contact_id, code, how="in person", who="HERON")


def _record(drawer: Drawer, *, many: bool) -> dict[str, str]:
    found = {}
    # The first case last, so that it leads the list.
    for sample in reversed(samples()):
        incident = _whole(sample.incident)
        event_id = str(drawer.incidents.save(incident).event_id)
        found[sample.id] = event_id
        _put_pictures(drawer, sample.id, event_id, incident)
    if many:
        for number in range(MANY - len(found)):
            incident = samples()[number % len(samples())].incident
            drawer.incidents.save(msgspec.structs.replace(incident, event_id=wire.new_id()))
    return found


def _whole(incident: Incident) -> Incident:
    """The incident as its author would have it: sent and answered are the vault's to say."""
    status = incident.record_status
    kept = status if status in {"draft", "withdrawn"} else None
    return msgspec.structs.replace(incident, record_status=kept)


def _put_pictures(drawer: Drawer, name: str, event_id: str, incident: Incident) -> None:
    """Where a case describes a photograph, there is one: drawn for it."""
    if name not in {"TRN-01", "TRN-16"}:
        return
    for item in incident.evidence:
        first = item is incident.evidence[0]
        data = _telling(drawing.sealed_door()) if first else drawing.text_message()
        kind = msgspec.structs.replace(item, media_type="image/png")
        drawer.evidence.add(event_id, _with_name(kind, first=first), io.BytesIO(data))


def _telling(png: bytes) -> bytes:
    """A picture with what a telephone would write beside it; the place is in the sea."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0131] = "Example", "Telephone 9", "Camera 4.2"
    exif[0x0132] = "2025:02:21 21:40:00"
    exif.get_ifd(0x8769).update({0xA431: "SN-0042-7781", 0x9003: "2025:02:21 21:40:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 21.0, 0.0), 3: "W", 4: (20.0, 30.0, 0.0)})
    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        image.save(out, "PNG", exif=exif.tobytes())
    return out.getvalue()


def _with_name(item: Evidence, *, first: bool) -> Evidence:
    name = "Boarding gate.png" if first else "Message.png"
    return msgspec.structs.replace(item, original_file_name=name)


def _sent(drawer: Drawer, contact: contacts.Contact, event_id: str, folder: Path) -> Path:
    accepted: dict[str, str] = {}
    try:
        composition = compose(drawer, contact.contact_id, [event_id], accepted)
    except SealRefusedError as error:
        accepted = {one.code: _REASON for one in error.problems if one.acceptable}
        composition = compose(drawer, contact.contact_id, [event_id], accepted)
    return seal.seal(drawer, composition, folder).path


def _answer(sender: Drawer, desk: Drawer, cases: dict[str, str], folder: Path) -> None:
    out = folder / "replies"
    out.mkdir()
    for name in _ANSWERED:
        words = "We have received your report and will read it this week. Thank you for your trust."
        made = reply.create(desk, cases[name], reply.Answer(kind="received", text=words), out)
        reply.take_in(sender, made.path)


def _other_card(folder: Path) -> bytes:
    vault = empty(folder, "other")
    file = own_cards.make(vault.drawer, _CARD).card.file
    vault.lock()
    return file


def _arriving(folder: Path) -> Path:
    """What lies on a stick: reports that are here already, a damaged one, and something else."""
    place = folder / "arriving"
    place.mkdir()
    for file in sorted((folder / "sealed").iterdir()):
        (place / file.name).write_bytes(file.read_bytes())
    first = min(place.iterdir())
    first.write_bytes(first.read_bytes()[:-100])
    (place / "holiday.jpg").write_bytes(b"\xff\xd8\xff\xe0 no report")
    (place / "empty.dat").write_bytes(b"")
    return place


def _more_cases(desk: Drawer, cases: tuple[str, ...]) -> None:
    """The same cases again under other ids: a list as long as after a bad year."""
    with desk.transaction():
        for number in range(MANY - len(cases)):
            one = desk.documents.get("case", cases[number % len(cases)])
            again = msgspec.json.decode(one)
            again["case_id"] = wire.new_id()
            desk.documents.put("case", again["case_id"], msgspec.json.encode(again))

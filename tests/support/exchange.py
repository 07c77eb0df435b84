"""One of every kind of file that goes between a sender and a focal point, with what opens it."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from crypto.age import HybridIdentity
from defender_app.focal import card as cards
from defender_app.focal import cases, contacts, intake, key_lost, own_cards, own_changes, reply
from defender_app.focal.own_cards import NewCard, OwnCard
from defender_app.focal.reply import Answer
from defender_app.model.evidence import Evidence
from defender_app.report import sent as sent_reports
from defender_app.report import sent_notices
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import desk as scenes
from tests.support import line
from tests.support import notices as noticed

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
SCRIPTS = "ཁང་པ་ནས་བཟུང་། 湖边的房子里有人。 ساقچى دوكلات توغرۇلۇق سورىدى."
SAID = {
    "reply": "We have it. Nothing is passed on. འབྱོར་སོང་།",
    "reply-to-new-key": "We have your new key. 收到了。",
}
TAKEN_BACK = "I take it back. ང་ཚོས་ཕྱིར་འཐེན་བྱེད།"


@dataclass(frozen=True, repr=False)
class SealedFile:
    """A sealed file, the purpose its signature names, and the secret key that opens it."""

    path: Path
    purpose: str
    secret: str


@dataclass(repr=False)
class Exchange:
    """What was made, by name; the drawers hold what they hold after it."""

    own: OwnCard
    contact: contacts.Contact
    event_id: str = ""
    files: dict[str, SealedFile] = field(default_factory=dict)
    reports: dict[str, Sealed] = field(default_factory=dict)


def record(drawer: Drawer) -> str:
    """A record with words in several scripts and two files; gives its id."""
    country = "XW" if drawer.training else "AQ"
    narrative = f"{scenes.TOLD}\n{SCRIPTS}"
    event_id = line.saved(drawer, scenes.incident(country=country, narrative=narrative))
    for name, data in (("gate.png", PICTURE), ("notes.txt", SCRIPTS.encode())):
        item = Evidence(
            kind="photograph" if name.endswith("png") else "document",
            original_file_name=name,
            media_type="image/png" if name.endswith("png") else "text/plain",
            description="Seen afterwards",
            metadata_kept="no",
            shows_confirmed="2026-11-20",
        )
        drawer.evidence.add(event_id, item, io.BytesIO(data))
    return event_id


def play(defender: Drawer, desk: Drawer, clock: line.Clock, folder: Path) -> Exchange:
    """A report, its answer, a correction, notices, and the answer to a new key.

    Args:
        defender: an empty drawer.
        desk: another one of the same kind.
        clock: of both.
        folder: where the files come to lie, each below a folder of its name.
    """
    folder.mkdir()
    own = line.new_card(desk)
    story = Exchange(own=own, contact=line.met(defender, own))
    story.event_id = record(defender)
    first = _report(story, defender, "report", folder)
    case = scenes.take_in(desk, first.path)
    _answer(story, desk, case, "reply", _identity(defender, first), folder)
    assert reply.take_in(defender, story.files["reply"].path).outcome == "attached"
    clock.forward(hours=1)
    _change(defender, story.event_id)
    corrected = _report(story, defender, "correction", folder, refers_to=first.report_id)
    scenes.take_in(desk, corrected.path)
    _report(story, defender, "one-time", folder, one_time=True)
    _notices(story, defender, desk, case, folder)
    return story


def _notices(
    story: Exchange, defender: Drawer, desk: Drawer, case: cases.Case, folder: Path
) -> None:
    secret = story.own.keys.identity.to_secret_string()
    somebody = min(sent_reports.get(defender, case.report_id).people.values())
    taken = noticed.withdraw(
        defender, folder / "withdrawal", case.report_id, somebody, text=TAKEN_BACK
    )
    story.files["withdrawal"] = SealedFile(taken.path, "notice v1", secret)
    assert intake.take_in(desk, taken.path).outcome == "notice"
    lost = noticed.lose_key(defender, folder / "key-lost", case.report_id)
    story.files["key-lost"] = SealedFile(lost.path, "notice v1", secret)
    waiting = key_lost.waiting(noticed.taken(desk, lost.path))
    moved = key_lost.accept(desk, case.case_id, waiting[0].sha256, who="me", how="by phone")
    newest = next(one for one in sent_notices.every(defender) if one.kind == "key-lost")
    _answer(story, desk, moved, "reply-to-new-key", newest.reply_identity, folder)
    assert reply.take_in(defender, story.files["reply-to-new-key"].path).outcome == "attached"


def _report(story: Exchange, drawer: Drawer, name: str, folder: Path, **more: object) -> Sealed:
    sealed = line.sealed(
        drawer, story.contact, [story.event_id], folder / name, conditions=False, **more
    )
    secret = story.own.keys.identity.to_secret_string()
    story.files[name] = SealedFile(sealed.path, "report v1", secret)
    story.reports[name] = sealed
    return sealed


def _identity(drawer: Drawer, sealed: Sealed) -> str:
    return sent_reports.get(drawer, sealed.report_id).reply_identity


def _answer(
    story: Exchange, desk: Drawer, case: cases.Case, name: str, secret: str, folder: Path
) -> None:
    (folder / name).mkdir(parents=True)
    answer = Answer(kind="status", text=SAID[name], status="assessed")
    made = reply.create(desk, case.case_id, answer, folder / name)
    story.files[name] = SealedFile(made.path, "reply v1", secret)


def _change(drawer: Drawer, event_id: str) -> None:
    incident = drawer.incidents.get(event_id, with_identities=True)
    changed = msgspec.structs.replace(incident, narrative=f"{incident.narrative}\nThey came again.")
    drawer.incidents.save(changed)


def ended(desk: Drawer, own: OwnCard, folder: Path) -> tuple[OwnCard, Path]:
    """The desk replaces its card, and ends the new one; gives it and the file that says so."""
    wish = NewCard(name="Reprisals desk", organisation="Westeria Watch", contact="Room 14")
    new = own_changes.replace(desk, own.digest, wish)
    folder.mkdir(exist_ok=True)
    path = own_changes.revoke(desk, new.digest, "The stick was lost.", folder / "revocation.json")
    assert own_cards.get(desk, new.digest).revoked_on
    assert new.card.signed_by_predecessor(own.card)
    assert cards.code_of(new.digest) != cards.code_of(own.digest)
    return new, path


def recipient_of(secret: str) -> str:
    """The public half of a secret key."""
    return str(HybridIdentity.from_string(secret).recipient())

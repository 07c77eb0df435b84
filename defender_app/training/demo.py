"""The whole line, played with two fictional cases: record, seal, carry, open, answer.

Nothing here is a shortcut: the vaults, the card, the comparison of the digits, the gate and the
files are those of real use, with made-up people of Westeria in training vaults.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app import vault as vaults
from defender_app.files import atomic_write, disk_errors
from defender_app.focal import card as cards
from defender_app.focal import intake, known_cards, own_cards, reply
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.report import compose, seal
from defender_app.report.refusals import SealRefusedError
from defender_app.report.seal import Sealed
from defender_app.training import drawing, how_to_look
from defender_app.training.samples import samples
from defender_app.vault import Vault

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer
    from defender_app.words import Words

DRAWER_SIZE: Final = 2 << 20
"""Room for these two cases and a few more: nobody should find a gigabyte in the current folder."""
DEFENDER: Final = "defender-vault"
FOCAL_POINT: Final = "focal-point-vault"
CARD: Final = "focal-point-card.json"
KEY: Final = "focal-point-key.txt"
PASSPHRASES: Final = {
    DEFENDER: "passphrase-defender.txt",
    FOCAL_POINT: "passphrase-focal-point.txt",
}
SEALED: Final = "sealed"
REPLIES: Final = "replies"
EVIDENCE: Final = "evidence"
README: Final = "README.txt"
MADE: Final = (
    *PASSPHRASES,
    *PASSPHRASES.values(),
    *(CARD, KEY, SEALED, REPLIES, EVIDENCE, README),
)
"""All that it makes in its folder."""

CASE_WITH_A_NAME: Final = "TRN-16"
CASE_WITH_SOMEBODY_LEFT_OUT: Final = "TRN-09"

_NOTE: Final = """\
Note written in the evening of 2 June (fiction).

06:30  Four officers at the office door. They broke our seal and put up theirs.
06:40  They showed a paper from two metres away and did not let me read it.
07:50  They carried two cupboards of files to a van. No list was left.
"""

_REASON: Final = "a demonstration with made-up people"
_CARD: Final = own_cards.NewCard(
    name="Training focal point",
    organisation="Westeria Helpdesk (fiction)",
    mechanisms=("asg-reprisals",),
    languages=("en",),
    contact="training room, table 3",
)

Tell = Callable[[str, Mapping[str, object]], None]
Describe = Callable[["Drawer", Sealed], Iterable[tuple[str, Mapping[str, object]]]]
Explain = Callable[["Drawer", SealRefusedError], SealRefusedError]


@dataclass
class Story:
    """What happened: lines for people (word keys and facts), and plain facts for scripts."""

    lines: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)

    def say(self, key: str, **facts: object) -> None:
        """Add a line."""
        self.lines.append((f"demo.{key}", facts))


@dataclass(frozen=True)
class _Piece:
    """One file that is added as evidence."""

    case: str
    file: str
    eid: str
    kind: str
    media_type: str
    data: bytes
    description: str
    shows: tuple[str, ...] = ()


def _pieces() -> tuple[_Piece, ...]:
    door, message = drawing.sealed_door(), drawing.text_message()
    first, second = CASE_WITH_A_NAME, CASE_WITH_SOMEBODY_LEFT_OUT
    own_words = "own note of the same evening"
    return (
        _Piece(first, "door.png", "E2", "photograph", "image/png", door, "the sealed door"),
        _Piece(
            first, "note.txt", "E3", "own-note", "text/plain", _NOTE.encode(), own_words, ("P1",)
        ),
        _Piece(second, "message.png", "E1", "screenshot", "image/png", message, "the text message"),
    )


def _passphrase() -> str:
    """Made up on the spot: nobody shall ever find it in use elsewhere."""
    return "made-up-" + base64.b32encode(secrets.token_bytes(10)).decode().lower()


def _write(path: Path, data: bytes) -> None:
    with atomic_write(path) as out:
        out.write(data)


@dataclass(frozen=True)
class Narrator:
    """How the play is told.

    Attributes:
        tell: told what is being done now: a word key and facts.
        describe: gives a word key and facts for everyone and everything that leaves or stays.
        explain: adds the words of the record to a refusal.
    """

    tell: Tell
    describe: Describe
    explain: Explain


def play(folder: Path, words: Words, narrator: Narrator) -> Story:
    """Play the demo.

    Args:
        folder: empty; everything is left there to look at.
        words: for README.txt.
        narrator: tells what happens while it happens, and finds the words for it.

    Returns:
        The account.
    """
    story = Story()
    phrases = {name: _passphrase() for name in PASSPHRASES}
    narrator.tell("demo.making-vaults", {})
    for name, passphrase in phrases.items():
        vaults.create(folder / name, [passphrase], drawer_size=DRAWER_SIZE, training=True)
        _write(folder / PASSPHRASES[name], passphrase.encode() + b"\n")
    with disk_errors():
        for name in (SEALED, REPLIES, EVIDENCE):
            (folder / name).mkdir(mode=0o700)
    story.say("intro", folder=folder)
    with (
        Vault.open(folder / DEFENDER, phrases[DEFENDER]) as sender,
        Vault.open(folder / FOCAL_POINT, phrases[FOCAL_POINT]) as desk,
    ):
        _Play(folder, sender.drawer, desk.drawer, story, words, narrator).line()
    _write(folder / README, _readme(folder, words, story.facts))
    story.say("look", folder=folder, readme=README)
    story.facts = {"folder": str(folder), **story.facts}
    return story


def _readme(folder: Path, words: Words, facts: Mapping[str, object]) -> bytes:
    """README.txt: its commands run as they stand there, in this folder and with these files."""
    records = facts["records"]
    text = words.cli(
        "demo.readme",
        go=how_to_look.go_to(folder),
        app=how_to_look.program("defender_app"),
        age=how_to_look.program("crypto.age"),
        record=records[0] if isinstance(records, list) else "",
        case=facts["case_id"],
        sealed=f"{SEALED}/{Path(str(facts['sealed'])).name}",
    )
    # A path need not be valid text; it is written as the bytes that the system knows.
    return text.encode("utf-8", "surrogateescape")


@dataclass(frozen=True)
class _Play:
    """The two drawers, the folder between them, and the account."""

    folder: Path
    sender: Drawer
    desk: Drawer
    story: Story
    words: Words
    narrator: Narrator

    def line(self) -> None:
        """From the first word to the receipt."""
        tell = self.narrator.tell
        tell("demo.recording", {})
        events = self._record()
        contact_id = self._meet()
        tell("demo.sealing", {})
        sealed = self._seal(contact_id, events)
        tell("demo.opening", {})
        self._answer(self._open(sealed))

    def _record(self) -> list[str]:
        """Two incidents and their evidence."""
        events = {}
        by_id = {sample.id: sample for sample in samples()}
        for name in (CASE_WITH_A_NAME, CASE_WITH_SOMEBODY_LEFT_OUT):
            saved = self.sender.incidents.save(by_id[name].incident)
            events[name] = str(saved.event_id)
            self.story.say("recorded", title=saved.title, id=str(saved.event_id)[:8])
        for piece in _pieces():
            _write(self.folder / EVIDENCE / piece.file, piece.data)
            added = self._add(events[piece.case], piece)
            self.story.say("evidence", file=piece.file, sha256=str(added.sha256)[:16])
        self.story.facts["records"] = list(events.values())
        return list(events.values())

    def _add(self, event_id: str, piece: _Piece) -> Evidence:
        item = Evidence(
            eid=piece.eid,
            kind=piece.kind,
            description=piece.description,
            original_file_name=piece.file,
            media_type=piece.media_type,
            shows=tuple(Ref(person=pid) for pid in piece.shows),
            shows_confirmed=self.sender.now().date().isoformat(),
        )
        return self.sender.evidence.add(event_id, item, BytesIO(piece.data))

    def _meet(self) -> str:
        """The focal point makes a card; the two compare all 40 digits."""
        own = own_cards.make(self.desk, _CARD)
        _write(self.folder / CARD, own.card.file)
        lines = [
            "# FICTION: the secret key of the made-up focal point of this demonstration.",
            f"# card digest: {own.digest}",
            f"# public key: {own.card.body.recipient}",
            own.keys.identity.to_secret_string(),
        ]
        _write(self.folder / KEY, ("\n".join(lines) + "\n").encode())
        self.story.say("card", file=CARD)
        contact_id = known_cards.add(self.sender, own.card.file).contact.contact_id
        code = cards.code_of(own.digest)
        known_cards.verify(
            self.sender, contact_id, code, how="read aloud at the table", who="AVOCET"
        )
        self.story.say("compared", code=code)
        self.story.facts |= {"card_digest": own.digest, "contact_id": contact_id}
        return contact_id

    def _seal(self, contact_id: str, events: list[str]) -> Path:
        """Compose; accept with a reason what may be accepted; seal."""
        accepted: dict[str, str] = {}
        try:
            composition = compose.compose(self.sender, contact_id, events, accepted)
        except SealRefusedError as refused:
            if not all(problem.acceptable for problem in refused.problems):
                raise
            for problem in self.narrator.explain(self.sender, refused).problems:
                facts = {"who": problem.where, "condition": "", **problem.facts}
                facts |= {"where": problem.where, "use": facts.get("use_label", "")}
                text = self.words.problem(problem.kind, facts)
                self.story.say("accepted", code=problem.code, text=text)
                accepted[problem.code] = _REASON
            composition = compose.compose(self.sender, contact_id, events, accepted)
        sealed = seal.seal(self.sender, composition, self.folder / SEALED)
        self.story.say("sealed", file=f"{SEALED}/{sealed.path.name}", size=sealed.size)
        self.story.say("gate")
        for key, about in self.narrator.describe(self.sender, sealed):
            self.story.say(key, **about)
        self.story.facts |= {
            "sealed": str(sealed.path),
            "report_id": sealed.report_id,
            "accepted": accepted,
        }
        return sealed.path

    def _open(self, sealed: Path) -> str:
        """The focal point takes the file in."""
        taken = intake.take_in(self.desk, sealed)
        case_id = str(taken.case_id)
        outcome = self.words.cli(f"open.{taken.outcome}")
        self.story.say("opened", outcome=outcome, case=case_id[:8])
        self.story.facts |= {"case_id": case_id, "outcome": taken.outcome}
        return case_id

    def _answer(self, case_id: str) -> None:
        """A receipt goes back as a file."""
        made = reply.create(
            self.desk,
            case_id,
            reply.Answer(
                kind="received",
                text="Received. We read it this week and do nothing without asking you.",
            ),
            self.folder / REPLIES,
        )
        taken = reply.take_in(self.sender, made.path)
        self.story.say("receipt", file=f"{REPLIES}/{made.path.name}")
        self.story.facts |= {"reply": str(made.path), "reply_outcome": taken.outcome}

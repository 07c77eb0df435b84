"""The JSON objects inside a sealed file (docs/formats.md sections 2 and 3; docs/schema)."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from defender_app.model.incident import Incident
from defender_app.model.person import Identity

Unset = msgspec.UnsetType

# Larger ones are refused before anything is decoded (docs/formats.md 2 and 3).
LARGEST_NOTICE: Final = 256 * 1024
LARGEST_REPLY: Final = 1024 * 1024
LARGEST_HANDOVER: Final = 8 * 1024 * 1024
LONGEST_TEXT: Final = 20_000


class Report(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/report.json``: what the focal point reads.

    Attributes:
        kind: a correction refers to an earlier report signed by the same key.
        report_id: 16 random bytes, hex, made for this file.
        to: digest of the card it is sealed to.
        from_: the signing key in ``sender.pub``.
        reply_to: hybrid recipient made for this report.
        written_on: the day, ``YYYY-MM-DD``.
        language: of the labels in ``report.html``.
        incidents: projected by the consent gate; every id is fresh.
        confirmed: ``word:use`` of conditional consents that the sender confirmed for this report.
        submitted_to: name and organisation on the card it is sealed to.
        files: eid to the path of its file in the same bag.
    """

    format: Literal["defender-report"] = "defender-report"
    version: Literal[1] = 1
    kind: Literal["report", "correction"] = "report"
    report_id: str
    to: str
    from_: str = msgspec.field(name="from")
    reply_to: str
    training: bool
    written_on: str
    language: str
    incidents: tuple[Incident, ...]
    confirmed: tuple[str, ...] | Unset = msgspec.UNSET
    refers_to: str | Unset = msgspec.UNSET
    submitted_to: str | Unset = msgspec.UNSET
    files: dict[str, str] | Unset = msgspec.UNSET
    exercise_progress: dict[str, str] | Unset = msgspec.UNSET

    def __repr__(self) -> str:
        return f"<report {self.report_id}>"


class NamedPerson(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person or organisation whose name or contact may leave."""

    id: str
    pseudonym: str
    identity: Identity

    def __repr__(self) -> str:
        return "<named person>"


class Identities(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/identities.json``: never shown in the body of ``report.html``."""

    format: Literal["defender-identities"] = "defender-identities"
    version: Literal[1] = 1
    persons: tuple[NamedPerson, ...]

    def __repr__(self) -> str:
        return "<identities>"


class Notice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/notice.json``: a withdrawal, or word that the sender's key was lost."""

    format: Literal["defender-notice"] = "defender-notice"
    version: Literal[1] = 1
    kind: Literal["withdrawal", "key-lost"]
    report_ids: tuple[str, ...]
    to: str
    from_: str = msgspec.field(name="from")
    training: bool
    date: str
    persons: tuple[str, ...] = ()
    text: str = ""
    reply_to: str | Unset = msgspec.UNSET

    def __repr__(self) -> str:
        return f"<notice {self.kind}>"


class Handover(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/handover.json``: an own card with its secret half, for a colleague.

    Attributes:
        card: the card file, as text.
        identity: its age identity; secret. signing_seed: its signing key, base64; secret.
        to: digest of the person card that it is sealed to.
        from_: the signing key of the card handed over, which also signs the container.
        date: the day it was made.
        reply_numbers: highest number of an answer by report id.
        replaced_by: digest of its successor. revoked_on: the day it was ended.
    """

    format: Literal["defender-handover"] = "defender-handover"
    version: Literal[1] = 1
    card: str
    identity: str
    signing_seed: str
    to: str
    from_: str = msgspec.field(name="from")
    training: bool
    date: str
    reply_numbers: dict[str, int] = {}
    replaced_by: str | Unset = msgspec.UNSET
    revoked_on: str | Unset = msgspec.UNSET

    def __repr__(self) -> str:
        return "<handover>"


ReplyKind = Literal["received", "needs-information", "status", "closed"]
CaseStatus = Literal[
    "new",
    "acknowledged",
    "needs-information",
    "assessed",
    "action-planned",
    "acted",
    "government-replied",
    "follow-up",
    "closed",
    "archived-no-consent",
    "withdrawn",
]


class Reply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``data/reply.json``: a receipt or any later word from the focal point.

    Attributes:
        number: 1, 2, 3 … per report.
        sealed_sha256: SHA-256 (hex) of the binary age file as taken in.
        from_: digest of the card that answers.
        to: SHA-256 (hex) of the reply recipient string.
        next_contact: a date, or empty.
        not_without_consent: what will not be done without further consent.
    """

    format: Literal["defender-reply"] = "defender-reply"
    version: Literal[1] = 1
    kind: ReplyKind
    reply_id: str
    number: int
    report_id: str
    sealed_sha256: str
    from_: str = msgspec.field(name="from")
    to: str
    training: bool
    date: str
    status: CaseStatus | Unset = msgspec.UNSET
    message: str
    next_contact: str | Unset = msgspec.UNSET
    not_without_consent: str | Unset = msgspec.UNSET

    def __repr__(self) -> str:
        return f"<reply {self.reply_id}>"

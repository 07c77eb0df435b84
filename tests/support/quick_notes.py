"""Quick notes as a stranger with access to the folder would forge them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from crypto import strict_json
from crypto.age import HybridRecipient, encrypt
from crypto.minisign import SigningKey
from defender_app import options, wire
from defender_app.quick_notes import inbox, note
from defender_app.report import bag
from defender_app.report.bag_kinds import NOTE
from defender_app.vault import folder as rules

FIRST, SECOND = "a first made-up sentence", "another that opens nothing else"
MARKER = "zq7-unmistakable-marker-4131"
SCRIPTS = f"ཁང་པ་ནས་བཟུང་། ساقچى دوكلات توغرۇلۇق سورىدى. 湖边 {MARKER}"
WHEN = "2026-11-22T18:40"


def said(recipient: str, key: SigningKey, **changes: Any) -> dict[str, Any]:
    """``note.json`` as it should be; ``changes`` replace members, None takes one out."""
    members: dict[str, Any] = {
        "format": "defender-note",
        "version": 1,
        "note_id": wire.new_id(),
        "to": wire.sha256_hex(recipient.encode()),
        "from": key.verify_key.string,
        "training": True,
        "written_at": "2026-11-14T18:00:00Z",
        "text": "They stood at the gate.",
        **changes,
    }
    return {name: value for name, value in members.items() if value is not None}


def forged(
    folder: Path,
    *,
    recipient: str = "",
    kind: bag.Kind = NOTE,
    evidence: tuple[bytes, ...] = (),
    raw: bytes = b"",
    **changes: Any,
) -> Path:
    """Put a note into the inbox that anybody could have sealed; gives the file.

    Args:
        folder: the vault.
        recipient: it is sealed to; the one in ``options.json`` otherwise.
        kind: of the container.
        evidence: bytes of its files.
        raw: ``note.json``, byte for byte.
        changes: members of ``note.json``.
    """
    to = recipient or options.read(folder).quick_note_recipient
    key = SigningKey.generate()
    body = raw or strict_json.dumps(said(to, key, **changes))
    parts = [bag.part(kind.required[0], body)]
    parts += [bag.part(bag.evidence_path(n, "jpg"), data) for n, data in enumerate(evidence, 1)]
    out = io.BytesIO()
    bag.write(kind, parts, key, out, floor=note.FLOOR)
    path = folder / rules.INBOX / inbox.new_name()
    path.write_bytes(encrypt(out.getvalue(), [HybridRecipient.from_string(to)]))
    return path

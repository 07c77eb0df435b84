"""Parsers of what travels: containers, reports, notices, answers, cards, backups."""

from __future__ import annotations

import functools
import io
import json

import msgspec

from crypto.age.stream import sealed_size
from defender_app import wire
from defender_app.backup import lines
from defender_app.focal import card as cards
from defender_app.focal import card_code, opening_check, opening_rehearsal
from defender_app.focal.card import Card, CardBody, CardKeys
from defender_app.focal.opening_told import Read
from defender_app.model import decode_incident
from defender_app.report import bag, custody_projection, foreign
from defender_app.report import open as open_report
from defender_app.report.bag_kinds import BACKUP, HANDOVER
from defender_app.report.documents import Handover, Identities, Reply, Report
from tests.fuzz import crypto_targets
from tests.fuzz.fuzzing import Target, text, typed

KINDS = {**bag.KINDS, HANDOVER.name: HANDOVER, BACKUP.name: BACKUP}
ENTRIES = {
    open_report.REPORT: b"{}",
    "data/report.html": b"<!doctype html>",
    open_report.CUSTODY: b"",
}


@functools.cache
def keys() -> CardKeys:
    """Of the card that everything is written to."""
    return CardKeys(identity=crypto_targets.identity(), signing=crypto_targets.signing())


@functools.cache
def card() -> Card:
    """The card that everything is written to."""
    body = CardBody(
        role="focal-point",
        name="Fuzzed desk",
        organisation="Nobody",
        mechanisms=(),
        languages=("en",),
        contact="",
        recipient=str(keys().identity.recipient()),
        verify_key=keys().signing.verify_key.string,
        created="2026-01-01T00:00:00Z",
        valid_until="2027-01-01T00:00:00Z",
        training=True,
    )
    return cards.create(body, keys())


class _Own:
    """The card as a reader's own."""

    card = property(lambda _: card())
    digest = property(lambda _: card().digest)


def _bag(data: bytes) -> None:
    container = bag.read(io.BytesIO(data), len(data), kinds=KINDS)
    for path in container.digests:
        if not path.startswith("data/evidence/"):
            container.read(path)


def _opened(data: bytes) -> None:
    """The bytes are ``report.json`` of a container that is good in every other way."""
    out = io.BytesIO()
    parts = {**ENTRIES, open_report.REPORT: data}
    bag.write(
        bag.KINDS["report"],
        [bag.part(path, body) for path, body in parts.items()],
        keys().signing,
        out,
        floor=0,
    )
    container = bag.read(out, len(out.getvalue()))
    open_report.read(container, {card().digest: _Own()})


def _identities(data: bytes) -> None:
    found = wire.decode(data, Identities, what="identities")
    foreign.check_identities(found, _report())


def _notice(data: bytes) -> None:
    out = io.BytesIO()
    part = bag.part(open_report.NOTICE, data)
    bag.write(bag.KINDS["notice"], [part], keys().signing, out, floor=0)
    container = bag.read(out, len(out.getvalue()))
    open_report.read_notice(container, {card().digest: _Own()})


def _card_code(word: str) -> None:
    if word.lstrip().startswith(card_code.DIGITS):
        assert card_code.digits_of(word).isdecimal()
        return
    cards.read(card_code.file_of(word))


def _revocation(data: bytes) -> None:
    cards.revoked_card(data)
    cards.read_revocation(data, (keys().signing.verify_key,))


def _answer(data: bytes) -> None:
    """What the process that opens files may say; the content, if any, begins behind a zero."""
    said, _, content = data.partition(b"\0")
    opening_check.believed(bytearray(said + content), len(said), len(content), sha256="", most=0)


def _told() -> dict[str, bytes]:
    plain = _container()
    container = bag.read(io.BytesIO(plain), len(plain))
    told = Read(
        kind="report",
        sha256="0" * 64,
        size=1000 + sealed_size(len(plain)),
        content_size=len(plain),
        content_sha256=wire.sha256_hex(plain),
        head=bytes(1000),
        payload_key=bytes(32),
        sender=container.sender.string,
        digests=container.digests,
        report_id="0" * 32,
        card="0" * 64,
        remarks=(("incidents[0].acts[0].type", "unknown-type"),),
    )
    refused = Read(kind="refused", code="sealed-damaged", facts={"block": 1, "where": "chunk"})
    # Of the container only the beginning: it is larger than what is tried.
    body = msgspec.json.encode(told) + b"\0" + plain[:500]
    return {"report": body, "refused": msgspec.json.encode(refused)}


def _backup(data: bytes) -> None:
    found = lines.split([data[:100], data[100:]])
    lines.decode_header(next(found, b""))
    for _ in lines.decode(found):
        pass


@functools.cache
def _report() -> Report:
    entries = _genuine("report")
    return wire.decode(entries[open_report.REPORT], Report, what="report")


def _genuine(kind: str) -> dict[str, bytes]:
    """The entries of a small report or notice that is good."""
    make = opening_rehearsal.report if kind == "report" else opening_rehearsal.notice
    from crypto.age import armor, decrypt  # noqa: PLC0415 - only where seeds are made

    plain = decrypt(armor.decode(make(card(), keys())), [keys().identity])
    container = bag.read(io.BytesIO(plain), len(plain))
    return {path: container.read(path) for path in container.digests}


def _incident() -> bytes:
    value = {
        "format": "defender-incident",
        "version": 1,
        "title": "Stopped",
        "date_start": "2026-11-12/2026-11",
        "acts": [{"type": "other", "fields": {"what_happened": {"value": "a"}}}],
        "persons": [{"pid": "P1", "consents": [{"use": "focal-point", "value": "yes"}]}],
    }
    return json.dumps(value).encode()


def _container() -> bytes:
    out = io.BytesIO()
    parts = [bag.part(path, body) for path, body in _genuine("report").items()]
    bag.write(bag.KINDS["report"], parts, keys().signing, out, floor=0)
    return out.getvalue()


def _reply() -> bytes:
    reply = Reply(
        kind="received",
        reply_id="0" * 32,
        number=1,
        report_id="0" * 32,
        sealed_sha256="0" * 64,
        from_=card().digest,
        to="0" * 64,
        training=True,
        date="2026-11-21",
        message="It came.",
    )
    return wire.encode(reply)


def _handover() -> bytes:
    return wire.encode(
        Handover(
            card=card().file.decode(),
            identity="AGE-SECRET-KEY-PQ-1",
            signing_seed="AA==",
            to="0" * 64,
            from_="RWQ",
            training=True,
            date="2026-11-21",
            reply_numbers={"0" * 32: 2},
        )
    )


def _backup_seed() -> bytes:
    document = lines.Line(document=lines.document("setting", "a", b"1"))
    header = lines.Header(
        kind="own",
        backup_id="0" * 32,
        training=True,
        made_on="2026-11-21T12:00:00Z",
        from_=keys().signing.verify_key.string,
        custody_head="0" * 64,
        counts=lines.Counts(**dict.fromkeys(lines.Counts.__struct_fields__, 0)),
    )
    return lines.encode(header) + lines.encode(document)


def _custody_seed() -> bytes:
    digest = wire.sha256_hex(b"")
    entry = ("2026-11-21T12:00:00Z", "added", "evidence/1", digest)
    return custody_projection.write([entry, entry])


def _struct(kind: type, what: str) -> Target:
    seed = {"Reply": _reply, "Handover": _handover}[kind.__name__]
    return Target(typed(lambda data: wire.decode(data, kind, what=what)), lambda: {"good": seed()})


TARGETS: dict[str, Target] = {
    "bag": Target(typed(_bag), lambda: {"report": _container()}, largest=16_384),
    "report-json": Target(
        typed(_opened), lambda: {"good": _genuine("report")[open_report.REPORT]}, largest=8192
    ),
    "identities-json": Target(typed(_identities), lambda: {"empty": b'{"persons":[]}'}),
    "incident-json": Target(typed(decode_incident), lambda: {"small": _incident()}),
    "custody-jsonl": Target(typed(custody_projection.read), lambda: {"two": _custody_seed()}),
    "notice-json": Target(typed(_notice), lambda: {"good": _genuine("notice")[open_report.NOTICE]}),
    "opening-answer": Target(typed(_answer), _told),
    "reply-json": _struct(Reply, "reply"),
    "handover-json": _struct(Handover, "handover"),
    "card-file": Target(typed(cards.read), lambda: {"good": card().file}, largest=8192),
    "card-code": Target(
        text(_card_code),
        lambda: {
            "card": card_code.text_of(card().file).encode(),
            "digits": card_code.text_of_digits("12345 " * 8).encode(),
        },
    ),
    "revocation": Target(
        typed(_revocation),
        lambda: {
            "good": cards.revoke(card().digest, keys().signing, date="2026-11-21", reason="lost")
        },
    ),
    "backup-lines": Target(typed(_backup), lambda: {"one": _backup_seed()}),
}

"""Writing one notice: sealed, remembered before it has its name, forgotten if it never gets one."""

from __future__ import annotations

import base64
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crypto.age import EncryptWriter, HybridIdentity, HybridRecipient, sealed_size
from crypto.minisign import SigningKey
from defender_app import files, medium, outside_names, wire
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import bag, marks, sent, sent_notices
from defender_app.report.documents import LARGEST_NOTICE, LONGEST_TEXT, Notice
from defender_app.report.hashed import Hashed
from defender_app.report.open import NOTICE
from defender_app.report.preparing import AGE_HEADER, NONCE
from defender_app.report.sent import SentReport
from defender_app.report.sent_notices import SentNotice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from defender_app.report.notices import Planned
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, repr=False)
class Words:
    """What goes into a notice beside its plan, and what was accepted for it."""

    text: str
    accepted: Mapping[str, str]


def write(
    drawer: Drawer, plan: Planned, folder: Path, words: Words, check: Callable[[], None]
) -> tuple[Path, int, SentNotice]:
    """Write one notice.

    Args:
        drawer: of the plan.
        plan: for whom, about what.
        folder: where it goes, under a random name.
        words: what it says.
        check: raises when something changed; asked once more before the file has its name.

    Returns:
        The file, its size, and what is remembered of it.

    Raises:
        InputError: ``notice-text``: too long. MachineError: disk full, no permission; nothing is
            left behind.
    """
    identity = HybridIdentity.generate()
    key = SigningKey.from_bytes(base64.b64decode(plan.signing))
    notice = Notice(
        kind=plan.kind,
        report_ids=plan.report_ids,
        to=plan.card,
        from_=key.verify_key.string,
        training=drawer.training,
        date=drawer.now().date().isoformat(),
        persons=plan.persons,
        text=words.text,
        reply_to=str(identity.recipient()),
    )
    body = wire.encode(notice)
    if len(body) > LARGEST_NOTICE:
        raise InputError("notice-text", limit=LONGEST_TEXT)
    work = _Work(drawer, plan, notice, identity, words, check)
    path = folder / outside_names.of(drawer)
    size, known = work.write(path, [bag.part(NOTICE, body)], key)
    return path, size, known


@dataclass(frozen=True, repr=False)
class _Work:
    """One file on its way to its name."""

    drawer: Drawer
    plan: Planned
    notice: Notice
    identity: HybridIdentity
    words: Words
    check: Callable[[], None]

    def write(
        self, path: Path, parts: Sequence[bag.Part], key: SigningKey
    ) -> tuple[int, SentNotice]:
        """Write the file; gives its size and what is known of it."""
        card = contacts.get(self.drawer, self.plan.contact_id).current().card()
        recipient = HybridRecipient.from_string(card.body.recipient)
        content = bag.length(bag.KINDS["notice"], parts, key)
        medium.need_room(path.parent, AGE_HEADER + NONCE + sealed_size(content))
        saved: list[SentNotice] = []
        with self._remembering(path, saved) as remember:

            def known() -> None:
                remember(hashed.sha256)

            with files.atomic_write(
                path, neutral_time=True, overwrite=False, before_naming=known
            ) as out:
                hashed = Hashed(out)
                with EncryptWriter(hashed, [recipient]) as encrypted:
                    bag.write(bag.KINDS["notice"], parts, key, encrypted)
        return hashed.size, saved[0]

    def _record(self, sealed_sha256: str) -> SentNotice:
        plan = self.plan
        codes = {one.code for one in plan.problems}
        return SentNotice(
            notice_id=wire.new_id(),
            kind=plan.kind,
            report_ids=plan.report_ids,
            contact_id=plan.contact_id,
            card=plan.card,
            sealed_sha256=sealed_sha256,
            sealed_on=wire.to_rfc3339(self.drawer.now()),
            training=self.drawer.training,
            reply_identity=self.identity.to_secret_string(),
            reply_to_sha256=wire.sha256_hex(str(self.identity.recipient()).encode()),
            persons=plan.persons,
            text=self.notice.text,
            accepted={code: why for code, why in self.words.accepted.items() if code in codes},
        )

    @contextmanager
    def _remembering(
        self, path: Path, saved: list[SentNotice]
    ) -> Iterator[Callable[[str], SentNotice]]:
        """Save it while the file has no name yet; forget it if it never gets one."""
        drawer = self.drawer

        def remember(sealed_sha256: str) -> SentNotice:
            with drawer.transaction():
                self.check()
                notice = sent_notices.save(drawer, self._record(sealed_sha256))
                for report_id in self.plan.unknown:
                    sent.save(drawer, _receipt_of_unknown(notice, report_id))
                marks.told(drawer, notice)
            saved.append(notice)
            return notice

        try:
            yield remember
        except BaseException:
            # A folder that could not be synced fails after the file has its name: it may be sent.
            if saved and not path.exists():
                with drawer.transaction():
                    marks.told(drawer, saved[0], failed=True)
                    sent_notices.drop(drawer, saved[0].notice_id)
                    for report_id in self.plan.unknown:
                        sent.drop(drawer, report_id)
            raise


def _receipt_of_unknown(notice: SentNotice, report_id: str) -> SentReport:
    """What is known of a report of a vault that is lost: enough to read answers to the new key."""
    return SentReport(
        report_id=report_id,
        event_ids=(),
        contact_id=notice.contact_id,
        card=notice.card,
        sealed_sha256="",
        sealed_on=notice.sealed_on,
        training=notice.training,
        reply_identity=notice.reply_identity,
        reply_to_sha256=notice.reply_to_sha256,
        people={},
        accepted={},
        kept="receipt",
    )

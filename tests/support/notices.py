"""Notices for tests: genuine ones, and those of whoever knows a report's id."""

from __future__ import annotations

import json
from pathlib import Path

from crypto.age import HybridIdentity
from crypto.minisign import SigningKey
from defender_app.focal import cases, intake
from defender_app.focal.cases import Case
from defender_app.focal.own_cards import OwnCard
from defender_app.report import notices
from defender_app.report.notices import About, Made
from defender_app.vault.drawer import Drawer
from tests.support import forge


def withdraw(drawer: Drawer, folder: Path, report_id: str, *persons: str, text: str = "") -> Made:
    """A genuine withdrawal of one report, or of some people in it."""
    folder.mkdir(exist_ok=True)
    plans = notices.withdrawals(drawer, [About(report_id=report_id, persons=persons)])
    (made,) = notices.make(drawer, plans, folder, text=text)
    return made


def lose_key(drawer: Drawer, folder: Path, report_id: str, *, contact_id: str = "") -> Made:
    """A genuine notice of a lost key."""
    folder.mkdir(exist_ok=True)
    plans = notices.keys_lost(drawer, [report_id], contact_id=contact_id)
    (made,) = notices.make(drawer, plans, folder)
    return made


def by_anybody(own: OwnCard, key: SigningKey, folder: Path, report_id: str, **more: object) -> Path:
    """A well-formed notice, signed by any key."""
    value = {
        "format": "defender-notice",
        "version": 1,
        "kind": "key-lost",
        "report_ids": [report_id],
        "to": own.digest,
        "from": key.verify_key.string,
        "training": own.card.body.training,
        "date": "2026-11-21",
        "reply_to": str(HybridIdentity.generate().recipient()),
        **more,
    }
    plain = forge.container("notice", {"data/notice.json": json.dumps(value).encode()}, key)
    return forge.put(folder, plain, own.keys.identity.recipient())


def taken(desk: Drawer, path: Path) -> Case:
    """The case as it is once a notice about it was taken in."""
    found = intake.take_in(desk, path)
    assert found.outcome == "notice", found
    assert found.case_id is not None
    return cases.get(desk, found.case_id)

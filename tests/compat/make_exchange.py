"""Write what the exchange formats of this source look like: cards, sealed files, and their keys.

    python -m tests.compat.make_exchange FOLDER

makes FOLDER/exchange-v1 for practice: a card, its successor and the revocation of that, a report, a
correction, a report under a key of its own, notices and answers, and ``known.json``: the documents
of the two drawers that hold the keys, and what the files say. Run once, when a version of a format
is first used; what it made is never changed afterwards.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from defender_app.focal import card as cards
from defender_app.focal import cases, contacts, own_cards
from defender_app.report import sent, sent_notices
from defender_app.vault.drawer import Drawer
from tests.support import exchange, line, vaults
from tests.support.exchange import Exchange

HERE: Final = Path(__file__).parent
NAME: Final = "exchange-v1"
OF_DEFENDER: Final = (contacts.KIND, sent.KIND, sent_notices.KIND)
OF_DESK: Final = (own_cards.KIND,)


def make(folder: Path) -> Path:
    """Make all of it; gives the new folder."""
    made = folder / NAME
    made.mkdir()
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "templates").mkdir()
        both = line.Vaults(Path(place) / "templates", Path(place))
        defender, desk = both.drawer(size=2 * vaults.MIB), both.drawer(size=2 * vaults.MIB)
        story = exchange.play(defender, desk, both.clock, Path(place) / "files")
        new, revocation = exchange.ended(desk, story.own, Path(place) / "ended")
        (made / "card.json").write_bytes(story.own.card.file)
        (made / "successor.json").write_bytes(new.card.file)
        shutil.copyfile(revocation, made / "revocation.json")
        for name, one in story.files.items():
            shutil.copyfile(one.path, made / f"{name}.age")
        known = _known(story, defender, desk)
        known["codes"] = [cards.code_of(one.digest) for one in (story.own, new)]
        both.close()
    text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    (made / "known.json").write_text(text + "\n", encoding="utf-8")
    return made


def _known(story: Exchange, defender: Drawer, desk: Drawer) -> dict[str, Any]:
    return {
        "documents": {
            "defender": {kind: _documents(defender, kind) for kind in OF_DEFENDER},
            "desk": {kind: _documents(desk, kind) for kind in OF_DESK},
        },
        "reports": {
            name: {
                "report_id": sealed.report_id,
                "report_json": sent.frozen(defender, sealed.report_id).decode(),
            }
            for name, sealed in story.reports.items()
        },
        "cases": {one.report_id: _case(desk, one) for one in cases.every(desk)},
        "answers": exchange.SAID,
        "taken_back": exchange.TAKEN_BACK,
    }


def _case(desk: Drawer, case: cases.Case) -> dict[str, Any]:
    report = cases.report(desk, case)
    return {
        "titles": list(case.titles),
        "people": list(case.people),
        "narratives": [str(one.narrative) for one in report.incidents],
        "evidence": [sha256 for _, sha256 in case.evidence],
        "sender": case.sender,
    }


def _documents(drawer: Drawer, kind: str) -> dict[str, str]:
    return {name: body.decode() for name, body in drawer.documents.all(kind)}


def main() -> None:
    """Make it where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    make(parser.parse_args().folder)


if __name__ == "__main__":
    main()

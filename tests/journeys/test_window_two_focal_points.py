"""One record, two focal points: a file each, which share nothing, and an answer from each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from defender_app.focal import cases
from defender_app.focal.cases import Case
from defender_app.report.documents import Report
from tests.support import stage, steps, vaults
from tests.support.hands import Hands
from tests.support.stage import DESK, OTHER_DESK, SitsDown, Stage


@pytest.fixture
def scene(window_vault: Callable[[Path], Path], tmp_path: Path) -> Stage:
    made = Stage(window_vault, tmp_path)
    made.begin(DESK, OTHER_DESK)
    return made


def see_and_decide(her: Hands, forward: str) -> None:
    """Look at what one focal point will see, and give a reason for whatever asks for one."""
    while her.sees("to decide before you can go on"):
        her.press(forward)
        dialog = her.dialog(QDialog)
        her.type("Why it may leave all the same", steps.BECAUSE, dialog)
        her.press("Confirm", dialog)
    her.press(forward)


def send_to_both(her: Hands, folder: Path) -> None:
    steps.go_to(her, "Send")
    her.row("Records", stage.TITLE)
    her.press("Continue")
    for name in (DESK, OTHER_DESK):
        her.row("Focal points", name)
    her.wait_for("2 focal points, one file each")
    her.press("Continue")
    her.wait_for("What people agreed to leaves. Everything else stays here.")
    see_and_decide(her, "Next focal point")
    see_and_decide(her, "Continue to preview")
    her.wait_for("This is the page that leaves, word for word.")
    her.press("Seal…")
    her.choose_path(folder)
    her.wait_for("2 files sealed")


def taken_in(desk: Hands, stick: Path) -> None:
    """Of both files one is for this desk, and the other says that it is not."""
    steps.go_to(desk, "Inbox")
    steps.drop(desk, [stick])
    desk.row("Files", "Not for us")
    assert desk.sees("None of your keys opens this file.")
    desk.row("Files", "Opened")


def ids_of(report: Report, case: Case) -> set[str]:
    """Everything that the program made for this report."""
    found = {case.sender, report.report_id, report.reply_to}
    for one in report.incidents:
        found.add(str(one.event_id))
        found |= {str(person.pid) for person in one.persons}
        found |= {str(person.pseudonym) for person in one.persons}
    return found


def test_a_file_each_and_an_answer_from_each(scene: Stage, sits_down: SitsDown) -> None:
    stick = scene.folder("stick")
    her = scene.sits(sits_down)
    send_to_both(her, stick)
    assert len(list(stick.iterdir())) == 2
    assert all(her.sees(path.name) for path in stick.iterdir())
    her.press("Done")

    receipts = {}
    for name in (DESK, OTHER_DESK):
        desk = scene.sits(sits_down, name)
        taken_in(desk, stick)
        receipts[name] = steps.acknowledge(
            desk, f"It arrived at {name}.", scene.folder(f"from {name}")
        )
        desk.leave()

    read = stage.read_replies(her, *receipts.values())
    assert read.count("Attached to its record") == 2
    her.row("Replies", stage.TITLE)
    assert her.sees("It arrived at")
    steps.go_to(her, "Incidents")
    her.row("Incidents", stage.TITLE)
    her.press("Open record")
    steps.section(her, "What was done")
    for name in (DESK, OTHER_DESK):
        her.wait_for(f"Sent to {name}")
        her.wait_for(f"Received from {name}")
    her.leave()
    assert scene.replies() == [(1, ""), (1, "")]
    found = []
    for name in (DESK, OTHER_DESK):
        with vaults.opened(scene.place / name) as desk_vault:
            (case,) = cases.every(desk_vault.drawer)
            found.append(ids_of(cases.report(desk_vault.drawer, case), case))
    assert not found[0] & found[1]


def test_an_answer_counts_for_its_own_report_alone(scene: Stage, sits_down: SitsDown) -> None:
    """The second desk says nothing, and its report still waits."""
    stick = scene.folder("stick")
    her = scene.sits(sits_down)
    send_to_both(her, stick)
    her.press("Done")
    desk = scene.sits(sits_down, DESK)
    taken_in(desk, stick)
    receipt = steps.acknowledge(desk, "It arrived.", scene.folder("answers"))
    desk.leave()
    stage.read_replies(her, receipt)
    her.choose_tab("Replies or reports without one", "Waiting")
    her.row("Replies", stage.TITLE)
    assert her.sees(f"Sealed for {OTHER_DESK}")
    assert not her.sees(f"Sealed for {DESK}")

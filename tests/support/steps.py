"""The steps of the story that journeys through the window tell."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from tests.support.hands import PATIENCE, Hands, plain
from ui.fields.pick import PickField
from ui.widgets.pills import Pills

HONEST = "This file cannot be opened with your passphrase. What your vault keeps can be."
BECAUSE = "talked it over with the person"
EXPLAINED = (
    "What is written, and who will see it",
    "Risks to me and to others",
    "I can refuse, and withdraw later",
    "What was sent cannot be called back",
)

TOLD = {
    "title": "Stopped at the gate",
    "what": "they took my phone",
    "when": "14 march 2025",
    "country": "Switzerland",
    "where": "an airport",
    "story": "They called my name at the gate and took my phone.",
    "mechanism": "committee against torture",
}
"""What is typed into a new record."""

LEFT_OPEN = {
    "Was it locked?": "It was locked",
    "Was this vault on it?": "No",
    "Could people you are in touch with be exposed?": "No",
    "How is the person now?": "at liberty",
}
"""What the record still asks for then, with answers."""


def first_run(hands: Hands, purpose: str, place: Path, passphrase: str, second: str = "") -> Path:
    """From the very first screen to an open vault; gives its folder."""
    hands.press("Make a new vault")
    hands.press("English")
    hands.press("Continue")
    hands.press(purpose)
    hands.press("Continue")
    hands.press("Choose…")
    hands.choose_path(place)
    hands.press("Continue")
    _twice(hands, passphrase)
    hands.press("Continue")
    if second:
        hands.press("Two")
        hands.press("Continue")
        _twice(hands, second)
    hands.press("Continue")
    hands.press("Remind me later")
    hands.press("I understand…")
    hands.press("Make the vault")
    entered(hands)
    return place / "Notebook"


def _twice(hands: Hands, passphrase: str) -> None:
    hands.type("Passphrase", passphrase)
    hands.type("Type it again", passphrase)


def unlock(hands: Hands, passphrase: str) -> None:
    """Type the passphrase and open the vault."""
    hands.settle()
    QTest.keyClick(hands.type("Passphrase", passphrase), Qt.Key.Key_Return)
    entered(hands)


def entered(hands: Hands) -> None:
    """Wait for the main window."""

    def there() -> None:
        assert hands.defender.session is not None, words_on(hands)

    hands.qtbot.waitUntil(there, timeout=PATIENCE)
    hands.settle()


def go_to(hands: Hands, page: str) -> None:
    """Press a page in the rail."""
    hands.press(page, hands.find("Pages", QWidget))


def quick_capture(hands: Hands, told: dict[str, str]) -> None:
    """The first minute of a record: its questions, answered in typed words."""
    hands.press("New record")
    hands.press("Perhaps send")
    hands.type("Give it a short title", told["title"])
    hands.pick("What happened? Type it in your own words", told["what"])
    hands.type("When did it begin?", told["when"])
    hands.pick("In which country did it happen?", told["country"])
    hands.type("Where did it happen?", told["where"])
    hands.type("What happened, in your own words?", told["story"])
    hands.pick("Which UN activity was it about?", told["mechanism"])
    hands.choose("Is anyone in danger now?", "No")


def section(hands: Hands, name: str) -> None:
    """Go to a section of the record: by the column at its side, in a narrow window by the list."""
    column = hands.find("Sections", QWidget)
    if isinstance(column, PickField):
        hands.pick("Sections", name)
    else:
        hands.press(name, column)


def device(hands: Hands) -> None:
    """The questions that belong to this one act."""
    section(hands, "What happened")
    hands.pick("Which language is it written in?", "English")
    hands.press("Device searched, copied or seized")
    hands.choose("What was taken or searched?", "Phone")
    hands.choose("Did you get it back?", "No")
    hands.pick("On what occasion?", "border")
    hands.type("When did it happen?", "14 march 2025")
    hands.settle()


def add_person(hands: Hands, pseudonym: str, title: str, role: str) -> None:
    """A person under a word of their own."""
    section(hands, "People and consent")
    hands.press("Add a person")
    hands.type("Which word stands for the person?", pseudonym)
    hands.type("Who is the person, without pointing to them?", title)
    hands.pick("What part does the person have in it?", role)
    hands.choose("Is the person held by anyone now?", "No")


def ask_consent(hands: Hands, use: str, answer: str, shown_as: str) -> None:
    """On the page of a person: one use, the answer, and what was explained before it."""
    hands.press("Open consent")
    hands.row("Consent", use)
    hands.choose("Answer", answer)
    hands.choose("Shown as", shown_as)
    for words in EXPLAINED:
        hands.press(words)
    hands.press("…How, and by whom was it said?")  # the day is proposed
    hands.choose("Who gave the answer?", "The person")
    hands.pick("How was the answer given?", "phone")
    hands.type("When was the answer given?", "20 march 2025")
    hands.settle()


def add_evidence(hands: Hands, path: Path, shown: str) -> None:
    """A file dropped on the record, and who can be recognised in it."""
    section(hands, "Evidence")
    drop(hands, [path])
    hands.press(path.name)
    hands.choose("Who can be recognised in it?", shown)
    hands.press("That is everybody")
    hands.wait_for("nobody else can be recognised")


def cooperation(hands: Hands) -> None:
    """What the reprisal was about."""
    section(hands, "UN cooperation")
    hands.choose("How far had the cooperation come?", "Had cooperated")
    hands.pick("Whom was it aimed at?", "cooperat")
    hands.pick("What form did the cooperation take?", "testimony")
    hands.type("When was it, or when was it planned?", "march 2025")
    hands.type("Where was it, or where was it planned?", "Geneva")
    hands.pick("What does the link rest on?", "questions they asked")
    hands.type("Why do you think it is linked?", "They asked who paid for the ticket.")
    hands.settle()


def finish(hands: Hands, left: dict[str, str]) -> None:
    """Answer what the panel at the side says is missing, line by line."""
    panel = hands.find("Before you can send", QWidget)
    for question, answer in left.items():
        hands.press(f"{question}…", panel)
        pills = [one for one in hands.every(Pills) if one.accessibleName() == question]
        (hands.choose if pills else hands.pick)(question, answer)
    hands.wait_for("All done")


def finish_narrow(hands: Hands, left: dict[str, str]) -> None:
    """The same in a narrow window, where the panel lies over the page until a line is pressed."""
    for number, (question, answer) in enumerate(left.items()):
        if not hands.sees("Before you can send"):
            hands.press(f"{len(left) - number} left")
        hands.press(f"{question}…", hands.find("Before you can send", QWidget))
        pills = [one for one in hands.every(Pills) if one.accessibleName() == question]
        (hands.choose if pills else hands.pick)(question, answer)
    hands.settle()


def compare(hands: Hands, digits: str) -> None:
    """Type what the focal point reads out."""
    hands.press("Compare the digits")
    hands.choose("How you compared", "Phone")
    hands.type("Who compared", "HERON")
    hands.type("The 40 digits they read to you", digits)
    hands.press("Compare")
    hands.wait_for("Verified by phone")


def tick(hands: Hands, digits: str) -> None:
    """Press each group that the focal point reads out, and that stands here too."""
    hands.press("Compare the digits")
    hands.choose_tab("Who reads", "They read, I tick")
    for group in digits.split():
        hands.press(group)
    hands.choose("How you compared", "Video call")
    hands.type("Who compared", "HERON")
    hands.press("Compare")
    hands.wait_for("Verified on a video call")


def send(hands: Hands, title: str, folder: Path) -> Path:
    """All four steps; gives the sealed file."""
    go_to(hands, "Send")
    hands.row("Records", title)
    hands.press("Continue")
    hands.press("Continue")
    hands.wait_for("What people agreed to leaves. Everything else stays here.")
    decide(hands)
    hands.press("Continue to preview")
    hands.wait_for("This is the page that leaves, word for word.")
    hands.press("Seal…")
    hands.choose_path(folder)
    hands.wait_for(HONEST)
    (path,) = folder.iterdir()
    assert hands.sees(path.name)
    return path


def decide(hands: Hands) -> None:
    """Give a reason for whatever asks for one, one after the other."""
    while hands.sees("to decide before you can go on"):
        hands.press("Continue to preview")
        dialog = hands.dialog(QDialog)
        hands.type("Why it may leave all the same", BECAUSE, dialog)
        hands.press("Confirm", dialog)


def make_card(hands: Hands, name: str, organisation: str, path: Path) -> str:
    """A card, exported; gives its digits as they stand on the screen."""
    go_to(hands, "My card")
    hands.type("Name on the card", name)
    hands.type("Organisation", organisation)
    hands.press("Make the card")
    hands.press("Export the card…")
    hands.choose_path(path)
    assert path.is_file()
    card = hands.find(name, QWidget)
    groups = [one.text() for one in hands.every(QLabel, card) if one.text().isdigit()]
    assert len(groups) == 8
    return " ".join(groups)


def acknowledge(hands: Hands, message: str, folder: Path) -> Path:
    """Seal a receipt for the case that is shown; gives the file."""
    hands.press("Acknowledge")
    dialog = hands.dialog(QDialog)
    hands.type("What it says", message, dialog)
    hands.press("Seal the answer…", dialog)
    hands.choose_path(folder)
    hands.wait_for("Acknowledged")
    (path,) = folder.iterdir()
    return path


def words_on(hands: Hands, within: QWidget | None = None) -> str:
    """Everything that can be read."""
    return "\n".join(plain(one.text()) for one in hands.every(QLabel, within))


def drop(hands: Hands, paths: Iterable[Path]) -> None:
    """Drop files where this page takes them."""
    hands.drop(paths, hands.place_to_drop())

"""The same answer noted for several uses at once, and what is said beside an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from defender_app.model.answers import Answer, listed
from defender_app.model.consent import Consent
from defender_app.model.consent_changes import of_use
from defender_app.model.person import Identity, Organisation, Person
from defender_app.taxonomy import taxonomy
from tests.support.vaults import incident
from tests.support.window import arrived, looks
from ui.i18n import field_words
from ui.people.first_answers import FIRST, AgainMenu, several
from ui.people.matrix import uses
from ui.people.page import PeoplePage
from ui.people.person import PersonView
from ui.people.remarks import Beside
from ui.people.telling import today
from ui.widgets.buttons import Button
from ui.workplace import Workplace

Settle = Callable[[], None]
Show = Callable[..., PersonView]


@pytest.fixture
def show(training_place: Workplace, settled: Settle, qtbot: QtBot) -> Iterator[Show]:
    """Saves somebody in a record and opens their page."""
    pages: list[PeoplePage] = []

    def made(one: Person | Organisation, *others: Person, event_id: str = "E1") -> PersonView:
        drawer = training_place.drawer
        kind = "person" if isinstance(one, Person) else "organisation"
        persons = (one, *others) if isinstance(one, Person) else others
        organisations = () if isinstance(one, Person) else (one,)
        drawer.incidents.save(
            incident(event_id=event_id, persons=persons, organisations=organisations)
        )
        ident = one.pid if isinstance(one, Person) else one.oid
        page = PeoplePage(
            training_place,
            drawer.people.uid_of(event_id, str(ident), kind),  # type: ignore[arg-type] # one of two
        )
        pages.append(page)
        arrived(page, qtbot, settled, (1076, 628))
        settled()
        assert page.person is not None
        return page.person

    yield made
    for page in pages:
        page.flush()
    settled()


def heron(*consents: Consent, **more: object) -> Person:
    return Person(pid="p1", pseudonym="HERON", consents=consents, **more)  # type: ignore[arg-type] # members named by the test


def given(view: PersonView, use: str) -> Consent:
    part = view._in.somebody.part(view.draft.incident)
    assert part is not None
    return of_use(part.consents, use)


def press(qtbot: QtBot, view: PersonView, value: str) -> None:
    qtbot.mouseClick(view.panel.answers.pill(value), Qt.MouseButton.LeftButton)


def test_a_new_person_may_be_kept_and_sent_in_four_steps(
    show: Show, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    view = show(heron())
    assert view.first.isVisible()
    steps = 0
    button = view.first.findChildren(Button)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    steps += 1
    assert view.matrix.uses == FIRST
    for use in FIRST:
        assert field_words.consent_sentence(use) in view.panel.sentence.text()
    press(qtbot, view, "yes")
    steps += 1
    telling = view.panel.telling
    for name, value in (("given_by", "the-person"), ("how", "phone")):
        editor = telling.form.asked(name).editor
        editor.set_answer(Answer(value=value))
        editor.changed.emit()
        steps += 1
    assert steps == 4
    view.flush()
    settled()
    kept = training_place.drawer.incidents.get("E1").persons[0].consents
    assert [(one.use, one.value, one.given_by, one.how, one.date) for one in kept] == [
        (use, "yes", "the-person", "phone", today()) for use in FIRST
    ]
    assert not view.first.isVisible()


def test_everything_explained_and_told_is_noted_for_each(show: Show, qtbot: QtBot) -> None:
    view = show(heron())
    view.choose_uses(uses())
    panel = view.panel
    assert "11 use" in panel.title.text()
    assert not panel.answers.pill("yes").isEnabled()
    qtbot.mouseClick(panel.explained.all, Qt.MouseButton.LeftButton)
    assert panel.explained.all.isHidden()
    assert all(tick.isChecked() for tick in panel.explained._ticks.values())
    press(qtbot, view, "yes")
    line = panel.telling.form.asked("language").editor.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Uyghur")
    for use in uses():
        one = given(view, use)
        assert (one.value, one.language, one.date) == ("yes", "Uyghur", today())
        told = set(listed(one.explained))
        assert ("government-will-know" in told) == (use == "government-letter")
        assert "can-refuse" in told
    # One of them can be changed alone afterwards.
    view.choose_use("media-name")
    press(qtbot, view, "no")
    assert given(view, "media-name").value == "no"
    assert given(view, "store").value == "yes"


def test_the_keyboard_chooses_several(show: Show, qtbot: QtBot) -> None:
    view = show(heron(Consent(use="store", value="yes"), Consent(use="focal-point", value="no")))
    view.matrix.setFocus()
    qtbot.keyClick(view.matrix, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.matrix.uses == FIRST
    # They differ: nothing is chosen, and nothing changes by looking.
    assert view.panel.answers.chosen == ()
    assert given(view, "store").value == "yes"
    press(qtbot, view, "not-asked")
    assert given(view, "store").value is None
    assert given(view, "focal-point").value is None
    qtbot.keyClick(view.matrix, Qt.Key.Key_Down)
    assert len(view.matrix.uses) == 1


def test_different_answers_stay_until_one_is_chosen(show: Show, qtbot: QtBot) -> None:
    before = (
        Consent(use="store", value="yes", date="2025-02-01"),
        Consent(use="focal-point", value="conditional", conditions="if I am held"),
    )
    view = show(heron(*before))
    view.choose_uses(FIRST)
    line = view.panel.telling.form.asked("interpreter").editor.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "LYNX")
    assert given(view, "store").value == "yes"
    assert given(view, "focal-point").conditions == "if I am held"
    assert given(view, "focal-point").interpreter == "LYNX"


def test_what_is_offered_follows_what_was_asked(show: Show) -> None:
    assert [chosen for chosen, _ in several(())] == [FIRST, uses()]
    asked = (Consent(use="store", value="yes"),)
    offered = [chosen for chosen, _ in several(asked)]
    assert offered == [FIRST, tuple(use for use in uses() if use != "store"), uses()]
    view = show(heron(*asked))
    wanted: list[tuple[str, ...]] = []
    menu = AgainMenu(view, asked)
    menu.uses_wanted.connect(wanted.append)
    for action in menu.actions():
        if action.text() == "All that were not asked yet":
            action.trigger()
    assert wanted == [offered[1]]


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"age_at_time": 12}, "A parent or guardian answers"),
        ({"deprived_of_liberty": "yes"}, "A family member or a lawyer may answer"),
        ({"status_now": "010100000000"}, "only for the uses that they name"),
        ({"group": True, "count": 30}, "A group answers for the number"),
        ({"status_now": "at-liberty"}, ""),
    ],
)
def test_whom_to_ask_is_said_before_the_answer(
    show: Show, members: dict[str, object], said: str
) -> None:
    view = show(heron(**members))
    assert view.header.button.isHidden() == bool(members.get("group"))
    assert said in view.panel.whom.text()
    assert view.panel.whom.isHidden() != bool(said)


def test_a_child_is_asked_too(show: Show) -> None:
    yes = Consent(use="store", value="yes", given_by="guardian")
    view = show(heron(yes, age_at_time=9))
    asked = view.panel.telling.form.asked("child_agrees")
    assert not asked.isHidden()
    assert "Ask the child too" in view.panel.remarks.text()
    view.panel.telling.form.changed.emit("child_agrees", "yes")
    assert view.panel.remarks.text() == ""
    assert given(view, "store").child_agrees == "yes"


def test_an_organisation_answers_through_somebody_here(show: Show) -> None:
    yes = Consent(use="store", value="yes", given_by="the-person")
    lake = Organisation(oid="o1", pseudonym="TERN", name="Lake", roles=("victim",), consents=(yes,))
    view = show(lake)
    assert "Somebody who may speak for" in view.panel.whom.text()
    assert "An organisation cannot answer itself" in view.panel.remarks.text()
    assert view.panel.telling.form.asked("child_agrees").isHidden()


def test_a_promise_that_needs_a_name_is_explained_without_showing_it(
    show: Show, training_place: Workplace, settled: Settle
) -> None:
    yes = Consent(use="focal-point", value="yes", how_named="initials")
    view = show(heron(yes, identity=Identity(real_name="Ilva Torrenko")))
    view.choose_use("focal-point")
    assert "Initials may be shown, and none are kept" in view.panel.remarks.text()
    drawer = training_place.drawer
    uid = drawer.people.uid_of("E1", "p1")
    drawer.people.name(uid, Identity(real_name="Ilva Torrenko", initials="I. T."))
    view.keeper.show()
    settled()
    view.keeper.hide()
    settled()
    assert view.panel.remarks.text() == ""
    assert "Torrenko" not in repr(view._beside)


def test_a_refusal_in_another_record_is_told(
    show: Show, training_place: Workplace, settled: Settle
) -> None:
    no = Consent(use="media-name", value="no")
    training_place.drawer.incidents.save(
        incident(event_id="E0", title="Another day", persons=(heron(no),))
    )
    uid = training_place.drawer.people.uid_of("E0", "p1")
    view = show(heron(Consent(use="media-name", value="yes"), uid=uid))
    view.choose_use("media-name")
    settled()
    assert "Another day" in view.panel.remarks.text()
    view.choose_use("store")
    assert "Another day" not in view.panel.remarks.text()


def test_contacts_in_a_consent_are_shown_by_their_name(show: Show) -> None:
    view = show(heron(Consent(use="other-ngo", value="yes", shared_with=("c" * 32, "Lake"))))
    view._take_beside(Beside(contacts={"c" * 32: "Aunt"}))
    view.choose_use("other-ngo")
    assert view.panel.sharing.toPlainText() == "Aunt\nLake"
    view.panel.sharing.setPlainText("Aunt\nReeds")
    assert given(view, "other-ngo").shared_with == ("c" * 32, "Reeds")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sentence_nobody_has_checked_has_the_english_beside(show: Show, language: str) -> None:
    english = taxonomy().lists["consent_use"].choices["focal-point"]
    with looks(language=language):
        view = show(heron())
        view.choose_uses(("focal-point",))
        label = view.panel.english
        assert label.isVisible() == (language == "zh")
        assert (english in label.text()) == (language == "zh")
        assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight

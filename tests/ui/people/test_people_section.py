"""People and consent inside a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from tests.support.vaults import incident
from tests.support.window import RecordedGo, RecordedNotify
from ui.people.cards import ConsentWell, NamePart, PersonCard
from ui.people.section import PeopleSection
from ui.record.draft import RecordDraft
from ui.record.entries import Inside
from ui.workplace import Workplace

Settle = Callable[[], None]
Open = Callable[[str], PeopleSection]


@pytest.fixture
def section_of(training_place: Workplace, settled: Settle, qtbot: QtBot) -> Iterator[Open]:
    """Opens the section of a record."""
    drafts: list[RecordDraft] = []

    def show(event_id: str) -> PeopleSection:
        draft = RecordDraft(training_place, event_id)
        drafts.append(draft)
        settled()
        section = PeopleSection(training_place, draft)
        qtbot.addWidget(section)
        section.resize(650, 900)
        section.show()
        settled()
        return section

    yield show
    for draft in drafts:
        draft.flush()
    settled()


def type_into(section: PeopleSection, path: str, words: str, qtbot: QtBot) -> None:
    assert section.focus_field(path)
    for card in (*section.persons.cards, *section.organisations.cards, *section.perpetrators.cards):
        inside = card.inside
        if isinstance(inside, Inside) and path in inside.form.asked:
            line = inside.form.asked[path].editor.findChild(QLineEdit)
            assert line is not None
            line.clear()
            qtbot.keyClicks(line, words)
            return
    pytest.fail("no such field")


def test_a_person_is_added_under_a_word_of_the_vault(
    training_place: Workplace, section_of: Open, settled: Settle, qtbot: QtBot
) -> None:
    training_place.drawer.incidents.save(incident(event_id="E1"))
    section = section_of("E1")
    section.persons.add.click()
    section.group.click()
    settled()
    word = section.world.incident.persons[0].pseudonym
    assert word
    assert word.isupper()
    type_into(section, "persons[0].descriptive_title", "journalist", qtbot)
    section.world.draft.flush()
    settled()
    first, second = training_place.drawer.incidents.get("E1").persons
    assert (first.pseudonym, first.descriptive_title) == (word, "journalist")
    assert second.group
    assert second.pseudonym not in {None, word}
    card = section.persons.cards[0]
    assert isinstance(card, PersonCard)
    assert card.head.title.text() == word
    assert "11 not asked" in card.head.line.text()
    assert card.light.value == "not-asked"


def test_somebody_of_the_vault_is_the_same_person_here(
    training_place: Workplace, section_of: Open, settled: Settle
) -> None:
    drawer = training_place.drawer
    known = Person(pid="p1", pseudonym="HERON", identity=Identity(real_name="Ilva Torrenko"))
    uid = str(drawer.incidents.save(incident(event_id="E1", persons=(known,))).persons[0].uid)
    drawer.incidents.save(incident(event_id="E2"))
    section = section_of("E2")
    assert section.pick.isVisible()
    section.pick.picked.emit(uid)
    section.world.draft.flush()
    settled()
    assert len(drawer.people.get(uid).places) == 2
    assert drawer.identities.get(uid) == Identity(real_name="Ilva Torrenko")
    assert section._offered() == ()


def test_a_name_given_in_the_record_goes_apart(
    training_place: Workplace, section_of: Open, settled: Settle, qtbot: QtBot
) -> None:
    training_place.drawer.incidents.save(incident(event_id="E1"))
    section = section_of("E1")
    section.persons.add.click()
    part = section.findChild(NamePart)
    assert part is not None
    part.card.button.click()
    settled()
    form = part.card.form()
    assert form is not None
    line = form.asked("real_name").editor.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Ilva Torrenko")
    settled()
    section.world.draft.flush()
    settled()
    drawer = training_place.drawer
    uid = drawer.people.uid_of("E1", str(section.world.incident.persons[0].pid))
    assert drawer.identities.get(uid) == Identity(real_name="Ilva Torrenko")
    item = f"person/E1/{section.world.incident.persons[0].pid}"
    assert [one.action for one in drawer.custody.entries(item)][:2] == ["added", "changed"]
    assert section.world.incident.persons[0].identity is None
    # Closing the card takes it off the screen.
    section.persons.open_entry(0)
    assert not part.keeper.is_shown


def test_the_name_of_an_organisation_that_became_a_victim_is_let_go_of(
    training_place: Workplace, section_of: Open, settled: Settle, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    agency = Organisation(oid="o1", name="Lake Watch", kind="ngo")
    drawer.incidents.save(incident(event_id="E1", organisations=(agency,)))
    section = section_of("E1")
    assert section.organisations.cards[0].head.title.text() == "Lake Watch"
    draft = section.world.draft
    draft.update(organisations=(Organisation(oid="o1", name="Lake Watch", roles=("victim",)),))
    draft.flush()
    qtbot.waitUntil(lambda: draft.incident.organisations[0].name is None)
    assert section.organisations.cards[0].head.title.text() == "No word yet"
    draft.flush()
    settled()
    kept = drawer.incidents.get("E1", with_identities=True).organisations[0]
    assert kept.name == "Lake Watch"
    assert drawer.incidents.get("E1").organisations[0].name is None


def test_perpetrators_keep_their_names_whatever_is_added_or_removed(
    training_place: Workplace, section_of: Open, settled: Settle, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    drawer.incidents.save(
        incident(
            event_id="E1",
            alleged_perpetrators=(
                AllegedPerpetrator(kind="agency", unit="town police"),
                AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld")),
            ),
        )
    )
    section = section_of("E1")
    type_into(section, "alleged_perpetrators[1].unit", "night shift", qtbot)
    section.perpetrators.remove_entry(0)
    section.perpetrators.add.click()
    type_into(section, "alleged_perpetrators[0].unit", "day shift", qtbot)
    section.world.draft.flush()
    settled()
    kept = drawer.incidents.get("E1", with_identities=True).alleged_perpetrators
    assert [(one.unit, one.identity) for one in kept] == [
        ("day shift", Identity(real_name="Bron Keld")),
        (None, None),
    ]


def test_removing_somebody_asks_and_leaves_no_reference(
    training_place: Workplace, section_of: Open, settled: Settle, notify: RecordedNotify
) -> None:
    drawer = training_place.drawer
    drawer.incidents.save(
        incident(
            event_id="E1",
            persons=(Person(pid="p1", pseudonym="HERON"),),
            evidence=(Evidence(eid="e1", shows=(Ref(person="p1"),), shows_confirmed="2026-01-02"),),
        )
    )
    section = section_of("E1")
    notify.answer = False
    section.persons.cards[0].removed.emit()
    assert len(section.world.incident.persons) == 1
    notify.answer = True
    section.persons.cards[0].removed.emit()
    section.world.draft.flush()
    settled()
    kept = drawer.incidents.get("E1")
    assert kept.persons == ()
    assert kept.evidence == (Evidence(eid="e1"),)


def test_contradictions_are_explained_and_lead_to_the_table(
    training_place: Workplace, section_of: Open, settled: Settle, go: RecordedGo
) -> None:
    public = Consent(use="un-public-name", value="yes", given_by="the-person")
    drawer = training_place.drawer
    drawer.incidents.save(
        incident(event_id="E1", persons=(Person(pid="p1", pseudonym="HERON", consents=(public,)),))
    )
    section = section_of("E1")
    assert section.focus_field("persons[0].consents")
    well = section.findChild(ConsentWell)
    assert well is not None
    assert not well.remarks.isHidden()
    assert well.remarks.text().strip()
    well.button.click()
    settled()
    assert go.went == [("person", drawer.people.uid_of("E1", "p1"))]


def test_a_field_path_leads_to_its_question(training_place: Workplace, section_of: Open) -> None:
    one = Person(pid="p1", pseudonym="HERON")
    training_place.drawer.incidents.save(incident(event_id="E1", persons=(one,)))
    section = section_of("E1")
    assert section.focus_field("persons[0].status_now")
    assert section.persons.open_index == 0
    assert section.focus_field("alleged_perpetrators")
    assert not section.focus_field("evidence[0].kind")

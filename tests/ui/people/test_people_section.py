"""People and consent inside a record."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from tests.support.vaults import incident
from tests.support.window import RecordedGo, RecordedNotify
from ui.people import suggesting
from ui.people.cards import ConsentWell, NamePart, PersonCard
from ui.people.section import PeopleSection
from ui.record.draft import RecordDraft
from ui.record.entries import Inside
from ui.widgets.buttons import IconButton
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
    # Open, the well below says what was agreed; closed, the card does.
    assert card.head.line.text() == "journalist"
    assert card.light.isHidden()
    section.persons.open_entry(0)
    assert card.head.line.text().endswith("11 not asked")
    assert not card.light.isHidden()
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
    part.card.button.setFocus()
    part.card.button.click()
    settled()
    form = part.card.form()
    assert form is not None
    line = form.asked("real_name").editor.findChild(QLineEdit)
    assert line is not None
    # Nothing is there yet: it is written at once, and no space of it hides it again.
    assert part.focusWidget() is line
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
    word = draft.incident.organisations[0].pseudonym
    assert word
    assert section.organisations.cards[0].head.title.text() == word
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


def test_what_is_forgotten_with_somebody_is_said_before_and_after(
    training_place: Workplace, section_of: Open, settled: Settle, notify: RecordedNotify
) -> None:
    drawer = training_place.drawer
    named = Identity(real_name="Ilva Torrenko")
    drawer.incidents.save(
        incident(
            event_id="E1",
            persons=(Person(pid="p1", pseudonym="HERON", identity=named),),
            alleged_perpetrators=(
                AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld")),
            ),
            narrative="Torrenko met Keld.",
        )
    )
    section = section_of("E1")
    notify.answer = False
    for cards in (section.persons, section.perpetrators):
        cards.cards[0].removed.emit()
        settled()
        assert "is not masked there any more" in notify.questions[-1]["reason"]
    section.persons.open_entry(0)
    part = section.findChild(NamePart)
    assert part is not None
    part.keeper.show()
    settled()
    part.keeper.hide()
    settled()
    assert notify.ends == []
    part.keeper.show()
    settled()
    part.keeper.change(Identity(real_name="Ilva Torenko"))
    part.keeper.hide()
    settled()
    assert "The earlier name still stands" in notify.ends[0][0]


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
    settled()
    assert len(section.world.incident.persons) == 1
    notify.answer = True
    section.persons.cards[0].removed.emit()
    settled()
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


def test_consent_is_not_asked_of_whoever_is_blamed(
    training_place: Workplace, section_of: Open
) -> None:
    teacher = Person(pid="p1", pseudonym="HERON", roles=("alleged-perpetrator",))
    training_place.drawer.incidents.save(incident(event_id="E1", persons=(teacher,)))
    section = section_of("E1")
    section.persons.open_entry(0)
    well = section.findChild(ConsentWell)
    assert well is not None
    assert "Consent is not asked" in well.line.text()
    assert well.button.isHidden()
    assert not section.persons.cards[0].light.isVisible()  # type: ignore[attr-defined] # a person's card


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (Person(pid="p1", pseudonym="HERON"), "person"),
        (Person(pid="p1", pseudonym="HERON", group=True), "group"),
        (Organisation(oid="o1", name="Lake Watch"), "organisation"),
    ],
)
def test_another_word_and_neutral_titles_are_offered(
    training_place: Workplace,
    section_of: Open,
    one: Person | Organisation,
    kind: suggesting.Kind,
) -> None:
    members = {"persons": (one,)} if isinstance(one, Person) else {"organisations": (one,)}
    training_place.drawer.incidents.save(incident(event_id="E1", **members))
    section = section_of("E1")
    cards = section.persons if isinstance(one, Person) else section.organisations
    cards.open_entry(0)
    inside = cards.cards[0].inside
    assert isinstance(inside, Inside)
    (word,) = inside.form.asked[f"{cards.kind.path}[0].pseudonym"].editor.findChildren(IconButton)
    before = one.pseudonym
    for _ in range(3):
        word.click()
        after = section.world.incident
        parts = after.persons if isinstance(one, Person) else after.organisations
        assert parts[0].pseudonym not in {None, before}
        before = parts[0].pseudonym
    title = inside.form.asked[f"{cards.kind.path}[0].descriptive_title"].editor
    (button,) = title.findChildren(IconButton)
    assert button.accessibleName() == "Suggested titles"
    button.click()
    menu = button.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == list(suggesting.titles(kind))
    menu.actions()[1].trigger()
    menu.close()
    parts = (
        section.world.incident.persons
        if isinstance(one, Person)
        else section.world.incident.organisations
    )
    assert parts[0].descriptive_title == suggesting.titles(kind)[1]


def test_thirty_villagers_are_one_entry_with_a_count(
    training_place: Workplace, section_of: Open, settled: Settle, qtbot: QtBot
) -> None:
    training_place.drawer.incidents.save(incident(event_id="E1"))
    section = section_of("E1")
    section.group.click()
    type_into(section, "persons[0].descriptive_title", "villagers", qtbot)
    type_into(section, "persons[0].count", "30", qtbot)
    section.world.draft.flush()
    settled()
    (group,) = training_place.drawer.incidents.get("E1").persons
    assert (group.group, group.count, group.descriptive_title) == (True, 30, "villagers")
    # A group has no name to be shown.
    assert section.findChild(NamePart) is None


@pytest.mark.parametrize(
    "one",
    [
        AllegedPerpetrator(kind="agency", unit="night shift of the station"),
        AllegedPerpetrator(kind="un-body", unit="an accreditation desk", affiliation="un-security"),
        AllegedPerpetrator(kind="individual", affiliation="un-expert", confidence="believed"),
        AllegedPerpetrator(
            kind="individual",
            description="head teacher",
            may_be_coerced="yes",
            identity=Identity(real_name="Bron Keld", aliases=("Br",)),
        ),
        AllegedPerpetrator(kind="unknown-group", description="four people in plain clothes"),
    ],
)
def test_whoever_did_it_is_known_by_what_they_are(
    training_place: Workplace,
    section_of: Open,
    settled: Settle,
    one: AllegedPerpetrator,
) -> None:
    drawer = training_place.drawer
    drawer.incidents.save(incident(event_id="E1", alleged_perpetrators=(one,)))
    section = section_of("E1")
    (card,) = section.perpetrators.cards
    assert card.head.title.text()
    assert "Bron" not in card.head.title.text() + card.head.line.text()
    section.perpetrators.open_entry(0)
    inside = card.inside
    assert isinstance(inside, Inside)
    inside.form.finish()
    names = {path.rpartition(".")[2] for path in inside.form.asked}
    assert {"kind", "unit", "huri_mt24", "rank", "confidence", "basis", "may_be_coerced"} <= names
    (part,) = inside.findChildren(NamePart)
    part.keeper.show()
    settled()
    form = part.card.form()
    assert form is not None
    # Nobody is reached through here.
    assert form.names() == ("real_name", "aliases")
    part.keeper.hide()
    section.world.draft.flush()
    settled()
    assert drawer.incidents.get("E1", with_identities=True).alleged_perpetrators == (one,)

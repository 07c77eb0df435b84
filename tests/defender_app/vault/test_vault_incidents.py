from __future__ import annotations

import contextlib
import threading
from pathlib import Path

import hypothesis
import msgspec
import pytest
from hypothesis import strategies

from defender_app import vault
from defender_app.errors import InputError
from defender_app.model.answers import Answer
from defender_app.model.evidence import Evidence, Information
from defender_app.model.incident import Act, Incident, NarrativeTranslation
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.vault import Drawer
from tests.support.vaults import MOMENT, consent, full_incident, incident, new_vault, opened


def without_automatic(value: Incident) -> Incident:
    return msgspec.structs.replace(
        value,
        event_id=None,
        record_status=None,
        entered_on=None,
        persons=tuple(msgspec.structs.replace(person, uid=None) for person in value.persons)
        or value.persons,
    )


def test_an_incident_comes_back_equal_but_for_automatic_fields(folder: Path) -> None:
    with opened(folder) as held:
        saved = held.drawer.incidents.save(full_incident())
        assert without_automatic(saved) == full_incident()
        assert saved.event_id is not None
        assert len(saved.event_id) == 32
        assert (saved.record_status, saved.entered_on) == ("draft", "2026-11-14")
    with opened(folder) as held:
        again = held.drawer.incidents.get(saved.event_id, with_identities=True)
    assert again == saved
    encode = msgspec.json.encode
    assert encode(without_automatic(again)) == encode(full_incident())


def test_empty_lists_and_absent_ones_stay_what_they_were(drawer: Drawer) -> None:
    for given in (
        incident(),
        incident(persons=(), organisations=(), evidence=(), alleged_perpetrators=()),
        incident(persons=(Person(pid="P1", consents=()), Person(pid="P2"))),
    ):
        saved = drawer.incidents.save(given)
        got = drawer.incidents.get(saved.event_id or "", with_identities=True)
        assert msgspec.json.encode(without_automatic(got)) == msgspec.json.encode(given)


def test_names_come_back_only_when_asked_for(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident())
    got = drawer.incidents.get(saved.event_id or "")
    assert b"Torrenko" not in msgspec.json.encode(got)
    assert b"Keld" not in msgspec.json.encode(got)
    assert b"Lake Watch" not in msgspec.json.encode(got)
    assert got.organisations[1].name == "Town police"


def test_saving_without_names_keeps_them(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident())
    shown = drawer.incidents.get(saved.event_id or "")
    again = drawer.incidents.save(msgspec.structs.replace(shown, title="Another title"))
    assert again == msgspec.structs.replace(saved, title="Another title")


def test_the_same_person_in_two_incidents_has_one_identity(drawer: Drawer) -> None:
    first = drawer.incidents.save(full_incident())
    uid = first.persons[0].uid
    second = drawer.incidents.save(incident(persons=(Person(pid="P9", uid=uid),)))
    assert second.persons[0].identity == Identity(real_name="Ilva Torrenko", aliases=("Il",))
    person = drawer.people.get(uid or "")
    assert {place.pid for place in person.places} == {"P1", "P9"}
    drawer.incidents.delete(first.event_id or "")
    assert drawer.identities.get(uid or "") is not None
    drawer.incidents.delete(second.event_id or "")
    assert drawer.identities.get(uid or "") is None


def test_two_people_can_be_said_to_be_one(drawer: Drawer) -> None:
    first = drawer.incidents.save(full_incident())
    second = drawer.incidents.save(incident(persons=(Person(pid="P1", pseudonym="CRANE"),)))
    uid, other = first.persons[0].uid or "", second.persons[0].uid or ""
    drawer.people.same(other, uid)
    assert drawer.people.uid_of(first.event_id or "", "P1") == other
    assert drawer.identities.get(other) is not None
    assert drawer.identities.get(uid) is None
    third = drawer.incidents.save(
        incident(persons=(Person(pid="P1", identity=Identity(real_name="Somebody Else")),))
    )
    with pytest.raises(InputError, match="identities-differ"):
        drawer.people.same(other, third.persons[0].uid or "")
    with pytest.raises(InputError, match="unknown-person"):
        drawer.people.get("0" * 32)


def test_a_person_taken_out_takes_the_identity_along(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident())
    drawer.incidents.save(msgspec.structs.replace(saved, persons=saved.persons[1:]))
    assert drawer.identities.get(saved.persons[0].uid or "") is None


def test_names_of_alleged_perpetrators_follow_their_entries(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident())
    shown = drawer.incidents.get(saved.event_id or "")
    agency, man = shown.alleged_perpetrators
    turned = drawer.incidents.save(
        msgspec.structs.replace(shown, alleged_perpetrators=(man, agency))
    )
    assert turned.alleged_perpetrators[0].identity == Identity(real_name="Bron Keld")
    assert turned.alleged_perpetrators[1].identity is None
    changed = msgspec.structs.replace(man, rank="sergeant")
    kept = drawer.incidents.save(
        msgspec.structs.replace(shown, alleged_perpetrators=(changed, agency))
    )
    assert kept.alleged_perpetrators[0].identity == Identity(real_name="Bron Keld")
    with pytest.raises(InputError, match="perpetrator-unclear"):
        drawer.incidents.save(
            msgspec.structs.replace(shown, alleged_perpetrators=(AllegedPerpetrator(kind="state"),))
        )
    gone = drawer.incidents.save(msgspec.structs.replace(shown, alleged_perpetrators=(agency,)))
    assert gone.alleged_perpetrators == (agency,)


def test_absent_ids_are_made_and_given_ones_kept(drawer: Drawer) -> None:
    saved = drawer.incidents.save(
        incident(
            event_id="E-7",
            persons=(Person(), Person(pid="P1")),
            organisations=(Organisation(),),
            information=(Information(),),
            evidence=(Evidence(),),
        )
    )
    assert saved.event_id == "E-7"
    assert saved.persons[1].pid == "P1"
    made = [saved.persons[0].pid, saved.organisations[0].oid, saved.information[0].iid]
    assert all(made)
    assert saved.evidence[0].eid


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"persons": (Person(pid="P1"), Person(pid="P1"))}, "duplicate-id"),
        ({"evidence": (Evidence(eid="E1"), Evidence(eid="E1"))}, "duplicate-id"),
        ({"persons": (Person(pid="P/1"),)}, "bad-id"),
        ({"persons": (Person(pid="P1", consents=(consent(), consent())),)}, "duplicate-consent"),
    ],
)
def test_an_incident_that_contradicts_itself_is_not_saved(
    drawer: Drawer, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(InputError, match=code):
        drawer.incidents.save(incident(**changes))
    assert drawer.incidents.list() == ()
    assert drawer.last_saved is None


def test_status_sent_is_the_vaults_alone(drawer: Drawer) -> None:
    saved = drawer.incidents.save(incident(record_status="sent"))
    event_id = saved.event_id or ""
    assert saved.record_status == "draft"
    drawer.incidents.set_status(event_id, "sent")
    assert drawer.incidents.get(event_id).record_status == "sent"
    assert drawer.incidents.save(saved).record_status == "sent"
    ended = msgspec.structs.replace(saved, record_status="withdrawn")
    assert drawer.incidents.save(ended).record_status == "withdrawn"


def test_lists_show_what_a_list_needs(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident(urgency="high"))
    (row,) = drawer.incidents.list()
    assert row == vault.listing.IncidentRow(
        event_id=saved.event_id or "",
        title="Questioned after the side event",
        date_start="2026-11-12",
        country="XW",
        types=("interrogation",),
        record_status="draft",
        urgency="high",
        changed=MOMENT,
    )


def test_an_answer_without_a_value_is_an_empty_cell_of_the_list(drawer: Drawer) -> None:
    drawer.incidents.save(incident(date_start=Answer(none="unknown")))
    assert drawer.incidents.list()[0].date_start == ""


def test_delete_leaves_nothing_but_the_chain(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident())
    event_id = saved.event_id or ""
    drawer.incidents.delete(event_id)
    for table in ("incidents", "bodies", "people", "identities", "consents", "evidence", "texts"):
        assert drawer.database.one(f"SELECT count(*) FROM {table}") == (0,)  # noqa: S608 - fixed names
    assert drawer.custody.entries(f"record/{event_id}")[-1].action == "deleted"
    with pytest.raises(InputError, match="unknown-incident"):
        drawer.incidents.get(event_id)
    with pytest.raises(InputError, match="unknown-incident"):
        drawer.incidents.delete(event_id)


def test_changes_are_counted_and_dated(drawer: Drawer) -> None:
    before = drawer.last_saved
    assert before is None
    drawer.incidents.save(incident())
    drawer.settings.set("a", 1)
    assert drawer.last_saved == (MOMENT, 2)
    with drawer.transaction():
        drawer.settings.set("a", 2)
        drawer.settings.set("b", 2)
    assert drawer.last_saved == (MOMENT, 3)


def test_a_clock_set_back_makes_nothing_older(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
    early = MOMENT.replace(year=2020)
    with vault.Vault.open(
        folder,
        "seven herons over the lake",
        allow_weak_kdf=True,
        clock=lambda: early,
    ) as held:
        assert held.drawer.now() == MOMENT


def test_a_transaction_saves_all_or_nothing(drawer: Drawer) -> None:

    def fail() -> None:
        with drawer.transaction():
            drawer.incidents.save(full_incident())
            drawer.settings.set("a", 1)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert drawer.incidents.list() == ()
    assert drawer.settings.get("a") is None
    assert drawer.custody.verify() == 0


def test_threads_take_turns(drawer: Drawer) -> None:
    def work(name: str) -> None:
        for number in range(10):
            with drawer.transaction():
                drawer.settings.set(name, number)
                drawer.incidents.save(incident(event_id=f"{name}-{number}"))
            drawer.incidents.search("report")

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(drawer.incidents.list()) == 30
    assert drawer.last_saved == (MOMENT, 30)
    assert drawer.custody.verify() == 30


def test_an_inner_failure_cannot_be_swallowed(drawer: Drawer) -> None:
    def half() -> None:
        with drawer.transaction():
            drawer.settings.set("b", 1)
            raise KeyError

    def swallowing() -> None:
        with drawer.transaction(), contextlib.suppress(KeyError):
            drawer.settings.set("a", 1)
            half()

    with pytest.raises(RuntimeError):
        swallowing()
    assert drawer.settings.get("a") is None
    drawer.settings.set("a", 1)
    assert drawer.settings.get("a") == 1


def test_a_full_drawer_saves_nothing_and_goes_on(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "small", drawer_size=256 * 1024)
    with opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        with pytest.raises(InputError, match="drawer-full"):
            held.drawer.incidents.save(incident(narrative="x" * 200_000))
        assert [row.event_id for row in held.drawer.incidents.list()] == ["E1"]
        held.drawer.incidents.delete("E1")
        held.drawer.incidents.save(incident(event_id="E2"))
        assert vault.check(held) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("REPORT", True),
        ("sked about", True),
        ("about they", True),
        ("中文", True),
        ("文", True),
        ("གཞིས", True),
        ("STRASSE", True),
        ("straße", True),
        ("e\u0301te\u0301", True),
        ("été", True),
        ("lake", True),
        ("because he spoke", True),
        ("handcuffs", True),
        ("told", True),
        ("nowhere", False),
        ("about nowhere", False),
        ("Torrenko", False),
        ("Keld", False),
        ("", False),
        ("   ", False),
        ('"', False),
        ("a* OR b", False),
        ("NEAR(", False),
        ("%", False),
        ("_x", False),
        ("'; DROP TABLE search; --", False),
        ("text:about", False),
        ("\0", False),
    ],
)
def test_search_finds_words_and_no_names(drawer: Drawer, words: str, found: bool) -> None:
    answer = Answer(value="other", text="with handcuffs")
    drawer.incidents.save(
        full_incident(
            narrative="They asked about the REPORT. 他说中文。 གཞིས་ཀ  Straße",
            narrative_en=NarrativeTranslation(text="told again"),
            place_text="by the lake",
            stated_reason="because he spoke",
            impact="l'\u00e9t\u00e9",
        )
    )
    (row,) = drawer.incidents.list()
    full = drawer.incidents.get(row.event_id)
    drawer.incidents.save(
        msgspec.structs.replace(full, acts=(Act(type="interrogation", fields={"how": answer}),))
    )
    drawer.incidents.save(incident(title="something else", narrative="quiet", place_text="hill"))
    assert [hit.event_id for hit in drawer.incidents.search(words)] == [row.event_id] * found


@hypothesis.given(words=strategies.text(max_size=40))
@hypothesis.settings(
    max_examples=60, suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture]
)
def test_whatever_is_typed_is_only_words(drawer: Drawer, words: str) -> None:
    drawer.incidents.search(words)


def test_a_changed_incident_is_found_by_its_new_words_only(drawer: Drawer) -> None:
    saved = drawer.incidents.save(incident(narrative="copper"))
    drawer.incidents.save(msgspec.structs.replace(saved, narrative="silver"))
    assert drawer.incidents.search("copper") == ()
    assert len(drawer.incidents.search("silver")) == 1


def test_documents_and_settings(drawer: Drawer) -> None:
    drawer.documents.put("card", "b", b"two")
    drawer.documents.put("card", "a", b"one")
    drawer.documents.put("card", "a", b"new")
    drawer.documents.put("case", "a", b"other")
    assert drawer.documents.all("card") == [("a", b"new"), ("b", b"two")]
    assert drawer.documents.get("case", "a") == b"other"
    drawer.documents.delete("card", "a")
    for attempt in (drawer.documents.get, drawer.documents.delete):
        with pytest.raises(InputError, match="unknown-document"):
            attempt("card", "a")
    drawer.settings.set("language", "bo")
    assert drawer.settings.get("language") == "bo"
    drawer.settings.set("language", None)
    assert drawer.settings.get("language", "en") == "en"


def alike(drawer: Drawer, *names: str | None) -> str:
    saved = drawer.incidents.save(
        incident(
            alleged_perpetrators=tuple(
                AllegedPerpetrator(
                    kind="state-agent", identity=Identity(real_name=name) if name else None
                )
                for name in names
            )
        )
    )
    return saved.event_id or ""


def names_at(drawer: Drawer, event_id: str) -> list[str | None]:
    kept = drawer.incidents.get(event_id, with_identities=True).alleged_perpetrators
    return [one.identity.real_name if one.identity else None for one in kept]


@pytest.mark.parametrize("names", [("Bron Keld", "Ilva Torrenko"), ("Bron Keld", None)])
def test_which_of_two_alike_perpetrators_is_gone_is_never_guessed(
    drawer: Drawer, names: tuple[str | None, ...]
) -> None:
    event_id = alike(drawer, *names)
    shown = drawer.incidents.get(event_id)
    fewer = msgspec.structs.replace(shown, alleged_perpetrators=shown.alleged_perpetrators[1:])
    with pytest.raises(InputError, match="perpetrator-unclear"):
        drawer.incidents.save(fewer)
    assert names_at(drawer, event_id) == list(names)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_of_several_alike_perpetrators_goes_with_the_name(drawer: Drawer, place: int) -> None:
    names: list[str | None] = ["Bron Keld", "Ilva Torrenko", None]
    event_id = alike(drawer, *names)
    drawer.incidents.remove_perpetrator(event_id, place)
    gone = names.pop(place)
    assert names_at(drawer, event_id) == names
    assert gone not in [one.real_name for _, _, one in drawer.identities.every()] or gone is None
    again = drawer.incidents.get(event_id)
    drawer.incidents.save(msgspec.structs.replace(again, title="Saved once more"))
    assert names_at(drawer, event_id) == names
    with pytest.raises(InputError, match="unknown-person"):
        drawer.incidents.remove_perpetrator(event_id, 2)


def test_one_of_two_alike_perpetrators_may_be_changed(drawer: Drawer) -> None:
    event_id = alike(drawer, "Bron Keld", "Ilva Torrenko")
    shown = drawer.incidents.get(event_id)
    first, second = shown.alleged_perpetrators
    changed = (msgspec.structs.replace(first, rank="sergeant"), second)
    drawer.incidents.save(msgspec.structs.replace(shown, alleged_perpetrators=changed))
    assert names_at(drawer, event_id) == ["Bron Keld", "Ilva Torrenko"]

"""What is on each picture: which vault, and the way to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QAbstractButton

from defender_app.model.person import Person
from gallery import (
    answering,
    cards,
    carried,
    cleaning,
    doing,
    drafts,
    forms,
    helping,
    kept,
    leaving,
    looking,
    named,
    noticed,
    noting,
    registered,
    safe,
    seized,
    told,
    travelling,
    triage,
)
from gallery.scene import Scene
from ui.record.page import RecordPage

if TYPE_CHECKING:
    from gallery.scene import Way
    from gallery.worlds import World
    from ui.main_window import MainWindow


def _page(name: str) -> Way:
    return lambda window, _world: window.navigator.page(name)


def _record(name: str, section: str = "") -> Way:
    return lambda window, world: window.navigator.record(world.records[name], section)


def _new_record(window: MainWindow, _world: World) -> None:
    window.navigator.record(None)


def _person(window: MainWindow, world: World) -> None:
    people = world.sender.drawer.people.list()
    heron = next((one for one in people if one.pseudonym == "HERON"), people[0])
    window.navigator.person(heron.uid)


def _person_called(pseudonym: str) -> Way:
    """Somebody by the word that stands for them."""

    def way(window: MainWindow, world: World) -> None:
        people = world.sender.drawer.people.list()
        window.navigator.person(next(one.uid for one in people if one.pseudonym == pseudonym))

    return way


def _nobody_asked(window: MainWindow, world: World) -> None:
    """Somebody under 18 whom nobody asked yet."""
    drawer = world.sender.drawer
    event_id = world.records["TRN-02"]
    incident = drawer.incidents.get(event_id, with_identities=True)
    known = next((one for one in incident.persons if one.pid == "P-new"), None)
    if known is None:
        new = Person(pid="P-new", pseudonym="DUNLIN", descriptive_title="relative", age_at_time=15)
        drawer.incidents.save(msgspec.structs.replace(incident, persons=(*incident.persons, new)))
    window.navigator.person(drawer.people.uid_of(event_id, "P-new"))


def _people_section(window: MainWindow, _world: World) -> None:
    """The people of the record that is open."""
    page = window.navigator.shown
    if isinstance(page, RecordPage):
        page.show_section("people")


def _send(window: MainWindow, world: World) -> None:
    window.navigator.send([world.records["TRN-09"]])


def _versions(window: MainWindow, world: World) -> None:
    """A sent record with one change after it."""
    drawer, event_id = world.sender.drawer, world.records["TRN-09"]
    incident = drawer.incidents.get(event_id, with_identities=True)
    more = "They came back the next morning."
    told = f"{str(incident.narrative).removesuffix(more).rstrip()} {more}"
    drawer.incidents.save(msgspec.structs.replace(incident, narrative=told))
    window.navigator.history(event_id)


def _case(window: MainWindow, world: World) -> None:
    window.navigator.case(world.cases[3])


def _forward(window: MainWindow, _world: World) -> None:
    foot = getattr(window.navigator.shown, "foot", None)
    if foot is not None and isinstance(foot.forward, QAbstractButton) and foot.forward.isEnabled():
        foot.forward.click()


def _dialog(tab: str, button: str) -> tuple[Way, ...]:
    return (safe.settings(tab), safe.dialog(tab, button))


def _act(record: str, type_id: str, *more: Way) -> tuple[Way, ...]:
    """The form of one act of a record."""
    return (_record(record, "acts"), doing.open_act_of(type_id), *more)


_SEALED = (_send, _forward, *[doing.decide] * 6, _forward)

_OPEN_FILE = (_record("TRN-01", "evidence"), doing.open_file)


SCENES = (
    Scene("incidents", "defender", on_empty=True),
    Scene("incidents-overview", "defender", (doing.overview,), on_empty=True),
    Scene("incidents-overview-counts", "defender", (doing.overview, doing.scroll_down)),
    Scene("incidents-table", "defender", (doing.table,)),
    Scene("incidents-filters", "defender", (doing.filters,)),
    Scene("incidents-narrowed", "defender", (kept.narrowed,)),
    Scene("incidents-several", "defender", (doing.several,)),
    Scene("incidents-search", "defender", (doing.search("passport"),)),
    Scene("incidents-greeting", "defender", (told.greeting, told.greeted)),
    Scene("record-names", "defender", told.field("TRN-02", "narrative")),
    Scene("record-un-action", "defender", told.field("TRN-08", "followup[0].reference")),
    Scene("record-un-due", "defender", told.field("TRN-08", "followup[0].reply_due")),
    Scene("record-upr", "defender", told.field("TRN-12", "upr_tracking[0].review_date")),
    Scene("record-link", "defender", told.field("TRN-16", "cooperation[0].link_strength")),
    Scene("record-new", "defender", (_new_record,), on_empty=True),
    Scene("record-acts", "defender", (_record("TRN-09", "acts"),)),
    Scene("record-act-open", "defender", (_record("TRN-01", "acts"), doing.open_act)),
    Scene("record-act-finder", "defender", (_record("TRN-01", "acts"), doing.find_act)),
    Scene("act-airport", "defender", _act("TRN-01", "airport-border-stop")),
    Scene("act-passport", "defender", _act("TRN-02", "passport-confiscation", doing.to_act_end)),
    Scene("act-exit-ban", "defender", _act("TRN-03", "exit-ban")),
    Scene("act-photography", "defender", _act("TRN-04", "un-premises-photography")),
    Scene("act-badge", "defender", _act("TRN-05", "un-premises-removal")),
    Scene("act-accreditation", "defender", _act("TRN-06", "accreditation-obstruction")),
    Scene("act-tea", "defender", _act("TRN-07", "interrogation-summons")),
    Scene("act-secret-detention", "defender", _act("TRN-08", "incommunicado-rsdl")),
    Scene("act-family", "defender", _act("TRN-09", "family-pressure")),
    Scene("act-device", "defender", _act("TRN-10", "device-search-seizure", doing.to_act_end)),
    Scene("act-smear", "defender", _act("TRN-12", "smear-stigmatisation")),
    Scene("act-law", "defender", _act("TRN-12", "restrictive-legislation")),
    Scene("act-torture", "defender", _act("TRN-13", "torture-ill-treatment")),
    Scene("act-speaking", "defender", _act("TRN-19", "speaking-obstruction")),
    Scene(
        "act-begun",
        "defender",
        (_record("TRN-20", "acts"), doing.begin_act("police outside my house"), doing.to_act_end),
    ),
    Scene("record-quick", "defender", (_record("TRN-01", "quick"),)),
    Scene("record-when", "defender", (_record("TRN-16", "when"),)),
    Scene("record-people", "defender", (_record("TRN-09", "people"),)),
    Scene("record-person-open", "defender", (_record("TRN-09", "people"), doing.open_person)),
    Scene("record-person-new", "defender", (_new_record, _people_section, doing.new_person)),
    Scene("record-perpetrator", "defender", (_record("TRN-09", "people"), doing.open_perpetrator)),
    Scene("record-cooperation", "defender", (_record("TRN-16", "cooperation"),)),
    Scene("record-evidence", "defender", (_record("TRN-16", "evidence"),)),
    Scene("record-evidence-open", "defender", (_record("TRN-01", "evidence"), doing.open_file)),
    Scene("evidence-gives-away", "defender", (*_OPEN_FILE, cleaning.gives_away)),
    Scene("evidence-cover", "defender", (*_OPEN_FILE, cleaning.ask, cleaning.cover)),
    Scene("evidence-still-on-it", "defender", (*_OPEN_FILE, cleaning.ask, cleaning.go_on)),
    Scene("look-picture", "defender", (_record("TRN-01", "evidence"), looking.picture)),
    Scene("look-pages", "defender", (_record("TRN-01", "evidence"), looking.pages)),
    Scene("look-words", "defender", (_record("TRN-01", "evidence"), looking.words)),
    Scene("look-film", "defender", (_record("TRN-01", "evidence"), looking.film)),
    Scene("look-refused", "defender", (_record("TRN-01", "evidence"), looking.bomb)),
    Scene("record-done", "defender", (_record("TRN-08", "done"),)),
    Scene("record-ask", "defender", (_record("TRN-16", "ask"),)),
    Scene("record-versions", "defender", (_versions,)),
    Scene("people", "defender", (_page("people"),), on_empty=True),
    Scene("person", "defender", (_person,)),
    # A condition without words keeps a record back: of one that is sent in no other picture.
    Scene("person-only-if", "defender", (_person_called("BITTERN"), doing.only_if)),
    Scene("person-several", "defender", (_person_called("MARTIN"), doing.several_answers)),
    Scene("person-withdraw", "defender", (_person_called("MARTIN"), doing.ask_withdraw)),
    Scene("person-first", "defender", (_nobody_asked,)),
    Scene("person-name", "defender", (_person, doing.tab("about"), doing.name_of_person)),
    Scene("person-about", "defender", (_person, doing.tab("about"))),
    Scene("person-records", "defender", (_person, doing.tab("records"))),
    Scene("person-history", "defender", (_person, doing.tab("history"))),
    Scene("send-1-records", "defender", (_page("send"),), on_empty=True),
    Scene("send-2-whom", "defender", (_send,)),
    Scene("send-3-see", "defender", (_send, _forward)),
    Scene("send-3-decide", "defender", (_send, _forward, _forward)),
    Scene("send-3-evidence", "defender", (forms.send, _forward, forms.item)),
    Scene("send-3-evidence-menu", "defender", (forms.send, _forward, forms.item, forms.menu)),
    Scene("send-3-copies", "defender", (forms.send, _forward, forms.copies, forms.item)),
    Scene("send-3-who", "defender", (forms.send, _forward, forms.copies, forms.ask)),
    Scene("send-3-short-name", "defender", (named.send, _forward)),
    Scene("send-3-short-name-ask", "defender", (named.send, _forward, named.question)),
    Scene("send-3-official", "defender", (named.send, _forward, named.official)),
    Scene("send-4-preview", "defender", _SEALED),
    Scene("send-4-keep", "defender", (*_SEALED, carried.receipt)),
    Scene("send-4-keep-sure", "defender", (*_SEALED, carried.nothing, _forward)),
    Scene("send-5-result", "defender", (*_SEALED, doing.seal)),
    Scene("send-5-copied", "defender", (*_SEALED, doing.seal, carried.copied)),
    Scene("send-tomorrow", "defender", (_send, _forward, carried.night)),
    Scene("send-waiting", "defender", (carried.waits, _page("send"))),
    Scene("replies", "defender", (_page("replies"),), on_empty=True),
    Scene("person-notices", "defender", (noticed.of_person, noticed.offered)),
    Scene("person-notices-made", "defender", (noticed.of_person, noticed.offered, noticed.made)),
    Scene("record-changed-since-sent", "defender", (noticed.changed,)),
    Scene("send-correction", "defender", (noticed.correct,)),
    Scene("replies-waiting", "defender", (_page("replies"), noticed.waiting)),
    Scene("replies-key-lost", "defender", (_page("replies"), noticed.waiting, noticed.key_lost)),
    Scene(
        "replies-lost-vault", "defender", (_page("replies"), noticed.waiting, noticed.lost_vault)
    ),
    Scene("focal-points", "defender", (_page("focal-points"),), on_empty=True),
    Scene("focal-points-add", "defender", (_page("focal-points"), doing.add_card)),
    Scene("focal-points-compare", "defender", (_page("focal-points"), doing.compare)),
    Scene("focal-points-which", "defender", (_page("focal-points"), cards.several)),
    Scene("focal-points-unread", "defender", (_page("focal-points"), cards.unreadable)),
    Scene("focal-points-tick", "defender", (_page("focal-points"), cards.ticking, cards.ticked)),
    Scene("focal-points-first", "defender", (_page("focal-points"), cards.first)),
    Scene("focal-points-stop", "defender", (_page("focal-points"), doing.changed_card)),
    Scene("learn", "defender", (_page("learn"),)),
    Scene("learn-guide", "defender", (_page("learn"), helping.page("send"))),
    Scene("learn-found", "defender", (_page("learn"), helping.sought)),
    Scene("help", "defender", (_person, helping.opened)),
    Scene("settings", "defender", (_page("settings"),)),
    Scene("settings-others", "defender", (_page("settings"), safe.others)),
    Scene("settings-end", "defender", (_page("settings"), doing.scroll_down)),
    *(
        Scene(f"seizure-{code}", "defender", (seized.begun, seized.step(code)), on_empty=True)
        for code in ("happened", "vault", "notices", "exposed", "tell")
    ),
    Scene("seizure-cards", "desk", (seized.begun_at_a_desk, seized.step("cards"))),
    Scene(
        "drawer-for-show", "defender", (safe.settings("vault"), safe.dialog("vault", "for_show"))
    ),
    Scene("settings-vault", "defender", (safe.settings("vault"),)),
    Scene("settings-vault-end", "defender", (safe.settings("vault"), doing.scroll_down)),
    Scene("settings-safety", "defender", (safe.settings("safety"),)),
    Scene("settings-safety-end", "defender", (safe.settings("safety"), doing.scroll_down)),
    Scene("notes-switch", "defender", (_page("settings"), noting.asked(others=False))),
    Scene("notes-take-over", "defender", (_page("settings"), noting.asked(others=True))),
    Scene("notes-arrived", "defender", (noting.arrived, noting.listed, noting.previewed)),
    Scene("notes-record", "defender", (_record("TRN-02"), noting.marked)),
    Scene("notes-stop", "defender", (noting.stopped,)),
    Scene("settings-seen", "defender", (safe.settings("seen"),)),
    Scene("settings-about", "defender", (safe.settings("about"),)),
    Scene("vault-check", "defender", _dialog("vault", "check")),
    Scene("vault-grow", "defender", _dialog("vault", "grow")),
    Scene("vault-passphrase", "defender", (*_dialog("vault", "passphrase"), safe.passphrases)),
    Scene("vault-drawn-words", "defender", (*_dialog("vault", "passphrase"), kept.drawn)),
    Scene("vault-bind", "defender", (_page("settings"), kept.computer(is_bound=False))),
    Scene("vault-free", "defender", (_page("settings"), kept.computer(is_bound=True))),
    Scene("vault-growth-offer", "defender", (kept.growth,)),
    Scene("vaults-known", "defender", (kept.known,)),
    Scene("vault-give-up", "defender", _dialog("vault", "give_up")),
    Scene("vault-burn", "defender", _dialog("vault", "burn")),
    Scene("vault-add-1-name", "defender", (*_dialog("vault", "drawer"), safe.named)),
    Scene("vault-add-3-consequence", "defender", (*_dialog("vault", "drawer"), safe.consequence)),
    Scene("backup-make", "defender", _dialog("safety", "backup")),
    Scene("backup-made", "defender", (*_dialog("safety", "backup"), safe.backup_made)),
    Scene(
        "backup-seen",
        "defender",
        (*_dialog("safety", "restore"), safe.backup_seen, safe.backup_opened),
    ),
    Scene("backup-objections", "defender", (*_dialog("safety", "backup"), kept.objections)),
    *(
        Scene(f"travel-{name}", "defender", (*_dialog("safety", "travel"), *ways))
        for name, ways in travelling.WAYS.items()
    ),
    Scene("travel-cut-short", "defender", (travelling.cut_short,)),
    Scene("travel-return", "defender", _dialog("safety", "returned")),
    Scene("reminder", "defender", (safe.reminded,)),
    Scene("recovery-make", "defender", _dialog("safety", "make")),
    Scene("recovery-paper", "defender", (*_dialog("safety", "make"), safe.paper)),
    Scene(
        "recovery-test", "defender", (safe.words_made, *_dialog("safety", "test"), safe.mistyped)
    ),
    Scene("question", "defender", (doing.question,)),
    Scene("crash", "defender", (doing.crash,)),
    Scene("banner", "defender", (doing.banner,)),
    Scene("inbox", "desk", on_empty=True),
    Scene("inbox-came", "desk", (doing.files_came,)),
    Scene("inbox-coming", "desk", (doing.files_coming,)),
    Scene("inbox-damaged", "desk", (doing.file_explained,)),
    Scene("inbox-watched", "desk", (doing.folder_watched,)),
    Scene("cases", "desk", (_page("cases"),), on_empty=True),
    Scene("cases-chosen", "desk", (_page("cases"), triage.chosen)),
    Scene("cases-filters", "desk", (_page("cases"), triage.filters)),
    Scene("cases-keys", "desk", (_page("cases"), triage.keys)),
    Scene("cases-72", "desk", (_page("cases"), triage.view("within-72")), on_empty=True),
    Scene("case", "desk", (_case,)),
    Scene("case-who", "desk", (_case, doing.case_tab("people"))),
    Scene("case-evidence", "desk", (_case, doing.case_tab("evidence"))),
    Scene("case-own", "desk", (_case, doing.case_tab("ours"))),
    Scene("case-answer", "desk", (_case, doing.answer)),
    Scene("case-actions", "desk", (_case, doing.case_tab("actions"))),
    Scene("case-answer-words", "desk", (_page("cases"), answering.words)),
    Scene("cases-answer", "desk", (_page("cases"), answering.several)),
    Scene(
        "register-summary",
        "desk",
        (_page("register"), registered.view("summary"), drafts.summed),
    ),
    Scene("draft-ask", "desk", (drafts.case, drafts.asked)),
    Scene("draft-editor", "desk", (drafts.case, drafts.opened)),
    Scene("draft-findings", "desk", (drafts.case, drafts.opened, drafts.found)),
    Scene("cases-export", "desk", (_page("cases"), leaving.several)),
    Scene("cases-export-names", "desk", (_page("cases"), leaving.by_name)),
    Scene("cases-numbers", "desk", (_page("cases"), leaving.numbers)),
    Scene("case-work", "desk", (triage.judged, _case, triage.tab("work"))),
    Scene("case-judge", "desk", (_case, triage.tab("work"), triage.judging)),
    Scene("case-related", "desk", (triage.again, _case, triage.tab("related"))),
    Scene(
        "case-compare",
        "desk",
        (triage.again, _case, triage.tab("related"), triage.compared),
    ),
    Scene(
        "cases-board",
        "desk",
        (triage.spread, _page("cases"), triage.view("board")),
        on_empty=True,
    ),
    Scene("case-corrects", "desk", (noticed.case_corrects,)),
    Scene("case-corrects-what", "desk", (noticed.case_corrects, noticed.compared)),
    Scene("case-key-lost", "desk", (noticed.case_key_lost,)),
    Scene("case-key-lost-accept", "desk", (noticed.case_key_lost, noticed.case_accept)),
    Scene("case-withdrawn", "desk", (noticed.case_withdrawn,)),
    Scene("register", "desk", (registered.filled, _page("register")), on_empty=True),
    Scene(
        "register-actions",
        "desk",
        (registered.filled, _page("register"), registered.view("un-action")),
        on_empty=True,
    ),
    Scene(
        "register-item",
        "desk",
        (
            *(registered.filled, _page("register")),
            *(registered.view("un-action"), registered.looking),
        ),
    ),
    Scene(
        "register-add",
        "desk",
        (_page("register"), registered.view("un-action"), registered.adding),
    ),
    Scene(
        "register-told",
        "desk",
        (registered.filled, _page("register"), registered.view("told")),
    ),
    Scene("register-received", "desk", (_page("register"), registered.view("received"))),
    Scene("case-register", "desk", (registered.filled, _case, triage.tab("register"))),
    Scene("cases-review", "desk", (registered.reviewed, _page("cases"), triage.view("review"))),
    Scene(
        "case-delete",
        "desk",
        (
            *(registered.reviewed, _page("cases")),
            *(triage.view("review"), registered.deleting),
        ),
    ),
    Scene("case-people", "desk", (_page("case-people"),), on_empty=True),
    Scene("my-card", "desk", (_page("my-card"),), on_empty=True),
    Scene("my-card-replace", "desk", (_page("my-card"), cards.replace)),
    Scene("my-card-revoke", "desk", (_page("my-card"), cards.again, cards.revoke)),
    Scene("my-card-labelled", "desk", (_page("my-card"), cards.again, cards.colleague)),
    Scene("my-card-hand-over", "desk", (_page("my-card"), cards.colleague, cards.hand_over)),
)

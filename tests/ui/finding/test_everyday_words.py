"""A type of act is found by whatever somebody calls it: phrases, slips, other orders, scripts."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.taxonomy import taxonomy
from ui import i18n
from ui.fields import kinds
from ui.fields.finding import Entry, Index, found
from ui.fields.spelling import Slips, folded, words_of
from ui.record.acts import TypeFinder

# What is typed, and what must stand among the first three.
ENGLISH = (
    ("they took my phone", "device-search-seizure"),
    ("my phone was taken at customs", "device-search-seizure"),
    ("police looked through my mobile", "device-search-seizure"),
    ("they wanted the password of my laptop", "device-search-seizure"),
    ("tea", "interrogation-summons"),
    ("invited to drink tea", "interrogation-summons"),
    ("He Cha", "interrogation-summons"),
    ("called to the police station for a chat", "interrogation-summons"),
    ("questioned for six hours", "interrogation-summons"),
    ("badge", "un-premises-removal"),
    ("UN security took my badge", "un-premises-removal"),
    ("kicked out of the Palais", "un-premises-removal"),
    ("filmed", "un-premises-photography"),
    ("someone was filming us", "un-premises-photography"),
    ("a diplomat took photos of me", "un-premises-photography"),
    ("photographed", "un-premises-photography"),
    ("not let on the plane", "airport-border-stop"),
    ("stopped at the airport", "airport-border-stop"),
    ("could not fly", "airport-border-stop"),
    ("pulled off the train", "airport-border-stop"),
    ("followed", "physical-surveillance"),
    ("a man is following me home", "physical-surveillance"),
    ("car in front of my house", "physical-surveillance"),
    ("passport", "passport-confiscation"),
    ("they will not give my passport back", "passport-confiscation"),
    ("new passport refused", "passport-confiscation"),
    ("can't leave the country", "exit-ban"),
    ("travel ban", "exit-ban"),
    ("visa came too late", "visa-obstruction"),
    ("embassy did not answer", "visa-obstruction"),
    ("police took me on a forced holiday", "movement-restriction"),
    ("arrested", "arrest-detention"),
    ("my husband is in jail", "arrest-detention"),
    ("nobody knows where he is held", "incommunicado-rsdl"),
    ("RSDL", "incommunicado-rsdl"),
    ("put in a psychiatric hospital", "incommunicado-rsdl"),
    ("she vanished", "enforced-disappearance"),
    ("kidnapped by men in plain clothes", "enforced-disappearance"),
    ("police at my door, cannot go out", "house-arrest"),
    ("beaten in prison", "torture-ill-treatment"),
    ("kept awake for days", "torture-ill-treatment"),
    ("raped in detention", "torture-ill-treatment"),
    ("no medicine in prison", "denial-medical-care"),
    ("sick in detention", "denial-medical-care"),
    ("lawyer not allowed to see him", "denial-counsel-family"),
    ("family visit refused", "denial-counsel-family"),
    ("died in prison", "death-in-custody"),
    ("they cremated the body", "death-in-custody"),
    ("attacked with a knife", "physical-attack"),
    ("punched in the street", "physical-attack"),
    ("they said they will kill me", "threat-harassment"),
    ("threats", "threat-harassment"),
    ("anonymous calls at night", "threat-harassment"),
    ("delegation shouted at me in the corridor", "un-premises-intimidation"),
    ("followed in Geneva", "un-premises-intimidation"),
    ("ECOSOC status", "accreditation-obstruction"),
    ("our application was deferred again", "accreditation-obstruction"),
    ("UN gave my name to the government", "participant-list-demand"),
    ("list of names", "participant-list-demand"),
    ("bags searched at the meeting", "security-measure-demand"),
    ("interrupted my statement", "speaking-obstruction"),
    ("microphone switched off", "speaking-obstruction"),
    ("side event cancelled", "event-obstruction"),
    ("exhibition taken down", "event-obstruction"),
    ("special rapporteur visit", "un-visit-interference"),
    ("gifts to a committee member", "un-official-pressure"),
    ("shadow report", "submission-censorship"),
    ("had to withdraw our complaint to the UN", "submission-censorship"),
    ("they went to see my mother", "family-pressure"),
    ("my sister was threatened", "family-pressure"),
    ("kids expelled from school", "family-pressure"),
    ("lost my job", "employer-livelihood-pressure"),
    ("fired", "employer-livelihood-pressure"),
    ("landlord threw us out", "employer-livelihood-pressure"),
    ("disbarred", "professional-sanction"),
    ("law license revoked", "professional-sanction"),
    ("my colleagues were questioned", "associates-targeted"),
    ("my lawyer was arrested", "associates-targeted"),
    ("hacked", "digital-surveillance"),
    ("Pegasus on my phone", "digital-surveillance"),
    ("email account hacked", "digital-surveillance"),
    ("police searched my house", "raid-seizure"),
    ("they broke into the office", "raid-seizure"),
    ("called a traitor on television", "smear-stigmatisation"),
    ("newspaper wrote lies about me", "smear-stigmatisation"),
    ("sentenced to five years", "charges-prosecution"),
    ("court hearing", "charges-prosecution"),
    ("new law against NGOs", "restrictive-legislation"),
    ("national security law", "restrictive-legislation"),
    ("our NGO was shut down", "organisation-restriction"),
    ("foreign funding blocked", "organisation-restriction"),
    ("none of these", "other"),
)
CHINESE = (
    ("喝茶", "interrogation-summons"),
    ("茶", "interrogation-summons"),
    ("被请去喝茶了", "interrogation-summons"),
    ("国保找我谈话", "interrogation-summons"),
    ("派出所叫我去一趟", "interrogation-summons"),
    ("他们拿走了我的手机", "device-search-seizure"),
    ("手机被警察翻了", "device-search-seizure"),
    ("护照被没收", "passport-confiscation"),
    ("护照", "passport-confiscation"),
    ("護照被沒收", "passport-confiscation"),
    ("不给我办护照", "passport-confiscation"),
    ("不让我上飞机", "airport-border-stop"),
    ("机场", "airport-border-stop"),
    ("在機場被攔下", "airport-border-stop"),
    ("边控", "exit-ban"),
    ("不准出国", "exit-ban"),
    ("拒签", "visa-obstruction"),
    ("签证一直没下来", "visa-obstruction"),
    ("被旅游", "movement-restriction"),
    ("抓走了", "arrest-detention"),
    ("刑拘", "arrest-detention"),
    ("指居", "incommunicado-rsdl"),
    ("不知道人关在哪里", "incommunicado-rsdl"),
    ("失踪", "enforced-disappearance"),
    ("软禁在家", "house-arrest"),
    ("門口有警察不讓出門", "house-arrest"),
    ("酷刑", "torture-ill-treatment"),
    ("不让睡觉", "torture-ill-treatment"),
    ("看守所不给看病", "denial-medical-care"),
    ("律师不能会见", "denial-counsel-family"),
    ("死在看守所", "death-in-custody"),
    ("被人打了", "physical-attack"),
    ("恐吓电话", "threat-harassment"),
    ("有人在会场偷拍我", "un-premises-photography"),
    ("拍照", "un-premises-photography"),
    ("证件被收走", "un-premises-removal"),
    ("胸牌", "un-premises-removal"),
    ("在日内瓦被跟踪", "un-premises-intimidation"),
    ("咨商地位", "accreditation-obstruction"),
    ("名单", "participant-list-demand"),
    ("搜身", "security-measure-demand"),
    ("发言被打断", "speaking-obstruction"),
    ("边会被取消", "event-obstruction"),
    ("特别报告员来访", "un-visit-interference"),
    ("送礼", "un-official-pressure"),
    ("影子报告", "submission-censorship"),
    ("找我父母", "family-pressure"),
    ("我妈被上门", "family-pressure"),
    ("被单位开除", "employer-livelihood-pressure"),
    ("房东赶我走", "employer-livelihood-pressure"),
    ("律师证被吊销", "professional-sanction"),
    ("朋友被叫去问话", "associates-targeted"),
    ("被跟踪", "physical-surveillance"),
    ("楼下有车盯着", "physical-surveillance"),
    ("微信被盗", "digital-surveillance"),
    ("手机被监听", "digital-surveillance"),
    ("抄家", "raid-seizure"),
    ("说我是汉奸", "smear-stigmatisation"),
    ("寻衅滋事", "charges-prosecution"),
    ("判刑三年", "charges-prosecution"),
    ("国安法", "restrictive-legislation"),
    ("组织被取缔", "organisation-restriction"),
    ("其他", "other"),
)
SLIPS = (
    ("pasport", "passport-confiscation"),
    ("passprot taken", "passport-confiscation"),
    ("arested", "arrest-detention"),
    ("photografed", "un-premises-photography"),
    ("interogation", "interrogation-summons"),
    ("survelliance", "physical-surveillance"),
    ("disapeared", "enforced-disappearance"),
    ("harrassment", "threat-harassment"),
    ("acreditation", "accreditation-obstruction"),
    ("tortur", "torture-ill-treatment"),
    ("lawer not allowed", "denial-counsel-family"),
    ("airpotr", "airport-border-stop"),
    ("micropone", "speaking-obstruction"),
)
ORDERS = (
    "they took my phone",
    "not let on the plane",
    "passport refused new",
    "UN security took my badge",
    "no medicine in prison",
)
FIRST = 3


@pytest.fixture(scope="module")
def english() -> Index:
    return Index(kinds.entries())


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[Index]:
    i18n.install(qapp, "zh")
    yield Index(kinds.entries())
    i18n.install(qapp, i18n.FALLBACK)


def _first(index: Index, typed: str) -> list[str]:
    return [entry.id for entry in index.found(typed)][:FIRST]


@pytest.mark.parametrize(("typed", "wanted"), ENGLISH)
def test_english_words_of_every_day(english: Index, typed: str, wanted: str) -> None:
    assert wanted in _first(english, typed)


@pytest.mark.parametrize(("typed", "wanted"), CHINESE)
def test_chinese_words_of_every_day(chinese: Index, typed: str, wanted: str) -> None:
    assert wanted in _first(chinese, typed)


@pytest.mark.parametrize(("typed", "wanted"), SLIPS)
def test_a_slip_of_the_finger_is_forgiven(english: Index, typed: str, wanted: str) -> None:
    assert wanted in _first(english, typed)


@pytest.mark.parametrize("typed", ORDERS)
def test_the_order_of_the_words_does_not_matter(english: Index, typed: str) -> None:
    best = _first(english, typed)[0]
    shuffled = typed.split()
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
        assert best in _first(english, " ".join(shuffled))


@pytest.mark.parametrize(
    ("typed", "wanted"), [("喝茶", "interrogation-summons"), ("手机", "device-search-seizure")]
)
def test_chinese_is_found_in_an_english_window_too(english: Index, typed: str, wanted: str) -> None:
    assert wanted in _first(english, typed)


def test_english_is_found_in_a_chinese_window_too(chinese: Index) -> None:
    assert _first(chinese, "badge")[0] == "un-premises-removal"


@pytest.mark.parametrize("type_id", taxonomy().types)
def test_every_type_is_found_by_its_own_name(english: Index, type_id: str) -> None:
    label = next(entry.label for entry in english.entries if entry.id == type_id)
    assert _first(english, label)[0] == type_id
    assert _first(english, label.upper())[0] == type_id


def test_most_search_words_lead_to_their_own_type_first(english: Index) -> None:
    """Some words belong to several types; none may lose its own."""
    lost = [
        (entry.id, word)
        for entry in english.entries
        for word in entry.words
        if entry.id not in [one.id for one in english.found(word)][:5]
    ]
    assert lost == []


@pytest.mark.parametrize("typed", ["", "   ", "?!", "…"])
def test_nothing_typed_shows_everything_in_its_order(english: Index, typed: str) -> None:
    assert english.found(typed) == english.entries


@pytest.mark.parametrize(
    "typed", ["qqqq", "x" * 5000, "的", "\u0000", "🙂", "%_*", "ཀ་ཁ", "ما", "the of and"]
)
def test_anything_may_be_typed(english: Index, typed: str) -> None:
    assert set(english.found(typed)) <= set(english.entries)


def test_the_other_kind_of_act_is_always_at_the_end(qtbot: QtBot) -> None:
    card = TypeFinder()
    qtbot.addWidget(card)
    for typed in ("qqqq", "phone", "吉他", "they came with a horse"):
        card.finder.line.setText(typed)
        assert card.finder.ids()[-1] == "other", typed
    card.finder.line.setText("something else")
    assert card.finder.ids()[0] == "other"
    card.finder.line.setText("")
    assert card.finder.ids().count("other") == 1


def test_an_answer_comes_before_the_next_key(english: Index) -> None:
    english.found("warm")
    sentence = "yesterday two policemen came to our house and they took my phone and my laptop"
    began = time.perf_counter()
    for end in range(1, len(sentence) + 1):
        english.found(sentence[:end])
    assert (time.perf_counter() - began) / len(sentence) < 0.03


def test_signs_tell_one_time_zone_from_another() -> None:
    zones = tuple(Entry(one, f"UTC{one}", (one,)) for one in ("-05:00", "+05:00", "+05:30"))
    assert found("-05:00", zones)[0].id == "-05:00"
    assert [entry.id for entry in found("+05", zones)] == ["+05:00", "+05:30"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("they were filming", ("film",)),
        ("Didn’t let me fly", ("not", "let", "fly")),
        ("被喝茶了", ("被喝", "喝茶", "茶了")),
        ("of the", ("of", "the")),
        ("Écossé", ("ecoss",)),
        ("", ()),
    ],
)
def test_words_are_taken_by_their_roots(text: str, words: tuple[str, ...]) -> None:
    assert words_of(folded(text)) == words


def test_short_words_are_not_guessed() -> None:
    slips = Slips(("tea", "passport", "photograph"))
    assert slips.near("sea") == frozenset()
    assert slips.near("pasport") == {"passport"}
    assert slips.near("fotograph") == {"photograph"}
    assert slips.near("phone") == frozenset()

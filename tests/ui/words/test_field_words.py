"""Every field, choice and list has words; none of them is an id; Chinese has them all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from defender_app.model import consent, cooperation, evidence, follow_up, incident, person
from defender_app.taxonomy import taxonomy
from tests.support.repository import ROOT
from ui import i18n
from ui.i18n import data_words, field_words, hints, places, pseudo, questions

TYPES = list(taxonomy().types.values())
FIELDS = [(kind.id, field.name) for kind in TYPES for field in kind.fields]
LISTS = taxonomy().lists
CHINESE = json.loads(
    (ROOT / "defender_app" / "taxonomy" / "words.zh.json").read_text(encoding="utf-8")
)
LANGUAGES = ("en", "zh")
# What only an id looks like: hyphens without spaces between lower case words, codes, underscores.
ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+|\d{6,}|[a-z]+_[a-z_]+")
HYPHENATED = {"e-mail", "self-employed", "follow-up", "non-binary", "mid-term", "go-between"}
PILL = 44


def structs() -> Iterator[tuple[str, str]]:
    """(key of the question, name of the field) of every struct of the model."""
    for module in (incident, person, consent, cooperation, evidence, follow_up):
        for name, kind in vars(module).items():
            if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
                continue
            if kind.__module__ != module.__name__:
                continue
            for field in kind.__struct_fields__:
                if (name, field) not in {("Incident", "format"), ("Incident", "version")}:
                    yield (field if name == "Incident" else f"{name}.{field}"), field


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.install(qapp, request.param)
    yield request.param
    i18n.install(qapp, i18n.FALLBACK)


def looks_like_an_id(text: str) -> bool:
    found = ID.findall(text)
    return any(one.lower() not in HYPHENATED and text.strip("?.") == one for one in found)


def test_every_common_field_has_a_question_written_by_hand() -> None:
    keys = [key for key, _ in structs()]
    # A group is asked some of the questions about a person in words of its own.
    group = {key for key in questions.LABELS if key.startswith("Group.")}
    assert set(keys) == set(questions.LABELS) - group
    assert {key.replace("Group.", "Person.") for key in group} <= set(keys)
    assert set(questions.HINTS) <= {*keys, *group}


@pytest.mark.usefixtures("language")
def test_a_question_is_no_id() -> None:
    for key, field in structs():
        words = field_words.common_label(key)
        assert words, key
        assert "_" not in words, key
        assert words != field


@pytest.mark.usefixtures("language")
def test_every_field_of_an_act_has_a_question() -> None:
    for type_id, name in FIELDS:
        words = field_words.field_label(type_id, name)
        assert words.endswith(("?", "？", "first.", "answer.", "。")), (type_id, name)
        assert "_" not in words
        for choice, label in field_words.choices(type_id, name):
            assert label, (type_id, name, choice)
            assert not looks_like_an_id(label), label


@pytest.mark.usefixtures("language")
def test_choices_of_one_question_can_be_told_apart() -> None:
    for type_id, name in FIELDS:
        labels = [label for _, label in field_words.choices(type_id, name)]
        assert len(set(labels)) == len(labels), (type_id, name)
    for name in LISTS:
        labels = [label for _, label in field_words.list_choices(name)]
        assert len(set(labels)) == len(labels), name


def test_choices_are_short_enough_for_pills() -> None:
    for kind in TYPES:
        for field in kind.fields:
            pairs = field_words.choices(kind.id, field.name)
            long = [label for _, label in pairs if len(label) > PILL]
            assert not long or len(pairs) > 6, (kind.id, field.name, long)


@pytest.mark.usefixtures("language")
def test_lists_groups_mechanisms_and_uses_have_words() -> None:
    words = [field_words.group_label(letter) for letter in taxonomy().groups]
    words += [field_words.type_label(kind.id) for kind in TYPES]
    words += [label for name in LISTS for _, label in field_words.list_choices(name)]
    words += [field_words.mechanism_label(one) for one in taxonomy().mechanisms]
    words += [field_words.family_label(one) for one in taxonomy().mechanism_families]
    words += [field_words.consent_use_label(one) for one in LISTS["consent_use"].choices]
    words += [field_words.consent_sentence(one) for one in LISTS["consent_use"].choices]
    words += [field_words.status_label(one) for one in LISTS["record_status"].choices]
    words += [field_words.urgency_label(one) for one in LISTS["urgency"].choices]
    assert all(words)
    assert not [one for one in words if looks_like_an_id(one)]


def test_what_a_later_version_knows_is_never_shown_as_an_id() -> None:
    assert field_words.type_label("from-the-future") == "Another kind of act"
    assert field_words.field_label("from-the-future", "x") == ""
    assert field_words.choices("from-the-future", "x") == ()
    assert field_words.choice_label("exit-ban", "scope", "from-the-future") == "Something else"
    assert field_words.list_label("urgency", "from-the-future") == "Something else"
    assert field_words.list_label("status_now", "999900000000") == "Something else"
    assert field_words.list_label("material", "a diary") == "a diary"
    assert field_words.mechanism_label("from-the-future") == "Something else"
    assert field_words.consent_use_label("from-the-future") == "Something else"


def test_a_name_nobody_confirmed_says_so() -> None:
    unconfirmed = next(one for one in taxonomy().mechanisms.values() if not one.confirmed)
    assert "check the current name" in field_words.mechanism_label(unconfirmed.id)
    assert "check" not in field_words.mechanism_label("tb-cat")


def test_hints_belong_to_fields() -> None:
    names = {name for _, name in FIELDS}
    assert set(hints.FIELD_HINTS) <= names
    assert set(hints.TYPE_FIELD_HINTS) <= {f"{kind}.{name}" for kind, name in FIELDS}
    assert field_words.field_hint("exit-ban", "indefinite")
    assert field_words.field_hint("threat-harassment", "target") == ""


def wanted_paths() -> set[str]:
    words = taxonomy()
    paths = {f"group.{one}" for one in words.groups} | {f"choice.{one}" for one in words.labels}
    paths |= {f"{kind}.{one}" for kind in ("type", "search") for one in words.types}
    paths |= {f"field.{kind}.{name}" for kind, name in FIELDS}
    paths |= {f"list.{name}.{one}" for name, known in LISTS.items() for one in known.choices}
    paths |= {f"family.{one}" for one in words.mechanism_families}
    return paths | {f"mechanism.{one.id}" for one in words.mechanisms.values() if one.confirmed}


def test_chinese_has_all_words_of_the_taxonomy_and_no_others() -> None:
    optional = {
        f"{kind}.{one}"
        for kind in ("mechanism", "search.mechanism")
        for one in taxonomy().mechanisms
    }
    optional |= {f"country.{one}" for one in taxonomy().countries}
    # Chinese may answer a question in other words than "yes" and "no".
    optional |= {
        f"choice.{kind.id}.{field.name}.{choice}"
        for kind in TYPES
        for field in kind.fields
        for choice in field.shown_choices
    }
    assert wanted_paths() <= set(CHINESE)
    assert set(CHINESE) <= wanted_paths() | optional
    assert all(text.strip() == text and text for text in CHINESE.values())
    # Straight marks, and spaces between Chinese letters, are slips.
    slips = re.compile("[\u4e00-\u9fff] [\u4e00-\u9fff]|[\"',;?]")
    found = {key: text for key, text in CHINESE.items() if slips.search(text)}
    assert not {key for key in found if not key.startswith("search.")}


def test_chinese_words_are_shown_and_search_finds_everyday_words(qapp: QApplication) -> None:
    i18n.install(qapp, "zh")
    assert field_words.type_label("interrogation-summons") == "问话、传唤或“喝茶”"
    found = field_words.type_search_words("interrogation-summons")
    assert "喝茶" in found
    assert "invited for tea" in found
    assert field_words.status_label("ready") == "可发送"
    assert places.country_name("CH") == "瑞士"
    assert places.country_name("XW") == "韦斯特里亚"
    assert places.language_name("bo") == "藏语"


def test_a_language_without_translations_speaks_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_words, "language", lambda: "xx")
    assert field_words.group_label("a") == "Travel and border"


@pytest.mark.parametrize("code", sorted(pseudo.CODES))
def test_words_of_the_data_are_marked_in_the_pseudo_languages(
    qapp: QApplication, code: str
) -> None:
    i18n.install(qapp, code)
    for text in (
        field_words.type_label("exit-ban"),
        field_words.field_label("exit-ban", "scope"),
        field_words.choice_label("exit-ban", "scope", "one-event"),
        field_words.list_label("urgency", "high"),
        field_words.common_label("date_start"),
        field_words.mechanism_label("tb-cat"),
        places.country_name("CH"),
        places.language_name("fr"),
    ):
        assert text.startswith(pseudo.OPEN)
        assert text.endswith(pseudo.CLOSE)


def test_countries_and_languages_are_sorted_by_name() -> None:
    real = dict(places.countries())
    assert len(real) == 250
    assert real["GB"] == "United Kingdom"
    assert "XW" not in real
    practice = dict(places.countries(training=True))
    assert practice["XW"] == "Westeria"
    assert "CH" in practice
    assert "FR" not in practice
    names = [name for _, name in places.languages()]
    assert names == sorted(names)
    assert places.country_name("QQ") == "QQ"
    assert places.language_name("not a tag") == "not a tag"
    assert places.language_name("zh-Hant") == "Traditional Chinese"
    assert places.own_language_name("fr") == "français"


def test_babel_is_not_imported_before_a_name_is_asked_for() -> None:
    import subprocess  # noqa: PLC0415 - only here
    import sys  # noqa: PLC0415

    program = (
        "import sys; from ui.i18n import field_words, places; field_words.type_label('exit-ban');"
        "print('babel' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"

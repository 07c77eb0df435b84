from __future__ import annotations

import msgspec
import pytest

from defender_app.model import pseudonym_words
from defender_app.model.answers import ABSENT
from defender_app.model.consent import Consent
from defender_app.model.consent_changes import (
    alike,
    all_told,
    answered,
    ask_again,
    common,
    explain,
    left_to_tell,
    next_review,
    of_use,
    refusal,
    summary,
    to_explain,
    value_of,
    with_consent,
    withdrawn,
)
from defender_app.report import pseudonyms
from defender_app.taxonomy import taxonomy

USES = tuple(taxonomy().lists["consent_use"].choices)
YES = Consent(use="store", value="yes", date="2025-02-22", how="phone")


def test_no_record_means_not_asked() -> None:
    assert value_of(of_use((), "store")) == "not-asked"
    assert of_use((YES,), "store") is YES


def test_a_consent_takes_the_place_of_the_earlier_one() -> None:
    no = Consent(use="store", value="no")
    other = Consent(use="media-name", value="no")
    assert with_consent((YES, other), no) == (no, other)
    assert with_consent((other,), YES) == (other, YES)
    assert with_consent((YES, other, YES), no) == (no, other)


def test_a_consent_that_says_nothing_is_left_out() -> None:
    assert with_consent((YES,), Consent(use="store")) is ABSENT
    assert with_consent((), Consent(use="store")) == ()
    later = msgspec.structs.replace(answered(YES, "not-asked"), date=None, how=None)
    assert with_consent((YES, Consent(use="media-name", value="no")), later) == (
        Consent(use="media-name", value="no"),
    )


def test_a_letter_to_the_government_needs_its_warning_first() -> None:
    letter = Consent(use="government-letter")
    for value in ("yes", "conditional"):
        assert refusal(letter, value) == "government-will-know"
        with pytest.raises(ValueError, match=value):
            answered(letter, value)
    for value in ("no", "not-asked", "not-asked-too-risky", "withdrawn"):
        assert refusal(letter, value) == ""
    told = explain(letter, ("government-will-know",), done=True)
    assert answered(told, "yes").value == "yes"
    assert refusal(Consent(use="media-name"), "yes") == ""


def test_ticks_cover_what_one_breath_explains() -> None:
    groups = to_explain("government-letter")
    assert len(groups) == 5
    assert groups[0] == ("what-is-written", "who-will-see-it")
    assert groups[1] == ("government-will-know",)
    assert ("may-be-published",) in to_explain("media-name")
    assert len(to_explain("store")) == 4
    assert ("may-be-published",) in to_explain("store", ("may-be-published",))
    known = set(taxonomy().lists["explained"].choices)
    shown = {code for use in USES for group in to_explain(use) for code in group}
    assert shown == known


def test_a_tick_can_be_taken_back() -> None:
    ticked = explain(YES, ("can-refuse", "can-withdraw"), done=True)
    assert ticked.explained == ("can-refuse", "can-withdraw")
    assert explain(ticked, ("can-refuse", "can-withdraw"), done=False) == YES


def test_another_answer_drops_what_belonged_to_the_earlier_one() -> None:
    named = Consent(use="focal-point", value="yes", how_named="named", review_on="2026-02-22")
    assert answered(named, "no").how_named is None
    assert answered(named, "conditional").how_named == "named"
    assert answered(named, "not-asked").review_on is None
    gone = Consent(use="focal-point", value="withdrawn", withdrawn_on="2025-03-03")
    assert answered(gone, "yes").withdrawn_on is None


def test_withdrawing_everything_touches_only_what_was_allowed() -> None:
    consents = (
        YES,
        Consent(use="focal-point", value="conditional", conditions="if arrested"),
        Consent(use="media-name", value="no"),
        Consent(use="other-ngo", value="not-asked-too-risky"),
    )
    gone = withdrawn(consents, on="2025-03-03", how="phone")
    assert [one.value for one in gone] == ["withdrawn", "withdrawn", "no", "not-asked-too-risky"]
    assert [one.withdrawn_on for one in gone] == ["2025-03-03", "2025-03-03", None, None]
    assert gone[0].date == "2025-02-22"
    assert withdrawn((), on="2025-03-03") == ()


def test_a_day_to_ask_again() -> None:
    consents = ask_again((YES, Consent(use="media-name", value="no")), "2026-02-22")
    assert next_review(consents) == "2026-02-22"
    assert consents[1].review_on is None
    assert next_review(()) == ""


@pytest.mark.parametrize(
    ("values", "light"),
    [
        (dict.fromkeys(USES, "yes"), "yes"),
        ({"store": "yes"}, "some"),
        ({"store": "conditional", "media-name": "no"}, "some"),
        ({"store": "no"}, "no"),
        ({"store": "withdrawn", "media-name": "no"}, "withdrawn"),
        ({"store": "not-asked-too-risky"}, "not-asked-too-risky"),
        ({}, "not-asked"),
    ],
)
def test_one_light_for_all_uses(values: dict[str, str], light: str) -> None:
    assert summary([Consent(use=use, value=value) for use, value in values.items()], USES) == light


def test_words_of_the_vault_are_never_words_of_a_report() -> None:
    assert not set(pseudonym_words.WORDS) & set(pseudonyms.WORDS)
    assert len(set(pseudonym_words.WORDS)) == len(pseudonym_words.WORDS)


def test_a_word_is_proposed_that_nobody_has() -> None:
    all_but_one = [word.lower() for word in pseudonym_words.WORDS if word != "HERON"]
    assert pseudonym_words.propose(all_but_one) == "HERON"
    assert pseudonym_words.propose(pseudonym_words.WORDS).endswith("-2")


def test_chinese_words_for_those_who_write_chinese() -> None:
    chinese = pseudonym_words.CHINESE_WORDS
    assert len(set(chinese)) == len(chinese)
    assert not [one for one in chinese for other in chinese if one != other and one in other]
    for language in ("zh", "zh-CN", "zh_TW", "zh-Hant"):
        assert pseudonym_words.propose((), language) in chinese
    assert pseudonym_words.propose(chinese, "zh").endswith("-2")
    for language in ("en", "en_XA", "ug", ""):
        assert pseudonym_words.propose((), language) in pseudonym_words.WORDS


def changed(consents: tuple[Consent, ...], **changes: object) -> tuple[Consent, ...]:
    before = common(consents)
    return alike(consents, before, msgspec.structs.replace(before, **changes))


STORE = Consent(use="store", value="yes", how_named="named", date="2025-02-22", how="phone")
STAFF = Consent(use="un-confidential", how="phone")
LETTER = Consent(use="government-letter", how="phone")


def test_several_have_in_common_what_is_the_same() -> None:
    assert common((STORE,)) is not None
    assert common((STORE, STAFF, LETTER)) == Consent(use="store", how="phone")
    again = msgspec.structs.replace(STORE, use="focal-point")
    assert common((STORE, again)) == STORE


def test_one_answer_is_noted_for_several_and_each_keeps_its_own() -> None:
    store, staff, letter = changed((STORE, STAFF, LETTER), value="yes", date="2026-01-02")
    assert store == STORE
    assert staff == Consent(use="un-confidential", value="yes", how="phone", date="2026-01-02")
    # Nobody said that the Government will know.
    assert letter == LETTER
    told = changed((STORE, STAFF, LETTER), explained=("what-is-written", "government-will-know"))
    assert [one.explained for one in told] == [
        ("what-is-written",),
        ("what-is-written",),
        ("what-is-written", "government-will-know"),
    ]
    assert [one.value for one in changed(told, value="yes")] == ["yes", "yes", "yes"]


def test_taking_the_warning_back_takes_the_letter_back_only() -> None:
    told = ("what-is-written", "government-will-know")
    letter = msgspec.structs.replace(LETTER, value="yes", explained=told)
    store = msgspec.structs.replace(STORE, explained=("what-is-written",))
    before = msgspec.structs.replace(common((store, letter)), explained=told)
    after = msgspec.structs.replace(before, explained=("what-is-written",))
    kept, gone = alike((store, letter), before, after)
    assert kept == store
    assert (gone.value, gone.explained) == (None, ("what-is-written",))


def test_ways_of_naming_that_a_use_fixes_stay_fixed() -> None:
    initials = Consent(use="un-public-initials", value="yes")
    no = Consent(use="focal-point", value="no")
    made = changed((STORE, initials, no), how_named="title-only")
    assert [one.how_named for one in made] == ["title-only", None, None]


def test_only_what_was_allowed_is_withdrawn() -> None:
    no = Consent(use="media-name", value="no")
    asked = Consent(use="focal-point", value="not-asked-too-risky")
    made = changed((STORE, no, asked), value="withdrawn", withdrawn_on="2026-01-02")
    assert [one.value for one in made] == ["withdrawn", "no", "not-asked-too-risky"]
    assert [one.withdrawn_on for one in made] == ["2026-01-02", None, None]


def test_how_it_was_asked_is_noted_once_for_all() -> None:
    made = changed((STORE, STAFF), given_by="the-person", how="phone", language="Uyghur")
    assert {(one.given_by, one.how, one.language) for one in made} == {
        ("the-person", "phone", "Uyghur")
    }
    assert [one.value for one in made] == ["yes", None]


def test_who_must_be_told_of_a_withdrawal() -> None:
    gone = Consent(use="store", value="withdrawn")
    told = msgspec.structs.replace(gone, recipients_told="2026-11-20")
    yes = Consent(use="focal-point", value="yes")
    assert left_to_tell((gone, yes))
    assert not left_to_tell((told, yes))
    assert all_told((gone, told, yes), "2026-11-21")[0].recipients_told == "2026-11-21"
    assert all_told((gone, told, yes), "2026-11-21")[1:] == (told, yes)
    assert all_told((), "2026-11-21") == ()

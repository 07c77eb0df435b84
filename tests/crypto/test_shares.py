"""Word shares: what is written can be read by others, what is mistyped is named word by word."""

from __future__ import annotations

import contextlib
import itertools
import random
import secrets
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import shares
from crypto.errors import ShareError
from crypto.secret import Secret
from tests.support import slip39

R = Secret(bytes(range(32)))
# Of the list of vectors that belongs to the specification; their passphrase is TREZOR.
VECTOR = (
    (
        "western apart academic always artist resident briefing sugar woman oven coding club ajar"
        " merit pecan answer prisoner artist fraction amount desktop mild false necklace muscle"
        " photo wealthy alpha category unwrap spew losing making"
    ),
    (
        "western apart academic acid answer ancient auction flip image penalty oasis beaver"
        " multiple thunder problem switch alive heat inherit superior teaspoon explain blanket"
        " pencil numb lend punish endless aunt garlic humidity kidney observe"
    ),
)
VECTOR_SECRET = "8dc652d6d6cd370d8c963141f6d79ba440300f25c467302c1d966bff8f62300d"
NOT_EXTENDABLE = (
    "humidity disease academic always aluminum jewelry energy woman receiver strategy amuse"
    " duckling lying evidence network walnut tactics forget hairy rebound impulse brother survive"
    " clothes stadium mailman rival ocean reward venture always armed unwrap"
)
OF_A_WALLET = (
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece"
    " deal husband erode duke ajar critical decision keyboard"
)
TWO_GROUPS = (
    "wildlife deal beard romp alcohol space mild usual clothes union nuclear testify course"
    " research heat listen task location thank hospital slice smell failure fawn helpful priest"
    " ambition average recover lecture process dough stadium"
)


@contextlib.contextmanager
def refused(code: str, **facts: int) -> Iterator[None]:
    """A check that exactly this error comes, with exactly these facts."""
    with pytest.raises(ShareError) as caught:
        yield
    assert (caught.value.code, caught.value.facts) == (code, facts)


def test_the_independent_reader_knows_the_official_vector() -> None:
    words = [line.split() for line in VECTOR]
    assert slip39.secret_of(words, b"TREZOR").hex() == VECTOR_SECRET


@pytest.mark.parametrize(("needed", "count"), [(1, 1), (2, 2), (2, 3), (3, 5), (7, 9), (16, 16)])
def test_the_independent_reader_reads_ours(needed: int, count: int) -> None:
    made = shares.split(R, needed, count)
    assert len(made) == count
    for chosen in (made[:needed], made[-needed:]):
        assert slip39.secret_of([one.words for one in chosen]) == R.reveal()


def test_every_choice_of_enough_shares_brings_the_secret_back() -> None:
    made = shares.split(R, 3, 5)
    for chosen in itertools.permutations(made, 3):
        assert shares.combine(chosen) == R
    assert shares.combine(made) == R
    assert shares.combine([made[4], made[4], made[0], made[4], made[2]]) == R


def test_form_of_a_share() -> None:
    made = shares.split(R, 2, 3)
    assert [one.number for one in made] == [1, 2, 3]
    assert {one.needed for one in made} == {2}
    assert {len(one.words) for one in made} == {33}
    # People find shares of one set by their first two words.
    assert len({one.words[:2] for one in made}) == 1
    assert all(one.words == tuple(shares.WORDS[number] for number in one.numbers) for one in made)
    assert shares.split(R, 2, 3)[0].words != made[0].words


@pytest.mark.parametrize(
    ("needed", "count"), [(0, 0), (0, 3), (1, 2), (3, 2), (2, 17), (17, 17), (-1, 3), (2, 1)]
)
def test_counts_that_make_no_sense(needed: int, count: int) -> None:
    assert not shares.possible(needed, count)
    with refused("share-counts", needed=needed, count=count, most=16):
        shares.split(R, needed, count)


def test_a_secret_of_another_size_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        shares.split(Secret(b"short"), 2, 3)


def test_shares_do_not_show_their_words() -> None:
    made = shares.split(R, 2, 3)
    for text in (repr(made), str(made[0]), f"{made[0]}"):
        assert not set(made[0].words) & set(text.replace("(", " ").split())
        assert str(made[0].identifier) not in text


def test_read_as_words_numbers_and_beginnings() -> None:
    share = shares.split(R, 2, 3)[1]
    by_number = [f"{number:04d}" for number in share.numbers]
    mixed = [
        (word, word[:4], number, word.upper())[place % 4]
        for place, (word, number) in enumerate(zip(share.words, by_number, strict=True))
    ]
    for typed in (share.words, by_number, mixed, [word[:4] for word in share.words]):
        assert shares.read_words(typed) == share
        assert shares.read_share("  ".join(typed) + "\n") == share
        assert shares.read_share(", ".join(typed)) == share


@pytest.mark.parametrize("mark", [",", ";", "、", "，", "；", "،", "؛", "፣", "፤"])
def test_marks_of_any_script_may_stand_between_words(mark: str) -> None:
    share = shares.split(R, 2, 3)[0]
    for between in (mark, f"{mark} ", f" {mark}\n"):
        assert shares.read_share(between.join(share.words)) == share
    assert shares.read_words([f"{word}{mark}" for word in share.words]) == share


def test_read_as_printed_with_item_numbers_and_word_numbers() -> None:
    share = shares.split(R, 2, 3)[0]
    pairs = list(zip(share.words, share.numbers, strict=True))
    lines = [f"{place}. {word} {number:04d}" for place, (word, number) in enumerate(pairs, 1)]
    assert shares.read_share("\n".join(lines)) == share
    assert shares.read_share("   ".join(f"{word} {number:04d}" for word, number in pairs)) == share
    assert shares.read_share(" ".join(f"{place}) {word}" for place, (word, _) in
                                      enumerate(pairs, 1))) == share  # fmt: skip


def test_printed_words_and_numbers_that_contradict_each_other_are_no_share() -> None:
    share = shares.split(R, 2, 3)[0]
    pairs = [
        [word, f"{number:04d}"] for word, number in zip(share.words, share.numbers, strict=True)
    ]
    pairs[7][1] = "0001" if pairs[7][1] != "0001" else "0002"
    with refused("share-length", have=66, need=33):
        shares.read_share(" ".join(itertools.chain.from_iterable(pairs)))


@pytest.mark.parametrize(
    "zero",
    ["0", "\u0660", "\u06f0", "\u0966", "\u0e50", "\u0f20", "\uff10"],
    ids=["latin", "arabic", "persian", "devanagari", "thai", "tibetan", "full-width"],
)
def test_numbers_in_the_digits_of_any_script(zero: str) -> None:
    share = shares.split(R, 2, 2)[0]
    typed = [
        "".join(chr(ord(zero) + int(digit)) for digit in f"{number:04d}")
        for number in share.numbers
    ]
    assert shares.read_words(typed) == share


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("academic", "academic"),
        ("ACADEMIC", "academic"),
        (" Academic. ", "academic"),
        ("acad", "academic"),
        ("acade", "academic"),
        ("\uff41\uff43\uff41\uff44", "academic"),
        ("\u200facad\u200b", "academic"),
        ("0000", "academic"),
        ("1023", "zero"),
        ("zero", "zero"),
        ("yoga", "yoga"),
        ("“acid”", "acid"),
        ("0003", "acquire"),
    ],
)
def test_one_word(typed: str, word: str) -> None:
    assert shares.read_word(typed) == word


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "aca", "acadx", "acadimic", "academics", "0", "000", "00000", "1024", "9999",
        "-001", "0x10", "00 1", "²²²²", "መልእክት", "བོད་ཡིག", "ئۇيغۇر", "คำ", "学术", "a" * 100_000,
        "\ud800",
        "academic acid", "acádemic",
    ],
)  # fmt: skip
def test_what_is_no_word(typed: str) -> None:
    with refused("word-unknown"):
        shares.read_word(typed)


def test_four_letters_tell_every_word() -> None:
    assert len(shares.WORDS) == 1024
    assert len({word[: shares.TELLING_LETTERS] for word in shares.WORDS}) == 1024
    assert all(shares.read_word(word[:4]) == word for word in shares.WORDS)
    assert all(
        shares.read_word(f"{number:04d}") == word for number, word in enumerate(shares.WORDS)
    )


def test_completions_and_guesses() -> None:
    assert shares.completions("aca") == ("academic",)
    assert shares.completions("AC")[:3] == ("academic", "acid", "acne")
    assert shares.completions("0003") == ("acquire",)
    assert shares.completions("000") == shares.completions("") == shares.completions("xyz") == ()
    assert shares.near("acadimic")[0] == "academic"
    assert "resident" in shares.near("residant")
    assert shares.near("གཞི") == shares.near("0x") == shares.near("") == ()
    assert all(shares.near(word)[0] == word for word in shares.WORDS)


def test_an_unknown_word_is_named_by_its_place_and_not_repeated() -> None:
    words = list(shares.split(R, 2, 3)[0].words)
    words[11] = "hunter2"
    with pytest.raises(ShareError) as caught:
        shares.read_share(" ".join(words))
    assert (caught.value.code, caught.value.facts) == ("word-unknown", {"place": 12})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("count", [0, 1, 20, 32, 34, 59])
def test_number_of_words(count: int) -> None:
    words = (shares.split(R, 2, 3)[0].words * 2)[:count]
    with refused("share-length", have=count, need=33):
        shares.read_share(" ".join(words))


def test_a_flood_of_text_is_refused_at_once() -> None:
    with refused("share-length", have=0, need=33):
        shares.read_share("academic " * 1_000_000)


def test_one_wrong_word_is_located_wherever_it_stands() -> None:
    share = shares.split(R, 2, 3)[0]
    for place in range(33):
        numbers = list(share.numbers)
        numbers[place] = (numbers[place] + random.randrange(1, 1024)) % 1024  # noqa: S311 - a test
        with refused("share-checksum", place=place + 1):
            shares.read_words([shares.WORDS[number] for number in numbers])


def test_several_wrong_words_are_refused_without_a_guess() -> None:
    share = shares.split(R, 2, 3)[0]
    numbers = list(share.numbers)
    numbers[4], numbers[5], numbers[20] = numbers[4] ^ 1, numbers[5] ^ 1, numbers[20] ^ 1
    with refused("share-checksum", place=0):
        shares.read_words([shares.WORDS[number] for number in numbers])


@given(seed=st.integers(0, 2**32), wrong=st.integers(1, 3))
def test_up_to_three_wrong_words_are_always_noticed(seed: int, wrong: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test
    numbers = [chance.randrange(1024) for _ in range(33)]
    share = shares.split(Secret(chance.randbytes(32)), 2, 3)[0]
    numbers = list(share.numbers)
    for place in chance.sample(range(33), wrong):
        numbers[place] ^= chance.randrange(1, 1024)
    with pytest.raises(ShareError):
        shares.read_words([shares.WORDS[number] for number in numbers])


@given(text=st.text(max_size=400))
def test_any_text_gives_a_share_error(text: str) -> None:
    with pytest.raises(ShareError):
        shares.read_share(text)
    shares.near(text)
    shares.completions(text)


def test_two_words_changed_about_are_noticed() -> None:
    words = list(shares.split(R, 2, 3)[0].words)
    place = next(place for place in range(32) if words[place] != words[place + 1])
    words[place], words[place + 1] = words[place + 1], words[place]
    with pytest.raises(ShareError, match="share-checksum"):
        shares.read_words(words)


@pytest.mark.parametrize("line", [NOT_EXTENDABLE, TWO_GROUPS])
def test_shares_of_other_programs_are_named_as_such(line: str) -> None:
    with pytest.raises(ShareError) as caught:
        shares.read_share(line)
    assert caught.value.code == "share-foreign"


def test_a_short_share_of_a_wallet_has_too_few_words() -> None:
    with refused("share-length", have=20, need=33):
        shares.read_share(OF_A_WALLET)


def test_too_few() -> None:
    made = shares.split(R, 3, 5)
    with refused("shares-too-few", have=0, need=0):
        shares.combine([])
    with refused("shares-too-few", have=1, need=3):
        shares.combine([made[0]])
    with refused("shares-too-few", have=2, need=3):
        shares.combine([made[0], made[1], made[0]])


def test_shares_of_two_sets_do_not_mix() -> None:
    first, second = shares.split(R, 2, 3), shares.split(Secret(secrets.token_bytes(32)), 2, 3)
    with refused("share-other-set", place=2):
        shares.combine([first[0], second[1]])
    with refused("share-other-set", place=3):
        shares.combine([first[0], first[1], second[2]])
    with refused("share-other-set", place=2):
        shares.check_joins(second[0], [first[0]])
    with refused("share-twice", place=3):
        shares.check_joins(first[0], first[:2])
    shares.check_joins(first[2], first[:2])


def _of_the_same_name(wanted: int) -> tuple[shares.Share, ...]:
    """Another set whose identifier is, by chance, the same one."""
    shamir = pytest.importorskip("shamir_mnemonic")
    other = shamir.EncryptedMasterSecret.from_master_secret(
        secrets.token_bytes(32), b"", wanted, extendable=True, iteration_exponent=1
    )
    (made,) = shamir.split_ems(1, [(2, 3)], other)
    return tuple(shares.read_words(one.words()) for one in made)


def test_sets_that_share_their_first_words_by_chance_do_not_open_something_else() -> None:
    first = shares.split(R, 2, 3)
    second = _of_the_same_name(first[0].identifier)
    with refused("shares-disagree"):
        shares.combine([first[0], second[1]])
    with refused("share-other-set", place=2):
        shares.combine([first[0], second[0]])
    with refused("share-other-set", place=2):
        shares.check_joins(second[0], [first[0]])

"""Shares typed word by word: whatever a tired person can do to them."""

from __future__ import annotations

import pytest

from crypto import shares
from crypto.errors import ShareError
from crypto.shares import Share
from defender_app.vault import recovery
from ui.vault.typed_share import TypedShares


@pytest.fixture(scope="module")
def papers() -> tuple[Share, ...]:
    return recovery.prepare(2, 3).shares


def _type(typed: TypedShares, words: tuple[str, ...]) -> bool:
    return [typed.take(word) for word in words][-1]


def test_words_numbers_and_beginnings_are_taken(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    tibetan = str.maketrans("0123456789", "༠༡༢༣༤༥༦༧༨༩")
    for place, (word, number) in enumerate(zip(papers[0].words, papers[0].numbers, strict=True)):
        digits = f"{number:04d}"
        ways = (
            word,
            digits,
            word[:4].upper(),
            digits.translate(arabic),
            digits.translate(tibetan),
        )
        whole = typed.take(ways[place % len(ways)])
    assert whole
    assert typed.done == [papers[0]]
    assert (typed.needed, typed.is_complete) == (2, False)
    assert _type(typed, papers[2].words)
    assert typed.is_complete


def test_a_word_that_is_not_in_the_list_stops_there(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    _type(typed, papers[0].words[:4])
    with pytest.raises(ShareError) as caught:
        typed.take("སྒྲ་བ")
    assert (caught.value.code, caught.value.facts) == ("word-unknown", {"place": 5})
    assert "སྒྲ" not in str(caught.value)
    assert typed.at == 4
    assert typed.wrong == {4}
    typed.take(papers[0].words[4])
    assert not typed.wrong


def test_another_set_is_seen_from_its_first_words(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    _type(typed, papers[0].words)
    other = next(
        one
        for one in (recovery.prepare().shares[0] for _ in range(20))
        if one.words[0] != papers[0].words[0]
    )
    with pytest.raises(ShareError, match="share-begins-otherwise"):
        typed.take(other.words[0])
    assert typed.done == [papers[0]]


def test_the_same_paper_twice_is_noticed(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    _type(typed, papers[1].words)
    with pytest.raises(ShareError, match="share-twice"):
        _type(typed, papers[1].words)
    assert typed.is_empty
    assert typed.done == [papers[1]]


def test_a_wrong_word_that_is_in_the_list_is_pointed_at(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    words = list(papers[0].words)
    words[16] = shares.WORDS[(shares.WORDS.index(words[16]) + 1) % 1024]
    with pytest.raises(ShareError) as caught:
        _type(typed, tuple(words))
    assert (caught.value.code, caught.value.facts["place"]) == ("share-checksum", 17)
    assert (typed.at, typed.wrong) == (16, {16})
    assert typed.take(papers[0].words[16])


def test_words_can_be_corrected_in_any_order(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    words = list(papers[0].words)
    words[3], words[4] = words[4], words[3]
    with pytest.raises(ShareError, match="share-checksum"):
        _type(typed, tuple(words))
    for place in (3, 4):
        typed.go_to(place)
        try:
            whole = typed.take(papers[0].words[place])
        except ShareError:
            whole = False
    assert whole


@pytest.mark.parametrize("glue", [" ", "\n", "\t", ", ", "\u3000", "\u2028"])
def test_a_whole_paper_is_pasted_at_once(papers: tuple[Share, ...], glue: str) -> None:
    typed = TypedShares()
    assert typed.take(glue.join(papers[0].words))
    printed = "\n".join(
        f"{place}. {word} {number:04d}"
        for place, (word, number) in enumerate(
            zip(papers[1].words, papers[1].numbers, strict=True), 1
        )
    )
    assert typed.take(printed)
    assert typed.is_complete


def test_one_sheet_is_enough_alone() -> None:
    typed = TypedShares()
    assert _type(typed, recovery.prepare(1, 1).shares[0].words)
    assert typed.is_complete


def test_taking_back_and_no_secret_in_its_name(papers: tuple[Share, ...]) -> None:
    typed = TypedShares()
    _type(typed, papers[0].words)
    typed.take(papers[1].words[0])
    typed.forget_last()
    assert typed.is_empty
    assert typed.done == [papers[0]]
    typed.forget_last()
    assert not typed.done
    typed.take(papers[0].words[0])
    assert papers[0].words[0] not in repr(typed)

"""Whole words in alphabetic scripts, any run of letters in scripts without spaces."""

# ruff: noqa: RUF001 - letters of many scripts are what is tested

from __future__ import annotations

from typing import Final

import pytest

from defender_app.report.masking import IN_WORD, SHORT_NAME, Choice, Masker
from defender_app.report.text_rules import initials_rules, name_rules
from tests.support.pace import milestones

# (name as stored, text, what is left of it)
READ: Final = [
    # Arabic: the name as a word, with the letters for and, so, in, as, for and the article.
    ("سلام", "الإسلامية", "الإسلامية"),
    ("سلام", "إسلامي سلامة سلامات", "إسلامي سلامة سلامات"),
    ("سلام", "سلام وسلام فسلام بسلام كسلام لسلام", "X وX فX بX كX لX"),
    ("إسلام", "الإسلامية والإسلامي", "الإسلامية والإسلامي"),
    ("محمد", "محمدًا، بمحمد. محمدية", "Xا، بX. محمدية"),
    ("الخطيب", "للخطيب والخطيب الخطيبة", "X وX الخطيبة"),
    ("علي", "عليه على عليها علي", "عليه على عليها X"),
    ("رضا", "رضا\u200cرا و رضاها", "Xرا و رضاها"),
    # Hebrew.
    ("אברהם", "לאברהם ואברהם אברהמי", "לX וX אברהמי"),
    # Uyghur: cases, plural, "also".
    ("ئالىم", "ئالىمنىڭ ئالىمنى ئالىملار ئالىمغا", "Xنىڭ Xنى Xلار Xغا"),
    ("ئالىم", "مۇئاللىم ئالىملىق", "مۇئاللىم ئالىملىق"),
    # Ethiopic: prefixes and endings of Amharic and Tigrinya.
    ("አበበ", "አበበች እና አበበ", "አበበች እና X"),
    ("አበበ", "ለአበበ አበበን የአበበ ከአበበም", "ለX Xን የX ከXም"),
    ("ሰላም", "ሰላማዊ ሰልፍ", "ሰላማዊ ሰልፍ"),
    # Devanagari: Nepali and Marathi cases.
    ("राम", "रामायण राम रामले", "रामायण X Xले"),
    # Latin: cases of many languages, no other word.
    ("Peter Martin", "Petersburg, Martinique", "Petersburg, Martinique"),
    ("Anna Nowak", "Nowakowi, Nowaka, Annex, Annual", "X, X, Annex, Annual"),
    ("Ayşe Yılmaz", "Yılmazlar Yılmazın", "X X"),
    ("Ilva Torrenko", "#FreeIlva ilva_torrenko IlvaTorrenko", "#FreeX X X"),
    # Cyrillic and Greek decline.
    ("Мария Соколова", "Марии Соколовой", "X X"),
    ("Ο Νίκος", "Νίκου", "X"),
    # Han, kana, Thai, Tibetan: anywhere.
    ("李明", "他说李明来了, 李明们", "他说X来了, X们"),
    ("田中さくら", "昨日田中が来た。さくらも", "昨日Xが来た。Xも"),
    ("山田太郎", "山田は太郎と", "XはXと"),
    ("สมชาย", "นายสมชายมาแล้ว", "นายXมาแล้ว"),
    ("ཚེ་རིང་", "ཚེ་རིང་གིས་ ཚེརིང", "X་གིས་ X"),
    ("ཉི་མ", "ཉི་མས་", "Xས་"),
    # Korean is written with spaces: particles behind a name, another name before it.
    ("김철수", "김철수가 말했다", "X가 말했다"),
    ("김민수", "민수는 송민수는 민숙은", "X는 송민수는 민숙은"),
    # Arabic: two words that are one name, and a family name without its article.
    ("عبد الله صالح", "عبدالله وعبد الله عبدالرحمن", "X وX عبدالرحمن"),
    ("عبد الله صالح", "الله أكبر", "الله أكبر"),
    ("محمد عبدالله", "عبد الله وعبدالله", "X وX"),
    ("أحمد الزهراني", "زهراني وزهراني حسن", "X وX حسن"),
    ("أحمد الحسن", "حسن والحسن", "حسن وX"),
    # Tamil, Telugu, Malayalam and Sinhala: an ending takes the place of the sign without vowel.
    ("குமார்", "குமாருக்கு குமாரை குமார் குமாரின் குமரன்", "Xுக்கு Xை X Xின் குமரன்"),
    ("ராஜா", "ராஜாவின் ராஜாங்கம்", "Xவின் ராஜாங்கம்"),
    ("నరేష్", "నరేష్\u200cకు నరేష్ను", "Xకు Xను"),
    ("അനിൽ", "അനിലിന്റെ അനിൽ", "Xിന്റെ X"),
    ("නිමල්", "නිමල්ගේ", "Xගේ"),
    ("अनिल शर्मा", "अनिलजी शर्माजी", "Xजी Xजी"),
    # Burmese and Thai: a space where one breathes.
    ("အောင်ဆန်းစုကြည်", "အောင်ဆန်း စုကြည် အောင် ဆန်း စု ကြည်", "X X"),
    ("อองซาน", "ออง ซานกล่าว", "Xกล่าว"),
    # Georgian: the last vowel goes.
    ("გიორგი მაისურაძე", "მაისურაძის მაისურაძემ", "X X"),
    # A name of one script in a text of another that has no spaces, or joins its words to it.
    ("Ann Mann", "他见到Ann了。Mann说：好。2020年Ann走了", "他见到X了。X说：好。2020年X走了"),
    ("Ann Mann", "AnnさんとMannさん、カフェAnnで", "XさんとXさん、カフェXで"),
    ("Ann Mann", "คุณAnnมา བོད་Mannལ", "คุณXมา བོད་Xལ"),
    ("Ann Mann", "Ann은 Mann씨를 그Ann에게", "X은 X씨를 그X에게"),
    ("Ann Mann", "قالتAnn وMann", "قالتX وX"),
    ("Ilva Torrenko", "在Torrenko家，Ilva的", "在X家，X的"),
    ("Ева Корст", "和Ева说，Корст走了", "和X说，X走了"),
    ("გიორგი ლომიძე", "见გიორგი了", "见X了"),
    ("Ann Mann", "Annual Manning Hermann", "Annual Manning Hermann"),
]


@pytest.mark.parametrize(("name", "text", "left"), READ)
def test_a_name_is_a_word_where_its_script_has_words(name: str, text: str, left: str) -> None:
    mask = Masker(name_rules(name, "X"))
    made, asked = mask.looked_at(text)
    assert (made, asked) == (left, ())
    assert "".join(old if new is None else new for old, new in mask.pieces(text)) == left


# (name, text, as a name, as words, what is asked)
ASKED: Final = [
    ("Ann Li", "Annual Li and li, LI.", "Annual X and li, X.", [SHORT_NAME] * 2),
    ("Bo", "Bo, bo tree", "X, bo tree", [SHORT_NAME]),
    ("V", "V came", "X came", [SHORT_NAME]),
    ("Ng Bo", "Ng Bo; Ng", "X; X", [SHORT_NAME]),
    ("王", "国王和王", "国X和X", [SHORT_NAME] * 2),
    ("김", "김치", "X치", [SHORT_NAME]),
    ("مي", "مي ومي مين", "X وX مين", [SHORT_NAME] * 2),
    ("ሳራ", "ሳራ ለሳራ", "X ለX", [SHORT_NAME] * 2),
    ("อร", "อร", "X", [SHORT_NAME]),
    ("ཉི", "ཉི", "X", [SHORT_NAME]),
    ("Ο Α", "Α", "Α", []),
    ("★", "a ★ b", "a X b", [SHORT_NAME]),
    ("Alexander Berg", "Alexanderplatz Alexanders", "X X", [IN_WORD]),
    ("Peter", "Peterson peterson Peters", "X peterson X", [IN_WORD]),
    ("ئالىم", "ئالىمجاننىڭ ئۆيى", "X ئۆيى", [IN_WORD]),
    # Initials and a name in an address; a short way to call somebody.
    (
        "John Smith",
        "jsmith@x.org smithj12@x.org @jsmith blacksmith",
        "X@x.org X12@x.org @X blacksmith",
        [IN_WORD] * 3,
    ),
    ("刘晓波", "劉哥和刘姐", "X和X", [SHORT_NAME] * 2),
    ("王芳", "阿芳, 芳姐", "X, X", [SHORT_NAME] * 2),
    ("欧阳锋", "歐陽说", "X说", [SHORT_NAME]),
    ("渡邊健", "渡辺さん", "X", [SHORT_NAME]),
]


@pytest.mark.parametrize(("name", "text", "as_name", "asked"), ASKED)
def test_what_may_be_another_word_is_asked_about(
    name: str, text: str, as_name: str, asked: list[str]
) -> None:
    mask = Masker(name_rules(name, "X"))
    made, questions = mask.looked_at(text)
    assert made == as_name
    assert [one.kind for one in questions] == asked
    assert mask.finds(text, sure=True) is any(
        new is not None and old not in {one.word for one in questions}
        for old, new in mask.pieces(text)
    )
    words = Choice(stays=frozenset(one.code for one in questions))
    again = Masker(name_rules(name, "X"), choice=words)
    left, decided = again.looked_at(text)
    assert [one.code for one in decided] == [one.code for one in questions]
    for one in questions:
        assert one.word in left
        assert one.word not in repr(one)


def test_what_is_the_whole_name_of_one_is_no_question_about_another() -> None:
    rules = [*name_rules("王芳", "X"), *name_rules("阿芳", "Y")]
    for known in (rules, rules[::-1]):
        assert Masker(known).looked_at("阿芳") == ("Y", ())


def test_many_questions_about_a_long_text_take_no_time() -> None:
    mask = Masker(name_rules("刘", "X"))
    text = "刘 " * 20_000
    assert len(mask.looked_at(text)[1]) == 20_000
    assert milestones(lambda: mask.looked_at(text), 600) < 600


def test_each_word_is_decided_by_itself() -> None:
    mask = Masker(name_rules("Li", "X"))
    _, (first, second) = mask.looked_at("Li and Li")
    assert (first.before, first.word, first.after) == ("", "Li", " and Li")
    assert (
        Masker(name_rules("Li", "X"), choice=Choice(stays=frozenset({first.code})))("Li and Li")
        == "Li and X"
    )
    assert (
        Masker(name_rules("Li", "X"), choice=Choice(stays=frozenset({second.code})))("Li and Li")
        == "X and Li"
    )
    # What was decided about one text says nothing about another one.
    assert Masker(name_rules("Li", "X"), choice=Choice(stays=frozenset({first.code})))("Li") == "X"


def test_the_code_of_a_question_tells_nothing_about_the_text() -> None:
    codes = {
        Masker(name_rules("Li", "X"), choice=Choice(record=record)).looked_at("Li")[1][0].code
        for record in ("a" * 32, "b" * 32)
    }
    assert len(codes) == 2


def test_two_letters_of_initials_are_sure_with_signs_between_them_only() -> None:
    mask = Masker(initials_rules("L. W.", "X"))
    made, asked = mask.looked_at("L. W., L.W., LW, lw")
    assert made == "X., X., X, lw"
    assert [one.word for one in asked] == ["LW"]


def test_a_word_that_stays_does_not_hide_the_name_behind_it() -> None:
    rules = [*name_rules("Alexander", "X"), *name_rules("Ilva", "Y")]
    _, asked = Masker(rules).looked_at("AlexanderplatzIlva")
    stays = Choice(stays=frozenset(one.code for one in asked))
    assert "Ilva" not in Masker(rules, choice=stays)("AlexanderplatzIlva")

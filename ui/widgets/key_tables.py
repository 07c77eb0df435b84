"""What is on the keys of the keyboard on the screen, for five scripts.

Each page is four rows of keys; a key types what stands on it, one letter or several. The rows of
Latin, Cyrillic, Arabic and Uyghur stand as people know them from keyboards; Tibetan stands in the
order of its alphabet, the stacked letters where the letters are that they come from.
"""

# ruff: noqa: RUF001 - every letter here is meant: these are the keys of other scripts
from __future__ import annotations

from typing import Final, NamedTuple

Page = tuple[tuple[str, ...], ...]


class Layout(NamedTuple):
    """The keys of one script.

    Attributes:
        code: its id.
        name: what it is called by those who use it.
        more: what stands on the key that leads to the second half.
        pages: plain, shifted, the second half plain, the second half shifted; four rows each.
    """

    code: str
    name: str
    more: str
    pages: tuple[Page, Page, Page, Page]


def _page(*rows: str) -> Page:
    return tuple(tuple(row.split()) for row in rows)


_DIGITS: Final = "1 2 3 4 5 6 7 8 9 0 - ="
_SIGNS: Final = "! @ # $ % ^ & * ( ) _ +"

_LATIN: Final = Layout(
    "latin",
    "Latin",
    "áß",
    (
        _page(
            f"` {_DIGITS}",
            "q w e r t y u i o p [ ]",
            "a s d f g h j k l ; ' \\",
            "z x c v b n m , . /",
        ),
        _page(
            f"~ {_SIGNS}",
            "Q W E R T Y U I O P { }",
            'A S D F G H J K L : " |',
            "Z X C V B N M < > ?",
        ),
        _page(
            "á à â ä ã å ă ą æ ç ć č",
            "é è ê ë ę ě ġ ğ í ì î ï",
            "ñ ń ó ò ô ö õ ø œ ł ı đ",
            "ß š ş ú ù û ü ý ž ż",
        ),
        _page(
            "Á À Â Ä Ã Å Ă Ą Æ Ç Ć Č",
            "É È Ê Ë Ę Ě Ġ Ğ Í Ì Î Ï",
            "Ñ Ń Ó Ò Ô Ö Õ Ø Œ Ł İ Đ",
            "ẞ Š Ş Ú Ù Û Ü Ý Ž Ż",
        ),
    ),
)

_CYRILLIC: Final = Layout(
    "cyrillic",
    "Кириллица",
    "їқ",
    (
        _page(
            f"ё {_DIGITS}",
            "й ц у к е н г ш щ з х ъ",
            "ф ы в а п р о л д ж э \\",
            "я ч с м и т ь б ю .",
        ),
        _page(
            'Ё ! " # ; % : ? * ( ) _ +',
            "Й Ц У К Е Н Г Ш Щ З Х Ъ",
            "Ф Ы В А П Р О Л Д Ж Э /",
            "Я Ч С М И Т Ь Б Ю ,",
        ),
        _page(
            "і ї є ґ ў ' ʼ ` @ ~ $ &",
            "ә ғ қ ң ө ұ ү һ җ ӣ ӯ ҳ",
            "ђ ј љ њ ћ џ ѓ ќ ѕ ӑ ӗ ҷ",
            "ҫ ҙ ҡ ӱ ӳ ӹ ѐ ѝ « »",
        ),
        _page(
            "І Ї Є Ґ Ў [ ] { } < > |",
            "Ә Ғ Қ Ң Ө Ұ Ү Һ Җ Ӣ Ӯ Ҳ",
            "Ђ Ј Љ Њ Ћ Џ Ѓ Ќ Ѕ Ӑ Ӗ Ҷ",
            "Ҫ Ҙ Ҡ Ӱ Ӳ Ӹ Ѐ Ѝ — ^",
        ),
    ),
)

_ARABIC: Final = Layout(
    "arabic",
    "العربية",
    "١٢",
    (
        _page(
            f"ذ {_DIGITS}",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "ئ ء ؤ ر لا ى ة و ز ظ",
        ),
        _page(
            f"\u0651 {_SIGNS}",
            "\u064e \u064b \u064f \u064c لإ إ ` ÷ × ؛ < >",
            '\u0650 \u064d ] [ لأ أ ـ ، / : " |',
            "~ \u0652 } { لآ آ ' , . ؟",
        ),
        _page(
            "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ ٪ ٫",
            "پ چ ژ گ ڤ ڭ ڨ ڥ ی ک ہ ے",
            "ٱ \u0670 ٹ ڈ ڑ ں ھ ۀ ۂ ۃ ٲ ٳ",
            "« » ( ) [ ] ؛ ، ؟ •",
        ),
        _page(
            "۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ ٪ ٬",
            "ٻ ڀ ٺ ٿ ڄ ڃ ڇ ڌ ڍ ڊ ڏ ڙ",
            "ۆ ۇ ې ە ۈ ۋ ێ ڵ ڕ ڳ ڱ ڻ",
            "‹ › { } < > – — † °",
        ),
    ),
)

_UYGHUR: Final = Layout(
    "uyghur",
    "ئۇيغۇرچە",
    "١ئا",
    (
        _page(
            f"` {_DIGITS}",
            "چ ۋ ې ر ت ي ۇ ڭ و پ ] [",
            "ھ س د ا ە ى ق ك ل ؛ ' \\",
            "ز ش غ ۈ ب ن م ، . ئ",
        ),
        _page(
            f"~ {_SIGNS}",
            "چ ۋ ې ر ت ي ۇ ڭ و پ » «",
            'ھ س ژ ف گ خ ج ۆ ل : " |',
            "ز ش غ ۈ ب ن م ‹ › ؟",
        ),
        _page(
            "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ ٪ ـ",
            "ئا ئە ئې ئى ئو ئۇ ئۆ ئۈ چ ژ گ ڭ",
            "ذ ث ح ص ض ط ظ ع ة ء أ إ",
            "« » ( ) { } ؛ ، ؟ †",
        ),
        _page(
            "۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ ٪ ٬",
            "ئا ئە ئې ئى ئو ئۇ ئۆ ئۈ چ ژ گ ڭ",
            "\u064e \u064b \u064f \u064c \u0650 \u064d \u0651 \u0652 \u0670 آ ؤ ه",
            "‹ › < > – — • / + *",
        ),
    ),
)

_TIBETAN: Final = Layout(
    "tibetan",
    "བོད་ཡིག",
    "ཊཱ",
    (
        _page(
            "༡ ༢ ༣ ༤ ༥ ༦ ༧ ༨ ༩ ༠ ༑ ༔",
            "ཀ ཁ ག ང ཅ ཆ ཇ ཉ ཏ ཐ \u0f72 \u0f74",
            "ད ན པ ཕ བ མ ཙ ཚ ཛ ཝ \u0f7a \u0f7c",
            "ཞ ཟ འ ཡ ར ལ ཤ ས ཧ ཨ ་",
        ),
        _page(
            "1 2 3 4 5 6 7 8 9 0 - ༎",
            "\u0f90 \u0f91 \u0f92 \u0f94 \u0f95 \u0f96 \u0f97 \u0f99 \u0f9f \u0fa0 \u0f80 \u0f71",
            "\u0fa1 \u0fa3 \u0fa4 \u0fa5 \u0fa6 \u0fa8 \u0fa9 \u0faa \u0fab \u0fad \u0f7b \u0f7d",
            "\u0fae \u0faf \u0fb0 \u0fb1 \u0fb2 \u0fb3 \u0fb4 \u0fb6 \u0fb7 \u0fb8 །",
        ),
        _page(
            "! @ # $ % & * ( ) _ + =",
            "ཊ ཋ ཌ ཎ ཥ གྷ ཌྷ དྷ བྷ ཛྷ ཀྵ ཿ",
            "\u0f71\u0f72 \u0f71\u0f74 \u0f7e \u0f83 \u0f82 \u0f37 \u0f35 \u0f39 \u0f86 ༄ ༅ ༈",
            "༼ ༽ ༺ ༻ ༒ ༓ ༴ ྾ ྿ ༗",
        ),
        _page(
            "? / : ; , . ' \" < > [ ]",
            "\u0f9a \u0f9b \u0f9c \u0f9e \u0fb5 \u0fba \u0fbb \u0fbc \u0fad \u0fb1 \u0fb2 \u0f84",
            "༪ ༫ ༬ ༭ ༮ ༯ ༰ ༱ ༲ ༳ ࿐ ࿑",
            "{ } | ~ ` ^ ༉ ༊ ྅ ༜",
        ),
    ),
)

LAYOUTS: Final = (_LATIN, _CYRILLIC, _ARABIC, _UYGHUR, _TIBETAN)

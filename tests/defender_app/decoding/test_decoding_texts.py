"""Texts of every script, however they are written down; nothing in them steers the reading."""

from __future__ import annotations

import codecs
import random
from collections.abc import Iterator

import hypothesis
import hypothesis.strategies as st
import pytest

from defender_app.decoding.document import Document
from defender_app.decoding.encodings import guess
from defender_app.decoding.room import Bytes
from defender_app.decoding.seen import ENCODINGS, PART
from defender_app.decoding.texts import parts_of, visible
from defender_app.errors import InputError
from defender_app.evidence_viewing import Viewing

SIMPLIFIED = (
    "他们在机场拿走了我的护照，问我为什么要去日内瓦参加人权理事会的会议。没有给我任何书面的决定。"
)
TRADITIONAL = (
    "他們在機場拿走了我的護照，問我為什麼要去日內瓦參加人權理事會的會議。沒有給我任何書面的決定。"
)
RUSSIAN = "В аэропорту у меня забрали паспорт и спросили, зачем я еду в Женеву на сессию Совета."  # noqa: RUF001 - other scripts
UKRAINIAN = "В аеропорту в мене забрали паспорт і спитали, чому я їду до Женеви. Її не пустили."  # noqa: RUF001 - other scripts
ARABIC = "أخذوا جواز سفري في المطار وسألوني لماذا أسافر إلى جنيف لحضور جلسة مجلس حقوق الإنسان."
GREEK = "Στο αεροδρόμιο μου πήραν το διαβατήριο και με ρώτησαν γιατί ταξιδεύω στη Γενεύη."
HEBREW = "בשדה התעופה לקחו לי את הדרכון ושאלו אותי מדוע אני נוסע לישיבה של המועצה בז'נבה."
THAI = "ที่สนามบินพวกเขายึดหนังสือเดินทางของฉันและถามว่าทำไมฉันจึงเดินทางไปเจนีวา"
JAPANESE = "空港でパスポートを取り上げられ、なぜジュネーブの人権理事会に行くのかと聞かれました。"
KOREAN = "공항에서 그들은 제 여권을 가져갔고 왜 제네바 인권이사회에 가는지 물었습니다."
FRENCH = "À l’aéroport, ils ont pris mon passeport et m’ont demandé pourquoi j’allais à Genève."
GERMAN = (
    "Am Flughafen nahmen sie mir den Paß weg und fragten, warum ich nach Genf führe. Über Nacht."
)
SPANISH = "En el aeropuerto me quitaron el pasaporte. ¿Por qué viajaba a Ginebra? Mañana volverán."
POLISH = (
    "Na lotnisku zabrali mi paszport i pytali, dlaczego jadę do Genewy. Żadnej decyzji na piśmie."
)
CZECH = "Na letišti mi vzali pas a ptali se, proč jedu do Ženevy. Žádné písemné rozhodnutí nebylo."
TURKISH = (
    "Havaalanında pasaportumu aldılar ve neden Cenevre’ye gittiğimi sordular. Şimdi bekliyorum."  # noqa: RUF001 - other scripts
)
TIBETAN = "གནམ་ཐང་དུ་ངའི་ལག་འཁྱེར་བླངས་སོང་།"
UYGHUR = "ئايرودرومدا پاسپورتۇمنى تارتىۋالدى ۋە نېمىشقا جەنۋەگە بارىدىغانلىقىمنى سورىدى."
AMHARIC = "በአውሮፕላን ማረፊያ ፓስፖርቴን ወሰዱብኝ እና ለምን ወደ ጄኔቫ እንደምሄድ ጠየቁኝ።"

GUESSED = [
    ("gb18030", SIMPLIFIED),
    ("big5hkscs", TRADITIONAL),
    ("cp1251", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("cp866", RUSSIAN),
    ("cp1251", UKRAINIAN),
    ("cp1256", ARABIC),
    ("cp1251", "Им сказали: нет. Мы ждём."),
    ("koi8-r", "Они ждали у двери."),  # noqa: RUF001 - other scripts
    ("gb18030", "他们问了三次。"),
    ("big5hkscs", "他們問了三次，沒有給我。"),
    ("cp1256", "سألوني عن جنيف"),
    ("cp1255", "שאלו אותי על ז'נבה"),
    ("cp1252", "Ils m’ont demandé où j’étais."),
    ("cp1253", GREEK),
    ("cp1255", HEBREW),
    ("cp874", THAI),
    ("cp932", JAPANESE),
    ("euc_jp", JAPANESE),
    ("cp949", KOREAN),
    ("cp1252", FRENCH),
    ("cp1252", GERMAN),
    ("cp1252", SPANISH),
    ("cp1250", POLISH),
    ("cp1250", CZECH),
    ("cp1254", TURKISH),
]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
SCRIPTS = [
    *(SIMPLIFIED, RUSSIAN, ARABIC, THAI, JAPANESE, KOREAN, FRENCH, TIBETAN, UYGHUR, AMHARIC),
    "Plain letters only.",
]


@pytest.fixture(scope="module")
def opened() -> Iterator[list[Viewing]]:
    made: list[Viewing] = []
    yield made
    for one in made:
        one.close()


def viewing(opened: list[Viewing], data: bytes) -> Viewing:
    # One process for all of them: beginning one takes longer than most files.
    if not opened:
        opened.append(Viewing(lambda: Bytes(b"")))
    opened[0]._source = Bytes(data)
    return opened[0]


def document(data: bytes) -> Document:
    return Document(len(data), lambda start, count: data[start : start + count])


@pytest.mark.parametrize(("encoding", "text"), GUESSED)
@pytest.mark.parametrize("times", [1, 40])
def test_an_encoding_is_guessed(encoding: str, text: str, times: int) -> None:
    data = "\r\n".join([text] * times).encode(encoding)
    found = guess(data, whole=True)
    assert data.decode(found.encoding) == data.decode(encoding), found
    assert not found.sure
    # Also where the beginning ends in the middle of a character.
    cut = guess(data[: len(data) - 1], whole=False)
    assert cut.encoding == found.encoding


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("text", SCRIPTS)
def test_unicode_is_told(encoding: str, text: str) -> None:
    data = "\n".join([text] * 5).encode(encoding)
    found = guess(data, whole=True)
    assert data.decode(found.encoding).removeprefix("\ufeff") == "\n".join([text] * 5)
    assert parts_of(document(data)) == 1


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        random.Random(1).randbytes(5000),  # noqa: S311 - the same every time
        b"PK\x03\x04" + random.Random(2).randbytes(300),  # noqa: S311 - the same every time
        b"\x7fELF\x02\x01\x01" + bytes(200),
        bytes(1000),
    ],
)
def test_what_is_no_text_is_not_shown_as_one(data: bytes) -> None:
    assert parts_of(document(data)) == 0


@hypothesis.given(st.binary(max_size=400))
def test_any_bytes_are_guessed_without_harm(data: bytes) -> None:
    found = guess(data, whole=True)
    assert found.encoding in ENCODINGS
    data.decode(found.encoding, "replace")


def test_a_text_is_read_by_its_encoding_or_by_another(opened: list[Viewing]) -> None:
    one = viewing(opened, f"{RUSSIAN}\n".encode("cp1251") * 9)
    looked = one.look()
    assert (looked.kind, looked.pages) == ("text", 1)
    words = one.read(0)
    assert (words.encoding, words.sure, words.wrong) == ("cp1251", False, 0)
    assert words.text == f"{RUSSIAN}\n" * 9
    other = one.read(0, "koi8-r")
    assert (other.encoding, other.sure) == ("koi8-r", True)
    assert other.text != words.text
    assert one.read(0, "utf-8").wrong > 0
    assert one.read(0, "rot13").text == words.text


def test_what_turns_the_reading_is_a_mark() -> None:
    text, marked = visible("pass\u202egnp.exe\u202c \u2066x\u2069 \x00\x1b[31m \x9b \u200b \ufeff")
    assert text == ("pass[U+202E]gnp.exe[U+202C] [U+2066]x[U+2069] ␀␛[31m [U+009B] [U+200B] \ufeff")
    assert marked == 8
    # What scripts need to be written at all stays.
    assert visible("می\u200cخواهم \u200fכן\tx") == ("می\u200cخواهم \u200fכן\tx", 0)  # noqa: RUF001 - other scripts
    assert visible("a\r\nb\rc\u2028d\x0ce") == ("a\nb\nc\nd\ne", 0)


@hypothesis.given(st.text(max_size=300))
def test_nothing_hidden_is_left(text: str) -> None:
    shown, _ = visible(text)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b\r")
    assert visible(shown)[1] == 0


def test_a_line_without_end_is_broken() -> None:
    shown, _ = visible("x" * 5000 + " " + "word " * 500)
    assert max(map(len, shown.split("\n"))) <= 1000
    assert shown.replace("\n", "") == "x" * 5000 + " " + "word " * 500


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("lines", [True, False])
def test_parts_are_the_whole_text(opened: list[Viewing], encoding: str, lines: bool) -> None:
    base = RUSSIAN if encoding == "cp1251" else SIMPLIFIED
    text = (base + ("\n" if lines else "")) * 4000
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(encoding, b"")
    data = mark + text.encode(encoding)
    one = viewing(opened, data)
    pages = one.look().pages
    assert pages == -(-len(data) // PART)
    parts = [one.read(page).text for page in range(pages)]
    whole = "".join(parts) if lines else "".join(parts).replace("\n", "")
    if encoding == "gb18030" and not lines:
        # Without an end of a line there is nothing to begin at; next to nothing is lost.
        assert len(whole) == pytest.approx(len(text), rel=0.01)
    else:
        assert whole == text
    with pytest.raises(InputError, match="no-such-page"):
        one.read(pages)


def test_pages_of_the_web_and_letters_are_shown_as_they_are_written(opened: list[Viewing]) -> None:
    page = b"<html><script>alert(1)</script><img src=http://example.org/x.png></html>"
    one = viewing(opened, page)
    assert one.look().kind == "text"
    assert one.read(0).text == page.decode()


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x00\x00\x00\x18ftypmp42", "video"),
        (b"\x00\x00\x00\x14ftypqt  ", "video"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio"),
        (b"ID3\x03", "audio"),
        (b"OggS", "audio"),
        (b"RIFF\x00\x00\x00\x00WAVE", "audio"),
        (b"RIFF\x00\x00\x00\x00AVI ", "video"),
        (b"\x1aE\xdf\xa3", "video"),
        (b"PK\x03\x04", "other"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "other"),
    ],
)
def test_sound_film_and_the_rest_are_only_told(
    opened: list[Viewing], start: bytes, kind: str
) -> None:
    one = viewing(opened, start + bytes(3000))
    assert (one.look().kind, one.look().pages) == (kind, 0)
    with pytest.raises(InputError, match="not-this-kind"):
        one.draw(0, 10, 10)


def test_a_file_without_bytes_is_empty(opened: list[Viewing]) -> None:
    assert viewing(opened, b"").look().kind == "empty"

"""All pages of the guide: their order, where they come from, and how something is found in them.

The safety pages have their words in :mod:`ui.learn.texts`, translated with the window; handouts are
made of the same words. All others are files beside this module, one folder for each language.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.vault.folding import fold
from ui import i18n
from ui.guide import reading
from ui.guide.reading import Block, Document, Text
from ui.i18n import languages, progress, pseudo
from ui.learn import texts

if TYPE_CHECKING:
    from ui.learn.texts import Lesson

FOLDER: Final = Path(__file__).resolve().parent
ENGLISH: Final = "en"
_AROUND: Final = 32
_LONGEST: Final = 110


@dataclass(frozen=True)
class Chapter:
    """A part of the guide: its name, the icon of its pages, and their ids in order."""

    name: object
    icon: str
    pages: tuple[str, ...]


SAFETY: Final = Chapter(
    QT_TRANSLATE_NOOP("Guide", "Staying safe"), "", tuple(one.ident for one in texts.LESSONS)
)
CHAPTERS: Final = (
    SAFETY,
    Chapter(
        QT_TRANSLATE_NOOP("Guide", "Using the app"),
        "document",
        (
            "start",
            "first-run",
            "unlock",
            "incidents",
            "record",
            "people",
            "evidence",
            "versions",
            "focal-points",
            "send",
            "replies",
            "settings",
            "vault",
            "recovery",
            "travel",
            "quick-notes",
            "seizure",
            "discreet",
            "seen",
            "about",
            "keys",
        ),
    ),
    Chapter(
        QT_TRANSLATE_NOOP("Guide", "For focal points"),
        "inbox",
        ("focal-point", "my-card", "inbox", "cases", "case", "drafts", "register"),
    ),
    Chapter(
        QT_TRANSLATE_NOOP("Guide", "For trainers"),
        "crowd",
        ("trainer", "workshop", "two-hours", "half-day", "goes-wrong"),
    ),
    Chapter(QT_TRANSLATE_NOOP("Guide", "For technical people"), "search", ("check",)),
)
ORDER: Final = tuple(page for chapter in CHAPTERS for page in chapter.pages)


@dataclass(frozen=True)
class Page:
    """One page, in the language in force.

    Attributes:
        ident: what other pages and screens call it.
        chapter: the name of its chapter.
        icon: for the list.
        document: what it says.
        is_translated: False: it stands in English, because nobody has translated it.
        is_whole: False: at least a part of it does.
        pictures: the folders in which its pictures are looked for, the first one first.
        english: of each block, what stands beside it as long as nobody has checked the translation
            of a safety page; empty everywhere else.
    """

    ident: str
    chapter: str
    icon: str
    document: Document
    is_translated: bool
    is_whole: bool
    pictures: tuple[Path, ...] = ()
    english: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A page that has what was looked for.

    Attributes:
        page: which.
        excerpt: words around the first place, or the line about the page.
        block: the number of the first block that has it; None: only the title.
    """

    page: Page
    excerpt: str
    block: int | None = None


def said(words: object) -> str:
    """Words of this module in the language in force."""
    return QCoreApplication.translate("Guide", str(words))


def pages() -> tuple[Page, ...]:
    """Every page in its order, in the language in force."""
    return _pages(i18n.current())


def page(ident: str) -> Page:
    """One page.

    Raises:
        KeyError: there is none with this id.
    """
    return {one.ident: one for one in pages()}[ident]


@functools.lru_cache(maxsize=4)
def _pages(language: str) -> tuple[Page, ...]:
    lessons = {one.ident: one for one in texts.LESSONS}
    made = []
    for chapter in CHAPTERS:
        for ident in chapter.pages:
            if ident in lessons:
                lesson = lessons[ident]
                made.append(_from_lesson(lesson, said(chapter.name), language))
            else:
                made.append(_from_file(ident, chapter, language))
    return tuple(made)


def _from_lesson(lesson: Lesson, chapter: str, language: str) -> Page:
    document = document_of(lesson)
    english = [str(words) for part in lesson.blocks for words in (part.heading, *part.sentences)]
    shown = [text.words for text in document.texts()]
    same = [one == other for one, other in zip(english, shown, strict=True)]
    beside = map(progress.english_beside, english, shown)
    is_english = language in {ENGLISH, *pseudo.CODES}
    return Page(
        lesson.ident,
        chapter,
        lesson.icon,
        document,
        is_translated=is_english or not all(same),
        is_whole=is_english or not any(same),
        english=tuple(beside),
    )


def _from_file(ident: str, chapter: Chapter, language: str) -> Page:
    code = ENGLISH if language in pseudo.CODES else languages.file_code(language)
    path = file_of(ident, code)
    is_translated = path.is_file()
    if not is_translated:
        path = file_of(ident, ENGLISH)
    document = _marked(reading.read(path.read_text(encoding="utf-8")))
    places = tuple(FOLDER / one / "pictures" for one in dict.fromkeys((code, ENGLISH)))
    return Page(
        ident,
        said(chapter.name),
        chapter.icon,
        document,
        is_translated=is_translated,
        is_whole=is_translated,
        pictures=places,
    )


def _marked(document: Document) -> Document:
    """The same page, shown to be from data while a pseudo-language is in force."""
    if i18n.current() not in pseudo.CODES:
        return document
    blocks = tuple(
        replace(block, texts=tuple(Text(i18n.mark(one.words)) for one in block.texts))
        for block in document.blocks
    )
    return Document(i18n.mark(document.title), i18n.mark(document.line), blocks)


def file_of(ident: str, code: str) -> Path:
    """The file of a page in a language, whether it is there or not."""
    return FOLDER / code / f"{ident}.md"


def document_of(lesson: Lesson) -> Document:
    """A safety page as a page of the guide."""
    blocks = []
    for part in lesson.blocks:
        blocks.append(Block("heading", (Text(texts.translated(part.heading)),)))
        kind: reading.Kind = "point" if part.ticks else "paragraph"
        said_so = (texts.translated(sentence) for sentence in part.sentences)
        blocks += [Block(kind, (Text(words),)) for words in said_so]
    title, line = texts.translated(lesson.title), texts.translated(lesson.line)
    return Document(title, line, tuple(blocks))


def search(words: str) -> tuple[Found, ...]:
    """The pages that have all these words, in any script; those with one in the title first.

    Args:
        words: as typed. Capitals, accents and the form of letters make no difference.

    Returns:
        Every page where nothing was typed.
    """
    wanted = fold(words).split()
    found = (one for page in pages() if (one := _in_page(page, wanted)))
    return tuple(sorted(found, key=lambda one: _rank(one, wanted)))


def _rank(found: Found, wanted: list[str]) -> tuple[int, int]:
    title = fold(found.page.document.title)
    in_title = bool(wanted) and all(word in title for word in wanted)
    return (0 if in_title else 1, ORDER.index(found.page.ident))


def _in_page(page: Page, wanted: list[str]) -> Found | None:
    document = page.document
    if not wanted:
        return Found(page, document.line)
    blocks = [_words_of(block) for block in document.blocks]
    folded = [fold(one) for one in blocks]
    whole = " ".join((fold(document.title), fold(document.line), *folded))
    if not all(word in whole for word in wanted):
        return None
    # The block that has most of the words; of several, the first.
    scores = [sum(word in one for word in wanted) for one in folded]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place))
    if not scores[best]:
        return Found(page, document.line)
    return Found(page, _excerpt(blocks[best], wanted), best)


def _words_of(block: Block) -> str:
    """What is searched of a block: not what stands on a picture, which says nothing more."""
    return "" if block.kind == "picture" else " ".join(text.words for text in block.texts)


def _excerpt(text: str, wanted: list[str]) -> str:
    """A piece of a text that begins a little before the first of the words."""
    if len(text) <= _LONGEST:
        return text
    places = [at for word in wanted if (at := _place(text, word)) >= 0]
    start = max(min(places, default=0) - _AROUND, 0)
    if start:
        gap = text.find(" ", start, start + _AROUND // 2)
        start = gap + 1 if gap >= 0 else start
    end = start + _LONGEST
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")


def _place(text: str, word: str) -> int:
    """Where a folded word stands in a text: folding may change lengths, so it is tried out."""
    low = fold(text)
    if len(low) == len(text):
        return low.find(word)
    return next((at for at in range(len(text)) if fold(text[at:]).startswith(word)), -1)

"""The guide as documents: `python packaging/guide.py write | check`.

The pages of the guide stand in `ui/guide`, where the window reads them, and the safety pages in
`ui/learn/texts.py`. `write` puts each chapter together as one document of `docs/`; `check` says
which of those are old. Nobody edits them by hand.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from ui.guide import shelf  # noqa: E402 - the path comes first
from ui.learn import texts  # noqa: E402 - the same

if TYPE_CHECKING:
    from collections.abc import Mapping

DOCS = ROOT / "docs"
# The document of each chapter and what it is called, in the order of the chapters.
FILES: Final = {
    "safety.md": "Safety pages",
    "user-guide.md": "User guide",
    "focal-point-guide.md": "Guide for focal points",
    "trainer-guide.md": "Guide for trainers",
    "how-to-check.md": "How to check",
}
USER_GUIDE: Final = "user-guide.md"
NOTE: Final = (
    "<!-- Made by packaging/guide.py of the pages that the app shows under Learn. Edit those. -->"
)
_LINK: Final = re.compile(r"\]\(([a-z0-9-]+)\.md\)")
_PICTURE: Final = re.compile(r"\]\(pictures/")


def documents() -> dict[str, str]:
    """Every document, by the name of its file."""
    titles = _titles()
    made = {}
    for name, chapter in zip(FILES, shelf.CHAPTERS, strict=True):
        pages = [_page(ident, titles, alone=len(chapter.pages) == 1) for ident in chapter.pages]
        about = f"{_others()}\n\n" if name == USER_GUIDE else ""
        head = f"# {FILES[name]}\n\n{about}{_contents(chapter, titles)}\n\n"
        made[name] = f"{NOTE}\n\n{head if len(pages) > 1 else ''}" + "\n".join(pages)
    return made


def _others() -> str:
    others = [f"[{title}]({name})" for name, title in FILES.items() if name != USER_GUIDE]
    told = "The app shows the same pages: press F1 on any screen, or choose Learn."
    return f"{told}\nBeside this one: {', '.join(others)}."


def _contents(chapter: shelf.Chapter, titles: Mapping[str, tuple[str, str]]) -> str:
    lines = []
    for ident in chapter.pages:
        title, line = titles[ident]
        lines.append(f"* [{title}](#{_anchor(title)}): {line[:1].lower()}{line[1:].rstrip('.')}")
    return "\n".join(lines)


def _titles() -> dict[str, tuple[str, str]]:
    found = {one.ident: (str(one.title), str(one.line)) for one in texts.LESSONS}
    for ident in shelf.ORDER:
        if ident not in found:
            lines = _source(ident).split("\n")
            found[ident] = (lines[0][2:].strip(), lines[2].strip("*"))
    return found


def _source(ident: str) -> str:
    return shelf.file_of(ident, shelf.ENGLISH).read_text(encoding="utf-8")


def _page(ident: str, titles: Mapping[str, tuple[str, str]], *, alone: bool) -> str:
    lessons = {one.ident: one for one in texts.LESSONS}
    source = _lesson(lessons[ident]) if ident in lessons else _source(ident)
    if not alone:
        source = re.sub(r"(?m)^(#+ )", r"#\1", source)
    source = _PICTURE.sub("](../ui/guide/en/pictures/", source)
    return _LINK.sub(lambda found: f"]({_place(found[1], ident, titles)})", source)


def _place(ident: str, here: str, titles: Mapping[str, tuple[str, str]]) -> str:
    """Where a page stands among the documents, seen from another page."""
    chapters = zip(FILES, shelf.CHAPTERS, strict=True)
    name, chapter = next(pair for pair in chapters if ident in pair[1].pages)
    return f"{'' if here in chapter.pages else name}#{_anchor(titles[ident][0])}"


def _anchor(title: str) -> str:
    """How a heading is named by what shows Markdown."""
    return re.sub(r"[^\w\s-]", "", title.lower()).strip().replace(" ", "-")


def _lesson(lesson: texts.Lesson) -> str:
    parts = [f"# {lesson.title}", f"*{lesson.line}.*"]
    for block in lesson.blocks:
        parts.append(f"## {block.heading}")
        if block.ticks:
            parts.append("\n".join(f"- {sentence}" for sentence in block.sentences))
        else:
            parts += [str(sentence) for sentence in block.sentences]
    return "\n\n".join(parts) + "\n"


def main(what: str) -> int:
    """Write the documents, or say which are old. Returns the exit code."""
    old = []
    for name, text in documents().items():
        path = DOCS / name
        if what == "write":
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            old.append(f"docs/{name} is old: python packaging/guide.py write")
    print("\n".join(old) or "the documents are fresh")
    return int(bool(old))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))

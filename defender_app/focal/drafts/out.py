"""A draft on its way out: as text, as an office document, as a page for paper.

The text is plain: ``# `` begins a heading (up to three), ``- `` an item (two spaces before it: one
level deeper), ``> `` what somebody else said, ``---`` is a line, an empty line parts paragraphs.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, Literal, get_args

from defender_app import files, places, wire
from defender_app.errors import InputError
from defender_app.focal import work_kept
from defender_app.focal.drafts import check, make, phrases, store
from defender_app.office import docx, odt
from defender_app.office.blocks import MARK, Block, harmless, pieces, runs_right_to_left
from defender_app.report.page import scripts
from defender_app.report.page.style import POLICY, STYLE
from defender_app.taxonomy import taxonomy
from defender_app.words import load_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from defender_app.focal.drafts.store import Draft
    from defender_app.vault.drawer import Drawer

Form = Literal["txt", "docx", "odt", "html"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
_LINE: Final = re.compile(
    r"(?P<heading>#{1,3}) +|(?P<deep> {2,}|\t)?- +|(?P<quote>>) ?|(?P<rule>---+)\s*\Z"
)
_STATES: Final = re.compile(r"(?P<names>[^.\n]{2,120})\. ")


def blocks(text: str) -> tuple[Block, ...]:
    """What a text is made of.

    Args:
        text: of a draft.
    """
    found: list[Block] = []
    open_ = False
    for line in text.split("\n"):
        match = _LINE.match(line)
        if not line.strip():
            open_ = False
            continue
        made = _block(line, match)
        same = open_ and found and found[-1].kind == made.kind
        if same and made.kind in {"paragraph", "quote"}:
            before = found[-1]
            found[-1] = Block(before.kind, f"{before.text}\n{made.text}", lead=before.lead)
        else:
            found.append(made)
        open_ = made.kind in {"paragraph", "quote"}
    return tuple(found)


def _block(line: str, match: re.Match[str] | None) -> Block:
    if match is None:
        if MARK.fullmatch(line.strip()):
            return Block("missing", line.strip())
        return Block("paragraph", line, lead=_lead(line))
    rest = line[match.end() :]
    if match["heading"]:
        return Block("heading", rest.strip(), len(match["heading"]))
    if match["quote"]:
        return Block("quote", rest)
    if match["rule"]:
        return Block("rule")
    return Block("item", rest.strip(), 1 if match["deep"] else 0)


def _lead(line: str) -> int:
    """How far the names of States at the beginning of a paragraph go."""
    match = _STATES.match(line)
    if match is None:
        return 0
    known = set(taxonomy().countries.values())
    parts = re.split(r", | and ", match["names"])
    whole = match["names"] in known or all(part in known for part in parts)
    return match.end() - 1 if whole else 0


def foot(draft: Draft, *, training: bool) -> str:
    """What stands at the foot of every page."""
    words = load_report(draft.language).section("report")
    said = str(words["classification"])
    return f"{words['training']} · {said}" if training else said


def document(draft: Draft, form: Form, *, training: bool) -> bytes:
    """The whole file.

    Args:
        draft: what it says.
        form: of the file.
        training: whether it is marked as fiction.
    """
    line = foot(draft, training=training)
    if form == "txt":
        head = f"{line}\n\n" if training or draft.kind != "letter" else ""
        return f"{head}{draft.text.rstrip()}\n".encode()
    found = list(blocks(draft.text))
    if training:
        mark = str(load_report(draft.language).section("report")["training"])
        found.insert(0, Block("paragraph", mark))
    if form == "docx":
        return docx.document(found, draft.language, foot=line)
    if form == "odt":
        return odt.document(found, draft.language, foot=line)
    return _html(found, draft.language, line)


def ready(drawer: Drawer, draft: Draft, *, sure: bool = False) -> None:
    """Whether a draft may leave; asked again at the moment when it does.

    Args:
        drawer: of the desk.
        draft: which.
        sure: a person said, for this one time, that what is of the strictest tier may leave.

    Raises:
        InputError: ``draft-not-ready`` with how many things refuse it and the code of the first;
            ``draft-strictest``; as for ``check.rules``.
    """
    stops = [one for one in check.findings(drawer, draft) if one.refuses]
    if stops:
        raise InputError("draft-not-ready", count=len(stops), first=stops[0].code)
    if not sure and make.strictest(drawer, draft):
        raise InputError("draft-strictest")


def write(drawer: Drawer, draft_id: str, target: Path, form: Form, *, sure: bool = False) -> Draft:
    """Write a draft as a file, outside any vault, and note that it was.

    Args:
        drawer: of the desk.
        draft_id: which.
        target: a new file.
        form: of the file.
        sure: as for ``ready``.

    Raises:
        InputError: as for ``ready`` and ``store.get``; ``inside-a-vault``; ``drawer-replayed``, as
            for ``Drawer.assure``.
        MachineError: ``exists``, disk full, no permission.
    """
    drawer.assure()
    draft = store.get(drawer, draft_id)
    ready(drawer, draft, sure=sure)
    write_body(drawer, draft, document(draft, form, training=drawer.training), target, form)
    return draft


def write_body(drawer: Drawer, draft: Draft, body: bytes, target: Path, form: str) -> None:
    """Write what was made of a draft, which was found ready a moment ago, and note it.

    Raises:
        InputError: ``inside-a-vault``. MachineError: ``exists``, disk full, no permission.
    """
    # Before the file gets its name: rather an entry too many than one too few.
    with files.atomic_write(
        places.outside_vaults(target),
        overwrite=False,
        neutral_time=True,
        before_naming=lambda: _noted(drawer, draft, body, form),
    ) as out:
        out.write(body)


def _noted(drawer: Drawer, draft: Draft, body: bytes, form: str) -> None:
    """Note in custody, and in the history of each case, that a draft went out.

    A full drawer still gives its texts back; but for a condition that was met for this one time,
    which must be noted.
    """
    digest = wire.sha256_hex(body)
    met = [(key, words) for key in draft.case_ids for words in check.conditions(drawer, draft, key)]
    try:
        with drawer.transaction():
            drawer.custody.append(None, "desk", "exported", f"draft/{draft.draft_id}", digest)
            for key in draft.case_ids:
                work_kept.note(drawer, key, "draft-exported", before=draft.kind, after=form)
            for key, words in met:
                work_kept.condition_met(drawer, key, draft.action, words)
    except InputError as error:
        if error.code != "drawer-full" or met:
            raise


def page(draft: Draft, *, training: bool) -> bytes:
    """The page for paper, which the window makes a PDF of."""
    return document(draft, "html", training=training)


def _html(found: list[Block], language: str, line: str) -> bytes:
    where = f'lang="{escape(language)}" dir="{scripts.direction(language)}"'
    made = [
        "<!DOCTYPE html>",
        f"<html {where}>",
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(phrases.table()['document'])}</title>",
        f"<style>{STYLE}</style>\n</head>",
        "<body>\n<div class=sheet>\n<div class=body>",
        *(_element(one) for one in found),
        f"</div>\n<div class=foot>{escape(line)}</div>\n</div>\n</body>\n</html>\n",
    ]
    return "\n".join(made).encode()


def _element(block: Block) -> str:
    if block.kind == "rule":
        return "<hr>"
    tag = f"h{min(max(block.level, 1), 3)}" if block.kind == "heading" else "p"
    name = " class=text" if block.kind in {"quote", "paragraph"} else ""
    before = "– " if block.kind == "quote" else "• " if block.kind == "item" else ""
    turned = " dir=rtl" if runs_right_to_left(block.text) else ""
    tongue = scripts.language_of(block.text)
    spoken = f' lang="{escape(tongue)}"' if tongue else ""
    return f"<{tag}{name}{spoken}{turned}>{before}{''.join(_letters(block))}</{tag}>"


def _letters(block: Block) -> Iterator[str]:
    for one in pieces(block):
        words = escape(one.text)
        yield f"<i>{words}</i>" if one.stands_out else words


def preview(text: str) -> str:
    """The beginning of a text in one line, for a list; without our signs at its beginning."""
    for block in blocks(text):
        if block.kind in {"paragraph", "heading"} and block.text.strip():
            return harmless(phrases.one_line(block.text, 160))
    return ""

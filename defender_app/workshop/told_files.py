"""The words that lie beside the vaults: what is where, and what to do first."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app.training.how_to_look import quoted
from defender_app.words import load_exercises
from defender_app.workshop import exercises
from defender_app.workshop.folder import DEFENDER, FOCAL_POINT, PASSPHRASES

if TYPE_CHECKING:
    from defender_app.workshop.folder import Workshop

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
    ".mark{border:3px solid #b45309;color:#b45309;font-weight:700;padding:.3rem .8rem}"
    ".pass{font:1.4rem monospace;border:1px solid #888;padding:.5rem .8rem}"
)
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ug", "ur"})


@dataclass(frozen=True)
class Handout:
    """What a participant gets with a practice stick, in one language.

    Attributes:
        language: its tag. mark: the word TRAINING of that language.
        title: with the number of the stick.
        passphrase_label: and ``passphrase``: of its vault, printed openly.
        paragraphs: in order. exercises_title: above ``exercises``, one line each.
    """

    language: str
    mark: str
    title: str
    passphrase_label: str
    passphrase: str
    paragraphs: tuple[str, ...]
    exercises_title: str
    exercises: tuple[str, ...]


def workshop_text(workshop: Workshop) -> str:
    """``START-HERE.txt`` of a workshop. Its commands run as they stand there."""
    return exercises.sentence(
        "workshop-text",
        workshop.language,
        defender=PASSPHRASES[DEFENDER],
        focal_point=PASSPHRASES[FOCAL_POINT],
        defender_vault=quoted(str(workshop.defender.absolute())),
        desk_vault=quoted(str(workshop.focal_point.absolute())),
        root=quoted(str(workshop.root.absolute())),
    )


def handout(number: int, passphrase: str, language: str) -> Handout:
    """The words of a stick."""

    def say(key: str, **facts: object) -> str:
        return exercises.sentence(key, language, **facts)

    parts = ("fiction", "begin", "card", "evidence", "carry")
    return Handout(
        language=load_exercises(language).language,
        mark=say("mark"),
        title=say("kit-title", number=number),
        passphrase_label=say("kit-passphrase"),
        passphrase=passphrase,
        paragraphs=tuple(say(f"kit-{part}") for part in parts),
        exercises_title=say("kit-exercises"),
        exercises=tuple(
            say("kit-minutes", title=exercises.text(one.id, language).title, minutes=one.minutes)
            for one in exercises.of_seat("stick")
        ),
    )


def as_text(shown: Handout) -> str:
    """A handout as plain text."""
    lines = [f"{shown.mark} · {shown.title}", "", f"{shown.passphrase_label}:"]
    lines += ["", f"    {shown.passphrase}", ""]
    for paragraph in shown.paragraphs:
        lines += [paragraph, ""]
    lines += [shown.exercises_title, *(f"  [ ] {one}" for one in shown.exercises), "", shown.mark]
    return "\n".join(lines) + "\n"


def as_html(shown: Handout) -> str:
    """A handout as one page without anything from outside."""
    direction = "rtl" if shown.language in _RIGHT_TO_LEFT else "ltr"
    escape = html.escape
    body = [
        f'<p class="mark">{escape(shown.mark)}</p>',
        f"<h1>{escape(shown.title)}</h1>",
        f"<p>{escape(shown.passphrase_label)}</p>",
        f'<p class="pass" dir="ltr">{escape(shown.passphrase)}</p>',
        *(f"<p>{escape(one)}</p>" for one in shown.paragraphs),
        f"<h2>{escape(shown.exercises_title)}</h2><ul>",
        *(f"<li>{escape(one)}</li>" for one in shown.exercises),
        "</ul>",
        f'<p class="mark">{escape(shown.mark)}</p>',
    ]
    head = (
        f'<!doctype html>\n<html lang="{escape(shown.language)}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(shown.mark)} · {escape(shown.title)}</title>"
        f"<style>{_STYLE}</style></head><body>\n"
    )
    return head + "\n".join(body) + "\n</body></html>\n"

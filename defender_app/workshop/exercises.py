"""The cards of a workshop: what is to be done, in steps that tick themselves, and their words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from defender_app.words import fill, load_exercises


class Exercise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One card.

    Attributes:
        seat: who does it; a stick counts as a defender.
        minutes: it takes, about.
        learn: the page to read with it, or "".
        steps: their ids, in order.
    """

    id: str
    seat: Literal["defender", "focal-point"]
    minutes: int
    learn: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class CardText:
    """The words of a card in one language; ``steps`` in the order of the exercise."""

    title: str
    goal: str
    steps: tuple[str, ...]
    hint: str
    teaching: str


@cache
def every() -> tuple[Exercise, ...]:
    """All cards, in the order of a half day."""
    data = files("defender_app.workshop").joinpath("exercises.json").read_bytes()
    return msgspec.json.decode(data, type=tuple[Exercise, ...])


def of_seat(seat: str) -> tuple[Exercise, ...]:
    """The cards of one seat."""
    wanted = "focal-point" if seat == "focal-point" else "defender"
    return tuple(one for one in every() if one.seat == wanted)


def get(exercise_id: str) -> Exercise | None:
    """One card, or None for an id that this version does not know."""
    return next((one for one in every() if one.id == exercise_id), None)


def text(exercise_id: str, language: str) -> CardText:
    """The words of a card.

    Args:
        exercise_id: of a card.
        language: a tag; what a language lacks is in English.

    Raises:
        KeyError: there is no such card.
    """
    words = load_exercises(language).section(exercise_id)
    exercise = next(one for one in every() if one.id == exercise_id)
    steps = tuple(str(words[f"step.{step}"]) for step in exercise.steps)
    said = (str(words[part]) for part in ("title", "goal", "hint", "teaching"))
    title, goal, hint, teaching = said
    return CardText(title=title, goal=goal, steps=steps, hint=hint, teaching=teaching)


def mistake(code: str, language: str) -> str:
    """What is said of a common mistake; the code itself where there are no words for it."""
    return str(load_exercises(language).section("mistakes").get(code, code))


def sentence(key: str, language: str, **facts: object) -> str:
    """A sentence around the cards.

    Raises:
        KeyError: there is none of this key.
    """
    return fill(str(load_exercises(language).section("around")[key]), facts)

"""Making a draft about one or several cases: through the gate, then into words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import actions, cases, events, own_cards, projection, work_kept
from defender_app.focal.actions import Action
from defender_app.focal.drafts import compose, facts, follow_up, joined, letter, store
from defender_app.focal.exports import discreet
from defender_app.model.follow_up import UnAction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from defender_app.focal.actions import Verdict, Wish
    from defender_app.focal.card import Card
    from defender_app.focal.cases import Case
    from defender_app.focal.drafts.store import Draft, DraftKind
    from defender_app.focal.projection import Projected
    from defender_app.vault.drawer import Drawer

ACTIONS: Final[dict[str, tuple[Action, ...]]] = {
    "paragraph": (Action.SG_UNNAMED, Action.SG_NAMED, Action.PRESS, Action.LETTER_UNNAMED),
    "follow-up": (Action.SG_UNNAMED, Action.SG_NAMED),
    "letter": (
        *(Action.LETTER_UNNAMED, Action.LETTER_NAMED, Action.TREATY_BODY, Action.CONFIDE),
        *(Action.UN_SECURITY, Action.OTHER_NGO),
    ),
    "summary": (Action.SG_UNNAMED, Action.SG_NAMED),
}
"""For what each kind of draft can be written; the first is proposed."""
_MOST_CASES: Final = 200


def make(
    drawer: Drawer,
    case_ids: Sequence[str],
    kind: DraftKind,
    wish: Wish,
    *,
    language: str = "en",
) -> Draft:
    """Make a draft and keep it.

    Args:
        drawer: of the desk.
        case_ids: numbers, ids or beginnings of ids.
        kind: a paragraph, a follow-up or a letter.
        wish: for what it is, and what was decided about it.
        language: of a letter; paragraphs are in English.

    Raises:
        InputError: ``action-refused``; ``link-not-stated``; ``draft-action``: the kind is not
            written for that; ``letter-language``; ``draft-too-many``; as for ``cases.report``.
    """
    if wish.action not in ACTIONS[kind]:
        raise InputError("draft-action", kind=kind, action=wish.action.value)
    chosen = list(
        {one.case_id: one for one in (cases.get(drawer, key) for key in case_ids)}.values()
    )
    if not chosen or len(chosen) > _MOST_CASES:
        raise InputError("draft-too-many", limit=_MOST_CASES)
    every = _projected(drawer, chosen, wish)
    text = _text(drawer, every, kind, wish, language)
    with drawer.transaction():
        draft = store.new(
            drawer,
            kind=kind,
            case_ids=[one.case_id for one in chosen],
            wish=wish,
            language=language if kind == "letter" else "en",
            text=text,
        )
        for one, projected in every:
            work_kept.note(drawer, one.case_id, "drafted", after=kind)
            for words in conditions(projected.verdicts):
                work_kept.condition_met(drawer, one.case_id, wish.action.value, words)
    return draft


def again(drawer: Drawer, draft_id: str) -> str:
    """What would be made today in place of a draft; the draft stays as it is.

    Raises:
        InputError: as for ``make`` and ``store.get``.
    """
    draft = store.get(drawer, draft_id)
    chosen = [cases.get(drawer, key) for key in draft.case_ids]
    every = _projected(drawer, chosen, draft.wish)
    return _text(drawer, every, draft.kind, draft.wish, draft.language)


def conditions(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """The conditions that counted as met for some verdicts, each once, in people's words."""
    return tuple(dict.fromkeys(words for one in verdicts for _, words in one.conditions))


def _projected(drawer: Drawer, chosen: Sequence[Case], wish: Wish) -> list[tuple[Case, Projected]]:
    return [(case, projection.project(drawer, case, wish)) for case in chosen]


def _text(
    drawer: Drawer,
    every: Sequence[tuple[Case, Projected]],
    kind: DraftKind,
    wish: Wish,
    language: str,
) -> str:
    if kind == "letter":
        return letter.compose(
            [discreet.of(one, wish.action, drawer.now().date()) for _, one in every],
            [cases.report(drawer, case) for case, _ in every],
            action=wish.action,
            language=language,
            card=_card(drawer, every[0][0]),
            today=drawer.now().date(),
        )
    if kind == "follow-up":
        return "\n\n".join(
            follow_up.paragraph(
                one,
                today=drawer.now().date(),
                training=drawer.training,
                more=registered(drawer, case.case_id),
            )
            for case, one in every
        )
    return "\n\n".join(paragraphs(drawer, every))


def paragraphs(drawer: Drawer, every: Sequence[tuple[Case, Projected]]) -> Iterator[str]:
    """One paragraph for each event: those of one event share it.

    Args:
        drawer: of the desk.
        every: the cases, and what may leave of them.

    Raises:
        InputError: ``link-not-stated``.
    """
    today, training = drawer.now().date(), drawer.training
    groups: dict[str, list[tuple[Case, Projected]]] = {}
    for case, projected in every:
        event = events.of_case(drawer, case.case_id)
        key = case.case_id if event is None else event.event_id
        groups.setdefault(key, []).append((case, projected))
    for key, group in groups.items():
        if len(group) == 1:
            case, projected = group[0]
            more = registered(drawer, case.case_id)
            yield compose.paragraph(projected, today=today, training=training, more=more)
            continue
        told = [
            one
            for case, projected in group
            for one in facts.of(projected, registered(drawer, case.case_id))
        ]
        sources = events.sources_count(drawer, key)
        yield joined.paragraph(told, sources, today=today, training=training)


def registered(drawer: Drawer, case_id: str) -> tuple[UnAction, ...]:
    """The UN actions about a case that the desk's register knows."""
    from defender_app.focal import un_register  # noqa: PLC0415 - needed here alone

    found = (one.action for one in un_register.of_case(drawer, case_id))
    return tuple(one for one in found if isinstance(one, UnAction))


def strictest(drawer: Drawer, draft: Draft) -> bool:
    """Whether anything in it is of the strictest tier (rule 18)."""
    for key in draft.case_ids:
        wish = replace(draft.wish, action=Action.OWN_FILE)
        verdicts = actions.judge_case(drawer, cases.get(drawer, key), wish)
        if any(actions.STRICTEST_TIER in one.says for one in verdicts):
            return True
    return False


def _card(drawer: Drawer, case: Case) -> Card | None:
    """The office's own card that a case came to."""
    for one in own_cards.every(drawer):
        if one.digest == case.card:
            return one.card
    return None

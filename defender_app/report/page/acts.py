"""Sections 5 to 12: what happened, by whom, why, what is the situation, what was done and asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.report import page_specs as specs
from defender_app.report.page import dates, markup
from defender_app.report.page.people import situations
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.report.page.shower import PageShower
    from defender_app.report.page_specs import Spec
    from defender_app.report.values import Plain

_URGENCY: Final[Spec] = (("urgency", "urgency"), ("urgency_because", "urgency_because"))
_REQUEST: Final[Spec] = (("requested_action", "requested_action"),)
_LAW: Final = frozenset({"legal_basis_cited", "law_cited", "law_article", "law_title"})
_HELD: Final = {
    "responses": specs.ANSWER,
    "related_sources": specs.RELATED,
    "web_capture": specs.CAPTURE,
}


def each(things: Iterable[Mapping[str, Plain]], spec: Spec, show: PageShower) -> Iterator[str]:
    """The rows of each thing, with what stands inside it."""
    for thing in things:
        made = markup.rows(show.rows(thing, spec), show.told)
        yield markup.together(made) + inner(thing, show)


def inner(thing: Mapping[str, Plain], show: PageShower) -> str:
    """What stands inside one thing: answers to a UN action, a kept page."""
    parts = []
    for member, spec in _HELD.items():
        held = thing.get(member, ())
        for one in (held,) if isinstance(held, dict) else held:
            parts.append(markup.heading(3, show.label("field", member)))
            parts.append(markup.rows(show.rows(one, spec), show.told))
    return "".join(parts)


def acts(incident: Mapping[str, Plain], show: PageShower) -> Iterator[str]:
    """Section 6: when and where, the account beside its translation, then act by act."""
    yield markup.rows(show.rows(incident, specs.EVENT), show.told)
    yield account(incident, show)
    told: list[Mapping[str, Plain]] = incident.get("acts", [])
    for act in sorted(told, key=lambda one: dates.order(dates.of_act(one))):
        yield _act(act, show)


def account(incident: Mapping[str, Plain], show: PageShower) -> str:
    """What was written, and its translation beside it."""
    original = _original(incident, show)
    held: Any = incident.get("narrative_en")
    english: Mapping[str, Plain] = held if isinstance(held, dict) else {}
    if not english:
        return original
    parts = [markup.heading(3, show.label("acts", "translation"))]
    text = english.get("text")
    parts.append(markup.story(text, "en") if isinstance(text, str) else "")
    by = translated_by(english, show)
    parts.append(markup.paragraph(by, name="none"))
    return markup.columns(original, "".join(parts)) if original else "".join(parts)


def _original(incident: Mapping[str, Plain], show: PageShower) -> str:
    text = incident.get("narrative")
    if not text:
        return ""
    key = "original-in" if show.told else "original"
    title = show.text("acts", key, language=show.tongue(show.told) if show.told else "")
    if isinstance(text, str):
        return markup.heading(3, title) + markup.story(text, show.told)
    return markup.heading(3, title) + markup.paragraph(show.common(text, "text"))


def translated_by(english: Mapping[str, Plain], show: PageShower) -> str:
    """Who translated, and when."""
    who, day = english.get("translator"), english.get("date")
    parts = []
    if who:
        parts.append(show.text("acts", "translated-by", who=show.common(who, "text")))
    if day:
        parts.append(show.text("acts", "translated-on", day=show.common(day, "text")))
    return " ".join(parts)


def _label(act: Mapping[str, Plain], show: PageShower) -> str:
    kind = taxonomy().types.get(str(act.get("type")))
    if kind is None:
        return show.free(str(act.get("type")))
    return show.data(f"type.{kind.id}", kind.label)


def alleged(act: Mapping[str, Plain], show: PageShower) -> str:
    """The kind of an act, as what it is: alleged."""
    return show.text("acts", "alleged", label=_label(act, show))


def _act(act: Mapping[str, Plain], show: PageShower) -> str:
    pairs = list(_answers(act, show))
    marks = act.get("attributes", [])
    if marks:
        pairs.append((show.label("field", "attributes"), show.common(marks, "act_attributes")))
    return markup.heading(3, alleged(act, show)) + markup.rows(pairs, show.told)


def _answers(
    act: Mapping[str, Plain], show: PageShower, only: frozenset[str] | None = None
) -> Iterator[tuple[str, str]]:
    kind = taxonomy().types.get(str(act.get("type")))
    answers: Mapping[str, Plain] = act.get("fields", {})
    for field in kind.fields if kind is not None else ():
        if field.name in answers and (only is None or field.name in only):
            label = show.data(f"field.{act.get('type')}.{field.name}", field.label)
            yield label, show.answer(str(act.get("type")), field, answers[field.name])


def link(incident: Mapping[str, Plain], show: PageShower) -> Iterator[str]:
    """Section 8: why it is believed to be linked, and the reason that was given officially."""
    yield from each(incident.get("cooperation", []), specs.LINK, show)
    yield _text(incident, "stated_reason", show)


def situation(
    incident: Mapping[str, Plain], people: list[Mapping[str, Plain]], show: PageShower
) -> Iterator[str]:
    """Section 9: how urgent, where everybody is, what it stopped."""
    pairs = [*show.rows(incident, _URGENCY), *situations(people, show)]
    yield markup.rows(pairs, show.told)
    yield _text(incident, "impact", show)


def steps(incident: Mapping[str, Plain], show: PageShower) -> Iterator[str]:
    """Section 10: what authorities answered, what was tried, what the UN did."""
    for key, member, spec in (
        ("responses", "authority_responses", specs.RESPONSE),
        ("taken", "steps_taken", specs.STEP),
        ("un-action", "followup", specs.ACTION),
        ("upr", "upr_tracking", specs.UPR),
        ("treaty-body", "treaty_body_followup", specs.TREATY),
    ):
        made = "".join(each(incident.get(member, []), spec, show))
        if made:
            yield markup.heading(3, show.label("steps", key)) + made


def law(incident: Mapping[str, Plain], show: PageShower) -> Iterator[str]:
    """Section 11: which laws were named, collected from the acts."""
    for act in incident.get("acts", []):
        pairs = list(_answers(act, show, _LAW))
        if pairs:
            yield markup.heading(3, alleged(act, show)) + markup.rows(pairs, show.told)


def request(incident: Mapping[str, Plain], show: PageShower) -> Iterator[str]:
    """Section 12: what is asked for."""
    yield markup.rows(show.rows(incident, _REQUEST), show.told)


def _text(incident: Mapping[str, Plain], member: str, show: PageShower) -> str:
    text = incident.get(member)
    if not text:
        return ""
    title = markup.heading(3, show.label("field", member))
    if isinstance(text, str):
        return title + markup.story(text, show.told)
    return title + markup.paragraph(show.common(text, "text"))

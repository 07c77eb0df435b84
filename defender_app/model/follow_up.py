"""What was done about an incident: answers at the time, own steps, UN action and its effects."""

from __future__ import annotations

from typing import Annotated

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Number, Part, Ref, Refs, Text, Texts


class AuthorityResponse(Part, frozen=True, kw_only=True):
    """What an authority said or did at the time."""

    by: Annotated[Ref | str | None, kinds.ref("Who answered.", "org", "person", words=True)] = None
    when: Annotated[Text, kinds.day("When.")] = None
    what: Annotated[Text, kinds.longtext("What they said or did.")] = None
    attribution_mt28: Annotated[Text, kinds.choice("attribution_mt28", "HURIDOCS MT28.")] = None
    response_mt27: Annotated[Text, kinds.choice("response_mt27", "HURIDOCS MT27.")] = None
    document: Annotated[Ref | None, kinds.ref("The document.", "evidence")] = None
    investigation: Annotated[Text, kinds.choice("investigation", "Investigation.")] = None


class StepTaken(Part, frozen=True, kw_only=True):
    """A step already taken, or why none was."""

    date: Annotated[Text, kinds.day("When.")] = None
    to: Annotated[Text, kinds.choice("step_to", "To whom.")] = None
    how: Annotated[Text, kinds.line("How.")] = None
    reference: Annotated[Text, kinds.line("Reference number.")] = None
    answer: Annotated[Text, kinds.longtext("What came back.")] = None
    answer_date: Annotated[Text, kinds.day("When it came back.")] = None


class ActionResponse(Part, frozen=True, kw_only=True):
    """An answer to a UN action."""

    responder: Annotated[Text, kinds.choice("responder", "Who answered.")] = None
    date: Annotated[Text, kinds.day("When.")] = None
    kind: Annotated[Text, kinds.choice("response_kind", "In which form.")] = None
    languages: Annotated[Texts, kinds.choices("text_list", "In which languages.")] = ABSENT
    pages: Annotated[Number, kinds.number("How many pages.")] = None
    annexes: Annotated[Text, kinds.line("Annexes.")] = None
    summary: Annotated[Text, kinds.longtext("What it says.")] = None
    answers_questions: Annotated[
        Text, kinds.choice("answers_questions", "How many of the questions it answers.")
    ] = None
    response_mt27: Annotated[Text, kinds.choice("response_mt27", "HURIDOCS MT27.")] = None


class RelatedSource(Part, frozen=True, kw_only=True):
    """What somebody else published about it."""

    organisation: Annotated[Text, kinds.line("Who.")] = None
    kind: Annotated[Text, kinds.line("What kind of text.")] = None
    title: Annotated[Text, kinds.line("Title.")] = None
    date: Annotated[Text, kinds.day("When.")] = None


class UnAction(Part, frozen=True, kw_only=True):
    """A letter, statement, opinion or other action of the UN."""

    date_sent_or_adopted: Annotated[Text, kinds.day("Sent or adopted on.")] = None
    date_published: Annotated[Text, kinds.day("Published on.")] = None
    mechanism: Annotated[Texts, kinds.mechanisms("By which mechanisms.")] = ABSENT
    mandates_count: Annotated[Number, kinds.number("How many mandates.")] = None
    experts_count: Annotated[Number, kinds.number("How many experts.")] = None
    lead_mandate: Annotated[Text, kinds.mechanism("The mandate that leads.")] = None
    action_type: Annotated[Text, kinds.choice("action_type", "What kind of action.")] = None
    reference: Annotated[Text, kinds.line("Reference, for example CHN 20/2020.")] = None
    addressees: Annotated[Texts, kinds.choices("text_list", "To whom.")] = ABSENT
    issues: Annotated[Texts, kinds.choices("text_list", "About what.")] = ABSENT
    summary: Annotated[Text, kinds.longtext("What it says.")] = None
    persons_covered: Annotated[Refs, kinds.refs("Whom it covers.", "person", "org")] = ABSENT
    persons_number: Annotated[Number, kinds.number("How many people it covers.")] = None
    languages: Annotated[Texts, kinds.choices("text_list", "In which languages.")] = ABSENT
    url: Annotated[Text, kinds.line("Address where it is published.")] = None
    document: Annotated[Ref | None, kinds.ref("The document.", "evidence")] = None
    confidential_until: Annotated[Text, kinds.day("Confidential until.")] = None
    reply_due: Annotated[Text, kinds.day("Reply due on.")] = None
    responses: tuple[ActionResponse, ...] = ABSENT
    related_sources: tuple[RelatedSource, ...] = ABSENT
    our_contribution: Annotated[Text, kinds.choice("our_contribution", "Our part in it.")] = None
    effect_on_person: Annotated[Text, kinds.choice("effect_on_person", "What it changed.")] = None
    effect_mt44: Annotated[Text, kinds.choice("effect_mt44", "HURIDOCS MT44.")] = None
    told_victim_on: Annotated[Text, kinds.day("When the person was told.")] = None


class UprTracking(Part, frozen=True, kw_only=True):
    """A recommendation of the Universal Periodic Review and what became of it."""

    state: Annotated[Text, kinds.country("State under review.", "blamed")] = None
    cycle: Annotated[Number, kinds.number("Cycle.", whole=True)] = None
    session: Annotated[Text, kinds.line("Session.")] = None
    review_date: Annotated[Text, kinds.day("Date of the review.")] = None
    paragraph: Annotated[Text, kinds.line("Paragraph.")] = None
    text: Annotated[Text, kinds.longtext("The recommendation.")] = None
    recommending_states: Annotated[Texts, kinds.countries("Who recommended it, in order.")] = ABSENT
    theme: Annotated[Texts, kinds.choices("upr_theme", "Themes.")] = ABSENT
    response: Annotated[Text, kinds.choice("upr_response", "Response of the State.")] = None
    response_date: Annotated[Text, kinds.day("Date of the response.")] = None
    assessment: Annotated[Text, kinds.choice("upr_assessment", "How far it was carried out.")] = (
        None
    )
    assessed_by: Annotated[Ref | None, kinds.ref("Who assessed it.", "person", "org")] = None
    assessed_on: Annotated[Text, kinds.day("When.")] = None
    period: Annotated[Text, kinds.day("Period looked at, as a range.")] = None
    evidence: Annotated[Refs, kinds.refs("Incidents that show it.", "event")] = ABSENT
    action_category: Annotated[
        Number, kinds.number("Category 1 to 5 of the recommended action.", maximum=5, whole=True)
    ] = None
    weak_or_problematic: Annotated[
        Text, kinds.yes_no("Whether the recommendation is weak or problematic.")
    ] = None


class TreatyBodyFollowUp(Part, frozen=True, kw_only=True):
    """Follow-up to concluding observations of a treaty body."""

    committee: Annotated[Text, kinds.mechanism("Which committee.")] = None
    concluding_observations: Annotated[Text, kinds.line("Symbol.")] = None
    adopted_on: Annotated[Text, kinds.day("Adopted on.")] = None
    paragraphs_for_follow_up: Annotated[Text, kinds.line("Paragraphs for follow-up.")] = None
    due_on: Annotated[Text, kinds.day("Follow-up due on.")] = None
    state_follow_up_report: Annotated[Text, kinds.day("Date of the State's report.")] = None
    ngo_follow_up_report: Annotated[Text, kinds.day("Date of the NGO report.")] = None
    evaluation_date: Annotated[Text, kinds.day("Date of the evaluation.")] = None
    evaluation: Annotated[Text, kinds.longtext("Text or grade of the evaluation.")] = None
    next_report_due: Annotated[Text, kinds.day("Next report due on.")] = None

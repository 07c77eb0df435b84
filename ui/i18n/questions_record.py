"""Questions about the incident itself, its acts and the cooperation with the UN."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS: Final[dict[str, object]] = {
    "acts": QT_TRANSLATE_NOOP("Question", "What did they do?"),
    "persons": QT_TRANSLATE_NOOP("Question", "Who is part of it?"),
    "organisations": QT_TRANSLATE_NOOP("Question", "Which organisations are part of it?"),
    "alleged_perpetrators": QT_TRANSLATE_NOOP("Question", "Who is alleged to have done it?"),
    "cooperation": QT_TRANSLATE_NOOP("Question", "Which UN activity was it about?"),
    "information": QT_TRANSLATE_NOOP("Question", "Who told it?"),
    "evidence": QT_TRANSLATE_NOOP("Question", "What shows it?"),
    "authority_responses": QT_TRANSLATE_NOOP("Question", "What did the authorities say or do?"),
    "steps_taken": QT_TRANSLATE_NOOP("Question", "What has been done about it so far?"),
    "followup": QT_TRANSLATE_NOOP("Question", "What did the UN do?"),
    "upr_tracking": QT_TRANSLATE_NOOP("Question", "Universal Periodic Review"),
    "treaty_body_followup": QT_TRANSLATE_NOOP("Question", "Follow-up by a treaty body"),
    "pattern_links": QT_TRANSLATE_NOOP("Question", "Does it belong to other records?"),
    "narrative_en": QT_TRANSLATE_NOOP("Question", "Translation into English"),
    "event_id": QT_TRANSLATE_NOOP("Question", "Mark of the record"),
    "title": QT_TRANSLATE_NOOP("Question", "Give it a short title"),
    "record_status": QT_TRANSLATE_NOOP("Question", "How far is the record?"),
    "entered_on": QT_TRANSLATE_NOOP("Question", "Written down on"),
    "received_on": QT_TRANSLATE_NOOP("Question", "Received on"),
    "urgency": QT_TRANSLATE_NOOP("Question", "How urgent is it?"),
    "urgency_because": QT_TRANSLATE_NOOP("Question", "What makes it urgent?"),
    "date_start": QT_TRANSLATE_NOOP("Question", "When did it begin?"),
    "date_end": QT_TRANSLATE_NOOP("Question", "When did it end?"),
    "ongoing": QT_TRANSLATE_NOOP("Question", "Is it still going on?"),
    "not_before": QT_TRANSLATE_NOOP("Question", "Not before which day, for certain?"),
    "not_after": QT_TRANSLATE_NOOP("Question", "Not after which day, for certain?"),
    "time_zone": QT_TRANSLATE_NOOP("Question", "Which time zone do the times belong to?"),
    "country": QT_TRANSLATE_NOOP("Question", "In which country did it happen?"),
    "territory": QT_TRANSLATE_NOOP("Question", "Which territory or region?"),
    "place_text": QT_TRANSLATE_NOOP("Question", "Where did it happen?"),
    "place_kind": QT_TRANSLATE_NOOP("Question", "What kind of place was it?"),
    "narrative": QT_TRANSLATE_NOOP("Question", "What happened, in your own words?"),
    "narrative_language": QT_TRANSLATE_NOOP("Question", "Which language is it written in?"),
    "stated_reason": QT_TRANSLATE_NOOP("Question", "Which reason did they give?"),
    "impact": QT_TRANSLATE_NOOP("Question", "What did it stop or cause?"),
    "affected_count": QT_TRANSLATE_NOOP("Question", "How many people were affected?"),
    "conflicting_accounts": QT_TRANSLATE_NOOP("Question", "Do accounts differ? How?"),
    "transnational": QT_TRANSLATE_NOOP("Question", "Did it reach across a border?"),
    "requested_action": QT_TRANSLATE_NOOP("Question", "What do you ask for?"),
    "Act.type": QT_TRANSLATE_NOOP("Question", "What kind of act was it?"),
    "Act.attributes": QT_TRANSLATE_NOOP("Question", "What else is true of it?"),
    "Act.fields": QT_TRANSLATE_NOOP("Question", "Questions about this act"),
    "NarrativeTranslation.text": QT_TRANSLATE_NOOP("Question", "The translation"),
    "NarrativeTranslation.translator": QT_TRANSLATE_NOOP("Question", "Who translated it?"),
    "NarrativeTranslation.date": QT_TRANSLATE_NOOP("Question", "When was it translated?"),
    "EventLink.event": QT_TRANSLATE_NOOP("Question", "Which other record?"),
    "EventLink.kind": QT_TRANSLATE_NOOP("Question", "How are they connected?"),
    "Cooperation.mechanism": QT_TRANSLATE_NOOP("Question", "Which part of the UN was it?"),
    "Cooperation.relation": QT_TRANSLATE_NOOP("Question", "How far had the cooperation come?"),
    "Cooperation.hrc12_2": QT_TRANSLATE_NOOP("Question", "Whom was it aimed at?"),
    "Cooperation.form": QT_TRANSLATE_NOOP("Question", "What form did the cooperation take?"),
    "Cooperation.date": QT_TRANSLATE_NOOP("Question", "When was it, or when was it planned?"),
    "Cooperation.place": QT_TRANSLATE_NOOP("Question", "Where was it, or where was it planned?"),
    "Cooperation.un_document": QT_TRANSLATE_NOOP("Question", "Which UN session or document?"),
    "Cooperation.confidential_submission": QT_TRANSLATE_NOOP(
        "Question", "Was the submission confidential?"
    ),
    "Cooperation.how_authorities_knew": QT_TRANSLATE_NOOP(
        "Question", "How did the authorities know about it?"
    ),
    "Cooperation.link_strength": QT_TRANSLATE_NOOP("Question", "What does the link rest on?"),
    "Cooperation.link_explanation": QT_TRANSLATE_NOOP("Question", "Why do you think it is linked?"),
}

HINTS: Final[dict[str, object]] = {
    "acts": QT_TRANSLATE_NOOP("QuestionHint", "One or more acts"),
    "event_id": QT_TRANSLATE_NOOP("QuestionHint", "Made at random, so that it tells nothing"),
    "title": QT_TRANSLATE_NOOP("QuestionHint", "Neutral words, no names"),
    "entered_on": QT_TRANSLATE_NOOP("QuestionHint", "Filled in by itself"),
    "received_on": QT_TRANSLATE_NOOP("QuestionHint", "Filled in by itself"),
    "urgency": QT_TRANSLATE_NOOP("QuestionHint", "Proposed from your answers; you decide"),
    "urgency_because": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "date_start": QT_TRANSLATE_NOOP("QuestionHint", "A month or a year is enough"),
    "not_before": QT_TRANSLATE_NOOP("QuestionHint", "Only if the day is not known"),
    "not_after": QT_TRANSLATE_NOOP("QuestionHint", "Only if the day is not known"),
    "time_zone": QT_TRANSLATE_NOOP("QuestionHint", "Helps with airports and UN meetings"),
    "territory": QT_TRANSLATE_NOOP("QuestionHint", "In your own words"),
    "place_text": QT_TRANSLATE_NOOP("QuestionHint", "As vague as you want"),
    "narrative": QT_TRANSLATE_NOOP(
        "QuestionHint", "In your own language; it stays as you write it"
    ),
    "stated_reason": QT_TRANSLATE_NOOP("QuestionHint", "Word for word, if you can"),
    "impact": QT_TRANSLATE_NOOP("QuestionHint", "A session missed, a job, health"),
    "conflicting_accounts": QT_TRANSLATE_NOOP("QuestionHint", "Both are kept"),
    "transnational": QT_TRANSLATE_NOOP(
        "QuestionHint", "For example, pressure from another country"
    ),
    "requested_action": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Act.attributes": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "NarrativeTranslation.translator": QT_TRANSLATE_NOOP("QuestionHint", "A pseudonym"),
    "Cooperation.mechanism": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Cooperation.hrc12_2": QT_TRANSLATE_NOOP(
        "QuestionHint", "As the Human Rights Council describes them in resolution 12/2"
    ),
    "Cooperation.form": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Cooperation.date": QT_TRANSLATE_NOOP("QuestionHint", "A period is fine"),
    "Cooperation.un_document": QT_TRANSLATE_NOOP("QuestionHint", "Its name or symbol"),
    "Cooperation.link_strength": QT_TRANSLATE_NOOP("QuestionHint", "The strongest sign you have"),
}

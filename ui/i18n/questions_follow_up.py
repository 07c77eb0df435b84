"""Questions about what was done afterwards, by authorities, by us and by the UN."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS: Final[dict[str, object]] = {
    "AuthorityResponse.by": QT_TRANSLATE_NOOP("Question", "Who answered or acted?"),
    "AuthorityResponse.when": QT_TRANSLATE_NOOP("Question", "When?"),
    "AuthorityResponse.what": QT_TRANSLATE_NOOP("Question", "What did they say or do?"),
    "AuthorityResponse.attribution_mt28": QT_TRANSLATE_NOOP("Question", "Do they admit the act?"),
    "AuthorityResponse.response_mt27": QT_TRANSLATE_NOOP("Question", "How did they respond?"),
    "AuthorityResponse.document": QT_TRANSLATE_NOOP("Question", "Is there a document?"),
    "AuthorityResponse.investigation": QT_TRANSLATE_NOOP("Question", "Is anyone investigating?"),
    "StepTaken.date": QT_TRANSLATE_NOOP("Question", "When?"),
    "StepTaken.to": QT_TRANSLATE_NOOP("Question", "Who was told or asked?"),
    "StepTaken.how": QT_TRANSLATE_NOOP("Question", "How?"),
    "StepTaken.reference": QT_TRANSLATE_NOOP("Question", "Did it get a reference number?"),
    "StepTaken.answer": QT_TRANSLATE_NOOP("Question", "What came back?"),
    "StepTaken.answer_date": QT_TRANSLATE_NOOP("Question", "When did the answer come?"),
    "ActionResponse.responder": QT_TRANSLATE_NOOP("Question", "Who answered?"),
    "ActionResponse.date": QT_TRANSLATE_NOOP("Question", "When?"),
    "ActionResponse.kind": QT_TRANSLATE_NOOP("Question", "What kind of answer was it?"),
    "ActionResponse.languages": QT_TRANSLATE_NOOP("Question", "In which languages?"),
    "ActionResponse.pages": QT_TRANSLATE_NOOP("Question", "How many pages?"),
    "ActionResponse.annexes": QT_TRANSLATE_NOOP("Question", "Annexes"),
    "ActionResponse.summary": QT_TRANSLATE_NOOP("Question", "What does the answer say?"),
    "ActionResponse.answers_questions": QT_TRANSLATE_NOOP(
        "Question", "How many of the questions does it answer?"
    ),
    "ActionResponse.response_mt27": QT_TRANSLATE_NOOP("Question", "How did they respond?"),
    "RelatedSource.organisation": QT_TRANSLATE_NOOP("Question", "Who published it?"),
    "RelatedSource.kind": QT_TRANSLATE_NOOP("Question", "What kind of text is it?"),
    "RelatedSource.title": QT_TRANSLATE_NOOP("Question", "Title"),
    "RelatedSource.date": QT_TRANSLATE_NOOP("Question", "When?"),
    "UnAction.date_sent_or_adopted": QT_TRANSLATE_NOOP("Question", "When was it sent or adopted?"),
    "UnAction.date_published": QT_TRANSLATE_NOOP("Question", "When was it published?"),
    "UnAction.mechanism": QT_TRANSLATE_NOOP("Question", "Which part of the UN did it?"),
    "UnAction.mandates_count": QT_TRANSLATE_NOOP("Question", "How many mandates signed it?"),
    "UnAction.experts_count": QT_TRANSLATE_NOOP("Question", "How many experts signed it?"),
    "UnAction.lead_mandate": QT_TRANSLATE_NOOP("Question", "Which mandate leads?"),
    "UnAction.action_type": QT_TRANSLATE_NOOP("Question", "What kind of action was it?"),
    "UnAction.reference": QT_TRANSLATE_NOOP("Question", "Reference of the document"),
    "UnAction.addressees": QT_TRANSLATE_NOOP("Question", "To whom was it sent?"),
    "UnAction.issues": QT_TRANSLATE_NOOP("Question", "What is it about?"),
    "UnAction.summary": QT_TRANSLATE_NOOP("Question", "What does it say?"),
    "UnAction.persons_covered": QT_TRANSLATE_NOOP("Question", "Whom does it cover?"),
    "UnAction.persons_number": QT_TRANSLATE_NOOP("Question", "How many people does it cover?"),
    "UnAction.languages": QT_TRANSLATE_NOOP("Question", "In which languages is it?"),
    "UnAction.url": QT_TRANSLATE_NOOP("Question", "Where is it published?"),
    "UnAction.document": QT_TRANSLATE_NOOP("Question", "Is there a copy?"),
    "UnAction.confidential_until": QT_TRANSLATE_NOOP("Question", "Until when is it confidential?"),
    "UnAction.reply_due": QT_TRANSLATE_NOOP("Question", "When is the reply due?"),
    "UnAction.responses": QT_TRANSLATE_NOOP("Question", "Which answers came?"),
    "UnAction.related_sources": QT_TRANSLATE_NOOP("Question", "What did others publish about it?"),
    "UnAction.our_contribution": QT_TRANSLATE_NOOP("Question", "What part did we have in it?"),
    "UnAction.effect_on_person": QT_TRANSLATE_NOOP(
        "Question", "What did it change for the person?"
    ),
    "UnAction.effect_mt44": QT_TRANSLATE_NOOP("Question", "Kind of effect"),
    "UnAction.told_victim_on": QT_TRANSLATE_NOOP("Question", "When was the person told?"),
    "UprTracking.state": QT_TRANSLATE_NOOP("Question", "Which State was reviewed?"),
    "UprTracking.cycle": QT_TRANSLATE_NOOP("Question", "Cycle of the review"),
    "UprTracking.session": QT_TRANSLATE_NOOP("Question", "Session"),
    "UprTracking.review_date": QT_TRANSLATE_NOOP("Question", "When was the review?"),
    "UprTracking.paragraph": QT_TRANSLATE_NOOP("Question", "Paragraph"),
    "UprTracking.text": QT_TRANSLATE_NOOP("Question", "What was recommended?"),
    "UprTracking.recommending_states": QT_TRANSLATE_NOOP(
        "Question", "Which States recommended it?"
    ),
    "UprTracking.theme": QT_TRANSLATE_NOOP("Question", "What is it about?"),
    "UprTracking.response": QT_TRANSLATE_NOOP("Question", "How did the State respond?"),
    "UprTracking.response_date": QT_TRANSLATE_NOOP("Question", "When did it respond?"),
    "UprTracking.assessment": QT_TRANSLATE_NOOP("Question", "How far was it carried out?"),
    "UprTracking.assessed_by": QT_TRANSLATE_NOOP("Question", "Who assessed it?"),
    "UprTracking.assessed_on": QT_TRANSLATE_NOOP("Question", "When was it assessed?"),
    "UprTracking.period": QT_TRANSLATE_NOOP("Question", "Which period was looked at?"),
    "UprTracking.evidence": QT_TRANSLATE_NOOP("Question", "Which records show it?"),
    "UprTracking.action_category": QT_TRANSLATE_NOOP(
        "Question", "How specific is the recommendation?"
    ),
    "UprTracking.weak_or_problematic": QT_TRANSLATE_NOOP(
        "Question", "Is the recommendation weak or problematic?"
    ),
    "TreatyBodyFollowUp.committee": QT_TRANSLATE_NOOP("Question", "Which committee?"),
    "TreatyBodyFollowUp.concluding_observations": QT_TRANSLATE_NOOP(
        "Question", "Symbol of the concluding observations"
    ),
    "TreatyBodyFollowUp.adopted_on": QT_TRANSLATE_NOOP("Question", "When were they adopted?"),
    "TreatyBodyFollowUp.paragraphs_for_follow_up": QT_TRANSLATE_NOOP(
        "Question", "Which paragraphs are to be followed up?"
    ),
    "TreatyBodyFollowUp.due_on": QT_TRANSLATE_NOOP("Question", "When is the follow-up due?"),
    "TreatyBodyFollowUp.state_follow_up_report": QT_TRANSLATE_NOOP(
        "Question", "When did the State report?"
    ),
    "TreatyBodyFollowUp.ngo_follow_up_report": QT_TRANSLATE_NOOP(
        "Question", "When did NGOs report?"
    ),
    "TreatyBodyFollowUp.evaluation_date": QT_TRANSLATE_NOOP(
        "Question", "When did the committee evaluate it?"
    ),
    "TreatyBodyFollowUp.evaluation": QT_TRANSLATE_NOOP("Question", "What was the evaluation?"),
    "TreatyBodyFollowUp.next_report_due": QT_TRANSLATE_NOOP(
        "Question", "When is the next report due?"
    ),
}

HINTS: Final[dict[str, object]] = {
    "AuthorityResponse.document": QT_TRANSLATE_NOOP(
        "QuestionHint", "From the evidence of this record"
    ),
    "StepTaken.how": QT_TRANSLATE_NOOP("QuestionHint", "A letter, a call, a visit"),
    "UnAction.mechanism": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "UnAction.reference": QT_TRANSLATE_NOOP("QuestionHint", "For example: CHN 20/2020"),
    "UnAction.addressees": QT_TRANSLATE_NOOP(
        "QuestionHint", "Governments, companies, UN bodies: one on each line"
    ),
    "UnAction.issues": QT_TRANSLATE_NOOP("QuestionHint", "One on each line"),
    "UnAction.languages": QT_TRANSLATE_NOOP("QuestionHint", "One on each line"),
    "ActionResponse.languages": QT_TRANSLATE_NOOP("QuestionHint", "One on each line"),
    "UnAction.document": QT_TRANSLATE_NOOP("QuestionHint", "From the evidence of this record"),
    "UprTracking.recommending_states": QT_TRANSLATE_NOOP(
        "QuestionHint", "In the order of the document"
    ),
    "UprTracking.theme": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "UprTracking.action_category": QT_TRANSLATE_NOOP(
        "QuestionHint", "1 is the weakest, 5 a specific action"
    ),
}

"""Questions about people, organisations, those alleged to have done it, and consent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS: Final[dict[str, object]] = {
    "Person.pid": QT_TRANSLATE_NOOP("Question", "Mark of the person in this record"),
    "Person.uid": QT_TRANSLATE_NOOP("Question", "Mark of the person in this vault"),
    "Person.pseudonym": QT_TRANSLATE_NOOP("Question", "Which word stands for the person?"),
    "Person.descriptive_title": QT_TRANSLATE_NOOP(
        "Question", "Who is the person, without pointing to them?"
    ),
    "Person.roles": QT_TRANSLATE_NOOP("Question", "What part does the person have in it?"),
    "Person.identity": QT_TRANSLATE_NOOP("Question", "Name and contact"),
    "Person.date_of_birth": QT_TRANSLATE_NOOP("Question", "Date of birth"),
    "Person.age_at_time": QT_TRANSLATE_NOOP("Question", "How old was the person then?"),
    "Person.sex_gender": QT_TRANSLATE_NOOP("Question", "Sex or gender"),
    "Person.nationality": QT_TRANSLATE_NOOP("Question", "Nationality"),
    "Person.country_of_residence": QT_TRANSLATE_NOOP(
        "Question", "In which country does the person live?"
    ),
    "Person.occupation": QT_TRANSLATE_NOOP("Question", "What does the person do for a living?"),
    "Person.hrd_field": QT_TRANSLATE_NOOP(
        "Question", "Which human rights work does the person do?"
    ),
    "Person.vulnerability": QT_TRANSLATE_NOOP(
        "Question", "What makes it more dangerous for the person?"
    ),
    "Person.deprived_of_liberty": QT_TRANSLATE_NOOP(
        "Question", "Is the person held by anyone now?"
    ),
    "Person.status_now": QT_TRANSLATE_NOOP("Question", "How is the person now?"),
    "Person.group": QT_TRANSLATE_NOOP(
        "Question", "Is this a group without a record for each member?"
    ),
    "Person.count": QT_TRANSLATE_NOOP("Question", "How many people are in the group?"),
    "Person.count_precision": QT_TRANSLATE_NOOP("Question", "How sure is the number?"),
    "Person.consents": QT_TRANSLATE_NOOP("Question", "What did the person agree to?"),
    "Group.pseudonym": QT_TRANSLATE_NOOP("Question", "Which word stands for the group?"),
    "Group.descriptive_title": QT_TRANSLATE_NOOP(
        "Question", "Who are they, without pointing to anyone?"
    ),
    "Group.roles": QT_TRANSLATE_NOOP("Question", "What part do they have in it?"),
    "Group.vulnerability": QT_TRANSLATE_NOOP("Question", "What makes it more dangerous for them?"),
    "Group.deprived_of_liberty": QT_TRANSLATE_NOOP("Question", "Is any of them held now?"),
    "Group.status_now": QT_TRANSLATE_NOOP("Question", "How are they now?"),
    "Identity.real_name": QT_TRANSLATE_NOOP("Question", "Name"),
    "Identity.aliases": QT_TRANSLATE_NOOP("Question", "Other names"),
    "Identity.initials": QT_TRANSLATE_NOOP("Question", "Initials"),
    "Identity.contact_channel": QT_TRANSLATE_NOOP("Question", "How can the person be reached?"),
    "Identity.safe_to_contact": QT_TRANSLATE_NOOP("Question", "Is it safe to contact the person?"),
    "Identity.safe_hours": QT_TRANSLATE_NOOP("Question", "When is it safe?"),
    "Organisation.oid": QT_TRANSLATE_NOOP("Question", "Mark of the organisation in this record"),
    "Organisation.name": QT_TRANSLATE_NOOP("Question", "Name of the organisation"),
    "Organisation.kind": QT_TRANSLATE_NOOP("Question", "What kind of organisation is it?"),
    "Organisation.country": QT_TRANSLATE_NOOP("Question", "In which country is the organisation?"),
    "Organisation.ecosoc_status": QT_TRANSLATE_NOOP(
        "Question", "Does it have consultative status with the UN?"
    ),
    "Organisation.pseudonym": QT_TRANSLATE_NOOP(
        "Question", "Which word stands for the organisation?"
    ),
    "Organisation.descriptive_title": QT_TRANSLATE_NOOP(
        "Question", "What is it, without pointing to it?"
    ),
    "Organisation.roles": QT_TRANSLATE_NOOP("Question", "What part does it have in it?"),
    "Organisation.consents": QT_TRANSLATE_NOOP("Question", "What did the organisation agree to?"),
    "AllegedPerpetrator.kind": QT_TRANSLATE_NOOP(
        "Question", "Who or what is alleged to have done it?"
    ),
    "AllegedPerpetrator.ref": QT_TRANSLATE_NOOP("Question", "Which organisation or person?"),
    "AllegedPerpetrator.identity": QT_TRANSLATE_NOOP("Question", "Name"),
    "AllegedPerpetrator.country": QT_TRANSLATE_NOOP("Question", "Which State do they belong to?"),
    "AllegedPerpetrator.unit": QT_TRANSLATE_NOOP("Question", "Which unit or department?"),
    "AllegedPerpetrator.rank": QT_TRANSLATE_NOOP("Question", "Which rank or position?"),
    "AllegedPerpetrator.description": QT_TRANSLATE_NOOP(
        "Question", "What did you see or hear of them?"
    ),
    "AllegedPerpetrator.huri_mt24": QT_TRANSLATE_NOOP("Question", "What type of actor are they?"),
    "AllegedPerpetrator.affiliation": QT_TRANSLATE_NOOP("Question", "Whom do they work for?"),
    "AllegedPerpetrator.degree": QT_TRANSLATE_NOOP("Question", "What part did they have?"),
    "AllegedPerpetrator.confidence": QT_TRANSLATE_NOOP("Question", "How sure is it?"),
    "AllegedPerpetrator.basis": QT_TRANSLATE_NOOP("Question", "What does this rest on?"),
    "AllegedPerpetrator.may_be_coerced": QT_TRANSLATE_NOOP(
        "Question", "Could they have been forced to do it?"
    ),
    "Consent.use": QT_TRANSLATE_NOOP("Question", "What it may be used for"),
    "Consent.value": QT_TRANSLATE_NOOP("Question", "Answer"),
    "Consent.how_named": QT_TRANSLATE_NOOP("Question", "How may the person be named?"),
    "Consent.conditions": QT_TRANSLATE_NOOP("Question", "Only if …"),
    "Consent.given_by": QT_TRANSLATE_NOOP("Question", "Who gave the answer?"),
    "Consent.authority_basis": QT_TRANSLATE_NOOP("Question", "Why may they answer for the person?"),
    "Consent.child_agrees": QT_TRANSLATE_NOOP("Question", "Does the child want it too?"),
    "Consent.how": QT_TRANSLATE_NOOP("Question", "How was the answer given?"),
    "Consent.date": QT_TRANSLATE_NOOP("Question", "When was the answer given?"),
    "Consent.language": QT_TRANSLATE_NOOP("Question", "In which language was it asked?"),
    "Consent.interpreter": QT_TRANSLATE_NOOP("Question", "Who interpreted?"),
    "Consent.explained": QT_TRANSLATE_NOOP("Question", "What was explained before?"),
    "Consent.asked_by": QT_TRANSLATE_NOOP("Question", "Who asked?"),
    "Consent.witness": QT_TRANSLATE_NOOP("Question", "Who else was there?"),
    "Consent.review_on": QT_TRANSLATE_NOOP("Question", "When should it be asked again?"),
    "Consent.withdrawn_on": QT_TRANSLATE_NOOP("Question", "When was it withdrawn?"),
    "Consent.withdrawn_how": QT_TRANSLATE_NOOP("Question", "How was it withdrawn?"),
    "Consent.recipients_told": QT_TRANSLATE_NOOP("Question", "When was everyone told who has it?"),
    "Consent.shared_with": QT_TRANSLATE_NOOP("Question", "With which organisations?"),
}

HINTS: Final[dict[str, object]] = {
    "Person.pid": QT_TRANSLATE_NOOP("QuestionHint", "Made at random, so that it tells nothing"),
    "Person.uid": QT_TRANSLATE_NOOP("QuestionHint", "Made at random, so that it tells nothing"),
    "Person.pseudonym": QT_TRANSLATE_NOOP("QuestionHint", "Shown everywhere instead of the name"),
    "Person.descriptive_title": QT_TRANSLATE_NOOP(
        "QuestionHint", "For example: human rights lawyer"
    ),
    "Person.roles": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Person.identity": QT_TRANSLATE_NOOP("QuestionHint", "Kept apart, hidden until you ask"),
    "Person.date_of_birth": QT_TRANSLATE_NOOP("QuestionHint", "The age is enough"),
    "Person.hrd_field": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Person.vulnerability": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Person.deprived_of_liberty": QT_TRANSLATE_NOOP("QuestionHint", "Changes how consent is asked"),
    "Group.descriptive_title": QT_TRANSLATE_NOOP("QuestionHint", "For example: villagers"),
    "Group.roles": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Group.vulnerability": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Group.deprived_of_liberty": QT_TRANSLATE_NOOP("QuestionHint", "Changes how consent is asked"),
    "Identity.real_name": QT_TRANSLATE_NOOP("QuestionHint", "Kept apart, hidden until you ask"),
    "Identity.initials": QT_TRANSLATE_NOOP("QuestionHint", "As the person wants them"),
    "Organisation.oid": QT_TRANSLATE_NOOP(
        "QuestionHint", "Made at random, so that it tells nothing"
    ),
    "Organisation.ecosoc_status": QT_TRANSLATE_NOOP("QuestionHint", "Given by ECOSOC"),
    "Organisation.pseudonym": QT_TRANSLATE_NOOP(
        "QuestionHint", "Needed if it is a victim or a source"
    ),
    "Organisation.roles": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Organisation.consents": QT_TRANSLATE_NOOP(
        "QuestionHint", "Given by someone who may speak for it"
    ),
    "AllegedPerpetrator.kind": QT_TRANSLATE_NOOP("QuestionHint", "An office rather than a person"),
    "AllegedPerpetrator.identity": QT_TRANSLATE_NOOP(
        "QuestionHint", "Kept apart; never leaves with a report"
    ),
    "AllegedPerpetrator.description": QT_TRANSLATE_NOOP(
        "QuestionHint", "Uniforms, voices, vehicles"
    ),
    "AllegedPerpetrator.affiliation": QT_TRANSLATE_NOOP(
        "QuestionHint", "If the list above does not fit"
    ),
    "AllegedPerpetrator.may_be_coerced": QT_TRANSLATE_NOOP(
        "QuestionHint", "If yes, they are never named"
    ),
    "Consent.conditions": QT_TRANSLATE_NOOP("QuestionHint", "In the person’s own words"),
    "Consent.authority_basis": QT_TRANSLATE_NOOP(
        "QuestionHint", "For example: a written authority"
    ),
    "Consent.child_agrees": QT_TRANSLATE_NOOP(
        "QuestionHint", "Asked in words the child understands"
    ),
    "Consent.interpreter": QT_TRANSLATE_NOOP("QuestionHint", "A pseudonym"),
    "Consent.explained": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Consent.review_on": QT_TRANSLATE_NOOP(
        "QuestionHint", "After that day, a yes is asked about before sending"
    ),
}

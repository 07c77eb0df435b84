"""Quiet words beside questions of the acts, where a newcomer would hesitate.

By field name where every type means the same, else by type and field.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

FIELD_HINTS: Final[dict[str, object]] = {
    "stop_start": QT_TRANSLATE_NOOP("FieldHint", "The day is enough"),
    "start": QT_TRANSLATE_NOOP("FieldHint", "As near as you remember"),
    "reason_given": QT_TRANSLATE_NOOP("FieldHint", "Also in the original language"),
    "officer_identifiers": QT_TRANSLATE_NOOP("FieldHint", "No guesses at names"),
    "signed_statement": QT_TRANSLATE_NOOP("FieldHint", "A paper, a promise, a record of the talk"),
    "names_asked_about": QT_TRANSLATE_NOOP("FieldHint", "Do not write their names here"),
    "threats": QT_TRANSLATE_NOOP("FieldHint", "As close to the words as you can"),
    "legal_basis_cited": QT_TRANSLATE_NOOP("FieldHint", "Only if they named one"),
    "contacts_exposed": QT_TRANSLATE_NOOP("FieldHint", "Address book, chats, mail"),
    "this_vault_was_on_it": QT_TRANSLATE_NOOP(
        "FieldHint", "If yes, a guide opens that says what to do"
    ),
    "un_mentioned": QT_TRANSLATE_NOOP("FieldHint", "In words or between the lines"),
    "written_order": QT_TRANSLATE_NOOP("FieldHint", "Paper or screen"),
    "agency": QT_TRANSLATE_NOOP("FieldHint", "The office, not the officer"),
    "plates_or_descriptions": QT_TRANSLATE_NOOP("FieldHint", "Only what you saw"),
    "medical_report": QT_TRANSLATE_NOOP("FieldHint", "Any paper from a doctor"),
    "interrupting_states": QT_TRANSLATE_NOOP("FieldHint", "In order, the one that began first"),
    "next_appointment": QT_TRANSLATE_NOOP("FieldHint", "Makes the record more urgent"),
    "next_hearing": QT_TRANSLATE_NOOP("FieldHint", "Makes the record more urgent"),
    "photographer": QT_TRANSLATE_NOOP("FieldHint", "By description, not by name"),
    "companions_stopped": QT_TRANSLATE_NOOP("FieldHint", "A number is enough"),
    "un_link": QT_TRANSLATE_NOOP("FieldHint", "Dates, questions, words"),
    "meeting": QT_TRANSLATE_NOOP("FieldHint", "Its name or symbol"),
    "group_size_estimate": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "people_captured_count": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "duration_minutes": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "attackers_count": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "receipt_given": QT_TRANSLATE_NOOP("FieldHint", "Keep it, or a photograph of it"),
    "url": QT_TRANSLATE_NOOP("FieldHint", "Keep a copy of the page as evidence"),
    "relative": QT_TRANSLATE_NOOP("FieldHint", "By pseudonym"),
    "witnesses": QT_TRANSLATE_NOOP("FieldHint", "By pseudonym"),
    "un_event_missed": QT_TRANSLATE_NOOP("FieldHint", "“No” also if there was no such event"),
    "warrant_shown": QT_TRANSLATE_NOOP("FieldHint", "A paper that allows it, signed or stamped"),
    "request_dates": QT_TRANSLATE_NOOP("FieldHint", "About is fine; one line for each"),
    "times_denied": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "count": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "times_deferred": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "interlocutors_affected": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "people_named_count": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "people_affected_count": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "photographer_affiliation": QT_TRANSLATE_NOOP("FieldHint", "By badge, seat or what was said"),
    "actor_affiliation": QT_TRANSLATE_NOOP("FieldHint", "By badge, seat or what was said"),
    "attacker_type": QT_TRANSLATE_NOOP("FieldHint", "What you believe is enough"),
    "author_affiliation": QT_TRANSLATE_NOOP("FieldHint", "What you believe is enough"),
}

TYPE_FIELD_HINTS: Final[dict[str, object]] = {
    "un-official-pressure.target": QT_TRANSLATE_NOOP("FieldHint", "By title, not by name"),
    "airport-border-stop.declared_purpose": QT_TRANSLATE_NOOP(
        "FieldHint", "Some people say tourism; that is not a fault"
    ),
    "airport-border-stop.intended_destination": QT_TRANSLATE_NOOP(
        "FieldHint", "The last country of the trip"
    ),
    "airport-border-stop.passcode_demanded": QT_TRANSLATE_NOOP(
        "FieldHint", "For a phone, computer or account"
    ),
    "passport-confiscation.un_event_start": QT_TRANSLATE_NOOP(
        "FieldHint", "Shows whether the document was kept over it"
    ),
    "passport-confiscation.application_date": QT_TRANSLATE_NOOP(
        "FieldHint", "For a document that was refused"
    ),
    "exit-ban.indefinite": QT_TRANSLATE_NOOP("FieldHint", "“Until further notice” counts as yes"),
    "interrogation-summons.euphemism_used": QT_TRANSLATE_NOOP(
        "FieldHint", "For example “tea” or “a chat”"
    ),
    "interrogation-summons.rest_denied": QT_TRANSLATE_NOOP(
        "FieldHint", "For example questions from day into night"
    ),
    "passport-confiscation.action_date": QT_TRANSLATE_NOOP(
        "FieldHint", "The day it was taken, refused or cancelled"
    ),
    "interrogation-summons.legal_capacity": QT_TRANSLATE_NOOP("FieldHint", "As they put it to you"),
    "arrest-detention.detention_basis": QT_TRANSLATE_NOOP(
        "FieldHint", "The nearest one; you need not be sure"
    ),
    "incommunicado-rsdl.regime": QT_TRANSLATE_NOOP(
        "FieldHint", "The nearest one; you need not be sure"
    ),
    "incommunicado-rsdl.proof_of_life": QT_TRANSLATE_NOOP(
        "FieldHint", "A call, a letter, a visit of a lawyer"
    ),
    "enforced-disappearance.disappeared_person": QT_TRANSLATE_NOOP(
        "FieldHint", "By pseudonym; the name is kept apart"
    ),
    "enforced-disappearance.submitter": QT_TRANSLATE_NOOP("FieldHint", "Often it is you"),
    "death-in-custody.family_account": QT_TRANSLATE_NOOP("FieldHint", "Stop whenever you want"),
    "un-premises-removal.accreditation_type": QT_TRANSLATE_NOOP(
        "FieldHint", "What your badge was for"
    ),
    "participant-list-demand.addressed_to": QT_TRANSLATE_NOOP(
        "FieldHint", "A secretariat, an office, a person in charge"
    ),
    "restrictive-legislation.provisions": QT_TRANSLATE_NOOP(
        "FieldHint", "The articles that matter, in your own words"
    ),
    "restrictive-legislation.how_it_affects_un_cooperation": QT_TRANSLATE_NOOP(
        "FieldHint", "“I don’t know” is an answer, also if it does not speak of the UN"
    ),
    "other.why_linked_to_un": QT_TRANSLATE_NOOP(
        "FieldHint", "“I don’t know” is an answer, also if there is no link"
    ),
    "arrest-detention.offence_cited": QT_TRANSLATE_NOOP("FieldHint", "In the original words"),
    "arrest-detention.place_held": QT_TRANSLATE_NOOP("FieldHint", "“Not told” is an answer"),
    "arrest-detention.law_cited": QT_TRANSLATE_NOOP(
        "FieldHint", "Numbers of the articles, if known"
    ),
    "arrest-detention.health_concern": QT_TRANSLATE_NOOP(
        "FieldHint", "If yes, add an act about health"
    ),
    "arrest-detention.remedies_tried": QT_TRANSLATE_NOOP(
        "FieldHint", "“None, because …” is an answer"
    ),
    "arrest-detention.arbitrary_ground": QT_TRANSLATE_NOOP("FieldHint", "You need not judge this"),
    "incommunicado-rsdl.agency": QT_TRANSLATE_NOOP("FieldHint", "“Believed” is enough"),
    "incommunicado-rsdl.last_contact": QT_TRANSLATE_NOOP("FieldHint", "Seen, heard or written"),
    "enforced-disappearance.disappearance_date": QT_TRANSLATE_NOOP(
        "FieldHint", "At least the month and the year"
    ),
    "enforced-disappearance.search_steps": QT_TRANSLATE_NOOP(
        "FieldHint", "If nothing was done, why"
    ),
    "enforced-disappearance.family_consents_to_submission": QT_TRANSLATE_NOOP(
        "FieldHint", "Needed before the UN can search"
    ),
    "house-arrest.tied_to_un_date": QT_TRANSLATE_NOOP(
        "FieldHint", "A review, a session or a visit"
    ),
    "torture-ill-treatment.dates_and_times": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
    "torture-ill-treatment.circumstances_before": QT_TRANSLATE_NOOP(
        "FieldHint", "Stop whenever you want"
    ),
    "torture-ill-treatment.sexual_violence_disclosed": QT_TRANSLATE_NOOP(
        "FieldHint", "Nobody has to answer this"
    ),
    "denial-medical-care.condition_summary": QT_TRANSLATE_NOOP(
        "FieldHint", "Leaves only if you confirm it"
    ),
    "denial-medical-care.current_condition": QT_TRANSLATE_NOOP(
        "FieldHint", "Makes the record more or less urgent"
    ),
    "threat-harassment.wording": QT_TRANSLATE_NOOP("FieldHint", "In the original language"),
    "un-premises-photography.badge_details": QT_TRANSLATE_NOOP(
        "FieldHint", "Colour, category, organisation"
    ),
    "un-premises-removal.reason_given": QT_TRANSLATE_NOOP("FieldHint", "“None” is an answer"),
    "un-premises-removal.reentry_attempts": QT_TRANSLATE_NOOP(
        "FieldHint", "One line for each: the day, the result"
    ),
    "un-premises-removal.state_believed_behind": QT_TRANSLATE_NOOP(
        "FieldHint", "“Believed” is enough"
    ),
    "accreditation-obstruction.application_date": QT_TRANSLATE_NOOP(
        "FieldHint", "The year is enough"
    ),
    "accreditation-obstruction.session": QT_TRANSLATE_NOOP(
        "FieldHint", "For example 2014 resumed session"
    ),
    "accreditation-obstruction.answer_would_expose_people": QT_TRANSLATE_NOOP(
        "FieldHint", "If yes, ask for advice before answering"
    ),
    "participant-list-demand.inclusion_wanted": QT_TRANSLATE_NOOP(
        "FieldHint", "Ask again before anything is published"
    ),
    "security-measure-demand.condition_attached": QT_TRANSLATE_NOOP(
        "FieldHint", "For example “no dialogue otherwise”"
    ),
    "family-pressure.transnational": QT_TRANSLATE_NOOP(
        "FieldHint", "The relative there, you elsewhere"
    ),
    "family-pressure.relative_consents": QT_TRANSLATE_NOOP(
        "FieldHint", "Recorded under People as well"
    ),
    "digital-surveillance.what_was_known": QT_TRANSLATE_NOOP(
        "FieldHint", "Shows that somebody read or listened"
    ),
    "smear-stigmatisation.content": QT_TRANSLATE_NOOP(
        "FieldHint", "In the original, with a translation if you can"
    ),
    "charges-prosecution.offence": QT_TRANSLATE_NOOP("FieldHint", "In the original words"),
    "restrictive-legislation.law_title": QT_TRANSLATE_NOOP(
        "FieldHint", "In the original, with a translation if you can"
    ),
    "restrictive-legislation.un_comments": QT_TRANSLATE_NOOP(
        "FieldHint", "Reference of a letter, if known"
    ),
    "device-search-seizure.full_disk_encryption": QT_TRANSLATE_NOOP(
        "FieldHint", "Most new phones are"
    ),
    "device-search-seizure.out_of_sight_minutes": QT_TRANSLATE_NOOP("FieldHint", "About is fine"),
}

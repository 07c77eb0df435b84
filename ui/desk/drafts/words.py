"""What drafts, and what is wrong with them, are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.messages.safe import isolated, neutral

if TYPE_CHECKING:
    from defender_app.focal.drafts.check import Finding

_CUT = 48


def kind(ident: str) -> str:
    """What kind of text it is."""
    translate = QCoreApplication.translate
    return {
        "paragraph": translate("Drafts", "Paragraph"),
        "follow-up": translate("Drafts", "Follow-up"),
        "letter": translate("Drafts", "Letter"),
        "summary": translate("Drafts", "Yearly summary"),
    }.get(ident, ident)


def action(ident: str) -> str:
    """What it is written for."""
    translate = QCoreApplication.translate
    return {
        "sg-unnamed": translate("Drafts", "Secretary-General’s report, without names"),
        "sg-named": translate("Drafts", "Secretary-General’s report, with names"),
        "press": translate("Drafts", "Press release"),
        "letter-unnamed": translate("Drafts", "Letter to a Government, without names"),
        "letter-named": translate("Drafts", "Letter to a Government, with names"),
        "treaty-body": translate("Drafts", "Confidential submission to a treaty body"),
        "confide": translate("Drafts", "UN staff, in confidence"),
        "un-security": translate("Drafts", "Complaint to UN security"),
        "other-ngo": translate("Drafts", "Another organisation"),
    }.get(ident, ident)


def form(ident: str) -> str:
    """A kind of file."""
    translate = QCoreApplication.translate
    return {
        "docx": translate("Drafts", "Word document (DOCX)"),
        "odt": translate("Drafts", "Open document (ODT)"),
        "txt": translate("Drafts", "Plain text"),
        "pdf": translate("Drafts", "PDF"),
    }.get(ident, ident)


def finding(one: Finding) -> str:
    """A sentence about one thing that is wrong."""
    translate = QCoreApplication.translate
    known = {key: _fact(value) for key, value in one.facts.items()}
    if one.code == "missing-fact":
        return translate("Drafts", "A fact is missing: {what}").format(what=known.get("what", ""))
    sentences = {
        "stronger-than-link": translate(
            "Drafts", "“{words}” says more about the cause than is known."
        ),
        "name-not-allowed": translate("Drafts", "This name may not leave for this."),
        "official-named": translate("Drafts", "Name the agency, not the official."),
        "adjective": translate("Drafts", "“{words}” judges. Say what happened."),
        "abbreviation": translate("Drafts", "“{words}”: write “Government”."),
        "date-form": translate("Drafts", "“{words}”: write a date as 26 April 2017."),
        "not-attributed": translate("Drafts", "This sentence lacks “reportedly” or “allegedly”."),
        "too-long": translate("Drafts", "{words} words; a paragraph has at most {limit}."),
        "section-too-long": translate(
            "Drafts", "Section 6 has {words} words; about two pages are {limit}."
        ),
        "case-gone": translate("Drafts", "A case that it is about was deleted."),
        "action-refused": translate(
            "Drafts", "Case {number} may not be used for this any more: see its tab Actions."
        ),
    }
    return sentences.get(one.code, one.code).format_map(_Facts(known))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _fact(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return isolated(neutral(value if len(value) <= _CUT else f"{value[:_CUT]}…"))


def because(code: str) -> str:
    """Why a case may not be in the summary."""
    translate = QCoreApplication.translate
    return {
        "strictest-tier": translate("Drafts", "health, a child, sexual violence or detention"),
        "link-not-stated": translate("Drafts", "nobody says what the link rests on"),
        "not-renewed": translate("Drafts", "the consent was not given again in that year"),
        "not-asked": translate("Drafts", "somebody was not asked"),
        "not-asked-too-risky": translate("Drafts", "it was too risky to ask somebody"),
        "no": translate("Drafts", "somebody said no"),
        "withdrawn": translate("Drafts", "somebody withdrew"),
        "conditional": translate("Drafts", "a condition is not met"),
        "review-passed": translate("Drafts", "a day to ask again has passed"),
        "how-named": translate("Drafts", "not with the name"),
        "case-withdrawn": translate("Drafts", "the report was withdrawn"),
        "archived-no-consent": translate("Drafts", "put away without consent"),
        "correction-unproven": translate("Drafts", "a correction that is not proven"),
        "case-superseded": translate("Drafts", "a newer report took its place"),
        "wrong-mode": translate("Drafts", "practice and real do not mix"),
        "nobody-agreed": translate("Drafts", "nobody in it agreed"),
        "nobody-left": translate("Drafts", "nobody is left in it"),
    }.get(code, translate("Drafts", "an answer that this version does not know"))

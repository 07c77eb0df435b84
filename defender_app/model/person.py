"""People, groups, organisations and alleged perpetrators of an incident."""

from __future__ import annotations

from typing import Annotated

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Number, Part, Ref, Text, Texts
from defender_app.model.consent import Consent


class Identity(Part, frozen=True, kw_only=True):
    """Who a person is. Kept apart in the vault; leaves only as far as the consent says."""

    real_name: Annotated[str | None, kinds.line("The name.")] = None
    aliases: Annotated[tuple[str, ...], kinds.choices("text_list", "Other names.")] = ABSENT
    initials: Annotated[
        str | None, kinds.line("Initials as the person wants them; never derived.")
    ] = None
    contact_channel: Annotated[str | None, kinds.line("How to reach the person.")] = None
    safe_to_contact: Annotated[
        Text, kinds.choice("safe_to_contact", "Whether contact is safe: yes, no, or only by what.")
    ] = None
    safe_hours: Annotated[Text, kinds.line("When contact is safe.")] = None

    def __repr__(self) -> str:
        return "<identity>"


class Person(Part, frozen=True, kw_only=True):
    """A person, or a group of people without records of their own (``group``).

    Shown by pseudonym everywhere. A group's consents cover its count and title only.
    """

    pid: Annotated[str | None, kinds.ident("Id within the incident; made when absent.")] = None
    uid: Annotated[
        str | None, kinds.hexadecimal("The same human across incidents of a vault.", 32)
    ] = None
    pseudonym: Annotated[
        str | None, kinds.line("The word shown instead of a name.", ready=True)
    ] = None
    descriptive_title: Annotated[
        Text, kinds.line("Who the person is, without pointing to them.", ready=True)
    ] = None
    roles: Annotated[tuple[str, ...], kinds.choices("roles", "Parts the person has in it.")] = (
        ABSENT
    )
    identity: Identity | None = None
    date_of_birth: Annotated[Text, kinds.day("Date of birth; the age is enough.")] = None
    age_at_time: Annotated[Number, kinds.number("Age at the time.", maximum=150)] = None
    sex_gender: Annotated[Text, kinds.choice("sex_gender", "Sex or gender.")] = None
    nationality: Annotated[Text, kinds.country("Nationality.", "person")] = None
    country_of_residence: Annotated[Text, kinds.country("Where the person lives.", "person")] = None
    occupation: Annotated[Text, kinds.line("Occupation.")] = None
    hrd_field: Annotated[Texts, kinds.choices("hrd_field", "Field of human rights work.")] = ABSENT
    vulnerability: Annotated[
        Texts, kinds.choices("vulnerability", "What makes the person vulnerable.")
    ] = ABSENT
    deprived_of_liberty: Annotated[
        Text, kinds.yes_no("Whether the person is deprived of liberty now.", ready=True)
    ] = None
    status_now: Annotated[
        Text, kinds.choice("status_now", "How the person is now (HURIDOCS MT25).", ready=True)
    ] = None
    group: Annotated[bool | None, kinds.flag("True for a group without individual records.")] = None
    count: Annotated[Number, kinds.number("How many people the group is.", whole=True)] = None
    count_precision: Annotated[str | None, kinds.choice("precision", "How sure the count is.")] = (
        None
    )
    consents: tuple[Consent, ...] = ABSENT


class Organisation(Part, frozen=True, kw_only=True):
    """An organisation that references point to.

    With roles (victim, source), or as the source of an information, it has a pseudonym and
    consents like a person, given by a representative, and ``name`` is treated as its real name.
    """

    oid: Annotated[str | None, kinds.ident("Id within the incident; made when absent.")] = None
    name: Annotated[Text, kinds.line("Name of the organisation.")] = None
    kind: Annotated[Text, kinds.choice("organisation_kind", "What kind it is.")] = None
    country: Annotated[Text, kinds.country("Its country.")] = None
    ecosoc_status: Annotated[Text, kinds.choice("ecosoc_status", "ECOSOC status.")] = None
    pseudonym: Annotated[str | None, kinds.line("The word shown instead of the name.")] = None
    descriptive_title: Annotated[Text, kinds.line("What it is, without pointing to it.")] = None
    roles: Annotated[tuple[str, ...], kinds.choices("roles", "Parts it has in the incident.")] = (
        ABSENT
    )
    consents: tuple[Consent, ...] = ABSENT

    @property
    def has_private_role(self) -> bool:
        """Whether it has a part in the incident (victim, source) that makes its name private."""
        return any(role != "alleged-perpetrator" for role in self.roles)


class AllegedPerpetrator(Part, frozen=True, kw_only=True):
    """Who is alleged to have done it; the agency rather than a person."""

    kind: Annotated[Text, kinds.choice("perpetrator_kind", "What kind of actor.")] = None
    ref: Annotated[Ref | None, kinds.ref("The organisation or person meant.", "org", "person")] = (
        None
    )
    identity: Identity | None = None
    country: Annotated[Text, kinds.country("The State blamed.", "blamed")] = None
    unit: Annotated[Text, kinds.line("Unit.")] = None
    rank: Annotated[Text, kinds.line("Rank.")] = None
    description: Annotated[Text, kinds.longtext("What was seen of them.")] = None
    huri_mt24: Annotated[
        Text, kinds.choice("huri_mt24", "Type of perpetrator (HURIDOCS MT24).")
    ] = None
    affiliation: Annotated[Text, kinds.choice("affiliation", "Affiliation outside that list.")] = (
        None
    )
    degree: Annotated[Text, kinds.choice("degree", "Degree of involvement (HURIDOCS MT18).")] = None
    confidence: Annotated[Text, kinds.choice("confidence", "How sure it is.")] = None
    basis: Annotated[Text, kinds.line("What the allegation rests on.")] = None
    may_be_coerced: Annotated[
        Text, kinds.yes_no("Whether they may act under pressure; if so, never named.")
    ] = None

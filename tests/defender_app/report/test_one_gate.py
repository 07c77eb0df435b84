"""One gate for the window, the command line and a backup to a person's card; no way around it."""

from __future__ import annotations

import ast
from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.backup import agreement
from defender_app.model.answers import listed
from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import Identity, Person
from defender_app.report import consent_gate
from defender_app.report.consent_gate import Extent
from tests.support.repository import ROOT

TODAY: Final = date(2026, 11, 21)
ME: Final = frozenset({"reprisals desk", "c0ffee"})
VALUES: Final = ("yes", "no", "conditional", "not-asked", "not-asked-too-risky", "withdrawn")


CONSENTS: Final = st.lists(
    st.builds(
        Consent,
        use=st.sampled_from(["other-ngo", "contact-back", "focal-point"]),
        value=st.sampled_from(VALUES),
        how_named=st.sampled_from([None, "named", "named", "initials", "title-only"]),
        review_on=st.sampled_from([None, None, "2026-11-20", "2026-11-22", "2026"]),
        withdrawn_on=st.sampled_from([None, None, "2026-10-01"]),
        shared_with=st.sampled_from([(), ("c0ffee",), ("Reprisals  DESK",), ("somebody else",)]),
    ),
    max_size=4,
).map(tuple)
IDENTITIES: Final = st.builds(
    Identity,
    real_name=st.sampled_from([None, "Ilva Torrenko"]),
    contact_channel=st.sampled_from([None, "ilva@mail.example"]),
)


def _worth(one: Consent) -> tuple[int, str]:
    """What one consent is worth: 0 no, 1 under a condition, 2 yes; and why."""
    if one.value in {"yes", "conditional"} and one.withdrawn_on:
        return 0, "withdrawn"
    if one.value == "conditional":
        return 1, "conditional"
    if one.value != "yes":
        return 0, str(one.value)
    return (1, "review-passed") if one.review_on in {"2026-11-20", "2026"} else (2, "")


def _rule(consents: tuple[Consent, ...], identity: Identity | None, *, met: bool) -> str:
    """The rule for a trusted person in one piece, as docs/formats.md says it: why not, or ""."""
    said = [one for one in consents if one.use == "other-ngo"]
    value, because = min(map(_worth, said), key=lambda one: one[0], default=(0, "not-asked"))
    if value == 0 or (value == 1 and not met):
        return because
    called = [
        {" ".join(str(n).casefold().split()) for n in listed(one.shared_with)} for one in said
    ]
    if not all(names & ME for names in called):
        return "not-shared-with"
    if identity is None or not (identity.real_name or identity.contact_channel):
        return ""
    if any(one.how_named != "named" for one in said):
        return "not-by-name"
    back = [_worth(one)[0] for one in consents if one.use == "contact-back"]
    reachable = min(back, default=0) == 2
    return "" if reachable or not identity.contact_channel else "contact"


@settings(max_examples=500)
@given(CONSENTS, st.none() | IDENTITIES, st.booleans())
def test_what_a_trusted_person_may_carry_is_what_the_gate_says(
    consents: tuple[Consent, ...],
    identity: Identity | None,
    met: bool,
) -> None:
    person = Person(pid="P1", roles=("victim",), consents=consents, identity=identity)
    incident = Incident(format="defender-incident", version=1, persons=(person,))
    confirmed = {("P1", "other-ngo")} if met else set()
    (decision,) = consent_gate.decide(
        incident, today=TODAY, confirmed=confirmed, use="other-ngo", names=ME
    ).values()
    assert agreement._why_not(decision, identity) == _rule(consents, identity, met=met)


@given(CONSENTS, st.sampled_from(["focal-point", "other-ngo", "un-confidential"]))
def test_no_use_says_anything_about_another(consents: tuple[Consent, ...], use: str) -> None:
    person = Person(pid="P1", consents=tuple(one for one in consents if one.use != use))
    incident = Incident(format="defender-incident", version=1, persons=(person,))
    (decision,) = consent_gate.decide(incident, today=TODAY, use=use, names=ME).values()
    assert (decision.extent, decision.because) == (Extent.NOTHING, "not-asked")


def test_a_trusted_person_whom_nobody_named_gets_nothing() -> None:
    given_ = Consent(use="other-ngo", value="yes", how_named="named")
    person = Person(pid="P1", consents=(given_,))
    incident = Incident(format="defender-incident", version=1, persons=(person,))
    (decision,) = consent_gate.decide(incident, today=TODAY, use="other-ngo").values()
    assert decision.because == "not-shared-with"


# Who may call what: everything that leaves goes through these, and nothing else does.
_ONLY: Final = {
    # Writes a container for somebody else.
    "bag.write": {
        "backup/writing.py",
        # A key for a colleague: nothing of any case is in it.
        "focal/handover.py",
        # Of nobody and for nobody: it never leaves the process that makes it.
        "focal/opening_rehearsal.py",
        "focal/reply.py",
        # To the drawer of whoever writes it.
        "quick_notes/writing.py",
        "report/notice_files.py",
        "report/seal.py",
        # Practice files with faults in them, of people who do not exist.
        "workshop/inbox.py",
    },
    # Makes the version of a record that somebody else reads.
    "project": {"report/draft.py"},
    # Reads what a consent is worth: what a focal point may do, and what the page says of it.
    "consent_gate.answer": {
        "focal/permission.py",
        # Whether it was said in the year of a summary; what follows from it says `actions.judge`.
        "focal/renewed.py",
        "report/page/consent.py",
    },
    # Takes a name into a report.
    "NamedPerson": {"report/officials.py", "report/redaction.py"},
}


_DECIDING: Final = frozenset(
    {"decide", "consent_gate.decide", "consent_gate.answer", "project", "redaction.project"}
    | {"bag.write", "Decision"}
)


def _callers(name: str) -> set[str]:
    found = set()
    package = ROOT / "defender_app"
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
                found.add(path.relative_to(package).as_posix())
    return found


@pytest.mark.parametrize("name", sorted(_ONLY))
def test_nothing_leaves_by_another_way(name: str) -> None:
    assert _callers(name) == _ONLY[name]


def test_the_window_and_the_command_line_decide_nothing() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("ui", "defender_app/cli")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _DECIDING
    ]
    assert found == []

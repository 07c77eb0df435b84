"""Random records, sealed and opened again: nothing of anybody without consent is in the file.

What may leave is worked out here from what was drawn, and what left is looked for by a finder of
its own: no code of the gate, of the masker or of the projection is asked.
"""

from __future__ import annotations

import html
import random
import unicodedata
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from defender_app.focal.contacts import Contact
from defender_app.report import seal as sealing
from defender_app.report.compose import compose
from defender_app.vault.drawer import Drawer
from tests.support import line

EXAMPLES: Final = 20
# Letters that no word of the page is made of, so that what is found was planted.
SCRIPTS: Final = {
    "latin": "qxzkvjw",
    "cyrillic": "жшщюябдлф",
    "greek": "ξψφωλδβ",
    "han": "彧翀翊旻晟珩璟甯",
    "kana": "ぬゐゑゆむめ",
    "hangul": "쀼뷁훼뗴꿔쒸",
    "arabic": "ثخذضظغطصش",
    "uyghur": "چژڭگېۆۈخ",
    "hebrew": "צקרחטזס",
    "tibetan": "གངཉཏཐདནཔཕབམཙ",
    "thai": "ฆฌญฎฏฐฒณ",
    "ethiopic": "ጨጰፈፐቀበተቸ",
    "devanagari": "घझठढणथधफ",
    "armenian": "ձղճջռցփք",
}
VOWEL: Final = "uio"
WORDS: Final = ("then", "they", "left", "the", "gate", "at", "noon", "and", "nobody", "saw", "it")
CONSENTS: Final = ("none", "no", "withdrawn", "conditional", "title-only", "initials", "named")
MEMBERS: Final = ("title", "narrative", "place_text", "impact", "stated_reason")


@dataclass
class Somebody:
    """One person as drawn; ``met``: the condition of the consent was confirmed."""

    pid: str
    name: str
    aliases: list[str]
    contact: str
    consent: str
    back: bool
    blamed: bool
    met: bool = False

    @property
    def agreed(self) -> bool:
        """Whether anything of them leaves."""
        return self.consent in {"title-only", "initials", "named"} or (
            self.consent == "conditional" and self.met
        )

    @property
    def is_named(self) -> bool:
        """Whether the name may leave, in the list of names alone."""
        named = self.consent == "named" or (self.consent == "conditional" and self.met)
        return named and not self.blamed

    @property
    def may_be_reached(self) -> bool:
        """Whether the contact may leave, in the list of names alone."""
        return self.agreed and self.back and not self.blamed


def _bare(text: str) -> str:
    """Letters and digits, one form of each, worked out without the app."""
    read = urllib.parse.unquote(html.unescape(text))
    plain = unicodedata.normalize("NFKD", read).casefold()
    kept = [c for c in plain if c.isalnum() and not unicodedata.combining(c)]
    return unicodedata.normalize("NFKC", "".join(kept))


class Drawn:
    """People, texts and records drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same records each time
        self.files: list[str] = []
        self.officials: list[str] = []
        self.people: list[Somebody] = []
        self.used: set[str] = set()
        self.number = 0

    def word(self, script: str, least: int = 4) -> str:
        """One word of a name, long enough to be no other word by chance."""
        letters = self.random.choices(SCRIPTS[script], k=self.random.randint(least, least + 3))
        if script == "latin":
            letters = [one + self.random.choice(VOWEL) for one in letters]
        word = "".join(letters)
        return word.capitalize() if word.upper() != word.lower() else word

    def name(self) -> str:
        """A name of one to three words, no word of which is a part of anybody else's."""
        while True:
            name = self._name()
            parts = {_bare(name), *map(_bare, name.split())}
            if not any(one in old or old in one for one in parts for old in self.used):
                self.used |= parts
                return name

    def _name(self) -> str:
        script = self.random.choice(sorted(SCRIPTS))
        if script in {"han", "kana", "hangul"}:
            return self.word(script, 3)[:4]
        if script == "tibetan":
            return "\u0f0b".join(self.word(script, 2)[:2] for _ in range(4))
        return " ".join(self.word(script) for _ in range(self.random.randint(1, 3)))

    def contact(self) -> str:
        """A way to be reached."""
        digits = "".join(self.random.choices("0123456789", k=9))
        mail = f"{self.word('latin').lower()}@{self.word('latin').lower()}.example"
        return self.random.choice((f"+41 {digits[:3]} {digits[3:6]} {digits[6:]}", mail))

    def written(self, name: str) -> str:
        """A name as somebody may write it in a sentence."""
        ways: list[Callable[[str], str]] = [
            str,
            str.upper,
            str.lower,
            lambda text: unicodedata.normalize("NFD", text),
            lambda text: unicodedata.normalize("NFKC", text),
            lambda text: text.replace(" ", "\n"),
            lambda text: text.replace(" ", "-"),
            lambda text: text.replace(" ", "\u00a0"),
            lambda text: " ".join(reversed(text.split())),
            lambda text: text[:2] + "\u200b" + text[2:],
            lambda text: f"“{text}”",
            lambda text: f"#{text.replace(' ', '_')}",
            lambda text: "https://x.example/" + urllib.parse.quote(text),
            lambda text: "".join(f"&#{ord(one)};" for one in text),
        ]
        return self.random.choice(ways)(name)

    def text(self) -> str:
        """A text in which anybody and any file may be named, in any way."""
        known = [one for person in self.people for one in (person.name, *person.aliases)]
        known += [person.contact for person in self.people] + self.officials
        parts = []
        for _ in range(self.random.randint(1, 4)):
            parts += self.random.choices(WORDS, k=self.random.randint(1, 5))
            if known:
                parts.append(self.written(self.random.choice(known)))
            if self.files and self.random.random() < 0.3:
                parts.append(self.random.choice(self.files))
        return " ".join(parts)

    def line(self) -> str:
        """The same on one line."""
        return self.text().replace("\n", " ")

    def person(self) -> Somebody:
        """Somebody, with anything that can be said about them."""
        self.number += 1
        return Somebody(
            pid=f"P{self.number}",
            name=self.name(),
            aliases=[self.name() for _ in range(self.random.randint(0, 3))],
            contact=self.contact(),
            consent=self.random.choice(CONSENTS),
            back=self.random.random() < 0.5,
            blamed=self.random.random() < 0.2,
        )

    def record(self) -> dict[str, Any]:
        """One record; somebody in it always agreed, for else it does not leave at all."""
        here = [self.person() for _ in range(self.random.randint(1, 5))]
        here[0].consent = "title-only"
        self.people += here
        self.officials.append(self.name())
        ending = self.random.choice(("jpg", "pdf"))
        self.files.append(f"{self.word('latin')}-{self.random.randrange(10**6)}.{ending}")
        act = {name: {"value": self.text()} for name in ("what_happened", "why_linked_to_un")}
        value = line.incident(
            urgency="high",
            persons=[self._person(one) for one in here],
            acts=[{"type": "other", "fields": {**act, "date": {"value": "2026-11-12"}}}],
            narrative_en={"text": self.text(), "translator": self.line()},
            alleged_perpetrators=[
                {
                    "kind": "individual",
                    "unit": self.line(),
                    "rank": "officer",
                    "description": self.line(),
                    "basis": self.line(),
                    "may_be_coerced": "no",
                    "identity": {"real_name": self.officials[-1]},
                }
            ],
            evidence=[
                {
                    "eid": f"E{self.number}",
                    "kind": "photograph",
                    "description": self.line(),
                    "original_file_name": self.files[-1],
                    "acquired_from": self.line(),
                }
            ],
            steps_taken=[{"to": "police", "how": self.line(), "answer": self.text()}],
            **{name: self.line() for name in MEMBERS},
        )
        value["cooperation"][0]["link_explanation"] = self.text()
        return value

    def _person(self, one: Somebody) -> dict[str, Any]:
        consents = []
        if one.consent != "none":
            said = {**line.YES, "conditions": self.line(), "how_named": "named"}
            if one.consent in {"title-only", "initials"}:
                said["how_named"] = one.consent
            elif one.consent == "no":
                said["value"] = "no"
            elif one.consent == "conditional":
                said["value"] = "conditional"
            elif one.consent == "withdrawn":
                said["withdrawn_on"] = "2026-11-10"
            consents.append({"use": "focal-point", **said})
        if one.back:
            consents.append({"use": "contact-back", **line.YES})
        roles = (
            ["alleged-perpetrator"] if one.blamed else [self.random.choice(("victim", "witness"))]
        )
        made = line.person(one.pid, how=None, roles=roles, consents=consents)
        made["descriptive_title"] = self.line()
        made["occupation"] = self.line()
        made["identity"] = {
            "real_name": one.name,
            "aliases": one.aliases,
            "contact_channel": one.contact,
        }
        return made


def _agreed_to(drawer: Drawer, contact: Contact, events: list[str], drawn: Drawn) -> dict[str, str]:
    """Everything that may be accepted, and of the conditions a random half."""
    accepted: dict[str, str] = {}
    for code, acceptable in line.refused(drawer, contact, events).items():
        _, _, condition = code.rpartition("conditional:")
        pid = condition.partition(":")[0]
        if not acceptable:
            continue
        if condition != code:
            if drawn.random.random() < 0.5:
                continue
            for one in drawn.people:
                one.met = one.met or one.pid == pid
        accepted[code] = line.said(code)
    return accepted


def _check(entries: dict[str, bytes], drawn: Drawn) -> None:
    names = _bare(entries.get("data/identities.json", b"").decode())
    rest = "".join(
        _bare(data.decode())
        for path, data in entries.items()
        if not path.startswith("data/evidence/")
        and path not in {"data/identities.json", "manifest.minisig", "manifest-sha256.txt"}
    )
    for one in drawn.people:
        for name in (one.name, *one.aliases):
            for part in {_bare(name), *map(_bare, name.split())}:
                assert part not in rest, (one, part)
                assert one.is_named or part not in names, (one, part)
        reached = _bare(one.contact)
        assert reached not in rest, one
        assert one.may_be_reached or reached not in names, one
    for secret in (*drawn.officials, *drawn.files):
        assert _bare(secret) not in rest + names, secret


class Line:
    """A sender and a focal point; a new sender before the drawer of one is full."""

    def __init__(self, vaults: line.Vaults) -> None:
        self._vaults, self._times = vaults, 0
        self.own = line.new_card(vaults.drawer())
        self.next()

    def next(self) -> Drawer:
        """A drawer with room in it."""
        if self._times % 20 == 0:
            self.drawer = self._vaults.drawer()
            self.contact = line.met(self.drawer, self.own)
        self._times += 1
        return self.drawer


@pytest.fixture
def whole_line(new_vaults: line.Vaults) -> Line:
    """From the sender to the focal point."""
    return Line(new_vaults)


@settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**63), count=st.integers(1, 3))
def test_nothing_of_anybody_without_consent_is_in_the_file(
    seed: int, count: int, whole_line: Line, out: Path
) -> None:
    _seal_and_look(seed, count, whole_line, out)


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_nothing_is_in_any_of_five_thousand_files(whole_line: Line, out: Path) -> None:
    for seed in range(5000):
        _seal_and_look(seed, seed % 3 + 1, whole_line, out)


def _seal_and_look(seed: int, count: int, whole_line: Line, out: Path) -> None:
    drawn = Drawn(seed)
    drawer = whole_line.next()
    contact = whole_line.contact
    events = [line.saved(drawer, drawn.record()) for _ in range(count)]
    try:
        accepted = _agreed_to(drawer, contact, events, drawn)
        without = [one.pid for one in drawn.people if one.consent == "conditional" and not one.met]
        made = compose(drawer, contact.contact_id, events, accepted, without=without)
        sealed = sealing.seal(drawer, made, out)
        _check(line.entries(sealed.path, whole_line.own), drawn)
        sealed.path.unlink()
    finally:
        for event_id in events:
            drawer.incidents.delete(event_id)

"""Stored values as the words a reader sees: labels for ids, plain text for everything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from defender_app.taxonomy import Field, taxonomy

if TYPE_CHECKING:
    from defender_app.words import Words

Plain = Any
"""A decoded JSON value: what ``msgspec.to_builtins`` gives."""

_CHOICES: Final = {"choice", "multichoice", "bool"}


def list_label(list_id: str, value: str) -> str:
    """The label of a choice of a common list; the value itself where the list is open."""
    known = taxonomy().lists.get(list_id)
    if known is None:
        return value
    return known.choices.get(value) or taxonomy().labels.get(value, value)


class Shower:
    """Turns values into text for one reader.

    Args:
        words: of the reader's language.
        people: pid, oid, eid or event id to what stands for it in this document.
    """

    # Between values, between what belongs together, after a label.
    joins = (", ", "; ", ": ")

    def __init__(self, words: Words, people: Mapping[str, str]) -> None:
        self._people = people
        self._report = words.section("report")

    def free(self, text: str) -> str:
        """Words that a person wrote, among ours; a page keeps them apart."""
        return text

    def data(self, path: str, english: str) -> str:
        """Words of the taxonomy; a page has them in its language (paths: ``taxonomy.words``)."""
        del path
        return english

    def word(self, key: str) -> str:
        """One text of the ``report`` section."""
        return str(self._report[key])

    def label(self, group: str, member: str) -> str:
        """The label of a member, for example ``("field", "date_start")``."""
        table = self._report[group]
        return str(table.get(member, member)) if isinstance(table, Mapping) else member

    def common(self, value: Plain, how: str) -> str:
        """A field of sections 2 and 3.

        Args:
            value: the plain value, a ``none`` answer, a count, a reference, or a list of them.
            how: ``text``, ``country``, ``mechanism``, ``bool`` or the id of a common list.
        """
        if isinstance(value, Sequence) and not isinstance(value, str):
            return self.joins[0].join(self.common(one, how) for one in value)
        if isinstance(value, Mapping):
            return self._object(value, how)
        return self._single(value, how)

    def answer(self, type_id: str, field: Field, answer: Mapping[str, Plain]) -> str:
        """The answer to a field of an incident type."""
        if "none" in answer:
            return self._object(answer, "text")
        value = answer.get("value")
        if field.type in _CHOICES:
            ids = value if isinstance(value, list) else [value]
            shown = self.joins[0].join(self._choice(type_id, field.name, str(one)) for one in ids)
        else:
            how = {"country": "country", "countries": "country", "mechanism": "mechanism"}
            shown = self.common(value, how.get(field.type, "text"))
        if answer.get("text"):
            shown = f"{shown}{self.joins[2]}{self.free(str(answer['text']))}"
        return self._told(shown, answer)

    def _told(self, shown: str, answer: Mapping[str, Plain]) -> str:
        """A number or a date with how sure it is, who says so, and what others say."""
        if answer.get("precision"):
            shown = f"{self._listed('precision', str(answer['precision']))} {shown}"
        if answer.get("by"):
            shown = f"{shown} ({self.free(str(answer['by']))})"
        others = answer.get("accounts")
        if isinstance(others, Sequence) and not isinstance(others, str):
            told = (
                self._told(self.common(one.get("value"), "text"), one)
                for one in others
                if isinstance(one, Mapping)
            )
            shown = self.joins[1].join((shown, *told))
        return shown

    def _choice(self, type_id: str, field: str, choice: str) -> str:
        try:
            label = taxonomy().choice_label(type_id, field, choice)
        except KeyError:
            return self.free(choice)
        special = f"choice.{type_id}.{field}.{choice}"
        return self.data(special, "") or self.data(f"choice.{choice}", label)

    def _listed(self, list_id: str, value: str) -> str:
        label = list_label(list_id, value)
        known = taxonomy().lists.get(list_id)
        if known is not None and value in known.choices:
            return self.data(f"list.{list_id}.{value}", label)
        return self._labelled(value)

    def _labelled(self, value: str) -> str:
        """A label that stands in no list: yes, no, why there is no answer."""
        label = taxonomy().labels.get(value)
        return self.free(value) if label is None else self.data(f"choice.{value}", label)

    def _object(self, value: Mapping[str, Plain], how: str) -> str:
        if "none" in value:
            return self._labelled(str(value["none"]))
        if "value" in value:
            shown = self.common(value["value"], how)
            if value.get("text"):
                shown = f"{shown}{self.joins[2]}{self.free(str(value['text']))}"
            return self._told(shown, value)
        for kind in ("person", "org", "evidence", "event"):
            if kind in value:
                known = self._people.get(str(value[kind]))
                return self.word("unnamed") if known is None else self.free(known)
        return self.free(str(value.get("masked", "")))

    def _single(self, value: Plain, how: str) -> str:
        if isinstance(value, bool):
            return self._labelled("yes" if value else "no")
        text = str(value)
        if how == "country":
            return self.country(text)
        if how == "mechanism":
            return self._mechanism(text)
        if how == "bool":
            return self._labelled(text)
        return self.free(text) if how == "text" else self._listed(how, text)

    def country(self, code: str) -> str:
        """The name of a country; the code itself where none is known."""
        label = taxonomy().country_label(code)
        return self.free(code) if label == code else self.data(f"country.{code}", label)

    def _mechanism(self, ident: str) -> str:
        known = taxonomy().mechanisms.get(ident)
        if known is None:
            return self.free(ident)
        label = self.data(f"mechanism.{ident}", known.label)
        return label if known.confirmed else f"{label} ({self.word('check-name')})"

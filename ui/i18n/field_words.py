"""The words of fields, choices and lists, in the language of the window; never an id.

Words of the taxonomy are data (see :mod:`ui.i18n.data_words`); the questions of the sections that
every record has are written in :mod:`ui.i18n.questions`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER
from ui.i18n import data_words, languages, progress, questions
from ui.i18n.hints import FIELD_HINTS, TYPE_FIELD_HINTS

_SEPARATOR: Final = ";"
_YES_NO: Final = ("yes", "no")


def group_label(letter: str) -> str:
    """The heading of a group of types, by its letter a to f."""
    return data_words.words(f"group.{letter}", taxonomy().groups.get(letter, ""))


def type_label(type_id: str) -> str:
    """What an act of this type is called; an act of a later version is "another kind of act"."""
    known = taxonomy().types.get(type_id)
    return data_words.words(f"type.{type_id}", known.label) if known else _unknown_type()


def type_beside(type_id: str) -> str:
    """The same in English, where nobody has checked the translation; else ""."""
    known = taxonomy().types.get(type_id)
    return progress.english_beside(known.label, type_label(type_id)) if known else ""


def type_search_words(type_id: str) -> tuple[str, ...]:
    """Everyday words that find a type: those of the language, the English, then the Chinese ones.

    Somebody may think of it in another language than the one on the screen. All nine would take
    four times as long to make ready for the first key.
    """
    known = taxonomy().types.get(type_id)
    here = data_words.language()
    codes = (here, *(code for code in languages.ALSO_TYPED if code != here))
    told = [data_words.translated(f"search.{type_id}", code) for code in codes]
    split = [tuple(filter(None, map(str.strip, words.split(_SEPARATOR)))) for words in told]
    english = known.search_words if known else ()
    return (*split[0], *english, *(word for words in split[1:] for word in words))


def field_label(type_id: str, field_name: str) -> str:
    """The question of a field of an act."""
    known = taxonomy().types.get(type_id)
    field = known.field(field_name) if known else None
    return data_words.words(f"field.{type_id}.{field_name}", field.label) if field else ""


def field_hint(type_id: str, field_name: str) -> str:
    """A few quiet words beside the question, where a newcomer would hesitate; or ""."""
    hint = TYPE_FIELD_HINTS.get(f"{type_id}.{field_name}") or FIELD_HINTS.get(field_name)
    return QCoreApplication.translate("FieldHint", str(hint)) if hint else ""


def choice_label(type_id: str, field_name: str, choice: str) -> str:
    """A choice of a field of an act; also yes and no, and the two ways of giving no answer."""
    special = f"{type_id}.{field_name}.{choice}"
    labels = taxonomy().labels
    # A language may need words of its own where English does with "Yes" and "No".
    own = data_words.translated(f"choice.{special}", data_words.language())
    path = special if own or special in labels else choice
    return data_words.words(f"choice.{path}", labels.get(path, "")) or other_label()


def choices(type_id: str, field_name: str) -> tuple[tuple[str, str], ...]:
    """(id, label) of the answers of a field, in the order of the form, without "no answer"."""
    known = taxonomy().types.get(type_id)
    field = known.field(field_name) if known else None
    if field is None:
        return ()
    ids = _YES_NO if field.type == "bool" else field.shown_choices
    return tuple((choice, choice_label(type_id, field_name, choice)) for choice in ids)


def no_answers() -> tuple[tuple[str, str], ...]:
    """(id, label) of the two ways of giving no answer, which are answers too."""
    return tuple((one, _general(one)) for one in ("unknown", "prefer-not-to-say"))


def other_label() -> str:
    """What stands for "other", beside which words are typed."""
    return _general(OTHER)


def yes_no() -> tuple[tuple[str, str], ...]:
    """(id, label) of yes and no."""
    return tuple((one, _general(one)) for one in _YES_NO)


def list_label(list_name: str, choice: str) -> str:
    """A choice of a list of the common fields; an unknown code is "something else"."""
    known = taxonomy().lists[list_name]
    if choice in known.choices:
        return data_words.words(f"list.{list_name}.{choice}", known.choices[choice])
    if choice in ("unknown", "prefer-not-to-say"):
        return _general(choice)
    return choice if known.open else other_label()


def list_choices(list_name: str) -> tuple[tuple[str, str], ...]:
    """(id, label) of a list, in the order of the form; ``other`` last where it is allowed."""
    known = taxonomy().lists[list_name]
    found = tuple((choice, list_label(list_name, choice)) for choice in known.choices)
    with_other = known.other and not known.open and OTHER not in known.choices
    return (*found, (OTHER, other_label())) if with_other else found


def common_label(struct_field: str) -> str:
    """The question of a field that every record has.

    Args:
        struct_field: ``"date_start"`` for a field of the incident, ``"Person.pseudonym"`` for one
            of its parts.
    """
    return questions.label(struct_field)


def asked_key(asked_as: str, name: str, else_key: str) -> str:
    """The key of a question in somebody's own words, where there are such: ``"Group.roles"``."""
    own = f"{asked_as}.{name}"
    return own if own in questions.LABELS else else_key


def common_hint(struct_field: str) -> str:
    """A few quiet words beside that question, or ""."""
    return questions.hint(struct_field)


def mechanism_label(mechanism_id: str) -> str:
    """The name of a UN mechanism; with "check the current name" where no source confirmed it."""
    known = taxonomy().mechanisms.get(mechanism_id)
    if known is None:
        return other_label()
    name = data_words.words(f"mechanism.{mechanism_id}", known.label)
    return name if known.confirmed else _unconfirmed().format(name=name)


def mechanism_beside(mechanism_id: str) -> str:
    """The English name of a mechanism, where nobody has checked the translation; else ""."""
    known = taxonomy().mechanisms.get(mechanism_id)
    said = data_words.words(f"mechanism.{mechanism_id}", known.label) if known else ""
    return progress.english_beside(known.label, said) if known else ""


def mechanism_choices() -> tuple[tuple[str, str, str], ...]:
    """(family, id, label) of all mechanisms, in the order of the data."""
    return tuple(
        (one.family, one.id, mechanism_label(one.id)) for one in taxonomy().mechanisms.values()
    )


def mechanism_search_words(mechanism_id: str) -> tuple[str, ...]:
    """Abbreviations and everyday words that find a mechanism, and its names in other languages."""
    known = taxonomy().mechanisms.get(mechanism_id)
    found = list(known.search_words) if known else []
    here = data_words.language()
    for code in (here, *(code for code in languages.ALSO_TYPED if code != here)):
        own = data_words.translated(f"search.mechanism.{mechanism_id}", code)
        found += [word.strip() for word in own.split(_SEPARATOR)]
        found.append(data_words.translated(f"mechanism.{mechanism_id}", code))
    found.append(known.label if known else "")
    return tuple(dict.fromkeys(word for word in found if word))


def family_label(family: str) -> str:
    """The heading of a family of mechanisms."""
    return data_words.words(f"family.{family}", taxonomy().mechanism_families.get(family, ""))


def consent_use_label(use: str) -> str:
    """The short name of a use, for the rows of the consent table."""
    words = _USES.get(use)
    return QCoreApplication.translate("ConsentUse", str(words)) if words else other_label()


def consent_sentence(use: str) -> str:
    """The sentence that is asked, word for word."""
    return list_label("consent_use", use)


def consent_sentence_beside(use: str) -> str:
    """The same in English, where nobody has checked the translation; else ""."""
    known = taxonomy().lists["consent_use"].choices.get(use, "")
    return progress.english_beside(known, consent_sentence(use))


def status_label(record_status: str) -> str:
    """The status of a record, as a chip."""
    return list_label("record_status", record_status)


def urgency_label(urgency: str) -> str:
    """How urgent a record is."""
    return list_label("urgency", urgency)


_USES: Final = {
    "store": QT_TRANSLATE_NOOP("ConsentUse", "Keep in this locked record"),
    "focal-point": QT_TRANSLATE_NOOP("ConsentUse", "Send to the focal point"),
    "un-confidential": QT_TRANSLATE_NOOP("ConsentUse", "UN staff, in confidence"),
    "government-letter": QT_TRANSLATE_NOOP("ConsentUse", "Letter to the Government, with name"),
    "un-public-initials": QT_TRANSLATE_NOOP("ConsentUse", "UN public report, without name"),
    "un-public-name": QT_TRANSLATE_NOOP("ConsentUse", "UN public report, with name"),
    "sg-report": QT_TRANSLATE_NOOP("ConsentUse", "Secretary-General’s report"),
    "other-ngo": QT_TRANSLATE_NOOP("ConsentUse", "Share with other organisations"),
    "media-name": QT_TRANSLATE_NOOP("ConsentUse", "Publish with name"),
    "contact-back": QT_TRANSLATE_NOOP("ConsentUse", "Contact the person back"),
    "training-anonymised": QT_TRANSLATE_NOOP("ConsentUse", "Training, changed beyond recognition"),
}


def _general(choice: str) -> str:
    return data_words.words(f"choice.{choice}", taxonomy().labels[choice])


def _unknown_type() -> str:
    return QCoreApplication.translate("FieldWords", "Another kind of act")


def _unconfirmed() -> str:
    return QCoreApplication.translate("FieldWords", "{name} (check the current name)")

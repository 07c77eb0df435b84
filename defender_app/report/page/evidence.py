"""Section 13: the list of the files, with names, sizes, hashes; nothing of them is in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.report import page_specs as specs
from defender_app.report.page import consent, markup
from defender_app.report.page.acts import inner
from defender_app.report.page.people import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.report.page.shower import PageShower
    from defender_app.report.values import Plain

_IN_TABLE: Final = frozenset({"kind", "size", "sha256"})
_SPEC: Final = tuple(pair for pair in specs.EVIDENCE if pair[0] not in _IN_TABLE)


def evidence(
    incident: Mapping[str, Plain], people: list[Mapping[str, Plain]], show: PageShower
) -> Iterator[str]:
    """A table of all items, then what is known of each."""
    items: list[Mapping[str, Plain]] = incident.get("evidence", [])
    if not items:
        return
    label = show.label
    head = [
        label("evidence", "number"),
        label("evidence", "file"),
        label("evidence", "what"),
        label("field", "size"),
    ]
    body: list[list[str]] = []
    for number, item in enumerate(items, 1):
        size = item.get("size")
        kind = show.common(item["kind"], "evidence_kind") if "kind" in item else ""
        told = show.size(size) if isinstance(size, int) else ""
        body.append([str(number), file_name(item, show), kind, told])
        if item.get("sha256"):
            body.append([f"SHA-256 {show.free(str(item['sha256']))}"])
    yield markup.table(head, body, name="files", told=show.told)
    if any(str(item.get("eid")) in show.files for item in items):
        yield markup.paragraph(label("evidence", "history"), name="none")
    for number, item in enumerate(items, 1):
        yield _item(number, item, people, show)


def file_name(item: Mapping[str, Plain], show: PageShower) -> str:
    """The file of an item in the same bag, or that there is none."""
    path = show.files.get(str(item.get("eid")))
    return show.free(path) if path else show.label("evidence", "no-file")


def _item(
    number: int, item: Mapping[str, Plain], people: list[Mapping[str, Plain]], show: PageShower
) -> str:
    title = markup.heading(3, f"{show.label('evidence', 'number')} {number}")
    pairs = show.rows(item, _SPEC)
    pairs.append((show.label("evidence", "restrictions"), _restrictions(item, people, show)))
    return title + markup.rows(pairs, show.told) + inner(item, show)


def _restrictions(
    item: Mapping[str, Plain], people: list[Mapping[str, Plain]], show: PageShower
) -> str:
    """What those who can be recognised in it allow, and whether it still tells something."""
    held: Any = item.get("shows", [])
    shown = {str(one.get("person") or one.get("org")) for one in held if isinstance(one, dict)}
    said = []
    for person in people:
        if str(person.get("pid") or person.get("oid")) in shown:
            answers = [
                show.text("evidence", key, answer=consent.answer(person, use, show))
                for key, use in (
                    ("answer-government", consent.GOVERNMENT),
                    ("answer-public", consent.PUBLIC),
                )
            ]
            who = show.free(name_of(person))
            said.append(
                show.text("evidence", "shows-person", who=who, answer=show.joins[1].join(answers))
            )
    if not said:
        said.append(show.label("evidence", "none-named"))
    if item.get("metadata_kept") == "yes":
        said.append(show.label("evidence", "hidden-kept"))
    return "\n".join(said)

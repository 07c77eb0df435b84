"""The cooperation with the UN that triggered an incident."""

from __future__ import annotations

from typing import Annotated, Final

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Answer, Part, Text, Texts

NOT_STATED: Final = "not-stated"


class Cooperation(Part, frozen=True, kw_only=True):
    """One contact with the UN, sought or had, and why the incident is believed to be linked."""

    mechanism: Annotated[Texts, kinds.mechanisms("With which mechanism.", ready=True)] = ABSENT
    relation: Annotated[Text, kinds.choice("relation", "How far it had come.", ready=True)] = None
    hrc12_2: Annotated[
        Texts, kinds.choices("hrc12_2", "Category of resolution 12/2, paragraph 1.", ready=True)
    ] = ABSENT
    form: Annotated[Texts, kinds.choices("cooperation_form", "In which form.", ready=True)] = ABSENT
    date: Annotated[Text, kinds.day("When, a period as a range.", ready=True)] = None
    place: Annotated[Text, kinds.line("Where.", ready=True)] = None
    un_document: Annotated[Text, kinds.line("Symbol or session.")] = None
    confidential_submission: Annotated[Text, kinds.yes_no("Whether it was confidential.")] = None
    how_authorities_knew: Annotated[
        Text, kinds.choice("how_authorities_knew", "How the authorities knew.")
    ] = None
    link_strength: Annotated[
        Text, kinds.choice("link_strength", "What the link rests on; drives the verbs.", ready=True)
    ] = None
    link_explanation: Annotated[Text, kinds.longtext("Why they are linked.", ready=True)] = None


def without_link() -> Cooperation:
    """What stands for an incident of which nobody says that it has to do with the UN."""
    unknown = Answer(none="unknown")
    return Cooperation(
        mechanism=unknown,
        relation=unknown,
        hrc12_2=unknown,
        form=unknown,
        date=unknown,
        place=unknown,
        link_strength=NOT_STATED,
        link_explanation=unknown,
    )

"""The words of the field: incident types, their fields and choices, lists, mechanisms, countries.

The data files beside this module are the project's own. Ids are stable and never reused; labels
may change and are translated.
"""

from __future__ import annotations

from defender_app.taxonomy.conditions import field_is_asked
from defender_app.taxonomy.loader import country_of_letters, taxonomy
from defender_app.taxonomy.records import (
    ChoiceList,
    Field,
    FieldType,
    IncidentType,
    Mechanism,
    Taxonomy,
    When,
)

__all__ = [
    "ChoiceList",
    "Field",
    "FieldType",
    "IncidentType",
    "Mechanism",
    "Taxonomy",
    "When",
    "country_of_letters",
    "field_is_asked",
    "taxonomy",
]

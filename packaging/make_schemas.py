"""Writes docs/schema/*.schema.json from the structs. Run it after changing one of them."""

from __future__ import annotations

from pathlib import Path

from defender_app.focal.card import CardBody, CardFile
from defender_app.model.incident import Incident
from defender_app.model.schemas import schema_for, schema_text
from defender_app.quick_notes.note import Note
from defender_app.report.documents import Handover, Notice, Reply, Report

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schema"


def schemas() -> dict[str, str]:
    """Every published schema: file name and text."""
    made = {
        "incident": schema_for(
            Incident,
            title="Incident",
            description="One incident as `defender-app record add` takes it. Only format and "
            "version are needed to save it.",
        ),
        "report": schema_for(
            Report,
            title="Report",
            description="data/report.json of a sealed report (docs/formats.md 2).",
            report=True,
        ),
        "reply": schema_for(
            Reply, title="Reply", description="data/reply.json (docs/formats.md 3)."
        ),
        "notice": schema_for(
            Notice, title="Notice", description="data/notice.json (docs/formats.md 2)."
        ),
        "handover": schema_for(
            Handover, title="Hand-over", description="data/handover.json (docs/formats.md 2)."
        ),
        "note": schema_for(
            Note, title="Quick note", description="data/note.json (docs/formats.md 5.6)."
        ),
        "card": schema_for(
            CardFile,
            title="Card",
            description="A card file (docs/formats.md 4).",
            embedded={"body": CardBody},
        ),
    }
    return {f"{name}.schema.json": schema_text(schema) for name, schema in made.items()}


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(FOLDER / name)


if __name__ == "__main__":
    main()

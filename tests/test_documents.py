"""What the documents show is what the program does."""

from __future__ import annotations

import re

from defender_app.cli import demo_command
from defender_app.focal import card
from tests.support.repository import ROOT


def test_the_vector_of_a_card_in_the_formats_is_true() -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```\n(.*?)\n```", text.partition("## 7.")[2], re.DOTALL)
    body, (digest, code) = blocks[0], blocks[1].split("\n")
    assert card.digest_of(body.encode()) == digest
    assert card.code_of(digest) == code


def test_the_folder_of_the_demonstration_is_named_and_never_committed() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert f"{demo_command.DEFAULT}*/" in ignored
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{demo_command.DEFAULT}`" in readme

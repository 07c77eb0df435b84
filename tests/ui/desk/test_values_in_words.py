"""What stands in a record, as people say it."""

from __future__ import annotations

import pytest

from defender_app.model import Evidence
from ui.desk import values


@pytest.mark.parametrize(
    ("media_type", "said"),
    [("image/jpeg", "JPEG picture"), ("application/x-made-up", "application/x-made-up")],
)
def test_a_file_is_told_by_its_kind_and_size(media_type: str, said: str) -> None:
    item = Evidence(media_type=media_type, size=20 << 20)
    told = {line.label: line.value for line in values.struct_lines(item, {})}
    assert said in told.values()
    assert "20 MB" in told.values()
    assert values.member(Evidence, "media_type", media_type, {}) == said

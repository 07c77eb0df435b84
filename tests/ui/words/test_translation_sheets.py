"""Words as a list for those who translate without Qt Linguist."""

from __future__ import annotations

from pathlib import Path

import pytest
import translation_sheets
import translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>Lock</source><translation type="unfinished"></translation></message>
    <message><source>Open</source><translation>Открыть</translation></message>
    <message numerus="yes"><source>%n record(s)</source><translation type="unfinished">
        <numerusform></numerusform><numerusform></numerusform><numerusform></numerusform>
    </translation></message>
</context>
</TS>
"""
FILLED = {
    ("Page", "Lock"): ["Закрыть"],
    ("Page", "%n record(s)"): ["%n запись", "%n записи", "%n записей"],
    ("Page", "Gone"): ["Ушло"],
}


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations.ts_file, "__defaults__", (tmp_path,))
    (tmp_path / "defender_ru.ts").write_text(TS, encoding="utf-8")
    return translations.ts_file("ru")


def test_what_is_filled_in_is_taken_up_and_the_rest_is_named(path: Path) -> None:
    rows = translation_sheets.sheet("ru")
    assert [(row["english"], len(row["said"])) for row in rows] == [
        ("Lock", 1),
        ("%n record(s)", 3),
    ]
    assert translation_sheets.take_in(path, FILLED) == [("Page", "Gone")]
    said = {source: (forms, done) for _, source, forms, done in translations.messages("ru")}
    assert said["Lock"] == (["Закрыть"], True)
    assert said["Open"] == (["Открыть"], True)
    assert said["%n record(s)"] == (["%n запись", "%n записи", "%n записей"], True)
    assert translation_sheets.sheet("ru") == []


@pytest.mark.parametrize("said", [["%n запись"], ["%n запись", "", "%n записей"], [""]])
def test_what_lacks_a_form_is_left_open(path: Path, said: list[str]) -> None:
    translation_sheets.take_in(path, {("Page", "%n record(s)"): said})
    assert len(translation_sheets.sheet("ru")) == 2


def test_another_language_stands_beside(path: Path) -> None:
    other = path.with_name("defender_zh_CN.ts")
    other.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    translation_sheets.take_in(other, {("Page", "Lock"): ["锁定"]})
    first, second = translation_sheets.sheet("ru", "zh_CN")
    assert (first["english"], first["zh_CN"]) == ("Lock", "锁定")
    assert "zh_CN" not in second

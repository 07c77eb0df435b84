"""Only what is known is read from a page of the guide, and nothing of it is ever markup."""

from __future__ import annotations

import pytest

from ui.guide.reading import GuideError, Mark, read, text_of

HEAD = "# A title\n\n*One line about it.*\n\n"


def test_every_kind_of_block_is_read() -> None:
    page = read(
        HEAD + "A paragraph of **Lock** and `Ctrl+L`,\nwhich goes on.\n\n## A heading\n\n"
        "> A warning.\n\n- one point\n  that goes on\n- another\n\n1. a step\n2. the next\n\n"
        "| key | does |\n|---|---|\n| `F1` | help |\n\n    typed here\n    and here\n\n"
        "![What is on it.](pictures/a-b.png)\n\nSee [another page](send.md).\n"
    )
    assert (page.title, page.line) == ("A title", "One line about it.")
    kinds = [block.kind for block in page.blocks]
    assert kinds == [
        *("paragraph", "heading", "note", "point", "point", "step", "step"),
        *("row", "row", "typed", "picture", "paragraph"),
    ]
    first = page.blocks[0].text
    assert first.words == "A paragraph of Lock and Ctrl+L, which goes on."
    assert first.marks == (Mark(15, 4, "label"), Mark(24, 6, "typed"))
    assert page.blocks[3].text.words == "one point that goes on"
    assert [block.name for block in page.blocks[5:9]] == ["1", "2", "head", ""]
    assert page.blocks[9].text.words == "typed here\nand here"
    assert (page.blocks[10].name, page.blocks[10].text.words) == ("a-b.png", "What is on it.")
    assert page.blocks[11].text.marks == (Mark(4, 12, "link", "send"),)


def test_chinese_lines_are_joined_without_a_space() -> None:
    page = read("# 题\n\n*一句话。*\n\n第一行，\n第二行 and\nthen\n")
    assert page.blocks[0].text.words == "第一行，第二行 and then"


@pytest.mark.parametrize(
    "line",
    [
        "<b>bold</b>",
        "an <img src=x> here",
        "[out](https://example.org)",
        "[up](../secrets.md)",
        "[a file](page.html)",
        "![out](https://example.org/a.png)",
        "![up](pictures/../../a.png)",
        "![beside](a.png) words",
        "an *emphasis* here",
        "**not closed",
        "`not closed",
        "&nbsp;",
        "# a second title",
        "| a table | without dashes |",
        "+ another kind of point",
    ],
)
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(GuideError) as told:
        read(HEAD + "before\n\n" + line + "\n")
    assert told.value.line == 7


@pytest.mark.parametrize("page", ["", "no title", "# T\n*line*\n", "# T\n\nno line\n\nwords"])
def test_a_page_has_a_title_and_a_line_about_it(page: str) -> None:
    with pytest.raises(GuideError):
        read(page)


def test_what_looks_like_markup_in_typed_text_stays_letters() -> None:
    assert text_of("`<b>&amp;</b>`").words == "<b>&amp;</b>"
    assert read(HEAD + "    <b>*x*</b> **y**\n").blocks[0].text.words == "<b>*x*</b> **y**"

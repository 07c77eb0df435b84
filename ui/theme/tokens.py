"""The colours, sizes and distances of the window: the only place where they are numbers."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One theme. Each member is a colour as `#RRGGBB`; contrast is meant on `surface`.

    A tuple with names: a dataclass of this size takes longer to make than a module to load.
    """

    paper: str
    surface: str
    sunken: str
    fill: str
    chosen_tab: str
    hover: str
    line: str
    rim: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hover: str
    on_accent: str
    wash: str
    wash_pressed: str
    ok: str
    ok_wash: str
    warn: str
    warn_wash: str
    danger: str
    danger_wash: str


LIGHT = Colours(
    paper="#F7F6F2",
    surface="#FFFFFF",
    sunken="#EFEDE6",
    fill="#EFEDE6",
    chosen_tab="#FFFFFF",
    hover="#F1EFE9",
    line="#E4E1D9",
    rim="#CFCBC2",
    edge="#8C8880",
    ink="#22242A",
    ink2="#54565D",
    ink3="#696B72",
    accent="#32549A",
    accent_hover="#27447F",
    on_accent="#FFFFFF",
    wash="#E9EEF8",
    wash_pressed="#D9E2F4",
    ok="#27704C",
    ok_wash="#E5F1EA",
    warn="#855600",
    warn_wash="#FAF1DE",
    danger="#AC2A20",
    danger_wash="#FBEAE7",
)

DARK = Colours(
    paper="#1A1B1E",
    surface="#222428",
    sunken="#151619",
    fill="#2E3138",
    chosen_tab="#454A53",
    hover="#2A2C31",
    line="#34373D",
    rim="#4B4F57",
    edge="#7F838C",
    ink="#ECEAE5",
    ink2="#B9BAC0",
    ink3="#9B9DA5",
    accent="#A5BDF3",
    accent_hover="#BCCEF7",
    on_accent="#13203E",
    wash="#28324A",
    wash_pressed="#33405F",
    ok="#86CBA6",
    ok_wash="#20352B",
    warn="#E4BA6E",
    warn_wash="#38301D",
    danger="#F3A398",
    danger_wash="#412523",
)


ICON_COLOURS: Final = {
    "cover": "#3d6b8c",
    "band": "#a9c3d4",
    "paper": "#f4f6f7",
    "case": "#5d666e",
    "glass": "#cfe0d4",
    "key": "#e6e9eb",
    "last-key": "#d99a4e",
    "back": "#b98a3e",
    "front": "#e0b565",
}
"""Of the icons of the window, the same on a light and on a dark task bar."""


class Type(IntEnum):
    """Sizes of letters, in pixels at 100 %."""

    FIRST = 26
    PAGE = 22
    RECORD = 20
    HEADING = 15
    BODY = 14
    LABEL = 13
    HINT = 12


class Space(IntEnum):
    """Distances between things."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    """Round corners. A pill takes half its height."""

    FIELD = 6
    ROW = 8
    CARD = 10

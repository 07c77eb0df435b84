"""Time zones: what a clock on the wall says, and which clock it was."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app import time_zones
from defender_app.model.checks import zone_problem
from defender_app.time_zones import Reading, read_clock
from defender_app.zone_cities import CITIES, HEADQUARTERS, UN_SEATS


def _at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("zone", "local", "reading"),
    [
        ("Europe/Zurich", "2014-05-03T21:40", Reading("sure", (120,))),
        ("Europe/Zurich", "2014-03-30T02:30", Reading("never", (60, 120))),
        ("Europe/Zurich", "2014-10-26T02:30", Reading("twice", (120, 60))),
        ("America/New_York", "2014-11-02T01:15", Reading("twice", (-240, -300))),
        ("Asia/Shanghai", "2014-10-26T02:30", Reading("sure", (480,))),
        ("Asia/Kolkata", "2014-10-26T02:30", Reading("sure", (330,))),
        ("Australia/Lord_Howe", "2014-04-06T01:45", Reading("twice", (660, 630))),
        ("+02:00", "2014-10-26T02:30", Reading("sure", (120,))),
        ("-03:30", "2014-10-26T02:30", Reading("sure", (-210,))),
        ("UTC", "2014-10-26T02:30", Reading("sure", (0,))),
        ("No/Where", "2014-10-26T02:30", Reading("unknown")),
        ("Europe/Zurich", "0001-01-01T00:00", Reading("unknown")),
    ],
)
def test_a_clock_says_which_offset_it_kept(zone: str, local: str, reading: Reading) -> None:
    assert read_clock(zone, _at(local)) == reading


def test_without_rules_nothing_is_claimed() -> None:
    assert read_clock("Europe/Zurich", _at("2014-05-03T21:40"), lambda *_: None).kind == "unknown"
    assert (
        time_zones.offsets_on(
            "Europe/Zurich", _at("2014-01-01"), _at("2014-12-31"), lambda *_: None
        )
        == ()
    )


def test_a_year_has_the_offsets_of_winter_and_summer() -> None:
    found = time_zones.offsets_on("Europe/Zurich", _at("2014-01-01"), _at("2014-12-31"))
    assert found == (60, 120)


@pytest.mark.parametrize(
    ("country", "kind", "place", "first"),
    [
        ("CH", "un-premises", "", "Europe/Zurich"),
        ("US", "un-premises", "", "America/New_York"),
        ("US", "airport", "Los Angeles airport", "America/Los_Angeles"),
        ("CN", "airport", "", "Asia/Shanghai"),
        ("CN", "police-station", "喀什", "Asia/Urumqi"),
        ("CN", "airport", "the airport of Lhasa", "Asia/Shanghai"),
        ("KE", "", "", "Africa/Nairobi"),
        ("TH", "un-premises", "", "Asia/Bangkok"),
        ("AT", "un-premises", "", "Europe/Vienna"),
        ("", "un-premises", "", "Europe/Zurich"),
        ("", "", "a hotel in Geneva", "Europe/Zurich"),
        ("RU", "airport", "Vladivostok", "Asia/Vladivostok"),
    ],
)
def test_the_zone_of_the_place_is_proposed(country: str, kind: str, place: str, first: str) -> None:
    assert time_zones.suggested(country, kind, place)[0] == first


def test_un_premises_somewhere_propose_every_headquarters() -> None:
    zones = [UN_SEATS[city][0] for city in HEADQUARTERS]
    assert list(time_zones.suggested("", "un-premises")) == zones


def test_nothing_is_proposed_where_nothing_is_known() -> None:
    assert time_zones.suggested("", "") == ()
    assert time_zones.suggested("XW", "airport", "Port Lunden airport") == ()


def test_every_zone_offered_can_be_stored_and_is_known_to_the_system() -> None:
    zones = {zone for zone, _ in time_zones.all_zones()} | set(CITIES)
    assert len(zones) > 300
    assert not [zone for zone in zones if zone_problem(zone) is not None]
    unknown = [zone for zone in zones if time_zones.system_clock(zone, _at("2024-01-01")) is None]
    assert len(unknown) < 5


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([zone for zone, _ in time_zones.all_zones()]),
    st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2036, 12, 31)),  # noqa: DTZ001 - clocks on walls
)
def test_every_offset_leads_back_to_the_same_clock(zone: str, local: dt.datetime) -> None:
    local = local.replace(second=0, microsecond=0)
    reading = read_clock(zone, local)
    if reading.kind in ("sure", "twice"):
        for offset in reading.offsets:
            utc = local - dt.timedelta(minutes=offset)
            assert time_zones.system_clock(zone, utc) == offset


@given(st.integers(-14 * 60, 14 * 60))
def test_an_offset_is_written_and_read(minutes: int) -> None:
    written = time_zones.written_offset(minutes)
    assert zone_problem(written) is None
    assert time_zones.fixed_offset(written) == minutes

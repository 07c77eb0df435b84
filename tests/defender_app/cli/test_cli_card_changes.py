"""Cards on the command line: pictures, successors, revocations, the first choice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from defender_app.focal import card_code
from tests.support import cards as made
from tests.support.command_line import Seat, command, meet

HOW = ("--how", "aloud", "--who", "me")


def new_card(desk: Seat, path: Path, name: str = "Desk") -> dict[str, str]:
    words = ("--name", name, "--organisation", "Helpdesk", "--out", path)
    return dict(desk("card", "new", *words).data)


@pytest.mark.parametrize("form", ["png", "svg"])
def test_the_code_of_a_card_is_drawn_and_read_back(
    form: str, sender: Seat, desk: Seat, tmp_path: Path
) -> None:
    card = new_card(desk, tmp_path / "card.json")
    target = tmp_path / f"card.{form}"
    drawn = desk("card", "qr", card["digest"][:10], "--out", target).data
    assert drawn["code"] == card["code"]
    # A short card is seldom packed into one size less.
    assert drawn["modules"] in {17 + 4 * 31, 17 + 4 * 32}
    if form == "svg":
        assert target.read_bytes().startswith(b"<svg")
        return
    assert sender("card", "show", target).data["digest"] == card["digest"]
    added = sender("contact", "add", target).data
    assert (added["what"], added["digest"]) == ("new", card["digest"])
    text = tmp_path / "digits.png"
    desk("card", "qr", card["digest"][:10], "--digits", "--out", text)
    refused = sender.tries("contact", "add", text)
    assert refused.error["code"] == "card-code-only"
    contact = added["contact_id"]
    wrong = sender.tries("contact", "verify", contact, "--code-file", target, *HOW)
    assert wrong.error["code"] == "card-no-digits"
    done = sender("contact", "verify", contact, "--code-file", text, *HOW).data
    assert done["state"] == "verified"
    assert done["compared"]["how"] == "aloud"


def test_a_picture_may_come_through_standard_input_and_hold_several_cards(
    sender: Seat, tmp_path: Path
) -> None:
    one, two = made.made(), made.made(name="Second desk")
    codes = [made.picture_of(card, 4) for card in (one, two)]
    sheet = codes[0].resize((codes[0].width * 2 + 40, codes[0].height))
    sheet.paste(255, (0, 0, *sheet.size))
    for place, code in enumerate(codes):
        sheet.paste(code, (place * (codes[0].width + 40), 0))
    picture = made.saved(sheet)
    said = sender.tries("contact", "add", "-", stdin=picture)
    assert said.error["code"] == "card-several"
    assert "Second desk" in said.err
    said = sender.tries("contact", "add", "-", "--digest", "0000", stdin=picture)
    assert said.error["code"] == "card-none-of-these"
    added = sender("contact", "add", "-", "--digest", two.digest[:12], stdin=picture).data
    assert added["name"] == "Second desk"
    (tmp_path / "no.png").write_bytes(made.saved(made.picture("HTTPS://EXAMPLE.ORG")))
    assert sender.tries("contact", "add", tmp_path / "no.png").error["code"] == "card-other-code"


def test_a_card_is_replaced_offered_and_the_old_one_revoked(
    sender: Seat, desk: Seat, tmp_path: Path
) -> None:
    contact = meet(sender, desk, tmp_path)
    (old,) = desk("card", "list").data["cards"]
    successor = tmp_path / "new.json"
    words = ("--contact", "Room 14", "--months", "6", "--out", successor)
    new = desk("card", "replace", old["digest"][:12], *words).data
    assert (new["replaces"], new["name"], new["contact"]) == (old["digest"], "Desk", "Room 14")
    states = [one["state"] for one in desk("card", "list").data["cards"]]
    assert states == ["valid", "replaced"]
    again = desk.tries("card", "replace", old["digest"][:12], "--out", tmp_path / "x.json")
    assert again.error["code"] == "own-card-replaced"
    assert sender("contact", "add", successor).data["what"] == "successor-offered"
    shown = sender("contact", "show", contact).data
    assert shown["offered"] == new["digest"]
    assert {"member": "contact", "old": "", "new": "Room 14"} in shown["differs"]
    sender("contact", "verify", contact, "--code", new["code"], *HOW)
    after = sender("contact", "show", contact)
    assert [one["state"] for one in after.data["cards"]] == ["replaced", "verified"]
    ended = tmp_path / "ended.json"
    reason = tmp_path / "why.txt"
    reason.write_text("Taken at the border.\nདོགས་པ།\n", encoding="utf-8")
    refused = desk.tries("card", "revoke", old["digest"][:12], "--out", ended)
    assert refused.error["code"] == "cannot-ask"
    assert not ended.exists()
    desk("card", "revoke", old["digest"][:12], "--reason-file", reason, "--out", ended, "--yes")
    assert sender("contact", "add", ended).data["what"] == "revoked"
    first = sender("contact", "show", contact).data["cards"][0]
    assert (first["state"], first["revoked_because"]) == (
        "revoked",
        "Taken at the border.\nདོགས་པ།",
    )


def test_a_revocation_may_come_first(sender: Seat, desk: Seat, tmp_path: Path) -> None:
    card = new_card(desk, tmp_path / "card.json")
    ended = tmp_path / "ended.json"
    desk("card", "revoke", card["digest"], "--reason", "lost", "--out", ended, "--yes")
    for _ in range(2):
        assert sender("contact", "add", ended).data["what"] == "revocation-kept"
    added = sender("contact", "add", tmp_path / "card.json").data
    assert added["state"] == "revoked"
    two = ("--reason", "a", "--reason-file", "-", "--out", tmp_path / "z.json", "--yes")
    assert desk.tries("card", "revoke", card["digest"], *two).error["code"] == "two-reasons"
    bad = desk.tries("card", "qr", card["digest"], "--out", tmp_path / "card.gif")
    assert bad.error["code"] == "picture-name"


def test_the_first_choice_leads_the_list(sender: Seat, desk: Seat, tmp_path: Path) -> None:
    ids = []
    for name in ("Alpha", "Beta"):
        new_card(desk, tmp_path / f"{name}.json", name)
        ids.append(sender("contact", "add", tmp_path / f"{name}.json").data["contact_id"])
    assert sender("contact", "designate", ids[1]).data["designated"] == ids[1]
    listed = sender("contact", "list").data["contacts"]
    assert [(one["name"], one["designated"]) for one in listed] == [
        ("Beta", True),
        ("Alpha", False),
    ]
    assert sender("contact", "designate", "--none").data["designated"] is None
    assert not any(one["designated"] for one in sender("contact", "list").data["contacts"])
    assert sender.tries("contact", "designate").code == 2
    assert sender.tries("contact", "designate", "beef").error["code"] == "contact-unknown"


def test_how_and_who_must_be_said(sender: Seat, desk: Seat, tmp_path: Path) -> None:
    card = new_card(desk, tmp_path / "card.json")
    contact = sender("contact", "add", tmp_path / "card.json").data["contact_id"]
    code = ("--code", card["code"])
    assert sender.tries("contact", "verify", contact, *code).code == 2
    empty = sender.tries("contact", "verify", contact, *code, "--how", " ", "--who", "me")
    assert empty.error["code"] == "comparison-how"
    empty = sender.tries("contact", "verify", contact, *code, "--how", "aloud", "--who", "")
    assert empty.error["code"] == "comparison-who"
    assert sender("contact", "show", contact).data["cards"][0]["state"] == "unverified"


def test_an_odd_name_stops_until_a_reason_is_given(sender: Seat, tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(made.made(name="Re\u0440risals desk").file)
    assert sender.tries("contact", "add", path).error["code"] == "card-mixed-scripts"
    added = sender("contact", "add", path, "--accept", "mixed-scripts=on their door").data
    assert (added["added_because"], added["remarks"]) == ("on their door", ["mixed-scripts"])
    assert sender.tries("contact", "add", path, "--accept", "other=x").error["code"] == (
        "accept-unknown"
    )


def test_what_a_card_file_says_needs_no_vault(tmp_path: Path) -> None:
    text = tmp_path / "code.txt"
    card = made.made()
    text.write_text(card_code.text_of(card.file), encoding="ascii")
    said = command("card", "show", text, "--json")
    assert (said.code, json.loads(said.out)["digest"]) == (0, card.digest)
    plain = command("card", "show", text)
    assert "TRAINING CARD" in plain.out


def test_a_prepared_folder_is_named_when_a_vault_is_made(sender: Seat, tmp_path: Path) -> None:
    (tmp_path / "focal-point.json").write_bytes(made.made(name="\x1b[31mDesk".strip("\x1b")).file)
    words = ("--size", "16M", "--training", "--passphrase-file", sender.passphrase_file, "--json")
    said = command("vault", "create", tmp_path / "new", *words)
    assert said.code == 0
    assert len(json.loads(said.out)["offered_cards"]) == 1
    other = command(
        "vault", "create", tmp_path / "real", *(one for one in words if one != "--training")
    )
    assert json.loads(other.out)["offered_cards"] == []

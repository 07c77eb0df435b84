"""Texts in the scripts that reports are written in, and records made of them."""

from __future__ import annotations

import json
import shutil
import subprocess

from defender_app.model import decode_incident
from defender_app.model.incident import Incident
from tests.support import line
from tests.support.external import missing

TEXTS = {
    "bo": "ང་གནམ་ཐང་ནས་བཀག་སོང་། རྒྱལ་ཁབ་ཀྱི་བདེ་འཇགས་ལ་གནོད་པ་ཡིན་ཟེར།",
    "ug": "مەن ئايرودرومدا توسۇلدۇم ئىككى كىشى پاسپورتۇمنى ئېلىۋالدى",
    "ar": "أوقفت في المطار ولا أعرف لماذا أخذ الرجال جواز سفري",
    "zh": "我在机场被拦下，两名穿便衣的人收走了我的护照。",
}


def need_fonts(*languages: str) -> None:
    """Skip, or fail where everything must be there, when no font has the letters."""
    program = shutil.which("fc-list")
    for language in languages:
        found = (
            program
            and subprocess.run(
                [program, f":lang={language}", "family"], capture_output=True, check=True
            ).stdout.strip()
        )
        if not found:
            missing(f"no font for {language}")


def incident(language: str) -> Incident:
    """A record whose texts are all in one language."""
    text = TEXTS[language]
    value = line.incident(
        title=text,
        place_text=text,
        narrative="\n".join([text] * 3),
        narrative_language=language,
        stated_reason=text,
        event_id=f"EV{language}",
    )
    return decode_incident(json.dumps(value).encode())

"""Debian's Chromium, without a window: what it does with a page, and what it prints."""

from __future__ import annotations

import json
import os
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from tests.support.external import require

SECONDS = 90
_NOBODY = "not an origin"
# Pages of the browser's own wonder aloud where there is no network.
_OWN_PAGE = "source: chrome://"
_QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-extensions"),
    *("--disable-default-apps", "--no-default-browser-check", "--disable-dev-shm-usage"),
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    *("--enable-logging=stderr", "--log-level=0", "--no-pdf-header-footer"),
)


@dataclass(frozen=True)
class Seen:
    """What Chromium did.

    Attributes:
        asked: every address that a page wanted to load over a network, refused or not.
        complaints: what it said on the console, as it does of everything that a policy stops.
        pdf: the page as printed.
    """

    asked: frozenset[str]
    complaints: tuple[str, ...]
    pdf: bytes

    def pages(self) -> list[str]:
        """The text of each printed page."""
        return pdf_pages(self.pdf)


def opened(page: bytes, folder: Path) -> Seen:
    """Open a page, print it, and watch."""
    program = require("chromium", "the page of a report is opened with it")
    folder.mkdir(parents=True, exist_ok=True)
    source, log, pdf = folder / "report.html", folder / "net.json", folder / "page.pdf"
    source.write_bytes(page)
    done = subprocess.run(
        [
            *(program, *_QUIET, f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}"),
            *("--net-log-capture-mode=Everything", f"--print-to-pdf={pdf}", source.as_uri()),
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=os.environ | {"HOME": str(folder), "LC_ALL": "C.UTF-8"},
        timeout=SECONDS,
        check=True,
    )
    said = done.stderr.decode(errors="replace").splitlines()
    return Seen(
        asked=_asked(json.loads(log.read_text())),
        complaints=tuple(line for line in said if "CONSOLE" in line and _OWN_PAGE not in line),
        pdf=pdf.read_bytes(),
    )


def _asked(log: dict[str, Any]) -> frozenset[str]:
    """What a page asked for; what the browser looks for by itself is of no page."""
    kind = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
    asked = [event.get("params", {}) for event in log["events"] if event["type"] == kind]
    return frozenset(
        one["url"] for one in asked if one.get("initiator", _NOBODY) not in {_NOBODY, ""}
    )


def pdf_pages(pdf: bytes) -> list[str]:
    """The text of each page of a PDF, in NFKC, without the spaces of the layout."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [unicodedata.normalize("NFKC", text) for text in texts]

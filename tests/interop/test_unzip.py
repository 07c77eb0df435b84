from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from tests.support.external import require
from tests.support.zips import build

if TYPE_CHECKING:
    from pathlib import Path

WHY = "Info-ZIP must accept our ZIPs"


def run_unzip(path: Path, *options: str) -> bytes:
    unzip = require("unzip", WHY)
    done = subprocess.run([unzip, *options, path], check=False, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    return done.stdout


def test_unzip_accepts_and_extracts_a_canonical_zip(tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    path.write_bytes(build({"report-abcdefgh/bagit.txt": b"BagIt", "report-abcdefgh/p.bin": b""}))
    assert b"No errors detected" in run_unzip(path, "-t")
    assert run_unzip(path, "-p") == b"BagIt"
    assert b"-rw-r--r--" in run_unzip(path, "-Z")


def test_unzip_accepts_a_zip_with_the_zip64_end_record(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    path.write_bytes(build({f"data/{number}": b"" for number in range(0xFFFF)}))
    assert b"No errors detected" in run_unzip(path, "-tq")

"""One walk of sending: a sealed file for each focal point, and then what was to be kept of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crypto.errors import CryptoError
from defender_app.errors import AppError, InputError
from defender_app.report import keeping, sent_copies
from defender_app.report import seal as sealing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.report.preparing import Prepared
    from defender_app.report.seal import Keep, Progress, Sealed
    from defender_app.vault.drawer import Drawer


@dataclass
class Walk:
    """What became of it.

    Attributes:
        done: what lies in the folder; it stays when a later one is cancelled or fails.
        error: why not all of it was sealed.
        kept: how much the vault keeps.
        why_kept: why that is more than was wished for, when it is.
    """

    keep: Keep = "copy"
    done: list[tuple[Prepared, Sealed]] = field(default_factory=list)
    error: AppError | CryptoError | None = None
    kept: Keep = "copy"
    why_kept: AppError | CryptoError | None = None

    @property
    def report_ids(self) -> tuple[str, ...]:
        """Of what was sealed."""
        return tuple(sealed.report_id for _, sealed in self.done)


def send(
    drawer: Drawer,
    prepared: Sequence[Prepared],
    folder: Path,
    *,
    keep: Keep = "copy",
    progress: Progress | None = None,
) -> Walk:
    """Seal everything; then, where a copy is not wanted, read the files back and remove the rest.

    Nothing is removed unless every file of the walk has its name and was read back: whatever goes
    wrong before, cancelling included, keeps the copy, and the walk says so.

    Args:
        drawer: of these reports.
        prepared: one for each focal point.
        folder: where the files go.
        keep: how much of it stays here.
        progress: called with bytes done and in all.

    Returns:
        What was done; it raises nothing that sealing does, for files of it may lie there.
    """
    walk = Walk(keep=keep)
    steps = _Steps(prepared, keep, progress)
    try:
        for one in prepared:
            steps.check()
            sealed = sealing.seal(
                drawer, one.composition, folder, steps.writing, prepared=one, keep=keep
            )
            walk.done.append((one, sealed))
            steps.add(one.composition.evidence_size)
    except (AppError, CryptoError) as error:
        walk.error = error
    except BaseException:
        _keep_the_copy(drawer, prepared)
        raise
    if walk.error is not None:
        if keep != "copy" and walk.done:
            walk.why_kept = InputError("kept-not-all-sealed")
        # Of a file that has its name, though its folder could not be synced, the vault knows too.
        _keep_the_copy(drawer, prepared)
    elif keep != "copy" and walk.done:
        _settle(drawer, walk, prepared, steps)
    return walk


def _settle(drawer: Drawer, walk: Walk, prepared: Sequence[Prepared], steps: _Steps) -> None:
    try:
        for _, sealed in walk.done:
            steps.check()
            sent_copies.check(sealed.path, sealed.sha256, steps.reading)
            steps.add(sealed.size)
        keeping.finish(drawer, walk.report_ids)
        walk.kept = walk.keep
    except (AppError, CryptoError) as error:
        walk.why_kept = error
        _keep_the_copy(drawer, prepared)
    except BaseException:
        _keep_the_copy(drawer, prepared)
        raise


def _keep_the_copy(drawer: Drawer, prepared: Sequence[Prepared]) -> None:
    """Where not even that can be saved, the mark stays and tells what was wished for."""
    ours = {one.report.report_id for one in prepared}
    with suppress(AppError):
        marked = [one.report_id for one in keeping.unfinished(drawer)]
        keeping.keep_after_all(drawer, ours.intersection(marked))


class _Steps:
    """Counts over all files: the evidence that goes in, and each file once more when read back."""

    def __init__(self, prepared: Sequence[Prepared], keep: Keep, progress: Progress | None) -> None:
        self._progress = progress
        self._before = 0
        self._total = sum(one.composition.evidence_size for one in prepared)
        if keep != "copy":
            self._total += sum(one.sealed_size() for one in prepared)

    def add(self, size: int) -> None:
        """So many bytes are behind us."""
        self._before += size

    def writing(self, done: int, _total: int) -> bool:
        """As ``Progress``, of one file."""
        return self._progress is None or self._progress(self._before + done, self._total)

    reading = writing

    def check(self) -> None:
        """Stop where somebody cancelled between two files.

        Raises:
            InputError: ``cancelled``.
        """
        if not self.writing(0, 0):
            raise InputError("cancelled")

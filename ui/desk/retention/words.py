"""What goes with a case that is deleted, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import words as desk_words

if TYPE_CHECKING:
    from defender_app.focal.deleting import Gone


class Going(QObject):
    """Sentences with numbers: plural forms are taken up from ``tr`` alone."""

    def goes(self, gone: Gone) -> list[str]:
        """What goes, a line each; what there is none of is not named."""
        size = desk_words.size(gone.size)
        found = [self.tr("What was sent, as a whole ({size})").format(size=size)]
        if gone.files:
            kept = desk_words.size(gone.file_bytes)
            files = self.tr("%n file(s) of evidence in it ({size})", "", gone.files)
            found.append(files.format(size=kept))
        if gone.names:
            found.append(self.tr("Names or contacts of %n person(s)", "", gone.names))
        if gone.notes:
            found.append(self.tr("Your notes, judgements and the history"))
        if gone.answers:
            found.append(self.tr("%n answer(s) as they were given", "", gone.answers))
        if gone.unfinished:
            found.append(self.tr("An answer that was being written"))
        if gone.drafts:
            found.append(self.tr("%n draft(s) that it is in, as a whole", "", gone.drafts))
        if gone.decisions:
            found.append(self.tr("%n decision(s) about it and other cases", "", gone.decisions))
        if gone.in_event:
            found.append(self.tr("Its place in an event, which goes on without it"))
        return found

    def stays(self, gone: Gone) -> list[str]:
        """What stays, a line each."""
        found = [
            self.tr(
                "Its number, the day and your reason; the hash of its file, so that it is not"
                " taken in again by itself"
            )
        ]
        if gone.register:
            found.append(self.tr("%n item(s) of the register that name it", "", gone.register))
        found.append(
            self.tr(
                "Copies elsewhere: backups, exports, drafts that were written out, the sealed file"
                " where it came from"
            )
        )
        return found

    def done(self, gone: Gone) -> str:
        """That it is over."""
        name = desk_words.numbered(gone.number)
        if not gone.files:
            return self.tr("{case} was deleted.").format(case=name)
        files = self.tr("{case} was deleted, with %n file(s) of evidence.", "", gone.files)
        return files.format(case=name)

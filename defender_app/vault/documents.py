"""JSON documents by kind and id: cards, contacts, own cards, sent reports, replies, cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault.drawer import Drawer

_FOLLOWED: Final[dict[str, list[Callable[[Drawer, str], None]]]] = {}


def follow(kind: str, work: Callable[[Drawer, str], None]) -> None:
    """Have something done after each change of a document of a kind, in its transaction.

    For what follows from documents and is kept beside them: whoever writes one cannot forget it.

    Args:
        kind: of the documents.
        work: is given the drawer and the id; the document is there, or was just removed.
    """
    _FOLLOWED.setdefault(kind, []).append(work)


def _changed(drawer: Drawer, kind: str, document_id: str) -> None:
    for work in _FOLLOWED.get(kind, ()):
        work(drawer, document_id)


class Documents:
    """Bodies are kept byte for byte as given."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def put(self, kind: str, document_id: str, body: bytes) -> None:
        """Save a document, in place of an earlier one of the same kind and id."""
        with self._drawer.transaction():
            self._drawer.database.run(
                "INSERT INTO documents (kind, id, body) VALUES (?, ?, ?)"
                " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
                (kind, document_id, body),
            )
            _changed(self._drawer, kind, document_id)

    def find(self, kind: str, document_id: str) -> bytes | None:
        """The body, or None."""
        row = self._drawer.database.one(
            "SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, document_id)
        )
        return None if row is None else bytes(row[0])

    def get(self, kind: str, document_id: str) -> bytes:
        """The body.

        Raises:
            InputError: ``unknown-document`` with ``kind``.
        """
        body = self.find(kind, document_id)
        if body is None:
            raise InputError("unknown-document", kind=kind)
        return body

    def all(self, kind: str) -> list[tuple[str, bytes]]:
        """(id, body) of all documents of a kind, by id."""
        found = self._drawer.database.rows(
            "SELECT id, body FROM documents WHERE kind = ? ORDER BY id", (kind,)
        )
        return [(str(document_id), bytes(body)) for document_id, body in found]

    def count(self, kind: str) -> int:
        """How many documents of a kind there are."""
        row = self._drawer.database.one("SELECT count(*) FROM documents WHERE kind = ?", (kind,))
        return 0 if row is None else int(row[0])

    def delete(self, kind: str, document_id: str) -> None:
        """Remove a document.

        Raises:
            InputError: ``unknown-document`` with ``kind``.
        """
        with self._drawer.transaction():
            gone = self._drawer.database.run(
                "DELETE FROM documents WHERE kind = ? AND id = ?", (kind, document_id)
            )
            if not gone:
                raise InputError("unknown-document", kind=kind)
            _changed(self._drawer, kind, document_id)

"""A vault held for one command: a lock that fails must not hide that the work was saved."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from defender_app.errors import AppError
from defender_app.vault.folder import cloud_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.cli.call import Call
    from defender_app.vault import Vault


@contextlib.contextmanager
def held(call: Call, vault: Vault) -> Iterator[Vault]:
    """The open vault, locked when the body ends; what the lock could not do goes to the call."""
    with contextlib.ExitStack() as stack:
        stack.callback(vault.lock)
        service = cloud_service(vault.folder)
        if service:
            call.note("vault.cloud", service=service)
        try:
            yield vault
        except BaseException:
            # What went wrong with the work is what the person must hear about.
            with contextlib.suppress(AppError):
                vault.lock()
            raise
        try:
            vault.lock()
        except AppError as error:
            call.lock_faults.append(error)

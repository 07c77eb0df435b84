"""Small vaults with weak passphrase parameters, and incidents from Westeria."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.model.consent import Consent
from defender_app.model.incident import Act, Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person

WEAK = KdfParameters(memory_kib=64, passes=1)
KIB = 1024
MIB = 1024 * KIB
PASSPHRASE = "seven herons over the lake"
SECOND = "nine lanterns in the rain"
MOMENT = datetime(2026, 11, 14, 18, 2, tzinfo=UTC)


def new_vault(
    folder: Path,
    *passphrases: str,
    drawer_size: int = MIB,
    training: bool = True,
) -> Path:
    """Create a small vault; gives its folder."""
    vault.create(
        folder,
        passphrases or (PASSPHRASE,),
        drawer_size=drawer_size,
        training=training,
        kdf=WEAK,
        allow_weak_kdf=True,
    )
    return folder


def opened(folder: Path, passphrase: str = PASSPHRASE, *, assured: bool = True) -> vault.Vault:
    """Open it, at a fixed moment."""
    return vault.Vault.open(
        folder, passphrase, assured=assured, allow_weak_kdf=True, clock=lambda: MOMENT
    )


def incident(**changes: object) -> Incident:
    """A short incident; ``changes`` replace or add members."""
    members: dict[str, object] = {
        "format": "defender-incident",
        "version": 1,
        "title": "Questioned after the side event",
        "date_start": "2026-11-12",
        "country": "XW",
        "place_text": "a small town",
        "narrative": "They asked about the report.",
        **changes,
    }
    return Incident(**members)  # type: ignore[arg-type] # the members are named by the test


def consent(use: str = "focal-point", value: str = "yes", **more: str) -> Consent:
    """One consent."""
    return Consent(use=use, value=value, given_by="the-person", how="phone", **more)  # type: ignore[arg-type] # as above


def full_incident(**changes: object) -> Incident:
    """An incident with people, names and consents."""
    return incident(
        acts=(Act(type="interrogation"),),
        persons=(
            Person(
                pid="P1",
                pseudonym="HERON",
                descriptive_title="lawyer",
                roles=("victim",),
                identity=Identity(real_name="Ilva Torrenko", aliases=("Il",)),
                consents=(consent(), consent("un-confidential", "no")),
            ),
            Person(pid="P2", pseudonym="WREN", roles=("witness",), consents=()),
        ),
        organisations=(
            Organisation(oid="O1", name="Lake Watch", roles=("victim",), consents=(consent(),)),
            Organisation(oid="O2", name="Town police", kind="state-agency"),
        ),
        alleged_perpetrators=(
            AllegedPerpetrator(kind="agency", unit="town police"),
            AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld")),
        ),
        **changes,
    )


def all_bytes(folder: Path) -> bytes:
    """Everything in the folder, one file after the other."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())

"""Quick notes: written without opening the vault, taken in when it is opened (docs/formats.md 5.6).

``writing`` needs no passphrase and leaves nothing that this computer can read; ``taking`` opens
what waits in the process apart; ``switching`` says who may read them, and whether that is still so.
"""

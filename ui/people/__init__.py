"""People: who is in the vault, what each of them agreed to, and the section of the record."""

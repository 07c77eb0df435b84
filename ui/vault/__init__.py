"""What a person does with the vault itself: its drawers, recovery, backups, and a check of it."""

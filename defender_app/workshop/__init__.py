"""A practice world for a workshop: two vaults, an inbox, exercises, practice sticks, a way back."""

"""Pictures of every screen, made from practice vaults with the fictional cases."""

"""Cases as files for others: every one of them made from what the gate lets through."""

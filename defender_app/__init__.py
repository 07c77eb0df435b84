"""The subject: incidents, people, consent, the vault, reports and focal points. Knows no Qt."""

__version__ = "0.1.0"

"""The focal point: cards, contacts, taking reports in, and answering them."""

"""What leaves: the consent gate, redaction, the bag, the sealed file; and opening it again."""

"""The focal point's desk: what came in, the cases, the answers, the register, the own card."""

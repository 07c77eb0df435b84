"""Quick notes: written on the lock screen, taken in after it, and the stop when the key changed."""

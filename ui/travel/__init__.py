"""Travel mode: records leave in one sealed file, and come back."""

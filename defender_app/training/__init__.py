"""Practice: fictional cases from Westeria, and the demonstration that plays them."""

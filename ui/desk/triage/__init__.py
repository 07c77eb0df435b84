"""Many cases at once: lists, the board, and what is done with several of them."""

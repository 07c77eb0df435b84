"""Office documents written by hand: a few parts in one ZIP, without author, time or history."""

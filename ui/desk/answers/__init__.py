"""Answers: words in the languages of the senders, one answer from another place, and many."""

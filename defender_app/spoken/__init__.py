"""What people say, read as dates, lengths of time and numbers: in English and in Chinese.

Digits of every script are read, and the names of months and a few words of the language of the
window where the caller hands them in. Nothing is guessed: what can be two things comes back as
two, and what cannot be read comes back as nothing.
"""

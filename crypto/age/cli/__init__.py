"""The command line of ``crypto.age``, with the flags of the ``age`` and ``age-keygen`` programs."""

"""Two commands on an empty machine: start the app, or run its tests.

    python3 packaging/bootstrap.py run [ARGS]           start the app; without ARGS: its window
    python3 packaging/bootstrap.py test [PYTEST ARGS]   run the tests; without ARGS: all of them

Both make `.venv` in the repository when it is missing or broken and install exactly the packages
whose hashes stand in the lock files. This page uses no syntax that an old Python could trip over,
so that an old Python can say what is wrong.
"""

import sys

OLDEST = (3, 11)

if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(
            "This needs Python 3.11 or later; this one is "
            + ".".join(str(number) for number in sys.version_info[:3])
            + ". Install a newer Python and start this script with it."
        )
    try:
        from preparation.command import main

        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)

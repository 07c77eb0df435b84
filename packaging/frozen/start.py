"""What a frozen program begins with."""

import sys

from defender_app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())

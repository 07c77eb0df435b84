"""The script that a worker begins with: finds the program it belongs to, and nothing else."""

import sys
from pathlib import Path

if __name__ == "__main__":
    # Isolated, an interpreter does not know where a program that was never installed lies.
    root = str(Path(__file__).resolve().parents[2])
    if root not in sys.path:
        sys.path.insert(0, root)
    from defender_app.decoding.worker import run

    run()

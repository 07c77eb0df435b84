"""What the two commands need before they can start: Python packages, Qt, programs for the tests.

Standard library only: this runs before anything is installed.
"""

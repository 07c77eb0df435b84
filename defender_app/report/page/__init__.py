"""The rooms of ``report.html``: one module for each part of a submission, and how it is written."""

"""Sending: from chosen records to one sealed file for each focal point."""

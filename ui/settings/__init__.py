"""What can be set, and what an examiner of the folder would see."""

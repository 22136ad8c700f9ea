"""The NumPy reference of the course; it knows nothing of grading."""

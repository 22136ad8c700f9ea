"""Tests of the course's own tests: what passes them, and what does not."""

"""Tests of the gradebook."""

"""Tests of the whole: files in, grades out."""

"""Tests of the words that tests are written in."""

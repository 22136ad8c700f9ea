"""The part of the reference that reads DNA."""

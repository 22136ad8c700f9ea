"""What breaks around the grader, and what it must not cost."""

"""The course's own assignments, for tests that hold for each of them: a new one needs no code here."""

from __future__ import annotations

from pathlib import Path

from autograder.course import load_course

ROOT = Path(__file__).parents[1]
CLASSES = ROOT / "tests" / "sample_class"
ASSIGNMENTS = load_course(ROOT).assignments
QUESTIONS = [(name, question) for name, each in ASSIGNMENTS.items() for question in each.questions]

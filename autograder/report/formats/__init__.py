"""Files that other systems take: Canvas, Moodle, Gradescope, JUnit, GitHub, feedback to send back.

Each module writes one kind from grades as they count. What has no place in it is told, never dropped in
silence.
"""

from typing import Literal

ExportKind = Literal["csv", "canvas", "moodle", "gradescope", "junit", "github", "feedback", "mailmerge"]

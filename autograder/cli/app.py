"""The program, to which the modules beside this one add their commands."""

from __future__ import annotations

from cyclopts import App

from autograder import __version__

app = App(
    name="autograder",
    help="Grade notebooks of a NumPy course outside the student's process.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
    result_action="return_value",
)
app.register_install_completion_command(help="Let the shell complete commands and options.")

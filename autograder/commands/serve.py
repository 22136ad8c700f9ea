"""`autograder serve`: the gradebook as pages, for the one who grades."""

from __future__ import annotations

import getpass
from contextlib import suppress
from pathlib import Path

from autograder.course import load_course
from autograder.errors import MachineLacks
from autograder.lookup import existing

HOW = "Only this address works, and on this machine alone. End it with Ctrl-C."
GRADES = Path("grades")  # tracebacks of faults lie below it, as those of `grade` do


def serve(port: int, author: str, gradebook: str) -> int:
    """Serve until Ctrl-C.

    Args:
        port: of this machine's loopback; 0 takes a free one.
        author: who decides; the user who runs this where it is empty.
        gradebook: where it is.

    Raises:
        BadInput: there is no gradebook or no course, or the port is taken.
        MachineLacks: what serves is not installed.
    """
    try:
        from autograder.web.app import Served
        from autograder.web.background import Background
        from autograder.web.desk import Desk
    except ImportError as error:
        install = "Install it: pip install 'numpy-course-autograder[serve]'."
        raise MachineLacks("serve", f"a package is not installed: {error.name}", install) from None
    load_course()
    with existing(gradebook) as book:
        background = Background(book, GRADES)
        served = Served(Desk(book, Path(), author.strip() or getpass.getuser(), background), port)
        print(served.address, HOW, sep="\n", flush=True)
        try:
            with suppress(KeyboardInterrupt):  # the ordinary way to end it
                served.serve_until_ended()
        finally:
            background.close()
    return 0

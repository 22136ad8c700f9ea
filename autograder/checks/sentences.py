"""What a student reads where a test ends under otter."""

from __future__ import annotations

import functools
import linecache
import re
import traceback
import types
from collections.abc import Callable, Sequence

from autograder.checks.comparison import Mismatch

Test = Callable[..., None]
THIS = __name__.removesuffix(".sentences")  # these checks, be they one module or several


class Failed(AssertionError):
    """The sentence that a student reads under otter."""

    @property
    def __traceback__(self) -> types.TracebackType | None:  # type: ignore[override]  # read, never assigned
        """The frames without those of these checks: otter prints the line of the third, the test's."""
        frames: types.TracebackType | None = None
        for frame, line in reversed(list(traceback.walk_tb(super().__traceback__))):
            if not _is_ours(frame):
                frames = types.TracebackType(frames, frame, frame.f_lasti, line)
        return frames


def explained(
    like: str = "", robustness: bool = False, repeats: bool = False, once: bool = False
) -> Callable[[Test], Test]:
    """Make a test end in a sentence that its reader can act on, whatever the student's code does.

    The decorated test carries `like`, the public case that shows the same property, `robustness`, whether its
    points count as such, and the test as it was, `__wrapped__`. A grader may ask hidden cases twice:
    `repeats` asks for the same answers in a second process after other calls, `once` spares a long training.
    """

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def explaining(**student: object) -> None:
            try:
                test(**student)
            except (Exception, SystemExit) as error:
                sentence = _shown_by_jupyter(_sentence(error, student))
                raise Failed(sentence).with_traceback(error.__traceback__) from None

        vars(explaining).update(like=like, robustness=robustness, repeats=repeats, once=once)
        return explaining

    return decorate


def _sentence(error: BaseException, student: dict[str, object]) -> str:
    missing = [name for name, value in student.items() if value is None]
    if missing or isinstance(error, Mismatch):
        return f"`{missing[0]}` is not defined: run the cell that defines it." if missing else str(error)
    frames = [at for at in traceback.walk_tb(error.__traceback__) if not _is_ours(at[0])]
    theirs = [at for at in frames if at[0].f_globals is not frames[0][0].f_globals]  # the first is the test's
    own = [at for at in theirs if at[0].f_globals is theirs[0][0].f_globals]  # and not a library's
    if isinstance(error, NotImplementedError):
        name = (own or frames)[-1][0].f_code.co_name
        return f"`{name}` is not written yet: write its body, then run its cell and this one."
    what = f"{'Your code' if own else 'The test'} {'ended' if isinstance(error, SystemExit) else 'stopped'}"
    said = f"{what} with {type(error).__name__}: {str(error)[:300]}".removesuffix(": ")
    return f"{said}\n{_place(own or frames[-1:])}"


def _place(frames: Sequence[tuple[types.FrameType, int]]) -> str:
    """Show the innermost line; where another function was asked than it stands in, name both."""
    named = [at for at in frames if not at[0].f_code.co_name.startswith("<")] or frames  # not a comprehension
    first, last = (at[0].f_code for at in (named[0], named[-1]))
    if first is last:
        return f"in {_line(frames[-1])}"
    return f"in `{last.co_name}`, {_line(frames[-1])}\ncalled from `{first.co_name}`, {_line(named[0])}"


def _line(at: tuple[types.FrameType, int]) -> str:
    frame, number = at
    text = linecache.getline(frame.f_code.co_filename, number, frame.f_globals).strip()
    return f"line {number}: {text[:200]}"


def _is_ours(frame: types.FrameType) -> bool:
    name = str(frame.f_globals.get("__name__"))
    return name == THIS or name.startswith(f"{THIS}.")


def _shown_by_jupyter(text: str) -> str:
    """Keep `a<b` from being taken for a tag, `a&b` for a sign, and the quote of a string at the end.

    Otter makes HTML of it as it is, and strips quotes from the end.
    """
    return re.sub(r"([<&])(?=[A-Za-z/!?#])", r"\1 ", text) + " " * text.endswith("'")

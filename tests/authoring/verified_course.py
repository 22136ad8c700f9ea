"""The tiny course with cases that tell right from wrong, as `verify` asks."""

HEAD = """from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "{question}"
points = None
"""

DOUBLE_TESTS = (
    HEAD.format(question="double")
    + """

@test_case(points=1.5, failure_message="Twice 1 is 2, and twice 3 is 6.")
@explained()
def doubles(double):
    close(double(1), 2, given=1)
    close(double(3), 6, given=3)


@test_case(points=0.5, hidden=True, failure_message="A negative number doubles.")
@explained(like="doubles")
def doubles_negative_numbers(double):
    close(double(-1.5), -3.0, given=-1.5)
"""
)

HALVE_TESTS = (
    HEAD.format(question="halve")
    + """

@test_case(points=0.5, failure_message="Half of 3 is 1.5, and half of 1 is 0.5.")
@explained()
def halves(halve):
    close(halve(3), 1.5, given=3)
    close(halve(1), 0.5, given=1)


@test_case(points=0.5, hidden=True, failure_message="Half of 5 is 2.5.")
@explained(like="halves")
def halves_five(halve):
    close(halve(5), 2.5, given=5)
"""
)
HALVE, DOUBLE = (f"solutions/01_tiny/tests/{question}.py" for question in ("halve", "double"))
SOUND = {DOUBLE: DOUBLE_TESTS, HALVE: HALVE_TESTS}

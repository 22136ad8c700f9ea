from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "zeros_init"
points = None

SHAPE = "W has one row for each unit and one column for each input: its shape is (n_out, n_in)."


def gives_zeros(zeros_init, n_in, n_out, *rng):
    """Zeros of shape (n_out, n_in) come back."""
    expected = [[0.0] * n_in] * n_out
    given = f"n_in = {n_in}, n_out = {n_out}{', rng' if rng else ''}"
    close(zeros_init(n_in, n_out, *rng), expected, given=given, claim=SHAPE)


@test_case(points=0.4, failure_message="W holds zeros: one row for each unit, one column for each input.")
@explained()
def gives_zeros_of_the_right_shape(zeros_init):
    gives_zeros(zeros_init, 3, 2)
    gives_zeros(zeros_init, 2, 4)

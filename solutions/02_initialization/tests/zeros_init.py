from checks import close, explained, fresh_rng
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


@test_case(points=0.4, hidden=True, failure_message="Layers of any size get their zeros.")
@explained(like="gives_zeros_of_the_right_shape")
def fits_unforeseen_layers(zeros_init):
    n_in, n_out = (int(n) for n in fresh_rng().choice(range(2, 30), 2, replace=False))
    gives_zeros(zeros_init, n_in, n_out)
    gives_zeros(zeros_init, n_out, n_in)


@test_case(points=0.1, hidden=True, failure_message="W is the same with an rng and without.")
@explained(like="gives_zeros_of_the_right_shape", robustness=True)
def needs_no_randomness(zeros_init):
    rng = fresh_rng()
    gives_zeros(zeros_init, 3, 2)
    gives_zeros(zeros_init, 5, 3, rng)
    gives_zeros(zeros_init, 3, 5, rng)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Layers with a single input or a single unit have a W with two axes all the same.",
)
@explained(like="gives_zeros_of_the_right_shape", robustness=True)
def keeps_two_axes(zeros_init):
    for n_in, n_out in ((3, 2), (1, 4), (4, 1), (1, 1)):
        gives_zeros(zeros_init, n_in, n_out)

import numpy as np
from checks import close, explained, fresh_rng, has_shape, true
from otter.test_files import test_case

OK_FORMAT = False
name = "learning_rate_limit"
points = None


def separates(limit, curvature, nearness):
    """Below the limit, descent on a parabola shrinks w; above it, w grows."""
    for share, what in ((1 - nearness, "nearer to 0"), (1 + nearness, "further from 0")):
        learning_rate, w = share * limit, 1.0
        for _ in range(10):
            w = w - learning_rate * curvature * w
        claim = f"With {share:g} times the limit, ten steps from w = 1 lead {what}."
        given = {"curvature": curvature, "limit": limit}
        true((abs(w) < 1) == (share < 1), claim, given=given, got=f"w = {w:g}")


@test_case(points=0.3, failure_message="The limits of some curvatures come out.")
@explained()
def gives_limits_worked_by_hand(learning_rate_limit):
    for curvature, limit in ((4.0, 0.5), (0.5, 4.0), (10.0, 0.2), (8.0, 0.25)):
        close(learning_rate_limit(curvature), limit, given={"curvature": curvature})


@test_case(points=0.3, failure_message="Descent converges below the limit and diverges above it.")
@explained()
def separates_converging_from_diverging(learning_rate_limit):
    for curvature in (4.0, 0.3):
        limit = has_shape(learning_rate_limit(curvature), (), given={"curvature": curvature})
        separates(float(limit), curvature, nearness=0.1)


@test_case(points=0.3, hidden=True, failure_message="Any curvature has its limit, to nine digits.")
@explained(like="gives_limits_worked_by_hand")
def gives_unforeseen_limits(learning_rate_limit):
    rng = fresh_rng()
    for curvature in (*rng.uniform(0.1, 1.0, 2).tolist(), *rng.uniform(1.0, 30.0, 2).tolist()):
        close(learning_rate_limit(curvature), 2 / curvature, given={"curvature": curvature})


@test_case(points=0.3, hidden=True, failure_message="The limit is sharp: a little below, a little above.")
@explained(like="separates_converging_from_diverging")
def is_sharp(learning_rate_limit):
    for curvature in fresh_rng().uniform(0.1, 30.0, 3).tolist():
        limit = has_shape(learning_rate_limit(curvature), (), given={"curvature": curvature})
        separates(float(limit), curvature, nearness=1e-6)


@test_case(points=0.3, hidden=True, failure_message="Tiny, huge and whole curvatures have theirs too.")
@explained(like="gives_limits_worked_by_hand", robustness=True)
def takes_any_curvature(learning_rate_limit):
    for curvature in (4.0, 1e-9, 3e12, 3, 5, 64, np.float64(0.7), np.int64(3)):
        close(learning_rate_limit(curvature), 2 / curvature, given={"curvature": curvature}, atol=0)

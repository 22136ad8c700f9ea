import numpy as np
from checks import close, explained, fresh_rng, true
from otter.test_files import test_case

OK_FORMAT = False
name = "numerical_gradient"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def measures(numerical_gradient, f, x, slopes, *, given, claim=""):
    """The default step gives these slopes to seven decimals."""
    close(numerical_gradient(f, x), slopes, rtol=0, atol=1e-7, given=given, claim=claim)


def product(x):
    """Multiply three numbers: the slope in each depends on the others."""
    return float(x[0] * x[1] * x[2])


def determinant(x):
    """Couple the four elements of a table."""
    return float(x[0, 0] * x[1, 1] - x[0, 1] * x[1, 0])


def waves(rng, n):
    """Give a function that couples n elements, and its slopes by the chain rule."""
    A = rng.uniform(0.5, 2.0, (n, n))
    return (lambda x: float(np.sum(np.sin(A @ x)))), (lambda x: A.T @ np.cos(A @ x))


def curves(rng, n):
    """Give another such function, made of hyperbolas."""
    A = rng.uniform(0.5, 2.0, (n, n))
    return (lambda x: float(np.sum(np.hypot(A @ x, 1.0)))), (lambda x: A.T @ (A @ x / np.hypot(A @ x, 1.0)))


def parabola(c):
    """Give a function that couples all elements of arrays of the shape of c, and its slopes."""
    return (lambda x: float(np.sum(c * x) ** 2 + np.sum(x**3))), (lambda x: 2 * np.sum(c * x) * c + 3 * x**2)


@test_case(points=0.4, failure_message="It is the central difference, with the h that is given.")
@explained()
def measures_the_slope_of_a_cube(numerical_gradient):
    for h, slope in ((0.1, 12.01), (0.5, 12.25), (1.0, 13.0)):
        got = numerical_gradient(lambda x: float(x[0] ** 3), np.array([2.0]), h)
        close(got, [slope], given=f"f(x) = x^3 at x = [2], h = {h}")
    cube = "f(x) = x^3 at x = [2], with the default h"
    measures(numerical_gradient, lambda x: float(x[0] ** 3), np.array([2.0]), [12.0], given=cube)


@test_case(points=0.6, failure_message="One element moves at a time, and the others are where they were.")
@explained()
def moves_one_element_at_a_time(numerical_gradient):
    given = "f(x) = x[0] * x[1] * x[2] at x = [2, 3, 5]"
    measures(numerical_gradient, product, np.array([2.0, 3.0, 5.0]), [15.0, 10.0, 6.0], given=given)
    given = "f(x) = x[0, 0] * x[1, 1] - x[0, 1] * x[1, 0] at x = [[1, 2], [3, 4]]"
    table = np.array([[1.0, 2.0], [3.0, 4.0]])
    measures(numerical_gradient, determinant, table, [[4.0, -3.0], [-2.0, 1.0]], given=given)


@test_case(
    points=0.4, hidden=True, failure_message="The slopes of any smooth function come out, to seven decimals."
)
@explained(like="moves_one_element_at_a_time")
def fits_unforeseen_functions(numerical_gradient):
    rng = fresh_rng()
    (f, slopes), x = curves(rng, 3), rng.uniform(-2.0, 2.0, 3)
    given = {"f": "sum(sqrt((A @ x)^2 + 1)) with a random matrix A", "x": x.copy()}
    measures(numerical_gradient, f, x.copy(), slopes(x), given=given)
    for n in (2, 5):
        (f, slopes), x = waves(rng, n), rng.uniform(-2.0, 2.0, n)
        given = {"f": "sum(sin(A @ x)) with a random matrix A", "x": x.copy()}
        measures(numerical_gradient, f, x.copy(), slopes(x), given=given)


@test_case(points=0.3, hidden=True, failure_message="The gradient has the shape of x, one axis or more.")
@explained(like="moves_one_element_at_a_time")
def keeps_the_shape(numerical_gradient):
    rng = fresh_rng()
    for shape in ((3, 2), (1, 4), (2, 1, 3)):
        (f, slopes), x = parabola(rng.uniform(0.5, 1.0, shape)), rng.uniform(-2.0, 2.0, shape)
        x.flat[-1] = 0.0  # f goes up or down there as anywhere
        given = {"f": "sum(c * x)^2 + sum(x^3) with c of the shape of x", "x": x.copy()}
        measures(numerical_gradient, f, x.copy(), slopes(x), given=given)


@test_case(points=0.3, hidden=True, failure_message="Other steps give the central difference of that step.")
@explained(like="measures_the_slope_of_a_cube")
def uses_the_step_that_is_given(numerical_gradient):
    rng = fresh_rng()
    for h in (0.5, 0.125):
        (f, slopes), x = parabola(rng.uniform(0.5, 1.0, 3)), rng.uniform(-2.0, 2.0, 3)
        given = {"f": "sum(c * x)^2 + sum(x^3)", "x": x.copy(), "h": h}
        # (a + h)³ - (a - h)³ = 2h (3a² + h²), and of squares the central difference is exact
        close(numerical_gradient(f, x.copy(), h), slopes(x) + h**2, given=given)


@test_case(points=0.2, hidden=True, failure_message="x is afterwards what it was, to the last bit.")
@explained(like="moves_one_element_at_a_time", robustness=True)
def puts_everything_back(numerical_gradient):
    rng = fresh_rng()
    for shape in ((3, 4), 6):
        (f, slopes), x = parabola(rng.uniform(0.1, 0.5, shape)), rng.uniform(-2.0, 2.0, shape)
        before = x.copy()
        measures(numerical_gradient, f, x, slopes(before), given={"x": before}, claim=ORDINARY)
        kept = x.tobytes() == before.tobytes()
        true(kept, "x is afterwards what it was.", given={"x": before}, got=x - before)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="moves_one_element_at_a_time", robustness=True)
def takes_points_of_any_kind(numerical_gradient):
    for whole in ([2, 3, 5], (2, 3, 5), np.array([2, 3, 5]), np.array([2.0, 0.0, 3.0, 0.0, 5.0])[::2]):
        given = f"the product of the elements of {whole}"
        measures(numerical_gradient, product, whole, [15.0, 10.0, 6.0], given=given)
    table = np.array([[1.0, 2.0], [3.0, 4.0]])
    for same in (table.astype(int).tolist(), np.asfortranarray(table), np.repeat(table, 2, axis=0)[::2]):
        given = f"the determinant of {np.asarray(same).tolist()}"
        measures(numerical_gradient, determinant, same, [[4.0, -3.0], [-2.0, 1.0]], given=given)

"""Central differences, and the distance of two gradients."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from reference_impl.gradient_check import describe_difference, numerical_gradient, relative_error
from tests.reference_impl.examples import Floats, read_only

FINITE = hnp.arrays(np.float64, hnp.array_shapes(max_dims=2, max_side=3), elements=st.floats(-1e6, 1e6))


def coupled(x: Floats) -> float:
    """A function in which each element's slope depends on all the others."""
    return float(np.prod(x) + np.sin(np.sum(x)))


def gradient_of_coupled(x: Floats) -> Floats:
    """Its gradient by hand."""
    return np.asarray(np.prod(x) / x + np.cos(np.sum(x)))


@pytest.mark.parametrize("shape", [(), (1,), (4,), (2, 3), (2, 1, 2)])
def test_the_gradient_of_a_coupled_function(shape: tuple[int, ...]) -> None:
    """Each element is moved alone, the others standing where they were."""
    x = np.random.default_rng(0).uniform(0.5, 2, shape)
    found = numerical_gradient(coupled, x)
    assert np.shape(found) == shape
    np.testing.assert_allclose(found, gradient_of_coupled(x), rtol=1e-8)


@pytest.mark.parametrize("h", [1e-2, 1e-5])
def test_a_parabola_is_measured_exactly_for_any_step(h: float) -> None:
    """Its third derivative is 0, so a central difference has no error but rounding; a one-sided one has h."""
    assert numerical_gradient(lambda x: float(3 * x**2), 2.0, h=h) == pytest.approx(12, rel=1e-9)


def test_the_error_shrinks_with_the_square_of_the_step() -> None:
    """A step ten times smaller leaves a hundredth of the error."""
    errors = [abs(float(numerical_gradient(np.exp, 1.0, h=h)) - np.e) for h in (1e-1, 1e-2, 1e-3)]
    for large, small in pairwise(errors):
        assert large / small == pytest.approx(100, rel=0.01)


def test_f_is_called_twice_for_each_element_at_a_distance_of_h() -> None:
    """Two points either side of x for each element, and nothing else."""
    calls: list[Floats] = []

    def f(x: Floats) -> float:
        calls.append(x.copy())
        return 0.0

    numerical_gradient(f, [1.0, 2.0], h=0.25)
    np.testing.assert_array_equal(calls, [[1.25, 2], [0.75, 2], [1, 2.25], [1, 1.75]])


def test_whole_numbers_can_be_moved_a_little() -> None:
    """A list of integers is taken as floats, which have room for the step."""
    np.testing.assert_allclose(numerical_gradient(lambda x: float(x @ x), [1, 2]), [2, 4], rtol=1e-9)


def test_x_stays_as_it_was() -> None:
    """An array that may not be written to is read."""
    x = read_only(np.array([0.1, 0.2]))
    numerical_gradient(coupled, x)
    np.testing.assert_array_equal(x, [0.1, 0.2])


def test_the_relative_error_by_hand() -> None:
    """(3, 4) and (0, 0) are 5 apart and 5 long together; (3, 4) and (6, 8) are 5 apart and 15 long."""
    assert relative_error([3, 4], [0, 0]) == 1
    assert relative_error([3, 4], [6, 8]) == pytest.approx(1 / 3, rel=1e-15)
    assert relative_error([[1], [2]], [[-1], [-2]]) == 1


def test_two_zeros_are_equal() -> None:
    """Nothing is divided by nothing."""
    assert relative_error(np.zeros(3), np.zeros(3)) == 0


@given(a=FINITE, data=st.data())
def test_the_relative_error_is_a_part_of_one_and_fair(a: Floats, data: st.DataObject) -> None:
    """It lies between 0 and 1, is 0 for a gradient with itself, and does not ask which comes first."""
    n = data.draw(hnp.arrays(np.float64, a.shape, elements=st.floats(-1e6, 1e6)))
    found = relative_error(a, n)
    assert 0 <= found <= 1 + 1e-15
    assert found == relative_error(n, a)
    assert relative_error(a, a) == 0


def test_the_worst_place_is_told_with_both_numbers() -> None:
    """A slope of 0.21 that should be 0.2 shows, among others that are right."""
    a, n = np.array([[1.0, 0.21], [1.0, 0.0]]), np.array([[1.0, 0.2], [1.0, 0.0]])
    said = describe_difference(a, n)
    assert said == "at (0, 1) the analytic gradient is 0.21, the numerical 0.2; relative error 3.5e-03"
    assert describe_difference(2, 3).startswith("at () the analytic gradient is 2, the numerical 3;")

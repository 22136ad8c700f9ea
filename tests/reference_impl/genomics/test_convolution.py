"""The convolution and its way back: against SciPy, against plain loops, and against measured slopes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy import signal

from reference_impl.genomics.convolution import (
    conv1d,
    conv1d_backward,
    max_over_positions,
    max_over_positions_backward,
)
from reference_impl.gradient_check import numerical_gradient, relative_error

SHAPES = [(3, 9, 2, 4), (1, 5, 3, 5), (2, 4, 1, 1)]


def drawn(n: int, length: int, n_filters: int, w: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Draw sequences of any numbers, filters and biases."""
    rng = np.random.default_rng(n * 100 + length)
    return rng.normal(size=(n, length, 4)), rng.normal(size=(n_filters, w, 4)), rng.normal(size=n_filters)


@pytest.mark.parametrize("shape", SHAPES)
def test_each_response_is_a_cross_correlation(shape: tuple[int, int, int, int]) -> None:
    """SciPy's, of each sequence with each filter, and the bias."""
    x, filters, bias = drawn(*shape)
    responses = conv1d(x, filters, bias)
    for n, sequence in enumerate(x):
        for k, weights in enumerate(filters):
            right = signal.correlate(sequence, weights, mode="valid")[:, 0] + bias[k]
            np.testing.assert_allclose(responses[n, :, k], right, atol=1e-12)


def test_one_sequence_is_a_batch_of_one() -> None:
    """Forward and back."""
    x, filters, bias = drawn(1, 9, 2, 4)
    np.testing.assert_allclose(conv1d(x[0], filters, bias), conv1d(x, filters, bias)[0])
    dout = np.random.default_rng(0).normal(size=(1, 6, 2))
    of_one, of_batch = conv1d_backward(dout[0], x[0], filters), conv1d_backward(dout, x, filters)
    np.testing.assert_allclose(of_one[0], of_batch[0][0])
    np.testing.assert_allclose(of_one[1], of_batch[1])
    np.testing.assert_allclose(of_one[2], of_batch[2])
    h = conv1d(x, filters, bias)
    np.testing.assert_allclose(max_over_positions(h[0]), max_over_positions(h)[0])
    kept = np.ones((1, 2))
    np.testing.assert_allclose(
        max_over_positions_backward(kept[0], h[0]), max_over_positions_backward(kept, h)[0]
    )


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("which", [0, 1, 2])
def test_each_gradient_of_the_convolution_is_the_measured_slope(
    shape: tuple[int, int, int, int], which: int
) -> None:
    """In sequences, filters and biases."""
    arrays = drawn(*shape)
    dout = np.random.default_rng(1).normal(size=conv1d(*arrays).shape)

    def loss(value: np.ndarray) -> float:
        changed = [*arrays]
        changed[which] = value
        return float(np.sum(conv1d(*changed) * dout))

    analytic = conv1d_backward(dout, arrays[0], arrays[1])[which]
    assert analytic.shape == arrays[which].shape
    assert relative_error(analytic, numerical_gradient(loss, arrays[which])) < 1e-8


def test_the_gradient_of_the_maximum_goes_to_the_place_where_it_was() -> None:
    """And nowhere else; of equal ones the first."""
    h = np.array([[[1.0, 5.0], [3.0, 5.0], [2.0, 4.0]]])
    np.testing.assert_array_equal(max_over_positions(h), [[3.0, 5.0]])
    dh = max_over_positions_backward(np.array([[10.0, 20.0]]), h)
    np.testing.assert_array_equal(dh, [[[0, 20], [10, 0], [0, 0]]])


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda x, f, b: conv1d(x[..., :3], f, b), "`x` has shape"),
        (lambda x, f, b: conv1d(x, f[0], b), "`filters` has shape"),
        (lambda x, f, b: conv1d(x, f, b[:1]), "`bias` has shape"),
        (lambda x, f, b: conv1d_backward(np.ones((3, 6, 1)), x, f), "`filters` has shape"),
        (lambda x, f, b: max_over_positions("h"), "`h` is 'h'"),
        (lambda x, f, b: max_over_positions_backward(np.ones((3, 1)), conv1d(x, f, b)), "`h` has shape"),
    ],
)
def test_shapes_that_do_not_fit_are_refused_by_name(call: Callable[..., object], told: str) -> None:
    """Before any arithmetic."""
    with pytest.raises(ValueError, match=told):
        call(*drawn(3, 9, 2, 4))

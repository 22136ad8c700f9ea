"""Arrays, scalars and Generators as bytes: what comes back is what was sent, or an error."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.sandbox.arrays import (
    DTYPES,
    FORTRAN,
    READ_ONLY,
    STRIDED,
    array_of,
    generator_state,
    layout_of,
    set_generator_state,
)

Array = np.typing.NDArray[Any]

dtypes = st.sampled_from(list(DTYPES.values()))
arrays = dtypes.flatmap(lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=0, max_dims=5, min_side=0)))
MATRIX = np.arange(12.0).reshape(3, 4)


def sent(array: Array) -> Array:
    """Send an array across in the parts that the wire carries."""
    return array_of(array.dtype.str, list(array.shape), layout_of(array), array.tobytes())


@given(arrays)
def test_an_array_of_any_allowed_dtype_comes_back_the_same(array: Array) -> None:
    """Dtype, shape and every byte, those of NaN too."""
    back = sent(array)
    assert (back.dtype, back.shape, back.tobytes()) == (array.dtype, array.shape, array.tobytes())


@pytest.mark.parametrize(
    ("array", "layout"),
    [
        (MATRIX, 0),
        (np.asfortranarray(MATRIX), FORTRAN),
        (MATRIX.T, FORTRAN),
        (MATRIX[:, ::2], STRIDED),
        (MATRIX[::-1], STRIDED),
        (np.broadcast_to(1.0, (3, 4)), STRIDED | READ_ONLY),
    ],
    ids=["C", "Fortran", "a transpose", "strided", "reversed", "broadcast"],
)
def test_the_layout_comes_back_too(array: Array, layout: int) -> None:
    """A function that asks whether its input is contiguous is told the same as in process."""
    back = sent(array)
    assert layout_of(array) == layout
    assert (back.flags.c_contiguous, back.flags.f_contiguous, back.flags.writeable) == (
        array.flags.c_contiguous,
        array.flags.f_contiguous,
        array.flags.writeable,
    )
    assert np.array_equal(back, array)


def test_an_array_that_cannot_be_written_comes_back_so() -> None:
    """Writing to a constant raises in the student's process as it does in the test's."""
    constant = np.zeros(3)
    constant.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        sent(constant)[0] = 1


def test_what_comes_back_has_memory_of_its_own() -> None:
    """Writing to it changes neither the frame nor anything else."""
    data = np.zeros(3).tobytes()
    array_of("<f8", [3], 0, data)[:] = 1
    assert data == bytes(24)


def test_a_boolean_is_true_or_false() -> None:
    """Any byte but 0 is true; NumPy relies on there being no third."""
    assert array_of("|b1", [3], 0, b"\x00\x01\x07").tobytes() == b"\x00\x01\x01"


@pytest.mark.parametrize(
    "parts",
    [
        ("<f8", [3], 0, bytes(16)),
        ("<f8", [3], 0, bytes(32)),
        ("<f8", [-3], 0, bytes(24)),
        ("<f8", [-1, -1], 0, bytes(8)),
        ("<f8", [1 << 62, 1 << 62], 0, bytes(8)),
        ("<f8", [1] * 100, 0, bytes(8)),
        ("<f8", [0.5], 0, b""),
        ("<f8", ["3"], 0, bytes(24)),
        ("<f8", [3], "0", bytes(24)),
        ("<f8", [3], STRIDED, bytes(8)),
        ("<f8", [], STRIDED, bytes(8)),
        ("<f8", [1 << 30], 0, 1 << 33),
        ("<f8", [3], 0, [0] * 24),
        ("<f8", [3], 0, "x" * 24),
        ("|O", [1], 0, bytes(8)),
        ("<M8[s]", [1], 0, bytes(8)),
        ("<U2", [1], 0, bytes(8)),
        (["<f8"], [1], 0, bytes(8)),
    ],
    ids=str,
)
def test_parts_that_do_not_fit_together_make_no_array(parts: tuple[Any, ...]) -> None:
    """An unknown dtype, above all that of objects, and a wrong size are errors, and allocate nothing."""
    with pytest.raises((ValueError, KeyError, TypeError, IndexError)):
        array_of(*parts)


def test_an_empty_array_of_a_huge_shape_makes_nothing_large() -> None:
    """A dimension costs nothing where another one is 0."""
    assert array_of("<f8", [1 << 40, 0], 0, b"").nbytes == 0


@given(st.integers(0, 2**64 - 1), st.integers(0, 3))
def test_a_generator_goes_on_where_the_other_stood(seed: int, drawn: int) -> None:
    """The state holds everything, also half of a number of 64 bits that waits to be used."""
    generator, other = np.random.default_rng(seed), np.random.default_rng()
    generator.integers(0, 2**32, size=drawn, dtype=np.uint32)
    set_generator_state(other, generator_state(generator))
    assert other.integers(0, 2**32, size=5, dtype=np.uint32).tolist() == (
        generator.integers(0, 2**32, size=5, dtype=np.uint32).tolist()
    )
    assert other.random(3).tolist() == generator.random(3).tolist()


def test_only_pcg64_has_a_state_that_crosses() -> None:
    """Another bit generator is named, so that a test's author can choose the right one."""
    with pytest.raises(ValueError, match="MT19937; only PCG64 crosses"):
        generator_state(np.random.Generator(np.random.MT19937(0)))


@pytest.mark.parametrize("size", [0, 36, 38])
def test_a_state_of_another_size_is_none(size: int) -> None:
    """A Generator is left as it was."""
    generator = np.random.default_rng(0)
    with pytest.raises(ValueError, match=f"a Generator's state of {size} bytes"):
        set_generator_state(generator, bytes(size))
    assert generator.random() == np.random.default_rng(0).random()

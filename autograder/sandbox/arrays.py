"""SHARED: NumPy's arrays, scalars and Generators as bytes, and back.

Nothing here trusts the bytes: dtypes are of a closed set, and a size that does not match its shape is an
error.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

# Of two codes for the same size the last one counts: l, which is the int64 of NumPy, not the long long of C.
DTYPES: Final = {np.dtype(code).str: np.dtype(code) for code in "?bBhHqQiIlLefdgFD"}
READ_ONLY, FORTRAN, STRIDED = 1, 2, 4
_STATE_BYTES = 16  # PCG64 keeps two numbers of 128 bits


def layout_of(array: np.ndarray[Any, Any]) -> int:
    """Say how an array lies in memory, and whether it can be written, as flags."""
    flags = array.flags
    if flags.carray:
        return 0
    order = 0 if flags.c_contiguous else FORTRAN if flags.f_contiguous else STRIDED
    return order | (0 if flags.writeable else READ_ONLY)


def array_of(dtype: str, shape: list[int], layout: int, data: bytes) -> np.ndarray[Any, Any]:
    """Make an array of its own memory.

    Args:
        dtype: one of DTYPES.
        shape: its dimensions.
        layout: flags as of `layout_of`; a strided array is every second element of a wider one.
        data: the elements in C order.

    Raises:
        ValueError: the parts do not fit together.
        KeyError: an unknown dtype.
    """
    kind = DTYPES[dtype]
    if type(data) is not bytes:
        raise ValueError("an array's elements that are no bytes")  # bytearray would take a number for a size
    array = np.ndarray(tuple(shape), kind, bytearray(data))  # raises where the bytes are too few
    if array.nbytes != len(data):
        raise ValueError(f"{len(data)} bytes for an array of shape {array.shape} and dtype {dtype}")
    if kind.kind == "b":
        array = np.asarray(
            array.view(np.uint8) != 0
        )  # a boolean of any other byte would be undefined behaviour
    return _laid_out(array, layout) if layout else array


def _laid_out(array: np.ndarray[Any, Any], layout: int) -> np.ndarray[Any, Any]:
    if layout & FORTRAN:
        array = array.copy(order="F")
    elif layout & STRIDED:
        wide = np.empty((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
        wide[..., ::2] = array
        array = wide[..., ::2]
    array.flags.writeable = not layout & READ_ONLY
    return array


def generator_state(generator: np.random.Generator) -> bytes:
    """Write the state of a Generator over PCG64 as 37 bytes.

    Raises:
        ValueError: another bit generator.
    """
    state = generator.bit_generator.state
    if state["bit_generator"] != "PCG64":
        raise ValueError(f"a Generator over {state['bit_generator']}; only PCG64 crosses")
    numbers = state["state"]
    return b"".join(
        (
            numbers["state"].to_bytes(_STATE_BYTES, "little"),
            numbers["inc"].to_bytes(_STATE_BYTES, "little"),
            bytes([state["has_uint32"]]),
            state["uinteger"].to_bytes(4, "little"),
        )
    )


def set_generator_state(generator: np.random.Generator, data: bytes) -> None:
    """Put a Generator over PCG64 into a state written by `generator_state`.

    Raises:
        ValueError: not 37 bytes.
    """
    if len(data) != 2 * _STATE_BYTES + 5:
        raise ValueError(f"a Generator's state of {len(data)} bytes")
    parts = (data[:_STATE_BYTES], data[_STATE_BYTES : 2 * _STATE_BYTES], data[-4:])
    state, increment, half = (int.from_bytes(part, "little") for part in parts)
    generator.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": state, "inc": increment},
        "has_uint32": data[2 * _STATE_BYTES] & 1,
        "uinteger": half,
    }

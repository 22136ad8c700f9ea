"""What a value is, and how it is written for reading."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.typing.NDArray[Any]
NUMBERS: set[type] = {bool, int, float, complex, *(np.dtype(c).type for c in "?bhilqBHILQefdgFDG")}
KINDS: dict[type, str] = {str: "a string", bytes: "bytes", dict: "a dict", type(None): "None"}
KINDS |= {kind: f"a {kind.__name__} that makes no array of numbers" for kind in (list, tuple)}


def kind(value: Any) -> str:
    """Say what a value is: "a string", "an array of shape (2, 3) with nan"."""
    if type(value) is np.ndarray:
        what = f"an array of shape {value.shape}" if value.ndim else "a number"
        if value.dtype.kind not in "biufc":
            return f"{what} of type {value.dtype}"
        bad = value[~np.isfinite(value)]
        return what + (f" with {abs(bad.min())}" if bad.size and value.ndim else "")
    if type(value) is int and value.bit_length() > 64:
        return "an integer of more than 64 bits"
    remote = hasattr(type(value), "_remote_attribute")
    unknown = "an object that is no plain data" if remote else f"an object of type {type(value).__name__}"
    return "a number" if type(value) in NUMBERS else KINDS.get(type(value), unknown)


def shown(value: Any, depth: int = 3, digits: int = 8) -> str:
    """Write a value for reading: rounded, cut, and without asking anything of objects of unknown type."""
    if type(value) in (list, tuple):
        first = [shown(item, depth - 1, digits) for item in value[: 10 * bool(depth)]]
        text = ", ".join([*first, "…"] if len(first) < len(value) else first)
        return f"[{text}]" if type(value) is list else f"({text})"
    if type(value) is dict:
        items = [(key, value[key]) for key in list(value)[: 10 * bool(depth)]]
        pairs = [f"{shown(key, depth - 1, digits)}: {shown(item, depth - 1, digits)}" for key, item in items]
        return "{" + ", ".join([*pairs, "…"] if len(items) < len(value) else pairs) + "}"
    if type(value) is np.ndarray and value.dtype.kind in "biufcSU":
        how: dict[str, Any] = {"precision": digits - 2, "suppress_small": True}
        text = np.array2string(value, separator=", ", threshold=30, **how)[:600]
        between = "\n" if "\n" in text else ": "
        return f"{kind(value)}{between}{text}" if value.ndim else shown(value[()], digits=digits)
    if kind(value) == "a number":
        return str(value) if isinstance(value, (int, np.integer, np.bool_)) else f"{value:.{digits}g}"
    return repr(value[:200]) if type(value) in (str, bytes) else kind(value)


def shown_apart(wanted: Array, got: Any, where: tuple[Any, ...]) -> tuple[str, str, str]:
    """Write what is right, what came, and both at the place where they differ, in enough digits to see it.

    `got` holds numbers in the shape of `wanted`; a list may print unlike an array, so arrays are looked at.
    """
    values = np.asarray(got)
    for digits in (8, 15):
        at = [shown(array[where], digits=digits) for array in (values, wanted)]
        if at[0] != at[1] and shown(values, digits=digits) != shown(wanted, digits=digits):
            break
    return shown(wanted, digits=digits), shown(got, digits=digits), f"{at[0]}, not {at[1]}"


def input_shown(value: Any) -> str:
    """Write what a function was given: a sentence as it is, a dict as `name = value`, a tuple in lines."""
    if type(value) is dict:
        return "\n".join(f"{name} = {shown(item)}" for name, item in value.items())
    if type(value) is tuple:
        return "\n".join(map(shown, value))
    return value if type(value) is str else "" if value is None else shown(value)


def numbers(value: Any) -> Array | None:
    """Give numbers, lists and tuples of them, and arrays of them as an array; None for anything else."""
    try:
        array = np.asarray(value) if _numeric(value, depth=8) else np.asarray(None)
    except ValueError:  # lists of different lengths
        return None
    return array if array.dtype.kind in "biufc" else None


def frozen(value: Any) -> Any:
    """Give something that is equal as long as the value is what it was."""
    if type(value) in (list, tuple):
        return type(value), [frozen(item) for item in value]
    if type(value) is np.ndarray:
        return value.dtype, value.shape, value.tobytes()
    return type(value), value if type(value) in {*NUMBERS, str, bytes} else id(value)


def _numeric(value: Any, depth: int) -> bool:
    if type(value) in (list, tuple):
        return depth > 0 and all(_numeric(item, depth - 1) for item in value)
    return type(value) in NUMBERS or (type(value) is np.ndarray and value.dtype.kind in "biufc")

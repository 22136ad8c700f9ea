"""Which global names source binds and reads."""

from __future__ import annotations

import pytest

from autograder.names import bound, read

FUNCTION = """
def scaled(z, factor=FACTOR) -> Array:
    half = z.mean / SIZE

    def inner(w):
        return [w * half * x for x in np.arange(DEPTH)]

    return inner(z)
"""


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("import numpy as np\nimport os.path", {"np", "os"}),
        ("from a import b, c as d", {"b", "d"}),
        ("x = y = 1\nz: int = 2\n(p, q) = 1, 2", {"x", "y", "z", "p", "q"}),
        ("def f():\n    inside = 1\nclass C:\n    member = 1", {"f", "C"}),
        ("for i in []:\n    j = i\nif (k := 1):\n    pass", {"i", "j", "k"}),
        ("try:\n    pass\nexcept ValueError as error:\n    pass", {"error"}),
        ("with open('f') as file:\n    pass", {"file"}),
        ("x.attribute = 1\nx[0] = 2", set()),
    ],
)
def test_every_way_of_binding_a_name_is_seen(source: str, names: set[str]) -> None:
    """Whatever makes a name at the top level defines it; what is inside a function does not."""
    assert bound(source) == names


def test_names_of_defaults_annotations_bodies_and_inner_functions_are_read() -> None:
    """A function needs what its `def` line and everything below it reads."""
    assert read(FUNCTION) >= {"FACTOR", "Array", "SIZE", "np", "DEPTH"}


def test_parameters_locals_and_attributes_are_not_read() -> None:
    """A name that the function makes itself, or reads from an object, is no global."""
    assert not read(FUNCTION) & {"z", "factor", "half", "mean", "w", "x", "inner", "arange"}


def test_a_name_that_is_global_in_one_function_and_local_in_the_next_is_read() -> None:
    """One function's local does not hide another's need."""
    source = "def f(table):\n    return table\n\ndef g():\n    return table\n"
    assert "table" in read(source)
    assert "table" not in read(source.split("\n\n")[0])

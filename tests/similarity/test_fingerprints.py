"""What fingerprints do not depend on, and what they do; the text of the module is what runs in a jail."""

from __future__ import annotations

import pytest

from autograder.similarity.in_jail import K, fingerprints

CODE = """def forward(params, X, activations):
    zs, inputs = [], []
    h = np.asarray(X, float)
    for k, name in enumerate(activations):
        W, b = params[k]
        inputs.append(h)
        zs.append(dense(h, W, b))
        h = ACTIVATIONS[name][0](zs[-1])
    return h, (inputs, zs)
"""


def hashes(*cells: str, every: bool = False) -> set[int]:
    """Give the hashes of cells."""
    return set(fingerprints(list(cells), every)[:, 0].tolist())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("inputs", "seen"),
        ("    zs, inputs = [], []\n", '    """Go forward."""\n    # two lists\n\n    zs, inputs = [], []\n'),
        ("(params, X, activations):", "(params: list, X: np.ndarray, activations) -> tuple:"),
        ("params", "p"),
        ("forward", "my_forward"),
        ("    ", "  "),
        ("zs, inputs = [], []", "(zs, inputs) = ([], [])"),
    ],
)
def test_names_comments_and_layout_make_no_difference(old: str, new: str) -> None:
    """Nor do docstrings and annotations."""
    assert hashes(CODE.replace(old, new)) == hashes(CODE)


@pytest.mark.parametrize(
    ("old", "new"), [("enumerate", "zip"), ("[-1]", "[0]"), (".append(h)", ".extend(h)")]
)
def test_what_is_called_and_computed_does(old: str, new: str) -> None:
    """Another function, number or method is another stretch of code; the rest stays."""
    changed = hashes(CODE.replace(old, new), every=True)
    assert changed != hashes(CODE, every=True)
    assert changed & hashes(CODE, every=True)


def test_the_order_of_functions_makes_no_difference() -> None:
    """Nor whether they stand in one cell or in two."""
    other = CODE.replace("forward", "other").replace("enumerate", "sorted")
    assert hashes(CODE, other) == hashes(other, CODE) == hashes(f"{other}\n\n{CODE}")


def test_a_long_enough_stretch_is_kept_wherever_it_stands() -> None:
    """Winnowing keeps at least one fingerprint of it, though what surrounds it is another."""
    lines = CODE.split("\n")
    inner = "\n".join(["def g(params, X, activations):", "    print(1, 2, 3)", *lines[1:8], "    return 7"])
    assert hashes(inner) & hashes(CODE)
    assert len(hashes(CODE)) < len(hashes(CODE, every=True))
    assert hashes(CODE) <= hashes(CODE, every=True)


def test_what_is_shorter_says_nothing() -> None:
    """It has too few right forms."""
    assert len(fingerprints(["def f(x):\n    return x + 1\n"], every=True)) == 0
    assert K > 10


def test_lines_are_told_with_their_cell() -> None:
    """By its index, as they stand in it."""
    found = fingerprints(["x = 1", "\n\n" + CODE], every=True)
    assert set(found[:, 1].tolist()) == {1}
    assert found[:, 3].min() >= 3
    assert found[:, 4].max() == 11


@pytest.mark.parametrize(
    "cell",
    [
        "def f(:",
        "(" * 10_000,
        "\0",
        "x = '\ud800'",
        "-" * 5_000 + "1",
        "x" * 1_000_000,
        "[" * 300 + "]" * 300,
    ],
)
def test_a_cell_that_is_no_python_is_passed_over(cell: str) -> None:
    """The others count all the same."""
    assert hashes(cell, CODE) >= hashes(CODE)


def test_magics_are_no_python_and_the_rest_of_their_cell_is() -> None:
    """Lines keep their numbers."""
    found = fingerprints(["%matplotlib inline\n!pip install numpy\n" + CODE], every=True)
    assert found[:, 3].min() == 3
    assert set(found[:, 0].tolist()) == hashes(CODE, every=True)

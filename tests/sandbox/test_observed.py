"""What is observed of a submission's functions, so that two of them can be compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.checks import as_list
from autograder.records import Observation
from autograder.sandbox import observed as observed_module
from autograder.sandbox.namespace import Namespace
from autograder.sandbox.observed import Transcript
from tests.sandbox.running import Run, begin

Use = Callable[[Any], object]


def observed(submitted: Namespace, use: Use) -> tuple[Observation, ...]:
    """Begin a case with the function `f`, and say what was observed."""
    use(begin(submitted)("f"))
    return submitted.observed()


ANSWERS = {
    "a number": "return 2",
    "a float": "return 2.0",
    "a NumPy scalar": "return np.float32(2)",
    "a single element": "return np.array(2.0)",
}


@pytest.mark.parametrize("body", ANSWERS.values(), ids=ANSWERS.keys())
def test_the_same_number_is_one_observation_however_it_is_typed(run: Run, body: str) -> None:
    """A student who returns a plain float has made the same mistake as one who returns an array."""
    (seen,) = observed(run(f"import numpy as np\ndef f():\n    {body}"), lambda f: f())
    assert seen.outcome == "value"
    assert seen.parts.keys() == {""}
    assert seen.parts[""].shape == ()
    assert seen.parts[""] == 2.0


@pytest.mark.parametrize("answer", ["[[1, 2], [3, 4]]", "((1, 2), (3, 4))", "np.array([[1, 2], [3, 4]])"])
def test_lists_of_numbers_are_arrays(run: Run, answer: str) -> None:
    """However they are nested."""
    (seen,) = observed(run(f"import numpy as np\ndef f():\n    return {answer}"), lambda f: f())
    assert np.array_equal(seen.parts[""], [[1.0, 2.0], [3.0, 4.0]])


def test_an_answer_of_several_parts_is_taken_apart(run: Run) -> None:
    """Each part goes under its path."""
    source = "import numpy as np\ndef f():\n    return [(np.ones((2, 3)), [1]), {'a': None}, 'text', len]"
    (seen,) = observed(run(source), lambda f: f())
    assert {path: getattr(part, "shape", part) for path, part in seen.parts.items()} == {
        ".0.0": (2, 3),
        ".0.1": (1,),
        ".1.a": None,
        ".2": "text",
        ".3": "an object",
    }


def test_steps_are_the_list_of_what_they_gave(run: Run) -> None:
    """A generator is compared with a list."""
    as_generator = run("def f():\n    yield 1\n    yield 2")
    steps = observed(as_generator, lambda f: as_list(f(), at_most=5))
    listed = observed(run("def f():\n    return [1, 2]"), lambda f: as_list(f(), at_most=5))
    assert [each.outcome for each in steps] == [each.outcome for each in listed] == ["value"]
    assert np.array_equal(steps[0].parts[""], listed[0].parts[""])


def test_a_changed_argument_is_observed(run: Run) -> None:
    """And an untouched one is not."""
    changing = "def f(x, y):\n    x += 1\n    return y + 0"
    (seen,) = observed(run(changing), lambda f: f(np.zeros(2), np.ones(3)))
    assert {path: part.tolist() for path, part in seen.parts.items()} == {
        "": [1.0, 1.0, 1.0],
        "changed 0": [1.0, 1.0],
    }


def test_what_a_callback_gave_is_seen_in_the_answer(run: Run) -> None:
    """Also where it crossed only with the callback."""
    keeping = "def f(draw, fill):\n    kept = [draw(), draw()]\n    fill(kept[0])\n    return kept"

    def use(f: Any) -> None:
        f(iter([np.zeros(2), np.ones(3)]).__next__, lambda array: array.fill(7.0))

    (seen,) = observed(run(keeping), use)
    assert seen.parts[".0"].tolist() == [7.0, 7.0]
    assert seen.parts[".1"].tolist() == [1.0, 1.0, 1.0]


def test_an_argument_that_is_changed_before_a_callback_is_observed(run: Run) -> None:
    """It crosses with the callback, and not again with the answer."""
    changing = "def f(sizes, draw):\n    sizes.pop()\n    draw()\n    return 1"
    (seen,) = observed(run(changing), lambda f: f([3, 4], lambda: None))
    assert seen.parts["changed 0"].tolist() == [3.0]


def test_what_an_answer_shares_is_observed(run: Run) -> None:
    """Its values alone would not show that an array is the caller's own, or in two places."""
    source = "import numpy as np\nzeros = np.zeros(2)\ndef f(x, {}):\n    return [{}, zeros]"
    for answer, told in (("x.copy()", None), ("x", bytes((1, 0))), ("zeros", bytes((0, 1)))):
        (seen,) = observed(run(source.format("y=0", answer)), lambda f: f(np.ones(2)))
        assert seen.parts.get("shared") == told


def test_an_exception_is_observed_with_its_text(run: Run) -> None:
    """By the nearest of Python's own."""
    source = "class Mine(ValueError): pass\ndef f():\n    raise Mine('too small')"

    def use(f: Any) -> None:
        with pytest.raises(ValueError, match="too small"):
            f()

    (seen,) = observed(run(source), use)
    assert (seen.outcome, seen.parts) == ("ValueError: too small", {})


def test_a_warning_is_observed(run: Run) -> None:
    """Some mistakes show in nothing else."""
    source = "import numpy as np\ndef f(x):\n    return np.exp(x)"
    with pytest.warns(RuntimeWarning, match="overflow"):
        (seen,) = observed(run(source), lambda f: f(1000.0))
    assert seen.warned


def test_too_much_is_not_looked_at(run: Run) -> None:
    """An answer of the largest size costs no time."""
    source = "import numpy as np\ndef f():\n    return np.zeros(100_000, dtype=bool)"
    submitted = run(source)
    assert len(observed(submitted, lambda f: f())) == 1
    assert observed(submitted, lambda f: [f() for _ in range(3)]) == ()
    assert len(observed(run("def f():\n    return 1"), lambda f: [f() for _ in range(100)])) == 64


@pytest.mark.parametrize(
    "reply",
    [
        ["value", [[0, 99]], [], []],
        ["value", [[0, 5]], [[5]], []],
        ["value", [1], 7, []],
        ["value", [[2, "<f8", b"1"]], [], []],
        [],
    ],
)
def test_what_is_malformed_is_not_observed(reply: list[Any]) -> None:
    """The child says what it likes."""
    transcript = Transcript()
    transcript.answered("call", "f", reply)
    assert transcript.observations() == ()


def test_what_there_is_no_memory_for_is_not_observed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A diagnosis less is no reason to leave a submission without its grade."""

    def no_room(*body: object) -> None:
        raise MemoryError

    names = run("import numpy as np\ndef f():\n    return np.ones(3)")
    begin(names)("f")()
    assert names.observed()
    monkeypatch.setattr(observed_module, "array_of", no_room)
    assert names.observed() == ()

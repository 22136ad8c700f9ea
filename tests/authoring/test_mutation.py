"""Which mutants a function has, what they are called, and what they do."""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np
import pytest

from autograder.authoring.mutation import Mutant, find_function, mutants
from autograder.errors import BadInput

AXES = {"np.sum(x)", "np.sum(x, axis=0)", "np.sum(x, axis=1)"}


def made_from(source: str) -> tuple[Mutant, ...]:
    """Make the mutants of the function `f` of this source."""
    return mutants(find_function("f", [textwrap.dedent(source)]))


def changed(expression: str, arguments: str = "x") -> set[str]:
    """Give, for a function that gives the expression, what its mutants give instead."""
    sources = [mutant.source("f") for mutant in made_from(f"def f({arguments}):\n    return {expression}")]
    return {source.partition("return ")[2] for source in sources}


def run(mutant: Mutant) -> Any:
    """Define a mutant and give it."""
    namespace: dict[str, Any] = {"np": np}
    exec(mutant.source("f"), namespace)
    return namespace["f"]


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("x + g()", {"x - g()", "x * g()", "x / g()", "x", "g()"}),
        ("x ** g()", {"x * g()", "x + g()", "g() ** x", "x", "g()"}),
        ("x @ g()", {"x * g()", "g() @ x", "x", "g()"}),
        ("g(5)", {"5", "g(6)", "g(4)", "g(0)", "g(-5)", "g(2)", "g(10)"}),
        ("g(-0.5)", {"-0.5", "g(0.5)", "g(-1.5)", "g(0.0)", "g(-0.25)", "g(-1.0)"}),
        ("-x", {"x"}),
        ("not x", {"x"}),
        ("x < g()", {"x <= g()", "x >= g()"}),
        ("x in g()", {"x not in g()"}),
        ("x and g()", {"x or g()", "x", "g()"}),
        ("g() if x else h()", {"g()", "h()"}),
        ("x[:, g():]", {"x[:, :]", "x[:, g() + 1:]", "x[:, g() - 1:]", "x[g():, :]"}),
        ("x[::-1]", {"x", "x[::0]", "x[::-2]", "x[::1]"}),
        ("range(x)", {"x", "range(x + 1)", "range(x - 1)"}),
        ("'relu'", {"''"}),
        ("[x, g()]", {"[g()]", "[x]"}),
        ("(x, g())", {"(g(), x)"}),
        ("x.T", {"x"}),
        ("x.copy()", {"x"}),
        ("np.array(x)", {"x", "np.asarray(x)"}),
        ("np.sum(x, axis=-1)", {"x", "np.mean(x, axis=-1)", *AXES}),
        ("np.max(x, keepdims=True)", {"x", "np.max(x)", "np.min(x, keepdims=True)"}),
        ("np.asarray(x, dtype=float)", {"x", "np.asarray(x)", "np.asarray(x, dtype=int)"}),
        ("np.maximum(x, g())", {"x", "np.minimum(x, g())"}),
        ("h(x, g())", {"x", "h(g(), x)"}),
        ("np.exp(x)", {"x", "np.expm1(x)", "np.exp2(x)"}),
        ("-np.inf", {"np.inf", "--np.inf"}),
        ("float(x)", set()),
        ("f'{x}'", set()),
    ],
)  # fmt: skip - one line each
def test_an_expression_is_changed_in_one_place(expression: str, wanted: set[str]) -> None:
    """As somebody might slip; what only converts or formats stays."""
    assert changed(expression) == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("(a + b) * c", {"a + b * c"}),
        ("a + b * c", {"(a + b) * c"}),
        ("a - (b - c)", {"a - b - c"}),
        ("a + b - c", set()),
        ("a * b / c", set()),
    ],
)
def test_brackets_are_forgotten_or_too_many(expression: str, wanted: set[str]) -> None:
    """Where that makes a difference."""
    bare = str.maketrans("", "", "() ")
    regrouped = {
        each for each in changed(expression, "") if each.translate(bare) == expression.translate(bare)
    }
    assert regrouped == wanted


def test_a_name_is_taken_for_any_other_that_has_a_value() -> None:
    """Arguments, and what was bound before; not what comes later, and not what the notebook defines."""
    source = "def f(a, b):\n    c = 1\n    for d in a:\n        e = g(d)\n    return e"
    names = {mutant.name for mutant in made_from(source)}
    assert {f"4 d -> {other}" for other in "abc"} <= names
    assert {f"5 e -> {other}" for other in "abcd"} <= names
    assert not names & {"3 a -> e", "4 d -> e", "4 g -> a", "4 d -> g"}


def test_a_default_is_changed() -> None:
    """An argument that most callers leave out is part of the answer; annotations are not."""
    names = [mutant.name for mutant in made_from("def f(x: 3 = True, *, alpha=1):\n    return g(x)")]
    assert names[:4] == ["1 True -> False", "1 1 -> 2", "1 1 -> 0", "1 1 -> -1"]


def test_statements_are_left_out_where_the_rest_can_go_on() -> None:
    """What a name is first bound by stays: an error in any call would prove nothing."""
    source = """
        def f(params):
            grads = []
            grads: list = list(params)
            for each in params:
                grads[0] += each
                each.append(1)
                if each:
                    break
            raise ValueError("none of 3")
        """
    names = {mutant.name for mutant in made_from(source)}
    left_out = {name.removesuffix(" -> pass") for name in names if name.endswith("-> pass")}
    assert left_out == {
        "3 grads: list = list(params)",
        "5 grads[0] += each",
        "6 each.append(1)",
        "8 break",
        "9 raise ValueError('none of 3')",
    }
    assert {"5 grads[0] += each -> grads[0] -= each", "8 break -> continue", "7 each -> True"} <= names
    assert not any("none of 3" in name for name in names - {"9 raise ValueError('none of 3') -> pass"})


def test_a_name_that_becomes_itself_is_a_statement_left_out() -> None:
    """So it is no mutant beside that one."""
    names = {mutant.name for mutant in made_from("def f(z):\n    z = g(z)\n    return z")}
    assert names == {"2 z = g(z) -> pass"}


def test_a_mutant_has_a_name_that_an_edited_docstring_leaves() -> None:
    """Lines are counted as if no docstring stood there; what is equal on one line has a number."""
    bare = "def f(x):\n    # twice\n    return x + 0.5 + 0.5"
    longer = 'def f(x):\n    """Give it.\n\n    More.\n    """\n    # twice\n    return x + 0.5 + 0.5'
    names = [mutant.name for mutant in made_from(bare)]
    assert names == [mutant.name for mutant in made_from("\n\n\n" + longer)]
    assert {"3 0.5 -> 1.5", "3 0.5 -> 1.5 (2)"} <= {*names}
    assert len({*names}) == len(names)


def test_what_the_compiler_does_not_see_is_no_mutant() -> None:
    """Neither what becomes the same code, such as 1 for 0 + 1, nor a change that another has made."""
    assert changed("0 + 1") == {"0 - 1", "0 * 1", "1 + 1", "0 / 1"}


def test_numbers_of_other_types_are_other_mutants() -> None:
    """0 and 0.0 and False are equal, and not the same to a program."""
    assert changed("g(0.0, False)") >= {"g(0.0, True)", "g(1.0, False)"}


def test_a_mutant_calls_itself_under_its_new_name() -> None:
    """Else the right function would answer for all but the outermost call."""
    mutant = next(each for each in made_from("def f(n):\n    return n * f(n - 1) if n else 1"))
    assert "def other(n)" in mutant.source("other")
    assert "f(" not in mutant.source("other").replace("def other(", "")


def test_a_mutant_runs_with_its_one_change() -> None:
    """The rest stands as it was, whichever mutants were made before."""
    (mutant,) = [
        each
        for each in made_from("def f(x):\n    y = x * 3\n    return y - 1")
        if each.name == "3 y - 1 -> y"
    ]
    assert run(mutant)(2) == 6


def test_the_last_definition_counts() -> None:
    """As when the notebook runs."""
    function = find_function("f", ["def f(): return 1", "def g(): return 3", "def f(): return 2"])
    assert {mutant.name for mutant in mutants(function)} >= {"1 2 -> 3"}


def test_a_question_that_no_function_answers_is_an_error() -> None:
    """There is nothing to mutate."""
    with pytest.raises(BadInput, match="f: is not defined by a function of its own"):
        find_function("f", ["f = abs"])

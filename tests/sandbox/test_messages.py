"""What a student is told about the cells of a notebook."""

from __future__ import annotations

from tests.sandbox.running import Run


def test_an_error_in_a_function_of_another_cell_names_both(run: Run) -> None:
    """The cell that failed comes first, then where the line stands."""
    (message,) = run("def f(x):\n    y = 1\n    return x.z", "f(None)").messages
    assert message == (
        "cell 2: AttributeError: 'NoneType' object has no attribute 'z'\n    cell 1, line 3: return x.z"
    )


def test_a_name_that_is_defined_twice_is_told_once(run: Run) -> None:
    """The last definition counts, and the student may not know."""
    messages = run("def f(): return 1", "def f(): return 2").messages
    assert messages == ("cell 2: `f` is defined again here: the one of cell 1 is replaced",)


def test_a_definition_that_was_not_reached_replaces_nothing(run: Run) -> None:
    """A cell that failed before its definition has not defined anything."""
    messages = run("1/0\ndef f(): return 1", "def f(): return 2").messages
    assert messages == ("cell 1, line 1: ZeroDivisionError: division by zero\n    1/0",)


def test_a_name_that_is_used_too_early_is_found_further_down(run: Run) -> None:
    """In Jupyter the cells may have been run in another order."""
    (message,) = run("f()", "def f(): return 1").messages
    assert message == (
        "cell 1, line 1: NameError: name 'f' is not defined; cell 2, further down, defines it\n    f()"
    )

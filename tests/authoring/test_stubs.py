"""Functions as text: cut from the reference, whole or as stubs."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.stubs import body, definitions, stub

MODULE = '''"""A module."""

import functools

LIMIT = 3  # as a constant
WIDE: int = (
    4
)


@functools.cache
@functools.wraps(
    len
)
def first(a, b: dict[str, int] = {"k": 1}, *, c=lambda x: {x: 1}) -> dict[str, int]:
    """Say "hello" with an ä: and

        an indented line.
    """  # beside the docstring
    # why it is so

    x = {  a:b }   # laid out by hand
    def inner():
        return x
    return inner()
    # last word

    # really the last


# about second
class Second:
    value = 1


def third(
    z,  # scores: (N, K)
):
    return z


def fourth(z):
    """Docstring alone."""


x, y = 1, 2
'''


def test_every_function_class_and_constant_is_found() -> None:
    """A worked example may show any of these; a tuple's names cannot be told apart."""
    found = definitions(MODULE)
    assert set(found) == {"LIMIT", "WIDE", "first", "Second", "third", "fourth"}
    functions = {name for name, definition in found.items() if definition.is_function}
    assert functions == {"first", "third", "fourth"}


def test_decorators_go_and_every_other_byte_stays() -> None:
    """Comments and layout survive from the `def` to the comments that close the body."""
    start, end = MODULE.index("def first"), MODULE.index("\n\n\n# about second")
    assert definitions(MODULE)["first"].text == MODULE[start:end]


def test_constants_and_classes_are_cut_whole() -> None:
    """A constant keeps the comment on its line."""
    found = definitions(MODULE)
    assert found["LIMIT"].text == "LIMIT = 3  # as a constant"
    assert found["WIDE"].text == "WIDE: int = (\n    4\n)"
    assert found["Second"].text == "class Second:\n    value = 1"


def test_a_stub_keeps_signature_and_docstring() -> None:
    """All up to the docstring's end stays; the body and its comments go."""
    whole = definitions(MODULE)["first"].text
    kept = whole[: whole.index('"""  # beside') + 3]
    assert stub(whole) == f'{kept}\n    raise NotImplementedError("first is not written yet")'


def test_a_stub_without_docstring_keeps_its_signature() -> None:
    """The colon that ends the signature is found behind colons of annotations, slices and comments."""
    third = stub(definitions(MODULE)["third"].text)
    assert third == (
        'def third(\n    z,  # scores: (N, K)\n):\n    raise NotImplementedError("third is not written yet")'
    )


@pytest.mark.parametrize(
    "source",
    [
        "def f(z): return z",
        "def f(z):\n    return z",
        'def f(z: "a: b" = {1: 2}) -> "c: d":\n    return z  # :',
        "def f(z):\n\n    # a comment before the body\n    return z",
        "def f(z):\n  return z",
        'def f(z):\n    """One.""" ; return z',
        "def f(z):\n    'ééééééééééé' ' and ' 'more'; return z",
        'def f(z):\n  """Doc."""\n  return z',
        "def f(z): 'a docstring'; return z",
    ],
)
def test_no_stub_gives_an_answer(source: str) -> None:
    """However a function is laid out, its stub parses and raises, and its body is nowhere."""
    text = stub(source)
    assert "return" not in text
    scope: dict[str, object] = {}
    exec(text, scope)
    function = scope["f"]
    assert callable(function)
    with pytest.raises(NotImplementedError, match="f is not written yet"):
        function(1)


def test_a_stubs_docstring_is_the_functions() -> None:
    """Python reads the same docstring from the stub as from the function."""
    whole = definitions(MODULE)["first"].text
    node, kept = ast.parse(whole).body[0], ast.parse(stub(whole)).body[0]
    assert isinstance(node, ast.FunctionDef)
    assert isinstance(kept, ast.FunctionDef)
    assert ast.get_docstring(kept, clean=False) == ast.get_docstring(node, clean=False)


def test_a_body_is_what_the_docstring_leaves() -> None:
    """The body is what students must not be given; a function may have none."""
    found = definitions(MODULE)
    assert body(found["third"].text) == "    return z"
    assert body(found["first"].text).startswith("    x = {  a:b }")
    assert body(found["fourth"].text) == ""

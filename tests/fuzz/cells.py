"""Cells of notebooks, cleaned as a submission's are, beside IPython's own behaviour.

Cells put together from what people write are run in both: the same names come to be, with the same values,
and the same kind of error. Cells with a few characters wrong are only read, never run: what IPython's
transformer makes Python of is Python here, with the same statements where it has written no magic; the rest
is a SyntaxError.
"""

from __future__ import annotations

import ast
import contextlib
import io
import random
import re
import tokenize
import warnings
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from autograder.sandbox.notebook import prepare, statements
from tests.fuzz.mutation import mutated
from tests.fuzz.running import Target

NO_PYTHON = "no Python"
RUN, PARSE = b"run\n", b"parse\n"

CAPTURED = "%%capture\n"
STARTS = ("", "", "", "\n", "\n \n", "%%time\n", CAPTURED, "\n%%time\n", "%%time\n\n", "%%prun -q\n")
# Every line stands alone and changes nothing but names; <n> becomes a number, so that values differ.
LONGEST = 400
REFUSED = ("%unknown <n>", "%%time")  # an error in IPython, and passed over here
LINES = (
    *("x = <n>", "y = <n>; z = <n>", "x += 1", "def f(a):\n    return a + <n>", "w = f(<n>)", "print(<n>)"),
    *(
        "# a remark",
        "",
        "   ",
        "s = 'text %time ! ?'",
        's = """\n%time x\n!ls\n"""',
        "t = (<n>,\n     <n>)",
        "u = [\n<n>]",
    ),
    *(
        "v = <n> %x",
        "v = <n> \\\n  + <n>",
        "del x",
        "1 / 0",
        "missing",
        "x = <n> # ?",
        "f?",
        "?f",
        "f??",
        "lambda: <n>",
    ),
    *(
        "%time p = <n>",
        "%time f(<n>)",
        "%time  q = x",
        "!true",
        "!true \\\n  <n>",
        "!{x} <n>",
        "files = !ls <n>",
        "%who",
    ),
    *REFUSED,
    *("%time r = (<n> +\\\n  <n>)", "x = y = <n>", "for i in (<n>, 2):\n    x = i", "%prun -q x = <n>"),
    *(
        "class C:\n    n = <n>",
        "@staticmethod\ndef g(): pass",
        "def h(:\n    pass",
        "  indented = <n>",
        "return <n>",
    ),
    *(
        "if x:\n    %time x = <n>\n    !true\nelse:\n    y = <n>",
        "try:\n    1 / 0\nexcept Exception:\n    x = <n>",
    ),
    *(
        "get_ipython().run_line_magic('time', 'x = <n>')",
        "get_ipython().system('true')",
        "global x",
        "é = <n>",
        "_ = <n>",
    ),
    *(
        "async def k(): return <n>",
        "x: int = <n>",
        "assert x == <n>",
        "raise ValueError(<n>)",
        ">>> o = <n>",
        "/f <n>",
    ),
    *(
        ",f <n>",
        ";f <n>",
        "x = <n>;",
        "print(<n>);",
        "%time",
        "%timeit -n 1 -r 1 f(<n>)",
        "\tm = <n>",
        "match = <n>",
        "found = %who_ls",
    ),
)
# The argument of these is code, which IPython's transformer does not look into; see `prepare`.
WRAPPING = re.compile(r"time|timeit|capture|prun|memit|mprun|lprun|get_ipython")
AUTOMAGIC = re.compile(r"\s*(pip|pip3|conda|mamba|cd|ls|pwd|cat|mkdir|rm|cp|mv|clear)\b")
PLAIN = tuple(line for line in LINES if not WRAPPING.search(line))
_WRITTEN = [line.replace("<n>", "7").encode() for line in PLAIN]


def make(rng: random.Random) -> bytes:
    """Write one cell, below a line that says what is done with it."""
    to_run = rng.random() < 0.5
    start = rng.choice(STARTS) if to_run or rng.random() < 0.1 else ""
    lines = [rng.choice(LINES if to_run else PLAIN) for _ in range(rng.randint(1, 6))]
    if start == CAPTURED:  # keeps errors to itself: what is refused would go unnoticed
        lines = [line for line in lines if line not in REFUSED]
    text = start + "\n".join(lines) + rng.choice(("", "\n", "\n\n"))
    text = re.sub("<n>", lambda _: str(rng.randint(1, 9)), text)
    if to_run:
        return RUN + text.encode()
    # IPython reads a cell anew for every magic in it: hundreds of them take its transformer minutes
    wrong = mutated(text.encode(), rng, _WRITTEN)[:LONGEST]
    return PARSE + wrong.decode(errors="replace").encode()


def read(data: bytes) -> str:
    """Clean a cell, and compare with IPython.

    Raises:
        AssertionError: the two differ.
    """
    text = data.partition(b"\n")[2].decode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _run(text) if data.startswith(RUN) else _parsed(text)


# ---- run in both


def _run(text: str) -> str:
    (ours, our_error), (theirs, their_error) = _here(text), _in_ipython(text)
    if their_error == NO_PYTHON and text.lstrip().startswith(("%%time", "%%prun")):
        return "run: compiled whole by a magic"  # and here statement by statement, as other cells are
    if their_error == "UsageError":
        return "run: a magic that IPython refuses"  # and is passed over here
    assert ours == theirs, f"here {ours}, in IPython {theirs}"
    if not text.startswith(CAPTURED):
        assert our_error == their_error, f"here {our_error}, in IPython {their_error}"
    return f"run: {our_error}"


def _here(text: str) -> tuple[dict[str, str], str]:
    names: dict[str, Any] = {}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            cell = prepare(3, text)
            for part in statements(cell):
                exec(compile(part.tree, part.filename, "exec", dont_inherit=True), names)
    except Exception as error:
        return _shown(names), _kind(error)
    return _shown(names), _kind(None)


def _in_ipython(text: str) -> tuple[dict[str, str], str]:
    shell = _shell()
    before = set(shell.user_ns)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        result: Any = shell.run_cell(text)
    new = {name: shell.user_ns[name] for name in set(shell.user_ns) - before}
    for name in new:
        del shell.user_ns[name]
    error = result.error_before_exec or result.error_in_exec
    return _shown(new), _kind(error)


def _kind(error: BaseException | None) -> str:
    """Name an error; IPython's transformer has its own word for what is no Python."""
    is_no_python = isinstance(error, SyntaxError | tokenize.TokenError)
    return NO_PYTHON if is_no_python else type(error).__name__ if error else "no error"


def _shown(names: dict[str, Any]) -> dict[str, str]:
    """Give what a cell has defined; what a shell command or a magic gave is not compared, it is None here."""
    return {
        name: repr(value) if isinstance(value, int | str | tuple) else ""
        for name, value in sorted(names.items())
        if not name.startswith("_")
    }


@cache
def _shell() -> Any:
    """IPython itself, which keeps no history, shows no tracebacks and starts no program."""
    config = Config()
    config.HistoryManager.enabled = False
    # IPython puts the module whose names it gives into sys.modules, by default for __main__
    shell: Any = InteractiveShell(config=config, user_module=ModuleType("cells"))  # type: ignore[no-untyped-call]  # IPython's own
    shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None
    shell.system = shell.getoutput = lambda *args, **kwargs: None
    InteractiveShell.clear_instance()
    return shell


# ---- only read


def _parsed(text: str) -> str:
    ours, theirs = _tree(lambda: prepare(3, text).tree), _tree(lambda: _by_ipython(text))
    if AUTOMAGIC.match(text) or WRAPPING.search(text):
        return "read: a magic around code"
    assert ours == theirs, f"here {ours}, by IPython {theirs}"
    return "read: " + ("no Python" if ours is None else "Python")


def _tree(parse: Callable[[], ast.Module]) -> list[str] | None:
    """Give the statements that are no magics; None where it is no Python."""
    try:
        tree = _Without().visit(parse())
    except SyntaxError:
        return None
    return [ast.dump(statement) for statement in tree.body if not isinstance(statement, ast.Pass)]


class _Without(ast.NodeTransformer):
    """Makes of what the transformer writes for a magic what is made of it here."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        """Pass over a magic that stands alone."""
        return ast.Pass() if _is_magic(node.value) else self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Give None as the value of a magic."""
        return ast.Constant(None) if _is_magic(node) else self.generic_visit(node)


def _is_magic(node: ast.expr) -> bool:
    return ast.unparse(node).startswith("get_ipython().") and isinstance(node, ast.Call)


def _by_ipython(text: str) -> ast.Module:
    transformed: str = TransformerManager().transform_cell(text)  # type: ignore[no-untyped-call]  # IPython's own
    return ast.parse(transformed)


CELLS = Target("cells", make, read)

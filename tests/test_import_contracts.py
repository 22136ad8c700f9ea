"""Each import contract of pyproject.toml is shown to catch what it forbids."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.checks_file import published_checks
from autograder.sandbox import jail

ROOT = Path(__file__).parents[1]
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}
# contract, module, an import that the contract forbids it
FORBIDDEN = [
    ("layers", "autograder/score.py", "from autograder.submission import read_submission"),
    ("layers", "autograder/report/folder.py", "from autograder.gradebook import store"),
    ("layers", "autograder/records.py", "from autograder import course"),
    ("layers", "autograder/sandbox/host.py", "from autograder import pipeline"),
    ("checks-importers", "autograder/pipeline.py", "from autograder.checks import close"),
    ("checks-alone", "autograder/checks/comparison.py", "from autograder.records import Cell"),
    ("untrusted", "autograder/sandbox/child.py", "from autograder import test_files"),
    ("untrusted", "autograder/sandbox/notebook.py", "from autograder.sandbox import proxy"),
    ("shared", "autograder/sandbox/wire.py", "from autograder.sandbox import describe"),
    ("trusted", "autograder/sandbox/namespace.py", "from autograder.sandbox import stand_ins"),
    ("no-pickle", "autograder/sandbox/values.py", "import pickle"),
    ("no-pickle", "autograder/sandbox/host.py", "from multiprocessing.connection import Connection"),
    ("reference", "reference_impl/losses.py", "from autograder import checks"),
    ("reference", "autograder/course.py", "import reference_impl.losses"),
    ("database", "autograder/batch.py", "import sqlalchemy"),
    ("served", "autograder/commands/serve.py", "import starlette.requests"),
    ("otter", "autograder/authoring/package.py", "from otter.api import grade_submission"),
    ("cycles", "autograder/sandbox/wire.py", "from autograder.sandbox import process"),
]


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a folder that holds the packages and their pyproject.toml."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-logo", "--no-cache", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages, in which all contracts hold and an import can be planted."""
    folder = tmp_path_factory.mktemp("copy")
    for package in ("autograder", "reference_impl"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    assert "0 broken" in lint(folder).stdout
    return folder


@pytest.mark.xdist_group("import contracts")
@pytest.mark.parametrize(("contract", "module", "planted"), FORBIDDEN)
def test_contract_catches_a_forbidden_import(copy: Path, contract: str, module: str, planted: str) -> None:
    """A contract that names a module wrongly would hold for ever, so each is seen to break."""
    file = copy / module
    before = file.read_text(encoding="utf-8")
    file.write_text(f"{before}\n{planted}\n", encoding="utf-8")
    try:
        linted = lint(copy, "--contract", contract)
    finally:
        file.write_text(before, encoding="utf-8")
    assert linted.returncode == 1
    assert "1 broken" in linted.stdout


def test_every_contract_is_shown_to_break() -> None:
    """A new contract needs its forbidden import in the list above."""
    assert {contract for contract, _, _ in FORBIDDEN} == set(CONTRACTS)


def test_every_file_of_the_sandbox_has_a_side() -> None:
    """The contracts know exactly the files that the jail contains, and all others as the host's."""
    inside = {f"autograder.sandbox.{name.removesuffix('.py')}" for name in jail._UNTRUSTED} - {
        "autograder.sandbox.__init__"
    }
    files = {f"autograder.sandbox.{file.stem}" for file in (ROOT / "autograder" / "sandbox").glob("[!_]*.py")}
    assert set(CONTRACTS["untrusted"]["source_modules"]) == inside
    assert set(CONTRACTS["trusted"]["source_modules"]) == files - inside


def test_checks_need_numpy_and_the_standard_library_alone() -> None:
    """Students have checks.py beside their notebook and install nothing for it."""
    tree = ast.parse(published_checks())
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or node.names[0].name for node in imports]
    assert {name.split(".")[0] for name in names} - sys.stdlib_module_names == {"numpy"}


def test_the_command_line_loads_no_command() -> None:
    """What only a command needs is imported when that command runs, so that help is instant."""
    code = "import sys, autograder.cli; print(*sys.modules)"
    listed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"IPython", "jinja2", "jupytext", "matplotlib", "numpy", "otter", "pydantic", "sqlalchemy"}
    assert not heavy & set(listed.stdout.split())

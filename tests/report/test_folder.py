"""Which file stands where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import BadInput
from autograder.report.folder import OutFolder, safe_name


@given(st.text(min_size=1) | st.text("\N{MUSICAL SYMBOL G CLEF}漢", min_size=90))
def test_any_name_is_a_file_in_its_folder(name: str) -> None:
    """No name climbs out, is hidden, too long, or needs quoting."""
    file = safe_name(name)
    assert "/" not in file
    assert not file.startswith(".")
    assert len(file.encode()) < 255 - len(".html")
    assert OutFolder(Path("out")).feedback(name).parent == Path("out/feedback")


def test_two_names_that_clean_alike_are_two_files() -> None:
    """The digest is of the whole name."""
    assert safe_name("a/b.ipynb") != safe_name("a_b.ipynb")


def test_a_name_ends_in_eight_hex_digits() -> None:
    """As links to a page expect."""
    assert safe_name("monday/ana.ipynb") == "monday_ana.ipynb-72b355dd"


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    """Before anything is graded."""
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="Name another place with --out"):
        OutFolder(tmp_path / "file" / "out").prepare()


def test_a_folder_can_be_prepared_twice(tmp_path: Path) -> None:
    """A second run writes into the first one's folder."""
    for _ in range(2):
        OutFolder(tmp_path / "out").prepare()
    assert (tmp_path / "out" / "feedback").is_dir()

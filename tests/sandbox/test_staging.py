"""As root, what a jail needs is put where its uid can read it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.errors import MachineLacks
from autograder.sandbox import staging
from autograder.sandbox.host import Allowance, Jail
from autograder.sandbox.wire import Caps

ALLOWANCE = Allowance(256 << 20, 10, Caps(1 << 20, 100_000))
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root drops to another uid")


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of the test's own that every user can enter, which pytest's temporary folders are not."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o755)
    monkeypatch.setattr(staging, "_STAGED", folder / "cache")
    yield folder / "cache"
    shutil.rmtree(folder)


def hide(path: Path) -> Path:
    """Make a file in a folder that only its owner can enter."""
    path.parent.mkdir(mode=0o700)
    path.write_text("text")
    path.chmod(0o644)
    return path


@as_root
def test_a_jail_starts_from_a_machine_on_which_everything_is_hidden(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interpreter, packages, our own files and bubblewrap itself may all lie in root's home."""
    monkeypatch.setattr(staging, "readable_by_all", lambda path: False)
    before = os.umask(0o077)
    try:
        with Jail(ALLOWANCE) as jail:
            assert jail.alive
    finally:
        os.umask(before)
    assert list(cache.iterdir())


def test_what_everybody_can_read_stays_where_it_is(cache: Path) -> None:
    """Nothing is copied without need."""
    bound = ((Path("/usr/lib"), "/usr/lib"),)
    assert staging.staged(bound) == bound
    assert not cache.exists()


def test_a_hidden_file_is_moved_once_and_found_again(cache: Path, tmp_path: Path) -> None:
    """The second run uses what the first has put there."""
    source = hide(tmp_path / "hidden" / "file.py")
    bound = ((source, "/app/file.py"),)
    first = staging.staged(bound)
    assert first == staging.staged(bound)
    assert first[0][0].read_text() == "text"
    assert staging.readable_by_all(first[0][0])


def test_a_cache_that_somebody_cleaned_up_in_is_filled_again(cache: Path, tmp_path: Path) -> None:
    """A folder that lacks a file is not taken for a whole one."""
    bound = ((hide(tmp_path / "hidden" / "file.py"), "/app/file.py"),)
    staging.staged(bound)[0][0].unlink()
    assert staging.staged(bound)[0][0].read_text() == "text"


def test_a_changed_file_is_staged_anew(cache: Path, tmp_path: Path) -> None:
    """A jail never runs an older version of a file than the grader."""
    source = hide(tmp_path / "hidden" / "file.py")
    first = staging.staged(((source, "/app/file.py"),))
    source.unlink()
    source.write_text("newer")
    os.utime(source, ns=(1, 1))
    second = staging.staged(((source, "/app/file.py"),))
    assert second != first
    assert second[0][0].read_text() == "newer"


def test_a_copy_that_nobody_has_used_for_a_month_goes(cache: Path, tmp_path: Path) -> None:
    """Each holds on to packages that were installed once; those in use stay."""
    bounds = [((hide(tmp_path / name / "file.py"), "/app/file.py"),) for name in ("old", "used", "new")]
    old, used = (staging.staged(bound)[0][0] for bound in bounds[:2])
    for copy in (old, used):
        os.utime(copy.parents[1], (1, 1))
    staging.staged(bounds[1])
    staging.staged(bounds[2])
    assert (old.exists(), used.exists()) == (False, True)


def test_a_cache_that_cannot_be_made_is_the_operators_to_mend(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The error names what the jail cannot read."""
    source = hide(tmp_path / "hidden" / "file.py")
    (tmp_path / "file").touch()
    monkeypatch.setattr(staging, "_STAGED", tmp_path / "file" / "cache")
    with pytest.raises(
        MachineLacks, match=r"file\.py: a jail, which runs under another uid, cannot read this"
    ):
        staging.staged(((source, "/app/file.py"),))

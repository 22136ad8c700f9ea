"""TRUSTED: as root, run jails as somebody else, who can read what they need.

The kernel's root is not bound by the limit on processes, so a grader that is started as root runs its jails
under another uid. That uid cannot enter a folder such as root's home, where the interpreter or a virtual
environment may lie; what is there is linked, or else copied, into a folder that everybody can read.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import tempfile
import time
from pathlib import Path

from autograder.errors import MachineLacks

JAIL_UID = 61_001  # nobody's on any common system, so that a limit or a signal reaches jails only
_STAGED = Path("/var/cache/autograder")
_KEPT = 30 * 24 * 3600.0  # seconds since a copy was last used; each holds on to what was installed once


def require_jail_uid() -> None:
    """Make sure that root, which may be one of a user namespace only, can become the user of the jails.

    Raises:
        MachineLacks: it cannot.
    """
    for kind in ("uid", "gid"):
        lines = Path(f"/proc/self/{kind}_map").read_text(encoding="ascii").splitlines()
        ranges = [(int(first), int(count)) for first, _, count in map(str.split, lines)]
        if not any(first <= JAIL_UID < first + count for first, count in ranges):
            raise MachineLacks(
                "sandbox",
                f"you are root of a user namespace without the {kind} {JAIL_UID}, which jails run under",
                "Run the command outside of it, as an ordinary user; no root is needed",
            )


def readable_by_all(path: Path) -> bool:
    """Say whether any user can reach and read a path."""
    entered = all(folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents)
    return entered and bool(path.stat().st_mode & stat.S_IROTH)


def staged(bound: tuple[tuple[Path, str], ...]) -> tuple[tuple[Path, str], ...]:
    """Put what is out of everybody's reach where it can be read.

    Args:
        bound: (source on the host, place inside the jail).

    Returns:
        The same places with sources that any user can read; kept from run to run, under a name that changes
        with the sources, until nobody has used them for a month.

    Raises:
        MachineLacks: the copies cannot be made.
    """
    hidden = [(source, place) for source, place in bound if not readable_by_all(source)]
    if not hidden:
        return bound
    folder = _STAGED / _name(hidden)
    try:
        if not all((folder / place.strip("/")).exists() for _, place in hidden):
            shutil.rmtree(folder, ignore_errors=True)  # somebody has cleaned up in it
            _copy(hidden, folder)
            _forget_old_copies()
        os.utime(folder)
    except OSError as error:
        raise MachineLacks(
            str(hidden[0][0]),
            f"a jail, which runs under another uid, cannot read this, nor can it be copied: {error}",
            "Install Python and the virtual environment where every user can read them",
        ) from error
    moved = {source: folder / place.strip("/") for source, place in hidden}
    return tuple((moved.get(source, source), place) for source, place in bound)


def _name(hidden: list[tuple[Path, str]]) -> str:
    parts = [f"{source}\0{place}\0{source.stat().st_mtime_ns}" for source, place in hidden]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]


def _copy(hidden: list[tuple[Path, str]], folder: Path) -> None:
    """Fill a folder under another name first, so that a half-made one is never used."""
    _STAGED.mkdir(parents=True, exist_ok=True)
    _STAGED.chmod(0o755)
    making = Path(tempfile.mkdtemp(dir=_STAGED))
    try:
        for source, place in hidden:
            target = making / place.strip("/")
            _make_readable_parents(target, making)
            if source.is_dir():
                ignored = shutil.ignore_patterns("site-packages", "dist-packages", "test")
                shutil.copytree(source, target, copy_function=_link_or_copy, ignore=ignored, symlinks=True)
            else:
                _link_or_copy(str(source), str(target))
        making.chmod(0o755)
        making.rename(folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        if not folder.exists():  # another run may have made it meanwhile
            raise


def _forget_old_copies() -> None:
    for copy in _STAGED.iterdir():
        with contextlib.suppress(FileNotFoundError):  # another run forgets, too
            if time.time() - copy.stat().st_mtime > _KEPT:
                shutil.rmtree(copy, ignore_errors=True)


def _make_readable_parents(target: Path, top: Path) -> None:
    """Make the folders between `top` and `target`, for everybody to enter whatever the umask."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for folder in target.parents:
        if folder == top:
            return
        folder.chmod(0o755)


def _link_or_copy(source: str, target: str) -> None:
    """Link a file that everybody may read, else copy it so that everybody may."""
    try:
        if not Path(source).stat().st_mode & stat.S_IROTH:
            raise PermissionError(source)
        os.link(source, target)
    except OSError:
        shutil.copy(source, target)
        Path(target).chmod(0o755)

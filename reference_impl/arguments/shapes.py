"""Shapes as a rule writes them, and the sizes on which the arguments of one call must agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reference_impl.arguments.checks import Size, Sizes, refuse


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape that will do.

    Args:
        first: the name of the first axes, which may be missing; empty where there are none such.
        most: how many of those there may be.
        axes: the axes after them, by name.
        known: those whose name is their size.
    """

    first: str
    most: int
    axes: tuple[str, ...]
    known: Sizes

    @classmethod
    def read(cls, text: str) -> Shape:
        """Read a shape such as `N? D`."""
        axes = tuple(text.split())
        known: Sizes = {axis: (int(axis), "") for axis in axes if axis.isdigit()}
        if axes and axes[0].endswith("?"):
            return cls(axes[0][:-1], 1, axes[1:], known)
        if axes and axes[0].startswith("*"):
            return cls(axes[0][1:], 64, axes[1:], known)  # NumPy has no more axes
        return cls("", 0, axes, known)

    def fitted(self, name: str, shape: tuple[int, ...], sizes: Sizes) -> Sizes | None:
        """Give the sizes with those of the argument `name` added; None where its shape does not fit."""
        n_first = len(shape) - len(self.axes)
        if not 0 <= n_first <= self.most or 0 in shape:
            return None
        found = sizes | self.known
        if self.first and found.setdefault(self.first, (shape[:n_first], name))[0] != shape[:n_first]:
            return None
        for axis, size in zip(self.axes, shape[n_first:], strict=True):
            if found.setdefault(axis, (size, name))[0] != size:
                return None
        return found

    def described(self, sizes: Sizes) -> str:
        """Write the shape as a sentence does, with the sizes that are known."""
        axes = [_written(sizes[axis][0]) if axis in sizes else axis for axis in self.axes]
        if self.first in sizes:
            return _tuple([_written(sizes[self.first][0]), *axes])
        if self.most > 1:
            return _tuple(["…", *axes])
        return f"{_tuple([self.first, *axes])} or {_tuple(axes)}" if self.first else _tuple(axes)

    def fits(self, sizes: Sizes) -> set[str]:
        """Name the arguments that its axes have their sizes from."""
        return {sizes[axis][1] for axis in (self.first, *self.axes) if axis in sizes}


def fit(name: str, shape: tuple[int, ...], allowed: Sequence[Shape], sizes: Sizes) -> None:
    """Note the sizes of an argument's axes.

    Args:
        name: the argument.
        shape: the shape that it has.
        allowed: the shapes that will do; the first that fits counts.
        sizes: what the call has said so far; what the argument says is added.

    Raises:
        ValueError: none of the shapes fits.
    """
    for each in allowed:
        found = each.fitted(name, shape, sizes)
        if found is not None:
            sizes.update(found)
            return
    wanted = " or ".join(each.described(sizes) for each in allowed)
    empty = " without an empty axis" if 0 in shape else ""
    refuse(name, f"has shape {shape}", f"have shape {wanted}{empty}{_to_fit(allowed, sizes)}")


def agree(name: str, axis: str, found: Size, sizes: Sizes) -> None:
    """Note what an argument says of a name that is not an axis of its own shape.

    Raises:
        ValueError: another argument has said something else.
    """
    known, source = sizes.setdefault(axis, (found, name))
    if known != found:
        refuse(name, f"has {axis} = {_written(found)}", f"have {axis} = {_written(known)}, to fit `{source}`")


def _to_fit(allowed: Sequence[Shape], sizes: Sizes) -> str:
    sources = sorted(set().union(*(each.fits(sizes) for each in allowed)))
    return f", to fit {' and '.join(f'`{source}`' for source in sources)}" if sources else ""


def _written(size: Size) -> str:
    return str(size) if isinstance(size, int) else ", ".join(map(str, size))


def _tuple(axes: Sequence[str]) -> str:
    written = [axis for axis in axes if axis]
    return f"({', '.join(written)}{',' if len(written) == 1 and ', ' not in written[0] else ''})"

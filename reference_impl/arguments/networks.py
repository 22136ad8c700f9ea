"""Rules for what belongs to a network of several layers: its parameters, and what its forward pass keeps."""

from __future__ import annotations

from reference_impl.arguments.checks import Rule, Sizes, refuse
from reference_impl.arguments.rules import listed, real
from reference_impl.arguments.shapes import agree


def layers() -> Rule:
    """Ask for a list of pairs (W, b), (n_out, n_in) and (n_out,), each layer as wide as the next expects.

    Arguments of one call that have this rule must agree in the widths of their layers. The inputs of the
    first layer are axis `D` and the outputs of the last one axis `K`.
    """

    def check(name: str, value: object, sizes: Sizes) -> None:
        found = listed(name, value, "be a list of pairs (W, b), one for each layer", 1)
        widths: tuple[int, ...] = ()
        for place, pair in enumerate(found):
            widths = _widths(f"{name}[{place}]", pair, widths)
        agree(name, "widths", widths, sizes)
        agree(name, "n_layers", len(found), sizes)
        agree(name, "D", widths[0], sizes)
        agree(name, "K", widths[-1], sizes)

    return check


def layer_cache() -> Rule:
    """Ask for the cache of a forward pass through the layers that an earlier rule, `layers`, has seen.

    It is a pair for each layer: the inputs, (N, n_in), and the pre-activations, (N, n_out), N absent for a
    single example.
    """

    def check(name: str, value: object, sizes: Sizes) -> None:
        widths, _ = sizes["widths"]
        assert isinstance(widths, tuple)
        found = listed(name, value, "be the cache that forward gives, a pair for each layer", 1)
        agree(name, "n_layers", len(found), sizes)
        for place, pair in enumerate(found):
            inputs, z = _pair(f"{name}[{place}]", pair, "(inputs, pre-activations)")
            _fit_columns(f"{name}[{place}][0]", inputs, widths[place], sizes)
            _fit_columns(f"{name}[{place}][1]", z, widths[place + 1], sizes)

    return check


def _pair(name: str, value: object, wanted: str) -> tuple[object, object]:
    found = listed(name, value, f"be a pair {wanted}", 2)
    if len(found) != 2:
        refuse(name, f"has {len(found)} items", f"be a pair {wanted}")
    return found[0], found[1]


def _widths(name: str, pair: object, before: tuple[int, ...]) -> tuple[int, ...]:
    """Add a layer's width to those before it; the first layer adds the number of inputs too."""
    W, b = _pair(name, pair, "(W, b)")
    W_shape, b_shape = real(f"{name}[0]", W).shape, real(f"{name}[1]", b).shape
    n_in = before[-1:] or W_shape[1:]
    if len(W_shape) != 2 or 0 in W_shape or W_shape[1:] != n_in:
        wanted = f"(n_out, {before[-1]}), to fit the layer before" if before else "(n_out, n_in), not empty"
        refuse(f"{name}[0]", f"has shape {W_shape}", f"have shape {wanted}")
    if b_shape != W_shape[:1]:
        refuse(f"{name}[1]", f"has shape {b_shape}", f"have shape ({W_shape[0]},), to fit `{name}[0]`")
    return (*(before or n_in), W_shape[0])


def _fit_columns(name: str, value: object, n_columns: int, sizes: Sizes) -> None:
    """Compare the last axis with a layer's width, and what stands before it with the other arrays."""
    shape = real(name, value).shape
    if shape[-1:] != (n_columns,):
        wanted = f"have shape (N, {n_columns}) or ({n_columns},), to fit `{sizes['widths'][1]}`"
        refuse(name, f"has shape {shape}", wanted)
    agree(name, "N", shape[:-1], sizes)

"""What a function asks of its arguments: said above its signature, checked on every call.

    @checked(X=array("N? D"), W=array("K D"), b=array("K"))
    def dense(X, W, b): ...

A wrong argument is answered by a `ValueError` with its name, what it was and what it should be. Rules run
in the order in which they are written; an argument left to its default is not checked.

A shape is written as its axes: `D` is one axis, `4` one of that size, `N?` a first axis that a single
example lacks, `*S` any number of first axes. A name has one size throughout a call, whichever arguments it
appears in, and no named axis is empty.

A check takes one or two microseconds an argument, as an array is looked at and not read unless its rule
bounds its values. So loops call the checked functions as everybody does; `unchecked(FUNCTION)` is the
function without its checks. A value that is not a number passes every bound on an array: it is what
arithmetic came to, and not what somebody wrote.
"""

from reference_impl.arguments.checks import Rule, Sizes, checked, refuse, shown, unchecked
from reference_impl.arguments.networks import layer_cache, layers
from reference_impl.arguments.rules import (
    array,
    choice,
    choices,
    distributions,
    function,
    generator,
    labels,
    number,
    optional,
    whole,
    whole_numbers,
)
from reference_impl.arguments.texts import intervals, text, texts_by_name

__all__ = [
    "Rule",
    "Sizes",
    "array",
    "checked",
    "choice",
    "choices",
    "distributions",
    "function",
    "generator",
    "intervals",
    "labels",
    "layer_cache",
    "layers",
    "number",
    "optional",
    "refuse",
    "shown",
    "text",
    "texts_by_name",
    "unchecked",
    "whole",
    "whole_numbers",
]

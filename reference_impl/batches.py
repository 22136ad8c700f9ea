"""Mini-batches: the examples in a fresh order each epoch, a few at a time."""

from collections.abc import Iterator

import numpy as np

from reference_impl.arguments import array, checked, generator, whole


@checked(X=array("N D", "N", "N L D"), y=array("N", "N K"), batch_size=whole(at_least=1), rng=generator())
def minibatches(
    X: np.typing.ArrayLike, y: np.typing.ArrayLike, batch_size: int, rng: np.random.Generator
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Deal out all examples once, in a random order, each together with its target.

    Args:
        X: examples, (N, D).
        y: their targets, (N,) or (N, K).
        batch_size: how many examples a batch has, B, at least 1. The last batch is smaller where B does not
            divide N, and holds everything where B exceeds N.
        rng: draws the order, one permutation a call: call once an epoch.

    Yields:
        Pairs of new arrays: (B, D) of X, and the same rows of y.

    Source: Bottou, Curtis and Nocedal 2018, section 3, https://doi.org/10.1137/16M1080173.
    """
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))  # one order for both keeps the pairs together
    for start in range(0, len(X), batch_size):
        chosen = order[start : start + batch_size]
        yield X[chosen], y[chosen]

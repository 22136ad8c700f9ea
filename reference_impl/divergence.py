"""Why a loss became infinite or not a number: the likeliest cause, as a sentence with what to do."""

from collections.abc import Sequence

import numpy as np

LARGE = 1e3  # inputs are best around 1; from here on their size alone can make training fly apart


def likely_cause(
    X: np.ndarray, y: np.ndarray, start: float, losses: Sequence[float], learning_rate: float
) -> str:
    """Name the likeliest reason why the loss is no finite number any more.

    Args:
        X: the examples that were trained on, (N, n_in).
        y: their targets, (N, n_out).
        start: the loss before the first epoch.
        losses: the loss after each epoch; the last is the one that is not finite.
        learning_rate: the learning rate.

    Returns:
        A sentence without a full stop.
    """
    for name, data in (("X", X), ("y", y)):
        if bad := int(np.sum(~np.isfinite(data))):
            values = (
                "1 value that is no finite number" if bad == 1 else f"{bad} values that are no finite numbers"
            )
            return f"`{name}` holds {values}: remove or replace such"
    if not np.isfinite(start):
        return "it was so before the first step: look at the parameters that it started from"
    for name, data in (("X", X), ("y", y)):
        if (largest := float(np.max(np.abs(data)))) > LARGE:
            return f"`{name}` holds values as large as {largest:.3g}: standardise it"
    before = losses[-2] if len(losses) > 1 else start
    rose = f", and the loss rose from {start:.3g} to {before:.3g} on the way" if before > start else ""
    return f"the learning rate of {learning_rate:g} is too large{rose}: try a tenth of it"

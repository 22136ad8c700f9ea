"""Early stopping: keep the parameters that did best on unseen examples, and stop when no better ones come.

An epoch improves if its validation loss is below all before it; one that is equal, or not a number, does
not.
"""

from collections.abc import Callable

import numpy as np

from reference_impl.arguments import array, checked, function, whole


@checked(losses=array("E"), patience=whole(at_least=1))
def stopping_epoch(losses: list[float], patience: int) -> tuple[int, int]:
    """Say where early stopping would have ended, from the validation losses of a whole run.

    Args:
        losses: the validation loss after each epoch, (E,), counted from 0, each finite or NaN.
        patience: how many epochs in a row without improvement end the run, at least 1.

    Returns:
        The best epoch (-1 if no number was seen before the end), and the last one that is run.

    Source: Prechelt 1998, https://doi.org/10.1007/3-540-49430-8_3.
    """
    best, best_loss = -1, np.inf
    for epoch, loss in enumerate(losses):
        if loss < best_loss:  # False for a loss that is not a number
            best, best_loss = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@checked(
    step=function(),
    validate=function(),
    get_params=function(),
    patience=whole(at_least=1),
    max_epochs=whole(at_least=1),
)
def early_stopping(
    step: Callable[[], object],
    validate: Callable[[], float],
    get_params: Callable[[], list[tuple[np.ndarray, np.ndarray]]],
    patience: int,
    max_epochs: int,
) -> tuple[list[tuple[np.ndarray, np.ndarray]], int, list[float]]:
    """Train until the validation loss has not improved for some epochs, and give back the best parameters.

    Args:
        step: trains for one epoch.
        validate: gives the present validation loss, finite or NaN.
        get_params: gives the present parameters, which later steps may change in place.
        patience: how many epochs in a row without improvement end the run, at least 1.
        max_epochs: how many epochs are run at most, at least 1.

    Returns:
        A copy of the parameters after the best epoch, that epoch, counted from 0 (an empty list and -1 if no
        number was seen before the end), and the validation loss after each epoch.

    Source: Prechelt 1998, https://doi.org/10.1007/3-540-49430-8_3.
    """
    best_params: list[tuple[np.ndarray, np.ndarray]] = []
    best_epoch, best_loss, history = -1, np.inf, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_epoch, best_loss = epoch, loss
            best_params = [(np.array(W), np.array(b)) for W, b in get_params()]  # copies, down to the arrays
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history

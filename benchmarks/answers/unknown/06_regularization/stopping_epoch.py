import math

import numpy as np


@wrong(of="stopping_epoch")
def an_improvement_gives_one_epoch_back(losses, patience):
    """Lowers the count of bad epochs by 1 at an improvement in place of setting it to 0."""
    best, best_loss, bad = -1, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < best_loss:
            best, best_loss = epoch, loss
            bad = max(0, bad - 1)
        else:
            bad += 1
        if bad >= patience:
            return best, epoch
    return best, len(losses) - 1


@wrong(of="stopping_epoch")
def a_window_with_nan_never_ends_the_run(losses, patience):
    """Stops where the smallest of the last losses is not below the smallest before, which np.min answers with NaN if one of them is not a number."""
    losses = np.asarray(losses, dtype=float)
    last = len(losses) - 1
    for epoch in range(patience, len(losses)):
        before, window = losses[: epoch - patience + 1], losses[epoch - patience + 1 : epoch + 1]
        if np.min(window) >= np.min(before):
            last = epoch
            break
    seen = losses[: last + 1]
    if np.isnan(seen).all():
        return -1, last
    return int(np.nanargmin(seen)), last


@wrong(of="stopping_epoch", known="stopping_epoch_that_sees_all_losses")
def best_of_the_losses_never_seen(losses, patience):
    """Looks for the last epoch by the rules but for the best one in the whole list, so it may lie behind the end of the run."""
    lowest, since, last = math.inf, 0, len(losses) - 1
    for i in range(len(losses)):
        if losses[i] < lowest:
            lowest, since = losses[i], 0
        else:
            since += 1
            if since == patience:
                last = i
                break
    numbers = [v for v in losses if not math.isnan(v)]
    best = list(losses).index(min(numbers)) if numbers else -1
    return best, last


@wrong(of="stopping_epoch")
def an_improvement_must_be_a_thousandth(losses, patience):
    """Counts a loss as an improvement only if it is more than 0.001 below the best, as min_delta in a library does."""
    best_epoch, best = -1, float("inf")
    for epoch, value in enumerate(losses):
        if value < best - 1e-3:
            best_epoch, best = epoch, value
            wait = 0
        else:
            wait = wait + 1 if epoch > 0 else 1
        if wait == patience:
            return best_epoch, epoch
    return best_epoch, epoch


@wrong(of="stopping_epoch", known="stopping_epoch_ending_at_nan")
def ends_at_the_first_nan(losses, patience):
    """Ends the run at once at a loss that is not a number, with patience left."""
    best, lowest, wait = -1, np.inf, 0
    for epoch, loss in enumerate(losses):
        if np.isnan(loss):
            return best, epoch
        if loss < lowest:
            best, lowest, wait = epoch, loss, 0
            continue
        wait += 1
        if wait >= patience:
            return best, epoch
    return best, len(losses) - 1


@wrong(of="stopping_epoch", known="stopping_epoch_skipping_nan")
def nan_costs_no_patience(losses, patience):
    """Steps over losses that are not numbers without counting them as epochs without improvement."""
    best, wait = -1, 0
    for epoch in range(len(losses)):
        if losses[epoch] != losses[epoch]:
            continue
        if best == -1 or losses[epoch] < losses[best]:
            best, wait = epoch, 0
        else:
            wait += 1
        if wait == patience:
            return best, epoch
    return best, len(losses) - 1


@wrong(of="stopping_epoch", known="stopping_epoch_starting_from_the_first_loss")
def first_loss_is_the_best_whatever_it_is(losses, patience):
    """Starts with the first loss as the best, and if that is not a number nothing is ever below it."""
    best, last = 0, 0
    for epoch in range(1, len(losses)):
        last = epoch
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best >= patience:
            break
    return best, last


@wrong(of="stopping_epoch")
def a_tie_restores_patience(losses, patience):
    """Keeps the first of equal best losses as the best epoch, but sets the count back to 0 at the later ones."""
    best, lowest, count = -1, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        count = 0 if loss == lowest else count + 1
        if count >= patience:
            return best, epoch
    return best, len(losses) - 1

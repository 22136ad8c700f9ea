import math

import numpy as np


@alternative(of="stopping_epoch")
def with_a_counter(losses, patience):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch in range(len(losses)):
        if losses[epoch] < best_loss:
            best_loss, best, waited = losses[epoch], epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return best, epoch
    return best, len(losses) - 1


@alternative(of="stopping_epoch")
def by_running_minima(losses, patience):
    losses = np.where(np.isnan(np.asarray(losses, dtype=float)), np.inf, losses)
    before = np.minimum.accumulate(np.concatenate([[np.inf], losses[:-1]]))
    improved = np.flatnonzero(losses < before)
    gaps = np.diff(np.append(improved, len(losses) + patience))
    best = improved[np.argmax(gaps > patience)] if (gaps > patience).any() else improved[-1]
    return np.array([best, min(best + patience, len(losses) - 1)])


@alternative(of="stopping_epoch")
def looks_back_from_each_epoch(losses, patience):
    seen = [math.inf if loss != loss else float(loss) for loss in losses]
    for last in range(len(seen)):
        best = seen.index(min(seen[: last + 1]))
        if last - best == patience and seen[best] < math.inf:
            break
    return [best, last]


@alternative(of="stopping_epoch")
def while_there_is_patience(losses, patience):
    left, epoch, best = patience, 0, None
    while left > 0 and epoch < len(losses):
        better = best is None or losses[epoch] < losses[best]
        if better and not np.isnan(losses[epoch]):
            best, left = epoch, patience
        else:
            left -= 1
        epoch += 1
    return best, epoch - 1

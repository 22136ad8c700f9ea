"""What people write for stopping_epoch when it is not quite right."""

import numpy as np


@misconception(of="stopping_epoch")
def stopping_epoch_last_for_best(losses, patience):
    """For 5, 4, 6, 6, which epoch has the smallest loss? Compare with the first number that you return."""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return epoch, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_last_before_best(losses, patience):
    """Which of the two numbers is to come first? Read the signature in the text once more."""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return epoch, best


@misconception(of="stopping_epoch")
def stopping_epoch_with_the_loss_for_the_epoch(losses, patience):
    """What is the first number that you return, an epoch or a loss?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return lowest, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_with_the_best_alone(losses, patience):
    """How many numbers do you return, and how many does the text ask for?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best


@misconception(of="stopping_epoch")
def stopping_epoch_that_sees_all_losses(losses, patience):
    """Append a very small loss to an example that has ended before: does the best epoch change?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return int(np.nanargmin(losses)), epoch


@misconception(of="stopping_epoch")
def stopping_epoch_that_never_stops(losses, patience):
    """Call it with patiences of 1, 2 and 3 and the same losses: does anything change?"""
    return int(np.nanargmin(losses)), len(losses) - 1


@misconception(of="stopping_epoch")
def stopping_epoch_counting_from_one(losses, patience):
    """Which number has the first epoch in this text, and which one in your loop?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses, start=1):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_counting_from_the_second(losses, patience):
    """Print epoch and loss inside your loop: does each loss stand beside its own epoch?"""
    best, lowest, last = 0, losses[0], 0
    for epoch, loss in enumerate(losses[1:]):
        last = epoch
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, last


# https://github.com/keras-team/keras/pull/8100
@misconception(of="stopping_epoch")
def stopping_epoch_one_too_late(losses, patience):
    """Write the count of epochs without improvement beside 5, 4, 6, 6, 7, 8: where does it reach 2?

    At which count does your loop end?
    """
    best, lowest, bad = 0, np.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad > patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_one_too_early(losses, patience):
    """Write the count of epochs without improvement beside 5, 4, 6, 6, 7, 8: where does it reach 2?

    At which count does your loop end?
    """
    best, lowest, bad = 0, np.inf, 1
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 1
        else:
            bad += 1
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_without_new_patience(losses, patience):
    """Go through 5, 6, 4, 6, 3, 6 by hand with patience 2: how much patience is left after the 4?"""
    best, lowest, bad = 0, np.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        else:
            bad += 1
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_against_the_one_before(losses, patience):
    """Go through 3, 1, 2.5, 2.2, 2.1 by hand: with which earlier loss do you compare the 2.2?"""
    best, lowest, bad, previous = 0, np.inf, 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        bad = 0 if loss < previous else bad + 1
        previous = loss
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_best_against_the_one_before(losses, patience):
    """Go through 3, 1, 2.5, 2.2, 2.1 by hand: with which earlier loss do you compare the 2.2?"""
    best, bad, previous = 0, 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < previous:
            best, bad = epoch, 0
        else:
            bad += 1
        previous = loss
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_taking_equal_for_better(losses, patience):
    """Try losses that are all the same, 4, 4, 4, 4, with patience 2: does anything ever get better?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss <= lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


# https://github.com/Bjarten/early-stopping-pytorch/issues/16
@misconception(of="stopping_epoch")
def stopping_epoch_taking_nan_for_better(losses, patience):
    """Print `float("nan") >= 4` and `float("nan") < 4`: which branch does such a loss take in your loop?"""
    best, lowest, bad = 0, np.inf, 0
    for epoch, loss in enumerate(losses):
        if loss >= lowest:
            bad += 1
        else:
            best, lowest, bad = epoch, loss, 0
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_starting_from_the_first_loss(losses, patience):
    """Put a NaN before 5, 4, 6: can any later loss be below what you start from?"""
    best, lowest = 0, losses[0]
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_by_argmin(losses, patience):
    """What does `np.argmin` give for [5, NaN, 4]?"""
    for last in range(len(losses)):
        best = int(np.argmin(losses[: last + 1]))
        if last - best == patience:
            break
    return best, last


@misconception(of="stopping_epoch")
def stopping_epoch_ending_at_nan(losses, patience):
    """Follow 5, NaN, 4 through your loop with patience 2: is the 4 ever seen?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if np.isnan(loss):
            break
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_skipping_nan(losses, patience):
    """Follow 5, 4, NaN, NaN through your loop: how many epochs without improvement does it count?"""
    best, lowest, bad = 0, np.inf, 0
    for epoch, loss in enumerate(losses):
        if np.isnan(loss):
            continue
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_of_the_highest(losses, patience):
    """Is a good loss a large one or a small one? Follow 5, 4, 6, 6 through your loop."""
    best, highest = 0, -np.inf
    for epoch, loss in enumerate(losses):
        if loss > highest:
            best, highest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_starting_from_zero(losses, patience):
    """Print the best loss so far before your loop begins: can 5, 4 or 3 ever be below it?"""
    best, lowest = 0, 0.0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


@misconception(of="stopping_epoch")
def stopping_epoch_with_the_length_for_the_last(losses, patience):
    """For the losses 5, 4, 3 and patience 2, which number has the last epoch, counted from 0?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            return best, epoch
    return best, len(losses)


@misconception(of="stopping_epoch")
def stopping_epoch_with_the_last_by_patience(losses, patience):
    """For the losses 5, 4, 3 and patience 2, is there an epoch with the last number that you return?"""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, best + patience


@misconception(of="stopping_epoch")
def stopping_epoch_without_an_end(losses, patience):
    """What does your function return if patience never runs out? Try 5, 4, 3 with patience 2."""
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            return best, epoch
    return None

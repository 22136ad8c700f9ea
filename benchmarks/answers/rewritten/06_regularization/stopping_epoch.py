"""The known mistakes of stopping_epoch, written anew in three styles."""

import math

import numpy as np


@rewritten(of="stopping_epoch_last_for_best", style="loops")
def stopping_epoch_last_for_best_loops(losses, patience):
    lowest, bad = math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            lowest, bad = loss, 0
        else:
            bad += 1
        if bad == patience:
            return epoch, epoch
    return len(losses) - 1, len(losses) - 1


@rewritten(of="stopping_epoch_last_for_best", style="numpy")
def stopping_epoch_last_for_best_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return last, last


@rewritten(of="stopping_epoch_last_for_best", style="student")
def stopping_epoch_last_for_best_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    best_epoch = last
    return best_epoch, last


@rewritten(of="stopping_epoch_last_before_best", style="loops")
def stopping_epoch_last_before_best_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return epoch, best
    return len(losses) - 1, best


@rewritten(of="stopping_epoch_last_before_best", style="numpy")
def stopping_epoch_last_before_best_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return last, best


@rewritten(of="stopping_epoch_last_before_best", style="student")
def stopping_epoch_last_before_best_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    return last, best_epoch


@rewritten(of="stopping_epoch_with_the_loss_for_the_epoch", style="loops")
def stopping_epoch_with_the_loss_for_the_epoch_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return lowest, epoch
    return lowest, len(losses) - 1


@rewritten(of="stopping_epoch_with_the_loss_for_the_epoch", style="numpy")
def stopping_epoch_with_the_loss_for_the_epoch_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return float(np.min(clean[: last + 1])), last


@rewritten(of="stopping_epoch_with_the_loss_for_the_epoch", style="student")
def stopping_epoch_with_the_loss_for_the_epoch_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    return float(best_loss), last


@rewritten(of="stopping_epoch_with_the_best_alone", style="loops")
def stopping_epoch_with_the_best_alone_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best
    return best


@rewritten(of="stopping_epoch_with_the_best_alone", style="numpy")
def stopping_epoch_with_the_best_alone_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return best


@rewritten(of="stopping_epoch_with_the_best_alone", style="student")
def stopping_epoch_with_the_best_alone_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    return best_epoch


@rewritten(of="stopping_epoch_that_sees_all_losses", style="loops")
def stopping_epoch_that_sees_all_losses_loops(losses, patience):
    best, lowest = 0, math.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
    last, so_far, bad = len(losses) - 1, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < so_far:
            so_far, bad = loss, 0
        else:
            bad += 1
        if bad == patience:
            last = epoch
            break
    return best, last


@rewritten(of="stopping_epoch_that_sees_all_losses", style="numpy")
def stopping_epoch_that_sees_all_losses_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return int(np.argmin(clean)), last


@rewritten(of="stopping_epoch_that_sees_all_losses", style="student")
def stopping_epoch_that_sees_all_losses_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    everything = np.array(losses, dtype=float)
    everything[np.isnan(everything)] = np.inf
    best_epoch = int(everything.argmin())
    return best_epoch, last


@rewritten(of="stopping_epoch_that_never_stops", style="loops")
def stopping_epoch_that_never_stops_loops(losses, patience):
    best, lowest = 0, math.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_that_never_stops", style="numpy")
def stopping_epoch_that_never_stops_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    return int(np.argmin(np.where(np.isnan(a), np.inf, a))), a.size - 1


@rewritten(of="stopping_epoch_that_never_stops", style="student")
def stopping_epoch_that_never_stops_student(losses, patience):
    best_epoch = 0
    best_loss = float("inf")
    counter = 0
    epoch = 0
    while epoch < len(losses):
        if losses[epoch] < best_loss:
            best_loss = losses[epoch]
            best_epoch = epoch
            counter = 0
        else:
            counter = counter + 1
        epoch = epoch + 1
    last = epoch - 1
    return best_epoch, last


@rewritten(of="stopping_epoch_counting_from_one", style="loops")
def stopping_epoch_counting_from_one_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses, start=1):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses)


@rewritten(of="stopping_epoch_counting_from_one", style="numpy")
def stopping_epoch_counting_from_one_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return int(marks[last]) + 1, last + 1


@rewritten(of="stopping_epoch_counting_from_one", style="student")
def stopping_epoch_counting_from_one_student(losses, patience):
    epoch = 0
    best_epoch = 0
    best_loss = float("inf")
    counter = 0
    for loss in losses:
        epoch += 1
        if loss < best_loss:
            best_loss = loss
            best_epoch = epoch
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
    return best_epoch, epoch


@rewritten(of="stopping_epoch_counting_from_the_second", style="loops")
def stopping_epoch_counting_from_the_second_loops(losses, patience):
    lowest, best, last = losses[0], 0, 0
    for epoch in range(len(losses) - 1):
        last = epoch
        if losses[epoch + 1] < lowest:
            lowest, best = losses[epoch + 1], epoch
        if epoch - best == patience:
            break
    return best, last


@rewritten(of="stopping_epoch_counting_from_the_second", style="numpy")
def stopping_epoch_counting_from_the_second_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    if a.size == 1:
        return 0, 0
    clean = np.where(np.isnan(a), np.inf, a)
    clean[0] = -np.inf if np.isnan(a[0]) else a[0]
    lows = np.minimum.accumulate(clean)
    index = np.arange(a.size - 1)
    marks = np.maximum.accumulate(np.where(clean[1:] < lows[:-1], index, 0))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 2
    return int(marks[last]), last


@rewritten(of="stopping_epoch_counting_from_the_second", style="student")
def stopping_epoch_counting_from_the_second_student(losses, patience):
    losses = list(losses)
    best_loss = losses[0]
    rest = losses[1:]
    best_epoch = 0
    last_epoch = 0
    for epoch, loss in enumerate(rest):
        last_epoch = epoch
        if loss < best_loss:
            best_loss = loss
            best_epoch = epoch
        waited = epoch - best_epoch
        if waited == patience:
            return best_epoch, last_epoch
    return best_epoch, last_epoch


@rewritten(of="stopping_epoch_one_too_late", style="loops")
def stopping_epoch_one_too_late_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad > patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_one_too_late", style="numpy")
def stopping_epoch_one_too_late_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks > patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return best, last


@rewritten(of="stopping_epoch_one_too_late", style="student")
def stopping_epoch_one_too_late_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter > patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_one_too_early", style="loops")
def stopping_epoch_one_too_early_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 1
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 1
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_one_too_early", style="numpy")
def stopping_epoch_one_too_early_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks + 1 == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return best, last


@rewritten(of="stopping_epoch_one_too_early", style="student")
def stopping_epoch_one_too_early_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 1
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 1
        else:
            counter = counter + 1
        if counter == patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_without_new_patience", style="loops")
def stopping_epoch_without_new_patience_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_without_new_patience", style="numpy")
def stopping_epoch_without_new_patience_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    ends = np.flatnonzero(np.cumsum(~better) == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return int(np.max(np.where(better, np.arange(a.size), 0)[: last + 1])), last


@rewritten(of="stopping_epoch_without_new_patience", style="student")
def stopping_epoch_without_new_patience_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    last = 0
    patience_left = patience
    for i in range(len(losses)):
        last = i
        if losses[i] < best_loss:
            best_loss = losses[i]
            best_epoch = i
        else:
            patience_left -= 1
        if patience_left == 0:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_against_the_one_before", style="loops")
def stopping_epoch_against_the_one_before_loops(losses, patience):
    best, lowest, before, bad = 0, math.inf, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        bad = 0 if loss < before else bad + 1
        before = loss
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_against_the_one_before", style="numpy")
def stopping_epoch_against_the_one_before_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    falls = np.less(a, np.concatenate([[np.inf], a[:-1]]))
    ends = np.flatnonzero(index - np.maximum.accumulate(np.where(falls, index, -1)) >= patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return int(np.argmin(np.where(np.isnan(a), np.inf, a)[: last + 1])), last


@rewritten(of="stopping_epoch_against_the_one_before", style="student")
def stopping_epoch_against_the_one_before_student(losses, patience):
    best_loss = float("inf")
    previous = float("inf")
    best_epoch = 0
    counter = 0
    last = len(losses) - 1
    for i in range(len(losses)):
        loss = float(losses[i])
        if loss < previous:
            counter = 0
        else:
            counter += 1
        previous = loss
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
        if counter >= patience:
            last = i
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_best_against_the_one_before", style="loops")
def stopping_epoch_best_against_the_one_before_loops(losses, patience):
    best, before, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < before:
            best, bad = epoch, 0
        else:
            bad += 1
        before = loss
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_best_against_the_one_before", style="numpy")
def stopping_epoch_best_against_the_one_before_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    marks = np.maximum.accumulate(np.where(a < np.concatenate([[np.inf], a[:-1]]), index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return max(int(marks[last]), 0), last


@rewritten(of="stopping_epoch_best_against_the_one_before", style="student")
def stopping_epoch_best_against_the_one_before_student(losses, patience):
    losses = [float(loss) for loss in losses]
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        if i == 0:
            better = losses[0] < float("inf")
        else:
            better = losses[i] < losses[i - 1]
        if better:
            best_epoch = i
            counter = 0
        else:
            counter += 1
        if counter == patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_taking_equal_for_better", style="loops")
def stopping_epoch_taking_equal_for_better_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss <= lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_taking_equal_for_better", style="numpy")
def stopping_epoch_taking_equal_for_better_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    lows = np.minimum.accumulate(np.where(np.isnan(a), np.inf, a))
    marks = np.maximum.accumulate(np.where(a == lows, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return max(int(marks[last]), 0), last


@rewritten(of="stopping_epoch_taking_equal_for_better", style="student")
def stopping_epoch_taking_equal_for_better_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss <= best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_taking_nan_for_better", style="loops")
def stopping_epoch_taking_nan_for_better_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss >= lowest:
            bad += 1
        else:
            best, lowest, bad = epoch, loss, 0
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_taking_nan_for_better", style="numpy")
def stopping_epoch_taking_nan_for_better_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    lowest, best = np.inf, 0
    count = np.zeros(a.size + 1, dtype=int)
    for epoch in range(a.size):
        worse = np.greater_equal(a[epoch], lowest)
        lowest = np.where(worse, lowest, a[epoch])
        best = int(np.where(worse, best, epoch))
        count[epoch] = np.where(worse, count[epoch - 1] + 1, 0)
        if count[epoch] == patience:
            return best, epoch
    return best, a.size - 1


@rewritten(of="stopping_epoch_taking_nan_for_better", style="student")
def stopping_epoch_taking_nan_for_better_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        loss = float(losses[i])
        last = i
        no_improvement = loss >= best_loss
        if not no_improvement:
            best_loss = loss
            best_epoch = i
            counter = 0
            continue
        counter += 1
        if counter >= patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_starting_from_the_first_loss", style="loops")
def stopping_epoch_starting_from_the_first_loss_loops(losses, patience):
    best, lowest, bad = 0, losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < lowest:
            best, lowest, bad = epoch, losses[epoch], 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_starting_from_the_first_loss", style="numpy")
def stopping_epoch_starting_from_the_first_loss_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    clean[0] = -np.inf if np.isnan(a[0]) else a[0]
    better = np.append(False, clean[1:] < np.minimum.accumulate(clean)[:-1])
    marks = np.maximum.accumulate(np.where(better, index, 0))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return int(marks[last]), last


@rewritten(of="stopping_epoch_starting_from_the_first_loss", style="student")
def stopping_epoch_starting_from_the_first_loss_student(losses, patience):
    losses = list(losses)
    best_loss = losses[0]
    best_epoch = 0
    counter = 0
    epoch = 0
    for loss in losses[1:]:
        epoch += 1
        if loss < best_loss:
            best_loss = loss
            best_epoch = epoch
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
    return best_epoch, epoch


@rewritten(of="stopping_epoch_by_argmin", style="loops")
def stopping_epoch_by_argmin_loops(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        best = 0
        for i in range(epoch + 1):
            if math.isnan(losses[i]):
                best = i
                break
            if losses[i] < losses[best]:
                best = i
        if epoch - best == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_by_argmin", style="numpy")
def stopping_epoch_by_argmin_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    bests = np.array([np.argmin(a[: n + 1]) for n in range(a.size)])
    ends = np.flatnonzero(np.arange(a.size) - bests == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return int(bests[last]), last


@rewritten(of="stopping_epoch_by_argmin", style="student")
def stopping_epoch_by_argmin_student(losses, patience):
    seen = []
    best_epoch = 0
    last = 0
    for epoch, loss in enumerate(losses):
        seen.append(float(loss))
        best_epoch = int(np.argmin(seen))
        last = epoch
        waited = epoch - best_epoch
        if waited == patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_ending_at_nan", style="loops")
def stopping_epoch_ending_at_nan_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if math.isnan(loss):
            return best, epoch
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_ending_at_nan", style="numpy")
def stopping_epoch_ending_at_nan_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(np.logical_or(index - marks >= patience, np.isnan(a)))
    last = int(ends[0]) if ends.size else a.size - 1
    return max(int(marks[last]), 0), last


@rewritten(of="stopping_epoch_ending_at_nan", style="student")
def stopping_epoch_ending_at_nan_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = losses[i]
        if loss != loss:
            break
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_skipping_nan", style="loops")
def stopping_epoch_skipping_nan_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if math.isnan(loss):
            continue
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_skipping_nan", style="numpy")
def stopping_epoch_skipping_nan_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    numbers = np.flatnonzero(~np.isnan(a))
    if numbers.size == 0:
        return 0, a.size - 1
    some = a[numbers]
    index = np.arange(some.size)
    better = some < np.minimum.accumulate(np.concatenate([[np.inf], some]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, 0))
    ends = np.flatnonzero(index - marks == patience)
    if ends.size:
        return int(numbers[marks[ends[0]]]), int(numbers[ends[0]])
    return int(numbers[marks[-1]]), a.size - 1


@rewritten(of="stopping_epoch_skipping_nan", style="student")
def stopping_epoch_skipping_nan_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if not np.isnan(loss):
            if loss < best_loss:
                best_loss = loss
                best_epoch = i
                counter = 0
            else:
                counter += 1
            if counter >= patience:
                break
    return best_epoch, last


@rewritten(of="stopping_epoch_of_the_highest", style="loops")
def stopping_epoch_of_the_highest_loops(losses, patience):
    best, highest, bad = 0, -math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss > highest:
            best, highest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_of_the_highest", style="numpy")
def stopping_epoch_of_the_highest_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), -np.inf, a)
    better = clean > np.maximum.accumulate(np.concatenate([[-np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks >= patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return max(int(marks[last]), 0), last


@rewritten(of="stopping_epoch_of_the_highest", style="student")
def stopping_epoch_of_the_highest_student(losses, patience):
    best_loss = -float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i, loss in enumerate(losses):
        last = i
        improved = loss > best_loss
        if improved:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_starting_from_zero", style="loops")
def stopping_epoch_starting_from_zero_loops(losses, patience):
    best, lowest = 0, 0.0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            return best, epoch
    return best, len(losses) - 1


@rewritten(of="stopping_epoch_starting_from_zero", style="numpy")
def stopping_epoch_starting_from_zero_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[0.0], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, 0))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    return int(marks[last]), last


@rewritten(of="stopping_epoch_starting_from_zero", style="student")
def stopping_epoch_starting_from_zero_student(losses, patience):
    best_loss = 0
    best_epoch = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
        difference = i - best_epoch
        if difference >= patience:
            break
    return best_epoch, last


@rewritten(of="stopping_epoch_with_the_length_for_the_last", style="loops")
def stopping_epoch_with_the_length_for_the_last_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch
    return best, len(losses)


@rewritten(of="stopping_epoch_with_the_length_for_the_last", style="numpy")
def stopping_epoch_with_the_length_for_the_last_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return best, int(ends[0]) if ends.size else a.size


@rewritten(of="stopping_epoch_with_the_length_for_the_last", style="student")
def stopping_epoch_with_the_length_for_the_last_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    epoch = 0
    while epoch < len(losses):
        if losses[epoch] < best_loss:
            best_loss = losses[epoch]
            best_epoch = epoch
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
        epoch += 1
    return best_epoch, epoch


@rewritten(of="stopping_epoch_with_the_last_by_patience", style="loops")
def stopping_epoch_with_the_last_by_patience_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            break
    return best, best + patience


@rewritten(of="stopping_epoch_with_the_last_by_patience", style="numpy")
def stopping_epoch_with_the_last_by_patience_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    return best, int(np.add(best, patience))


@rewritten(of="stopping_epoch_with_the_last_by_patience", style="student")
def stopping_epoch_with_the_last_by_patience_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    last = 0
    for i in range(len(losses)):
        last = i
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    last = best_epoch + patience
    return best_epoch, last


@rewritten(of="stopping_epoch_without_an_end", style="loops")
def stopping_epoch_without_an_end_loops(losses, patience):
    best, lowest, bad = 0, math.inf, 0
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            return best, epoch


@rewritten(of="stopping_epoch_without_an_end", style="numpy")
def stopping_epoch_without_an_end_numpy(losses, patience):
    a = np.asarray(losses, dtype=float)
    index = np.arange(a.size)
    clean = np.where(np.isnan(a), np.inf, a)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks == patience)
    last = int(ends[0]) if ends.size else a.size - 1
    best = max(int(marks[last]), 0)
    if ends.size:
        return best, last


@rewritten(of="stopping_epoch_without_an_end", style="student")
def stopping_epoch_without_an_end_student(losses, patience):
    best_loss = float("inf")
    best_epoch = 0
    counter = 0
    for i in range(len(losses)):
        loss = float(losses[i])
        if loss < best_loss:
            best_loss = loss
            best_epoch = i
            counter = 0
        else:
            counter += 1
            if counter == patience:
                return best_epoch, i

import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "stopping_epoch"
points = None

ORDINARY = "An ordinary run comes first here, and its result is wrong already."
PAIR = "The pair (best, last) comes back."
NAN = float("nan")


def ends(stopping_epoch, losses, patience, best, last, claim=""):
    """The best epoch and the last one are these."""
    given = {"losses": losses, "patience": patience}
    pair = has_shape(stopping_epoch(losses, patience), (2,), given=given, claim=PAIR)
    close(pair, [best, last], given=given, claim=claim)


def best_and_last(losses, patience):
    """By the definition: the first epoch that lies `patience` after the best one so far, or the end."""
    for last in range(len(losses)):
        best = min(range(last + 1), key=losses.__getitem__)
        if last - best == patience:
            break
    return best, last


@test_case(
    points=0.4,
    failure_message="5, 4, 6, 6 end after epoch 3 with patience 2; only a loss below all before it improves.",
)
@explained()
def stops_where_the_worked_example_does(stopping_epoch):
    ends(stopping_epoch, [5.0, 4.0, 6.0, 6.0], 2, 1, 3)
    ends(
        stopping_epoch,
        [5.0, 4.0, 6.0, 6.0, 7.0, 2.0],
        3,
        1,
        4,
        claim="What comes after the stop is never seen.",
    )
    ends(stopping_epoch, [3.0, 5.0, 4.0, 6.0], 2, 0, 2, claim="4 is below 5, but not below the best, 3.")
    ends(stopping_epoch, [5.0, 4.0, 4.0, 6.0], 2, 1, 3, claim="The second 4 is not below the first.")


@test_case(
    points=0.3, failure_message="Where patience never runs out, the last epoch is the last one there is."
)
@explained()
def runs_to_the_end_of_the_losses(stopping_epoch):
    ends(stopping_epoch, [5.0, 4.0, 3.0, 2.0], 2, 3, 3)
    ends(stopping_epoch, [5.0, 4.0, 3.0, 3.5], 2, 2, 3)


@test_case(points=0.3, failure_message="An improvement restores all patience.")
@explained()
def restores_patience_after_an_improvement(stopping_epoch):
    ends(stopping_epoch, [5.0, 6.0, 4.0, 6.0, 3.0, 6.0, 6.0, 6.0], 2, 4, 6)
    ends(stopping_epoch, [5.0, 6.0, 7.0, 4.0, 6.0, 6.0, 3.0], 3, 6, 6)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="A loss is compared with the best so far, not with the one just before it.",
)
@explained(like="stops_where_the_worked_example_does")
def compares_with_the_best_so_far(stopping_epoch):
    ends(stopping_epoch, [3.0, 2.0, 2.5, 2.2, 2.1, 2.05, 1.0], 3, 1, 4)
    ends(stopping_epoch, [4.0, 8.0, 7.0, 6.0, 5.0, 4.5], 4, 0, 4)
    ends(stopping_epoch, [3.0, 2.0, 1.9999, 2.1, 2.2, 1.0], 2, 2, 4)


@test_case(points=0.4, hidden=True, failure_message="Any losses, with any patience, end where the rule says.")
@explained(like="restores_patience_after_an_improvement")
def ends_unforeseen_runs(stopping_epoch):
    rng = fresh_rng()
    for patience in 3 * (1, 2, 3, 5, 9):
        fall = np.geomspace(20.0, 2.0, 25)
        losses = (fall * rng.uniform(0.7, 1.3, 25)).round(4) + 1e-5 * np.arange(25)  # no two are equal
        ends(stopping_epoch, losses.tolist(), patience, *best_and_last(losses.tolist(), patience))


@test_case(points=0.2, hidden=True, failure_message="The first epoch may be the best, and patience may be 1.")
@explained(like="stops_where_the_worked_example_does")
def may_find_the_best_at_once(stopping_epoch):
    ends(stopping_epoch, [1.0, 2.0, 0.5], 1, 0, 1)
    ends(stopping_epoch, [1.0, 2.0, 3.0, 4.0, 0.5], 3, 0, 3)
    ends(stopping_epoch, [7.0], 1, 0, 0)


@test_case(points=0.2, hidden=True, failure_message="A loss equal to the best is no improvement.")
@explained(like="stops_where_the_worked_example_does", robustness=True)
def takes_an_equal_loss_for_no_improvement(stopping_epoch):
    ends(stopping_epoch, [5.0, 4.0, 6.0, 7.0, 1.0], 2, 1, 3, claim=ORDINARY)
    ends(stopping_epoch, [5.0, 4.0, 4.0, 4.0, 4.0, 1.0], 3, 1, 4)
    ends(stopping_epoch, [2.0, 2.0, 2.0], 5, 0, 2)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A loss that is not a number is no improvement, wherever it stands.",
)
@explained(like="stops_where_the_worked_example_does", robustness=True)
def takes_nan_for_no_improvement(stopping_epoch):
    ends(stopping_epoch, [5.0, 4.0, 6.0, 7.0, 1.0], 2, 1, 3, claim=ORDINARY)
    ends(stopping_epoch, [5.0, 4.0, NAN, 6.0, 7.0, 8.0, 1.0], 2, 1, 3)
    ends(stopping_epoch, [5.0, NAN, 4.0, NAN, NAN, 6.0], 2, 2, 4)
    ends(stopping_epoch, [NAN, 5.0, 4.0, 6.0, NAN, 1.0], 2, 2, 4)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays are equally good, and stay as they were.",
)
@explained(like="stops_where_the_worked_example_does", robustness=True)
def takes_losses_of_any_kind(stopping_epoch):
    losses = [5, 6, 3, 7, 8, 9]
    for same in (losses, tuple(losses), np.array(losses), np.array(losses, dtype=float)):
        close(leaves_unchanged(stopping_epoch, same, 2), [2, 4], given={"losses": same, "patience": 2})

from checks import close, explained, has_shape
from otter.test_files import test_case

OK_FORMAT = False
name = "stopping_epoch"
points = None
PAIR = "The pair (best, last) comes back."


def ends(stopping_epoch, losses, patience, best, last, claim=""):
    """The best epoch and the last one are these."""
    given = {"losses": losses, "patience": patience}
    pair = has_shape(stopping_epoch(losses, patience), (2,), given=given, claim=PAIR)
    close(pair, [best, last], given=given, claim=claim)


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

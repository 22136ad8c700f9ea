import numpy as np
from checks import as_list, close, explained, fresh_rng, layers_close, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "early_stopping"
points = None

ORDINARY = "An ordinary run comes first here, and its result is wrong already."
NAN = float("nan")
RESULT = ("the best parameters", "the best epoch", "the history")


class Run:
    """A training whose losses are written down beforehand; after epoch e all its parameters are about e.

    Each step changes arrays in place, and every second one puts new arrays in their place as well.
    """

    def __init__(self, losses):
        self.losses, self.said = losses, []
        self.params = [(np.full((2, 3), -1.0), np.full(2, -1.0)), (np.full((1, 2), -1.0), np.full(1, -1.0))]

    def step(self):
        """Train for one epoch."""
        self.said.append("step")
        epoch = self.said.count("step") - 1
        if epoch % 2:
            self.params[:] = [(W.copy(), b.copy()) for W, b in self.params]
        for i, (W, b) in enumerate(self.params):
            W[:], b[:] = after(epoch)[i]

    def validate(self):
        """Give the loss that is written down for this epoch."""
        self.said.append("validate")
        epoch = self.said.count("validate") - 1
        return self.losses[epoch] if epoch < len(self.losses) else 99.0

    def get_params(self):
        """Give the very list that later steps change."""
        return self.params


def after(epoch):
    """The parameters after an epoch."""
    return [
        (epoch + 0.01 * np.arange(6.0).reshape(2, 3), epoch + np.array([0.5, 0.6])),
        (epoch + np.array([[0.7, 0.8]]), np.array([epoch + 0.9])),
    ]


def stopped(early_stopping, losses, patience, max_epochs):
    """Run it: the three things that came back, the run, and what was given, for messages."""
    run, given = Run(losses), {"losses": losses, "patience": patience, "max_epochs": max_epochs}
    got = early_stopping(run.step, run.validate, run.get_params, patience, max_epochs)
    return (*parts(got, *RESULT, given=given), run, given)


def params_are(params, epoch, given):
    """These are the parameters after this epoch."""
    layers_close(params, after(epoch), given=given)


def ends(early_stopping, losses, patience, max_epochs, best, last, claim=""):
    """The best epoch comes back, and the losses up to the last one; gives the parameters too."""
    params, best_epoch, history, run, given = stopped(early_stopping, losses, patience, max_epochs)
    n_epochs = run.said.count("step")
    stop = claim or "Epochs are run until patience or the budget is used up, one step in each."
    true(n_epochs == last + 1, stop, given=given, expected=f"{last + 1} epochs", got=f"{n_epochs} epochs")
    close(best_epoch, best, given=given, claim=claim or "The best epoch, counted from 0.")
    seen = as_list(
        history, at_most=len(losses), given=given, claim="The history has one loss for each epoch."
    )
    true(len(seen) == last + 1, "The history has one loss for each epoch.", given=given, got=seen)
    for got, loss in zip(seen, losses, strict=False):
        if loss == loss:
            close(got, loss, given=given, claim="The history holds the validation losses.")
    return params, given


@test_case(points=0.5, failure_message="It stops as soon as patience runs out, and knows the best epoch.")
@explained()
def stops_when_patience_runs_out(early_stopping):
    ends(early_stopping, [5.0, 4.0, 6.0, 6.0, 3.0], 2, 5, 1, 3)
    ends(early_stopping, [5.0, 6.0, 4.0, 6.0, 3.0, 6.0, 6.0, 6.0], 2, 8, 4, 6)


@test_case(points=0.5, failure_message="The parameters that come back are those of the best epoch.")
@explained()
def gives_back_the_best_parameters(early_stopping):
    for losses, best in (([3.0, 2.0, 4.0, 5.0], 1), ([4.0, 3.0, 2.0, 3.5, 4.5], 2)):
        params, _, _, _, given = stopped(early_stopping, losses, 2, 9)
        params_are(params, best, given)


@test_case(points=0.4, failure_message="It ends after max_epochs, if patience has not run out before.")
@explained()
def ends_with_the_budget(early_stopping):
    ends(early_stopping, [5.0, 4.0, 3.0, 2.0, 1.0], 2, 3, 2, 2)
    ends(early_stopping, [5.0, 4.0, 4.5, 3.0], 2, 3, 1, 2)


@test_case(
    points=0.5,
    hidden=True,
    failure_message="The best parameters are copied: later steps change neither their list nor their arrays.",
)
@explained(like="gives_back_the_best_parameters")
def copies_the_best_parameters(early_stopping):
    for losses, best in (
        ([2.0, 3.0, 4.0, 5.0], 0),
        ([4.0, 2.0, 3.0, 4.0, 5.0], 1),
        ([4.0, 3.0, 2.0, 4.0, 5.0, 6.0], 2),
    ):
        params, _, _, run, given = stopped(early_stopping, losses, 3, 9)
        params_are(params, best, given)
        run.step()  # what came back is a copy, which stays as it is
        params_are(params, best, f"{given['losses']} and patience 3, and one more step afterwards")


@test_case(
    points=0.4,
    hidden=True,
    failure_message="The best parameters come back also where the budget ends the run.",
)
@explained(like="ends_with_the_budget")
def gives_back_the_best_at_the_end_of_the_budget(early_stopping):
    for losses, best in (([5.0, 2.0, 3.0, 4.0, 5.0], 1), ([2.0, 5.0, 4.0, 3.0], 0)):
        params, given = ends(early_stopping, losses, 10, 4, best, 3)
        params_are(params, best, given)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A loss is compared with the best so far, and an improvement restores patience.",
)
@explained(like="stops_when_patience_runs_out")
def compares_with_the_best_so_far(early_stopping):
    ends(early_stopping, [3.0, 2.0, 2.5, 2.2, 2.1, 2.05, 1.0], 3, 7, 1, 4)
    losses = fresh_rng().uniform(0.5, 2) * np.array([9, 7, 8, 6, 7, 5, 6, 7, 1])
    ends(early_stopping, losses.tolist(), 2, 9, 5, 7)


@test_case(points=0.2, hidden=True, failure_message="Each epoch takes one step and then validates once.")
@explained(like="stops_when_patience_runs_out")
def steps_and_then_validates(early_stopping):
    for losses, n_epochs in (([5.0, 4.0, 6.0, 6.0, 3.0], 4), ([5.0, 4.0, 3.0, 2.0, 1.0], 5)):
        _, _, _, run, given = stopped(early_stopping, losses, 2, 5)
        right = run.said == ["step", "validate"] * n_epochs
        true(right, "The calls are step, validate, step, validate, and so on.", given=given, got=run.said)


@test_case(points=0.2, hidden=True, failure_message="A loss equal to the best is no improvement.")
@explained(like="stops_when_patience_runs_out", robustness=True)
def takes_an_equal_loss_for_no_improvement(early_stopping):
    ends(early_stopping, [5.0, 4.0, 6.0, 7.0, 1.0], 2, 5, 1, 3, claim=ORDINARY)
    ends(early_stopping, [5.0, 4.0, 4.0, 4.0, 1.0], 2, 5, 1, 3)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A loss that is not a number is no improvement, wherever it stands.",
)
@explained(like="stops_when_patience_runs_out", robustness=True)
def takes_nan_for_no_improvement(early_stopping):
    ends(early_stopping, [5.0, 4.0, 6.0, 7.0, 1.0], 2, 5, 1, 3, claim=ORDINARY)
    ends(early_stopping, [5.0, NAN, 4.0, NAN, NAN, 1.0], 2, 6, 2, 4)
    ends(early_stopping, [NAN, 5.0, 4.0, 6.0, NAN, 1.0], 2, 6, 2, 4)


@test_case(points=0.2, hidden=True, failure_message="The first epoch may be the best, and patience may be 1.")
@explained(like="stops_when_patience_runs_out", robustness=True)
def may_find_the_best_at_once(early_stopping):
    ends(early_stopping, [1.0, 2.0, 0.5], 1, 3, 0, 1)
    ends(early_stopping, [3.0, 2.0, 2.5, 1.0], 1, 4, 1, 2)


@test_case(points=0.1, hidden=True, failure_message="A single epoch is a run as well.")
@explained(like="ends_with_the_budget", robustness=True)
def runs_a_single_epoch(early_stopping):
    ends(early_stopping, [3.0, 2.0], 2, 2, 1, 1, claim=ORDINARY)
    params, given = ends(early_stopping, [3.0], 2, 1, 0, 0)
    params_are(params, 0, given)

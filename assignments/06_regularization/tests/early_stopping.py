import numpy as np
from checks import as_list, close, explained, layers_close, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "early_stopping"
points = None
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

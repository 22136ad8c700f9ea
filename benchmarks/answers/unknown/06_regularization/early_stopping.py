import copy
import math

import numpy as np


@wrong(of="early_stopping", known="early_stopping_copying_the_weights_alone")
def copies_weights_and_shares_biases(step, validate, get_params, patience, max_epochs):
    """Copies the weights of the best epoch but keeps the very bias arrays, which later steps change."""
    best_params, best_epoch, best_loss, wait = [], -1, math.inf, 0
    history = []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < best_loss:
            best_loss, best_epoch, wait = history[-1], epoch, 0
            best_params = [(np.array(W), b) for W, b in get_params()]
        else:
            wait += 1
        if wait >= patience:
            break
    return best_params, best_epoch, history


@wrong(of="early_stopping", known="early_stopping_with_parameters_from_before_the_step")
def keeps_what_was_before_the_step(step, validate, get_params, patience, max_epochs):
    """Copies the parameters at the start of each epoch, so those of the best epoch are the ones before its step."""
    best, best_epoch, lowest, bad, history = [], -1, float("inf"), 0, []
    for epoch in range(max_epochs):
        before = copy.deepcopy(get_params())
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            lowest, best, best_epoch, bad = loss, before, epoch, 0
        else:
            bad += 1
            if bad == patience:
                break
    return best, best_epoch, history


@wrong(of="early_stopping", known="early_stopping_with_a_history_up_to_the_best")
def history_ends_at_the_best_epoch(step, validate, get_params, patience, max_epochs):
    """Cuts the history off after the best epoch, where all losses are to be returned."""
    best_params, best_epoch, history = [], -1, []
    lowest = np.inf
    while len(history) < max_epochs and len(history) - 1 - best_epoch < patience:
        step()
        history.append(validate())
        if history[-1] < lowest:
            lowest = history[-1]
            best_epoch = len(history) - 1
            best_params = copy.deepcopy(get_params())
    return best_params, best_epoch, history[: best_epoch + 1]


@wrong(of="early_stopping", known="early_stopping_validating_before_training")
def first_validates_the_untrained_network(step, validate, get_params, patience, max_epochs):
    """Calls validate once before the first step to have something to beat, so the calls do not begin with step."""
    lowest = validate()
    best_params, best_epoch, wait, history = copy.deepcopy(get_params()), -1, 0, []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            lowest, best_epoch, wait = loss, epoch, 0
            best_params = copy.deepcopy(get_params())
        else:
            wait += 1
        if wait >= patience:
            break
    return best_params, best_epoch, history


@wrong(of="early_stopping", known="early_stopping_validating_twice")
def validates_again_for_the_history(step, validate, get_params, patience, max_epochs):
    """Calls validate once to compare and once more to write the loss down, so twice an epoch."""
    best_loss, best_epoch, best_params, wait, history = math.inf, -1, [], 0, []
    for epoch in range(max_epochs):
        step()
        current = validate()
        if current < best_loss:
            best_loss, best_epoch, wait = current, epoch, 0
            best_params = [(np.copy(W), np.copy(b)) for W, b in get_params()]
        else:
            wait += 1
        history.append(validate())
        if wait == patience:
            break
    return best_params, best_epoch, history


@wrong(of="early_stopping", known="early_stopping_one_too_late")
def notices_one_epoch_too_late(step, validate, get_params, patience, max_epochs):
    """Asks stopping_epoch after each epoch and ends when its last epoch lies before the present one, which is an epoch after patience ran out."""
    history, snapshots = [], []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        snapshots.append(copy.deepcopy(get_params()))
        best, last = stopping_epoch(history, patience)
        if last < epoch:
            break
    best, _ = stopping_epoch(history, patience)
    return (snapshots[best] if best >= 0 else []), best, history


@wrong(of="early_stopping")
def puts_the_best_back_into_the_live_list(step, validate, get_params, patience, max_epochs):
    """Writes the best parameters back into the list of the trainer and returns that list, which a later step changes."""
    best, best_epoch, lowest, history = [], -1, math.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if history[-1] < lowest:
            lowest, best_epoch = history[-1], epoch
            best = copy.deepcopy(list(get_params()))
        if epoch - best_epoch >= patience:
            break
    live = get_params()
    if isinstance(live, list):
        live[:] = best
        return live, best_epoch, history
    return best, best_epoch, history


@wrong(of="early_stopping")
def counts_the_best_epoch_back_from_the_end(step, validate, get_params, patience, max_epochs):
    """Says that the best epoch was `patience` epochs before the last, which is wrong where max_epochs ended the run."""
    best_params, lowest, wait, history = [], math.inf, 0, []
    while wait < patience and len(history) < max_epochs:
        step()
        loss = validate()
        history.append(loss)
        if loss < lowest:
            lowest, wait, best_params = loss, 0, copy.deepcopy(get_params())
        else:
            wait += 1
    return best_params, len(history) - 1 - patience, history

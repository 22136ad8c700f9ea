import copy
import pickle

import numpy as np


@alternative(of="early_stopping")
def deep_copies(step, validate, get_params, patience, max_epochs):
    best_loss, waited, history = np.inf, 0, []
    best_params, best_epoch = copy.deepcopy(get_params()), 0
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_loss, waited = loss, 0
            best_params, best_epoch = copy.deepcopy(get_params()), epoch
        else:
            waited += 1
        if waited == patience:
            break
    return best_params, best_epoch, history


@alternative(of="early_stopping")
def copies_every_epoch(step, validate, get_params, patience, max_epochs):
    snapshots, history = [], []
    while len(history) < max_epochs:
        step()
        history.append(validate())
        snapshots.append([(W.copy(), b.copy()) for W, b in get_params()])
        best, last = stopping_epoch(history, patience)
        if last - best == patience:
            break
    best, _ = stopping_epoch(history, patience)
    return snapshots[best], best, history


@alternative(of="early_stopping")
def in_lists(step, validate, get_params, patience, max_epochs):
    params, history = get_params(), ()
    for epoch in range(max_epochs):
        step()
        history += (validate(),)
        if all(not history[epoch] >= loss for loss in history[:epoch]) and history[epoch] == history[epoch]:
            best_epoch = epoch
            best = tuple([np.array(W).tolist(), np.array(b).tolist()] for W, b in params)
        if epoch + 1 - patience >= 0 and epoch >= patience and best_epoch == epoch - patience:
            break
    return [best, best_epoch, history]


@alternative(of="early_stopping")
def numbers_kept_as_bytes(step, validate, get_params, patience, max_epochs):
    class Best:
        loss, epoch, frozen = np.inf, -1, b""

    history = np.full(max_epochs, np.nan)
    for epoch in range(max_epochs):
        step()
        history[epoch] = validate()
        if history[epoch] < Best.loss:
            Best.loss, Best.epoch, Best.frozen = history[epoch], epoch, pickle.dumps(get_params())
        if epoch - Best.epoch >= patience:
            break
    return pickle.loads(Best.frozen), Best.epoch, history[: epoch + 1]

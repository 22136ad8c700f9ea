# -*- coding: utf-8 -*-
"""
06_regularization.py
Mehmet -- I do these in Spyder. The plots are in the notebook, I only hand in the functions.
"""
import copy

import numpy as np


def l1_penalty(params, alpha):
    return alpha * np.sum([np.sum(np.abs(W)) for W, _ in params])


def l2_penalty(params, beta):
    return beta * np.sum([np.sum(np.power(W, 2.0)) for W, _ in params])


def l1_gradient(params, alpha):
    return [(np.multiply(alpha, np.sign(W)), np.zeros(np.size(b))) for W, b in params]


def l2_gradient(params, beta):
    return [(np.multiply(2 * beta, W), np.zeros(np.size(b))) for W, b in params]


#%% dropout

def dropout_forward(x, p, rng, training=True):
    x = np.asarray(x, dtype=np.float64)
    if not training:
        p = 0
    mask = rng.random(x.shape) >= p
    return np.where(mask, x, 0) / (1 - p), mask


def dropout_backward(dout, mask, p):
    return np.where(mask, dout, 0) / (1 - p)


rng = np.random.default_rng(42)
out, mask = dropout_forward(np.ones((1000, 10)), 0.2, rng)
print("kept:", mask.mean(), "mean:", out.mean())


#%% early stopping

class Stopper:
    """Remembers the best loss; used by both functions."""

    def __init__(self, patience):
        self.patience = patience
        self.best_loss, self.best_epoch, self.epoch = np.inf, 0, -1
        self.bad = 0

    def improved(self, loss):
        self.epoch += 1
        if loss < self.best_loss:
            self.best_loss, self.best_epoch, self.bad = loss, self.epoch, 0
            return True
        self.bad += 1
        return False

    @property
    def done(self):
        return self.bad >= self.patience


def stopping_epoch(losses, patience):
    stopper = Stopper(patience)
    for loss in losses:
        stopper.improved(loss)
        if stopper.done:
            break
    return stopper.best_epoch, stopper.epoch


def early_stopping(step, validate, get_params, patience, max_epochs):
    stopper, history, best = Stopper(patience), [], None
    while not stopper.done and len(history) < max_epochs:
        step()
        history.append(validate())
        if stopper.improved(history[-1]):
            best = copy.deepcopy(get_params())
    return best, stopper.best_epoch, history


print(stopping_epoch([5, 4, 6, 6], 2))


#%% polynomial

def polynomial_experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    to_row = lambda a: np.array(a, dtype=float).ravel()
    xt, yt, xv, yv = map(to_row, (X_train, y_train, X_valid, y_valid))
    A = np.vander(xt, degree + 1)[:, :-1]
    B = np.vander(xv, degree + 1)[:, :-1]
    mu, sd = A.mean(axis=0), A.std(axis=0)
    A, B = (A - mu) / sd, (B - mu) / sd
    w, c, t = np.zeros(degree), 0.0, 1
    rmses = []
    for _ in range(epochs):
        for i in rng.permutation(len(xt)):
            err = A[i].dot(w) + c - yt[i]
            lr = learning_rate / t ** 0.25
            w -= lr * err * A[i]
            c -= lr * err
            t += 1
        rmses.append(np.sqrt(((B.dot(w) + c - yv) ** 2).mean()))
    return int(np.argmin(rmses)), rmses

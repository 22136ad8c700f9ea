"""The known mistakes of early_stopping, written anew in three styles."""

import math

import numpy as np


@rewritten(of="early_stopping_keeping_a_name", style="loops")
def early_stopping_keeping_a_name_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = get_params()
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_keeping_a_name", style="numpy")
def early_stopping_keeping_a_name_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = get_params()
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_keeping_a_name", style="student")
def early_stopping_keeping_a_name_student(step, validate, get_params, patience, max_epochs):
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = get_params()
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_copying_the_list", style="loops")
def early_stopping_copying_the_list_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [pair for pair in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_copying_the_list", style="numpy")
def early_stopping_copying_the_list_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = list(get_params())
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_copying_the_list", style="student")
def early_stopping_copying_the_list_student(step, validate, get_params, patience, max_epochs):
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = list(get_params())[:]
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_copying_the_weights_alone", style="loops")
def early_stopping_copying_the_weights_alone_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), b) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_copying_the_weights_alone", style="numpy")
def early_stopping_copying_the_weights_alone_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = list(zip([np.copy(pair[0]) for pair in get_params()], [pair[1] for pair in get_params()]))
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_copying_the_weights_alone", style="student")
def early_stopping_copying_the_weights_alone_student(step, validate, get_params, patience, max_epochs):
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = []
            for layer in get_params():
                W = np.array(layer[0])
                b = layer[1]
                best_weights.append((W, b))
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_with_the_last_parameters_at_the_end", style="loops")
def early_stopping_with_the_last_parameters_at_the_end_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return [(np.array(W), np.array(b)) for W, b in get_params()], best_epoch, history


@rewritten(of="early_stopping_with_the_last_parameters_at_the_end", style="numpy")
def early_stopping_with_the_last_parameters_at_the_end_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    else:
        kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_with_the_last_parameters_at_the_end", style="student")
def early_stopping_with_the_last_parameters_at_the_end_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            return best_weights, best_i, all_losses
        i = i + 1
    last_weights = deepcopy(get_params())
    return last_weights, best_i, all_losses


@rewritten(of="early_stopping_with_the_last_parameters", style="loops")
def early_stopping_with_the_last_parameters_loops(step, validate, get_params, patience, max_epochs):
    best_epoch, best_loss = 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            break
    best_params = [(np.array(W), np.array(b)) for W, b in get_params()]
    return best_params, best_epoch, history


@rewritten(of="early_stopping_with_the_last_parameters", style="numpy")
def early_stopping_with_the_last_parameters_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    mark, end = 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return [tuple(np.copy(part) for part in pair) for pair in get_params()], mark, losses[:end].tolist()


@rewritten(of="early_stopping_with_the_last_parameters", style="student")
def early_stopping_with_the_last_parameters_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    best_weights = deepcopy(get_params())
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_with_parameters_from_before_the_step", style="loops")
def early_stopping_with_parameters_from_before_the_step_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        earlier = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = earlier
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_with_parameters_from_before_the_step", style="numpy")
def early_stopping_with_parameters_from_before_the_step_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        old = [tuple(np.copy(part) for part in pair) for pair in get_params()]
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = old
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_with_parameters_from_before_the_step", style="student")
def early_stopping_with_parameters_from_before_the_step_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        weights = deepcopy(get_params())
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = weights
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_against_the_one_before", style="loops")
def early_stopping_against_the_one_before_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting, before = 0, math.inf
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss = epoch, loss
        waiting = 0 if loss < before else waiting + 1
        before = loss
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_against_the_one_before", style="numpy")
def early_stopping_against_the_one_before_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        falls = np.less(losses[now], losses[now - 1] if now else np.inf)
        bad = int(np.where(falls, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_against_the_one_before", style="student")
def early_stopping_against_the_one_before_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
        if i == 0:
            previous = float("inf")
        else:
            previous = all_losses[i - 1]
        if val_loss < previous:
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_best_against_the_one_before", style="loops")
def early_stopping_best_against_the_one_before_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch = [], 0
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        before = history[-2] if epoch else math.inf
        if loss < before:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, waiting = epoch, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_best_against_the_one_before", style="numpy")
def early_stopping_best_against_the_one_before_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark = now
        low = losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_best_against_the_one_before", style="student")
def early_stopping_best_against_the_one_before_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    previous = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < previous:
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        previous = val_loss
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_without_new_patience", style="loops")
def early_stopping_without_new_patience_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss = epoch, loss
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_without_new_patience", style="numpy")
def early_stopping_without_new_patience_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad += int(not better)
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_without_new_patience", style="student")
def early_stopping_without_new_patience_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_one_too_late", style="loops")
def early_stopping_one_too_late_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting > patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_one_too_late", style="numpy")
def early_stopping_one_too_late_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience + 1:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_one_too_late", style="student")
def early_stopping_one_too_late_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter > patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_one_too_early", style="loops")
def early_stopping_one_too_early_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 1
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 1
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_one_too_early", style="numpy")
def early_stopping_one_too_early_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 1
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 1, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_one_too_early", style="student")
def early_stopping_one_too_early_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 1
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 1
        else:
            counter = counter + 1
        if counter == patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_that_never_stops", style="loops")
def early_stopping_that_never_stops_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss = epoch, loss
    return best_params, best_epoch, history


@rewritten(of="early_stopping_that_never_stops", style="numpy")
def early_stopping_that_never_stops_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark = [], 0
    low = np.inf
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
    return kept, mark, losses.tolist()


@rewritten(of="early_stopping_that_never_stops", style="student")
def early_stopping_that_never_stops_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_looking_back", style="loops")
def early_stopping_looking_back_loops(step, validate, get_params, patience, max_epochs):
    losses, copies = [], []
    for _ in range(max_epochs):
        step()
        losses.append(validate())
        copies.append([(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()])
    best, lowest, bad, last = -1, math.inf, 0, max_epochs - 1
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            last = epoch
            break
    if best < 0:
        return [], 0, losses[: last + 1]
    return copies[best], best, losses[: last + 1]


@rewritten(of="early_stopping_looking_back", style="numpy")
def early_stopping_looking_back_numpy(step, validate, get_params, patience, max_epochs):
    losses, kept = np.full(max_epochs, np.nan), {}
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        kept[now] = [tuple(np.copy(part) for part in pair) for pair in get_params()]
    index = np.arange(max_epochs)
    clean = np.where(np.isnan(losses), np.inf, losses)
    better = clean < np.minimum.accumulate(np.concatenate([[np.inf], clean]))[:-1]
    marks = np.maximum.accumulate(np.where(better, index, -1))
    ends = np.flatnonzero(index - marks >= patience)
    last = int(ends[0]) if ends.size else max_epochs - 1
    best = int(marks[last])
    return kept.get(best, []), max(best, 0), losses[: last + 1].tolist()


@rewritten(of="early_stopping_looking_back", style="student")
def early_stopping_looking_back_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    all_weights = []
    for i in range(max_epochs):
        step()
        all_losses.append(float(validate()))
        all_weights.append(deepcopy(get_params()))
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    history = []
    for i in range(len(all_losses)):
        history.append(all_losses[i])
        if all_losses[i] < smallest:
            smallest = all_losses[i]
            best_i = i
            best_weights = all_weights[i]
            counter = 0
        else:
            counter += 1
        if counter >= patience:
            break
    return best_weights, best_i, history


@rewritten(of="early_stopping_taking_equal_for_better", style="loops")
def early_stopping_taking_equal_for_better_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss <= best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_taking_equal_for_better", style="numpy")
def early_stopping_taking_equal_for_better_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less_equal(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_taking_equal_for_better", style="student")
def early_stopping_taking_equal_for_better_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if smallest >= val_loss:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_taking_nan_for_better", style="loops")
def early_stopping_taking_nan_for_better_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if not loss >= best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_taking_nan_for_better", style="numpy")
def early_stopping_taking_nan_for_better_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = not np.greater_equal(losses[now], low)
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_taking_nan_for_better", style="student")
def early_stopping_taking_nan_for_better_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss >= smallest:
            counter = counter + 1
        else:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_starting_from_the_first_loss", style="loops")
def early_stopping_starting_from_the_first_loss_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if epoch == 0 or loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_starting_from_the_first_loss", style="numpy")
def early_stopping_starting_from_the_first_loss_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    bad = 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(now == 0 or np.less(losses[now], losses[mark]))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark = now
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_starting_from_the_first_loss", style="student")
def early_stopping_starting_from_the_first_loss_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if i == 0:
            smallest = val_loss
            best_weights = deepcopy(get_params())
        elif val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_of_the_highest", style="loops")
def early_stopping_of_the_highest_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, -math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss > best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_of_the_highest", style="numpy")
def early_stopping_of_the_highest_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = -np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.greater(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_of_the_highest", style="student")
def early_stopping_of_the_highest_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    largest = -float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss > largest:
            largest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_starting_from_zero", style="loops")
def early_stopping_starting_from_zero_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, 0.0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss = epoch, loss
        if epoch - best_epoch == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_starting_from_zero", style="numpy")
def early_stopping_starting_from_zero_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low = 0.0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if np.subtract(now, mark) == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_starting_from_zero", style="student")
def early_stopping_starting_from_zero_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = 0
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
        counter = i - best_i
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_validating_before_the_step", style="loops")
def early_stopping_validating_before_the_step_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        step()
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_validating_before_the_step", style="numpy")
def early_stopping_validating_before_the_step_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        step()
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_validating_before_the_step", style="student")
def early_stopping_validating_before_the_step_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        step()
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_validating_twice", style="loops")
def early_stopping_validating_twice_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_loss = validate()
            best_epoch, waiting = epoch, 0
        else:
            waiting += 1
        history.append(best_loss)
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_validating_twice", style="numpy")
def early_stopping_validating_twice_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        better = bool(np.less(validate(), low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, validate()
        losses[now] = low
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_validating_twice", style="student")
def early_stopping_validating_twice_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        if validate() < smallest:
            best_i = i
            best_weights = deepcopy(get_params())
            smallest = float(validate())
            counter = 0
        else:
            counter = counter + 1
        all_losses.append(smallest)
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_validating_before_training", style="loops")
def early_stopping_validating_before_training_loops(step, validate, get_params, patience, max_epochs):
    best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
    best_epoch, best_loss = 0, validate()
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_validating_before_training", style="numpy")
def early_stopping_validating_before_training_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [tuple(np.copy(part) for part in pair) for pair in get_params()], 0, max_epochs
    low, bad = validate(), 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_validating_before_training", style="student")
def early_stopping_validating_before_training_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    best_i = 0
    best_weights = deepcopy(get_params())
    smallest = float(validate())
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_with_a_history_of_improvements", style="loops")
def early_stopping_with_a_history_of_improvements_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
            history.append(loss)
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_with_a_history_of_improvements", style="numpy")
def early_stopping_with_a_history_of_improvements_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, good = [], 0, []
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
            good.append(now)
        if bad == patience:
            break
    return kept, mark, np.take(losses, np.array(good, dtype=int)).tolist()


@rewritten(of="early_stopping_with_a_history_of_improvements", style="student")
def early_stopping_with_a_history_of_improvements_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
            all_losses.append(val_loss)
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_with_a_history_up_to_the_best", style="loops")
def early_stopping_with_a_history_up_to_the_best_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history[: best_epoch + 1]
    return best_params, best_epoch, history[: best_epoch + 1]


@rewritten(of="early_stopping_with_a_history_up_to_the_best", style="numpy")
def early_stopping_with_a_history_up_to_the_best_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark = [], 0
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            break
    return kept, mark, np.resize(losses, mark + 1).tolist()


@rewritten(of="early_stopping_with_a_history_up_to_the_best", style="student")
def early_stopping_with_a_history_up_to_the_best_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    history = []
    for k in range(best_i + 1):
        history.append(all_losses[k])
    return best_weights, best_i, history


@rewritten(of="early_stopping_with_a_history_of_the_best", style="loops")
def early_stopping_with_a_history_of_the_best_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        history.append(best_loss)
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_with_a_history_of_the_best", style="numpy")
def early_stopping_with_a_history_of_the_best_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, np.fmin.accumulate(np.append(np.inf, losses[:end]))[1:].tolist()


@rewritten(of="early_stopping_with_a_history_of_the_best", style="student")
def early_stopping_with_a_history_of_the_best_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        all_losses.append(smallest)
        if counter >= patience:
            break
        i = i + 1
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_counting_from_one", style="loops")
def early_stopping_counting_from_one_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(1, max_epochs + 1):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history
    return best_params, best_epoch, history


@rewritten(of="early_stopping_counting_from_one", style="numpy")
def early_stopping_counting_from_one_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now + 1, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, mark, losses[:end].tolist()


@rewritten(of="early_stopping_counting_from_one", style="student")
def early_stopping_counting_from_one_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        i = i + 1
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
    return best_weights, best_i, all_losses


@rewritten(of="early_stopping_with_the_loss_for_the_epoch", style="loops")
def early_stopping_with_the_loss_for_the_epoch_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_loss = [], math.inf
    waiting = 0
    history = []
    for _ in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_loss, waiting = loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_loss, history
    return best_params, best_loss, history


@rewritten(of="early_stopping_with_the_loss_for_the_epoch", style="numpy")
def early_stopping_with_the_loss_for_the_epoch_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept, float(low), losses[:end].tolist()


@rewritten(of="early_stopping_with_the_loss_for_the_epoch", style="student")
def early_stopping_with_the_loss_for_the_epoch_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights, smallest, all_losses


@rewritten(of="early_stopping_with_the_parameters_alone", style="loops")
def early_stopping_with_the_parameters_alone_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    for epoch in range(max_epochs):
        step()
        loss = validate()
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params
    return best_params


@rewritten(of="early_stopping_with_the_parameters_alone", style="numpy")
def early_stopping_with_the_parameters_alone_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark, end = [], 0, max_epochs
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            end = now + 1
            break
    return kept


@rewritten(of="early_stopping_with_the_parameters_alone", style="student")
def early_stopping_with_the_parameters_alone_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            break
        i = i + 1
    return best_weights


@rewritten(of="early_stopping_without_an_end", style="loops")
def early_stopping_without_an_end_loops(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, best_loss = [], 0, math.inf
    waiting = 0
    history = []
    for epoch in range(max_epochs):
        step()
        loss = validate()
        history.append(loss)
        if loss < best_loss:
            best_params = [(np.array(W, copy=True), np.array(b, copy=True)) for W, b in get_params()]
            best_epoch, best_loss, waiting = epoch, loss, 0
        else:
            waiting += 1
        if waiting == patience:
            return best_params, best_epoch, history


@rewritten(of="early_stopping_without_an_end", style="numpy")
def early_stopping_without_an_end_numpy(step, validate, get_params, patience, max_epochs):
    losses = np.full(max_epochs, np.nan)
    kept, mark = [], 0
    low, bad = np.inf, 0
    for now in range(max_epochs):
        step()
        losses[now] = validate()
        better = bool(np.less(losses[now], low))
        bad = int(np.where(better, 0, bad + 1))
        if better:
            kept = [tuple(np.copy(part) for part in pair) for pair in get_params()]
            mark, low = now, losses[now]
        if bad == patience:
            return kept, mark, losses[: now + 1].tolist()


@rewritten(of="early_stopping_without_an_end", style="student")
def early_stopping_without_an_end_student(step, validate, get_params, patience, max_epochs):
    from copy import deepcopy
    all_losses = []
    smallest = float("inf")
    best_i = 0
    best_weights = []
    counter = 0
    i = 0
    while i < max_epochs:
        step()
        val_loss = float(validate())
        all_losses.append(val_loss)
        if val_loss < smallest:
            smallest = val_loss
            best_i = i
            best_weights = deepcopy(get_params())
            counter = 0
        else:
            counter = counter + 1
        if counter >= patience:
            return best_weights, best_i, all_losses
        i = i + 1

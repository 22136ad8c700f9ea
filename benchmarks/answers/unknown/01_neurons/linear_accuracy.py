import numpy as np


@wrong(of="linear_accuracy")
def averages_the_two_classes(w, b, X, y):
    """The accuracy is computed within each class and then averaged over the classes, whatever their sizes."""
    y = np.atleast_1d(np.asarray(y, dtype=float))
    right = np.atleast_1d(perceptron(X, w, b)) == y
    parts = [right[y == label].mean() for label in np.unique(y)]
    return float(np.mean(parts))


@wrong(of="linear_accuracy")
def turns_the_line_round_if_that_is_better(w, b, X, y):
    """An accuracy below one half is replaced by one minus it, as if the line might be turned round."""
    accuracy = np.mean(perceptron(X, w, b) == np.asarray(y))
    return max(accuracy, 1 - accuracy)


@wrong(of="linear_accuracy")
def counts_equal_examples_once(w, b, X, y):
    """The verdicts are kept in a dictionary by example, so an example that occurs several times counts only once."""
    X = np.atleast_2d(np.asarray(X, dtype=float))
    y = np.atleast_1d(y)
    verdicts = {}
    for x, target in zip(X, y):
        verdicts[tuple(x)] = float(perceptron(x, w, b)) == target
    return sum(verdicts.values()) / len(verdicts)


@wrong(of="linear_accuracy")
def divides_one_example_by_its_features(w, b, X, y):
    """The count of hits is divided by len(X), which for one example of shape (D,) is the number of features."""
    hits = np.sum(perceptron(X, w, b) == np.asarray(y))
    return hits / len(X)


@wrong(of="linear_accuracy")
def rounds_to_two_digits(w, b, X, y):
    """The accuracy is rounded to two digits as in the table, so one of three right gives 0.33."""
    predicted = np.atleast_1d(perceptron(X, w, b))
    wanted = np.atleast_1d(np.asarray(y))
    n_right = sum(1 for p, t in zip(predicted, wanted) if p == t)
    return round(n_right / len(predicted), 2)

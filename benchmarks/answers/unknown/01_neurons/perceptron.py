import numpy as np


@wrong(of="perceptron")
def reads_examples_as_whole_numbers(X, w, b):
    """The examples are converted to integers, so that their decimals are cut off before the sum."""
    X = np.asarray(X, dtype=int)
    z = X @ np.asarray(w, dtype=float) + b
    return step(z)


@wrong(of="perceptron")
def squeezes_a_batch_of_one(X, w, b):
    """A final squeeze turns the answer to a batch of a single example from shape (1,) into shape ()."""
    z = np.dot(np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b
    return np.squeeze(np.where(z >= 0, 1, 0))


@wrong(of="perceptron")
def takes_a_square_batch_for_one_example(X, w, b):
    """One example is recognised by len(X) == len(w), so a batch with as many examples as features is summed by columns."""
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float)
    if len(X) == len(w):  # a single example
        return step(w @ X + b)
    answers = []
    for x in X:
        answers.append(step(x @ w + b))
    return np.array(answers)


@wrong(of="perceptron")
def divides_weights_but_not_bias_by_their_length(X, w, b):
    """The weights are brought to length 1 for a distance to the line, but the bias is not divided along with them."""
    w = np.asarray(w, dtype=float)
    length = np.linalg.norm(w)
    if length > 0:
        w = w / length
    distance = np.asarray(X, dtype=float) @ w + b
    return (distance >= 0).astype(float)


@wrong(of="perceptron")
def rounds_z_to_one_digit(X, w, b):
    """The pre-activation is rounded to one digit against float noise, so z a little below 0 fires too."""
    z = np.round(np.asarray(X) @ np.asarray(w) + b, 1)
    return step(z)

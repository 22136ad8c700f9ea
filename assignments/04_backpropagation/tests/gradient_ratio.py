import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "gradient_ratio"
points = None


def compares(gradient_ratio, params, X, dout, activations, expected, claim=""):
    """The ratio is this number."""
    params, X, dout = [(np.array(W), np.array(b)) for W, b in params], np.array(X), np.array(dout)
    got = gradient_ratio(params, X, dout, list(activations))
    weights = {f"W{i}, b{i}": [W, b] for i, (W, b) in enumerate(params, 1)}
    given = {"X": X, "dout": dout, "activations": activations, **weights}
    close(got, expected, given=given, claim=claim)


def chain(w, n_layers):
    """Sigmoids of one unit each with z = 0 in all of them, for the input 1/2."""
    return [([[w]], [-w / 2])] * n_layers


@test_case(
    points=0.3, failure_message="A chain of sigmoids that all sit at z = 0 has the ratio (w / 4)^(k - 1)."
)
@explained()
def gives_the_ratio_worked_by_hand(gradient_ratio):
    for w, n_layers in ((8.0, 2), (1.0, 3), (8.0, 10), (1.0, 10)):
        expected = (w / 4) ** (n_layers - 1)
        compares(gradient_ratio, chain(w, n_layers), [[0.5]], [[1.0]], ["sigmoid"] * n_layers, expected)


@test_case(points=0.3, failure_message="The norms are of the gradients of weights alone, not of biases.")
@explained()
def measures_weights_alone(gradient_ratio):
    # with dout 1 the first layer's dW is [[0, 4], [0, 2]], the last one's [[1, 2]]
    params, names = [([[1.0, 0.0], [0.0, 1.0]], [1.0, 0.0]), ([[2.0, 1.0]], [3.0])], ["identity"] * 2
    compares(gradient_ratio, params, [[0.0, 2.0]], [[1.0]], names, 20**0.5 / 5**0.5)
    # dW is 6 and 8, db 6 and 1
    compares(gradient_ratio, [([[3.0]], [5.0]), ([[6.0]], [0.0])], [[1.0]], [[1.0]], names, 0.75)


@test_case(points=0.2, failure_message="Each norm is the root of the sum of all squares.")
@explained()
def takes_the_norm_over_all_elements(gradient_ratio):
    # the first layer's dW is [[1, 4], [3, 2]], the last one's [[1, 2], [2, 0]]
    params, X = (
        [([[1.0, 0.0], [0.0, 1.0]], [1.0, 0.0]), ([[2.0, 1.0], [1.0, 3.0]], [0.0, 0.0])],
        [[0, 2], [1, 0]],
    )
    dout, names = np.eye(2), ["identity"] * 2
    compares(gradient_ratio, params, X, dout, names, 30**0.5 / 3)
    compares(gradient_ratio, params[:1], X, dout, names[:1], 1.0)

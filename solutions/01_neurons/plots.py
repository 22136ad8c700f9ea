import numpy as np
from plotting import curves, plot

Z = np.linspace(-4, 4, 81)


def beside_its_slope(name, function, derivative):
    lines = {name: function(Z), f"{name}_derivative": derivative(Z)}
    return curves(f"Your {name} and its slope", "z", Z, lines)


@plot(question="sigmoid_derivative")
def sigmoid_beside_its_slope(sigmoid, sigmoid_derivative):
    return beside_its_slope("sigmoid", sigmoid, sigmoid_derivative)


@plot(question="relu_derivative")
def relu_beside_its_slope(relu, relu_derivative):
    return beside_its_slope("relu", relu, relu_derivative)


@plot(question="leaky_relu_derivative")
def leaky_relu_beside_its_slope(leaky_relu, leaky_relu_derivative):
    return beside_its_slope("leaky_relu", leaky_relu, leaky_relu_derivative)


@plot(question="elu_derivative")
def elu_beside_its_slope(elu, elu_derivative):
    return beside_its_slope("elu", elu, elu_derivative)

import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "leaky_relu_derivative"
points = None


@test_case(points=0.2, failure_message="The slope is 1 where z is positive and alpha where it is negative.")
@explained()
def is_one_or_alpha(leaky_relu_derivative):
    for alpha in (0.5, 0.1):
        z = [-4.0, -0.5, 0.05, 3.0]
        close(leaky_relu_derivative(np.array(z), alpha), [alpha, alpha, 1, 1], given={"z": z, "alpha": alpha})


@test_case(points=0.2, failure_message="Without a given slope alpha is 0.2, as in the function.")
@explained()
def has_the_default_of_its_function(leaky_relu_derivative):
    for z, expected in (([-4.0, -0.5, 0.5, 3.0], [0.2, 0.2, 1.0, 1.0]), ([2.0, -2.0], [1.0, 0.2])):
        close(leaky_relu_derivative(np.array(z)), expected, given={"z": z})

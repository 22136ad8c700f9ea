import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "leaky_relu"
points = None


@test_case(points=0.2, failure_message="What is positive stays, of the rest alpha times as much is left.")
@explained()
def lets_a_part_leak(leaky_relu):
    for alpha, expected in ((0.5, [-2.0, -0.25, 0.0, 0.05, 3.0]), (0.1, [-0.4, -0.05, 0.0, 0.05, 3.0])):
        z = [-4.0, -0.5, 0.0, 0.05, 3.0]
        close(leaky_relu(np.array(z), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.2, failure_message="Without a given slope alpha is 0.2.")
@explained()
def leaks_a_fifth_by_itself(leaky_relu):
    for z, expected in (([-4.0, -0.5, 0.0, 3.0], [-0.8, -0.1, 0.0, 3.0]), ([2.0, -2.0], [2.0, -0.4])):
        close(leaky_relu(np.array(z)), expected, given={"z": z})

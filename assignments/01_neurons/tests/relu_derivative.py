import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "relu_derivative"
points = None


@test_case(points=0.4, failure_message="The slope is 1 where z is positive and 0 where it is negative.")
@explained()
def is_one_or_zero(relu_derivative):
    for z, expected in (([-2.0, -0.5, 0.5, 3.0], [0.0, 0.0, 1.0, 1.0]), ([4.0, -4.0], [1.0, 0.0])):
        close(relu_derivative(np.array(z)), expected, given={"z": z})

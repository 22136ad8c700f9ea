import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "relu"
points = None


@test_case(points=0.4, failure_message="What is positive stays, the rest becomes 0.")
@explained()
def keeps_what_is_positive(relu):
    for z, expected in (([-2.0, -0.5, 0.0, 0.5, 3.0], [0.0, 0.0, 0.0, 0.5, 3.0]), ([4.0, -4.0], [4.0, 0.0])):
        close(relu(np.array(z)), expected, given={"z": z})

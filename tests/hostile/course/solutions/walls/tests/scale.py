import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "scale"
points = None


@test_case(points=0.4, failure_message="The example comes out.")
@explained()
def gives_the_example(scale):
    close(scale(np.array([0.0, 1.0, 2.0])), [1.0, 3.0, 5.0])


@test_case(points=0.4, hidden=True, failure_message="It holds for any numbers.")
@explained(like="gives_the_example")
def holds_for_fresh_numbers(scale):
    rng = fresh_rng()
    for _ in range(3):
        x = rng.normal(size=5)
        close(scale(x.copy()), 2 * x + 1)


@test_case(points=0.2, hidden=True, failure_message="The input stays as it is.")
@explained(like="gives_the_example", robustness=True)
def leaves_its_input_alone(scale):
    x = fresh_rng().normal(size=5)
    close(leaves_unchanged(scale, x.copy()), 2 * x + 1)

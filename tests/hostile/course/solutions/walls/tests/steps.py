from checks import close, explained, fresh_rng, parts
from otter.test_files import test_case

OK_FORMAT = False
name = "steps"
points = None


@test_case(points=0.5, failure_message="Two steps of one each come out.")
@explained()
def takes_two_steps_of_one(steps):
    close(parts(steps(lambda number: number + 1, 3.0), "first", "second"), [4.0, 5.0])


@test_case(points=0.5, hidden=True, failure_message="It holds for any function.")
@explained(like="takes_two_steps_of_one")
def takes_steps_of_any_function(steps):
    factor, start = fresh_rng().normal(size=2)
    close(
        parts(steps(lambda number: number * factor, float(start)), "first", "second"),
        [start * factor, start * factor**2],
    )

from checks import close, explained, fresh_rng
from otter.test_files import test_case

OK_FORMAT = False
name = "halves"
points = None


@test_case(points=0.5, failure_message="Halves of two numbers come out.")
@explained()
def halves_two_numbers(halves):
    close(list(halves([2.0, 4.0])), [1.0, 2.0])


@test_case(points=0.5, hidden=True, failure_message="It holds for any numbers.")
@explained(like="halves_two_numbers")
def halves_fresh_numbers(halves):
    numbers = fresh_rng().normal(size=4)
    close(list(halves(numbers.tolist())), numbers / 2)

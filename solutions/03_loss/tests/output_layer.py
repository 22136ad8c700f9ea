from checks import as_list, close, explained, fresh_rng, raises, true
from otter.test_files import test_case

OK_FORMAT = False
name = "output_layer"
points = None

ORDER = "The names of the activation and of the loss and the number of units come back, in this order."
ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def asks_for(output_layer, task, n, activations, loss, units, claim=ORDER):
    """One of the activations, the loss and the number of units come back, in this order."""
    given = f"task = {task!r}, n = {n}"
    got = as_list(output_layer(task, n), at_most=3, given=given, claim=claim)
    expected = f"{' or '.join(map(repr, activations))}, then {loss!r}, then {units}"
    names = [word for word in got if type(word) is str]
    right = len(got) == 3 and len(names) == 2 and names[0] in activations and names[1] == loss
    true(right, claim, given=given, expected=expected, got=got)
    close(got[2], units, given=given, claim=claim)


@test_case(points=0.4, failure_message="A regression ends in an identity with the mse, one unit a number.")
@explained()
def ends_a_regression(output_layer):
    for n in (2, 1):
        asks_for(output_layer, "regression", n, ["identity"], "mse", n)


@test_case(
    points=0.4,
    failure_message="Questions with yes or no end in sigmoids, a choice among classes in a softmax.",
)
@explained()
def ends_a_classification(output_layer):
    asks_for(output_layer, "binary", 1, ["sigmoid"], "binary_cross_entropy", 1)
    asks_for(output_layer, "multi-label", 4, ["sigmoid"], "binary_cross_entropy", 4)
    asks_for(output_layer, "multi-class", 3, ["softmax"], "cross_entropy", 3)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Positive and bounded numbers end in an activation of their range.",
)
@explained(like="ends_a_regression")
def keeps_to_the_range_of_the_target(output_layer):
    for n in (1, 3, int(fresh_rng().integers(4, 50))):
        asks_for(output_layer, "positive", n, ["relu", "softplus"], "mse", n)
        asks_for(output_layer, "bounded", n, ["sigmoid", "tanh"], "mse", n)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="There is one unit for each number, label or class, however many.",
)
@explained(like="ends_a_classification")
def grows_with_what_is_predicted(output_layer):
    for n in (2, *fresh_rng().integers(5, 50, 2).tolist()):
        asks_for(output_layer, "regression", n, ["identity"], "mse", n)
        asks_for(output_layer, "multi-label", n, ["sigmoid"], "binary_cross_entropy", n)
        asks_for(output_layer, "multi-class", n, ["softmax"], "cross_entropy", n)


@test_case(points=0.2, hidden=True, failure_message="A binary task has one unit whatever n is.")
@explained(like="ends_a_classification", robustness=True)
def needs_one_unit_for_yes_or_no(output_layer):
    asks_for(output_layer, "regression", 5, ["identity"], "mse", 5, claim=ORDINARY)
    for n in (2, 5):
        asks_for(output_layer, "binary", n, ["sigmoid"], "binary_cross_entropy", 1)


@test_case(points=0.2, hidden=True, failure_message="A task that is not in the table raises a ValueError.")
@explained(like="ends_a_regression", robustness=True)
def refuses_an_unknown_task(output_layer):
    asks_for(output_layer, "regression", 3, ["identity"], "mse", 3, claim=ORDINARY)
    for task in ("clustering", "Regression task", "multi-task"):
        raises(ValueError, output_layer, task, 2)

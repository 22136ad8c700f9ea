from checks import as_list, close, explained, true
from otter.test_files import test_case

OK_FORMAT = False
name = "output_layer"
points = None

ORDER = "The names of the activation and of the loss and the number of units come back, in this order."


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

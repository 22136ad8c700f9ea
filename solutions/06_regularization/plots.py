import numpy as np
from checks import has_shape, parts
from plotting import curves, plot

EPOCHS = 160


@plot(question="polynomial_experiment")
def training_and_validation_error(polynomial_experiment):
    rng = np.random.default_rng(42)
    x = rng.uniform(-3, 3, 60)
    y = 0.5 * x**2 + x + 2 + rng.normal(size=60)
    shown = x[:30], y[:30]
    errors = {}
    for name, judged in (("training", shown), ("validation", (x[30:], y[30:]))):
        got = polynomial_experiment(*shown, *judged, 60, 0.002, EPOCHS, np.random.default_rng(5))
        errors[name] = has_shape(parts(got, "best epoch", "errors")[1], (EPOCHS,))
    return curves("Your errors, epoch by epoch", "epoch", np.arange(1.0, EPOCHS + 1), errors)

import numpy as np


@wrong(of="binary_cross_entropy")
def takes_the_logarithm_of_one_minus_the_distance(y, y_hat):
    """The loss is -log(1 - |y - y_hat|), which is right for targets 0 and 1 but not between."""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.log(np.maximum(1 - np.abs(y - y_hat), 1e-12)))


@wrong(of="binary_cross_entropy")
def averages_yes_and_no_separately(y, y_hat):
    """The yes terms are divided by the number of yes and the no terms by the number of no, so rare answers weigh more."""
    y, p = paired(y, y_hat)
    p = np.clip(p, 1e-15, 1 - 1e-15)
    loss_yes = -np.sum(y * np.log(p)) / max(np.sum(y), 1e-15)
    loss_no = -np.sum((1 - y) * np.log(1 - p)) / max(np.sum(1 - y), 1e-15)
    return (loss_yes + loss_no) / 2


@wrong(of="binary_cross_entropy")
def repairs_infinities_afterwards(y, y_hat):
    """The infinities are replaced by the largest float afterwards, so two wrong answers in a batch sum to inf again."""
    y, y_hat = paired(y, y_hat)
    with np.errstate(all="ignore"):
        yes = np.nan_to_num(y * np.log(y_hat))
        no = np.nan_to_num((1 - y) * np.log(1 - y_hat))
        return -np.mean(yes + no)


@wrong(of="binary_cross_entropy", known="binary_cross_entropy_with_a_guard_lost_to_rounding")
def clips_by_less_than_a_float_can_tell(y, y_hat):
    """The upper end of the clip is 1 - 1e-300, which is 1, so a probability of exactly 1 still takes the logarithm of 0."""
    y, y_hat = paired(y, y_hat)
    tiny = 1e-300
    p = np.clip(y_hat, tiny, 1 - tiny)
    return float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))


@wrong(of="binary_cross_entropy", known="binary_cross_entropy_to_the_base_of_2")
def counts_in_bits(y, y_hat):
    """The logarithms are to the base 2, since a yes-or-no answer is a bit."""
    y, y_hat = paired(y, y_hat)
    bits = lambda p: -np.log2(np.maximum(p, 1e-15))
    return np.mean(y * bits(y_hat) + (1 - y) * bits(1 - y_hat))


@wrong(of="binary_cross_entropy")
def stacks_yes_and_no_as_two_rows(y, y_hat):
    """Yes and no are stacked along the first axis for cross_entropy, which then divides by 2 and not by the number of answers."""
    y, y_hat = paired(y, y_hat)
    y, y_hat = y.ravel(), y_hat.ravel()
    return cross_entropy(np.stack([y, 1 - y]), np.stack([y_hat, 1 - y_hat]))


@wrong(of="binary_cross_entropy")
def charges_only_wrong_decisions(y, y_hat):
    """Answers on the right side of one half cost nothing, however unsure they were."""
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    each = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    wrong_side = (y_hat >= 0.5) != (y >= 0.5)
    return np.mean(np.where(wrong_side, each, 0.0))

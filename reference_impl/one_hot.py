"""One-hot encoding: class labels as rows that a loss can compare with probabilities."""

import numpy as np

from reference_impl.arguments import checked, labels, whole


@checked(n_classes=whole(at_least=1, noted_as="K"), labels=labels("N?", "K"))
def one_hot(labels: np.typing.ArrayLike, n_classes: int) -> np.ndarray:
    """Write each label as a row of zeros with a single 1 at the label's place.

    Args:
        labels: whole numbers from 0 to n_classes - 1, (N,); or one label, a number.
        n_classes: how many classes there are, K, whether or not the labels show all of them.

    Returns:
        Rows of zeros and ones, (N, K); or (K,) for one label.
    """
    # Row k of the identity matrix is the code of class k, so the labels pick their rows.
    return np.eye(n_classes)[np.asarray(labels)]  # (K, K) indexed by (N,) is (N, K)

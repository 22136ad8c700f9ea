import numpy as np


@alternative(of="one_hot")
def by_comparing(labels, n_classes):
    return np.asarray(labels)[..., None] == np.arange(n_classes)


@alternative(of="one_hot")
def in_small_whole_numbers(labels, n_classes):
    return by_comparing(labels, n_classes).astype(np.int8)


@alternative(of="one_hot")
def written_into_zeros(labels, n_classes):
    labels = np.asarray(labels)
    rows = np.zeros((labels.size, n_classes), dtype=np.float32)
    rows[np.arange(labels.size), labels.ravel()] = 1
    return rows.reshape(*labels.shape, n_classes)


@alternative(of="one_hot")
def in_nested_lists(labels, n_classes):
    if np.ndim(labels) == 0:
        return [int(k == labels) for k in range(n_classes)]
    return [in_nested_lists(label, n_classes) for label in labels]


@alternative(of="one_hot")
def taken_from_the_identity(labels, n_classes):
    return np.take(np.identity(n_classes), labels, axis=0)


@alternative(of="one_hot")
def put_along_the_axis(labels, n_classes):
    labels = np.asarray(labels)[..., np.newaxis]
    rows = np.zeros((*labels.shape[:-1], n_classes), dtype=complex)
    np.put_along_axis(rows, labels, 1, axis=-1)
    return rows.real

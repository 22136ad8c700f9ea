import numpy as np


@alternative(of="mean_squared_error")
def square_of_the_difference(y, y_hat):
    return np.square(np.subtract(*paired(y, y_hat))).mean()


@alternative(of="mean_squared_error")
def product_with_itself(y, y_hat):
    y, y_hat = paired(y, y_hat)
    distance = (y - y_hat).ravel()
    return distance @ distance / distance.size


@alternative(of="mean_squared_error")
def square_of_the_norm(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.array(np.linalg.norm((y - y_hat).ravel()) ** 2 / y.size)


@alternative(of="mean_squared_error")
def element_by_element(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("the shapes differ")
    pairs = list(zip(np.ravel(y).tolist(), np.ravel(y_hat).tolist(), strict=True))
    return sum((a - b) ** 2 for a, b in pairs) / len(pairs)


@alternative(of="mean_squared_error")
def with_einsum_in_place(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y = y.copy()
    y -= y_hat
    return float(np.einsum("i,i->", y.reshape(-1), y.reshape(-1))) / y.size

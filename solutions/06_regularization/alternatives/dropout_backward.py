import numpy as np


@alternative(of="dropout_backward")
def product_with_the_mask(dout, mask, p):
    return np.asarray(dout) * mask / (1 - p)


@alternative(of="dropout_backward")
def zeros_on_a_copy(dout, mask, p):
    dx = np.array(dout, dtype=float)
    dx[~np.array(mask)] = 0.0
    dx *= 1 / (1 - p)
    return dx


@alternative(of="dropout_backward")
def element_by_element(dout, mask, p):
    dx = [
        g / (1 - p) if m else 0.0
        for g, m in zip(np.ravel(dout).tolist(), np.ravel(mask).tolist(), strict=False)
    ]
    return np.reshape(dx, np.shape(dout)).tolist()


@alternative(of=("dropout_forward", "dropout_backward"))
class MaskHoldsTheScale:
    @staticmethod
    def dropout_forward(x, p, rng, training=True):
        x = np.asarray(x, dtype=float)
        if not training:
            return x, np.ones(x.shape)
        mask = np.where(rng.random(x.shape) < p, 0.0, 1.0 / (1.0 - p))
        return x * mask, mask

    @staticmethod
    def dropout_backward(dout, mask, p):
        return np.multiply(dout, mask)


@alternative(of=("dropout_forward", "dropout_backward"))
class OnesAndZerosInLists:
    @staticmethod
    def dropout_forward(x, p, rng, training=True):
        x = np.asarray(x, dtype=float)
        mask = np.ones(x.shape, dtype=int)
        if training:
            mask = (rng.random(x.shape) >= p).astype(int)
            x = x * mask / (1 - p)
        return x, mask.tolist()

    @staticmethod
    def dropout_backward(dout, mask, p):
        return np.array(dout) * np.array(mask) / (1 - p)


@alternative(of=("dropout_forward", "dropout_backward"))
class EvaluationIsDropoutOfNothing:
    @staticmethod
    def dropout_forward(x, p, rng, training=True):
        p = p * training
        mask = rng.random(np.shape(x)) >= p
        return np.asarray(x, dtype=float) * mask / (1 - p), mask

    @staticmethod
    def dropout_backward(dout, mask, p):
        dx = np.zeros(np.shape(dout))
        kept = np.asarray(mask, dtype=bool)
        dx[kept] = np.asarray(dout)[kept] / (1 - p)
        return dx

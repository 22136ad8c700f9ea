@alternative(of="initializer_for")
def by_two_lists(activation):
    if activation in ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]:
        return "he_normal"
    if activation in ["sigmoid", "tanh", "identity", "softmax"]:
        return "glorot_normal"
    raise ValueError(f"I do not know {activation}")


@alternative(of="initializer_for")
def by_a_table(activation):
    table = dict.fromkeys(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"], "he_normal")
    table |= {"sigmoid": "glorot_uniform", "tanh": "glorot_uniform"}
    table |= {"identity": "glorot_normal", "softmax": "glorot_normal"}
    try:
        return table[activation]
    except KeyError:
        raise ValueError(activation) from None


@alternative(of="initializer_for")
def by_cases(activation):
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "elu" | "gelu" | "swish" | "mish":
            return "he_normal"
        case "sigmoid" | "tanh" | "identity" | "softmax":
            return "glorot_uniform"
    raise ValueError("unknown activation")


@alternative(of="initializer_for")
def by_the_place_in_a_list(activation):
    names = [
        "sigmoid",
        "tanh",
        "identity",
        "softmax",
        "relu",
        "leaky_relu",
        "prelu",
        "elu",
        "gelu",
        "swish",
        "mish",
    ]
    return "he_normal" if names.index(activation) > 3 else "glorot_uniform"

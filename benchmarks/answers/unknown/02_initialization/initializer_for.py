@wrong(of="initializer_for", known="initializer_itself_for_its_name")
def returns_the_function_itself(activation):
    """The initialiser itself comes back, a function, in place of its name."""
    if activation in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        return he_normal
    if activation in ("sigmoid", "tanh", "identity", "softmax"):
        return glorot_uniform
    raise ValueError(activation)


@wrong(of="initializer_for")
def forgives_capitals_and_blanks(activation):
    """Capitals, blanks and hyphens are forgiven, so names that are not in the table, such as "ReLU", raise no ValueError."""
    name = activation.strip().lower().replace("-", "_").replace(" ", "_")
    table = dict.fromkeys(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"], "he_normal")
    table.update(dict.fromkeys(["sigmoid", "tanh", "identity", "softmax"], "glorot_uniform"))
    if name not in table:
        raise ValueError(f"unknown activation {activation!r}")
    return table[name]


@wrong(of="initializer_for")
def recognises_rectifiers_by_their_ending(activation):
    """Everything that ends in "elu" counts as a rectifier, so names like "selu" raise no ValueError."""
    if activation.endswith("elu") or activation.endswith("ish"):
        return "he_normal"
    elif activation in {"sigmoid", "tanh", "identity", "softmax"}:
        return "glorot_normal"
    raise ValueError("no initialiser for " + activation)


@wrong(of="initializer_for", known="initializer_that_returns_the_error")
def returns_the_error(activation):
    """For an unknown name the ValueError is returned in place of raised."""
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "elu" | "gelu" | "swish" | "mish":
            return "he_normal"
        case "sigmoid" | "tanh" | "identity" | "softmax":
            return "glorot_uniform"
        case _:
            return ValueError("not an activation")


@wrong(of="initializer_for")
def looks_for_the_name_inside_a_text(activation):
    """The names stand in one text and `in` looks for a part of it, so "lu", "max" and even "" raise no ValueError."""
    if activation in "relu leaky_relu prelu elu gelu swish mish":
        return "he_normal"
    if activation in "sigmoid tanh identity softmax":
        return "glorot_uniform"
    raise ValueError("unknown")


@wrong(of="initializer_for")
def accepts_what_the_given_table_has(activation):
    """Names are checked against the given ACTIVATIONS, so some names of this section, such as "mish", raise a ValueError and others, such as "step", do not."""
    if activation not in ACTIVATIONS:
        raise ValueError(f"{activation} is not in ACTIVATIONS")
    rectifiers = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]
    return "he_normal" if activation in rectifiers else "glorot_uniform"

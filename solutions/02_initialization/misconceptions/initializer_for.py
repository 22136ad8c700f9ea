"""What people write for initializer_for when it is not quite right."""

RECTIFIERS = ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish")
OTHERS = ("sigmoid", "tanh", "identity", "softmax")


@misconception(of="initializer_for")
def initializer_the_other_way_round(activation):
    """Which of the two makes up for what ReLU takes away?

    Compare with what you return for "relu".
    """
    if activation in RECTIFIERS:
        return "glorot_uniform"
    if activation in OTHERS:
        return "he_normal"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_he_for_relu_alone(activation):
    """Go through the first row of the table: which names of it does your function treat like "relu"?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal" if activation == "relu" else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_he_for_names_with_relu(activation):
    """Look up "elu" in the table: beside which other names does it stand?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal" if "relu" in activation else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_he_for_all_that_end_in_lu(activation):
    """Go through the first row of the table: which relatives of ReLU have a name of another kind?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal" if activation.endswith("lu") else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_that_does_not_know_the_smooth_ones(activation):
    """Go through the first row of the table: does your function know every name in it?"""
    if activation in ("relu", "leaky_relu"):
        return "he_normal"
    if activation in OTHERS:
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_elu_with_glorot(activation):
    """Look up "elu" in the table: beside which other names does it stand?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal" if activation in RECTIFIERS and activation != "elu" else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_glorot_for_the_smooth_ones(activation):
    """Look up "gelu", "swish" and "mish" in the table: is it smoothness that decides?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal" if activation in ("relu", "leaky_relu", "prelu", "elu") else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_that_forgets_softmax(activation):
    """Go through the second row of the table: does your function know every name in it?"""
    if activation in RECTIFIERS:
        return "he_normal"
    if activation in ("sigmoid", "tanh", "identity"):
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_that_forgets_identity_and_softmax(activation):
    """Go through the second row of the table: does your function know every name in it?"""
    if activation in RECTIFIERS:
        return "he_normal"
    if activation in ("sigmoid", "tanh"):
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_identity_with_he(activation):
    """Does an identity layer take away half of the signal?

    Look it up in the table.
    """
    if activation in (*RECTIFIERS, "identity"):
        return "he_normal"
    if activation in OTHERS:
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_of_a_shorter_name(activation):
    """Compare what you return with the second column of the table, letter by letter."""
    if activation in RECTIFIERS:
        return "he"
    if activation in OTHERS:
        return "glorot"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_of_another_name(activation):
    """Compare what you return with the second column of the table, letter by letter."""
    if activation in RECTIFIERS:
        return "kaiming_normal"
    if activation in OTHERS:
        return "xavier_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_he_uniform(activation):
    """Compare what you return for "relu" with the second column of the table, letter by letter."""
    if activation in RECTIFIERS:
        return "he_uniform"
    if activation in OTHERS:
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_glorot_alone(activation):
    """Compare what you return for "relu" and for "tanh": did sections 6 and 7 ask for the same?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "glorot_uniform"


@misconception(of="initializer_for")
def initializer_he_alone(activation):
    """Compare what you return for "relu" and for "tanh": did sections 6 and 7 ask for the same?"""
    if activation not in RECTIFIERS + OTHERS:
        raise ValueError(f"{activation} is not known")
    return "he_normal"


@misconception(of="initializer_for")
def initializer_normal_for_the_others(activation):
    """Look up "sigmoid" in the table, and think of the signal after ten layers of it."""
    if activation in RECTIFIERS:
        return "he_normal"
    if activation in OTHERS:
        return "normal_init"
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_itself_for_its_name(activation):
    """Print what you return for "relu": is it a name, in quotation marks?"""
    if activation in RECTIFIERS:
        return he_normal
    if activation in OTHERS:
        return glorot_uniform
    raise ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_with_a_key_error(activation):
    """Call it with "cosine" and read the last line of the error: which kind was asked for?"""
    table = dict.fromkeys(RECTIFIERS, "he_normal") | dict.fromkeys(OTHERS, "glorot_uniform")
    return table[activation]


@misconception(of="initializer_for")
def initializer_glorot_by_default(activation):
    """Call it with a name that nobody has heard of, such as "cosine": what should a caller learn?"""
    return "he_normal" if activation in RECTIFIERS else "glorot_uniform"


@misconception(of="initializer_for")
def initializer_he_by_default(activation):
    """Call it with a name that nobody has heard of, such as "cosine": what should a caller learn?"""
    return "glorot_uniform" if activation in OTHERS else "he_normal"


@misconception(of="initializer_for")
def initializer_nothing_by_default(activation):
    """Put your call for "cosine" between two prints: does the second one still run?"""
    if activation in RECTIFIERS:
        return "he_normal"
    return "glorot_uniform" if activation in OTHERS else None


@misconception(of="initializer_for")
def initializer_that_returns_the_error(activation):
    """Put your call for "cosine" between two prints: does the second one still run?"""
    if activation in RECTIFIERS:
        return "he_normal"
    if activation in OTHERS:
        return "glorot_uniform"
    return ValueError(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_that_prints_the_error(activation):
    """Put your call for "cosine" between two prints: does the second one still run?"""
    if activation in RECTIFIERS:
        return "he_normal"
    if activation in OTHERS:
        return "glorot_uniform"
    return print(f"{activation} is not known")


@misconception(of="initializer_for")
def initializer_for_any_name_that_contains_one(activation):
    """Call it with "relu42": is that a name of the table?"""
    if any(name in activation for name in RECTIFIERS):
        return "he_normal"
    if activation in OTHERS:
        return "glorot_uniform"
    raise ValueError(f"{activation} is not known")

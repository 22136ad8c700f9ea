"""Known mistakes of initializer_for, written anew."""

import math

import numpy as np


@rewritten(of="initializer_the_other_way_round", style="loops")
def initializer_the_other_way_round_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        if name == activation:
            return "glorot_uniform"
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            return "he_normal"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_the_other_way_round", style="numpy")
def initializer_the_other_way_round_numpy(activation):
    table = dict.fromkeys(("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"), "glorot_uniform")
    table.update(dict.fromkeys(("sigmoid", "tanh", "identity", "softmax"), "he_normal"))
    if activation in table:
        return table[activation]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_the_other_way_round", style="student")
def initializer_the_other_way_round_student(activation):
    if activation in {"sigmoid", "tanh", "identity", "softmax"}:
        answer = "he_normal"
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}:
        answer = "glorot_uniform"
        return answer
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_he_for_relu_alone", style="loops")
def initializer_he_for_relu_alone_loops(activation):
    found = None
    for name in ["leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]:
        if activation == name:
            found = "glorot_uniform"
    for name in ["relu"]:
        if activation == name:
            found = "he_normal"
    if found is not None:
        return found
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_he_for_relu_alone", style="numpy")
def initializer_he_for_relu_alone_numpy(activation):
    if np.isin(activation, ["relu"]):
        return "he_normal"
    if np.isin(activation, ["leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_he_for_relu_alone", style="student")
def initializer_he_for_relu_alone_student(activation):
    def is_in(names):
        return names.count(activation) > 0

    if is_in(["relu"]):
        return "he_normal"
    if is_in(["leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_he_for_names_with_relu", style="loops")
def initializer_he_for_names_with_relu_loops(activation):
    for name in ("relu", "leaky_relu", "prelu"):
        if activation == name:
            return "he_normal"
    for name in ("elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"):
        if activation == name:
            return "glorot_uniform"
    raise ValueError("not in the table")


@rewritten(of="initializer_he_for_names_with_relu", style="numpy")
def initializer_he_for_names_with_relu_numpy(activation):
    names = np.array(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"])
    answers = np.where(np.char.find(names, "relu") >= 0, "he_normal", "glorot_uniform")
    place = np.flatnonzero(names == activation)
    if place.size == 0:
        raise ValueError(activation)
    return str(answers[place[0]])


@rewritten(of="initializer_he_for_names_with_relu", style="student")
def initializer_he_for_names_with_relu_student(activation):
    known = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"] + ["sigmoid", "tanh", "identity", "softmax"]
    if activation not in known:
        raise ValueError("unknown activation")
    if "relu" in activation:
        return "he_normal"
    else:
        return "glorot_uniform"


@rewritten(of="initializer_he_for_all_that_end_in_lu", style="loops")
def initializer_he_for_all_that_end_in_lu_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            if name[-2] == "l" and name[-1] == "u":
                return "he_normal"
            return "glorot_uniform"
    raise ValueError("not in the table")


@rewritten(of="initializer_he_for_all_that_end_in_lu", style="numpy")
def initializer_he_for_all_that_end_in_lu_numpy(activation):
    names = np.array(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"])
    if not np.any(names == activation):
        raise ValueError(activation)
    return ["glorot_uniform", "he_normal"][int(np.char.endswith(activation, "lu"))]


@rewritten(of="initializer_he_for_all_that_end_in_lu", style="student")
def initializer_he_for_all_that_end_in_lu_student(activation):
    known = ["sigmoid", "tanh", "identity", "softmax", "relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]
    if activation in known:
        ending = activation[-2:]
        if ending == "lu":
            return "he_normal"
        return "glorot_uniform"
    raise ValueError("unknown: " + str(activation))


@rewritten(of="initializer_that_does_not_know_the_smooth_ones", style="loops")
def initializer_that_does_not_know_the_smooth_ones_loops(activation):
    names = ["relu", "leaky_relu", "sigmoid", "tanh", "identity", "softmax"]
    for k in range(6):
        if names[k] == activation:
            return "he_normal" if k < 2 else "glorot_uniform"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_that_does_not_know_the_smooth_ones", style="numpy")
def initializer_that_does_not_know_the_smooth_ones_numpy(activation):
    names = np.array(["relu", "leaky_relu", "sigmoid", "tanh", "identity", "softmax"])
    place = np.flatnonzero(names == activation)
    if place.size:
        return ("glorot_uniform", "he_normal")[int(place[0] < 2)]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_that_does_not_know_the_smooth_ones", style="student")
def initializer_that_does_not_know_the_smooth_ones_student(activation):
    if activation == "relu" or activation == "leaky_relu":
        return "he_normal"
    if activation == "sigmoid" or activation == "tanh" or activation == "identity" or activation == "softmax":
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_elu_with_glorot", style="loops")
def initializer_elu_with_glorot_loops(activation):
    table = {"he_normal": ("relu", "leaky_relu", "prelu", "gelu", "swish", "mish"), "glorot_uniform": ("elu", "sigmoid", "tanh", "identity", "softmax")}
    for answer in table:
        for name in table[answer]:
            if name == activation:
                return answer
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_elu_with_glorot", style="numpy")
def initializer_elu_with_glorot_numpy(activation):
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "gelu" | "swish" | "mish":
            return "he_normal"
        case "elu" | "sigmoid" | "tanh" | "identity" | "softmax":
            return "glorot_uniform"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_elu_with_glorot", style="student")
def initializer_elu_with_glorot_student(activation):
    if activation in {"elu", "sigmoid", "tanh", "identity", "softmax"}:
        answer = "glorot_uniform"
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "gelu", "swish", "mish"}:
        answer = "he_normal"
        return answer
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_glorot_for_the_smooth_ones", style="loops")
def initializer_glorot_for_the_smooth_ones_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu"):
        if name == activation:
            return "he_normal"
    for name in ("gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            return "glorot_uniform"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_glorot_for_the_smooth_ones", style="numpy")
def initializer_glorot_for_the_smooth_ones_numpy(activation):
    if np.isin(activation, ["relu", "leaky_relu", "prelu", "elu"]):
        return "he_normal"
    if np.isin(activation, ["gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_glorot_for_the_smooth_ones", style="student")
def initializer_glorot_for_the_smooth_ones_student(activation):
    def is_in(names):
        return names.count(activation) > 0

    if is_in(["relu", "leaky_relu", "prelu", "elu"]):
        return "he_normal"
    if is_in(["gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_that_forgets_softmax", style="loops")
def initializer_that_forgets_softmax_loops(activation):
    found = None
    for name in ["sigmoid", "tanh", "identity"]:
        if activation == name:
            found = "glorot_uniform"
    for name in ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]:
        if activation == name:
            found = "he_normal"
    if found is not None:
        return found
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_that_forgets_softmax", style="numpy")
def initializer_that_forgets_softmax_numpy(activation):
    names = np.array(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity"])
    place = np.flatnonzero(names == activation)
    if place.size:
        return ("glorot_uniform", "he_normal")[int(place[0] < 7)]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_that_forgets_softmax", style="student")
def initializer_that_forgets_softmax_student(activation):
    if activation == "relu" or activation == "leaky_relu" or activation == "prelu" or activation == "elu":
        return "he_normal"
    if activation == "gelu" or activation == "swish" or activation == "mish":
        return "he_normal"
    if activation == "sigmoid" or activation == "tanh" or activation == "identity":
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_that_forgets_identity_and_softmax", style="loops")
def initializer_that_forgets_identity_and_softmax_loops(activation):
    names = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh"]
    for k in range(9):
        if names[k] == activation:
            return "he_normal" if k < 7 else "glorot_uniform"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_that_forgets_identity_and_softmax", style="numpy")
def initializer_that_forgets_identity_and_softmax_numpy(activation):
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "elu" | "gelu" | "swish" | "mish":
            return "he_normal"
        case "sigmoid" | "tanh":
            return "glorot_uniform"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_that_forgets_identity_and_softmax", style="student")
def initializer_that_forgets_identity_and_softmax_student(activation):
    if activation in {"sigmoid", "tanh"}:
        answer = "glorot_uniform"
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}:
        answer = "he_normal"
        return answer
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_identity_with_he", style="loops")
def initializer_identity_with_he_loops(activation):
    table = {"he_normal": ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "identity"), "glorot_uniform": ("sigmoid", "tanh", "softmax")}
    for answer in table:
        for name in table[answer]:
            if name == activation:
                return answer
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_identity_with_he", style="numpy")
def initializer_identity_with_he_numpy(activation):
    table = dict.fromkeys(("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "identity"), "he_normal")
    table.update(dict.fromkeys(("sigmoid", "tanh", "softmax"), "glorot_uniform"))
    if activation in table:
        return table[activation]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_identity_with_he", style="student")
def initializer_identity_with_he_student(activation):
    def is_in(names):
        return names.count(activation) > 0

    if is_in(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "identity"]):
        return "he_normal"
    if is_in(["sigmoid", "tanh", "softmax"]):
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_of_a_shorter_name", style="loops")
def initializer_of_a_shorter_name_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        if name == activation:
            return "he"
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            return "glorot"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_of_a_shorter_name", style="numpy")
def initializer_of_a_shorter_name_numpy(activation):
    names = np.array(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"])
    place = np.flatnonzero(names == activation)
    if place.size:
        return ("glorot", "he")[int(place[0] < 7)]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_of_a_shorter_name", style="student")
def initializer_of_a_shorter_name_student(activation):
    if activation == "relu" or activation == "leaky_relu" or activation == "prelu" or activation == "elu":
        return "he"
    if activation == "gelu" or activation == "swish" or activation == "mish":
        return "he"
    if activation == "sigmoid" or activation == "tanh" or activation == "identity" or activation == "softmax":
        return "glorot"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_of_another_name", style="loops")
def initializer_of_another_name_loops(activation):
    found = None
    for name in ["sigmoid", "tanh", "identity", "softmax"]:
        if activation == name:
            found = "xavier_uniform"
    for name in ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]:
        if activation == name:
            found = "kaiming_normal"
    if found is not None:
        return found
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_of_another_name", style="numpy")
def initializer_of_another_name_numpy(activation):
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "elu" | "gelu" | "swish" | "mish":
            return "kaiming_normal"
        case "sigmoid" | "tanh" | "identity" | "softmax":
            return "xavier_uniform"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_of_another_name", style="student")
def initializer_of_another_name_student(activation):
    if activation in {"sigmoid", "tanh", "identity", "softmax"}:
        answer = "xavier_uniform"
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}:
        answer = "kaiming_normal"
        return answer
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_he_uniform", style="loops")
def initializer_he_uniform_loops(activation):
    names = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]
    for k in range(11):
        if names[k] == activation:
            return "he_uniform" if k < 7 else "glorot_uniform"
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_he_uniform", style="numpy")
def initializer_he_uniform_numpy(activation):
    table = dict.fromkeys(("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"), "he_uniform")
    table.update(dict.fromkeys(("sigmoid", "tanh", "identity", "softmax"), "glorot_uniform"))
    if activation in table:
        return table[activation]
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_he_uniform", style="student")
def initializer_he_uniform_student(activation):
    def is_in(names):
        return names.count(activation) > 0

    if is_in(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]):
        return "he_uniform"
    if is_in(["sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_glorot_alone", style="loops")
def initializer_glorot_alone_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            return "glorot_uniform"
    raise ValueError("unknown activation")


@rewritten(of="initializer_glorot_alone", style="numpy")
def initializer_glorot_alone_numpy(activation):
    names = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]
    if not np.isin(activation, names):
        raise ValueError(activation)
    return "glorot_uniform"


@rewritten(of="initializer_glorot_alone", style="student")
def initializer_glorot_alone_student(activation):
    result = "glorot_uniform"
    rectifiers = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]
    others = ["sigmoid", "tanh", "identity", "softmax"]
    if activation in rectifiers:
        return result
    elif activation in others:
        return result
    else:
        raise ValueError("unknown activation")


@rewritten(of="initializer_he_alone", style="loops")
def initializer_he_alone_loops(activation):
    known = False
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            known = True
    if not known:
        raise ValueError("unknown activation")
    return "he_normal"


@rewritten(of="initializer_he_alone", style="numpy")
def initializer_he_alone_numpy(activation):
    names = "relu leaky_relu prelu elu gelu swish mish sigmoid tanh identity softmax".split()
    table = dict.fromkeys(names, "he_normal")
    answer = table.get(activation)
    if answer is None:
        raise ValueError(activation)
    return answer


@rewritten(of="initializer_he_alone", style="student")
def initializer_he_alone_student(activation):
    all_names = {"sigmoid", "tanh", "identity", "softmax", "relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}
    if activation not in all_names:
        raise ValueError(str(activation) + " is not known")
    initializer = "he_normal"
    return initializer


@rewritten(of="initializer_normal_for_the_others", style="loops")
def initializer_normal_for_the_others_loops(activation):
    table = {"he_normal": ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"), "normal_init": ("sigmoid", "tanh", "identity", "softmax")}
    for answer in table:
        for name in table[answer]:
            if name == activation:
                return answer
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_normal_for_the_others", style="numpy")
def initializer_normal_for_the_others_numpy(activation):
    if np.isin(activation, ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]):
        return "he_normal"
    if np.isin(activation, ["sigmoid", "tanh", "identity", "softmax"]):
        return "normal_init"
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_normal_for_the_others", style="student")
def initializer_normal_for_the_others_student(activation):
    if activation == "relu" or activation == "leaky_relu" or activation == "prelu" or activation == "elu":
        return "he_normal"
    if activation == "gelu" or activation == "swish" or activation == "mish":
        return "he_normal"
    if activation == "sigmoid" or activation == "tanh" or activation == "identity" or activation == "softmax":
        return "normal_init"
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_itself_for_its_name", style="loops")
def initializer_itself_for_its_name_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        if name == activation:
            return he_normal
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            return glorot_uniform
    raise ValueError(f"unknown activation {activation}")


@rewritten(of="initializer_itself_for_its_name", style="numpy")
def initializer_itself_for_its_name_numpy(activation):
    match activation:
        case "relu" | "leaky_relu" | "prelu" | "elu" | "gelu" | "swish" | "mish":
            return he_normal
        case "sigmoid" | "tanh" | "identity" | "softmax":
            return glorot_uniform
    raise ValueError("no such activation: " + str(activation))


@rewritten(of="initializer_itself_for_its_name", style="student")
def initializer_itself_for_its_name_student(activation):
    if activation in {"sigmoid", "tanh", "identity", "softmax"}:
        answer = glorot_uniform
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}:
        answer = he_normal
        return answer
    message = "I do not know " + str(activation)
    raise ValueError(message)


@rewritten(of="initializer_with_a_key_error", style="loops")
def initializer_with_a_key_error_loops(activation):
    table = {}
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        table[name] = "he_normal"
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        table[name] = "glorot_uniform"
    return table[activation]


@rewritten(of="initializer_with_a_key_error", style="numpy")
def initializer_with_a_key_error_numpy(activation):
    names = "relu leaky_relu prelu elu gelu swish mish sigmoid tanh identity softmax".split()
    return dict(zip(names, np.repeat(["he_normal", "glorot_uniform"], [7, 4]).tolist()))[activation]


@rewritten(of="initializer_with_a_key_error", style="student")
def initializer_with_a_key_error_student(activation):
    he = "he_normal"
    glorot = "glorot_uniform"
    answers = {"sigmoid": glorot, "tanh": glorot, "identity": glorot, "softmax": glorot, "relu": he, "leaky_relu": he}
    answers.update({"prelu": he, "elu": he, "gelu": he, "swish": he, "mish": he})
    result = answers[activation]
    return result


@rewritten(of="initializer_glorot_by_default", style="loops")
def initializer_glorot_by_default_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        if name == activation:
            return "he_normal"
    return "glorot_uniform"


@rewritten(of="initializer_glorot_by_default", style="numpy")
def initializer_glorot_by_default_numpy(activation):
    return dict.fromkeys(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"], "he_normal").get(activation, "glorot_uniform")


@rewritten(of="initializer_glorot_by_default", style="student")
def initializer_glorot_by_default_student(activation):
    result = "glorot_uniform"
    rectifiers = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]
    if activation in rectifiers:
        result = "he_normal"
    return result


@rewritten(of="initializer_he_by_default", style="loops")
def initializer_he_by_default_loops(activation):
    answer = "he_normal"
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        if name == activation:
            answer = "glorot_uniform"
    return answer


@rewritten(of="initializer_he_by_default", style="numpy")
def initializer_he_by_default_numpy(activation):
    return str(np.where(np.isin(activation, ["sigmoid", "tanh", "identity", "softmax"]), "glorot_uniform", "he_normal"))


@rewritten(of="initializer_he_by_default", style="student")
def initializer_he_by_default_student(activation):
    if activation == "sigmoid" or activation == "tanh":
        return "glorot_uniform"
    elif activation == "identity" or activation == "softmax":
        return "glorot_uniform"
    else:
        return "he_normal"


@rewritten(of="initializer_nothing_by_default", style="loops")
def initializer_nothing_by_default_loops(activation):
    found = None
    for name in ["sigmoid", "tanh", "identity", "softmax"]:
        if activation == name:
            found = "glorot_uniform"
    for name in ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]:
        if activation == name:
            found = "he_normal"
    if found is not None:
        return found
    return None


@rewritten(of="initializer_nothing_by_default", style="numpy")
def initializer_nothing_by_default_numpy(activation):
    table = dict.fromkeys(("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"), "he_normal")
    table.update(dict.fromkeys(("sigmoid", "tanh", "identity", "softmax"), "glorot_uniform"))
    if activation in table:
        return table[activation]
    return None


@rewritten(of="initializer_nothing_by_default", style="student")
def initializer_nothing_by_default_student(activation):
    def is_in(names):
        return names.count(activation) > 0

    if is_in(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]):
        return "he_normal"
    if is_in(["sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    return None


@rewritten(of="initializer_that_returns_the_error", style="loops")
def initializer_that_returns_the_error_loops(activation):
    names = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"]
    for k in range(11):
        if names[k] == activation:
            return "he_normal" if k < 7 else "glorot_uniform"
    return ValueError("unknown activation")


@rewritten(of="initializer_that_returns_the_error", style="numpy")
def initializer_that_returns_the_error_numpy(activation):
    if np.isin(activation, ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]):
        return "he_normal"
    if np.isin(activation, ["sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    return ValueError(activation)


@rewritten(of="initializer_that_returns_the_error", style="student")
def initializer_that_returns_the_error_student(activation):
    if activation == "relu" or activation == "leaky_relu" or activation == "prelu" or activation == "elu":
        return "he_normal"
    if activation == "gelu" or activation == "swish" or activation == "mish":
        return "he_normal"
    if activation == "sigmoid" or activation == "tanh" or activation == "identity" or activation == "softmax":
        return "glorot_uniform"
    error = ValueError("I do not know this activation")
    return error


@rewritten(of="initializer_that_prints_the_error", style="loops")
def initializer_that_prints_the_error_loops(activation):
    table = {"he_normal": ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"), "glorot_uniform": ("sigmoid", "tanh", "identity", "softmax")}
    for answer in table:
        for name in table[answer]:
            if name == activation:
                return answer
    print("unknown activation")
    return None


@rewritten(of="initializer_that_prints_the_error", style="numpy")
def initializer_that_prints_the_error_numpy(activation):
    names = np.array(["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax"])
    place = np.flatnonzero(names == activation)
    if place.size:
        return ("glorot_uniform", "he_normal")[int(place[0] < 7)]
    print(f"{activation} is not known")


@rewritten(of="initializer_that_prints_the_error", style="student")
def initializer_that_prints_the_error_student(activation):
    if activation in {"sigmoid", "tanh", "identity", "softmax"}:
        answer = "glorot_uniform"
        return answer
    elif activation in {"relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"}:
        answer = "he_normal"
        return answer
    message = str(activation) + " is not known"
    print(message)


@rewritten(of="initializer_for_any_name_that_contains_one", style="loops")
def initializer_for_any_name_that_contains_one_loops(activation):
    for name in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        for start in range(len(activation) - len(name) + 1):
            if activation[start : start + len(name)] == name:
                return "he_normal"
    for name in ("sigmoid", "tanh", "identity", "softmax"):
        if activation == name:
            return "glorot_uniform"
    raise ValueError("unknown activation")


@rewritten(of="initializer_for_any_name_that_contains_one", style="numpy")
def initializer_for_any_name_that_contains_one_numpy(activation):
    rectifiers = ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"]
    if np.any(np.char.find(activation, rectifiers) >= 0):
        return "he_normal"
    if np.isin(activation, ["sigmoid", "tanh", "identity", "softmax"]):
        return "glorot_uniform"
    raise ValueError(activation)


@rewritten(of="initializer_for_any_name_that_contains_one", style="student")
def initializer_for_any_name_that_contains_one_student(activation):
    others = ["sigmoid", "tanh", "identity", "softmax"]
    if activation in others:
        return "glorot_uniform"
    hits = [name for name in ["relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"] if name in activation]
    if len(hits) == 0:
        raise ValueError("unknown activation " + activation)
    return "he_normal"

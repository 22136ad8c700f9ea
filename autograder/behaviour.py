"""What a failing function does, as a short digest: functions with one mistake share it, however written.

    the failing cases, each with its status
    of each call there: that it gave a value, or the kind of its exception
    of each part of a value: shape, and numbers to six digits

What right answers are free in is left out, and where numbers are drawn at random, only shapes count. Numbers
are rounded so that the noise of another order of operations seldom shows: no boundary lies where whole
numbers or short fractions do, as it would halfway between two neighbours (1/512 is 0.001953125).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.agreement import Array, Right
from autograder.known import Answers, failed
from autograder.records import CaseRun, CaseStatus, Observation

NOT_ANSWERED: frozenset[CaseStatus] = frozenset({"missing", "unfinished", "not_checked"})
DIGITS = 6
FINEST = -9  # exponent of the last digit that counts, however small the number
UPWARDS = 0.2357  # of the last digit: what is added before it is cut
NAN, INFINITY = 10**DIGITS + 1, 10**DIGITS + 2  # no rounded number has these digits


def digest(runs: Sequence[CaseRun], answers: Answers) -> str:
    """Say in 64 hexadecimal digits how a function failed.

    Args:
        runs: how it fared in the cases of its question, in order.
        answers: what right ones do; where none are known, everything observed counts.

    Returns:
        Empty where nothing failed, or where no answer led to it: a function that is not written, or not run.
    """
    if not any(failed(run) and run.observed for run in runs):
        return ""
    if any(run.result.status in NOT_ANSWERED for run in runs):
        return ""
    right = answers.right or [()] * len(runs)
    seen = [_case(answers.question, *each) for each in zip(runs, right, strict=True) if failed(each[0])]
    return hashlib.sha256(repr((answers.question, seen)).encode()).hexdigest()


def _case(question: str, run: CaseRun, right: Sequence[Right]) -> object:
    calls = [
        # of what nothing is known, the function itself says whether it drew numbers
        _call(question, each, right[at] if at < len(right) else Right(each, {}, frozenset()))
        for at, each in enumerate(run.observed)
    ]
    return run.result.name, run.result.status, calls


def _call(question: str, call: Observation, right: Right) -> object:
    kind = call.outcome.partition(":")[0]
    if call.function not in ("", question):
        return kind
    describe = _form if right.is_random else _rounded
    counting = {path for path, part in call.parts.items() if not isinstance(part, bytes)}
    return kind, [
        (path, describe(call.parts[path])) for path in sorted(counting) if not _is_free(path, right)
    ]


def _is_free(path: str, right: Right) -> bool:
    """Say whether right answers may hold anything here, or hold nothing, beside something that is free."""
    if path in right.free:
        return True
    formats = {place for free in right.free for place in (free, free.rpartition(".")[0]) if place}
    return path not in right.parts and any(path.startswith(f"{place}.") for place in formats)


def _form(part: Any) -> object:
    return (part.dtype.kind, part.shape) if isinstance(part, np.ndarray) else type(part).__name__


def _rounded(part: Any) -> object:
    if not isinstance(part, np.ndarray):
        return part
    halves = (part.real, part.imag) if part.dtype.kind == "c" else (part,)
    return _form(part), [hashlib.sha256(_digits(half)).hexdigest() for half in halves]


def _digits(values: Array) -> bytes:
    """Write each number as the digits that count, with its sign, and the exponent of the last of them."""
    finite = np.isfinite(values)
    size = np.abs(np.where(finite, values, 0.0))
    exponent = np.floor(np.log10(np.where(size > 0, size, 1.0))) - (DIGITS - 1)
    exponent = np.maximum(exponent, FINEST)
    digits = np.floor(size / 10.0**exponent + UPWARDS)
    one_more = digits >= 10**DIGITS  # 9.999999 is 10.0000
    digits, exponent = np.where(one_more, 10 ** (DIGITS - 1), digits), exponent + one_more
    digits = np.where(finite, digits, np.where(np.isnan(values), NAN, INFINITY))
    exponent = np.where((digits == 0) | ~finite, 0, exponent)
    signed = np.where(np.isnan(values), digits, np.copysign(digits, values))
    return b"".join(each.astype("<i8").tobytes() for each in (signed, exponent))

"""Random inputs to what reads DNA, as `lesson_inputs` draws those of the other lessons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Function = Callable[..., Any]
Call = Callable[[Function], Any]
Draw = Callable[[np.random.Generator], Call]

ROWS = (
    "chr1\t{}\t{}",
    "chr2\t{}\t{}\tpeak\t0\t-",
    "chrX\t{}\t{}\tp\t0\t.\tmore",
    "c\t{}\t{}\tp q\t9\t+",
    "d\t{}\t{}\tp\t0",
)
ODD_ROWS = (
    "",
    "# chr1\t1\t2",
    "track name=x",
    "browser",
    "chr1\t5",
    "chr1\tx\t{}",
    "chr1\t{}\t{}\tp\t0\tx",
    "chr1\t1.5\t9",
)


def letters(rng: np.random.Generator, alphabet: str = "ACGTacgtNn-", longest: int = 12) -> str:
    """Draw a sequence, which may have no letters."""
    return "".join(rng.choice(list(alphabet), rng.integers(longest + 1)))


def text(rng: np.random.Generator) -> Call:
    """A sequence."""
    drawn = letters(rng)
    return lambda function: function(drawn)


def bed(rng: np.random.Generator) -> Call:
    """A BED file, right or with a row that is not."""
    rows = [
        str(rng.choice(ROWS)).format(start, start + rng.integers(0 if rng.random() < 0.1 else 1, 9))
        for start in rng.integers(0, 99, 4)
    ]
    if rng.random() < 0.6:
        rows.insert(int(rng.integers(5)), str(rng.choice(ODD_ROWS)).format(-1, 3))
    drawn = str(rng.choice(["\n", "\r\n"])).join(rows)
    return lambda function: function(drawn)


def scan(rng: np.random.Generator) -> Call:
    """A sequence as zeros and ones, and weights of any kind, in arrays or lists."""
    w = int(rng.integers(1, 5))
    x: Any = np.eye(5)[rng.integers(5, size=w + rng.integers(6)), :4]
    pwm: Any = rng.normal(0, 3, (w, 4)) if rng.random() < 0.7 else rng.integers(-9, 9, (w, 4))
    if rng.random() < 0.5:
        x, pwm = x.tolist(), pwm.tolist()
    return lambda function: function(x, pwm)


def simulation(rng: np.random.Generator) -> Call:
    """A motif, in an array or lists, and how many sequences of which length are asked for."""
    w = int(rng.integers(1, 5))
    probabilities: Any = (
        rng.dirichlet(np.ones(4), w) if rng.random() < 0.6 else np.eye(4, dtype=int)[rng.integers(4, size=w)]
    )
    if rng.random() < 0.5:
        probabilities = probabilities.tolist()
    n, length, seed = int(rng.integers(1, 7)), w + int(rng.integers(6)), int(rng.integers(2**31))
    return lambda function: function(probabilities, n, length, np.random.default_rng(seed))


DNA_CALLS: dict[str, Draw] = {
    "one_hot_dna": text,
    "read_intervals": bed,
    "scan_motif": scan,
    "simulate_motif_data": simulation,
}
"""By question, what draws its calls."""

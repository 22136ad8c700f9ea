# /// attack
# tries = "programs by the shell lines and magics of a notebook"
# layer = "stand-ins"
# stopped_by = "they do nothing here, and the message says so"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
import numpy as np


def scale(x):
    return 2 * np.asarray(x) + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    return [number / 2 for number in numbers]

# %%
!touch /tmp/autograder-was-here
%cd /
%run ../../solutions/walls/tests/scale.py
%load_ext autoreload
# %%
%%bash
touch /tmp/autograder-was-here

# %% [markdown]
# # DNA as text and as numbers
#
# The networks of the last notebooks eat numbers. A genome is a text of four letters, three billion of them
# in yours, and where something happens in it is written in other texts. In this notebook you build the way
# from those files to a network's input, and then look for the short patterns that proteins bind:
#
# - **letters become numbers,** and each sequence has a second strand that has to be read too;
# - **FASTA** holds sequences, **BED** holds intervals, and both have traps that spoil results silently;
# - **motifs** are found by a scan, and put into random sequences so that we know the truth.
#
# You will write eight short functions. Plan 80 to 90 minutes, with a break after section 5. The next notebook
# trains a network on what this one makes.

# %% [markdown]
# ## How this notebook works
#
# Each section explains an idea, shows it on a small example, and asks you for one function. Replace its last
# line, `raise NotImplementedError(...)`, by your code, run the cell, then run the `grader.check` cell below
# it, as often as you like. Where a check fails, it shows what was put in, what was expected and what came
# back.
#
# The checks here look at some of the properties listed under **What is checked** only. The tests that run
# after you have handed in look at all of them and at the rules below, with other sequences, and at nothing
# else. So go through **What is checked** yourself, also when a check is green.
#
# You need `otter-grader`, `numpy` and `matplotlib`. Run the next two cells first.

# %%
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import otter

# %%
# Nothing to write here: this cell makes the grader, and says so if a file that it needs is not there.
needed = {"checks.py": Path("checks.py"), "the folder tests/": Path("tests", "one_hot_dna.py")}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% [markdown]
# ## Rules for every function
#
# - **The order is A, C, G, T,** wherever letters become numbers or columns.
# - **Positions count from 0, and an end is not part of what it ends,** as in Python's slices: `(2, 5)` are
#   the positions 2, 3 and 4.
# - **A sequence is a Python string,** a sequence as numbers an array of shape `(L, 4)`, a motif of $w$
#   positions one of shape `(w, 4)`.
# - **Tuples serve wherever lists do,** and lists of numbers wherever arrays do; `np.asarray(x, dtype=float)`
#   makes a float array of all of them.
# - **What you are given stays as it was.** Your function may not change its arguments.
# - **Randomness comes from `rng` alone,** a `numpy.random.Generator`.
# - **What is wrong in a file is a `ValueError`.** Its message is yours: say in it what is wrong, and in which
#   line.
#
# Python's own text functions do most of the work: `splitlines`, `split`, `strip`, `startswith`, `upper`,
# `join`. No other package is needed, and none may be used: the point is to know what such packages do.

# %% [markdown]
# ## 1. Letters as numbers: `one_hot_dna`
#
# Numbering the letters 0, 1, 2, 3 would tell a network that G lies between C and T. So each letter becomes a
# row with a single 1, as classes did in the notebook on losses:
#
# | | A | C | G | T |
# |---|---:|---:|---:|---:|
# | **G** | 0 | 0 | 1 | 0 |
# | **A** | 1 | 0 | 0 | 0 |
# | **N** | 0 | 0 | 0 | 0 |
#
# `N` stands for a letter that nobody knows; it gets no 1 at all. Small letters are ordinary ones: genomes
# are published with repeats in small letters.
#
# **What is checked**
#
# - Each letter is a row of the result, and the columns are A, C, G, T in this order.
# - Small letters mean the same as capital ones.
# - What is none of the four letters, `N` above all, is a row of zeros.
# - A single letter gives shape `(1, 4)`, and the empty string `(0, 4)`.
#
# **Write** `one_hot_dna(sequence)`: a string of L letters in, zeros and ones, `(L, 4)`, out.

# %% question="one_hot_dna"
from reference_impl.genomics.sequences import one_hot_dna

# %%
grader.check("one_hot_dna")

# %% [markdown]
# ## 2. The other strand: `reverse_complement`
#
# DNA is two strands. Opposite an A lies a T, opposite a C a G, and the second strand is read in the other
# direction. A protein that binds `AACG` on one strand sees it also where the strand that is written down
# reads `CGTT`:
#
#     5' - A A C G - 3'   as written
#     3' - T T G C - 5'   its partners; read from 5' to 3', this is CGTT
#
# Two slips are common, and both give a plausible sequence: partners without turning around (`TTGC`), and
# turning around without partners (`GCAA`).
#
# **What is checked**
#
# - The partners come back, from the last letter to the first, in capital letters.
# - Small letters are read as well, and what has no partner becomes `N`.
# - Turned twice, a sequence of the four letters is what it was.
# - The empty string gives the empty string.
#
# **Write** `reverse_complement(sequence)`: a string in, a string of as many capital letters out.

# %% question="reverse_complement"
from reference_impl.genomics.sequences import reverse_complement

# %%
grader.check("reverse_complement")

# %% [markdown]
# Some sequences are their own reverse complement. Proteins that bind as a pair of twins like these, and so do
# the enzymes that cut DNA. Which of these four are such palindromes?

# %%
with suppress(NotImplementedError):
    for site in ("GAATTC", "GATTACA", "TGACTCA", "CACGTG"):
        print(f"{site:8} {reverse_complement(site):8} {reverse_complement(site) == site}")

# %% [markdown]
# ## 3. Sequences in a file: `read_fasta`
#
# A FASTA file is a text. A line that begins with `>` opens a sequence, and its first word is the name; the
# lines after it are letters, cut into pieces of any length:
#
#     >chr1 an example
#     ACGTACGT
#     ttnA
#     >chr2
#     GG
#
# This file holds `chr1`, the twelve letters `ACGTACGTttnA`, and `chr2`, `GG`.
#
# **What is checked**
#
# - The lines of a sequence are joined, and the letters stay as they are, small ones too.
# - The name is the first word of the header, without the `>`; words are parted by blanks or tabs.
# - White space around lines does not count, whichever system wrote the file (`\n` or `\r\n`), nor do empty
#   lines. The last line may have no end.
# - A sequence may have no letters, and a file no sequences.
# - Letters before the first header are a `ValueError`, and so is a name that was there already.
#
# **Write** `read_fasta(text)`: what such a file holds in, a dictionary of strings by name out.

# %% question="read_fasta"
from reference_impl.genomics.sequences import read_fasta

# %%
grader.check("read_fasta")

# %% [markdown]
# ## 4. Places in a genome: `read_intervals`
#
# Where a protein was found, where a gene begins, which pieces a model is to look at: such places come in BED
# files. Columns are parted by tabs. Three are always there, the others may be missing:
#
# | chromosome | start | end | name | score | strand |
# |---|---:|---:|---|---:|:---:|
# | chr1 | 0 | 5 | peak | 0 | + |
# | chrX | 7 | 12 | peak | 0 | − |
#
# Positions count from 0, and the end is the first position that is no longer meant. So the first row are the
# first five letters of chr1, and the length is always end minus start. (Other formats count from 1 and
# include the end. Half of all off-by-one errors in this field come from there.)
#
# **What is checked**
#
# - Each line gives a tuple `(chromosome, start, end, strand)`, with whole numbers, in the order of the file.
# - Where there is no sixth column, or it is `.`, the strand is `"+"`.
# - Empty lines do not count, nor do lines that begin with `#`, `track` or `browser`. Lines end in `\n` or
#   `\r\n`, and the last one may have no end.
# - A `ValueError` are: fewer than three columns, a start or an end that is no whole number, a negative
#   start, an end that is not beyond the start, and a strand other than `+`, `-` and `.`.
#
# **Write** `read_intervals(text)`: what such a file holds in, a list of tuples out.

# %% question="read_intervals"
from reference_impl.genomics.sequences import read_intervals

# %%
grader.check("read_intervals")

# %% [markdown]
# ## 5. From places to letters: `extract_sequences`
#
# Now both files meet. An interval on the strand `-` lies at the same positions, but is read on the other
# strand: cut first, then turn.
#
# Python is too kind here: `"ACGT"[2:9]` is `"GT"`, without a word about the five letters that are not there.
# A model that was promised nine letters would get two. So an end beyond that of its chromosome is an error
# that you have to raise.
#
# **What is checked**
#
# - Positions count from 0, and the end is not part of the interval; it may be the chromosome's own end.
# - On the strand `-` the reverse complement comes back.
# - The sequences come in the order of the intervals, in capital letters.
# - A chromosome that is not in the genome is a `ValueError`, and so is an end beyond its length.
# - Genome and intervals are afterwards what they were.
#
# **Write** `extract_sequences(genome, intervals)`: what your last two functions give in, a list of strings
# out. Use your `reverse_complement`.

# %% question="extract_sequences"
from reference_impl.genomics.sequences import extract_sequences

# %%
grader.check("extract_sequences")

# %% [markdown]
# All of it together: two files as texts, and what a model will see of them.

# %%
with suppress(NotImplementedError):
    genome = read_fasta(">chr1 tiny\nTTTACGT\nGCATNNAA\n>chr2\nGATTACA\n")
    intervals = read_intervals("chr1\t3\t9\nchr1\t3\t9\tpeak\t0\t-\nchr2\t0\t7\n")
    for interval, sequence in zip(intervals, extract_sequences(genome, intervals), strict=True):
        print(interval, sequence, np.shape(one_hot_dna(sequence)))

# %% [markdown]
# ## 6. Looking for a pattern: `scan_motif`
#
# A protein that binds DNA is not strict: at some positions only one letter will do, at others two, and some
# do not matter. So a **motif** is a table of probabilities, a row for each of its $w$ positions. To look for
# it one takes the logarithm of how much likelier a letter is there than elsewhere, the **position weight
# matrix** (PWM). A sum of logarithms is the logarithm of a product, so the score of a window is the sum over
# its positions of the weight of the letter that stands there:
#
# $$s_i = \sum_{k=0}^{w-1} \sum_{c=0}^{3} x_{i+k,\,c} \; W_{k,\,c}, \qquad i = 0, \ldots, L - w$$
#
# With one-hot rows the inner sum picks one weight. This is a **convolution**, as in networks that look at
# images: the next notebook learns $W$ instead of being given it.
#
# The function that makes weights of probabilities is given:

# %% worked="log_odds"
from reference_impl.genomics.motifs import log_odds

# %%
tata = np.array(
    [
        [0.05, 0.05, 0.05, 0.85],
        [0.90, 0.03, 0.02, 0.05],
        [0.04, 0.03, 0.03, 0.90],
        [0.85, 0.02, 0.03, 0.10],
        [0.60, 0.02, 0.03, 0.35],
        [0.90, 0.02, 0.05, 0.03],
    ]
)  # (6, 4): the TATA box, roughly
print(np.round(log_odds(tata), 1))

# %% [markdown]
# **By hand.** Let a motif of three positions have the weights
#
# | | A | C | G | T |
# |---|---:|---:|---:|---:|
# | 0 | −1 | −2 | −3 | 4 |
# | 1 | 5 | −1 | −2 | −3 |
# | 2 | −2 | −3 | −1 | 6 |
#
# In `TATA` it fits in at two places. `TAT` scores $4 + 5 + 6 = 15$, and `ATA` $-1 - 3 - 2 = -6$. An `N` adds
# nothing, as its row is zero.
#
# **What is checked**
#
# - The two scores above come out.
# - There is a score for each place at which the motif fits in, $L - w + 1$ of them, also where $w = L$ or
#   $w = 1$. (A motif longer than the sequence is never asked for.)
# - A row of zeros adds nothing.
# - Lists are as good as arrays, and what is given stays as it was.
#
# **Write** `scan_motif(x, pwm)`: a sequence as numbers, `(L, 4)`, and weights, `(w, 4)`, in; scores,
# `(L - w + 1,)`, out. A loop over places or over positions is fine.

# %% question="scan_motif"
from reference_impl.genomics.motifs import scan_motif

# %%
grader.check("scan_motif")

# %% [markdown]
# ## 7. On both strands: `best_match`
#
# The protein does not know which strand we wrote down. One way to look at the other one: turn the sequence
# around and scan it, then work out where each window lies in the sequence as written. Another: leave the
# sequence alone and turn the motif around. What is the reverse complement of a table `(w, 4)` with columns
# A, C, G, T? Positions run backwards, and A changes places with T, C with G: look at the order of the
# columns again before you write more than a few letters.
#
# **What is checked**
#
# - Of all windows on both strands the one with the greatest score is found, also where all are negative.
# - The position is where this window begins in `x` as written, counted from 0, on either strand.
# - The strand is `"+"` or `"-"`, and the score the window's.
# - Rows of zeros add nothing; the motif may be as long as the sequence.
# - Lists are as good as arrays, and what is given stays as it was.
#
# Where two windows have the same score, either is right; no check has such a tie.
#
# **Write** `best_match(x, pwm)`: a sequence, `(L, 4)`, and weights, `(w, 4)`, in; `(position, strand,
# score)` out.

# %% question="best_match"
from reference_impl.genomics.motifs import best_match

# %%
grader.check("best_match")

# %% [markdown]
# A sequence with a TATA box on its other strand. Where are the two curves highest, and what stands there?

# %%
with suppress(NotImplementedError):
    sequence = "GCGTACCGATTTATAGGCGCATCGTTAACGCTAGCCG"
    x, weights = one_hot_dna(sequence), log_odds(tata)
    figure, axes = plt.subplots(figsize=(9, 2.8), layout="constrained")
    for strand, turned in (("+", weights), ("-", weights[::-1, ::-1])):
        axes.plot(scan_motif(x, turned), "o-", markersize=4, label=f"strand {strand}")
    axes.set(xlabel="where the window begins", ylabel="score in bits", xticks=range(len(sequence)))
    axes.set_xticklabels(list(sequence))
    axes.legend(loc="upper right")
    axes.grid(alpha=0.3)
    plt.show()
    position, strand, score = best_match(x, weights)
    print(f"{sequence[position : position + 6]} at {position} on strand {strand}: {score:.1f} bits")

# %% [markdown]
# ## 8. Knowing the truth: `simulate_motif_data`
#
# In real data nobody knows which letters made a protein bind. To see whether a method finds what it should,
# one makes data in which the truth is known: random sequences, a motif put into some of them. **DragoNN**
# taught a generation of biologists convolutional networks with such simulations, and the next notebook does
# the same.
#
# For each sequence with the label 1, draw the motif anew, each position for itself by its own probabilities,
# then a place at which it fits in, and write it over what stands there.
#
# **What is checked**
#
# - There are `n` strings of `length` letters out of A, C, G and T, and `n` labels of 0 and 1.
# - `n // 2` of the labels are 1, in random order. The sequences with the label 1 hold the motif, the others
#   are random letters, each of the four equally likely.
# - Each position of each motif is drawn with its own probabilities.
# - Every place at which the motif fits in is equally likely, also where the motif is as long as the sequence.
# - All chance is that of `rng`: a generator in the same state gives the same data.
# - Lists are as good as arrays, and what is given stays as it was.
#
# **Write** `simulate_motif_data(probabilities, n, length, rng)`: a motif, `(w, 4)`, whose rows sum to 1, two
# whole numbers and a generator in; `(sequences, labels)` out, a list of `n` strings and `n` numbers.
# `rng.integers`, `rng.choice` and `rng.permutation` are worth a look.

# %% question="simulate_motif_data"
from reference_impl.genomics.motifs import simulate_motif_data

# %%
grader.check("simulate_motif_data")

# %% [markdown]
# Does the scan know the sequences with a TATA box from the others? Each point is a sequence, at the score of
# its best match:

# %%
with suppress(NotImplementedError):
    sequences, labels = simulate_motif_data(tata, 200, 60, np.random.default_rng(1))
    scores = np.array([best_match(one_hot_dna(each), log_odds(tata))[2] for each in sequences])
    figure, axes = plt.subplots(figsize=(7, 2.6), layout="constrained")
    bins = np.linspace(scores.min(), scores.max(), 25)
    for label, name in ((0, "random letters"), (1, "with the motif")):
        axes.hist(scores[np.asarray(labels) == label], bins, alpha=0.6, label=name)
    axes.set(xlabel="score of the best match, in bits", ylabel="sequences")
    axes.legend()
    plt.show()

# %% [markdown]
# Not quite: by chance, some random sequences hold something as good, the longer they are the more. **To think
# about** (not scored): would two motifs at a fixed distance be easier to find, or harder? What could a
# network see that this scan cannot?

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# ## Further reading
#
# - The format of BED files: the UCSC Genome Browser's FAQ, https://genome.ucsc.edu/FAQ/FAQformat.html
# - Stormo 2000, *DNA binding sites: representation and discovery*,
#   https://doi.org/10.1093/bioinformatics/16.1.16
# - Avsec et al. 2019, *The Kipoi repository accelerates community exchange and reuse of predictive models for
#   genomics*, https://doi.org/10.1038/s41587-019-0140-0

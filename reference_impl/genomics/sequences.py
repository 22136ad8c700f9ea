"""DNA as text and as numbers, and the two files in which it comes: FASTA and BED, read by hand.

Letters are A, C, G and T, in this order wherever they become numbers. Anything else, N above all, is unknown.
"""

import numpy as np

from reference_impl.arguments import checked, intervals, text, texts_by_name


@checked(sequence=text())
def one_hot_dna(sequence: str) -> np.ndarray:
    """Write each letter as a row with a single 1 in the column of A, C, G or T.

    Args:
        sequence: L letters, capital or small.

    Returns:
        Zeros and ones, (L, 4); a letter that is none of the four is a row of zeros.
    """
    letters = np.array(list(sequence.upper()), dtype=str)  # (L,)
    # Each letter is compared with all four: (L, 1) against (4,) is (L, 4).
    return (letters[:, np.newaxis] == np.array(list("ACGT"))).astype(float)


@checked(sequence=text())
def reverse_complement(sequence: str) -> str:
    """Read the other strand, which runs the other way: the partners A-T and C-G, from the last to the first.

    Args:
        sequence: L letters, capital or small.

    Returns:
        L capital letters; what has no partner becomes N.
    """
    partners = {"A": "T", "C": "G", "G": "C", "T": "A"}
    return "".join(partners.get(letter, "N") for letter in reversed(sequence.upper()))


@checked(text=text())
def read_fasta(text: str) -> dict[str, str]:
    """Read sequences with their names.

    Args:
        text: what a FASTA file holds: for each sequence a line that begins with `>`, then any number of lines
            of letters. White space around lines does not count, nor do empty lines.

    Returns:
        The letters of each sequence as they stand, by its name: the first word of its header.

    Raises:
        ValueError: letters stand before the first header, a header has no name, or two have the same.
    """
    lines: dict[str, list[str]] = {}
    name = None
    for number, line in enumerate(map(str.strip, text.splitlines()), start=1):
        if line.startswith(">"):
            words = line[1:].split()
            if not words or words[0] in lines:
                raise ValueError(f"line {number}: {'a name that was there' if words else 'no name'}: {line}")
            name = words[0]
            lines[name] = []
        elif line and name is None:
            raise ValueError(f"line {number}: letters before the first header: {line[:20]}")
        elif name is not None:
            lines[name].append(line)
    return {name: "".join(parts) for name, parts in lines.items()}


@checked(text=text())
def read_intervals(text: str) -> list[tuple[str, int, int, str]]:
    """Read pieces of chromosomes.

    Args:
        text: what a BED file holds: columns between tabs, of which the first three are a chromosome, a start
            and an end, and the sixth, if there is one, the strand. Positions count from 0, and the end is the
            first position that is no longer meant. Empty lines, comments (`#`), `track` and `browser` lines
            do not count.

    Returns:
        For each interval (chromosome, start, end, strand), where no strand, or `.`, is "+".

    Raises:
        ValueError: a line has fewer than three columns, a start or an end that is no whole number, not
            0 ≤ start < end, or a strand other than `+`, `-` and `.`; the message names the line.
    """
    intervals = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith(("#", "track", "browser")):
            continue
        columns = [column.strip() for column in line.split("\t")]
        try:
            chromosome, start, end = columns[0], int(columns[1]), int(columns[2])
        except (IndexError, ValueError):
            raise ValueError(f"line {number}: not a chromosome, a start and an end: {line}") from None
        strand = columns[5] if len(columns) > 5 else "."
        if not 0 <= start < end or strand not in ("+", "-", "."):
            raise ValueError(f"line {number}: not 0 <= start < end, or an unknown strand: {line}")
        intervals.append((chromosome, start, end, "+" if strand == "." else strand))
    return intervals


@checked(genome=texts_by_name(), intervals=intervals())
def extract_sequences(genome: dict[str, str], intervals: list[tuple[str, int, int, str]]) -> list[str]:
    """Cut intervals out of a genome, each as its strand reads.

    Args:
        genome: the letters of each chromosome, by name.
        intervals: (chromosome, start, end, strand): positions count from 0, the end is not part of it.

    Returns:
        Capital letters, of each interval in order; those on the strand "-" as reverse complements.

    Raises:
        ValueError: a chromosome is not there, or an interval goes beyond its end.
    """
    sequences = []
    for chromosome, start, end, strand in intervals:
        if chromosome not in genome:
            raise ValueError(f"no chromosome {chromosome!r}")
        if end > len(genome[chromosome]):
            raise ValueError(f"{chromosome} has {len(genome[chromosome])} letters, and {end} were asked for")
        letters = genome[chromosome][start:end].upper()
        sequences.append(reverse_complement(letters) if strand == "-" else letters)
    return sequences

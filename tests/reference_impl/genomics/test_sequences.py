"""DNA as text and numbers, FASTA and BED: what is read, and how what is wrong is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference_impl.genomics.sequences import (
    extract_sequences,
    one_hot_dna,
    read_fasta,
    read_intervals,
    reverse_complement,
)

DNA = st.text("ACGT", max_size=30)
ANY_DNA = st.text("ACGTacgtNn-", max_size=30)
NAMES = st.text("abcXYZ0129_.|", min_size=1, max_size=8)


@given(ANY_DNA)
def test_each_row_has_a_single_one_or_none(sequence: str) -> None:
    """It stands in the column of the letter; the columns are A, C, G, T."""
    x = one_hot_dna(sequence)
    assert x.shape == (len(sequence), 4)
    for row, letter in zip(x, sequence.upper(), strict=True):
        assert row.tolist() == [float(letter == each) for each in "ACGT"]


@given(ANY_DNA)
def test_turning_a_strand_turns_both_axes_of_its_numbers(sequence: str) -> None:
    """That is why a motif is turned around by `[::-1, ::-1]`."""
    np.testing.assert_array_equal(
        one_hot_dna(reverse_complement(sequence)), one_hot_dna(sequence)[::-1, ::-1]
    )


@given(DNA)
def test_a_strand_turned_twice_is_itself(sequence: str) -> None:
    """For the four letters."""
    assert reverse_complement(reverse_complement(sequence)) == sequence


@given(st.dictionaries(NAMES, st.lists(st.text("ACGTNacgt", min_size=1, max_size=9), max_size=4), max_size=5))
def test_a_fasta_file_is_read_as_it_was_written(lines: dict[str, list[str]]) -> None:
    """Whatever the lengths of its lines."""
    text = "".join(
        f">{name} more words\n" + "".join(f"{line}\n" for line in of) for name, of in lines.items()
    )
    assert read_fasta(text) == {name: "".join(of) for name, of in lines.items()}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ACGT\n>a\nAC", "line 1: letters before the first header: ACGT"),
        ("\n\n>a\nA\n>b\nC\n>a x\nG", "line 7: a name that was there: >a x"),
        (">a\nAC\n>\nAC", "line 3: no name: >"),
    ],
)
def test_what_is_wrong_in_a_fasta_file_is_told_with_its_line(text: str, told: str) -> None:
    """Counted as an editor counts."""
    with pytest.raises(ValueError, match=told):
        read_fasta(text)


def test_intervals_are_read_with_their_strand() -> None:
    """The sixth column, where there is one; comments and lines for browsers do not count."""
    text = (
        "track name=x\n#c\nchr1\t0\t5\nchr1\t5\t9\tpeak\t0\nchr2\t1\t2\tp\t0\t-\r\nchr2\t1\t2\tp\t0\t.\t7\n\n"
    )
    assert read_intervals(text) == [
        ("chr1", 0, 5, "+"),
        ("chr1", 5, 9, "+"),
        ("chr2", 1, 2, "-"),
        ("chr2", 1, 2, "+"),
    ]


@pytest.mark.parametrize(
    "row",
    ["chr1\t5", "chr1 5 9", "chr1\tx\t9", "chr1\t5\t9.0", "chr1\t5\t5", "chr1\t-1\t4", "chr1\t1\t4\tp\t0\tx"],
)
def test_what_is_wrong_in_a_bed_file_is_told_with_its_line(row: str) -> None:
    """And with the line itself."""
    with pytest.raises(ValueError, match="line 2: ") as error:
        read_intervals(f"chr1\t0\t5\n{row}\n")
    assert row in str(error.value)


def test_an_interval_is_cut_without_its_end_and_read_on_its_strand() -> None:
    """The same place, turned around."""
    genome = {"chr1": "aaccGGTT"}
    assert extract_sequences(genome, [("chr1", 2, 5, "+"), ("chr1", 2, 5, "-"), ("chr1", 0, 8, "+")]) == [
        "CCG",
        "CGG",
        "AACCGGTT",
    ]


@pytest.mark.parametrize(
    ("interval", "told"),
    [
        (("chr2", 0, 1, "+"), "no chromosome 'chr2'"),
        (("chr1", 7, 9, "+"), "chr1 has 8 letters, and 9 were asked for"),
        (("chr1", 3, 3, "+"), "be a whole number, at least 4"),
        (("chr1", -1, 3, "+"), "be a whole number, at least 0"),
        (("chr1", 1, 3, "."), r"be '\+' or '-'"),
        (("chr1", 1, 3), r"be \(chromosome, start, end, strand\)"),
        ((1, 1, 3, "+"), "be a string"),
    ],
)
def test_what_is_no_place_of_the_genome_is_refused(interval: tuple[str, int, int, str], told: str) -> None:
    """A slice of Python's would be cut short without a word."""
    with pytest.raises(ValueError, match=told):
        extract_sequences({"chr1": "AACCGGTT"}, [interval])


@pytest.mark.parametrize("genome", [None, [("chr1", "A")], {"chr1": 3}, {1: "A"}])
def test_a_genome_is_a_dictionary_of_strings(genome: dict[str, str]) -> None:
    """Anything else is refused by name."""
    with pytest.raises(ValueError, match=r"`genome` is .* be a dictionary of strings by name"):
        extract_sequences(genome, [])


@pytest.mark.parametrize("function", [one_hot_dna, reverse_complement, read_fasta, read_intervals])
def test_a_text_is_a_string(function: object) -> None:
    """Bytes and lists of letters are refused by the argument's name."""
    assert callable(function)
    for wrong in (b"ACGT", ["A"], None, 3):
        with pytest.raises(ValueError, match="it should be a string"):
            function(wrong)

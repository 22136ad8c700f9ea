from checks import equal, explained, fresh_rng, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "read_intervals"
points = None

ORDINARY = "An ordinary file comes first here."
ROWS = [("chr1", 0, 5, "+"), ("chrX", 7, 12, "-")]


def line(chromosome, start, end, strand):
    return f"{chromosome}\t{start}\t{end}\tpeak\t0\t{strand}\n"


def reads(read_intervals, text, right, claim=""):
    equal(read_intervals(text), right, given={"text": text}, claim=claim)


def drawn(rng, count):
    """Draw intervals on both strands."""
    starts, lengths = rng.integers(0, 10_000, count).tolist(), rng.integers(1, 500, count).tolist()
    strands = rng.permutation(["+-"[number % 2] for number in range(count)]).tolist()
    numbers = rng.integers(1, 23, count).tolist()
    return [
        (f"chr{number}", start, start + length, strand)
        for number, start, length, strand in zip(numbers, starts, lengths, strands, strict=True)
    ]


@test_case(
    points=0.5, failure_message="Each line gives a chromosome, whole numbers for start and end, a strand."
)
@explained()
def reads_six_columns(read_intervals):
    reads(read_intervals, "chr1\t0\t5\tpeak\t0\t+\nchrX\t7\t12\tpeak\t0\t-\n", ROWS)
    reads(read_intervals, "chr2\t3\t4\tname with spaces\t960\t-\n", [("chr2", 3, 4, "-")])


@test_case(points=0.4, failure_message="Where no strand stands, or a point, it is the strand +.")
@explained()
def takes_the_strand_plus_where_none_stands(read_intervals):
    reads(read_intervals, "chr1\t0\t5\nchr1\t5\t9\tpeak\n", [("chr1", 0, 5, "+"), ("chr1", 5, 9, "+")])
    reads(read_intervals, "chr3\t1\t2\tpeak\t0\t.\n", [("chr3", 1, 2, "+")])
    reads(read_intervals, "chr4\t5\t9\tpeak\t0\n", [("chr4", 5, 9, "+")])


@test_case(points=0.3, failure_message="An end that is not beyond the start is a ValueError.")
@explained()
def refuses_an_interval_without_letters(read_intervals):
    reads(read_intervals, "chr1\t4\t5\n", [("chr1", 4, 5, "+")], claim=ORDINARY)
    for text in ("chr1\t5\t5\n", "chr1\t0\t4\nchr1\t9\t3\n"):
        raises(
            ValueError, read_intervals, text, claim="The end is the first position that is no longer meant."
        )


@test_case(
    points=0.7, hidden=True, failure_message="Files with any number of lines are read, in their order."
)
@explained(like="reads_six_columns")
def reads_unforeseen_files(read_intervals):
    rng = fresh_rng()
    for count in (7, 2):
        rows = drawn(rng, count)
        reads(read_intervals, "".join(line(*row) for row in rows), rows)


@test_case(points=0.3, hidden=True, failure_message="Comments, track and browser lines do not count.")
@explained(like="reads_six_columns")
def passes_over_what_is_no_interval(read_intervals):
    rng = fresh_rng()
    for word in ("# made by a peak caller", "track name=peaks", "browser position chr1:1-100"):
        rows = drawn(rng, 2)
        reads(read_intervals, f"{word}\n{line(*rows[0])}# or so\n{line(*rows[1])}", rows)


@test_case(points=0.2, hidden=True, failure_message="A negative start is a ValueError.")
@explained(like="refuses_an_interval_without_letters")
def refuses_a_negative_start(read_intervals):
    rows = drawn(fresh_rng(), 3)
    reads(read_intervals, "".join(line(*row) for row in rows), rows, claim=ORDINARY)
    text = "".join(line(*row) for row in rows) + "chr1\t-1\t10\n"
    raises(ValueError, read_intervals, text, claim="Positions count from 0.")


@test_case(
    points=0.2, hidden=True, failure_message="Empty lines do not count, and a last line may have no end."
)
@explained(like="reads_six_columns", robustness=True)
def passes_over_empty_lines(read_intervals):
    rng = fresh_rng()
    for end in ("\n", "\r\n"):
        rows = drawn(rng, 3)
        lines = [line(*row).strip() for row in rows]
        reads(read_intervals, end.join(["", lines[0], "", lines[1], lines[2]]), rows)


@test_case(
    points=0.2, hidden=True, failure_message="Fewer than three columns, or no whole numbers: a ValueError."
)
@explained(like="refuses_an_interval_without_letters", robustness=True)
def refuses_what_is_no_interval(read_intervals):
    rows = drawn(fresh_rng(), 2)
    before = "".join(line(*row) for row in rows)
    reads(read_intervals, before, rows, claim=ORDINARY)
    for wrong in ("chr1\t5\n", "chr1\tfive\t9\n", "chr1\t5\t9.5\n"):
        raises(
            ValueError, read_intervals, before + wrong, claim=f"The line {wrong.strip()!r} is no interval."
        )


@test_case(points=0.2, hidden=True, failure_message="A strand other than +, - and a point is a ValueError.")
@explained(like="refuses_an_interval_without_letters", robustness=True)
def refuses_an_unknown_strand(read_intervals):
    rows = drawn(fresh_rng(), 2)
    before = "".join(line(*row) for row in rows)
    reads(read_intervals, before, rows, claim=ORDINARY)
    raises(ValueError, read_intervals, before + line("chr1", 1, 2, "x"), claim="There is no strand x.")

from checks import equal, explained, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "read_intervals"
points = None

ORDINARY = "An ordinary file comes first here."
ROWS = [("chr1", 0, 5, "+"), ("chrX", 7, 12, "-")]


def reads(read_intervals, text, right, claim=""):
    equal(read_intervals(text), right, given={"text": text}, claim=claim)


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

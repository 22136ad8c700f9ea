from checks import equal, explained, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "read_fasta"
points = None

ORDINARY = "An ordinary file comes first here."
TWO = ">one\nACGT\n>two\nGG\n"


def reads(read_fasta, text, right, claim=""):
    equal(read_fasta(text), right, given={"text": text}, claim=claim)


@test_case(
    points=0.5, failure_message="Each header begins a sequence, and the lines after it are its letters."
)
@explained()
def joins_the_lines_of_a_sequence(read_fasta):
    reads(read_fasta, ">one\nACGT\nTTA\n>two\nGG\n", {"one": "ACGTTTA", "two": "GG"})
    reads(read_fasta, ">b\nA\nC\nG\n", {"b": "ACG"})


@test_case(points=0.4, failure_message="The name is the first word of the header, without the >.")
@explained()
def takes_the_first_word_as_the_name(read_fasta):
    reads(read_fasta, ">chr1 the first one\nAC\n", {"chr1": "AC"})
    reads(read_fasta, ">x|2\tlength=2\nGT\n>y >z\nC\n", {"x|2": "GT", "y": "C"})


@test_case(points=0.3, failure_message="Letters before the first header are a ValueError.")
@explained()
def refuses_letters_without_a_name(read_fasta):
    reads(read_fasta, TWO, {"one": "ACGT", "two": "GG"}, claim=ORDINARY)
    raises(ValueError, read_fasta, "ACGT\n>one\nAC\n", claim="These letters have no name.")

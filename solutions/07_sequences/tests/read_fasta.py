from checks import equal, explained, fresh_rng, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "read_fasta"
points = None

ORDINARY = "An ordinary file comes first here."
TWO = ">one\nACGT\n>two\nGG\n"


def reads(read_fasta, text, right, claim=""):
    equal(read_fasta(text), right, given={"text": text}, claim=claim)


def drawn(rng, length):
    return "".join(rng.choice(list("ACGTacgtN"), length))


def names(rng, count):
    return [f"chr{number}" for number in rng.permutation(100)[:count]]


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


@test_case(points=0.6, hidden=True, failure_message="Files with any number of sequences and lines are read.")
@explained(like="joins_the_lines_of_a_sequence")
def reads_unforeseen_files(read_fasta):
    rng = fresh_rng()
    for count in (4, 1):
        lines = {
            name: [drawn(rng, 12), drawn(rng, 12), drawn(rng, 5)][: rng.integers(1, 4)]
            for name in names(rng, count)
        }
        text = "".join(
            f">{name} {drawn(rng, 3)}\n" + "\n".join(parts) + "\n" for name, parts in lines.items()
        )
        reads(read_fasta, text, {name: "".join(parts) for name, parts in lines.items()})


@test_case(points=0.3, hidden=True, failure_message="Letters stay as they are, small ones too.")
@explained(like="joins_the_lines_of_a_sequence")
def keeps_letters_as_they_are(read_fasta):
    rng = fresh_rng()
    for count in (2, 3):
        right = {name: drawn(rng, 9) + "acN" for name in names(rng, count)}
        reads(read_fasta, "".join(f">{name}\n{letters}\n" for name, letters in right.items()), right)


@test_case(points=0.3, hidden=True, failure_message="A name that was there already is a ValueError.")
@explained(like="refuses_letters_without_a_name")
def refuses_a_name_twice(read_fasta):
    rng = fresh_rng()
    one, two = names(rng, 2)
    reads(read_fasta, f">{one}\nAC\n>{two}\nGT\n", {one: "AC", two: "GT"}, claim=ORDINARY)
    raises(
        ValueError,
        read_fasta,
        f">{one}\nAC\n>{two}\nGT\n>{one} again\nTT\n",
        claim="One name is there twice.",
    )


@test_case(
    points=0.2, hidden=True, failure_message="White space around lines, and empty lines, do not count."
)
@explained(like="joins_the_lines_of_a_sequence", robustness=True)
def passes_over_white_space(read_fasta):
    rng = fresh_rng()
    for end in ("\r\n", " \n", "\n\n"):
        one, two = names(rng, 2)
        right = {one: drawn(rng, 8), two: drawn(rng, 6)}
        lines = ["", f">{one} a", right[one][:4], right[one][4:], "", f">{two}", right[two], ""]
        reads(read_fasta, end.join(lines), right)


@test_case(points=0.2, hidden=True, failure_message="A sequence may have no letters, and a last line no end.")
@explained(like="joins_the_lines_of_a_sequence", robustness=True)
def reads_what_is_short(read_fasta):
    rng = fresh_rng()
    one, two = names(rng, 2)
    letters = drawn(rng, 7)
    reads(read_fasta, f">{one}\n>{two}\n{letters}", {one: "", two: letters})
    reads(read_fasta, f">{two}\n{letters}\n>{one}", {two: letters, one: ""})


@test_case(points=0.2, hidden=True, failure_message="A file without sequences gives none.")
@explained(like="joins_the_lines_of_a_sequence", robustness=True)
def reads_an_empty_file(read_fasta):
    one, two = names(fresh_rng(), 2)
    reads(read_fasta, f">{one}\nAC\n>{two}\nG\n", {one: "AC", two: "G"}, claim=ORDINARY)
    reads(read_fasta, "", {})
    reads(read_fasta, "\n\n", {})

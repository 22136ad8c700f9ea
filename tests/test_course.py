"""The catalogue: finding an assignment, and what a wrong `course.toml` is told."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from autograder.course import load_assignment, load_course
from autograder.errors import BadInput
from tests.small_course import CATALOGUE, make_course, write_catalogue


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A course with test files for its second assignment."""
    return make_course(tmp_path)


def refusal(root: Path, name: str = "02_products") -> str:
    """Load an assignment that cannot be loaded, and give what the operator reads."""
    with pytest.raises(BadInput) as caught:
        load_assignment(name, root)
    return str(caught.value)


def test_questions_keep_the_order_of_the_file(root: Path) -> None:
    """Questions are asked in the order in which `points` names them."""
    assignment = load_assignment("02_products", root)
    assert assignment.questions == ("multiply", "square")
    assert assignment.max_score == 5.0


def test_limits_that_are_not_named_keep_their_defaults(root: Path) -> None:
    """A limits table changes what it names and nothing else."""
    limits = load_assignment("02_products", root).limits
    assert (limits.seconds_per_case, limits.memory_mib) == (1.5, 512)


def test_folders_of_students_and_of_the_author_stand_apart(root: Path) -> None:
    """An assignment knows what is published and what is not."""
    assignment = load_assignment("02_products", root)
    assert assignment.published == root / "assignments" / "02_products"
    assert assignment.test_file("multiply") == root / "solutions" / "02_products" / "tests" / "multiply.py"


def test_a_path_finds_another_courses_assignment(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A path to an assignment's folder works from anywhere, with or without a slash at its end."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    found = load_assignment(f"{root / 'solutions' / '02_products'}/", elsewhere)
    assert (found.name, found.published) == ("02_products", root / "assignments" / "02_products")


def test_a_name_works_inside_the_solutions_folder(root: Path) -> None:
    """Someone who stands in `solutions/` types the same name."""
    assert load_assignment("02_products", root / "solutions").questions == ("multiply", "square")


def test_an_assignment_crosses_to_a_worker_process(root: Path) -> None:
    """Workers are given the assignment whole."""
    assignment = load_assignment("02_products", root)
    assert pickle.loads(pickle.dumps(assignment)) == assignment


def test_all_assignments_are_listed_in_order(root: Path) -> None:
    """A command without a name works on all of them."""
    assert list(load_course(root).assignments) == ["01_sums", "02_products"]


def test_a_misspelt_name_is_told_the_nearest(root: Path) -> None:
    """A slip of the finger costs one line of reading."""
    assert "Did you mean 02_products?" in refusal(root, "2_product")


def test_a_name_that_is_near_to_none_is_told_what_there_is(root: Path) -> None:
    """Where nothing is near, the assignments are listed."""
    assert "There are: 01_sums, 02_products." in refusal(root, "zzzz")


def test_every_wrong_key_is_named_at_once(root: Path) -> None:
    """An author corrects the file once, not once a mistake."""
    write_catalogue(
        root,
        "[assignments.02_products]\npoints = { 'soft max' = 1, multiply = -1 }\nlimits = { seconds = 1 }",
    )
    told = refusal(root)
    for mistake in (
        "title: is missing",
        "assignments.02_products.title: is missing",
        "points.soft max: is not a Python name",
        "points.multiply: Input should be greater than 0",
        "limits.seconds: unknown key",
    ):
        assert mistake in told


def test_a_limit_that_is_no_limit_is_refused(root: Path) -> None:
    """An infinite budget would let one submission hold a worker for ever."""
    write_catalogue(root, CATALOGUE.replace("1.5", "inf"))
    assert "seconds_per_case" in refusal(root)


def test_a_file_that_is_not_toml_is_told_its_line(root: Path) -> None:
    """A broken file is told where it breaks."""
    write_catalogue(root, "title = !\n")
    assert "is not TOML" in refusal(root)
    assert "line 1" in refusal(root)


def test_a_folder_without_a_course_says_where_to_run(tmp_path: Path) -> None:
    """Run in the wrong folder, the command says so."""
    assert "Run this in the course's folder." in refusal(tmp_path)


@pytest.mark.parametrize(
    "changed",
    [
        CATALOGUE.replace("multiply = 3.0", "multiply = 4.0"),
        CATALOGUE.replace("1.5", "1.6"),
        'secret = "x"\n' + CATALOGUE,
    ],
)
def test_the_digest_sees_points_limits_and_secret(root: Path, changed: str) -> None:
    """What the catalogue says of an assignment is part of what its grades rest on."""
    before = load_assignment("02_products", root).digest()
    write_catalogue(root, changed)
    assert load_assignment("02_products", root).digest() != before


@pytest.mark.parametrize(
    "file", ["solutions/02_products/tests/multiply.py", "solutions/02_products/given.py"]
)
def test_the_digest_sees_tests_and_given_functions(root: Path, file: str) -> None:
    """An edited test makes earlier grades stale; so does an edited given function."""
    assignment = load_assignment("02_products", root)
    before = assignment.digest()
    (root / file).write_text("# edited\n", encoding="utf-8")
    assert assignment.digest() != before


@pytest.mark.parametrize("master", ["", "# %%\nimport numpy as np\n"])
def test_an_assignment_that_gives_nothing_needs_no_file(root: Path, master: str) -> None:
    """The module `given` is empty where no cell of the master gives anything."""
    assignment = load_assignment("02_products", root)
    (assignment.solutions / "master.py").write_text(master, encoding="utf-8")
    assert assignment.given() == b""


def test_a_given_file_that_was_not_built_is_missed(root: Path) -> None:
    """Without it every notebook of a class would fail, and no student could help it."""
    assignment = load_assignment("02_products", root)
    master = '# %% given="sums"\nfrom reference.sums import add\n'
    (assignment.solutions / "master.py").write_text(master, encoding="utf-8")
    with pytest.raises(BadInput, match=r"given\.py: cannot be read: .*\n.*`autograder build` writes"):
        assignment.digest()


def test_the_digest_does_not_see_other_assignments(root: Path) -> None:
    """Editing one assignment makes no other grade stale."""
    before = load_assignment("02_products", root).digest()
    write_catalogue(root, CATALOGUE.replace("add = 1.0", "add = 2.0"))
    assert load_assignment("02_products", root).digest() == before


def test_the_digest_does_not_rest_on_the_folders_place(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same course on another machine has the same digest."""
    moved = tmp_path_factory.mktemp("moved") / "course"
    before = load_assignment("02_products", root).digest()
    root.rename(moved)
    assert load_assignment("02_products", moved).digest() == before


def test_a_question_without_a_test_file_is_named(root: Path) -> None:
    """A question that nothing tests cannot be graded."""
    assignment = load_assignment("01_sums", root)
    with pytest.raises(BadInput, match=r"add\.py: cannot be read"):
        assignment.digest()

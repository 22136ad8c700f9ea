"""Find what was handed in below the paths that the operator gave, and say whose it is and when it came.

    paths -> sources -> canvas | moodle | gradescope | classroom | plain -> parcels, one person's each
          -> roster, claims: who is who, which one counts -> choice: which file of it -> HandIn, and SetAside

Who somebody is comes from what the LMS wrote (the outermost name, metadata at the root) and from the roster,
never from a name inside a hand-in, so nobody can hand in as another. Zips are read, not unpacked: nothing is
written, and no name in them becomes a path. Nothing that could be somebody's work is passed over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import structs

from autograder.errors import BadInput, Unreadable
from autograder.hand_ins import canvas, classroom, gradescope, moodle, plain
from autograder.hand_ins.choice import Chosen, choose
from autograder.hand_ins.claims import Claim, claims_of, note, settled, unlisted
from autograder.hand_ins.contents import Contents, Refused
from autograder.hand_ins.hand_in import Found, HandIn
from autograder.hand_ins.naming import comparable, printable, told_apart
from autograder.hand_ins.parcels import Entry, Parcel, Person, Source
from autograder.hand_ins.plain import student_of
from autograder.hand_ins.roster import Roster, Row, read_roster
from autograder.hand_ins.sources import WHAT_TO_GIVE, sources_of
from autograder.records import SetAside

__all__ = [
    "Contents",
    "Found",
    "HandIn",
    "Roster",
    "Row",
    "comparable",
    "find_class",
    "find_hand_ins",
    "printable",
    "read_roster",
    "student_of",
]

EXPORT = re.compile(r"assignment_[0-9]+_export")  # the one folder in a zip of Gradescope's
LISTED = 10  # files beside the graded one that a note names


def find_hand_ins(paths: Sequence[Path], assignment: str) -> tuple[HandIn, ...]:
    """List what was handed in; see `find_class`."""
    return find_class(paths, assignment).hand_ins


def find_class(
    paths: Sequence[Path], assignment: str, questions: Sequence[str] = (), roster: Roster | None = None
) -> Found:
    """Find a class's hand-ins.

    Args:
        paths: files, folders, and zips as an LMS exports them. Folders are searched to the bottom, without
            what programs keep there, checkpoints, and what the course itself put beside the notebook.
        assignment: the assignment's name, which ends the names of files: `ana_03_loss.ipynb` is ana's.
        questions: the names that it asks for; they tell which of several files is meant.
        roster: corrects who is who.

    Returns:
        One hand-in for each person, in the order given and by name within a folder; two files that only their
        names call one person's are two. And what is set aside.

    Raises:
        BadInput: a path is missing or no submission, a folder holds none, or an export's metadata are wrong.
    """
    roster = roster or Roster()
    parcels: list[Parcel] = []
    shapes = []
    for source in sources_of(paths):
        shape, found = _parcels(source, assignment)
        if source.entries and not found:
            raise BadInput(str(source.path), "nothing in it is a submission", WHAT_TO_GIVE)
        parcels += found
        shapes.append(f"{printable(str(source.path))}: {shape}, {len(found)} found")
    claims = claims_of(parcels, roster)
    counted, told = settled(claims)
    told += unlisted(counted, roster)
    chosen = [_chosen(claim, assignment, questions, told) for claim in counted]
    return Found(_named(chosen), tuple(told), tuple(shapes))


def _parcels(source: Source, assignment: str) -> tuple[str, list[Parcel]]:
    """Recognise the shape of an export, and sort it by who handed in."""
    for inner in _roots(source):
        shaped = _by_shape(inner, assignment)
        if shaped:
            shape, found, strays = shaped
            return shape, found + plain.parcels(strays, assignment)
    if source.is_archive:
        student = student_of(source.path, assignment)
        one = Parcel(
            name=source.path.name,
            person=Person(student),
            entries=source.entries,
            path=source.path,
            by_lms=False,
        )
        return "one hand-in", [one]
    return "files", plain.parcels(source.entries, assignment)


def _roots(source: Source) -> Iterator[Source]:
    """Give where an export may begin: at the top, or in the only folder there, which a zip may have."""
    yield source
    tops = list(source.top())
    if len(tops) == 1 and (source.is_archive or EXPORT.fullmatch(tops[0])):
        yield source.below(tops[0])


def _by_shape(source: Source, assignment: str) -> tuple[str, list[Parcel], list[Entry]] | None:
    if gradescope.recognise(source):
        return "Gradescope's export", *gradescope.parcels(source)
    if moodle.recognise(source):
        return "Moodle's download", *moodle.parcels(source)
    if canvas.recognise(source):
        return "Canvas's download", *canvas.parcels(source, assignment)
    if classroom.recognise(source, assignment):
        return "GitHub Classroom's repositories", *classroom.parcels(source, assignment)
    return None


def _chosen(
    claim: Claim, assignment: str, questions: Sequence[str], told: list[SetAside]
) -> tuple[Claim, HandIn]:
    """Choose the file of a claim that is graded, and tell of what stands beside it."""
    parcel, person = claim.parcel, claim.person
    told += _older(claim)
    refusal, entry = claim.refusal, parcel.entries[0] if parcel.entries else None
    name = parcel.name
    if not refusal:
        try:
            choice = choose(parcel.entries, assignment, questions)
            entry, name = choice.entry, choice.entry.name
            told += _beside(claim, choice)
        except Unreadable as error:
            refusal = tuple(filter(None, (error.what, error.next_step)))
        except OSError:  # a fault of this machine's, told when the file is read
            pass
    return claim, HandIn(
        path=entry.path if entry else parcel.path,
        name=printable(name + parcel.suffix),
        student=person.student,
        student_id=person.student_id,
        email=person.email,
        submitted_at=parcel.submitted_at,
        late=parcel.late,
        contents=entry.contents if entry and not refusal else Refused(*refusal),
        refusal=refusal,
        listed=claim.row,
    )


def _beside(claim: Claim, choice: Chosen) -> Iterator[SetAside]:
    """Tell of the files of a hand-in that are not graded."""
    if choice.others:
        names = ", ".join(printable(each.name) for each in choice.others[:LISTED])
        more = f" and {len(choice.others) - LISTED} more" * (len(choice.others) > LISTED)
        reason = f"not graded, beside {printable(choice.entry.name)}: {names}{more}"
        yield note(claim.parcel.name, claim.person, "set_aside", reason)


def _older(claim: Claim) -> Iterator[SetAside]:
    """Tell of the files that were handed in again."""
    for each in claim.parcel.older:
        yield note(each.name, claim.person, "set_aside", "handed in again under the same name, newer")


def _named(chosen: Sequence[tuple[Claim, HandIn]]) -> tuple[HandIn, ...]:
    """Call no two hand-ins alike: a page and a place in the gradebook belong to each."""
    names = [hand_in.name for _, hand_in in chosen]
    longer = [_long(claim, hand_in) for claim, hand_in in chosen]
    unique = told_apart(names, longer)
    return tuple(structs.replace(each, name=name) for (_, each), name in zip(chosen, unique, strict=True))


def _long(claim: Claim, hand_in: HandIn) -> str:
    return printable(str(hand_in.path) + claim.parcel.suffix)

"""Who is who: parcels and a roster -> hand-ins, and what is set aside.

A person is the same as another if the roster says so, else if the LMS's id, email or name does, in this
order.

- The same person twice: the newest by the LMS counts. Where it does not say which that is, none does.
- Two people of the LMS as one: none counts, and somebody must decide.
- A file that claims, by its name alone, to be a person's whom the LMS knows: the LMS's counts.
- Two plain files of one name: nothing says more of either, so both are graded, and listed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

import msgspec

from autograder.errors import Unreadable
from autograder.hand_ins.naming import comparable, printable
from autograder.hand_ins.parcels import Parcel, Person
from autograder.hand_ins.roster import Roster, Row
from autograder.records import Fate, SetAside

DECIDE = "Ask your instructor, who has to decide which one counts."
# What a student may read names no other.
SEVERAL_PEOPLE = "Several people's hand-ins count as one student's."
TWICE = "There is more than one hand-in of this student, and nothing says which is the newest."
SHADOWED = "not graded: the LMS has a hand-in of this student, which counts"
CONTRADICTION = "By their id {student} is one student of the roster, and by their email another."


class Claim(msgspec.Struct, frozen=True):
    """A parcel, and whose it is by the roster.

    Args:
        parcel: what was handed in.
        row: the student's row; None where they are not listed.
        refusal: why it cannot be graded; empty where nothing is known against it.
    """

    parcel: Parcel
    row: Row | None = None
    refusal: tuple[str, ...] = ()

    @property
    def person(self) -> Person:
        """Whose it is: as the roster says, and where it says nothing, as the LMS does."""
        lms = self.parcel.person
        if self.row is None:
            return Person(printable(lms.student), printable(lms.student_id), printable(lms.email))
        row = self.row
        return Person(row.student, row.lms_id or printable(lms.student_id), row.email or printable(lms.email))

    @property
    def key(self) -> tuple[str, str]:
        """What two hand-ins of one person have in common."""
        lms = self.parcel.person
        if self.row:
            return "roster", self.row.student
        if not self.parcel.by_lms:
            return "file", comparable(lms.student)
        return (
            ("id", lms.student_id)
            if lms.student_id
            else ("name", lms.email.casefold() or comparable(lms.student))
        )


def claims_of(parcels: Iterable[Parcel], roster: Roster) -> list[Claim]:
    """Look everybody up in the roster."""
    return [_claim(each, roster.rows_of(each.person, each.by_lms)) for each in parcels]


def settled(claims: Sequence[Claim]) -> tuple[list[Claim], list[SetAside]]:
    """Decide which hand-ins count, where a person has several.

    Returns:
        Those that are to be graded or refused, in their order, and what is to be told of the others.
    """
    told: list[SetAside] = []
    counted: dict[int, Claim] = {}
    places = {id(claim): place for place, claim in enumerate(claims)}
    lms = [claim for claim in claims if claim.parcel.by_lms]
    plain, shadows = _parted([claim for claim in claims if not claim.parcel.by_lms], lms)
    told += [_note(each, "conflict", SHADOWED) for each in shadows]
    for group in _groups([*lms, *plain]):
        for old, new in zip(group, _decided(group, told), strict=True):
            if new is not None:
                counted[places[id(old)]] = new
    return [counted[place] for place in sorted(counted)], told


def unlisted(counted: Iterable[Claim], roster: Roster) -> Iterator[SetAside]:
    """Tell of hand-ins of nobody in the roster, and of those in the roster who handed in nothing."""
    if not roster.rows:
        return
    seen = set()
    for claim in counted:
        seen.add(claim.row)
        if claim.row is None:
            yield _note(claim, "not_in_roster", "goes by the name that the LMS or the file gives")
    for row in roster.rows:
        if row not in seen:
            reason = "excused" if row.excused else "in the roster, without a hand-in"
            person = Person(row.student, row.lms_id, row.email)
            yield note("", person, "no_hand_in", reason)


def note(name: str, person: Person, fate: Fate, reason: str, submitted_at: str | None = None) -> SetAside:
    """Say what became of something that is not graded as it is."""
    return SetAside(
        submission=printable(name),
        student=person.student,
        student_id=person.student_id,
        email=person.email,
        submitted_at=submitted_at,
        fate=fate,
        reason=reason,
    )


def _claim(parcel: Parcel, rows: Sequence[Row]) -> Claim:
    if len(rows) > 1:
        sentence = CONTRADICTION.format(student=printable(parcel.person.student))
        return Claim(parcel, refusal=(sentence, DECIDE))
    return Claim(parcel, rows[0] if rows else None, parcel.refusal)


def _parted(plain: Sequence[Claim], lms: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Part plain files from those that are named after somebody whom the LMS knows."""
    people = [who for claim in lms for who in (claim.person, claim.parcel.person)]
    names = {comparable(name) for who in people for name in (who.student, who.student_id, who.email) if name}
    shadows = [claim for claim in plain if comparable(claim.parcel.person.student) in names]
    hidden = {id(claim) for claim in shadows}
    return [claim for claim in plain if id(claim) not in hidden], shadows


def _groups(claims: Iterable[Claim]) -> Iterable[list[Claim]]:
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.key].append(claim)
    return groups.values()


def _decided(group: list[Claim], told: list[SetAside]) -> list[Claim | None]:
    """Give each claim back as it counts, or None where another one does."""
    if len(group) == 1:
        return [*group]
    names = ", ".join(printable(each.parcel.name) for each in group)
    if not any(each.parcel.by_lms for each in group):
        told += [_note(each, "conflict", f"graded; one student's by their names: {names}") for each in group]
        return [*group]
    if _are_one(group):
        told += [_note(each, "set_aside", "the same files were given twice") for each in group[1:]]
        return [group[0], *[None] * (len(group) - 1)]
    newest = _newest(group)
    if newest is None:
        people = {each.parcel.person for each in group}
        sentence = SEVERAL_PEOPLE if len(people) > 1 else TWICE
        told += [_note(each, "conflict", f"{sentence} These are {names}.") for each in group]
        return [msgspec.structs.replace(each, refusal=(sentence, DECIDE)) for each in group]
    reason = f"handed in again: {printable(newest.parcel.name)} is newer"
    told += [_note(each, "set_aside", reason) for each in group if each is not newest]
    return [each if each is newest else None for each in group]


def _are_one(group: Sequence[Claim]) -> bool:
    """Whether these are one person's hand-in several times, to the byte: a download and its copy."""
    if (
        len({each.parcel.person for each in group}) > 1
        or len({each.parcel.submitted_at for each in group}) > 1
    ):
        return False
    with suppress(Unreadable, OSError):
        parts = [sorted(entry.contents.digest() for entry in each.parcel.entries) for each in group]
        return bool(parts[0]) and all(part == parts[0] for part in parts)
    return False


def _newest(group: Sequence[Claim]) -> Claim | None:
    """Give one person's newest hand-in; None where it is not one person, or nothing says when."""
    if len({each.parcel.person for each in group}) > 1:
        return None
    moments = [each.parcel.submitted_at or "" for each in group]
    last = max(moments)
    return group[moments.index(last)] if all(moments) and moments.count(last) == 1 else None


def _note(claim: Claim, fate: Fate, reason: str) -> SetAside:
    return note(claim.parcel.name, claim.person, fate, reason, claim.parcel.submitted_at)

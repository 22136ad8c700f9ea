"""Gradescope: folders `submission_N`, and at the root `submission_metadata.yml`, which says whose they are.

    submission_123:
      :submitters:
      - :name: Ana Silva
        :sid: '4711'
        :email: ana@example.org
      :created_at: 2026-02-01 12:34:56.789 Z

Everything in the metadata is read as text, without tags, merges or dates, and its size, depth and repetitions
are bounded before it is built. Of a group each member is graded.
"""

from __future__ import annotations

from typing import Any

import yaml

from autograder.errors import BadInput, Unreadable
from autograder.hand_ins.contents import MIB
from autograder.hand_ins.moments import in_utc
from autograder.hand_ins.naming import printable
from autograder.hand_ins.parcels import Entry, Parcel, Person, Source

METADATA = "submission_metadata.yml"
LARGEST_METADATA = 64 * MIB  # results and history included
DEEPEST = 30
MOST_ALIASES = 10_000
LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # builds text, lists and mappings, nothing else
DOWNLOAD_AGAIN = "Download the export again; its metadata say who handed in."
UNKNOWN = "Gradescope's metadata do not say whose this is."
ASK = "Look the submission up in Gradescope."


def recognise(source: Source) -> bool:
    """Whether the metadata stand at the root."""
    return any(each.name == METADATA for each in source.entries)


def parcels(source: Source) -> tuple[list[Parcel], list[Entry]]:
    """Sort an export by submission and submitter.

    Returns:
        What each handed in, and the files that stand in no submission's folder.

    Raises:
        BadInput: the metadata cannot be read.
    """
    metadata = _metadata(source)
    tops = source.top()
    found = [
        parcel
        for folder in [*metadata, *(top for top in tops if _is_folder(top, tops) and top not in metadata)]
        for parcel in _of_folder(folder, metadata.get(folder), tops.get(folder, []), source)
    ]
    strays = [
        each for top in tops if not _is_folder(top, tops) for each in tops[top] if each.name != METADATA
    ]
    return found, strays


def _is_folder(top: str, tops: dict[str, list[Entry]]) -> bool:
    return top.startswith("submission_") and all("/" in each.name for each in tops[top])


def _of_folder(folder: str, record: Any, entries: list[Entry], source: Source) -> list[Parcel]:
    people = [_person(each) for each in _list(_get(record, "submitters"))]
    people = [each for each in people if each.student]
    known = bool(people)
    return [
        Parcel(
            name=folder,
            person=person,
            entries=tuple(entries),
            path=source.path,
            submitted_at=in_utc(_text(_get(record, "created_at"))),
            refusal=() if known else (UNKNOWN, ASK),
            suffix=f" ({person.student})" if len(people) > 1 else "",
        )
        for person in people or [Person(folder)]
    ]


def _person(submitter: Any) -> Person:
    name, sid, email = (_text(_get(submitter, key)) for key in ("name", "sid", "email"))
    return Person(name or email or sid, sid, email)


def _metadata(source: Source) -> dict[str, Any]:
    entry = next(each for each in source.entries if each.name == METADATA)
    try:
        text = entry.contents.read(LARGEST_METADATA)
        _bound(text)
        loaded = yaml.load(text, Loader=LOADER)
    except Unreadable as error:
        raise BadInput(str(entry.path), f"cannot be read: {error.what}", DOWNLOAD_AGAIN) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        what = f"is not what Gradescope writes: {printable(str(error).splitlines()[0])}"
        raise BadInput(str(entry.path), what, DOWNLOAD_AGAIN) from None
    if not isinstance(loaded, dict) or not loaded:
        raise BadInput(str(entry.path), "names no submission", DOWNLOAD_AGAIN)
    return {key: value for key, value in loaded.items() if isinstance(key, str)}


def _bound(text: bytes) -> None:
    """Refuse what is deep, or many times itself, before it is built: depth alone would end this process."""
    depth = aliases = 0
    for event in yaml.parse(text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        aliases += isinstance(event, yaml.AliasEvent)
        if depth > DEEPEST or aliases > MOST_ALIASES:
            raise ValueError("it is nested too deeply, or repeats itself too often")


def _get(record: Any, key: str) -> Any:
    """Look a key up; Gradescope writes it as Ruby does, with a colon before it."""
    return record.get(f":{key}", record.get(key)) if isinstance(record, dict) else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) and value not in ("null", "~") else ""

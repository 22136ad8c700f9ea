"""Zips in hand-ins: read in memory, bounded, and never believed."""

from __future__ import annotations

import gc
import io
import struct
import zipfile
from pathlib import Path

import pytest

from autograder.errors import BadInput
from autograder.hand_ins import archives
from tests.hand_ins.exports import (
    ASSIGNMENT,
    CANVAS,
    GOOD,
    code,
    fates,
    found,
    notebook,
    only,
    packed,
    reason,
    unpacked,
    zipped,
)

FILE = f"{ASSIGNMENT}.ipynb"


def handed_in(folder: Path, archive: bytes) -> Path:
    """Put a zip of Ana's into a folder."""
    return unpacked(folder / "class", {"ana.zip": archive})


def entry(name: str = FILE, **attributes: int) -> bytes:
    """Zip a notebook whose entry has these attributes."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        info = zipfile.ZipInfo(name)
        for attribute, value in attributes.items():
            setattr(info, attribute, value)
        archive.writestr(info, GOOD)
    return memory.getvalue()


def patched(archive: bytes, mark: bytes, offset: int, value: bytes) -> bytes:
    """Change bytes behind the first place that has a mark."""
    place = archive.index(mark) + offset
    return archive[:place] + value + archive[place + len(value) :]


def test_folders_in_zips_in_folders_are_searched(tmp_path: Path) -> None:
    """A hand-in may be wrapped three times; it is named by the whole way to it."""
    archive = zipped({"work/again.zip": zipped({f"more/{FILE}": GOOD})})
    hand_in = only(handed_in(tmp_path, archive))
    assert (hand_in.name, hand_in.student) == (f"ana.zip/work/again.zip/more/{FILE}", "ana")
    assert "multiply" in code(hand_in)


def test_a_zip_that_is_named_alone_is_one_persons(tmp_path: Path) -> None:
    """Its own name says whose, and no name inside does."""
    assert only(packed(tmp_path, {"ben_02_products.ipynb": GOOD}, "ana_02_products.zip")).student == "ana"


def test_what_an_archiver_adds_is_passed_over(tmp_path: Path) -> None:
    """A Mac's zip has resource forks beside each file, and folders of their own."""
    files = {"class/": b"", "__MACOSX/class/._x.ipynb": b"x", "class/.DS_Store": b"x"}
    export = packed(tmp_path, {**files, **{f"class/{name}": data for name, data in CANVAS.items()}})
    assert {each.student for each in found(export).hand_ins} == {"odeben", "silvaana"}


def test_a_notebook_that_file_browsers_hide_is_found_in_a_zip(tmp_path: Path) -> None:
    """Alone it is graded; what macOS keeps beside it is not looked at."""
    hand_in = only(handed_in(tmp_path, zipped({f".{FILE}": GOOD, f"._{FILE}": b"\0\5\x16\7"})))
    assert "multiply" in code(hand_in)


def test_zips_in_each_other_have_an_end(tmp_path: Path) -> None:
    """The fourth is not opened."""
    archive = zipped({FILE: GOOD})
    for _ in range(2):
        archive = zipped({"more.zip": archive})
    assert code(only(handed_in(tmp_path / "three", archive)))
    assert "more than 3 zip" in reason(only(handed_in(tmp_path / "four", zipped({"more.zip": archive}))))


def test_zips_beside_each_other_have_an_end(tmp_path: Path) -> None:
    """Eleven zips are not looked into, and not half of them either."""
    archive = zipped({f"{number}.zip": zipped({FILE: GOOD}) for number in range(11)})
    assert "more than 10 zip" in reason(only(handed_in(tmp_path, archive)))


@pytest.mark.parametrize(
    "name", [f"../{FILE}", f"/tmp/{FILE}", f"a/../../{FILE}", f"C:\\{FILE}", f"..\\{FILE}"]
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is written anywhere, and the zip is not trusted."""
    assert "This zip archive has a file whose name leads out of it" in reason(
        only(handed_in(tmp_path, zipped({name: GOOD})))
    )
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["ana.zip", "class"]


def test_what_is_told_of_a_name_cannot_harm_a_terminal(tmp_path: Path) -> None:
    """Escapes and signs that turn the direction of text are replaced, wherever a sentence quotes a name."""
    evil = "\x1b[2J\N{RIGHT-TO-LEFT OVERRIDE}x\n.ipynb"
    for place, files in enumerate(
        (
            {f"../{evil}": GOOD},
            {evil: GOOD, evil.upper(): GOOD},
            {evil: GOOD, f"b{evil}": GOOD + b" "},
            {f"{evil}.pdf": b"x"},
        )
    ):
        told = reason(only(handed_in(tmp_path / str(place), zipped(files))))
        assert told.isprintable()


@pytest.mark.parametrize("name", ["../zoe.ipynb", "/zoe.ipynb"])
def test_a_name_that_leads_out_of_a_download_costs_only_itself(tmp_path: Path, name: str) -> None:
    """The rest of the class is graded."""
    result = found(packed(tmp_path, {**CANVAS, name: GOOD})).hand_ins
    (zoe,) = [each for each in result if each.student == "zoe"]
    assert "leads out of its zip" in reason(zoe)
    assert tmp_path in zoe.path.parents
    assert ".." not in zoe.path.parts


@pytest.mark.parametrize("kind", [0o120777, 0o020666, 0o010666, 0o060666, 0o140777])
def test_a_link_or_a_device_in_a_zip_is_refused(tmp_path: Path, kind: int) -> None:
    """It is somebody's, so it is named, and never followed."""
    archive = entry(external_attr=kind << 16, create_system=3)
    assert "link or a device" in reason(only(handed_in(tmp_path, archive)))


def test_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    """Nobody has the password."""
    archive = entry()
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        archive = patched(archive, mark, offset, b"\x01\x00")
    assert "encrypted" in reason(only(handed_in(tmp_path, archive)))


def test_a_rare_compression_is_refused(tmp_path: Path) -> None:
    """LZMA may ask for gigabytes before the first byte."""
    archive = zipped({FILE: GOOD}, zipfile.ZIP_LZMA)
    assert "compressed in a way" in reason(only(handed_in(tmp_path, archive)))


@pytest.mark.parametrize(
    "names", [(b"a.ipynb", b"A.ipynb"), ("é.py".encode(), "e\u0301.py".encode()), (b"a.ipynb", b"a.ipynb")]
)
def test_two_files_of_one_name_are_refused(tmp_path: Path, names: tuple[bytes, bytes]) -> None:
    """Which one counts would depend on the machine."""
    archive = zipped({chr(97 + place) * len(name): GOOD + b" " * place for place, name in enumerate(names)})
    for place, name in enumerate(names):
        archive = archive.replace(bytes([97 + place]) * len(name), name)
    assert "two files of one name" in reason(only(handed_in(tmp_path, archive)))


def test_files_that_overlap_are_refused(tmp_path: Path) -> None:
    """Many entries of one place are how a small zip becomes petabytes."""
    archive = zipped({"a.ipynb": GOOD, "b.ipynb": GOOD})
    second = archive.rindex(b"PK\x01\x02")
    archive = archive[: second + 42] + struct.pack("<L", 0) + archive[second + 46 :]
    assert "overlap" in reason(only(handed_in(tmp_path, archive)))


def test_a_file_that_grows_out_of_proportion_is_not_unpacked(tmp_path: Path) -> None:
    """A thousand times its size, and ten megabytes: no notebook does that."""
    bomb = notebook("x = 1", "#" * (archives.HARMLESS + 1))
    assert "200 times its size" in reason(only(handed_in(tmp_path, zipped({FILE: bomb}))))


def test_a_size_that_is_a_lie_ends_where_it_said(tmp_path: Path) -> None:
    """A zip that declares less than it holds is damaged, and no more than declared is unpacked."""
    archive = zipped({FILE: notebook("x = 1", "#" * 1_000_000)})
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        archive = patched(archive, mark, offset, struct.pack("<L", 100))
    assert "damaged" in reason(only(handed_in(tmp_path, archive)))


def test_more_files_than_anybody_hands_in_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are counted before any is read."""
    monkeypatch.setattr(archives, "MOST_ENTRIES", 3)
    archive = zipped({f"{number}.ipynb": GOOD for number in range(4)})
    assert "more than 3 files" in reason(only(handed_in(tmp_path, archive)))


def test_a_directory_that_would_fill_the_memory_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A million names cost memory before they can be counted."""
    monkeypatch.setattr(archives, "LARGEST_DIRECTORY", 200)
    archive = zipped({f"{number}.ipynb": b"" for number in range(10)})
    assert "damaged" in reason(only(handed_in(tmp_path, archive)))


def test_a_zip_cut_short_is_refused(tmp_path: Path) -> None:
    """As is one whose bytes were changed."""
    archive = zipped({FILE: GOOD})
    assert "cut short" in reason(only(handed_in(tmp_path / "short", archive[:-30])))
    broken = patched(archive, FILE.encode(), len(FILE), b"\xff" * 20)
    assert "damaged" in reason(only(handed_in(tmp_path / "broken", broken)))


@pytest.mark.parametrize(
    ("mark", "offset", "value"),
    [
        (b"PK\x05\x06", 16, b"\xff\xff\0\0"),  # the directory's place: the files begin before the zip does
        (b"PK\x05\x06", 12, b"\xff\xff\xff\xff"),  # its size
        (b"PK\x01\x02", 6, b"\xff\0"),  # the version that is needed to read a file
        (b"PK\x01\x02", 9, b"\x08"),  # says that the name is UTF-8, which a later byte of it is not
        (b"PK\x01\x02", 20, b"\xff\xff\xff\x7f"),  # a file's size, packed
        (b"PK\x01\x02", 42, b"\xff\xff\xff\xff"),  # its place
        (b"PK\x03\x04", 0, b"PK\x03\x05"),  # the mark in front of it
        (b"PK\x03\x04", 26, b"\xff\xff"),  # the length of its name, there
    ],
)
def test_a_damaged_header_is_refused_with_a_sentence(
    tmp_path: Path, mark: bytes, offset: int, value: bytes
) -> None:
    """Whatever Python's zipfile raises of it, in a class of which the rest is graded."""
    damaged = patched(without_utf8_flag(b"\xe9.ipynb"), mark, offset, value)
    refused, graded = found(unpacked(tmp_path, {"ana.zip": damaged, "ben.ipynb": GOOD})).hand_ins
    assert reason(refused).startswith("This zip archive ")
    assert code(graded)


@pytest.mark.parametrize(
    "field", [b"\x01\0\x08\0" + b"\xff" * 8, b"\x01\0\x03\0\xff\xff\xff", b"\x01\0\xff\xff"]
)
def test_sizes_of_64_bits_are_not_believed(tmp_path: Path, field: bytes) -> None:
    """They stand in a field of their own, which may be cut short or claim exabytes."""
    archive = zipped({"x" * len(field): GOOD})
    directory = archive.rindex(b"PK\x01\x02")
    archive = (
        archive[: directory + 20]
        + b"\xff" * 4
        + archive[directory + 24 : directory + 28]
        + struct.pack("<HH", 0, len(field))  # what was the name is the field now
        + archive[directory + 32 : directory + 46]
        + field
        + archive[directory + 46 + len(field) :]
    )
    assert reason(only(handed_in(tmp_path, archive))).startswith("This zip archive ")


def test_names_that_would_take_minutes_to_compose_are_refused(tmp_path: Path) -> None:
    """To sort n marks on one letter takes n² steps, and a name may have 64 kilobytes."""
    name = "a" + "\N{COMBINING COMMA ABOVE RIGHT}\N{COMBINING CEDILLA}" * 500 + ".ipynb"
    assert "longer than 1,000 letters" in reason(only(handed_in(tmp_path, zipped({name: GOOD}))))


def test_a_zip_in_a_zip_is_not_kept_in_memory(tmp_path: Path) -> None:
    """Of a class of zips, one at a time is unpacked."""
    hand_in = only(handed_in(tmp_path, zipped({FILE: GOOD})))
    reached = gc.get_referents(hand_in.data)
    assert any(isinstance(each, archives.Archive) and each._kept is None for each in reached)


def test_names_of_old_and_of_other_tools_are_read(tmp_path: Path) -> None:
    """UTF-8 that does not say so, code page 437, and backslashes for folders."""
    for place, (archive, name) in enumerate(
        [
            (zipped({"Übung/x.ipynb": GOOD}), "Übung/x.ipynb"),
            (without_utf8_flag("é.ipynb".encode()), "é.ipynb"),
            (without_utf8_flag("é.ipynb".encode("cp437")), "é.ipynb"),
            (without_utf8_flag(b"a\\b.ipynb"), "a/b.ipynb"),
        ]
    ):
        assert only(handed_in(tmp_path / str(place), archive)).name == f"ana.zip/{name}"


def without_utf8_flag(name: bytes) -> bytes:
    """Zip a notebook under a name of raw bytes, in an encoding that the zip does not tell."""
    return zipped({"n" * len(name): GOOD}).replace(b"n" * len(name), name)


@pytest.mark.parametrize("begin", [False, True], ids=["cut short", "begins before itself"])
def test_a_download_that_is_damaged_ends_the_command(tmp_path: Path, begin: bool) -> None:
    """Nobody's work is in it as far as one can see, so there is nothing to grade."""
    path = packed(tmp_path, CANVAS)
    archive = path.read_bytes()
    path.write_bytes(patched(archive, b"PK\x05\x06", 16, b"\xff\xff\0\0") if begin else archive[:-30])
    with pytest.raises(BadInput, match="damaged"):
        found(path)


def test_a_bad_zip_beside_a_notebook_is_listed(tmp_path: Path) -> None:
    """The notebook is graded, and the zip was not needed."""
    files = {f"silvaana_1_2_{FILE}": GOOD, "silvaana_1_3_data.zip": b"PK\x03\x04 cut"}
    result = found(packed(tmp_path, files))
    assert code(result.hand_ins[0])
    assert fates(result) == [(f"silvaana_1_2_{FILE}", "set_aside")]
    assert "silvaana_1_3_data.zip" in result.set_aside[0].reason

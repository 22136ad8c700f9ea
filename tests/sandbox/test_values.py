"""Values across the boundary: types, identity, changes, and what is refused with which words."""

from __future__ import annotations

import collections
import enum
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.sandbox.arrays import DTYPES
from autograder.sandbox.values import Ledger, NotData
from autograder.sandbox.wire import Caps, decode, encode

CAPS = Caps(frame_bytes=1 << 20, items=100_000)
HANDLE = 4


def stays_here(thing: Any) -> list[Any]:
    """Refuse what is no data, by its type."""
    raise NotData(f"a {type(thing).__name__}")


def comes_from_nowhere(node: list[Any]) -> Any:
    """Make nothing of a handle."""
    raise NotData("a handle")


class Boundary:
    """A host's and a child's ledger, with the wire between them."""

    def __init__(self) -> None:
        self.host = Ledger(0, stays_here, comes_from_nowhere)
        self.child = Ledger(1, stays_here, comes_from_nowhere)

    def to_child(self, *values: Any) -> list[Any]:
        """Send values in; give what the child has of them."""
        return self.child.unpack(*self._carried(self.host.pack(list(values))))

    def to_host(self, *values: Any) -> list[Any]:
        """Send values out; give what the host has of them."""
        return self.host.unpack(*self._carried(self.child.pack(list(values))))

    def _carried(self, frame: tuple[list[Any], list[Any]]) -> tuple[list[Any], list[Any]]:
        nodes, entries = decode(encode(list(frame), CAPS), CAPS)
        return nodes, entries


@pytest.fixture
def boundary() -> Boundary:
    """A case that begins."""
    return Boundary()


scalars = (
    st.sampled_from(list(DTYPES.values())).flatmap(lambda dtype: hnp.arrays(dtype, ())).map(lambda a: a[()])
)
leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | scalars
    | hnp.arrays(st.sampled_from(["f8", "i4", "?"]), hnp.array_shapes(min_side=0))
)
keys = st.integers(-(2**63), 2**63) | st.text() | st.tuples(st.integers(0, 9), st.text())
data = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(keys, inner, max_size=4)
    ),
    max_leaves=15,
)


def described(value: Any) -> Any:
    """Write a value so that two are alike only where type and content are."""
    if type(value) in (list, tuple):
        return type(value), [described(item) for item in value]
    if type(value) is dict:
        return dict, [(described(key), described(item)) for key, item in value.items()]
    if isinstance(value, np.ndarray | np.generic):
        return type(value), value.dtype, value.shape, value.tobytes()
    return type(value), repr(value)


# ---- round trips


@given(data)
def test_data_comes_back_with_the_types_it_had(value: Any) -> None:
    """There and back: exact types, tuples as tuples, dictionaries in their order, arrays bit by bit."""
    boundary = Boundary()
    (arrived,) = boundary.to_child(value)
    assert described(arrived) == described(value)
    copied = boundary.to_host([arrived])[0][0]
    assert described(copied) == described(value)


def test_a_generator_crosses_by_its_state(boundary: Boundary) -> None:
    """The child draws what the test would have drawn."""
    generator = np.random.default_rng(5)
    (arrived,) = boundary.to_child(generator)
    assert arrived.random(3).tolist() == np.random.default_rng(5).random(3).tolist()


def test_the_state_of_a_generator_comes_back(boundary: Boundary) -> None:
    """What the child drew is drawn for the test as well."""
    generator = np.random.default_rng(5)
    boundary.to_child(generator)[0].random(3)
    boundary.to_host()
    assert generator.random() == np.random.default_rng(5).random(4)[3]


# ---- identity


def test_an_object_that_is_sent_twice_is_one(boundary: Boundary) -> None:
    """In one call, in two calls, alone and inside of something."""
    array, words = np.zeros(2), ["a"]
    first, second, inside = boundary.to_child(array, array, [array, words])
    again, same_words = boundary.to_child(array, words)
    assert first is second is inside[0] is again
    assert same_words is inside[1]


def test_an_object_that_comes_back_is_the_one_that_was_sent(boundary: Boundary) -> None:
    """A function that gives back its argument is seen to do so."""
    array, nested = np.zeros(2), {"deep": [1]}
    arrived = boundary.to_child(array, nested)
    assert boundary.to_host(*arrived) == [array, nested]
    assert boundary.to_host(*arrived)[0] is array
    assert boundary.to_host(arrived[1]["deep"])[0] is nested["deep"]


def test_an_object_of_the_child_stays_one_too(boundary: Boundary) -> None:
    """What a function made and gives out twice is one object for the test."""
    made = np.ones(2)
    (first,) = boundary.to_host(made)
    assert boundary.to_host([made])[0][0] is first
    assert boundary.to_child(first)[0] is made


def test_equal_things_are_not_the_same(boundary: Boundary) -> None:
    """Two arrays that hold the same are two."""
    first, second = boundary.to_child(np.zeros(2), np.zeros(2))
    assert first is not second


# ---- changes


def change_array(array: Any) -> None:
    """Write into an array."""
    array[0] = 9


def change_list(items: Any) -> None:
    """Change a list's length and its items."""
    items[:] = [3, "more", (1, 2)]


def change_dict(table: Any) -> None:
    """Replace a dictionary's keys."""
    table.clear()
    table["new"] = np.ones(1)


def change_inside(items: Any) -> None:
    """Change an array inside of a list, and not the list."""
    items[0][:] = 7


CHANGES = [
    (np.zeros(3), change_array),
    (np.zeros((3, 4), order="F"), change_array),
    (np.zeros(8)[::2], change_array),
    ([1.0, 2.0], change_list),
    ({"old": 1}, change_dict),
    ([np.zeros(2)], change_inside),
]


@pytest.mark.parametrize(("value", "change"), CHANGES, ids=lambda part: getattr(part, "__name__", ""))
def test_what_the_child_changes_is_changed_for_the_test(boundary: Boundary, value: Any, change: Any) -> None:
    """The contents come back into the very object that was sent."""
    (arrived,) = boundary.to_child(value)
    change(arrived)
    boundary.to_host()
    assert described(value) == described(arrived)


@pytest.mark.parametrize(("value", "change"), CHANGES, ids=lambda part: getattr(part, "__name__", ""))
def test_what_the_test_changes_is_changed_for_the_child(boundary: Boundary, value: Any, change: Any) -> None:
    """An object that the child has seen is refreshed before it is used again."""
    (arrived,) = boundary.to_child(value)
    change(value)
    boundary.to_child()
    assert described(arrived) == described(value)


@pytest.mark.parametrize("other", [1.0, True], ids=["a float", "a truth value"])
def test_an_equal_value_of_another_type_is_a_change(boundary: Boundary, other: object) -> None:
    """1, 1.0 and True are equal, and a test that looks at types can tell them apart."""
    numbers = [1]
    boundary.to_child(numbers)[0][0] = other
    boundary.to_host()
    assert type(numbers[0]) is type(other)


def test_what_has_not_changed_is_not_sent_again(boundary: Boundary) -> None:
    """A frame carries news only."""
    array = np.zeros(1000)
    boundary.to_child(array)
    assert boundary.host.pack([array]) == ([[0, 0]], [])


def test_an_alias_shows_a_later_change(boundary: Boundary) -> None:
    """`best = weights` instead of a copy: what is kept changes with what is trained."""
    weights = {"W": np.zeros(2)}
    (arrived,) = boundary.to_child(weights)
    (best,) = boundary.to_host({"kept": arrived["W"]})
    arrived["W"] += 1
    boundary.to_host()
    assert best["kept"].tolist() == [1, 1]


# ---- forgetting


def test_what_only_the_ledger_holds_is_forgotten(boundary: Boundary) -> None:
    """A thousand calls leave no thousand arrays behind, on either side."""
    kept = np.zeros(2)
    for _ in range(1_000):
        boundary.to_child(kept, np.zeros(2))
        boundary.child.forget(boundary.host.forget_unheld())
    assert len(boundary.host._objects) == len(boundary.child._objects) == 1
    assert boundary.to_child(kept)[0] is boundary.to_child(kept)[0]


def test_what_a_view_rests_on_is_not_forgotten(boundary: Boundary) -> None:
    """A test that holds a part of an array sees what becomes of the whole."""
    part = boundary.to_host(np.zeros(4))[0][1:]
    assert boundary.host.forget_unheld() == []
    assert part.base is boundary.host._objects[1]


# ---- what is refused


class MyList(list[int]):
    """A list with its own ideas."""


class MyFloat(float):
    """Equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = float.__hash__


class MyArray(np.ndarray[Any, Any]):
    """An array with its own ideas."""


class Colour(enum.IntEnum):
    """Names for numbers."""

    RED = 1


Pair = collections.namedtuple("Pair", "a b")

REFUSED = [
    (MyList([1]), "a value of type MyList, which is not plain data"),
    (MyFloat(1), "a value of type MyFloat, which is not plain data"),
    (np.zeros(2).view(MyArray), "a value of type MyArray, which is not plain data"),
    (np.ma.masked_array([1.0], [True]), "a value of type MaskedArray, which is not plain data"),
    (np.zeros((1, 1)).view(np.matrix), "a value of type matrix, which is not plain data"),
    (collections.OrderedDict(), "a value of type OrderedDict, which is not plain data"),
    (collections.defaultdict(int), "a value of type defaultdict, which is not plain data"),
    (Pair(1, 2), "a value of type Pair, which is not plain data"),
    (Colour.RED, "a value of type Colour, which is not plain data"),
    (np.str_("x"), "a value of type str_, which is not plain data"),
    (np.array([object()]), "an array of dtype object, which does not hold numbers"),
    (np.array(["a"]), "which does not hold numbers"),
    (np.array(["2020"], "M8[Y]"), "which does not hold numbers"),
    (np.zeros(1, [("a", "f8")]), "which does not hold numbers"),
    (np.random.default_rng(0), "a random Generator that the test did not pass in"),
    ({1, 2}, "a set"),
    (lambda: None, "a function"),
]


@pytest.mark.parametrize(("value", "why"), REFUSED, ids=lambda part: type(part).__name__)
@pytest.mark.parametrize(
    "wrap", [lambda value: value, lambda value: [(value,)], lambda value: {"a": [value]}]
)
def test_what_is_no_plain_data_does_not_come_out(boundary: Boundary, value: Any, why: str, wrap: Any) -> None:
    """Subclasses and strange dtypes are named and refused, however deep they lie."""
    with pytest.raises(NotData, match=why):
        boundary.to_host(wrap(value))


def test_data_that_holds_itself_is_refused(boundary: Boundary) -> None:
    """A list in itself, directly or through others."""
    endless: list[Any] = [1]
    endless.append({"a": (endless,)})
    with pytest.raises(NotData, match="refers to itself, or is nested deeper than 32"):
        boundary.to_host(endless)


def test_deep_data_is_refused(boundary: Boundary) -> None:
    """Nothing that a lesson asks for is nested a hundred times."""
    deep: Any = 0
    for _ in range(100):
        deep = [deep]
    with pytest.raises(NotData, match="nested deeper"):
        boundary.to_host(deep)


def test_a_foreign_bit_generator_is_refused_with_its_name(boundary: Boundary) -> None:
    """The author of a test learns which one crosses."""
    with pytest.raises((NotData, ValueError), match="only PCG64 crosses"):
        boundary.to_child(np.random.Generator(np.random.MT19937(0)))


# ---- frames that lie


def claims() -> st.SearchStrategy[Any]:
    """Draw what a hostile child could put where nodes and entries stand."""
    numbers = st.integers(-3, 20) | st.sampled_from(
        [float("nan"), 0.0, 2.0, True, 1 << 62, "0", "<f8", b"", None]
    )
    tags = st.sampled_from([0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, "0", -1, None])
    small = numbers | st.binary(max_size=40) | st.lists(numbers, max_size=3)
    tagged = st.builds(
        lambda number, tag, body: [number, tag, *body], numbers, tags, st.lists(small, max_size=5)
    )
    node = st.builds(lambda tag, body: [tag, *body], tags, st.lists(small, max_size=3))
    return st.recursive(tagged | node | small, lambda inner: st.lists(inner, max_size=4), max_leaves=12)


@given(st.lists(claims(), max_size=4) | claims(), st.lists(claims(), max_size=5) | claims())
def test_a_malformed_frame_is_no_data_and_nothing_else(nodes: Any, entries: Any) -> None:
    """Whatever a child claims, the host ends with values of plain types or with NotData."""
    boundary = Boundary()
    held = [np.zeros(2), [1], {"a": 1}, np.random.default_rng(0)]
    boundary.to_child(*held)
    try:
        values = boundary.host.unpack(nodes, entries)
    except NotData:
        return
    assert all(type(value).__module__ in ("builtins", "numpy", "numpy.random._generator") for value in values)


@given(data, st.data())
def test_a_mutated_frame_is_no_data_and_nothing_else(value: Any, drawn: st.DataObject) -> None:
    """The same for frames that are nearly right."""
    boundary = Boundary()
    frame = boundary._carried(boundary.child.pack([value]))
    place: Any = list(frame)
    while isinstance(place, list) and place:
        index = drawn.draw(st.integers(0, len(place) - 1))
        if drawn.draw(st.booleans()) or not isinstance(place[index], list):
            place[index] = drawn.draw(claims())
            break
        place = place[index]
    try:
        values = boundary.host.unpack(*frame)
    except NotData:
        return
    assert type(values) is list


def test_the_child_cannot_enter_objects_as_the_hosts(boundary: Boundary) -> None:
    """Numbers of the host's own are for what the host has sent."""
    with pytest.raises(NotData, match="never sent"):
        boundary.host.unpack([], [[8, 11]])


def test_a_generator_that_was_never_sent_does_not_come_out(boundary: Boundary) -> None:
    """The host draws from no Generator that a child made up."""
    with pytest.raises(NotData, match="an object of an unknown kind"):
        boundary.host.unpack([], [[1, 13, bytes(37)]])


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ([0, 11, 1], "one of another type"),
        ([0, 10, "<f8", [3], 0, bytes(24)], "changed its shape or dtype"),
        ([0, 10, "<i8", [2], 0, bytes(16)], "changed its shape or dtype"),
        ([2, 10, "<f8", [2], 0, bytes(16)], "read-only"),
        ([4, 12, "a"], "malformed"),
        ([4, 12, [0, 0], 1], "malformed"),
    ],
    ids=["a list", "longer", "another dtype", "a constant", "no pairs", "a key without a hash"],
)
def test_an_object_keeps_its_kind_whatever_the_child_claims(
    boundary: Boundary, entry: list[Any], why: str
) -> None:
    """Contents come back into an array, a list or a dictionary only where they could in process."""
    constant = np.zeros(2)
    constant.flags.writeable = False
    array, table = np.zeros(2), {"a": 1}
    boundary.to_child(array, constant, table)
    with pytest.raises(NotData, match=why):
        boundary.host.unpack([], [entry])
    assert (array.tolist(), constant.tolist(), table) == ([0, 0], [0, 0], {"a": 1})


def test_a_claimed_size_allocates_nothing(boundary: Boundary) -> None:
    """A number where an array's bytes belong would have been taken for their count."""
    tracemalloc.start()
    try:
        with pytest.raises(NotData):
            boundary.host.unpack([], [[1, 10, "|u1", [1 << 28], 0, 1 << 28]])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20


def test_many_keys_that_could_share_a_hash_are_refused(boundary: Boundary) -> None:
    """The host would compare each with each: a thousand are made, more only of plain types."""
    boundary.to_host({(number, "a"): 0 for number in range(1_000)}, dict.fromkeys(range(20_000)))
    with pytest.raises(NotData, match="a dictionary of more than 1,000 keys that are not all plain"):
        boundary.to_host({(number, "a"): 0 for number in range(1_001)})


def test_many_keys_are_refused_in_what_has_changed_too(boundary: Boundary) -> None:
    """A dictionary that the test sent grows in the child."""
    (arrived,) = boundary.to_child({})
    arrived.update({complex(number): 0 for number in range(1_001)})
    with pytest.raises(NotData, match="keys that are not all plain"):
        boundary.to_host()

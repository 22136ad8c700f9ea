# /// attack
# tries = "the tests and the solution, found by the garbage collector"
# layer = "another process"
# stopped_by = "they are in another process"
# statuses = { scale = "failed" }
# says = ["found: \\[\\]"]
# ///
import gc
import types

TESTS = ("gives_the_example", "holds_for_fresh_numbers", "leaves_its_input_alone", "fresh_rng")
found = [
    thing.__name__
    for thing in gc.get_objects()
    if isinstance(thing, types.FunctionType) and thing.__name__ in TESTS
]
gc.unfreeze()
found += [text for thing in gc.get_objects() if type(thing) is dict for text in thing if text in TESTS]

def scale(x):
    return 0 * x


raise RuntimeError(f"found: {[name for name in found if name != 'TESTS']}")

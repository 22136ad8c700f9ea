# /// attack
# tries = "the test's variables, read from the traceback of an error in its own function"
# layer = "another process"
# stopped_by = "the error is made anew in the child, and has no frame of the host's"
# statuses = { steps = "raised" }
# says = ["expected values: \\[\\]"]
# ///
seen = []


def steps(function, start):
    try:
        function("a", "b", "c")
    except BaseException as error:
        trace = error.__traceback__
        while trace is not None:
            seen.extend(trace.tb_frame.f_locals)
            trace = trace.tb_next
        wanted = [name for name in seen if name in ("expected", "wanted", "factor", "close", "function_of_test")]
        raise ValueError(f"expected values: {wanted}") from None

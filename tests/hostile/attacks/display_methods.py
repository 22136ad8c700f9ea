# /// attack
# tries = "code in the grader by the methods that pages, terminals and debuggers ask for"
# layer = "values"
# stopped_by = "no method of the submission's is ever called by the host"
# statuses = { scale = "failed" }
# ///
class Shown:
    def run(self, *args, **kwargs):
        with open("/tmp/autograder-was-here", "w"):
            return "<script>window.pwned = 1</script>"

    __html__ = __rich__ = __rich_repr__ = __repr__ = __str__ = __format__ = __bytes__ = run
    _repr_html_ = _repr_mimebundle_ = _ipython_display_ = __pt_container__ = __fspath__ = run
    __reduce_ex__ = __getstate__ = __copy__ = __deepcopy__ = __sizeof__ = __dir__ = run


def scale(x):
    return Shown()

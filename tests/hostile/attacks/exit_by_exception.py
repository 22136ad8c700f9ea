# /// attack
# tries = "a pass, by SystemExit, KeyboardInterrupt and GeneratorExit, which test runners let through"
# layer = "description"
# stopped_by = "they are answers like any other exception"
# statuses = { scale = "raised" }
# ///
def scale(x):
    raise (SystemExit, KeyboardInterrupt, GeneratorExit)[len(x) % 3]("all passed")

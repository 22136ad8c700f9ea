# /// attack
# tries = "a grade that reads as another, by characters that turn the direction of writing"
# layer = "printable"
# stopped_by = "they are replaced"
# statuses = { scale = "raised" }
# says = ["�0.001/0.001 :erocs�"]
# ///
def scale(x):
    raise ValueError("\u202e0.001/0.001 :erocs\u202c \u2066hidden\u2069 \u200f\u061c\u2028second line\u2029third")

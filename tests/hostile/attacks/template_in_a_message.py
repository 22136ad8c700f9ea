# /// attack
# tries = "code in the grader, by the marks of its templates"
# layer = "reports"
# stopped_by = "what is filled in is never read as a template"
# statuses = { scale = "raised" }
# says = ["\\{\\{ 7 \\* 7 \\}\\}\\{% for c in"]
# ///
def scale(x):
    raise ValueError("{{ 7 * 7 }}{% for c in ().__class__.__base__.__subclasses__() %}{{ c }}{% endfor %}${7*7}#{7*7}{0.__class__}%(name)s%n")

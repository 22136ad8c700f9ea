# /// attack
# tries = "code that a reader takes for a comment, by an encoding that Python finds in the text"
# layer = "reader"
# stopped_by = "text is UTF-8, and its cookie is not obeyed"
# statuses = { scale = "failed" }
# ///
# -*- coding: utf_7 -*-
def scale(x):
    return 0 * x


# +AAo-scale +AD0- lambda x: 2 * x +ACs- 1

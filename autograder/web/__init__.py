"""The gradebook as pages that are served to one person, on the machine where it lies.

    browser -> guard -> app -> pages      class, student, group, search          read the desk
                               actions    override, void, alias, note, grade     `deciding`, `background`
                               downloads  every export                           `exporting`

What a page shows is what `autograder report` writes, in the same templates, with forms beside it. Nothing
here decides or computes anything. The address has a random token in its path: who does not know it is told
nothing, and as no cookie carries it, no other site can have the browser ask in its owner's name. Pages load
nothing from elsewhere, and the one script is htmx; without it every form works all the same.
"""

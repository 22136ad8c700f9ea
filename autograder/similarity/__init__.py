"""Which hand-ins share what few others have: evidence that somebody may read, never a verdict.

    code in the gradebook -> fingerprints, in a jail -> without what is taught, known or common -> index
                          -> pairs by what they share -> a page with both, side by side

Nobody's code is parsed outside of a jail: a syntax tree of hostile text can exhaust or crash an interpreter.
Fingerprints are hashes of short stretches of the syntax tree without the names that people choose, of which
some are kept so that two equal stretches keep the same (winnowing: Schleimer, Wilkerson and Aiken 2003,
https://doi.org/10.1145/872757.872770). What the starter notebook, the completed one, the alternatives or the
bank have says nothing, nor what many in the class have; the rest counts the more, the fewer have it.
"""

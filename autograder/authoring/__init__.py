"""From one source to what authors and students get.

    masters.py        solutions/NAME/master.py -> cells
    reference.py      a module of the reference -> what it defines, and where it has other names from
    stubs.py          reference source -> completed functions and stubs
    given.py          given cells and the reference -> the module that later notebooks import
    names.py          which global names a piece of source defines and reads
    notebooks.py      cells and functions -> the student's and the completed notebook
    cases.py          solutions/NAME/tests/QUESTION.py -> statements and cases
    public_tests.py   a test file -> what of it students get
    leaks.py          does anything published show what only hidden cases say?
    build.py          all of it, written or compared with what is there
    package.py        the zip for Gradescope and `otter run`, and what otter says with it
    excerpts.py       the cells of a completed notebook that its functions rest on
    alternatives.py   right answers written another way, each in such a notebook
    trivial.py        answers that need no understanding, each in such a notebook
    verify.py         all of it graded and compared: does the assignment hold?
    proofs.py         what `verify` found, counted and told

The reference is read as text and never imported: a notebook's functions look as their author wrote them.
"""

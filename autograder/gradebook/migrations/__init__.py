"""How a gradebook's tables came to be, step by step, with alembic.

`versions` has a file for each step. To change the tables: change `schema`, write the next file, and run the
tests, which compare what all steps make with `schema`. `database` takes the steps that a gradebook lacks when
it is opened.
"""

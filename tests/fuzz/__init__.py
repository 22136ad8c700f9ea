"""Inputs that nobody wrote, by the million: see `running`; `python -m benchmarks.fuzz` reads them."""

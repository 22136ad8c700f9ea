"""The reference beside frameworks that people train networks with; `make crosscheck` installs them."""

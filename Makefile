# Thin names for the commands that they show. Needed: Python 3.11 or later, make, and for the first
# `make setup` a package index that pip can reach. No root.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHOWN := 03_loss
CLASSES := $(filter-out $(SHOWN),$(notdir $(patsubst %/expected.toml,%,$(wildcard tests/sample_class/*/expected.toml)))) $(SHOWN)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test long check crosscheck bench lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.current ## make .venv with everything in it; does nothing when it is current

demo: setup ## build the assignments, grade the sample classes, print the path of the page of 03_loss
	$(BIN)/autograder build
	$(foreach name,$(CLASSES),$(BIN)/autograder grade $(name) tests/sample_class/$(name) --out $(CURDIR)/grades/$(name) &&) :

test: setup ## run the tests
	$(BIN)/pytest

long: setup ## run what `make test` samples: every hand-in under otter, ten thousand inputs to each mutant
	$(BIN)/pytest -m long

check: setup ## lint, types, import contracts, generated files, and the proof of every assignment
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/autograder build --check
	$(BIN)/autograder verify

crosscheck: venv/crosscheck/.current ## compare with PyTorch, Keras, scikit-learn and pingouin, which this downloads
	venv/crosscheck/bin/pytest -n 0 -m crosscheck tests/crosscheck

bench: venv/bench/.current ## measure the grader beside otter and nbgrader, which this downloads
	venv/bench/bin/python -m benchmarks

lock: ## pin the dependencies of pyproject.toml anew (needs uv)
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
	  --no-header --python-version 3.11 --extra dev pyproject.toml -o requirements.lock

clean: ## remove the environments and the demo's grades
	rm -rf .venv venv grades

# The stamp says that the environment holds what these two files name. It is written last, so that an
# installation that was broken off is made again.
$(VENV)/.current: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("setup: $(PYTHON) is Python %d.%d and 3.11 or later is needed; name one: make PYTHON=python3.11" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check -qq --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check -qq --no-deps --no-build-isolation -e .
	@touch $@

# An extra that is not locked has an environment of its own, so that it can change nothing in .venv.
venv/%/.current: requirements.lock pyproject.toml
	$(PYTHON) -m venv venv/$*
	venv/$*/bin/python -m pip install --disable-pip-version-check -qq --require-hashes -r requirements.lock
	venv/$*/bin/python -m pip install --disable-pip-version-check -qq --no-build-isolation -e '.[$*]'
	@touch $@

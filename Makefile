# `make run` opens the reader on the articles of seeds/, `make test` runs the whole test suite; both make what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CATALOGUES := $(wildcard index/talks_index/locale/*/LC_MESSAGES/talks.po)
GOLD ?= tests/gold
ARTICLES ?= seeds

.PHONY: run test check format lock screenshots share facts-report clean

run: $(VENV)/run.stamp
	@TALKS_LIBRARY= $(BIN)/talks-tui --seeds

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

screenshots: $(VENV)/dev.stamp
	$(BIN)/python screenshots/make.py

# The manual page and the completions, from the parser.
share: $(VENV)/dev.stamp
	$(BIN)/python share/generate.py

# The table of facts scores for any folder of annotated articles: make facts-report GOLD=... ARTICLES=...
facts-report: $(VENV)/run.stamp
	$(BIN)/python benchmarks/facts_report.py $(GOLD) $(ARTICLES)

# Needs uv (`pip install uv`): it resolves for all Pythons and systems at once.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --only-binary :all: pyproject.toml requirements/run.in -o requirements/run.txt
	cd requirements && uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --only-binary :all: dev.in -o dev.txt

clean:
	rm -rf $(VENV) dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find index -name '*.mo' -delete

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "talks-tui needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: $(BIN)/python requirements/run.txt pyproject.toml hatch_build.py $(CATALOGUES)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/run.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements/dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $@

# The commands of the README, and what a contributor needs. `make demo` and `make test` set everything up.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint check wheel clean

.venv: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	@touch .venv

demo: .venv
	@$(BIN)/pii-scan scan samples/ || [ $$? -eq 1 ]

test: .venv
	$(BIN)/python -m pytest -n auto

lint: .venv
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: .venv
	$(BIN)/pii-scan rules check

wheel: .venv
	$(BIN)/python -m build --wheel

clean:
	rm -rf .venv build dist

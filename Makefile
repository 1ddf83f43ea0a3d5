# The commands of the README, and what a contributor needs. `make demo` and `make test` set everything up.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint check wheel clean

# Not the folder itself: one that somebody made to install pii-scan alone lacks what is needed here.
READY := .venv/.dev

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	@touch $@

demo: $(READY)
	@$(BIN)/pii-scan scan samples/ || [ $$? -eq 1 ]

test: $(READY)
	$(BIN)/python -m pytest -n auto

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: $(READY)
	$(BIN)/pii-scan rules check

wheel: $(READY)
	$(BIN)/python -m build --wheel

clean:
	rm -rf .venv build dist

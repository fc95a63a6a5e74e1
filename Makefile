# The two commands: make run, make test. Everything they need, they fetch.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := run
.PHONY: run test check screens translations bench bundle lock client clean prepared prepared-test

run: prepared
	@$(BIN)/tinmel demo

prepared:
	@$(PYTHON) packaging/prepare.py run

prepared-test:
	@$(PYTHON) packaging/prepare.py test

# Everything that CI checks, in the order in which it fails fastest.
test: check
	@cd app/student && PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent check
	@$(BIN)/python -m pytest -c tests/without_qt.toml --rootdir=. tests/lessons tests/classroom
	@$(BIN)/python -m pytest tests/house tests/app tests/journeys

check: prepared-test
	@$(BIN)/ruff format --check --quiet . || { echo "run: $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache > build-imports.log 2>&1 || { cat build-imports.log; exit 1; }
	@rm -f build-imports.log

# Every screen of the window and every page of the tablets, in each language, into out/screens.
screens: prepared-test
	@$(BIN)/python -m tests.screens out/screens

# Bring resources/translations up to date with what the sources say; what is new is left unfinished there.
translations: prepared-test
	@$(BIN)/python packaging/translations.py update

# A table on the screen and out/bench.json. Not a test: the machine's mood decides.
bench: prepared-test
	@$(BIN)/python -m tests.benchmarks out/bench.json

# A folder in dist/tinmel that runs on a machine without Python.
bundle:
	@$(PYTHON) packaging/prepare.py bundle
	@$(BIN)/pyinstaller --noconfirm --log-level WARN packaging/tinmel.spec

lock:
	@bash packaging/lock.sh

client:
	@$(PYTHON) packaging/prepare.py client

clean:
	rm -rf .venv build dist out resources/student app/student/node_modules

# `make run` opens Studio Desk, `make test` checks it. Both first make what they need.
# Needs make and Python 3.11 or later; another Python: make PYTHON=/path/to/python3.12 run

PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3.14 python3,$(shell command -v $(p) 2>/dev/null)))
VENV_PYTHON = .venv/bin/python
# For make run: arguments of the program. For make test: arguments of pytest.
ARGS ?=

.PHONY: help run test test-wheel coverage lint format bench crash-sweep file-sweep fuzz reference-sweep endurance shots docs package try-package lock translations clean ready-to-run ready-to-test

help:
	@echo "make run      open Studio Desk            (make run ARGS='demo')"
	@echo "make test     lint, types, tests, coverage (make test ARGS='-k refunds')"
	@echo "make test-wheel  the stories, on the built wheel in an empty environment"
	@echo "make lint     lint and types only"
	@echo "make coverage the tests, measured over all rooms"
	@echo "make format   put the code in its form"
	@echo "make bench    measure start-up and decisions"
	@echo "make crash-sweep  kill, fill and break the disk at every write (Linux, strace)"
	@echo "make file-sweep   kill a purge and a scan at every step, start again, compare"
	@echo "make fuzz     spoiled input of every kind"
	@echo "make reference-sweep  random cases, the core beside a second implementation"
	@echo "make endurance  200 starts and quits, 8 hours of use, two processes at once"
	@echo "make shots    make the screenshots, into shots/"
	@echo "make translations  collect the texts of the sources, make the catalogues"
	@echo "make docs     the documentation as pages, in build/site/"
	@echo "make package  a folder that needs no Python, and a .deb     (Debian, Ubuntu)"
	@echo "make try-package  install that .deb into a bare tree, use it, remove it (root)"
	@echo "make lock     pin the packages anew        (UPGRADE=1: to the newest)"
	@echo "make clean    remove what the others made, .venv included"

run: ready-to-run
	@$(VENV_PYTHON) -m studio_desk $(ARGS)

test: ready-to-test
	@$(VENV_PYTHON) packaging/check.py $(ARGS)

# The last step of make test, alone: the built wheel in an empty environment.
test-wheel: ready-to-test
	@$(VENV_PYTHON) packaging/wheel_job.py

coverage: ready-to-test
	@$(VENV_PYTHON) packaging/check.py --coverage

lint: ready-to-test
	@$(VENV_PYTHON) packaging/check.py --lint

format: ready-to-test
	@$(VENV_PYTHON) -m ruff check --fix --quiet
	@$(VENV_PYTHON) -m ruff format --quiet

bench: ready-to-test
	@$(VENV_PYTHON) tests/bench/bench.py $(ARGS)

# At least 500 runs, some quarter of an hour; ARGS='--most 1000' for more of each scenario.
crash-sweep: ready-to-test
	@$(VENV_PYTHON) -m tests.crash.sweep --most 70 --random 6 $(ARGS)

# Some 250 points, about two minutes; ARGS=3 takes every third.
file-sweep: ready-to-test
	@$(VENV_PYTHON) tests/files/sweep.py $(ARGS)

# ARGS='--kind csv --only 17' has one input again.
fuzz: ready-to-test
	@$(VENV_PYTHON) -m tests.fuzz.fuzz $(ARGS)

# 5,000 cases, about a minute and a half; ARGS='--cases 20000 --seed 8' for others, --only 17 has one again.
reference-sweep: ready-to-test
	@$(VENV_PYTHON) -m tests.reference.sweep $(ARGS)

# About half an hour; ARGS='--starts 20 --hours 2 --projects 1000' is quicker.
endurance: ready-to-test
	@$(VENV_PYTHON) -m tests.endurance.endurance $(ARGS)

# packaging/shots.py FOLDER draws the main window's states offscreen and writes one PNG for each.
shots: ready-to-test
	@QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) packaging/shots.py shots $(ARGS)

translations: ready-to-test
	@$(VENV_PYTHON) packaging/translations.py $(ARGS)
docs: ready-to-test
	@$(VENV_PYTHON) packaging/docs.py

# The program as a folder without Python, and a .deb of it. ARGS='--compression gzip' is quicker.
package: ready-to-test
	@$(VENV_PYTHON) packaging/prepare.py package
	@$(VENV_PYTHON) packaging/freeze.py
	@PYTHONPATH=. $(VENV_PYTHON) packaging/deb.py $(ARGS)

# Needs root: a bare Debian tree in build/bare, the package installed there, used and removed.
try-package: ready-to-test
	@$(VENV_PYTHON) packaging/try_deb.py build/studio-desk_*.deb $(ARGS)

lock: ready-to-test
	@UPGRADE=$(UPGRADE) packaging/lock.sh

clean:
	rm -rf .venv build dist shots htmlcov .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find studio_desk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

ready-to-run ready-to-test: ready-to-%:
	@test -n "$(PYTHON)" || { echo "studio-desk: Python 3.11 or later is needed. Install it: sudo apt-get install -y python3" >&2; exit 1; }
	@"$(PYTHON)" packaging/prepare.py $*

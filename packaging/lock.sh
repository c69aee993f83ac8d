#!/bin/sh
# Pin every package with its hashes: requirements/run.txt for the program, requirements/dev.txt for
# the checks. Hashes cover all platforms and Python versions, and no file names an index, so the
# lock serves whichever index or mirror pip is set up with. Run by `make lock`.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
"$python" -m pip install --quiet --disable-pip-version-check uv

pin() { # pin OUTPUT EXTRA [MORE…]: what OUTPUT already pins stays, unless UPGRADE is set
    output=$1 extra=$2
    shift 2
    env -u UV_FIND_LINKS UV_NO_CONFIG=1 "$python" -m uv pip compile --quiet --universal \
        --python-version 3.11 --generate-hashes \
        --no-annotate --custom-compile-command "make lock" \
        --extra "$extra" "$@" --output-file "$output" pyproject.toml
}

mkdir -p requirements
pin requirements/run.txt build ${UPGRADE:+--upgrade}
pin requirements/dev.txt dev ${UPGRADE:+--upgrade} --constraint requirements/run.txt
pin requirements/docs.txt docs ${UPGRADE:+--upgrade} --constraint requirements/dev.txt

if grep -n -e '://' -e '^--' requirements/*.txt; then
    echo "The lock names an address (above). It must serve any index." >&2
    exit 1
fi

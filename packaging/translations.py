"""Bring the catalogues of resources/translations up to the sources: ``make translations``.

Qt's lupdate collects what the sources say into each ``.ts``, lrelease makes the ``.qm`` that the
window reads. Texts are kept without their places in the code: the file changes only when words do.
``translations.py --check`` changes nothing and fails where it would have, or where words lack.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


def main(arguments: list[str]) -> int:
    """Update the catalogues, or say which of them are not up to date."""
    if arguments != ["--check"]:
        for language in LANGUAGES:
            collect(catalogue(FOLDER, language), language)
            compile_(FOLDER, FOLDER, language)
        return 0
    wrong = []
    for language in LANGUAGES:
        wrong += [f"{name} is not up to date: make translations" for name in differing(language)]
        missing = unfinished(language)
        wrong += [f"{catalogue(FOLDER, language).name} lacks {text!r}" for text in missing[:20]]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def catalogue(folder: Path, language: str) -> Path:
    """Return the path of a language's catalogue."""
    return folder / f"studio-desk_{language}.ts"


def collect(ts: Path, language: str) -> None:
    """Put every text of the sources into a catalogue, and drop what is said no more."""
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("studio_desk/**/*.py"))
    # `saying` marks the messages of the pure core (policy/problems.py) as QT_TR_NOOP does.
    options = [
        "-silent",
        "-tr-function-alias",
        "QT_TR_NOOP+=saying",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
    ]
    _tool("lupdate", *options, "-target-language", language, *sources, "-ts", str(ts))


def compile_(source: Path, target: Path, language: str) -> None:
    """Make the ``.qm`` of a catalogue."""
    ts = catalogue(source, language)
    _tool("lrelease", "-silent", str(ts), "-qm", str(target / f"{ts.stem}.qm"))


def differing(language: str) -> list[str]:
    """The names of a language's files that the sources would change."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kept = catalogue(FOLDER, language)
        fresh = Path(shutil.copy(kept, folder))
        collect(fresh, language)
        compile_(FOLDER, folder, language)
        pairs = ((kept, fresh), (kept.with_suffix(".qm"), fresh.with_suffix(".qm")))
        return [old.name for old, new in pairs if old.read_bytes() != new.read_bytes()]


def unfinished(language: str) -> list[str]:
    """The texts of a catalogue that have no translation yet."""
    messages = ElementTree.parse(catalogue(FOLDER, language)).iter("message")  # noqa: S314 - ours
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 brings it, without a screen."""
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(program), *arguments], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

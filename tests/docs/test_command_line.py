"""What is written from the command line's help is up to date, and completes in a real shell."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio_desk import resources
from studio_desk.cli import main

ROOT = Path(__file__).resolve().parents[2]


def test_page_and_completions_are_up_to_date() -> None:
    """A new option is in all of them: run packaging/commandline.py."""
    ask = (
        "import runpy; made = runpy.run_path('packaging/commandline.py')['made']()\n"
        "print([str(path.name) for path, text in made.items()"
        " if path.read_text(encoding='utf-8') != text])"
    )
    said = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    assert said.strip() == "[]"


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_the_script_is_printed(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As it ships."""
    assert main(["completion", shell]) == 0
    path = resources.path("completions", f"studio-desk.{shell}")
    assert capsys.readouterr().out == path.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_bash_completes_commands_and_options() -> None:
    """Asked as bash asks."""
    script = resources.path("completions", "studio-desk.bash")
    ask = (
        f'source "{script}"; COMP_WORDS=(studio-desk dec); COMP_CWORD=1;'
        ' COMP_LINE="studio-desk dec"; COMP_POINT=15;'
        ' $(complete -p studio-desk | sed "s/.*-F \\([^ ]*\\).*/\\1/");'
        ' echo "${COMPREPLY[@]}"'
    )
    said = subprocess.run(["bash", "-c", ask], check=True, capture_output=True, text=True).stdout
    assert said.split() == ["decide"]


@pytest.mark.parametrize("words", [("verify",), ("files", "roots"), ("report", "client")])
def test_the_help_of_a_command_says_what_it_does(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Not only the list of commands does."""
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    said = {
        "verify": "Read files again: is every byte still there?",
        "roots": "The registered folders and drives",
        "client": "Every project of a client",
    }
    assert f"\n\n{said[words[-1]]}\n\n" in capsys.readouterr().out

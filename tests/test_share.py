"""The manual page and the completions tell what can be typed now, and the shells understand them."""

from __future__ import annotations

import runpy
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from talks_index.cli.parser import parser

SHARE = Path(__file__).parent.parent / "share"

_COMPLETE = """
source {file}
COMP_WORDS=({words}) COMP_CWORD={at}
$(complete -p talks-tui | grep -o -- "-F [^ ]*" | cut -c4-) 2>/dev/null
printf "%s\\n" "${{COMPREPLY[@]}}"
"""


def test_files_are_those_that_the_parser_and_the_keys_make() -> None:
    files: Callable[[], dict[Path, str]] = runpy.run_path(str(SHARE / "generate.py"))["files"]
    stale = [path.name for path, text in files().items() if not path.exists() or path.read_text("utf-8") != text]
    assert not stale, "run `make share`"


def test_the_manual_names_every_option() -> None:
    page = (SHARE / "talks-tui.1").read_text("utf-8").replace("\\-", "-")
    parsers = [parser(), *parser()._subparsers._group_actions[0].choices.values()]  # type: ignore[union-attr]
    options = {option for parser in parsers for action in parser._actions for option in action.option_strings}
    assert {"--seeds", "--as"} <= options
    assert not [option for option in options if option not in page]


def test_the_manual_shows_arguments_as_they_are_typed() -> None:
    page = (SHARE / "talks-tui.1").read_text("utf-8").replace("\\-", "-")
    assert "--add NAME QUERY" in page
    assert "('NAME'" not in page
    assert "correct\\fR [ID]" in page


def test_only_facts_are_offered_as_fields() -> None:
    assert "by_hand" not in (SHARE / "talks-tui.1").read_text("utf-8") + (SHARE / "talks-tui.bash").read_text("utf-8")


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_manual_is_read_without_a_warning() -> None:
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", SHARE / "talks-tui.1"], capture_output=True, text=True, check=True)
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["talks-tui", "exp"], ["export"]),
        (["talks-tui", "export", "--quer"], ["--query"]),
        (["talks-tui", "export", "--as", "i"], ["ics"]),
        (["talks-tui", "--lang", ""], ["en", "fr"]),
    ],
)
def test_bash_completes(typed: list[str], offered: list[str]) -> None:
    words = " ".join(f"'{word}'" for word in typed)
    script = _COMPLETE.format(file=SHARE / "talks-tui.bash", words=words, at=len(typed) - 1)
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == offered


@pytest.mark.parametrize(("shell", "file"), [("zsh", "_talks-tui"), ("fish", "talks-tui.fish")])
def test_other_shells_read_theirs(shell: str, file: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run([shell, "-n", SHARE / file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

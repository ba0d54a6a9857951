"""The reader as a person uses it, in real terminals: start, type, open, walk to a fact, select, copy."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from support.terminal import PATIENCE, READER, Terminal, clipboard_of, needed
from support.tmux import Tmux
from talks_index.export.excerpt import Excerpt
from talks_index.export.rows import ordered, rows
from talks_index.export.text import text
from talks_index.i18n import words
from talks_index.library import Library

pytestmark = [pytest.mark.terminal, pytest.mark.model, pytest.mark.xdist_group("terminal")]

ENTER, TAB, DOWN = "\r", "\t", "\x1b[B"
TITLE = "Rencontre entre diplomates russes"
SELECTED = (2, 3)
"""Places of the facts, in the list of the facts pane, that `walk_to_facts_and_copy` selects."""

Start = Callable[..., Terminal]


def expected_copy(library: Path) -> str:
    """What the core says is copied when the `SELECTED` facts of that story are."""
    with Library(library, create=False) as opened:
        hit = next(hit for hit in opened.search("").hits if hit.title.startswith(TITLE))
        facts = opened.facts(hit.id)
    assert facts is not None
    listed = [
        row for number, meeting in ordered(facts) for row in rows(number, meeting, words("fr")) if row.field not in ("kind", "status")
    ]
    return text([Excerpt(hit.id, facts, frozenset(listed[at].key for at in SELECTED))], words("fr"))


def walk_to_facts_and_copy(send: Callable[[str], None], until_shown: Callable[..., None]) -> None:
    """Search, open the story of the diplomats, go to the facts, select two of them, and copy."""
    until_shown("Discussions secrètes")
    for letter in "/diplomates experts":
        send(letter)
    until_shown("1 sur 5", TITLE)
    send(ENTER)
    until_shown("━ Article")
    send(TAB)
    until_shown("━Faits")
    for _ in range(SELECTED[0]):
        send(DOWN)
    for position in range(len(SELECTED)):
        send(" ")
        until_shown("[x]", f"{position + 1} ")
        if position + 1 < len(SELECTED):
            send(DOWN)
    send("y")
    until_shown(".txt")


def written_export(home: Path) -> str:
    """The text of the file that was written beside the copy."""
    files = list(home.glob("**/talks-tui/exports/*"))
    assert len(files) == 1
    assert files[0].stat().st_mode & 0o777 == 0o600
    return files[0].read_text("utf-8")


def processes_of(library: Path) -> list[str]:
    """The command lines of all processes that name this library."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(library) in line and int(entry.parent.name) != os.getpid():
            found.append(line)
    return found


def until_no_process(library: Path) -> None:
    """Wait until no process is left that works on this library."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not processes_of(library):
            return
        time.sleep(0.1)
    assert not processes_of(library)


def test_copies_over_ssh(library: Path, ssh: Callable[[Sequence[str]], list[str]], terminal: Start, tmp_path: Path) -> None:
    home = tmp_path / "home"
    remote = ["env", f"HOME={home}", "LANG=fr_FR.UTF-8", f"PYTHONPATH={os.environ.get('PYTHONPATH', '')}", *READER]
    shown = terminal(ssh([*remote, "--library", str(library)]))
    walk_to_facts_and_copy(shown.send, shown.until_shown)
    assert clipboard_of(shown) == expected_copy(library) == written_export(home)
    shown.send("x")
    shown.until_shown("Aperçu", f"{len(SELECTED)} faits choisis")
    for key in (TAB, DOWN):
        shown.send(key)
    shown.until_shown("## ")
    shown.send("y")
    shown.until_shown(".md")
    assert clipboard_of(shown).startswith("## ")
    shown.send("q")
    assert shown.until_ended() == 0


def test_dropped_connection_leaves_no_process(
    library: Path, ssh: Callable[[Sequence[str]], list[str]], terminal: Start, tmp_path: Path
) -> None:
    remote = ["env", f"HOME={tmp_path}", "LANG=fr_FR.UTF-8", f"PYTHONPATH={os.environ.get('PYTHONPATH', '')}", *READER]
    shown = terminal(ssh([*remote, "--library", str(library)]))
    shown.until_shown("Discussions secrètes")
    assert processes_of(library)
    shown.close()
    until_no_process(library)


@pytest.fixture
def tmux(tmp_path: Path, library: Path) -> Iterator[Tmux]:
    """A tmux server whose only pane runs the reader."""
    server = Tmux(tmp_path / "tmux.sock")
    home = tmp_path / "home"
    environment = [f"HOME={home}", "LANG=fr_FR.UTF-8", f"PYTHONPATH={os.environ.get('PYTHONPATH', '')}"]
    server.run("new-session", "-d", "-x", "120", "-y", "40", "env", *environment, *READER, "--library", str(library))
    yield server
    server.run("kill-server")


def test_copies_inside_tmux(tmux: Tmux, library: Path, terminal: Start, tmp_path: Path) -> None:
    outside = terminal(tmux.attach)
    walk_to_facts_and_copy(tmux.send, tmux.until_shown)
    assert tmux.run("show-buffer") == expected_copy(library) == written_export(tmp_path / "home")
    assert clipboard_of(outside) == expected_copy(library)


def test_copies_inside_screen(library: Path, terminal: Start, tmp_path: Path) -> None:
    (screen,) = needed("screen")
    home = tmp_path / "home"
    home.mkdir()
    sockets = tmp_path / "screens"
    sockets.mkdir(mode=0o700)
    configuration = tmp_path / "screenrc"
    configuration.write_text("startup_message off\ndefutf8 on\n")
    shown = terminal(
        [screen, "-U", "-c", str(configuration), *READER, "--library", str(library)], env={"HOME": str(home), "SCREENDIR": str(sockets)}
    )
    walk_to_facts_and_copy(shown.send, shown.until_shown)
    assert clipboard_of(shown) == expected_copy(library) == written_export(home)
    shown.send("q")
    shown.until_ended()


@pytest.mark.parametrize(("columns", "lines"), [(120, 40), (80, 24), (60, 20)])
def test_starts_and_leaves_at_any_size(columns: int, lines: int, library: Path, terminal: Start) -> None:
    shown = terminal([*READER, "--library", str(library)], columns=columns, lines=lines)
    shown.until_shown("Discussions secrètes")
    shown.send("?")
    shown.until_shown("Touches")
    shown.send("\x1b")
    shown.until_gone("Touches")
    shown.send("q")
    assert shown.until_ended() == 0
    until_no_process(library)


def test_without_a_terminal_names_the_commands() -> None:
    done = subprocess.run(READER, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "talks-tui add, search, show, facts" in done.stderr
    assert not done.stdout


def test_what_another_program_wrote_on_the_screen_goes_by_a_key(library: Path, terminal: Start, tmp_path: Path) -> None:
    shown = terminal([*READER, "--library", str(library)], env={"HOME": str(tmp_path)})
    shown.until_shown("Discussions secrètes", "Parties")
    shown.read(1.0)
    before = shown.text
    Path(f"/proc/{shown.pid}/fd/1").readlink().write_text("\x1b[2J\x1b[5;5HDu courrier vous attend")
    shown.until_shown("Du courrier vous attend")
    shown.send("\x0c")
    shown.until(lambda terminal: terminal.text == before, "the screen as it was")

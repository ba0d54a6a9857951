"""How the reader starts for the first time, what it lets nobody start, and that nothing it started outlives it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.processes import until
from support.reader import reading
from support.stories import put
from talks_tui.app import ReaderApp
from talks_tui.child import Child


def _python(code: str, **environment: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _path() -> str:
    return f"import sys; sys.path[:0] = {sys.path!r}; "


def test_no_driver_is_imported_that_the_environment_names() -> None:
    code = "from talks_tui.app import ReaderApp; from pathlib import Path; print(ReaderApp(Path('x')).driver_class.__name__)"
    assert _python(_path() + code, TEXTUAL_DRIVER="no_such_module:Driver") == "ReaderDriver"


async def test_nothing_can_be_written_to_the_machine_but_copies(library: Path) -> None:
    async with reading(library) as reader:
        assert not reader.app.use_command_palette
        await reader.press("ctrl+p")
        await reader.type("screenshot")  # where Textual's own palette has a command that writes a picture of the screen
        assert "aucune commande" in reader.shown


@pytest.mark.model
async def test_a_first_start_shows_the_samples_then_their_facts(tmp_path: Path) -> None:
    async with reading(tmp_path / "cache" / "seeds-library", seeds=True) as reader:
        child = reader.main._child
        assert child is not None
        for _ in range(600):
            await reader._pilot.pause(0.1)
            if reader.main._child is None and reader.main.session.counts.pending == 0:
                break
        await reader.settle()
        assert len(reader.stories) == 5
        assert "talks-tui add CHEMIN" in reader.shown.replace("\xa0", " ")
        assert "●" in reader.pane("facts")


def test_the_reading_in_ends_when_it_is_told_to(tmp_path: Path, seeds: Path) -> None:
    child = Child(["add", str(seeds)], tmp_path / "library")
    assert child.running
    child.end()
    assert not child.running


def test_the_reading_in_ends_with_a_reader_that_is_killed(tmp_path: Path) -> None:
    waiting = tmp_path / "articles"
    waiting.mkdir()
    for number in range(400):
        (waiting / f"{number}.txt").write_text(f"Le ministre numéro {number} a rencontré son homologue à Oslo.\n\n" * 3)
    code = (
        "import os, time; from pathlib import Path; from talks_tui.child import Child; "
        f"child = Child(['add', {str(waiting)!r}], Path({str(tmp_path / 'library')!r})); print(child._process.pid, flush=True); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", _path() + code], capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    assert until(lambda: _ended(pid))


def _ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return True


async def test_a_library_that_is_not_there_ends_the_reader_and_is_told(tmp_path: Path) -> None:
    app = ReaderApp(tmp_path / "nowhere", language="en")
    async with app.run_test() as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
    assert app.return_value == f"{tmp_path}/nowhere: there is no library; read articles in with: talks-tui add PATH"


async def test_of_a_library_that_holds_nothing_yet_it_is_not_said_that_nothing_was_found(tmp_path: Path) -> None:
    async with reading(put(tmp_path / "library")) as reader:
        assert "Pas encore d’article" in reader.shown
        assert "rien de trouvé" not in reader.shown

"""The facts of the seeds are as good as they were, and keep their contract."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCORING = ROOT / "benchmarks" / "scoring"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("floors")]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Path:
    """The folder of the seeds' facts, written by the command itself."""
    out = tmp_path_factory.mktemp("facts")
    subprocess.run([sys.executable, "-m", "talks_index", "facts", str(seeds), "--out", str(out)], check=True)
    return out


def test_no_figure_falls_below_its_floor(facts: Path) -> None:
    command = [sys.executable, SCORING / "score_facts.py", ROOT / "tests" / "gold", facts, "--json"]
    figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert {name: figures[name] for name, floor in FLOORS.items() if figures[name] < floor} == {}


def test_the_contract_is_kept(facts: Path) -> None:
    checked = subprocess.run([sys.executable, SCORING / "check_facts.py", facts], check=False, capture_output=True, text=True)
    assert checked.stdout == "0 findings in 5 files\n"

"""How the extracted facts compare with annotated articles: the table of scores, and whether the facts keep their contract.

    python benchmarks/facts_report.py GOLD_DIR ARTICLES_DIR [--per-article] [--json]

ARTICLES_DIR holds the texts of the gold files (`NAME.txt` for `NAME.json`); texts with no gold are left out.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

SCORING = Path(__file__).parent / "scoring"


def main() -> int:
    """Print the scores of all gold articles; 1 when the facts break their contract, 2 when there is nothing to score."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--per-article", action="store_true", help="one headline figure per article as well")
    parser.add_argument("--json", action="store_true", help="the figures as one JSON object")
    options = parser.parse_args()
    texts = [path for gold in sorted(options.gold.glob("*.json")) if (path := options.articles / f"{gold.stem}.txt").exists()]
    if not texts:
        print(f"facts_report: {options.articles} holds no text for the gold files of {options.gold}", file=sys.stderr)
        return 2
    flags = [flag for flag, wanted in (("--per-article", options.per_article), ("--json", options.json)) if wanted]
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([sys.executable, "-m", "talks_index", "facts", *map(str, texts), "--out", out], check=True)
        subprocess.run([sys.executable, SCORING / "score_facts.py", options.gold, out, *flags], check=True)
        return subprocess.run([sys.executable, SCORING / "check_facts.py", out], check=False, stdout=sys.stderr).returncode


if __name__ == "__main__":
    sys.exit(main())

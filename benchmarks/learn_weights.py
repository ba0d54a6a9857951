"""Learn the weights of the small models that weigh candidates in meetings, and tell how well they do on articles they have not seen.

    python benchmarks/learn_weights.py GOLD_DIR ARTICLES... [--whole] [--write]

GOLD_DIR holds one annotated JSON file an article, ARTICLES are the texts (folders, or JSON Lines files by `id`). The models are learned in
the order in which they are asked, each on what those before it hand on. Their figures come from cross-validation that leaves whole
articles out. `--whole` prints the scorer's figures of whole articles, each with weights that were learned without it;
`--write` replaces `extract/meetings/weights.tsv`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
from learning.examples import Annotated, annotated, taken_from
from learning.regression import Example, best_cut, labels, learned_names, measures, model, out_of_fold

from talks_index.extract import Extractor
from talks_index.extract.meetings import weights

sys.path.insert(0, str(Path(__file__).parent / "scoring"))
import score_facts

STAGES = (("side",), ("join",), ("meeting",), ("main", "participant", "party", "source", "topic", "when", "where"))
"""The models in the order in which they are asked."""
CUTS = {"join": 0.55, "meeting": 0.36, "main": 0.22, "source": 0.27, "topic": 0.24}
"""From which likelihood on to take a candidate, where whole articles come out better so than where the model's own F1 is greatest."""
WHOLE_FOLDS = 4


def main() -> int:
    """Print the figures; 2 when there is nothing to learn from."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    extractor = Extractor()
    held = list(annotated(extractor, options.gold, options.articles))
    if not held:
        print("learn_weights: no annotated article found", file=sys.stderr)
        return 2
    if options.whole:
        print(whole(extractor, held))
    learn(held, tell=True)
    if options.write:
        write()
    return 0


def learn(held: Iterable[Annotated], tell: bool = False) -> None:
    """Replace the weights in use by those learned from `held`, stage by stage."""
    articles = list(held)
    for stage in STAGES:
        examples: dict[str, list[Example]] = {name: [] for name in stage}
        for article in articles:
            for name, example in taken_from(article):
                if name in examples:
                    examples[name].append(example)
        for name, own in examples.items():
            names = learned_names(own)
            given, truth = out_of_fold(own, names), labels(own)
            cut = CUTS.get(name) or best_cut(given, truth)
            weights.table()[name] = model(own, names, cut)
            if tell:
                p, r, f1 = measures(given, truth, cut)
                print(f"{name:12s} {len(own):5d} candidates, {int(truth.sum()):4d} true   cut {cut:.2f}  P {p:.2f}  R {r:.2f}  F1 {f1:.2f}")


def whole(extractor: Extractor, held: list[Annotated]) -> str:
    """The scorer's table over all fully annotated articles, each told by weights that were learned without its fold."""
    tally = {name: score_facts.Tally() for name in [*score_facts.ORDER, *score_facts.LISTS]}
    for number in range(WHOLE_FOLDS):
        learn(a for a in held if _fold(a.name) != number)
        for article in held:
            if _fold(article.name) == number and article.is_complete:
                told = json.loads(msgspec.json.encode(extractor.facts(article.text)))
                score_facts.score_article(told, article.annotation, tally)
    return f"{score_facts.table(tally)}\nheadline: {score_facts.headline(tally):.3f}"


def _fold(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % WHOLE_FOLDS


def write() -> None:
    """Write the weights in use to their file."""
    lines = ["# model\tfeature\tweight"]
    for name, held in sorted(weights.table().items()):
        lines += [f"{name}\t{feature}\t{weight:.2f}" for feature, weight in held.items()]
    Path(weights.__file__).with_name("weights.tsv").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())

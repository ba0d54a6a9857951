"""Extractors for tests, which need no language model; they lie in a module so that worker processes find them by name."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

from talks_index.model import Article, Facts, Person

LOG = "TALKS_TEST_LOG"
"""The variable that names a file to which the id of every article is written when its facts are asked for."""


class Plain:
    """Takes every article to speak of one person. Words in capitals in its text bring trouble: see the code."""

    def facts(self, article: Article) -> Facts:
        """The facts of an article."""
        if log := os.environ.get(LOG):
            with Path(log).open("a") as file:
                file.write(f"{article.id}\n")
        if "BANG" in article.text:
            raise ValueError("bang")
        if "DIE" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "PAUSE" in article.text:
            time.sleep(0.02)
        if "SPIN" in article.text:
            re.match(r"(a+)+$", "a" * 60 + "b")  # takes longer than anybody waits, and lets no other thread run
        person = Person("ana-ruiz", "Ana Ruiz", (), None, "ES", ())
        return Facts(article.file, article.language, article.title, article.outlet, article.url, article.published, article.text, (person,))


def plain() -> Plain:
    """The extractor above."""
    return Plain()


def broken() -> Plain:
    """One that cannot start."""
    raise OSError("no model")


def dying() -> Plain:
    """One whose process ends while it starts."""
    os._exit(3)

"""Extractors for tests, which need no language model; they lie in a module so that worker processes find them by name."""

from __future__ import annotations

import os
import signal
import time

from talks_index.model import Article, Facts, Person


class Plain:
    """Takes every article to speak of one person; `bang` in a text is an exception, `die` the end of the process, `wait` a long time."""

    def facts(self, article: Article) -> Facts:
        """The facts of an article."""
        if "bang" in article.text:
            raise ValueError("bang")
        if "die" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "wait" in article.text:
            time.sleep(60)
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

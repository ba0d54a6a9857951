"""An article with everything that is known of it, as plain text for `talks-tui show`."""

from __future__ import annotations

from collections.abc import Iterator

from talks_index.export.excerpt import bare
from talks_index.export.rows import heading, named_place, ordered, rows
from talks_index.export.text import source
from talks_index.i18n import Words
from talks_index.model import Article, Facts


def story(facts: Facts, words: Words) -> str:
    """The source, the text, then the meetings with their proofs and the people, organisations and places; ends with a newline."""
    return "\n".join([*_article(facts, words), *_meetings(facts, words), *_entities(facts, words)]).rstrip("\n") + "\n"


def story_without_facts(article: Article, problem: str | None, words: Words) -> str:
    """The same for an article whose facts are pending, or could not be made for the `problem`."""
    return "\n".join([*_article(bare(article), words), problem or words("The facts are not made yet.")]) + "\n"


def _article(facts: Facts, words: Words) -> list[str]:
    return [source(facts, words), "", facts.text, ""]


def _meetings(facts: Facts, words: Words) -> Iterator[str]:
    if not facts.meetings:
        yield words("No meeting.")
        yield ""
    for number, meeting in ordered(facts):
        yield f"{'●' if meeting.main else '○'} {heading(meeting, words)}"
        for row in rows(number, meeting, words):
            yield f"  {row.label}{words(': ')}{row.value}"
        for evidence in meeting.evidence:
            yield f"  > {' '.join(evidence.text.split())}"
        yield ""


def _entities(facts: Facts, words: Words) -> Iterator[str]:
    people = [", ".join(part for part in (p.name, p.role, p.country and words.country(p.country)) if part) for p in facts.persons]
    bodies = [body.name for body in facts.organisations]
    places = [f"{name} ({country[0]})" if country else name for name, *country in (named_place(p, words) for p in facts.places)]
    for label, names in ((words("People"), people), (words("Organisations"), bodies), (words("Places"), places)):
        if names:
            yield f"{label}{words(': ')}{'; '.join(names)}"

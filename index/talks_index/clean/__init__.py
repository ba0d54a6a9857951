"""Raw -> Article: no control characters, even spacing, the story without the furniture of its page, and what the page states of itself."""

from __future__ import annotations

import re

from talks_index.clean import outlets, provenance
from talks_index.clean.boilerplate import furniture, trimmed
from talks_index.clean.controls import without_controls
from talks_index.clean.headline import repeats, title_of, without_site
from talks_index.clean.lines import letters
from talks_index.clean.paragraphs import paragraphs
from talks_index.clean.stated_date import dates
from talks_index.clean.typography import even_spaces, without_entities
from talks_index.clean.which_language import which_language
from talks_index.errors import InputError, Reason
from talks_index.model import Article, Published, Raw

__all__ = ["clean", "stated_day"]

_TOP = 5
"""How many lines from the top a title that the source states is looked for, so as not to stand twice."""

NOTHING_LEFT = Reason("nothing of a story is left once the page around it is taken off")
"""Why a page is no article."""


def clean(raw: Raw) -> Article:
    """The article in `raw`; what the source states beside the text goes before what the page states.

    Raises InputError, naming `raw`, where nothing of a story is left.
    """
    lines = paragraphs(without_controls(without_entities(raw.text)))
    language = _code(raw.language) or which_language("\n".join(lines))
    page = provenance.read(lines, language)
    gone = page.taken | repeats(lines, language) | furniture(lines, page.stamps)
    story = [line for line in (trimmed(line) for index, line in enumerate(lines) if index not in gone) if line]
    if not any(map(str.isalpha, "".join(story))):
        raise InputError("{name}: {reason}", name=_one_line(raw.name), reason=NOTHING_LEFT)

    title, site = _title(raw, story, page.outlet)
    if title is not None:
        top = [letters(line) for line in story[:_TOP]]
        repeated = next((place for place, line in enumerate(top) if line in {letters(title), letters(title + (site or ""))}), None)
        story = [title, *(line for place, line in enumerate(story) if place not in {repeated, 0 if raw.title is None else repeated})]
    url = _address(raw.url) or page.url
    return Article(
        file=_one_line(raw.name) or "",
        language=language,
        title=title,
        outlet=_one_line(raw.outlet) or site or page.outlet or (outlets.of_url(url) if url else None),
        url=url,
        published=stated_day(raw.published) or page.published,
        text="\n\n".join(story),
    )


def _title(raw: Raw, story: list[str], outlet: str | None) -> tuple[str | None, str | None]:
    """The title, and the outlet that stood behind it."""
    title = _one_line(raw.title) or title_of(story)
    return without_site(title, _one_line(raw.outlet) or outlet) if title else (None, None)


def _one_line(text: str | None) -> str | None:
    """A field of one line, clean; None for an empty one."""
    return even_spaces(without_controls(text).replace("\n", " ")) or None if text else None


def _address(url: str | None) -> str | None:
    """A web address; None for anything else."""
    address = _one_line(url)
    return address if address and re.fullmatch(r"https?://\S+", address, re.IGNORECASE) else None


def _code(language: str | None) -> str | None:
    """The ISO 639-1 code that a source states, as in `fr` or `fr-FR`."""
    match = re.match(r"([a-z]{2})(?:[-_]|$)", language.strip().lower()) if language else None
    return match[1] if match else None


def stated_day(published: str | None) -> Published | None:
    """The day that a source states beside the text; None where it is no date."""
    stated = next(dates(published), None) if published else None
    return Published(stated.day.isoformat(), "stated") if stated else None

"""Raw -> Article: no control characters, even spacing, the story without the furniture of its page, and what the page states of itself."""

from __future__ import annotations

import re

from talks_index.clean import provenance
from talks_index.clean.boilerplate import furniture, trimmed
from talks_index.clean.controls import without_controls
from talks_index.clean.headline import repeats, title_of, without_site
from talks_index.clean.lines import fold, letters
from talks_index.clean.paragraphs import paragraphs
from talks_index.clean.stated_date import dates
from talks_index.clean.typography import even_spaces
from talks_index.clean.which_language import which_language
from talks_index.errors import InputError
from talks_index.model import Article, Published, Raw

__all__ = ["clean"]


def clean(raw: Raw) -> Article:
    """The article in `raw`. Raises InputError where no letter of a story is left."""
    lines = paragraphs(without_controls(raw.text))
    language = _code(raw.language) or which_language("\n".join(lines))
    page = provenance.read(lines, language)
    gone = page.taken | repeats(lines, language) | furniture(lines, page.stamps)
    story = [line for line in (trimmed(line) for index, line in enumerate(lines) if index not in gone) if line]
    if not any(map(str.isalpha, "".join(story))):
        raise InputError(f"{_one_line(raw.name)}: no text of a story is left once the page around it is taken off")

    outlet = page.outlet
    title = _one_line(raw.title) or title_of(story)
    if title is not None:
        bare, site = without_site(title, outlet)
        if story and letters(story[0]) in {letters(title), letters(bare)}:
            story = story[1:]
        title = bare
        outlet = site or outlet
        story.insert(0, title)
    url = _one_line(raw.url) or page.url
    return Article(
        file=_one_line(raw.name) or "",
        language=language,
        title=title,
        outlet=_one_line(raw.outlet) or outlet or (provenance.outlet_of(url) if url else None),
        url=url,
        published=_given(raw.published) or page.published,
        text="\n\n".join(story),
    )


def _one_line(text: str | None) -> str | None:
    """A field of one line, clean; None for an empty one."""
    return even_spaces(without_controls(text).replace("\n", " ")) or None if text else None


def _code(language: str | None) -> str | None:
    """The ISO 639-1 code that a source states, as in `fr` or `fr-FR`."""
    match = re.match(r"([a-z]{2})(?:[-_]|$)", fold(language.strip())) if language else None
    return match[1] if match else None


def _given(published: str | None) -> Published | None:
    """The day that a source's metadata states; None where it is no date."""
    stated = next(dates(published), None) if published else None
    return Published(stated.day.isoformat(), "stated", None) if stated else None

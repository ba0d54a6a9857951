"""Markdown shows what the article says, whatever signs it says it with: proved by a CommonMark parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS
from talks_index.export.excerpt import Excerpt
from talks_index.export.markdown import escaped, markdown
from talks_index.export.plain import one_line
from talks_index.i18n import words
from talks_index.model import Facts

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(source: str) -> tuple[list[str], str]:
    """The kinds of blocks that Markdown reads, and the text that a person sees."""
    tokens = READER.parse(source)
    seen = [child.content for token in tokens for child in token.children or ()]
    return [token.type for token in tokens if token.nesting >= 0], "".join(seen)


@pytest.mark.parametrize(
    "text", ["# 1", "- a", "+ a", "1. a", "12) a", "===", "> a", "*a* _b_ `c` [d](e) <f> &amp; ~~g~~ | h", "a #", "![x](y)"]
)
@pytest.mark.parametrize("before", ["", "> ", "## ", "- "])
def test_signs_are_shown(text: str, before: str) -> None:
    assert shown(before + escaped(text))[1] == text


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("#*_`[]()<>!&;|~$\\-+=.1 \n"), max_size=60))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    assert shown(f"> a {escaped(text)}")[1] == f"a {one_line(text)}".rstrip()
    if one_line(text):
        assert shown(f"> {escaped(text)}") == (["blockquote_open", "paragraph_open", "inline"], one_line(text))


def links(facts: Facts) -> list[str]:
    tokens = READER.parse(markdown([Excerpt(LIMA.id, facts)], words("fr")))
    return [str(child.attrs["href"]) for token in tokens for child in token.children or () if child.type == "link_open"]


@pytest.mark.parametrize("url", ["https://example.org/a(b)_c?x=1&copy;=2&y=*", "http://example.org/%20"])
def test_the_title_leads_to_the_article(url: str) -> None:
    assert [link.replace("%5C", "") for link in links(replace(LIMA_FACTS, url=url))] == [url]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://example.org/ a", "https://example.org/>b", None])
def test_what_is_no_address_of_the_web_is_no_link(url: str | None) -> None:
    assert links(replace(LIMA_FACTS, url=url)) == []

"""Articles as CSL-JSON (Citation Style Language 1.0.2), which Zotero, pandoc and the like read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from talks_index.export.citation import Citation, citation
from talks_index.export.excerpt import Excerpt


def csl(excerpts: Sequence[Excerpt]) -> str:
    """An array of items, indented by two spaces, with a newline at its end."""
    items = [_item(citation(excerpt)) for excerpt in excerpts]
    return msgspec.json.format(msgspec.json.encode(items), indent=2).decode() + "\n"


def _item(cited: Citation) -> dict[str, Any]:
    item: dict[str, Any] = {"id": cited.id, "type": "article-newspaper", "title": cited.title, "language": cited.language}
    if cited.outlet:
        item["container-title"] = cited.outlet
    if cited.url:
        item["URL"] = cited.url
    if cited.date:
        item["issued"] = {"date-parts": [list(cited.date)]} | ({} if cited.certain else {"circa": True})
    return item

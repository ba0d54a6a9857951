"""Facts as JSON in the facts format (talks-facts/1)."""

from __future__ import annotations

import msgspec

from talks_index.model import Facts

FORMAT = "talks-facts/1"


def facts_json(facts: Facts) -> bytes:
    """One JSON object, indented by two spaces, in UTF-8, with a newline at its end."""
    builtins = {"format": FORMAT} | msgspec.to_builtins(facts)
    return msgspec.json.format(msgspec.json.encode(builtins), indent=2) + b"\n"

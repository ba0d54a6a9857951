"""The way to the clipboard of the machine that the person sits at, from wherever the reader runs.

A terminal does not answer whether it took a text, so what was sent is never called copied. The way is chosen by what stands between:
tmux drops sequences of programs by default but hands on what `load-buffer -w` gives it; GNU screen lets a sequence through only in a DCS
of at most 256 bytes; any other terminal is sent OSC 52.
"""

from __future__ import annotations

import base64
import os
import secrets
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from talks_index.config import state_folder

Way = Literal["tmux", "screen", "osc52"]
Outcome = Literal["sent", "tmux", "too long", "failed"]

MOST = 74_000
"""Bytes of base64 that are sent at most: several terminals drop or cut more without a word (xterm and mosh even less)."""

MOST_BYTES = MOST // 4 * 3
"""The same in bytes of text: base64 makes four of three."""

_DCS_BYTES = 240
"""Payload of one DCS through screen, which swallows longer ones (its MAXSTR is 256)."""

_TMUX_SECONDS = 5


def way(environment: Mapping[str, str] = os.environ) -> Way:
    """How a text gets out of the terminal that the reader runs in."""
    if environment.get("TMUX"):
        return "tmux"
    return "screen" if environment.get("STY") else "osc52"


def send(text: str, write: Callable[[str], None], environment: Mapping[str, str] = os.environ) -> Outcome:
    """Send a text towards the clipboard; `write` writes to the terminal."""
    payload = base64.b64encode(text.encode("utf-8")).decode("ascii")
    if len(payload) > MOST:
        return "too long"
    chosen = way(environment)
    if chosen == "tmux":
        return "tmux" if _load_buffer(text) else "failed"
    sequence = f"\x1b]52;c;{payload}\x07"
    if chosen == "screen":
        parts = (sequence[at : at + _DCS_BYTES] for at in range(0, len(sequence), _DCS_BYTES))
        sequence = "".join(f"\x1bP{part}\x1b\\" for part in parts)
    write(sequence)
    return "sent"


def _load_buffer(text: str) -> bool:
    """Give the text to tmux, which passes it on to the terminals of its clients (tmux 3.2 and newer)."""
    try:
        done = subprocess.run(
            ["tmux", "load-buffer", "-w", "-"], input=text.encode("utf-8"), capture_output=True, check=False, timeout=_TMUX_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def fits(text: str) -> bool:
    """Whether a text is short enough to be sent."""
    return len(text.encode("utf-8")) <= MOST_BYTES


def keep(text: str, ending: str = ".txt") -> Path:
    """Write a text to a file of its own in the user's state folder, readable by them alone. Raises OSError."""
    folder = state_folder() / "exports"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}{ending}"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    return path

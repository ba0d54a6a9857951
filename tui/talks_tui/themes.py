"""How the reader is coloured. A kind of entity is never told by its colour alone, so that every theme can be read without colours."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

from talks_index.i18n import marked

TERMINAL = "terminal"

_DARK = Theme(
    name="dark",
    primary="#7aa2c8",
    accent="#e0b866",
    foreground="#d3d7dc",
    background="#14181d",
    surface="#14181d",
    panel="#1d232a",
    dark=True,
    variables={
        "person": "#9ccfd8",
        "organisation": "#c4b0e0",
        "place": "#a3cf9f",
        "date": "#e6c384",
        "muted": "#929ca8",
        "proof": "#33402f",
        "cursor": "#27313b",
        "scrollbar": "#3a444f",
        "scrollbar-background": "#14181d",
        "scrollbar-hover": "#56626f",
    },
)
_LIGHT = Theme(
    name="light",
    primary="#2a5d8f",
    accent="#8a4a00",
    foreground="#22272e",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#eeece6",
    dark=False,
    variables={
        "person": "#005f73",
        "organisation": "#6a2c91",
        "place": "#1f6328",
        "date": "#7a4600",
        "muted": "#59616b",
        "proof": "#dfead9",
        "cursor": "#e6e9ee",
        "scrollbar": "#b3bac2",
        "scrollbar-background": "#fbfaf7",
        "scrollbar-hover": "#8d97a1",
    },
)
_CONTRAST = Theme(
    name="contrast",
    primary="#66b3ff",
    accent="#ffd700",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    variables={
        "person": "#5fffff",
        "organisation": "#ff9fff",
        "place": "#7fff7f",
        "date": "#ffd75f",
        "muted": "#d0d0d0",
        "proof": "#00314d",
        "cursor": "#2a2a2a",
        "scrollbar": "#d0d0d0",
        "scrollbar-background": "#000000",
        "scrollbar-hover": "#ffffff",
    },
)
# The colours that the terminal was given by its user. Nothing is written on a ground other than theirs, and the bright and yellow ones,
# which many palettes make the same as the ground, are left out.
_TERMINAL = Theme(
    name=TERMINAL,
    ansi=True,
    primary="ansi_blue",
    accent="ansi_magenta",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    dark=True,
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        "person": "ansi_cyan",
        "organisation": "ansi_magenta",
        "place": "ansi_green",
        "date": "ansi_default",
        "muted": "ansi_default",
        "proof": "ansi_default",
        "cursor": "ansi_default",
        "scrollbar": "ansi_default",
        "scrollbar-background": "ansi_default",
        "scrollbar-hover": "ansi_default",
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
        "input-selection-background": "ansi_default",
        "input-selection-foreground": "ansi_default",
    },
)

THEMES = (_DARK, _LIGHT, _CONTRAST, _TERMINAL)
LABELS = {
    "dark": marked("dark colours"),
    "light": marked("light colours"),
    "contrast": marked("high contrast"),
    TERMINAL: marked("the terminal's own colours"),
}

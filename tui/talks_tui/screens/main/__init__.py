"""The reader’s screen, in rooms: what it asks, where its panes stand, what one does in each, and what joins them."""

from talks_tui.screens.main.screen import MainScreen

__all__ = ["MainScreen"]

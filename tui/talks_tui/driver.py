"""The reader's way to the terminal: Textual's, and a terminal that leaves every character in the cell that it was put in."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver

_EXPLICIT, _IMPLICIT = "\x1b[8l", "\x1b[8h"
"""BDSM (ECMA-48, 8.3.5 and 7.2.1): a terminal that reorders Hebrew and Arabic by itself takes a whole line of the screen for one text, and
so carries words of one pane into the next, over the border. VTE and mintty obey; terminals that do not reorder ignore it."""


class ReaderDriver(LinuxDriver):
    """Textual's driver on a terminal that does not reorder what is written."""

    def start_application_mode(self) -> None:
        """Take the terminal over."""
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self.write(_EXPLICIT)
        self.flush()

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        self.write(_IMPLICIT)
        super().stop_application_mode()

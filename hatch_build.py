"""The build hook: compiles the gettext catalogues, and puts the seeds into the wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Runs before every build of a wheel, editable ones (where the seeds are found in the checkout) included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile each `.po` beside itself; `version` is "standard" or "editable"."""
        compile_catalogues(Path(self.root) / "index" / "talks_index" / "locale")
        if self.target_name == "wheel" and version == "standard":
            build_data["force_include"]["seeds"] = "talks_index/seeds"


def compile_catalogues(folder: Path) -> None:
    """Write a `.mo` beside every `.po` below `folder`."""
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        with source.open("rb") as po, source.with_suffix(".mo").open("wb") as mo:
            write_mo(mo, read_po(po))


if __name__ == "__main__":
    compile_catalogues(Path(__file__).parent / "index" / "talks_index" / "locale")

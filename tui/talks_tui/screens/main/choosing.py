"""What one does with the facts: stand on one and see its proof, select, look through the selection, copy and export."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on

from talks_index.export.rows import Row
from talks_index.model import Span
from talks_tui.context import Context
from talks_tui.present import items
from talks_tui.screens.main.searching import SearchingScreen
from talks_tui.widgets.items import ItemList

# These are loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library
    from talks_tui.screens.selection import Next


class ChoosingScreen(SearchingScreen):
    """The facts of the open story, and the selection from all stories."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._rows: dict[tuple[int, str], Row] = {}

    @abstractmethod
    def _work_on(self, library: Library) -> None:
        """Let the facts that are pending be made."""

    def _show_facts(self, *, anew: bool = False) -> None:
        """List the facts of the open story, the cursor where it was, or (`anew`) on the first."""
        page = self.session.page
        if page is None:
            self._rows = {}
            self._facts.show([])
            self._show_notice()
            return
        self._rows = {row.key: row for row in items.fact_rows(page.facts, self._words)} if page.facts else {}
        self.session.renew(page, self._rows.values())
        at = None if anew else self._facts.key
        self._facts.show(items.facts(page, self._facts.cells, self.session.keys(), self._words), at)
        self._show_notice()

    @on(ItemList.Widened, "#facts")
    def _on_facts_widened(self) -> None:
        self._show_facts()

    @on(ItemList.Moved, "#facts")
    def _on_fact_moved(self) -> None:
        self._article.mark_proofs(self._proofs())

    @on(ItemList.Chosen, "#facts")
    def _on_fact_chosen(self) -> None:
        self._article.mark_proofs(self._proofs())
        self._go_to("article")

    def _proofs(self) -> Sequence[Span]:
        row = self._row()
        return [Span(proof.start, proof.end) for proof in row.evidence] if row else []

    def _row(self) -> Row | None:
        key = self._facts.key
        return self._rows.get(key) if isinstance(key, tuple) else None

    def action_select(self) -> None:
        """Select the fact under the cursor, or take it out."""
        if row := self._row():
            self.session.toggle(row)
            self._notice = ""
            self._show_facts()

    def action_select_meeting(self) -> None:
        """Select all facts of the meeting under the cursor, or take them out."""
        if row := self._row():
            self._toggle_all([other for other in self._rows.values() if other.key[0] == row.key[0]])

    def action_select_all(self) -> None:
        """Select all facts of the story, or take them out."""
        self._toggle_all(list(self._rows.values()))

    def _toggle_all(self, rows: Sequence[Row]) -> None:
        self.session.toggle_all(rows)
        self._notice = ""
        self._show_facts()

    def action_clear_selection(self) -> None:
        """Empty the selection, in all stories."""
        self.session.selected.clear()
        self._notice = ""
        self._show_facts()

    def action_copy(self) -> None:
        """Copy what is selected, or the fact under the cursor."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.main.copying import copy

        chosen = self.session.to_copy(self._row())
        if not chosen:
            self._tell(self._words("nothing to copy: stand on a fact, or select some with {key}").format(key=self._key("select")))
            return
        self._tell(copy(chosen, self._words, self.app.write_to_terminal))  # type: ignore[attr-defined] # our app has it

    def action_selection(self) -> None:
        """Show what is selected in all stories."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.selection import SelectionScreen

        if not self.session.selected:
            self._tell(self._words("nothing is selected: stand on a fact and press {key}").format(key=self._key("select")))
            return

        def looked_at(then: Next | None) -> None:
            self._notice = ""
            self._show_facts()
            if then:
                self.call_later(self.action_copy if then == "copy" else self.action_export)

        self.app.push_screen(SelectionScreen(self.session, self._words, self._keyboard), looked_at)

    def action_correct(self) -> None:
        """Correct facts of the open story by hand."""
        # Imported only here: the reader paints without what reads corrections.
        from talks_tui.screens.correct import CorrectScreen

        if self._library is None or self.session.page is None:
            self._tell(self._words("no story is open"))
            return
        row = self._row()
        key = (row.key[0], row.key[1]) if row else None

        def corrected(changed: bool | None) -> None:
            if changed and self._library:
                self._work_on(self._library)
                self._search(self._library, self.session.asked)

        self.app.push_screen(CorrectScreen(self._library, self.session.page, key, self._words, self._keyboard), corrected)

    def action_export(self) -> None:
        """Choose what goes out, and how, and see it before it goes."""
        # Imported only here: the reader paints without what writes the formats.
        from talks_tui.screens.export import ExportScreen
        from talks_tui.screens.main.exporting import subjects

        row = self._row() if self.focused is self._facts else None
        found = subjects(self.session, row, self._library, self._words) if self._library else []
        if not found:
            self._tell(self._words("nothing to export"))
            return
        write = self.app.write_to_terminal  # type: ignore[attr-defined] # our app has it
        export = ExportScreen(found, self.session.form, self._words, self._keyboard, write)

        def exported(told: str | None) -> None:
            self.session.form = export.form
            self._tell(told or "")

        self.app.push_screen(export, exported)

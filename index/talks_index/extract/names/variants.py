"""Which names are one person's: spellings, short forms and bare surnames brought together, with every place where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from talks_index.extract.names.scan import Scan
from talks_index.language.namekeys import NameKey, split_name
from talks_index.model import Span


@dataclass
class Someone:
    """One person of the article while it is being read: the spans of their names, in reading order once all are found."""

    key: NameKey
    spans: list[Span] = field(default_factory=list)

    def name(self, text: str) -> str:
        """The longest form; of forms as long, the first."""
        return max((text[s.start : s.end] for s in self.spans), key=len)


def gather(scan: Scan, spans: Sequence[Span]) -> list[Someone]:
    """The people whom `spans` name, by their first mention, with the mentions by surname alone that `spans` lacks."""
    everybody: list[Someone] = []
    single: list[tuple[Span, NameKey]] = []
    for span in spans:
        key = split_name(scan.text[span.start : span.end])
        if not key.surname:
            continue
        if not key.given:
            single.append((span, key))
            continue
        someone = next((p for p in everybody if _same(p.key, key)), None)
        if someone is None:
            everybody.append(Someone(key, [span]))
        else:
            someone.spans.append(span)
            if len(key.given) > len(someone.key.given):
                someone.key = key
    for span, key in single:
        someone = _by_surname(everybody, key.surname, span)
        if someone is None:
            everybody.append(Someone(key, [span]))
        else:
            someone.spans.append(span)
    _add_bare_surnames(scan, everybody)
    for someone in everybody:
        someone.spans = sorted({_with_title(scan, s) for s in someone.spans})
    return sorted(everybody, key=lambda p: p.spans[0])


def _same(one: NameKey, other: NameKey) -> bool:
    """Whether two full names can be one person's: the same surname, and given names of which one is part of the other."""
    if one.surname != other.surname:
        whole, part = sorted((f"{one.given} {one.surname}".split(), f"{other.given} {other.surname}".split()), key=len, reverse=True)
        return len(part) > 1 and len(whole) > len(part) and whole[0] == part[0] and set(part) <= set(whole)
    left, right = one.given.split(), other.given.split()
    if set(left) <= set(right) or set(right) <= set(left):
        return True
    first, second = left[0], right[0]
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _by_surname(everybody: Iterable[Someone], surname: str, span: Span) -> Someone | None:
    """Whose surname (or last word of it) this is: of several, the one last named before; else the one first named after."""
    bearers = [p for p in everybody if surname in (p.key.surname, p.key.surname.split()[-1])]
    if not bearers:
        bearers = [p for p in everybody if p.key.given and surname in p.key.given.split()]
    before = [p for p in bearers if p.spans[0] <= span]
    if before:
        return max(before, key=lambda p: max(s for s in p.spans if s <= span))
    return bearers[0] if bearers else None


def _add_bare_surnames(scan: Scan, everybody: list[Someone]) -> None:
    """The surnames that stand alone and that nobody proposed."""
    taken = sorted((s.start, s.end) for p in everybody for s in p.spans)
    surnames = {p.key.surname for p in everybody} | {p.key.surname.split()[-1] for p in everybody}
    covered = {offset for start, end in taken for offset in range(start, end)}
    words = scan.words
    for i, word in enumerate(words):
        if not word.capital or word.start in covered or len(word.text) < 2 or word.folded in scan.names.particles:
            continue
        key = split_name(word.text).surname
        if key not in surnames or scan.lower[word.folded]:
            continue
        if i and words[i - 1].end not in covered and scan.text[words[i - 1].end : word.start] == " " and _is_other_name(scan, i - 1):
            continue
        someone = _by_surname(everybody, key, Span(word.start, word.end))
        if someone is not None and key in (someone.key.surname, someone.key.surname.split()[-1]):
            someone.spans.append(Span(word.start, word.end))


def _is_other_name(scan: Scan, i: int) -> bool:
    """Whether word `i` is somebody else's given name (`Hunter` before `Biden`)."""
    word = scan.words[i]
    plain = word.folded
    return (
        word.capital
        and not scan.begins_sentence(word.start)
        and plain not in scan.names.titles
        and plain not in scan.names.never
        and plain not in scan.names.no_start
        and plain.rpartition("-")[2] not in scan.roles.heads
    )


def _with_title(scan: Scan, span: Span) -> Span:
    """The span with the title before it (`M. Lavrov`), where it is a surname alone."""
    if any(c.isspace() for c in scan.text[span.start : span.end]):
        return span
    i = scan.word_at(span.start)
    if i == 0:
        return span
    before = scan.words[i - 1]
    gap = scan.text[before.end : span.start]
    if before.folded in scan.names.titles and gap.strip(" \u00a0\u202f") in {"", "."} and "\n" not in gap:
        return Span(before.start, span.end)
    return span

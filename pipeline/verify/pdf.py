"""Rung 6: the PDF holds the numbers of the document, and the signature stands with its text."""

from __future__ import annotations

from collections import Counter

from pipeline.pattern import pattern
from pipeline.view.leaves import leaves
from pipeline.view.parts import Ttd, View

DIGITS = pattern(r"[0-9]+")


def verify_pdf(pages: list[str], view: View) -> tuple[list[str], list[str]]:
    """Faults and warnings of a PDF whose pages read `pages`."""
    want = Counter(DIGITS.findall(" ".join(text for _, text in leaves(view))))
    got = Counter(DIGITS.findall(" ".join(pages)))
    missing = sorted((want - got).elements())
    faults = [f"PDF tidak memuat angka {', '.join(missing)}"] if missing else []
    return faults, [
        f"Halaman {number} hanya berisi tanda tangan; pendekkan atau panjangkan teks sebelumnya."
        for number in _lonely(pages, view)
    ]


def _lonely(pages: list[str], view: View) -> list[int]:
    """Pages that hold a signature block and no line of what is signed."""
    blocks = [view.ttd, *(lampiran.ttd for lampiran in view.lampiran if lampiran.ttd)]
    after = [_squeezed(text) for _, text in leaves((view.judul_tembusan, view.tembusan))]
    found = []
    for number, page in enumerate(pages, 1):
        text = _squeezed(DIGITS.sub("", page))
        for block in blocks:
            rest = _without(text, block, after)
            if rest is not None and not rest.strip("-–"):
                found.append(number)
                break
    return found


def _without(page: str, block: Ttd, after: list[str]) -> str | None:
    """The page's text less the block's and what follows it; None when the block is not on it."""
    if _squeezed(DIGITS.sub("", block.nama)) not in page:
        return None
    for text in sorted((*map(_squeezed, block), *after), key=len, reverse=True):
        page = page.replace(DIGITS.sub("", text), "", 1)
    return page


def _squeezed(text: str) -> str:
    return "".join(text.split())

"""Rung 6: the PDF holds the numbers of the document, and the signature stands with its text."""

from __future__ import annotations

from collections import Counter
from unicodedata import normalize

from pipeline.hints import Any
from pipeline.pattern import pattern
from pipeline.text import Text, place
from pipeline.view.leaves import Leaves, leaves
from pipeline.view.parts import BagianLampiran, Baris, Ttd, View

EMBLEM = "kop.lambang"  # the name of a picture's file
DIGITS = pattern(r"[0-9]+")


def verify_pdf(pages: list[str], view: View) -> tuple[list[str], list[str]]:
    """Faults and warnings of a PDF whose pages read `pages`."""
    every = [(path, text) for path, text in leaves(view) if path != EMBLEM]
    want = Counter(DIGITS.findall(" ".join(text for _, text in every)))
    got = Counter(DIGITS.findall(" ".join(pages)))
    missing = sorted((want - got).elements())
    faults = [f"PDF tidak memuat angka {', '.join(missing)}"] if missing else []
    return faults + _lost(pages, every), [
        f"Halaman {number} hanya berisi tanda tangan; pendekkan atau panjangkan teks sebelumnya."
        for number in _lonely(pages, view)
    ]


def _lost(pages: list[str], every: Leaves) -> list[str]:
    """The engine dropped words: letters are counted, so that no line end or hyphen matters."""
    want: Counter[str] = Counter()
    for _, text in every:
        want.update(_plain(text))
    got = Counter(_plain("".join(pages)))
    lost = sum((want - got).values())
    if not lost:
        return []
    whole = _plain("".join(pages))
    first = next((text for _, text in every if _plain(text) not in whole), Text(""))
    where = f"{place(first)}: " if place(first) else ""
    return [
        f"{where}PDF kehilangan {lost} huruf, antara lain dari '{first[:40]}…'; pendekkan teks "
        "itu, atau pakai --mesin-pdf yang lain"
    ]


def _plain(text: str) -> str:
    """The letters, ligatures taken apart."""
    return "".join(filter(str.isalpha, normalize("NFKC", text)))


def _lonely(pages: list[str], view: View) -> list[int]:
    """Pages that hold a signature block and no line of what is signed."""
    naskah = (view.pengundangan, view.pengesah, view.judul_tembusan, view.tembusan)
    blocks = [(view.ttd, _squeezed(naskah))]
    blocks += [(lamp.ttd, _squeezed(_heads(lamp))) for lamp in view.lampiran if lamp.ttd]
    found = []
    for number, page in enumerate(pages, 1):
        text = _letters(page)
        for block, beside in blocks:
            rest = _without(text, block, beside)
            if rest is not None and not rest.strip("-–"):
                found.append(number)
                break
    return found


def _heads(lampiran: BagianLampiran) -> tuple[Baris, ...]:
    """The rows that are repeated above a signature at the end of a table."""
    return tuple(
        baris
        for bagian in lampiran.bagian
        for tabel in bagian.tabel
        if tabel.ditandatangani
        for baris in tabel.kepala
    )


def _without(page: str, block: Ttd, beside: list[str]) -> str | None:
    """The page's letters less the block's and those beside it; None when the block is not there."""
    if _letters(block.nama) not in page:
        return None
    tertanda = [_letters(block.tertanda)] * len(block.turut)
    for text in sorted((*_squeezed(block), *tertanda, *beside), key=len, reverse=True):
        page = page.replace(text, "", 1)
    return page


def _squeezed(part: Any) -> list[str]:
    return [_letters(text) for _, text in leaves(part)]


def _letters(text: str) -> str:
    """The text without blanks and numbers; page numbers stand on every page."""
    return "".join(DIGITS.sub("", text).split())

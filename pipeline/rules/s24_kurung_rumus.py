"""Dalam rumus persentase, kurung ditutup sebelum dikali 100%.

Bentuknya '(Jumlah A / Jumlah B) x 100%'. Bila 'x 100%' ada di dalam kurung, pembilang dan
penyebutnya tidak lagi terkurung, dan kurung itu tidak berguna atau malah mengalikan penyebutnya
saja.

Aturan ini diam bila:
1. di dalam kurung tidak ada tanda bagi, dan kurungnya tidak didahului tanda bagi;
2. rumusnya dari isian {formulasi …}; yang diperiksa tempat rumus itu diketik.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.teks import Letak, dari_isian

LEVEL = "wajib"
SOURCE = "aritmetika"
EXPLAINS = ("B21",)

RUMUS = pattern(
    r"([/÷:]\s*)?\(([^()]*?(?:\([^()]*\)[^()]*?)*?)(\s*[xX×*·]\s*100(?:\s*(?:%|[Pp]ersen))?\s*)\)"
)
BAGI = pattern(r"[/÷]|\sdibagi\s|\s:\s")


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    for alinea in naskah.peran("sel", "uraian"):
        if "100" in alinea.teks and "(" in alinea.teks:
            yield alinea


def check(alinea: Alinea) -> Slip | None:
    if ")" not in alinea.teks.partition("100")[2]:
        return None
    for match in RUMUS.finditer(alinea.teks):
        didahului = match[1] is not None
        if not didahului and not BAGI.search(match[2]):  # (1)
            continue
        mulai = match.start(3)
        if dari_isian(Letak(alinea, mulai, match.end())):  # (2)
            continue
        tertulis = alinea.teks[mulai : match.end()]
        ganti = ") x 100%" if "%" in tertulis or "ersen" in tertulis else ") x 100"
        akibat = "hanya penyebutnya yang dikalikan 100" if didahului else "kurungnya tidak berguna"
        pesan = (
            f"Tertulis '…{tertulis}': kurung ditutup sesudah dikali 100, sehingga {akibat}. "
            f"Seharusnya '…{ganti}'."
        )
        return Slip(alinea, mulai, match.end(), pesan, ganti, None if didahului else TINJAU)
    return None

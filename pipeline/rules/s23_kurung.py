"""Setiap kurung buka mempunyai kurung tutup, dan sebaliknya.

Kurung yang tidak berpasangan mengubah arti rumus dan memutus penyebutan Lembaran Negara.

Aturan ini diam bila:
1. kurung tutupnya milik penanda butir, seperti 'a)' atau '1)';
2. teksnya dari isian {…}; yang diperiksa tempat teks itu diketik.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.teks import Letak, dari_isian, teks

LEVEL = "wajib"
SOURCE = "ejaan (EYD), bagian tanda kurung"

KURUNG = pattern(r"[()\[\]]")
PENANDA = pattern(r"(?:^|[\s;:.,])(?:[a-z]{1,2}|[A-Z]|[0-9]{1,2}|[ivx]{1,4})\Z")
PASANGAN = {")": "(", "]": "["}


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    for alinea in naskah.once(teks).alinea:
        isi = alinea.teks
        if "(" in isi or ")" in isi or "[" in isi or "]" in isi:
            yield alinea


def check(alinea: Alinea) -> Slip | None:
    if not _tak_berpasangan("".join(KURUNG.findall(alinea.teks))):
        return None
    buka: list[int] = []
    for match in KURUNG.finditer(alinea.teks):
        ini, letak = match[0], match.start()
        if ini in "([":
            buka.append(letak)
        elif buka and alinea.teks[buka[-1]] == PASANGAN[ini]:
            buka.pop()
        elif not PENANDA.search(alinea.teks, max(0, letak - 6), letak):  # (1)
            kata = str(alinea.teks[: letak + 1].split()[-1])
            return _slip(alinea, letak + 1 - len(kata), kata, f"kurung buka untuk '{ini}'")
    if not buka:
        return None
    kata = str(alinea.teks[buka[-1] :].split()[0])
    return _slip(alinea, buka[-1], kata, f"kurung tutup untuk '{alinea.teks[buka[-1]]}'")


def _tak_berpasangan(kurung: str) -> str:
    """What is left of the brackets of a text when the pairs fall away."""
    while "()" in kurung or "[]" in kurung:
        kurung = kurung.replace("()", "").replace("[]", "")
    return kurung


def _slip(alinea: Alinea, mulai: int, kata: str, kurang: str) -> Slip | None:
    letak = Letak(alinea, mulai, mulai + len(kata))
    if dari_isian(letak):  # (2)
        return None
    return Slip(alinea, mulai, letak.akhir, f"Pada '{kata}' tidak ada {kurang}.")

"""Butir Menimbang yang terakhir memakai rumusan penutup yang lazim.

Rumusannya: 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu
menetapkan Keputusan … tentang …;'. Tanpa rumusan itu Menimbang tidak menyebut keputusan mana yang
ditetapkan.

Aturan ini diam bila:
1. Menimbang hanya satu butir.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.butir import butir
from pipeline.telaah.judul import judul_biasa, penetap_biasa, sebutan_jenis
from pipeline.telaah.pertimbangan import penanda, sebut

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans (untuk keputusan: kelaziman)"

PERLU = (  # few texts need it compiled
    r"(?:maka\s+)?(?:dipandang\s+)?perlu\s+(?:di|me)\w+|(?:maka\s+)?perlu(?:nya)?\b|\bditetapkan\b"
)
TEPAT = pattern(
    r"perlu\s+(?:menetapkan|membentuk|mengubah|mencabut)\s+(?:\w+\s+)?\S*(?:[Kk]eputusan|[Pp]eraturan)"
)
AWAL = pattern(r"\S+(?:\s+\S+){0,2}")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str, Naskah, int]]:
    semua = naskah.once(butir)["menimbang"]
    if len(semua) < 2 or not semua[-1][0].teks.strip():  # (1)
        return
    yield semua[-1][0], " ".join(alinea.teks for alinea in semua[-1]), naskah, len(semua) - 1


def _contoh(alinea: Alinea, naskah: Naskah, jumlah: int) -> str:
    butir_lain = sebut(*penanda(alinea, jumlah))
    return (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {butir_lain}, perlu menetapkan "
        f"{naskah.once(sebutan_jenis)} {naskah.once(penetap_biasa)} tentang "
        f"{naskah.once(judul_biasa)};"
    )


def check(subject: tuple[Alinea, str, Naskah, int]) -> Slip | None:
    alinea, teks, naskah, jumlah = subject
    if TEPAT.search(teks) and "tentang" in teks:
        return None
    if "pertimbangan" not in teks and "dimaksud" not in teks:
        match = AWAL.match(alinea.teks.lstrip())
        keluhan = "Butir terakhir Menimbang bukan rumusan penutup"
    else:
        match = re.search(PERLU, alinea.teks) or AWAL.match(alinea.teks.lstrip())
        apa = naskah.once(sebutan_jenis).lower()
        keluhan = f"Butir terakhir Menimbang tidak menyebut {apa} yang ditetapkan beserta judulnya"
    assert match
    mulai = alinea.teks.index(match[0])
    pesan = f"{keluhan} ('{match[0]} …'). Tulis misalnya:\n{_contoh(alinea, naskah, jumlah)}"
    return Slip(alinea, mulai, mulai + len(match[0]), pesan)

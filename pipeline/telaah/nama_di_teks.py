"""Where running text names the signer, or somebody whose name is nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.sanding import rata
from pipeline.telaah.tanda_tangan import PERAN
from pipeline.telaah.teks import teks

KATA = pattern(r"[A-Za-z]+(?:['’.-][A-Za-z]+)*")
TERPENDEK = 4  # letters of a word of the name that is worth looking for


def nama_di_teks(naskah: Naskah, orang: str) -> Iterable[tuple[Alinea, int, int]]:
    """Every run of words within two slips of `orang` (in small letters), outside the signatures. A
    name of one word is never sought: too many words are near it."""
    kata = orang.split()
    cari = sorted({satu for satu in kata if len(satu) >= TERPENDEK}, key=len)
    if len(kata) < 2 or not cari:
        return
    semua = naskah.once(teks)
    awal = {
        semua.di(match.start())[1]
        for satu in {cari[0], cari[-1]}
        for match in re.finditer(re.escape(satu), semua.kecil)
    }
    for letak in sorted(awal):
        alinea, _ = semua.di(letak)
        if alinea.peran in PERAN:
            continue
        ada = list(KATA.finditer(alinea.teks))
        for kiri, kanan in zip(ada, ada[len(kata) - 1 :], strict=False):
            mulai, akhir = kiri.start(), kanan.end()
            if jarak(rata(alinea.teks[mulai:akhir]).casefold(), orang, 2) <= 2:
                yield alinea, mulai, akhir

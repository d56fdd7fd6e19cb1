"""Gelar dipisahkan koma dari nama dan dari gelar lain, dan tiap unsurnya bertitik.

Bentuknya 'HALSEN, S.I.P., M.M.'. Aturan ini tidak mempersoalkan apakah gelarnya S.IP. atau S.I.P.;
itu menurut ijazahnya.

Aturan ini diam bila:
1. gelarnya tidak dikenal, atau dua gelar memakai huruf yang sama.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pejabat import rapikan_gelar
from pipeline.telaah.sanding import sanding
from pipeline.telaah.sekali import sekali

LEVEL = "tinjau"
SOURCE = "ejaan (EYD), bagian tanda titik dan tanda koma pada gelar"


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    return [alinea for alinea in sekali(naskah, "nama") if alinea.teks.strip()]


def check(alinea: Alinea) -> Slip | None:
    tepat = rapikan_gelar(alinea.teks)  # (1)
    beda = sanding(alinea.teks, tepat)
    if beda is None:
        return None
    tertulis = alinea.teks[beda.mulai : beda.akhir]
    pesan = f"Gelar tertulis '{tertulis}', seharusnya '{beda.ganti}': '{tepat}'."
    return Slip(alinea, beda.mulai, beda.akhir, pesan, beda.ganti)

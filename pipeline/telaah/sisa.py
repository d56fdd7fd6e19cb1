"""The rests that the decree tells, each with its parts and the whole."""

from __future__ import annotations

from pipeline.klaim import Angka, Pelengkap
from pipeline.klaim.bilangan import NOMOR, RUSAK, TAHUN
from pipeline.klaim.tautan import golongan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim

KATA = ("sisanya ", "selebihnya ", "sisanya sebanyak ", "sisanya sebesar ")


def sisa(naskah: Naskah) -> list[Pelengkap]:
    """Those that the sentences tell; '24 dari 125 desa …, sisanya 101' is read here."""
    k = naskah.once(klaim)
    langsung = _langsung(naskah)
    sudah = {id(each.sisa) for each in langsung}
    return langsung + [p for p in k.pelengkap if id(p.sisa) not in sudah]


def _langsung(naskah: Naskah) -> list[Pelengkap]:
    semua = [a for a in naskah.once(klaim).angka if a.jenis not in (NOMOR, TAHUN, RUSAK)]
    found = []
    for n, akhir in enumerate(semua):
        teks = naskah.alinea[akhir.paragraf].teks
        if not teks.endswith(KATA, 0, akhir.mulai):
            continue
        awal = teks.rfind(". ", 0, akhir.mulai) + 1
        lalu = [a for a in semua[max(0, n - 6) : n] if _sekalimat(a, akhir, awal)]
        if len(lalu) == 2 and teks[lalu[0].sampai : lalu[1].mulai].strip() == "dari":
            found.append(Pelengkap((lalu[0],), akhir, lalu[1]))
    return found


def _sekalimat(a: Angka, akhir: Angka, awal: int) -> bool:
    sama = a.paragraf == akhir.paragraf and a.mulai >= awal
    return sama and golongan(a) == golongan(akhir) and not a.ambang

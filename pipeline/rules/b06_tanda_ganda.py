"""Tanda baca tidak bertumpuk.

'2021-2026;.' atau 'desa,,' biasanya sisa penyuntingan: tanda yang lama tidak dihapus.

Aturan ini diam bila:
1. titik itu elipsis atau titik-titik isian.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Tanda Baca"
EXPLAINS = ("B02",)

TANDA = frozenset((",,", ";;", "::", "..", ",.", ";.", ",;", ";,", ":;", ":.", ":,"))


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada: list[Letak | None] = []
    for tanda in TANDA.intersection(satu[-2:] for satu in naskah.once(kata).potongan):
        mulai = semua.utuh.find(tanda)
        while mulai >= 0:
            akhir = mulai + 2
            tetangga = semua.utuh[mulai - 1 : mulai] + semua.utuh[akhir : akhir + 1]
            letak = semua.letak(mulai, akhir)
            if letak and not ("." in tanda and ("." in tetangga or "…" in tetangga)):  # (1)
                ada.append(letak)
            mulai = semua.utuh.find(tanda, akhir)
    return ada or [None]


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    isi = letak.alinea.teks
    mulai = isi.rfind(" ", 0, letak.mulai) + 1
    tertulis = str(isi[mulai : letak.akhir])
    tanda = letak.tertulis
    ganti = tertulis[:-1] if tanda[0] == tanda[1] else None
    saran = f"seharusnya '{ganti}'" if ganti else "sisakan satu tanda baca"
    return Slip(letak.alinea, mulai, letak.akhir, f"Tertulis '{tertulis}', {saran}.", ganti)

"""Tanggal mulai berlaku tidak mendahului dan tidak jauh sesudah tanggal penetapan.

Keputusan berlaku sejak ditetapkan atau tidak lama sesudahnya. Tanggal berlaku yang lebih awal
berarti berlaku surut; yang lebih dari setahun kemudian biasanya salah ketik.

Aturan ini diam bila:
1. masa berlakunya tidak disebut dengan tanggal.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import Sebutan, tulis
from pipeline.telaah.batang import batang
from pipeline.telaah.tanggalan import tanggalan

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Penutup; asas tidak berlaku surut"

BERLAKU = pattern(r"\bberlaku\b[^.;]{0,40}\Z")
SETAHUN = 366

Subject = tuple[Alinea, Sebutan | None, date]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:
        return
    bertanggal = {id(a): s for a, s in naskah.once(tanggalan) if s.tanggal and _berlaku(a, s)}
    for alinea in naskah.once(batang):
        if "berlaku" in alinea.teks:
            yield alinea, bertanggal.get(id(alinea)), naskah.tanggal


def _berlaku(alinea: Alinea, sebutan: Sebutan) -> bool:
    depan = alinea.teks[: sebutan.mulai].lower()
    return BERLAKU.search(depan) is not None and "sampai" not in depan


def check(subject: Subject) -> Slip | None:
    alinea, sebutan, penetapan = subject
    if sebutan is None or sebutan.tanggal is None:  # (1)
        return None
    selisih = (sebutan.tanggal - penetapan).days
    if 0 <= selisih <= SETAHUN:
        return None
    apa = "berlaku surut" if selisih < 0 else "lebih dari setahun kemudian"
    tertulis = alinea.teks[sebutan.mulai : sebutan.akhir]
    pesan = f"Tertulis '{tertulis}', {apa}: keputusan ditetapkan tanggal {tulis(penetapan)}."
    return Slip(alinea, sebutan.mulai, sebutan.akhir, pesan)

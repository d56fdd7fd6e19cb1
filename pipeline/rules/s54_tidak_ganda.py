"""Dalam lampiran, satu unit disebut satu kali, dan satu indikator satu baris dalam tabel unitnya.

Baris atau lembar yang tercantum dua kali biasanya tersalin: nama unit atau nama indikator yang
kedua lupa diganti.

Aturan ini diam bila:
1. indikator yang sama tercantum dalam tabel unit lain;
2. sel indikatornya kosong atau hanya tanda hubung.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.indikator import indikator
from pipeline.telaah.sanding import rata
from pipeline.telaah.unit import unit

LEVEL = "tinjau"
SOURCE = "kelaziman tabel kinerja"

Subject = tuple[Alinea, Alinea | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(a name, the same one before it)."""
    ada: dict[tuple[int, str], Alinea] = {}
    for satu in naskah.once(indikator):
        nama = rata(satu.nama.teks).casefold()
        if any(map(str.isalpha, nama)):  # (2)
            lalu = ada.setdefault((satu.tabel.nomor, nama), satu.nama)  # (1)
            yield satu.nama, None if lalu is satu.nama else lalu
    unit_ada: dict[tuple[int, str], Alinea] = {}
    for lembar in naskah.once(unit):
        if lembar.nama is not None and lembar.nama.teks.strip():
            kunci = (lembar.nama.lampiran, rata(lembar.nama.teks).casefold())
            lalu = unit_ada.setdefault(kunci, lembar.nama)
            yield lembar.nama, None if lalu is lembar.nama else lalu


def check(subject: Subject) -> Slip | None:
    alinea, lalu = subject
    if lalu is None:
        return None
    pesan = f"'{alinea.teks.strip()}' sudah tercantum: {lalu.nama}. Periksa apakah tersalin."
    return whole(alinea, pesan)

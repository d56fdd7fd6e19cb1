"""Diktum tentang berlakunya keputusan adalah yang terakhir.

'Keputusan ini mulai berlaku …' menutup keputusan; isinya sudah ditetapkan dalam diktum di atasnya.
Yang sering terjadi: diktum baru ditambahkan di bawahnya, atau urutannya tertukar.

Aturan ini diam bila:
1. sesudahnya hanya diktum penutup lain, seperti perbaikan kekeliruan, biaya, atau salinan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Ketentuan Penutup (untuk keputusan: kelaziman)"

BERLAKU = ("keputusan ini mulai berlaku", "keputusan ini berlaku")
PENUTUP = (
    "keliru",
    "salinan",
    "petikan",
    "asli ",
    "dicabut",
    "biaya",
    "di kemudian hari",
)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, list[Alinea]]]:
    diktum = naskah.peran("diktum")
    for n, alinea in enumerate(diktum):
        if alinea.teks.lower().lstrip().startswith(BERLAKU):
            yield alinea, diktum[n + 1 :]


def check(subject: tuple[Alinea, list[Alinea]]) -> Slip | None:
    alinea, sesudah = subject
    isi = [a for a in sesudah if not any(kata in a.teks.lower() for kata in PENUTUP)]  # (1)
    if not isi:
        return None
    awal = " ".join(alinea.teks.split()[:4])
    akhir = alinea.teks.find(awal) + len(awal)
    pesan = (
        f"'{awal} …' ditulis sebelum {isi[0].nama}. Pindahkan menjadi diktum terakhir, karena "
        "diktum itu menutup keputusan."
    )
    return Slip(alinea, akhir - len(awal), akhir, pesan)

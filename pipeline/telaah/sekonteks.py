"""Unknown words that stand where the decree elsewhere writes one a letter away."""

from __future__ import annotations

from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import TEPI, kata
from pipeline.telaah.teks import Letak, Teks, teks

SERING = 3  # how often the other word must stand in the decree
SEKITAR = 60  # characters in which the neighbours stand
# Behind these stand names of which one decree may list many that look alike.
DAFTAR_NAMA = frozenset(("desa", "kelurahan", "dusun", "nagari", "kampung", "gampong", "jalan"))


def sekonteks(naskah: Naskah) -> list[tuple[Letak, str]]:
    """Each such word with the one it was probably meant to be, in small letters."""
    ada, semua = naskah.once(kata), naskah.once(teks)
    asing = [
        satu for satu in ada.asing if ada.hitung[satu] == 1 and (satu.islower() or satu.istitle())
    ]
    sering = [satu for satu, banyak in ada.kecil.items() if banyak >= SERING and len(satu) > 2]
    hasil = []
    for satu in asing:
        kecil = satu.lower()
        calon = [
            c
            for c in sering
            if (c[0] == kecil[0] or c[-1] == kecil[-1])  # one slip leaves one of them
            and abs(len(c) - len(kecil)) < 2
            and jarak(c, kecil, 1) == 1
        ]
        for mulai in semua.kata(satu) if calon else ():
            maksud = [c for c in calon if _di_sini(semua, mulai, len(satu), c)]
            letak = semua.letak(mulai, mulai + len(satu))
            if letak and len(maksud) == 1:
                hasil.append((letak, maksud[0]))
    return hasil


def _di_sini(semua: Teks, mulai: int, panjang: int, kata: str) -> bool:
    """`kata` stands elsewhere between these neighbours, or behind or before these two."""
    akhir = mulai + panjang
    kiri = semua.kecil[max(0, mulai - SEKITAR) : mulai].split()[-2:]
    kanan = semua.kecil[akhir : akhir + SEKITAR].split()[:2]
    if len(kiri) < 2 or len(kanan) < 2 or kiri[1] in DAFTAR_NAMA:
        return False
    kiri[0], kanan[1] = kiri[0].lstrip(TEPI), kanan[1].rstrip(TEPI)
    frasa = (
        f"{kiri[1].lstrip(TEPI)} {kata} {kanan[0].rstrip(TEPI)}",
        f"{kiri[0]} {kiri[1]} {kata}",
        f"{kata} {kanan[0]} {kanan[1]}",
    )
    return any(satu.strip() == satu and satu in semua.kecil for satu in frasa)

"""Additions told in a sentence: '24 desa mandiri pada tahun 2023 ditambah 2 desa'."""

from __future__ import annotations

from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.klaim import klaim
from pipeline.telaah.langkah import jumlah

KATA = (("ditambah ", 1), ("dikurangi ", -1))


class Tambah(Record):
    """`kiri` + (`arah` -1: minus) `kanan` should be `hasil`, a target of the same noun."""

    naskah: Naskah
    kiri: Angka
    kanan: Angka
    arah: int
    hasil: Angka


def tambah(naskah: Naskah) -> list[Tambah]:
    """The additions that tell how a target was reached; the target is one number only."""
    found: list[Tambah] = []
    semua = naskah.once(klaim).angka
    for n, kanan in enumerate(semua):
        teks = naskah.alinea[kanan.paragraf].teks
        arah = _arah(teks[: kanan.mulai])
        kiri = _kiri(semua, n) if arah and kanan.bulat and kanan.satuan else None
        if kiri is None or kiri.satuan != kanan.satuan:
            continue
        target = [a for satuan, a in naskah.once(jumlah) if satuan == kanan.satuan]
        target = [a for a in target if a.peran == "target" and not a.dokumen]
        if "arget" in teks[: kiri.mulai] and len({a.nilai for a in target}) == 1:
            found.append(Tambah(naskah, kiri, kanan, arah, target[0]))
    return found


def _arah(depan: str) -> int:
    """+1 or -1 by the word right before a number, 0 for any other."""
    for kata, arah in KATA:
        if depan.endswith(kata):
            return arah
    return 0


def _kiri(semua: list[Angka], n: int) -> Angka | None:
    """The nearest count before the n-th in its paragraph."""
    for a in reversed(semua[:n]):
        if a.paragraf != semua[n].paragraf:
            return None
        if a.bulat:
            return a
    return None

"""Plans of so many a year, against the last result and the target."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from pipeline.klaim import Angka, Rencana
from pipeline.klaim.kata import ARAH, HENTI
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.dugaan import keliru
from pipeline.telaah.klaim import klaim
from pipeline.telaah.stok import sepadan, sifat


class Langkah(Record):
    """`lalu` + the plan should be `target`, of the year after; both are the only ones told."""

    naskah: Naskah
    rencana: Rencana
    lalu: Angka
    target: Angka


def langkah(naskah: Naskah) -> list[Langkah]:
    """The yearly plans whose last result and target the decree tells, each one number only."""
    found = []
    for satu in naskah.once(klaim).rencana:
        if satu.jumlah.bulat and satu.jumlah.satuan:
            pasangan = _pasangan(naskah, satu)
            if pasangan:
                found.append(Langkah(naskah, satu, *pasangan))
    return found


def _pasangan(naskah: Naskah, satu: Rencana) -> tuple[Angka, Angka] | None:
    semua = [a for satuan, a in naskah.once(jumlah) if satuan == satu.jumlah.satuan]
    semua = [a for a in semua if a.tahun is not None and not a.dokumen]
    target = [a for a in semua if a.peran == "target"]
    tahun = max((a.tahun or 0 for a in target), default=0)
    target = [a for a in target if a.tahun == tahun]
    lalu = [a for a in semua if a.tahun == tahun - 1 and a.peran != "target"]
    lalu = [a for a in lalu if all(sepadan(a, b) for b in target)]
    if not _tunggal(target) or not _tunggal(lalu) or _lain(naskah, satu.jumlah, target[0]):
        return None
    return lalu[0], target[0]


def _lain(naskah: Naskah, rencana: Angka, target: Angka) -> bool:
    """The plan is about another sort: 'direncanakan 2 desa menjadi desa wisata'."""
    jenis = sifat(target)
    kata = naskah.alinea[rencana.paragraf].teks.lower().replace(".", " ").split()
    if not jenis or jenis in kata:
        return False
    sesudah = {b for a, b in pairwise(kata) if a == rencana.satuan}
    return not sesudah <= HENTI | ARAH


def jumlah(naskah: Naskah) -> list[tuple[str, Angka]]:
    """The counts of the shares with their nouns; not those that are likely a slip."""
    semua, salah = naskah.once(klaim).porsi, naskah.once(keliru)
    return [
        (p.satuan, p.jumlah)
        for p in semua
        if p.jumlah and p.jumlah.bulat and id(p.jumlah) not in salah
    ]


def _tunggal(semua: list[Angka]) -> bool:
    nilai: set[Decimal] = {a.nilai for a in semua}
    return len(nilai) == 1

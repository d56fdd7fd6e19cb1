"""The rest of a whole: '24 desa mandiri, sisanya 101 desa'."""

from __future__ import annotations

from pipeline.klaim.bilangan import Angka
from pipeline.klaim.rincian import pembuka, sebagian
from pipeline.klaim.tautan import DARI, MENJADI, Simpul, golongan
from pipeline.record import Record

_SISA = frozenset(("sisanya", "selebihnya"))


class Pelengkap(Record):
    """'24 desa mandiri, sisanya 101 desa'. `dasar` None: percentages of a whole, 100; or counts of
    one that only the rest of the text tells, `calon` as in Porsi."""

    bagian: tuple[Angka, ...]
    sisa: Angka
    dasar: Angka | None
    calon: tuple[Angka, ...] = ()


def pelengkap(s: Simpul, lalu: Simpul | None) -> list[Pelengkap]:
    """The rests that one sentence tells; `lalu` is the sentence before it in its paragraph."""
    k = s.kalimat
    found: list[Pelengkap] = []
    if not ("sisanya" in k.teks or "selebihnya" in k.teks or "lain" in k.teks):
        return found
    for i in range(len(k.angka)):
        if not _bersisa(s, i):
            continue
        anggota = [i, i + 1] if s.taut[i] else [i]
        for j in anggota:
            satu = _pelengkap(s, i, k.angka[j], lalu)
            if satu:
                found.append(satu)
    return found


def _bersisa(s: Simpul, i: int) -> bool:
    words = s.kalimat.sela[i]
    if not _SISA.isdisjoint(words[-7:]):
        return not (s.tanda[i])
    sesudah = s.kalimat.sela[i + 1][:3]
    lain = (
        "lainnya" in sesudah or "lain" in sesudah or "lainnya" in s.kalimat.angka[i].frasa.lower()
    )
    return lain and ("sedangkan" in words or "sementara" in words or "dan" in words)


def _pelengkap(s: Simpul, i: int, sisa: Angka, lalu: Simpul | None) -> Pelengkap | None:
    bagian, dasar = _mundur(s, i, sisa)
    if not bagian and lalu is not None:
        bagian, dasar = _mundur(lalu, len(lalu.kalimat.angka), sisa)
    return Pelengkap(tuple(bagian), sisa, dasar) if bagian else None


def _mundur(s: Simpul, i: int, sisa: Angka) -> tuple[list[Angka], Angka | None]:
    """Going back from `i`: the parts beside which `sisa` is the rest, and the base."""
    angka = s.kalimat.angka
    bagian: list[Angka] = []
    for j in range(i - 1, -1, -1):
        a = angka[j]
        if golongan(a) != golongan(sisa) or a.ambang or s.arah[j]:
            continue
        if s.tanda[j] == DARI or (bagian and pembuka(s.kalimat.sela[j + 1]) == "kuat"):
            return bagian, a
        if s.tanda[j] == MENJADI or not sebagian(sisa, a):
            break
        bagian.insert(0, a)
    return bagian, None

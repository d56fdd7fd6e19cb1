"""The rest of a whole: '24 desa mandiri, sisanya 101 desa'."""

from __future__ import annotations

from itertools import pairwise

from pipeline.klaim.bilangan import Angka
from pipeline.klaim.rincian import pembuka, sebagian
from pipeline.klaim.tautan import DARI, MENJADI, Simpul, golongan
from pipeline.record import Record

_SISA = frozenset(("sisanya", "selebihnya"))
_SUDAH = ("sudah", "telah")
_SANGKAL = ("belum", "tidak", "bukan")


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
    if len(k.angka) > 2 and any(kata in k.teks for kata in _SANGKAL):
        found += [satu for i in range(2, len(k.angka)) if (satu := _disangkal(s, i))]
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


def _disangkal(s: Simpul, i: int) -> Pelengkap | None:
    """'Dari 125 desa, 24 desa sudah mandiri dan 101 desa belum': of the second part is denied what
    is said of the first, and the whole is told."""
    lalu, kini = s.kalimat.sela[i], s.kalimat.sela[i + 1]
    letak = next((n for n, kata in enumerate(kini[:4]) if kata in _SANGKAL), -1)
    if letak < 0:
        return None
    sifat = kini[letak + 1 : letak + 2]
    berlaku = [b for a, b in pairwise(lalu) if a in _SUDAH] if kini[letak] == "belum" else lalu
    if not berlaku or (sifat and sifat[0].isalpha() and sifat[0] not in berlaku):
        return None
    satu = _pelengkap(s, i, s.kalimat.angka[i], None)
    if satu is None or satu.dasar is None or len(satu.bagian) > 1:
        return None
    return satu if satu.bagian[0].tahun == satu.sisa.tahun else None


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

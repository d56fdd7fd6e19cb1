"""Which act of the register a citation means, also where its parts disagree with each other."""

from __future__ import annotations

from pipeline.jarak import jarak
from pipeline.record import Record
from pipeline.rujukan.bagian import Rujukan
from pipeline.rujukan.identitas import Kunci, kunci
from pipeline.rujukan.peraturan import KATA, Peraturan, kata_judul, register

NASIONAL = ("LN", "BN")
SERUPA = 0.5
# What speaks for an act, and how loud. Its number alone (3), or its title alone (3), is not enough
# to set aside what is typed; a title with a number that is nearly its own is.
KEPALA, DEKAT, SEBAGIAN = 3, 2, 1
JUDUL, MIRIP, AGAK_MIRIP = 3, 2, 1
LEMBARAN, PERUBAHAN = 2, 2
CUKUP = 4


class Maksud(Record):
    """The act meant; `keliru` are the parts of the citation's head that say otherwise, of 'jenis',
    'penerbit', 'nomor' and 'tahun', in this order. `lain`: acts that may be meant as well as it.
    `berjudul`: the title typed is its title."""

    peraturan: Peraturan
    keliru: tuple[str, ...] = ()
    lain: tuple[Peraturan, ...] = ()
    berjudul: bool = True


def maksud(rujukan: Rujukan, k: Kunci | None = None) -> Maksud | None:
    """None for an act that the register lacks; `k`: the key of the citation, if known.

    The number decides, unless title, gazette or amendment together speak for another act louder.
    """
    k = k or kunci(rujukan)
    ini = register().get(k)
    if ini and (rujukan.tentang is None or sama_judul(rujukan.tentang.teks, ini.tentang)):
        return Maksud(ini)
    judul = kata_judul(rujukan.tentang.teks) if rujukan.tentang else []
    calon = _calon(k, rujukan, judul)
    if ini and not calon:
        return Maksud(ini, berjudul=False)
    nilai = [(_nilai(p, k, rujukan, judul), p) for p in calon]
    if ini:
        nilai.append((_nilai(ini, k, rujukan, judul), ini))
    terbaik = max([n for n, _ in nilai], default=0)
    if terbaik < CUKUP and ini is None:
        return None
    terpilih = [p for n, p in nilai if n == terbaik]
    if ini and (ini in terpilih or terbaik < CUKUP):
        return Maksud(ini, berjudul=False)
    pertama = terpilih[0]
    return Maksud(
        pertama,
        beda(k, pertama.kunci),
        tuple(terpilih[1:]),
        rujukan.tentang is None or sama_judul(rujukan.tentang.teks, pertama.tentang),
    )


def beda(k: Kunci, lain: Kunci) -> tuple[str, ...]:
    """The parts in which two keys differ; the year within a number is no part of its own."""
    hasil = [
        nama
        for nama, a, b in zip(Kunci._fields, k._values(), lain._values(), strict=True)
        if a != b and (nama != "tahun" or "/" not in lain.nomor)
    ]
    if "jenis" in hasil and "penerbit" in hasil:  # a kind without issuers, or with others
        hasil.remove("penerbit")
    return tuple(hasil)


def _calon(k: Kunci, rujukan: Rujukan, judul: list[str]) -> list[Peraturan]:
    """The other acts that title, gazette or a part of the number lead to."""
    daftar = register()
    calon: dict[Kunci, Peraturan] = {}
    for satu in rujukan.lembaran:
        if satu.jenis in NASIONAL and satu.tahun and satu.nomor:
            p = daftar.berlembaran(satu.jenis, satu.tahun, satu.nomor)
            if p:
                calon[p.kunci] = p
    lain: list[Peraturan] = []
    if k.jenis not in daftar.jenis:  # only the kind itself can be what is wrong
        if rujukan.wilayah is None:
            lain = [p for p in daftar.bernomor(k.nomor, k.tahun) if judul == kata_judul(p.tentang)]
    else:
        lain = daftar.berjudul(" ".join(judul))
        for p in daftar.sama_sebagian(k) if judul else ():
            if kemiripan(judul, kata_judul(p.tentang)) >= SERUPA:
                lain.append(p)
    calon.update({p.kunci: p for p in lain})
    calon.pop(k, None)
    return list(calon.values())


def _nilai(p: Peraturan, k: Kunci, rujukan: Rujukan, judul: list[str]) -> int:
    nilai = _nilai_kepala(p.kunci, k)
    resmi = kata_judul(p.tentang)
    mirip = kemiripan(judul, resmi)
    nilai += JUDUL if judul == resmi else MIRIP if mirip >= 0.8 else mirip >= SERUPA
    milik = {nomor: jenis for jenis, _, nomor in p.lembaran}
    for satu in rujukan.lembaran:
        if (satu.jenis, satu.tahun or 0, satu.nomor) in p.lembaran:
            nilai += LEMBARAN
        elif satu.jenis in milik.values():
            nilai -= 1
    ubah = {kunci(kait.rujukan) for kait in rujukan.kaitan if kait.rujukan}
    return nilai + (PERUBAHAN if ubah.intersection(p.diubah_oleh) else 0)


def _nilai_kepala(milik: Kunci, k: Kunci) -> int:
    bagian = beda(k, milik)
    if not bagian:
        return KEPALA
    if len(bagian) > 1:
        return 0
    if bagian[0] in ("jenis", "penerbit"):
        return DEKAT
    if "/" in milik.nomor:
        a, b = k.nomor.split("/"), milik.nomor.split("/")
        satu = len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1
        return DEKAT if satu or jarak(k.nomor, milik.nomor, 2) <= 2 else 0
    dekat = jarak(k.nomor, milik.nomor, 1) + jarak(str(k.tahun), str(milik.tahun), 1) <= 1
    return DEKAT if dekat else SEBAGIAN


def sama_judul(tertulis: str, judul: str) -> bool:
    """Whether that title is typed, whatever its capitals and punctuation; in a sentence small words
    may follow it, 'Pelayanan Publik, kinerja perlu diukur'."""
    if tertulis == judul:
        return True
    a, b = kata_judul(tertulis), kata_judul(judul)
    if a[: len(b)] != b or len(a) == len(b):
        return a == b
    sisa = [match.start() for match in KATA.finditer(tertulis)][len(b)]
    return tertulis[sisa:].islower() or (
        tertulis[sisa].islower() and tertulis[:sisa].rstrip()[-1] == ","
    )


def kemiripan(a: list[str], b: list[str]) -> float:
    """How many words two titles share: 1.0 for all."""
    return 2 * len(set(a) & set(b)) / (len(set(a)) + len(set(b)) or 1)

"""Rises that the decree tells, against the stocks that it tells of the two years."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.klaim import Angka, Arus
from pipeline.klaim.arus import MELEBIHI
from pipeline.klaim.bilangan import HITUNGAN
from pipeline.klaim.hitung import SALAH
from pipeline.klaim.tautan import MENJADI
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.dugaan import keliru
from pipeline.telaah.klaim import klaim
from pipeline.telaah.porsi import porsi
from pipeline.telaah.stok import sepadan, stok

JAUH = 250  # characters looked back over for what has risen


class Kenaikan(Record):
    """A count `naik` that is told as a rise; `lalu` and `kini`: the stocks of the year before and
    of its own. `kini` is `naik` itself where the number is a stock wrongly told as a rise."""

    naskah: Naskah
    arus: Arus
    naik: Angka
    lalu: Decimal
    kini: Decimal


def kenaikan(naskah: Naskah) -> list[Kenaikan]:
    """The rises that can be judged."""
    k = naskah.once(klaim)
    if not k.arus:
        return []
    lengkap = {id(p.sebesar) for p in k.perubahan if p.sebesar and p.dari and p.ke}
    rencana = {id(r.jumlah) for r in k.rencana}
    found = []
    for arus in k.arus:
        for naik in arus.angka:
            if naik.jenis != HITUNGAN or naik.tahun is None or naik.ambang:
                continue
            if id(naik) in lengkap or id(naik) in rencana:
                continue
            sesudah = _sesudah(naskah, naik)
            if len(sesudah) > 1:
                satu = _sekalimat(naskah, arus, naik, sesudah)
            else:
                satu = _dari_stok(naskah, arus, naik)
            satu = satu or _menjadi(naskah, arus, naik) or _dari_bagian(naskah, arus, naik)
            if satu:
                found.append(satu)
    return found


def _sesudah(naskah: Naskah, naik: Angka) -> list[Angka]:
    """The counts of the same noun that follow in the sentence."""
    titik = naskah.alinea[naik.paragraf].teks.find(". ", naik.akhir)
    return [
        a
        for a in naskah.once(klaim).angka
        if a.paragraf == naik.paragraf
        and a.mulai > naik.mulai
        and (titik < 0 or a.mulai < titik)
        and a.bulat
        and a.satuan == naik.satuan
    ]


def _sekalimat(naskah: Naskah, arus: Arus, naik: Angka, sesudah: list[Angka]) -> Kenaikan | None:
    """'dengan tambahan 2 desa dari keadaan tahun 2023, yaitu 24 desa, targetnya menjadi 26 desa'"""
    lalu, kini = sesudah[:2]
    teks = naskah.alinea[naik.paragraf].teks
    dari = teks[naik.sampai : lalu.mulai].lower().lstrip(" ,")
    menjadi = teks[lalu.sampai : kini.mulai].rstrip()
    if len(sesudah) != 2 or not dari.startswith("dari") or not menjadi.endswith("menjadi"):
        return None
    return Kenaikan(naskah, arus, naik, lalu.nilai, kini.nilai)


def _dari_stok(naskah: Naskah, arus: Arus, naik: Angka) -> Kenaikan | None:
    """The stocks of both years are told elsewhere, each one number only."""
    if arus.kata_arus == MELEBIHI:
        return None
    teks = naskah.alinea[naik.paragraf].teks.lower()
    depan = teks[max(0, naik.mulai - JAUH) : naik.sampai]
    tahun = naik.tahun or 0
    for frasa in _frasa(naskah, naik.satuan):
        if frasa not in depan:
            continue
        lalu = _nilai(naskah, frasa, tahun - 1)
        kini = _nilai(naskah, frasa, tahun)
        if len(lalu) == len(kini) == 1:
            return Kenaikan(naskah, arus, naik, lalu.pop(), kini.pop())
    return None


def _menjadi(naskah: Naskah, arus: Arus, naik: Angka) -> Kenaikan | None:
    """'bertambah 6 desa menjadi 46 desa (57,50%)', where the share of the year before is told."""
    k = naskah.once(klaim)
    ke = [p.ke for p in k.perubahan if p.sebesar is naik and p.dari is None and p.ke is not None]
    duga = naskah.once(keliru)
    bagian = [p for p in k.porsi if p.jumlah and id(p.jumlah) not in duga]
    if not ke:
        return None
    if all(p.jumlah is not ke[0] for p in bagian):
        return _jumlahnya(naskah, arus, naik, ke[0])
    lalu = {
        p.jumlah.nilai
        for p in bagian
        if p.jumlah
        and p.jumlah.tahun == (naik.tahun or 0) - 1
        and p.satuan == naik.satuan
        and p.peran != "target"
        and sepadan(p.jumlah, ke[0])
    }
    return Kenaikan(naskah, arus, naik, lalu.pop(), ke[0].nilai) if len(lalu) == 1 else None


def _jumlahnya(naskah: Naskah, arus: Arus, naik: Angka, ke: Angka) -> Kenaikan | None:
    """'Tahun 2023 terdapat 3 kapal. Tahun 2024 jumlahnya naik 2 kapal menjadi 5 kapal.'"""
    teks = naskah.alinea[naik.paragraf].teks
    if "jumlahnya" not in teks[teks.rfind(". ", 0, naik.mulai) + 1 : naik.mulai]:
        return None
    lalu = {
        a.nilai
        for a in naskah.once(stok)
        if a.paragraf == naik.paragraf
        and a.mulai < naik.mulai
        and a.satuan == naik.satuan
        and a.tahun == (naik.tahun or 0) - 1
    }
    return Kenaikan(naskah, arus, naik, lalu.pop(), ke.nilai) if len(lalu) == 1 else None


def _frasa(naskah: Naskah, satuan: str) -> list[str]:
    """The phrases of more than one word in which this noun is counted, the longest first."""
    semua = {a.frasa.lower() for a in naskah.once(stok) if a.satuan == satuan and " " in a.frasa}
    semua |= {nama.lower() for nama in naskah.angka if nama.lower().startswith(satuan + " ")}
    return sorted(semua, key=lambda frasa: (-len(frasa), frasa))


def _nilai(naskah: Naskah, frasa: str, tahun: int) -> set[Decimal]:
    for nama, nilai in naskah.angka.items():
        if nama.lower() == frasa and tahun in nilai:
            return {nilai[tahun]}
    salah = naskah.once(keliru)
    return {
        a.nilai
        for a in naskah.once(stok)
        if id(a) not in salah
        and a.frasa.lower() == frasa
        and a.tahun == tahun
        and a.peran != "target"
        and not a.dokumen
    }


def _dari_bagian(naskah: Naskah, arus: Arus, naik: Angka) -> Kenaikan | None:
    """The count is a share of all there are, as an earlier and smaller one was, and stands
    elsewhere as a stock; and no stock is told of which it could be the rise."""
    bagian = naskah.once(porsi)
    sendiri = [b for b in bagian if b.porsi.jumlah is naik and b.hasil != SALAH]
    if not sendiri or sendiri[0].porsi.arus == MENJADI:
        return None
    semua = [
        b.porsi.jumlah
        for b in bagian
        if b.porsi.jumlah
        and b.porsi.jumlah.satuan == naik.satuan
        and b.porsi.jumlah is not naik
        and sepadan(b.porsi.jumlah, naik)
    ]
    lalu = {a.nilai for a in semua if a.tahun == (naik.tahun or 0) - 1 and a.nilai < naik.nilai}
    if len(lalu) != 1:
        return None
    (dulu,) = lalu
    langkah = {Decimal(0)} | {r.jumlah.nilai for r in naskah.once(klaim).rencana}
    tetap = {a.nilai for a in _tetap(naskah, semua)}
    if any(n - dulu == naik.nilai for n in tetap) or not any(
        naik.nilai + n in tetap for n in langkah
    ):
        return None
    return Kenaikan(naskah, arus, naik, dulu, naik.nilai)


def _tetap(naskah: Naskah, semua: Iterable[Angka]) -> list[Angka]:
    ada = {id(a) for a in naskah.once(stok)}
    return [a for a in semua if id(a) in ada]

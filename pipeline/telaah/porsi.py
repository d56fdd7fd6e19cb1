"""Every share of the decree, against the bases it may be taken of."""

from __future__ import annotations

from decimal import Decimal

from pipeline.angka import Bilangan
from pipeline.klaim import Angka, Porsi, hitung, selip
from pipeline.klaim.bilangan import RUPIAH
from pipeline.klaim.hitung import SALAH, SAMA
from pipeline.klaim.tautan import MENJADI
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.klaim import klaim
from pipeline.telaah.stok import deret, stok

# A share of a base that only stands elsewhere, or of none that was told.
LAIN_TEMPAT = "lain tempat"
TIDAK_DISEBUT = "tidak disebut"
SEKALIMAT = "sekalimat"
FAKTA = "fakta"
KECIL = 20  # of a smaller whole almost any count is one digit away


class Bagian(Record):
    """A share that could be judged. `hasil` as in klaim.hitung, `dasar` the base it was judged by
    (the likeliest where none fits), `asal` where that was found. `cocok`: whole bases of which the
    count is the percentage, though the text tells none of them for it."""

    naskah: Naskah
    porsi: Porsi
    hasil: str
    dasar: Bilangan | None
    asal: str
    cocok: range


def porsi(naskah: Naskah) -> list[Bagian]:
    """The shares that can be judged, in the order of the paper."""
    semua = []
    for satu in naskah.once(klaim).porsi:
        bagian = _bagian(naskah, satu)
        if bagian:
            semua.append(bagian)
    return semua


def _bagian(naskah: Naskah, satu: Porsi) -> Bagian | None:
    persen, jumlah = satu.persen, satu.jumlah
    if jumlah is None:
        return _tanpa_jumlah(naskah, satu)
    if persen.nilai < 0:
        return None
    satu = _dengan_dasar(naskah, satu)
    if satu.dasar is not None:
        if not satu.dasar.nilai:
            return None
        hasil = hitung.porsi(persen.ukuran, jumlah.ukuran, satu.dasar.ukuran)
        if hasil == SALAH and _lain_arti(naskah, satu, jumlah):
            hasil = SAMA
        return Bagian(naskah, satu, hasil, satu.dasar.ukuran, SEKALIMAT, range(0))
    fakta = [(FAKTA, Bilangan(nilai, 0, "")) for nilai in fakta_dasar(naskah, jumlah, satu.tahun)]
    calon = [(LAIN_TEMPAT, a.ukuran) for a in satu.calon]
    lain = [(LAIN_TEMPAT, a.ukuran) for a in satu.lain]
    for asal, dasar in (*fakta, *calon, *lain):
        hasil = hitung.porsi(persen.ukuran, jumlah.ukuran, dasar)
        if hasil != SALAH:
            return Bagian(naskah, satu, hasil, dasar, asal, range(0))
    if persen.nilai > 100 or _lain_arti(naskah, satu, jumlah):
        return None
    if jumlah.jenis == RUPIAH or jumlah.skala != 1 or not jumlah.nilai:
        return None
    cocok = hitung.dasar_cocok(persen.ukuran, int(jumlah.nilai))
    if fakta:
        return Bagian(naskah, satu, SALAH, fakta[0][1], FAKTA, cocok)
    pasti = [a.ukuran for a in satu.calon if a.satuan == satu.satuan or not satu.satuan]
    if pasti:
        return Bagian(naskah, satu, SALAH, pasti[0], LAIN_TEMPAT, cocok)
    if not cocok:
        return Bagian(naskah, satu, SALAH, None, TIDAK_DISEBUT, cocok)
    kecil = _terlampaui(naskah, satu, jumlah)
    return Bagian(naskah, satu, SALAH, kecil, LAIN_TEMPAT, cocok) if kecil else None


def _terlampaui(naskah: Naskah, satu: Porsi, jumlah: Angka) -> Bilangan | None:
    """A whole of the same noun that is less than the count, whose share comes out where one digit
    of the count is mended."""
    ditulis = str(int(jumlah.nilai))
    bagian = {id(p.jumlah) for p in naskah.once(klaim).porsi}
    for a in naskah.once(klaim).angka:
        if not KECIL <= a.nilai < jumlah.nilai or not a.bulat or a.satuan != satu.satuan:
            continue
        if a.satuan and id(a) not in bagian:
            calon = hitung.mungkin(satu.persen.ukuran, int(a.nilai))
            if any(selip.selip(ditulis, str(n)) for n in calon):
                return a.ukuran
    return None


def _dengan_dasar(naskah: Naskah, satu: Porsi) -> Porsi:
    """'Dengan dasar 125 sekolah, target 119 sekolah sama dengan 95,20%'."""
    jumlah = satu.jumlah
    if satu.dasar is not None or jumlah is None:
        return satu
    teks = naskah.alinea[jumlah.paragraf].teks
    letak = teks.rfind("dasar ", 0, jumlah.mulai)
    if letak < 0 or ". " in teks[letak : jumlah.mulai]:
        return satu
    for a in naskah.once(klaim).angka:
        if a.paragraf == jumlah.paragraf and a.mulai == letak + 6 and a.satuan == satu.satuan:
            return satu._replace(dasar=a)
    return satu


def _tanpa_jumlah(naskah: Naskah, satu: Porsi) -> Bagian | None:
    """'20,08% dari 125 desa': of small wholes few percentages are possible."""
    dasar, persen = satu.dasar, satu.persen
    if dasar is None or dasar.jenis == RUPIAH or dasar.skala != 1 or not dasar.satuan:
        return None
    if persen.ukuran.desimal < 2 or persen.nilai > 100 or persen.nilai < 0 or not dasar.nilai:
        return None
    ada = hitung.mungkin(persen.ukuran, int(dasar.nilai))
    return Bagian(naskah, satu, SAMA if ada else SALAH, dasar.ukuran, SEKALIMAT, range(0))


def fakta_dasar(naskah: Naskah, jumlah: Angka, tahun: int | None) -> list[Decimal]:
    """The bases that the facts block has for this count, that of its year or the last before it
    first."""
    nama = naskah.dasar.get(deret(naskah, jumlah.frasa), "")
    nilai = naskah.angka.get(nama, {})
    urut = sorted(nilai, key=lambda t: (t > tahun, -t) if tahun else (False, -t))
    return [nilai[t] for t in urut if nilai[t] > 0]


def _lain_arti(naskah: Naskah, satu: Porsi, jumlah: Angka) -> bool:
    """The percentage is no share but what the count is of a target, or by how much it grew."""
    persen = satu.persen.ukuran
    if satu.target is not None and satu.target.nilai > 0:
        hasil, _ = hitung.capaian(persen, satu.target.ukuran, jumlah.ukuran)
        if hasil != SALAH:
            return True
    if not satu.arus:
        return False
    if satu.lama is not None and satu.lama.nilai > 0:
        if hitung.tumbuh(persen, satu.lama.ukuran, jumlah.ukuran) != SALAH:
            return True
        return hitung.porsi(persen, jumlah.ukuran, satu.lama.ukuran) != SALAH
    if satu.arus == MENJADI:
        return False
    lama = [a for a in naskah.once(stok) if a.satuan == jumlah.satuan and a.nilai > 0]
    return any(hitung.porsi(persen, jumlah.ukuran, a.ukuran) != SALAH for a in lama)

"""Sums told over two sentences: '24 desa. … tambahan 2 desa sehingga menjadi 26 desa'."""

from __future__ import annotations

from pipeline.klaim import Angka, Arus, Klaim
from pipeline.klaim.bilangan import HITUNGAN
from pipeline.klaim.kata import NAIK, TURUN
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.kenaikan import Kenaikan, kenaikan
from pipeline.telaah.klaim import klaim

MENJADI = pattern(
    r"\s*(?:jumlahnya|totalnya|seluruhnya|keseluruhan(?:nya)?|(?:pada\s+)?(?:akhir\s+)?tahun\s+(?P<tahun>[0-9]{4})|"
    r"\s)*\s*(?:akan\s+)?menjadi\s+"
)
TERBALIK = ("sisanya", "dari target", "kekurangan")


def sehingga(naskah: Naskah) -> list[Kenaikan]:
    """The steps that can be judged and are not among the rises."""
    k = naskah.once(klaim)
    sudah = {id(satu.naik) for satu in naskah.once(kenaikan)}
    sudah |= {id(p.sebesar) for p in k.perubahan if p.sebesar and p.dari and p.ke}
    found = []
    for paragraf in {a.paragraf for a in k.angka}:
        teks = naskah.alinea[paragraf].teks
        letak = teks.find("sehingga ")
        while letak >= 0:
            satu = _langkah(naskah, k, paragraf, letak)
            if satu and id(satu.naik) not in sudah:
                found.append(satu)
            letak = teks.find("sehingga ", letak + 9)
    return found


def _langkah(naskah: Naskah, k: Klaim, paragraf: int, letak: int) -> Kenaikan | None:
    teks = naskah.alinea[paragraf].teks
    ada = MENJADI.match(teks, letak + 9)
    if ada is None:
        return None
    semua = [a for a in k.angka if a.paragraf == paragraf and a.jenis == HITUNGAN and not a.ambang]
    ke = next((a for a in semua if a.mulai == ada.end()), None)
    awal = teks.rfind(". ", 0, letak) + 1
    sekalimat = [a for a in semua if awal < a.mulai < letak]
    if ke is None or len(sekalimat) != 1 or not awal:
        return None
    naik = sekalimat[0]
    tahun = int(ada["tahun"] or naik.tahun or ke.tahun or 0)
    lalu = _lalu([a for a in semua if a.mulai < awal and not _dasar(teks, a)], ke, tahun)
    kalimat = teks[awal:letak].lower()
    if lalu is None or any(kata in kalimat for kata in TERBALIK):
        return None
    arah = -1 if not TURUN.isdisjoint(kalimat.split()) else 1
    if ke.nilai < lalu.nilai and arah > 0 and NAIK.isdisjoint(kalimat.split()):
        return None
    arus = Arus((naik,), arah, (naik.mulai, naik.akhir), "berkurang" if arah < 0 else "bertambah")
    return Kenaikan(naskah, arus, naik, lalu.nilai, ke.nilai)


def _lalu(semua: list[Angka], ke: Angka, tahun: int) -> Angka | None:
    """The stock of the year before, told of the same things."""
    sama = [a for a in semua if a.satuan == ke.satuan and _sefrasa(a, ke) and a.tahun == tahun - 1]
    return sama[-1] if len({a.nilai for a in sama}) == 1 else None


def _dasar(teks: str, a: Angka) -> bool:
    """'24 desa dari 32 desa': the second number is no stock of the year."""
    return teks[: a.mulai].rstrip().lower().endswith("dari")


def _sefrasa(a: Angka, ke: Angka) -> bool:
    kiri, kanan = a.frasa.lower(), ke.frasa.lower()
    return kiri == kanan or kanan == ke.satuan

"""Means a year of a change that the same sentence tells."""

from __future__ import annotations

from pipeline.angka import Bilangan
from pipeline.klaim import Angka, Perubahan, RataRata
from pipeline.klaim.bilangan import ANGKA
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.klaim import klaim

SETAHUN = pattern(r"\s+(?:setiap|per|tiap)\s+tahun\b")


def rata_tahunan(naskah: Naskah) -> list[RataRata]:
    """'rata-rata naik 2,20 poin setiap tahun, yaitu dari 62,30 pada tahun 2020 menjadi 68,90 pada
    tahun 2023': the difference over the years between."""
    k = naskah.once(klaim)
    found = []
    for satu in k.perubahan:
        if satu.dari is None or satu.ke is None or satu.sebesar is not None:
            continue
        teks = naskah.alinea[satu.dari.paragraf].teks
        awal = teks.rfind(". ", 0, satu.dari.mulai) + 1
        if "ata-rata" not in teks[awal : satu.dari.mulai]:
            continue
        calon = [
            a
            for a in k.angka
            if a.paragraf == satu.dari.paragraf
            and awal <= a.mulai < satu.dari.mulai
            and SETAHUN.match(teks, max(a.akhir, a.sampai))
        ]
        hasil = _hasil(calon[0], satu, satu.dari, satu.ke) if len(calon) == 1 else None
        if hasil:
            found.append(hasil)
    return found


def _hasil(nilai: Angka, satu: Perubahan, dari: Angka, ke: Angka) -> RataRata | None:
    if not dari.tahun or not ke.tahun or ke.tahun - dari.tahun < 2 or ke.warisan:
        return None
    if dari.jenis == ANGKA and nilai.satuan != dari.satuan and nilai.satuan:
        return None
    total, pembagi = (Angka(ke.paragraf, ke.mulai, ke.akhir, ANGKA) for _ in range(2))
    desimal = max(dari.bilangan.desimal, ke.bilangan.desimal)
    total.bilangan = Bilangan(abs(ke.nilai - dari.nilai), desimal, ke.bilangan.pemisah)
    pembagi.bilangan = Bilangan(ke.nilai - ke.nilai + ke.tahun - dari.tahun, 0, "")
    return RataRata(nilai, (), total, pembagi)

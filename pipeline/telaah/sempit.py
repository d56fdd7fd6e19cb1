"""Counts of a part only: of one subdistrict, of one quarter."""

from __future__ import annotations

from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah

# One of these narrows what is counted: not the whole year, not the whole region.
SEMPIT = frozenset((
    "kecamatan", "kelurahan", "puskesmas", "bidang", "seksi", "upt", "uptd", "cabang", "wilayah",
    "ruang", "kelas", "triwulan", "semester", "bulan", "per", "hingga", "sampai", "antaranya",
    "s.d",
))  # fmt: skip
TEMPAT = (" kabupaten", " kota", " provinsi", " lingkungan")


def sempit(naskah: Naskah, satu: Angka) -> bool:
    """Only a part is counted: '8 desa mandiri di Kecamatan Malili', 'sampai triwulan II'."""
    teks = naskah.alinea[satu.paragraf].teks.lower()
    awal = max(teks.rfind(". ", 0, satu.mulai), teks.rfind("; ", 0, satu.mulai)) + 1
    akhir = teks.find(". ", satu.sampai)
    kalimat = teks[awal : akhir if akhir >= 0 else len(teks)]
    if not SEMPIT.isdisjoint(kalimat.replace("(", " ").replace("/", " ").split()):
        return True
    ekor = teks[satu.sampai : satu.sampai + 24]
    return ekor.startswith(" di ") and not ekor[3:].startswith(TEMPAT)

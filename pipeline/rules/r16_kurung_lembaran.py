"""Lembaran ditulis utuh, di antara kurung.

'(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan …)'. Sesudah disunting
kadang-kadang tinggal 'Tahun 2016 Nomor 3' di belakang nama peraturan: kurung dan nama lembarannya
hilang.

Aturan ini diam bila:
1. kurung tutupnya ada sesudah kata-kata lain di dalam kurung itu.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import jenis_dari
from pipeline.rujukan.jenis import kamus
from pipeline.telaah.rujukan import Kutipan, kutipan
from pipeline.telaah.wilayah import Wilayah, wilayah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("S23", "R09")

SISA = pattern(r"[(,]?\s*\bTahun\s*([0-9]{4})[\s,]*Nomor\s*([0-9]+[A-Za-z]?)\W*\Z")
Subject = tuple[Kutipan, Wilayah | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if satu.ini.lembaran or (satu.ini.tentang and jenis_dari(satu.ini.jenis).lembaran):
            yield satu, naskah.once(wilayah)


def check(subject: Subject) -> Slip | None:
    satu, kami = subject
    alinea, ini = satu.alinea, satu.ini
    if ini.tentang and not satu.dalam_judul and "Nomor" in ini.tentang.teks[-12:]:
        sisa = SISA.search(alinea.teks, ini.tentang.mulai, ini.tentang.akhir)
        if sisa:
            return _sisa(satu, sisa, kami)
    buka, tutup = ini.kurung
    if not ini.lembaran or (buka >= 0 and tutup >= 0):
        return None
    mulai, akhir = ini.lembaran[0].mulai, ini.lembaran[-1].akhir
    isi = alinea.teks[mulai:akhir]
    if buka < 0 and tutup < 0:
        pesan = f"Tertulis '{isi}' tanpa kurung; tulis '({isi})'."
        return Slip(alinea, mulai, akhir, pesan, f"({isi})", TINJAU)
    if buka >= 0:
        lanjutan = alinea.teks[akhir:]
        depan, ada, _ = lanjutan.partition(")")
        if ada and "(" not in depan:  # (1)
            return None
    kurang = "kurung tutupnya" if buka >= 0 else "kurung bukanya"
    mulai, akhir = (buka, akhir) if buka >= 0 else (mulai, tutup + 1)
    pesan = f"Tertulis '{alinea.teks[mulai:akhir]}', {kurang} tidak ada; tulis '({isi})'."
    return Slip(alinea, mulai, akhir, pesan, f"({isi})")


def _sisa(satu: Kutipan, sisa: re.Match[str], kami: Wilayah | None) -> Slip:
    """What is left of a gazette that lost its name."""
    jenis = jenis_dari(satu.ini.jenis)
    nama = kamus().lembaran[jenis.lembaran]
    tertulis = sisa[0].strip()
    mulai = sisa.start() + sisa[0].index(tertulis)
    milik = "Republik Indonesia"
    if jenis.wilayah:
        ada = satu.ini.wilayah
        berjenis = ada and " " in ada.teks
        milik = ada.teks if ada and berjenis else str(kami) if kami else "…"
    tepat = f"({nama} {milik} Tahun {sisa[1]} Nomor {sisa[2]})"
    pesan = (
        f"Tertulis '{tertulis}' di belakang nama peraturan: kurung dan nama lembarannya hilang. "
        f"Tulis '{tepat}' bila itu lembarannya, atau hapus."
    )
    ganti = None if "…" in tepat else tepat
    return Slip(satu.alinea, mulai, mulai + len(tertulis), pesan, ganti)

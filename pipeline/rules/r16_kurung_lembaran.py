"""Lembaran ditulis utuh, di antara kurung.

'(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan …)'. Sesudah disunting
kadang-kadang tinggal 'Tahun 2016 Nomor 3' di belakang nama peraturan: kurung dan nama lembarannya
hilang; atau hilang satu katanya: 'Tahun', 'Nomor', 'Tambahan', 'Lembaran'.

Aturan ini diam bila:
1. kurung tutupnya ada sesudah kata-kata lain di dalam kurung itu;
2. nama lembarannya disingkat: 'LN 2014/244'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan.jenis import kamus
from pipeline.telaah.rujukan import Kutipan, kutipan
from pipeline.telaah.wilayah import Wilayah, wilayah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("S23", "R09", "B11")

SISA = pattern(r"[(,]?\s*\bTahun\s*([0-9]{4})[\s,]*Nomor\s*([0-9]+[A-Za-z]?)\W*\Z")
EKOR = pattern(r"[\s,]*((?:Tambahan|Lembaran|Negara|Berita|Nomor|[0-9]+)\b[^()]{0,90})\)")
SERI = pattern(r"[\s,]*Nomor\s+[0-9]+[\s,]*seri\b", re.IGNORECASE)
LAZIM = ("Lembaran Negara ", "Tambahan Lembaran Negara ", "Berita Negara ")
NOMOR, TAHUN = ("nomor", "no.", "no "), ("tahun", "thn", "th.")
Subject = tuple[Kutipan, Wilayah | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if satu.ini.lembaran or (satu.ini.tentang and satu.jenis.lembaran):
            yield satu, naskah.once(wilayah)


def check(subject: Subject) -> Slip | None:
    satu, kami = subject
    alinea, ini = satu.alinea, satu.ini
    if ini.tentang and not satu.dalam_judul and "Nomor" in ini.tentang.teks[-12:]:
        sisa = SISA.search(alinea.teks, ini.tentang.mulai, ini.tentang.akhir)
        if sisa:
            return _sisa(satu, sisa, kami)
    buka, tutup = ini.kurung
    if ini.lembaran and (hilang := _kurang_kata(satu)):
        return hilang
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


def _kurang_kata(satu: Kutipan) -> Slip | None:
    """A gazette written in full that lost one of its words."""
    alinea, semua = satu.alinea, satu.ini.lembaran
    for n, ini in enumerate(semua):
        if " " not in ini.nama.teks or satu.dalam_judul:  # (2)
            continue
        tertulis = str(alinea.teks[ini.mulai : ini.akhir])
        sekelas = n > 0 and ini.tahun is None and ini.jenis == semua[n - 1].jenis
        lengkap = " Nomor " in tertulis and (ini.tahun is None or " Tahun " in tertulis)
        if lengkap and not sekelas and tertulis.startswith(LAZIM):
            continue
        kecil = tertulis.lower()
        kurang = ""
        resmi = kamus().lembaran.get(ini.jenis.removeprefix("T"), "")
        resmi = f"Tambahan {resmi}" if ini.jenis[0] == "T" else resmi
        if resmi and " ".join(ini.nama.teks.lower().split()) != resmi.lower():
            pesan = f"Tertulis '{ini.nama.teks}', seharusnya '{resmi}'."
            return Slip(alinea, ini.nama.mulai, ini.nama.akhir, pesan, resmi)
        if sekelas and ini.nomor:
            kurang, tepat = "Tambahan", f"Tambahan {tertulis}"
        elif ini.nomor and not any(kata in kecil for kata in NOMOR):
            letak = kecil.rindex(ini.nomor.lower())
            kurang, tepat = "Nomor", f"{tertulis[:letak]}Nomor {tertulis[letak:]}"
        elif ini.tahun and not any(kata in kecil for kata in TAHUN):
            letak = kecil.index(str(ini.tahun))
            kurang, tepat = "Tahun", f"{tertulis[:letak]}Tahun {tertulis[letak:]}"
        if kurang:
            pesan = f"Tertulis '{tertulis}' tanpa kata '{kurang}'; tulis '{tepat}'."
            return Slip(alinea, ini.mulai, ini.akhir, pesan, tepat)
    return _ekor(satu)


def _ekor(satu: Kutipan) -> Slip | None:
    """'…, Tambahan Negara Republik Indonesia Nomor 5587)': what is no gazette any more."""
    akhir = satu.ini.lembaran[-1].akhir
    if satu.ini.kurung[0] < 0 or satu.dalam_judul:
        return None
    ekor = EKOR.match(satu.alinea.teks, akhir)
    if ekor is None or SERI.match(satu.alinea.teks, akhir):
        return None
    mulai = ekor.start(1)
    pesan = (
        f"Tertulis '{ekor[1]}' di dalam kurung lembaran; tulis lengkap, misalnya 'Tambahan "
        "Lembaran Negara Republik Indonesia Nomor …'."
    )
    return Slip(satu.alinea, mulai, mulai + len(ekor[1]), pesan)


def _sisa(satu: Kutipan, sisa: re.Match[str], kami: Wilayah | None) -> Slip:
    """What is left of a gazette that lost its name."""
    jenis = satu.jenis
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

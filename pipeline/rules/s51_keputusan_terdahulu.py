"""Keputusan terdahulu yang dicabut atau diubah disebut lengkap, benar, dan di semua tempat sama.

Pencabutan menyebut jenis, nomor, tahun, dan judul keputusan terdahulu, sama seperti dalam Menimbang
dan dalam judul 'Perubahan atas …'. Yang sering terjadi: nomornya salah salin sehingga keputusan
lain yang dicabut, atau yang tertulis justru nomor keputusan ini sendiri.

Aturan ini diam bila:
1. naskah tidak mencabut, mengganti, atau mengubah keputusan lain;
2. keputusan yang sudah disebut lengkap disebut lagi dengan nomornya saja, di luar pencabutan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import sama_judul
from pipeline.rujukan.identitas import Kunci, nomor_baku
from pipeline.telaah.judul import nomor
from pipeline.telaah.rujukan import Kutipan, kepala
from pipeline.telaah.terdahulu import Terdahulu, dalam_judul, tanpa_nomor, terdahulu

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah; Lampiran II UU 12/2011, bagian Pencabutan"

PANJANG = 8  # characters of a number that two decrees have alike by no chance
TAHUN = pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")

Sebutan = tuple[Terdahulu, Kutipan | None, Kunci | None, str, str]
Subject = Sebutan | tuple[Alinea, re.Match[str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(mention, the usual one of the same title, the one in the title, own number, own year); or
    (paragraph, the decree that it names without a number)."""
    yield from naskah.once(tanpa_nomor)
    sendiri = " ".join(naskah.once(nomor).upper().split())
    tahun = str(naskah.tanggal.year) if naskah.tanggal else ""
    diubah = dalam_judul(naskah)
    semua = naskah.once(terdahulu)
    for satu in semua:  # (1)
        yield satu, _lazim(satu.kutipan, semua, diubah), diubah, sendiri, tahun


def _lazim(ini: Kutipan, semua: list[Terdahulu], diubah: Kunci | None) -> Kutipan | None:
    """Among the mentions of the same title, the number and year that most have; the first of these
    in the order of the paper."""
    judul = ini.ini.tentang
    if judul is None:
        return _mirip(ini, semua)
    senama = [
        satu.kutipan
        for satu in semua
        if satu.kutipan.ini.nomor
        and (lain := satu.kutipan.ini.tentang)
        and sama_judul(judul.teks, lain.teks)
    ]
    suara = [(satu.kunci.nomor, satu.kunci.tahun) for satu in senama]
    if diubah:
        suara.append((diubah.nomor, diubah.tahun))
    return max(senama, key=lambda k: suara.count((k.kunci.nomor, k.kunci.tahun)), default=None)


def _mirip(ini: Kutipan, semua: list[Terdahulu]) -> Kutipan | None:
    """For a mention without title: the only other decree named, of the same office, if its number
    is one slip away."""
    lain = [satu.kutipan for satu in semua if satu.kutipan is not ini and satu.kutipan.ini.nomor]
    nomor = {satu.kunci.nomor for satu in lain}
    if ini.ini.nomor is None or len(nomor) != 1 or len(ini.kunci.nomor) < PANJANG:
        return None
    itu = lain[0]
    sekantor = itu.kunci.jenis == ini.kunci.jenis and itu.kunci.penerbit == ini.kunci.penerbit
    dekat = sekantor and jarak(itu.kunci.nomor, ini.kunci.nomor, 1) == 1
    return itu if dekat and itu.ini.tentang else None


def check(subject: Subject) -> Slip | None:
    if isinstance(subject[0], Alinea):
        alinea, match = subject[0], subject[1]
        assert isinstance(match, re.Match)
        pesan = f"Yang dicabut tertulis '{match[0]} tentang …' tanpa nomor dan tahunnya."
        return Slip(alinea, match.start(), match.end(), pesan)
    satu, senama, diubah, sendiri, tahun = subject
    ini, alinea = satu.kutipan.ini, satu.kutipan.alinea
    mulai, akhir = kepala(ini)
    tertulis = alinea.teks[mulai:akhir]
    if ini.nomor is None:  # (2)
        return None
    kunci = satu.kutipan.kunci
    if _sama(kunci, sendiri, tahun):
        pesan = f"Tertulis '{tertulis}', nomor keputusan ini sendiri; periksa nomor yang terdahulu."
        return Slip(alinea, mulai, akhir, pesan)
    if (
        senama
        and senama is not satu.kutipan
        and (senama.kunci.nomor, senama.kunci.tahun) != (kunci.nomor, kunci.tahun)
    ):
        itu = senama.alinea.teks[slice(*kepala(senama.ini))]
        pesan = (
            f"Tertulis '{tertulis}', padahal pada {senama.alinea.nama} keputusan yang sama disebut "
            f"'{itu}'. Periksa nomor dan tahunnya."
        )
        return Slip(alinea, mulai, akhir, pesan)
    if diubah and diubah.jenis == kunci.jenis and diubah.nomor != kunci.nomor:
        pesan = (
            f"Tertulis '{tertulis}', padahal judul keputusan ini menyebut nomor '{diubah.nomor}'."
        )
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    bertanggal = {ini.tanggal.year} if ini.tanggal else set()
    dalam_nomor = {int(t) for t in TAHUN.findall(ini.nomor.teks)}
    terpisah = ini.tahun_tertulis and ini.tahun_tertulis.mulai >= ini.nomor.akhir
    bertanggal |= {ini.tahun} if terpisah and ini.tahun else set()
    if len(dalam_nomor) == 1 and bertanggal and not dalam_nomor & bertanggal:
        pesan = f"Tertulis '{tertulis}': tahun pada nomornya lain dari tahun yang disebut."
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    if satu.dicabut and ini.tentang is None:
        pesan = f"Yang dicabut tertulis '{tertulis}' tanpa judulnya; tambahkan 'tentang …'."
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    return None


def _sama(kunci: Kunci, sendiri: str, tahun: str) -> bool:
    """Whether the key is that of this very decree."""
    angka = sendiri.partition(" TAHUN ")[0]
    return bool(angka) and kunci.nomor == nomor_baku(angka) and str(kunci.tahun) in (tahun, "0")

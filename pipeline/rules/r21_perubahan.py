"""Peraturan yang sudah diubah disebut beserta perubahan terakhirnya.

'… sebagaimana telah diubah dengan …', atau '… sebagaimana telah beberapa kali diubah, terakhir
dengan …' bila lebih dari satu kali. Perubahan yang terbit sesudah tanggal keputusan tidak dihitung.

Aturan ini diam bila:
1. tanggal dan tahun keputusan tidak terbaca;
2. peraturan itu tidak ada dalam daftar, atau menurut daftar belum diubah atau sudah dicabut;
3. perubahannya disebut dalam butir tersendiri, atau dengan 'beserta perubahannya';
4. disebut perubahan yang lebih baru daripada yang ada dalam daftar.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Kunci, Peraturan, pendek, register
from pipeline.telaah.rujukan import (
    PERUBAHAN,
    Kutipan,
    dasar_hukum,
    kepala,
    keterangan,
    kutipan,
    pada,
    salin,
    tingkat,
)

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum; daftar peraturan data/peraturan.yaml"

Subject = tuple[Kutipan, list[Kutipan], list[Peraturan]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    hari = naskah.once(pada)
    if hari is None:  # (1)
        return
    semua = naskah.once(kutipan)
    butir = {satu.pasti for satu in naskah.once(dasar_hukum)}
    for satu in naskah.once(dasar_hukum):
        if satu.resmi is None or not satu.resmi.diubah_oleh:  # (2)
            continue
        pengubah = _pengubah(satu.resmi, hari)
        if not pengubah or pengubah[-1].kunci in butir:  # (3)
            continue
        disebut = [lain for lain in semua if lain.induk is satu and lain.relasi in PERUBAHAN]
        yield satu, disebut, pengubah


def _pengubah(resmi: Peraturan, hari: date) -> list[Peraturan]:
    return register().pengubah(resmi, hari) if resmi.berlaku(hari) is not False else []  # (2)


def check(subject: Subject) -> Slip | None:
    satu, disebut, pengubah = subject
    resmi, terakhir = satu.resmi, pengubah[-1]
    kunci: set[Kunci] = {lain.pasti for lain in disebut}
    if resmi is None or terakhir.kunci in kunci:
        return None
    if any(kait.relasi in PERUBAHAN and kait.rujukan is None for kait in satu.ini.kaitan):  # (3)
        return None
    dikenal = set(resmi.diubah_oleh)
    if any(k.tahun >= terakhir.kunci.tahun and k not in dikenal for k in kunci):  # (4)
        return None
    mulai, akhir = kepala(disebut[-1].ini if disebut else satu.ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    berkali = "beberapa kali diubah, terakhir dengan" if len(pengubah) > 1 else "diubah dengan"
    sumber = keterangan(resmi, "diubah_oleh", terakhir.kunci)
    if disebut:
        pesan = (
            f"Perubahan terakhir ditulis '{tertulis}', sedangkan {sumber} {pendek(resmi.kunci)} "
            f"terakhir diubah dengan {pendek(terakhir.kunci)}. Tulis:\n"
            f"sebagaimana telah {berkali} {salin(terakhir)}"
        )
    else:
        pesan = (
            f"'{tertulis}' sudah diubah, {sumber}. Sesudahnya tambahkan:\n"
            f"sebagaimana telah {berkali} {salin(terakhir)}"
        )
    milder = tingkat(resmi, "diubah_oleh", terakhir.kunci)
    return Slip(satu.alinea, mulai, akhir, pesan, None, milder)

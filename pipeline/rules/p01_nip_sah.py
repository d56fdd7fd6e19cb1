"""NIP terdiri atas 18 angka dengan tanggal lahir dan bulan pengangkatan yang mungkin.

Delapan angka pertama tanggal lahir, enam berikutnya bulan pengangkatan (pada PPPK: tahun dan kode
perjanjian), lalu jenis kelamin dan nomor urut. Yang sering terjadi: satu angka salah ketik,
sehingga bulannya 93 atau tanggal lahirnya 31 Februari.

Aturan ini diam bila:
1. yang tertulis nomor lain, seperti NRP, atau nomornya belum diisi.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.pejabat import tulis_nip
from pipeline.telaah.nip import NipTertulis, daftar_nip

LEVEL = "wajib"
SOURCE = "Peraturan Kepala BKN 22/2007 dan 43/2007; PPPK: kelaziman"


def subjects(naskah: Naskah) -> Iterable[tuple[NipTertulis, list[NipTertulis]]]:
    semua = naskah.once(daftar_nip)  # (1)
    return [(satu, semua) for satu in semua]


def check(subject: tuple[NipTertulis, list[NipTertulis]]) -> Slip | None:
    nip, semua = subject
    keluhan = nip.temuan.wajib or nip.temuan.tinjau
    if not keluhan:
        return None
    tertulis = nip.alinea.teks[nip.mulai : nip.akhir]
    pesan = f"NIP '{tertulis}': {' '.join(keluhan)}"
    if nip.sah:
        return Slip(nip.alinea, nip.mulai, nip.akhir, pesan, None, TINJAU)
    ganti = None
    for lain in semua:
        if lain.sah and _sama(nip, lain):
            ganti = tulis_nip(lain.angka)
            pesan += f" Pada {lain.alinea.nama} NIP orang ini '{ganti}'."
            break
    return Slip(nip.alinea, nip.mulai, nip.akhir, pesan, ganti)


def _sama(nip: NipTertulis, lain: NipTertulis) -> bool:
    """The same person: by name where both names are known, else by nearly all the digits."""
    if nip.orang and lain.orang:
        return nip.orang == lain.orang
    return jarak(nip.angka, lain.angka, 2) <= 2

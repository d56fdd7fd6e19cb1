"""Pangkat dan golongan penanda tangan sama di setiap tanda tangan.

Tanda tangan di keputusan dan di lampiran milik orang yang sama pada hari yang sama. Yang sering
terjadi: golongan hanya ditulis di satu tempat, atau pangkat lama tertinggal di lampiran.

Aturan ini diam bila:
1. penanda tangannya orang lain.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pejabat import LABEL, Pangkat, baca_pangkat
from pipeline.telaah.sanding import rata
from pipeline.telaah.tanda_tangan import Blok, blok

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"


def subjects(naskah: Naskah) -> Iterable[tuple[Blok, Blok]]:
    semua = naskah.once(blok)
    for satu in semua[1:]:
        if satu.orang == semua[0].orang and semua[0].pangkat:  # (1)
            yield satu, semua[0]


def check(subject: tuple[Blok, Blok]) -> Slip | None:
    sini, sana = subject
    if sana.pangkat is None or sini.nama is None:
        return None
    if sini.pangkat is None:
        nama, tepat = sini.nama.teks.strip(), _tepat(sana.pangkat.teks)
        pesan = f"Di bawah '{nama}' tidak ada pangkat, pada tanda tangan keputusan '{tepat}'."
        return Slip(sini.nama, 0, len(sini.nama.teks), pesan, None, TINJAU)
    teks = sini.pangkat.teks
    kiri, kanan = baca_pangkat(teks), baca_pangkat(sana.pangkat.teks)
    if _isi(kiri, teks) == _isi(kanan, sana.pangkat.teks):
        return None
    tepat = _tepat(sana.pangkat.teks)
    label = LABEL.match(teks.lstrip())
    mulai = len(teks) - len(teks.lstrip()) + (label.end() if label else 0)
    akhir = len(teks.rstrip())
    tertulis = teks[mulai:akhir]
    pesan = f"Tertulis '{tertulis}', pada tanda tangan keputusan '{tepat}'; samakan."
    return Slip(sini.pangkat, mulai, akhir, pesan, tepat)


def _isi(pangkat: Pangkat | None, teks: str) -> tuple[str | None, str | None]:
    return (pangkat.nama, pangkat.golongan) if pangkat else (rata(teks).casefold(), None)


def _tepat(teks: str) -> str:
    """The rank as the decree's signature has it, the golongan in its proper form."""
    pangkat = baca_pangkat(teks)
    inti = LABEL.sub("", rata(teks), count=1)
    if pangkat and pangkat.golongan:
        return inti.replace(pangkat.golongan_tertulis, pangkat.golongan)
    return inti

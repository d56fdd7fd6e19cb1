"""Peraturan yang mengubah lebih muda daripada yang diubah, dan menyebutnya.

'Perda Nomor 8 Tahun 2016 … sebagaimana telah diubah dengan Perda Nomor 3 Tahun 2020 tentang
Perubahan atas Perda Nomor 6 Tahun 2016' menyebut dua peraturan yang berbeda: salah satu nomornya
keliru.

Aturan ini diam bila:
1. nama yang mengubah tidak menyebut peraturan mana yang diubahnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import pendek
from pipeline.telaah.rujukan import PERUBAHAN, Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "kalender; kesesuaian di dalam naskah"

Subject = tuple[Kutipan, Kutipan, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        induk = satu.induk
        if induk is None:
            continue
        if satu.relasi == "mengubah":  # its title amends this one
            yield induk, satu, False
            if induk.induk and induk.relasi in PERUBAHAN:  # (1)
                yield induk.induk, satu, True
        elif satu.relasi in PERUBAHAN:
            yield satu, induk, False


def check(subject: Subject) -> Slip | None:
    satu, lain, sama = subject
    a, b = satu.pasti, lain.pasti
    if sama:
        if (a.jenis, a.nomor, a.tahun) == (b.jenis, b.nomor, b.tahun):
            return None
        nomor = lain.ini.nomor
        if nomor is None or not (a.nomor and a.tahun and b.tahun):
            return None
        akhir = max(nomor.akhir, lain.ini.tahun_tertulis.akhir if lain.ini.tahun_tertulis else 0)
        tertulis = lain.alinea.teks[nomor.mulai : akhir]
        pesan = (
            f"Yang diubah di sini tertulis '{tertulis}', padahal yang disebut telah diubah "
            f"{pendek(a)}. Salah satunya keliru."
        )
        return Slip(lain.alinea, nomor.mulai, akhir, pesan)
    tahun = satu.ini.tahun_tertulis
    if tahun is None or not a.tahun or a.tahun >= b.tahun:
        return None
    pesan = (
        f"Tertulis '{tahun.teks}', padahal {pendek(satu.kunci)} mengubah {pendek(lain.kunci)} "
        "yang lebih muda. Salah satu tahun itu keliru."
    )
    return Slip(satu.alinea, tahun.mulai, tahun.akhir, pesan)

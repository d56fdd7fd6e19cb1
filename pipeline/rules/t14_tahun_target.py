"""Target ditetapkan untuk tahun yang disebut dalam judul.

Keputusan untuk satu tahun memuat target tahun itu. Bila semua targetnya untuk tahun lain, judul,
nomor, atau tanggalnya masih dari naskah lama, atau sebaliknya targetnya yang tertinggal.

Aturan ini diam bila:
1. judulnya tanpa tahun, atau menyebut periode (lihat T15);
2. target untuk tahun dalam judul juga ditetapkan;
3. target tahun lalu hanya diceritakan bersama hasilnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.lingkup import lingkup
from pipeline.telaah.tahun import Tahun
from pipeline.telaah.tahun_target import tahun_target

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"

Subject = tuple[Tahun, bool, int, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    judul = next((s.tahun for s in naskah.once(lingkup) if s.di == "judul keputusan"), None)
    if judul is None or judul.sampai:  # (1)
        return
    semua = naskah.once(tahun_target)
    ada = any(satu.tahun == judul.tahun for satu, _ in semua)  # (2)
    for satu, lalu in semua:
        yield satu, lalu, judul.tahun, ada


def check(subject: Subject) -> Slip | None:
    satu, lalu, judul, ada = subject
    if ada or (satu.tahun < judul and lalu):  # (3)
        return None
    pesan = (
        f"Tertulis '{satu.tertulis}': target untuk tahun {satu.tahun}, padahal judul keputusan "
        f"menyebut tahun {judul} dan tidak ada target untuk tahun itu."
    )
    return Slip(satu.alinea, satu.mulai, satu.akhir, pesan)

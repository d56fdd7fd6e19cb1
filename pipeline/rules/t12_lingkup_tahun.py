"""Judul, sampul, Menimbang, diktum, dan lampiran menyebut tahun atau periode yang sama.

Tahun atau periode yang ditetapkan indikatornya ditulis di banyak tempat; semuanya harus sama. Yang
sering terjadi: naskah tahun lalu disalin, judulnya diganti, sampul atau diktumnya tertinggal.

Aturan ini diam bila:
1. tahunnya bagian dari peraturan atau keputusan lain yang dirujuk;
2. keputusan ini mengubah keputusan lain, atau butir itu menceritakan keputusan terdahulu;
3. hanya satu tempat yang menyebutnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.lingkup import Lingkup, lingkup

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("S07",)

Subject = tuple[Lingkup, list[Lingkup]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(lingkup)  # (1) (2)
    if len(semua) > 1:  # (3)
        for satu in semua:
            yield satu, semua


def check(subject: Subject) -> Slip | None:
    satu, semua = subject
    rentang = [lain.tahun.rentang for lain in semua]
    milik = satu.tahun.rentang
    acuan = max(semua, key=lambda lain: rentang.count(lain.tahun.rentang))
    terbanyak = 2 * rentang.count(acuan.tahun.rentang) > len(semua)
    if not terbanyak:
        acuan = next((lain for lain in semua if lain.di == "judul keputusan"), semua[0])
    sendiri = not terbanyak and rentang.count(milik) == 1 and len(semua) > 2
    if milik == acuan.tahun.rentang and not sendiri:
        return None
    lain = "; ".join(f"{s.di}: {s.tahun.tertulis}" for s in semua if s is not satu)
    pesan = f"Tertulis '{satu.tahun.tertulis}', tidak sama dengan tempat lain ({lain})."
    ganti = acuan.tahun.tertulis if terbanyak else None
    return Slip(satu.tahun.alinea, satu.tahun.mulai, satu.tahun.akhir, pesan, ganti)

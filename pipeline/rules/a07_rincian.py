"""Rincian dijumlahkan sama dengan jumlah seluruhnya.

'125 desa terdiri atas 24 desa mandiri, 60 desa maju, dan 41 desa berkembang': bagian-bagiannya
dijumlahkan harus 125, dan persentasenya 100%. Yang sering terjadi: satu bagian dibetulkan,
jumlahnya tidak.

Aturan ini diam bila:
1. selisihnya sebesar pembulatan angka-angkanya.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from pipeline.angka import Bilangan, tulis
from pipeline.check.slip import Slip
from pipeline.klaim import Angka, Rincian, hitung
from pipeline.klaim.hitung import SALAH
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim, salah, seperti, tertulis

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

SERATUS = Bilangan(Decimal(100), 0, "")
Subject = tuple[Naskah, Rincian]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(klaim).rincian:
        yield naskah, satu


def check(subject: Subject) -> Slip | None:
    naskah, satu = subject
    total, bagian = satu.total, [each.ukuran for each in satu.bagian]
    if total is None:
        return _seratus(naskah, satu.bagian)
    if hitung.jumlah(total.ukuran, bagian) == SALAH:  # (1)
        hasil = sum((each.nilai for each in bagian), Decimal(0))
        tambah = " + ".join(tulis(each.nilai) for each in bagian)
        pesan = f"Tertulis {tertulis(naskah, total)}, padahal {tambah} = {tulis(hasil)}."
        pesan += _tebakan(naskah, satu, total, hasil)
        return salah(naskah, total, pesan)
    return _seratus(naskah, satu.persen) if satu.persen else None


def _seratus(naskah: Naskah, bagian: Sequence[Angka]) -> Slip | None:
    if hitung.jumlah(SERATUS, [each.ukuran for each in bagian]) != SALAH:  # (1)
        return None
    hasil = sum((each.nilai for each in bagian), Decimal(0))
    tambah = " + ".join(tulis(each.nilai) for each in bagian)
    akhir = bagian[-1]
    pesan = f"Tertulis {tertulis(naskah, akhir)}, padahal {tambah} = {tulis(hasil)}, bukan 100."
    return salah(naskah, akhir, pesan)


def _tebakan(naskah: Naskah, satu: Rincian, total: Angka, hasil: Decimal) -> str:
    """What each part would have to be, where the total is right."""
    beda = total.nilai - hasil
    calon = [
        f"{tertulis(naskah, each)} menjadi {seperti(naskah, each, each.nilai + beda)}"
        for each in satu.bagian
        if each.nilai + beda >= 0
    ]
    if not calon or len(calon) > 6:
        return ""
    return f"\nBila jumlahnya benar: {', atau '.join(calon)}."

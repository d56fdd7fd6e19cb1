"""Angka dan hurufnya menyebut bilangan yang sama.

'13 (tiga belas)': bila angka diganti tanpa mengganti hurufnya, tidak ada yang tahu mana yang benar.

Aturan ini diam bila:
1. angkanya ditulis tanpa huruf;
2. isi kurungnya bukan bilangan, misalnya '13 (termasuk cadangan)'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import terbilang, tulis
from pipeline.check.slip import Slip
from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim, tertulis

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"


def subjects(naskah: Naskah) -> Iterable[tuple[Naskah, Angka]]:
    for satu in naskah.once(klaim).terbilang:  # (1) (2)
        yield naskah, satu


def check(subject: tuple[Naskah, Angka]) -> Slip | None:
    naskah, satu = subject
    if satu.huruf is None or satu.terbaca == satu.nilai or satu.terbaca == satu.bilangan.nilai:
        return None
    alinea = naskah.alinea[satu.paragraf]
    kata = str(alinea.teks[satu.huruf[0] : satu.huruf[1]])
    angka, benar = tertulis(naskah, satu), terbilang(satu.nilai)
    if satu.terbaca is None:
        pesan = f"Tertulis {kata}, bukan bilangan yang dapat dibaca; {angka} ialah '{benar}'."
        ekor = kata.split()[-1].lower()
        ganti = benar if len(kata.split()) < 2 or ekor in benar.split() else None
        return Slip(alinea, *satu.huruf, pesan, ganti)
    pesan = (
        f"Tertulis {kata}, yaitu {tulis(satu.terbaca)}, padahal angkanya {angka} ({benar}). "
        "Tentukan mana yang benar."
    )
    return Slip(alinea, *satu.huruf, pesan)

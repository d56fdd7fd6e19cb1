"""Fakta yang sama disebut dengan angka yang sama.

'24 desa mandiri pada tahun 2023' di satu tempat dan '23 desa mandiri pada tahun 2023' di tempat
lain: salah satunya keliru. Yang sering terjadi: angka diperbarui di satu paragraf saja.

Aturan ini diam bila:
1. yang dihitung hanya sebagian, misalnya menurut kecamatan atau triwulan;
2. yang satu target dan yang lain hasil, atau tahunnya berbeda.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.fakta import Fakta, fakta, letak, nama_frasa
from pipeline.telaah.klaim import salah, seperti, tertulis
from pipeline.telaah.utuh import ditunjuk, utuh

LEVEL = "tinjau"
SOURCE = "kesesuaian isi naskah"
EXPLAINS = ("A01",)


def subjects(naskah: Naskah) -> Iterable[Fakta]:
    yield from naskah.once(fakta)  # (1) (2)
    for satu, dasar in naskah.once(utuh):
        if dasar:
            yield Fakta(naskah, satu, dasar, False)
    for satu, asal in naskah.once(ditunjuk):
        yield Fakta(naskah, satu, [asal], False)


def check(satu: Fakta) -> Slip | None:
    naskah, angka = satu.naskah, satu.angka
    beda = [a for a in satu.lain if a.nilai != angka.nilai]
    sama = len(satu.lain) - len(beda) + 1
    if not beda or (satu.sejajar and sama > len(beda)):
        return None
    pertama = min((a.paragraf, a.mulai) for a in beda)
    if satu.sejajar and sama == len(beda) and (angka.paragraf, angka.mulai) < pertama:
        return None  # of two the later one is marked
    lain = beda[0]
    nama = f" {nama_frasa(angka)}" if angka.frasa else ""
    tahun = f" untuk tahun {angka.tahun}" if angka.tahun else ""
    pesan = (
        f"Tertulis {tertulis(naskah, angka)}{nama}{tahun}, sedangkan "
        f"{letak(naskah, lain)} menyebut {tertulis(naskah, lain)}."
    )
    pasti = len({a.nilai for a in beda}) == 1 and len(beda) > 1 and sama == 1
    if pasti:
        pesan += f" Nilai {tulis(lain.nilai)} disebut {len(beda)} kali."
    return salah(naskah, angka, pesan, seperti(naskah, angka, lain.nilai) if pasti else None)

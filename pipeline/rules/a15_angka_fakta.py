"""Angka yang diketik sama dengan angka pada bagian `angka`.

Bagian `angka` di awal berkas menyimpan fakta satu kali; bila jumlahnya diketik lagi dalam kalimat,
keduanya harus sama. Lebih aman merujuk dengan kurung kurawal: {desa mandiri 2023}.

Aturan ini diam bila:
1. yang dihitung hanya sebagian, misalnya menurut kecamatan;
2. tahunnya tidak disebut, dan angkanya ada pada tahun lain.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.deretan import Deret, deretan
from pipeline.telaah.klaim import salah, seperti, tertulis

LEVEL = "wajib"
SOURCE = "kesesuaian isi naskah"
EXPLAINS = ("A14",)


def subjects(naskah: Naskah) -> Iterable[Deret]:
    return naskah.once(deretan)  # (1)


def check(satu: Deret) -> Slip | None:
    naskah, angka = satu.naskah, satu.angka
    if angka.nilai == satu.tepat or (satu.tepat is None and angka.nilai in satu.semua):  # (2)
        return None
    awal = f"Tertulis {tertulis(naskah, angka)} {angka.frasa}, sedangkan bagian angka menyebut "
    if satu.tepat is None:
        ada = ", ".join(tulis(n) for n in satu.semua)
        return salah(naskah, angka, f"{awal}{satu.nama} {ada}.")
    pesan = f"{awal}{satu.nama} tahun {angka.tahun} {tulis(satu.tepat)}."
    return salah(naskah, angka, pesan, seperti(naskah, angka, satu.tepat))

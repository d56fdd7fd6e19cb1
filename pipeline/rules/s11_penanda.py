"""Huruf, angka, dan urutan diktum berlanjut tanpa lompatan dan tanpa kembar.

Sesudah a. adalah b., sesudah KESATU adalah KEDUA. Lompatan biasanya tertinggal ketika satu butir
dihapus; tanda kembar ketika satu butir disisipkan. Nomor baris dan nomor kolom tabel juga
diperiksa.

Aturan ini diam bila:
1. daftar dalam uraian atau tabel mulai lagi dari a. atau 1. sebagai daftar baru.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import huruf, romawi, urutan
from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.penanda import Penanda, daftar, nomor_baris, nomor_kolom

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011; kelaziman naskah dinas"


Subject = tuple[Penanda, Penanda | None, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in (*naskah.once(daftar), *naskah.once(nomor_baris), *nomor_kolom(naskah)):  # (1)
        lalu: Penanda | None = None
        for letak, ini in enumerate(satu.butir, 1 if satu.utuh else satu.butir[0].nilai):
            yield ini, lalu, letak
            lalu = ini


def check(subject: Subject) -> Slip | None:
    ini, lalu, letak = subject
    nilai = lalu.nilai + 1 if lalu else letak
    bentuk = lalu or ini
    runtut = ini.nilai in (nilai, letak)  # after a slip the list is right again either way
    if runtut and ini.jenis == bentuk.jenis and ini.bentuk == bentuk.bentuk:
        return None
    tepat = _tulis(nilai, bentuk)
    sesudah = f"sesudah '{lalu.tertulis}'" if lalu else "pada butir pertama"
    pesan = f"Tertulis '{ini.tertulis}' {sesudah}, seharusnya '{tepat}'."
    tingkat = TINJAU if runtut else None
    ganti = tepat if ini.akhir else None
    return Slip(ini.alinea, ini.mulai, ini.akhir, pesan, ganti, tingkat)


def _tulis(nilai: int, seperti: Penanda) -> str:
    """The marker of item `nilai` in the form of another item of the list."""
    if seperti.jenis == "diktum":
        kata = urutan(nilai)
        return kata if seperti.bentuk == "kapital" else kata.capitalize()
    if seperti.jenis in ("huruf", "kapital"):
        inti = huruf(nilai) if seperti.jenis == "huruf" else huruf(nilai).upper()
    else:
        inti = romawi(nilai) if seperti.jenis == "romawi" else str(nilai)
    tanda = inti + seperti.bentuk.lstrip("(")
    return f"({tanda}" if "(" in seperti.bentuk else tanda

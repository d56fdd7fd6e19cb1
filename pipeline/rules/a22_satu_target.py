"""Target satu indikator untuk satu tahun ditulis dengan angka yang sama di setiap tabel.

Bila indikator yang sama ditargetkan dalam dua tabel, misalnya dalam tabel indikator dan dalam tabel
penjelasan target, angkanya untuk tahun yang sama harus sama; begitu pula realisasi dan kondisi awal
tahun yang sama. Yang sering terjadi: satu tabel diperbarui, yang lain tidak.

Aturan ini diam bila:
1. tabelnya milik unit yang berlainan: setiap unit mempunyai targetnya sendiri;
2. satuannya berlainan, atau salah satunya bukan angka;
3. kolom kedua tabel sama: mungkin masing-masing tabel sebuah unit.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.nilai import Nilai
from pipeline.telaah.setara import setara

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"


def subjects(naskah: Naskah) -> Iterable[tuple[Nilai, Nilai]]:
    return naskah.once(setara)  # (1) (2) (3)


def check(subject: tuple[Nilai, Nilai]) -> Slip | None:
    nilai, lalu = subject
    if nilai.nilai == lalu.nilai:
        return None
    pesan = (
        f"Tertulis '{nilai.sel.teks}', padahal {lalu.sel.nama} berbunyi '{lalu.sel.teks}' untuk "
        "indikator dan tahun yang sama."
    )
    return whole(nilai.sel, pesan)

"""Target satu indikator untuk satu tahun ditulis dengan angka yang sama di setiap tabel.

Bila indikator yang sama ditargetkan dalam dua tabel, misalnya dalam tabel indikator dan dalam tabel
penjelasan target, angkanya untuk tahun yang sama harus sama. Yang sering terjadi: satu tabel
diperbarui, yang lain tidak.

Aturan ini diam bila:
1. tabelnya milik unit yang berlainan: setiap unit mempunyai targetnya sendiri;
2. satuannya berlainan, atau salah satunya bukan angka;
3. kolom kedua tabel sama: mungkin masing-masing tabel sebuah unit.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.indikator import tabel
from pipeline.telaah.masa import masa
from pipeline.telaah.nilai import Nilai, deret
from pipeline.telaah.sanding import rata
from pipeline.telaah.tahun import tahun
from pipeline.telaah.unit import unit_tabel

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"


def subjects(naskah: Naskah) -> Iterable[tuple[Nilai, Nilai]]:
    """(a value, the earlier one of the same indicator, kind and year)."""
    milik = naskah.once(unit_tabel)
    tunggal = _tahun_judul(naskah)
    kolom = {satu.nomor: set(satu.kepala) for satu in naskah.once(tabel)}
    ada: dict[tuple[int, str, str, int], Nilai] = {}
    for satu in naskah.once(deret):
        nama = rata(satu.indikator.sebutan).casefold()
        for nilai in satu.semua:
            if nilai.skala >= 0 or nilai.atas is not None:  # (2)
                continue
            ke = nilai.tahun or (tunggal if nilai.kolom == "target" else 0)
            kunci = (milik.get(nilai.sel.tabel, 0), nama, nilai.kolom, ke)  # (1)
            lalu = ada.setdefault(kunci, nilai)
            ini, itu = nilai.sel.tabel, lalu.sel.tabel
            if ini != itu and kolom[ini] != kolom[itu]:  # (3)
                yield nilai, lalu


def _tahun_judul(naskah: Naskah) -> int:
    """The one year of the title; 0 for none, or for several."""
    if naskah.once(masa):
        return 0
    semua = {s.tahun for s in naskah.once(tahun) if s.alinea.peran == "tentang" and not s.sampai}
    return semua.pop() if len(semua) == 1 else 0


def check(subject: tuple[Nilai, Nilai]) -> Slip | None:
    nilai, lalu = subject
    if nilai.nilai == lalu.nilai:
        return None
    if nilai.satuan and lalu.satuan and nilai.satuan.lower() != lalu.satuan.lower():  # (2)
        return None
    pesan = (
        f"Tertulis '{nilai.sel.teks}', padahal {lalu.sel.nama} berbunyi '{lalu.sel.teks}' untuk "
        "indikator dan tahun yang sama."
    )
    return whole(nilai.sel, pesan)

"""Satuan ditulis dengan satu cara: dalam kolom satuan, di setiap baris, tidak di dalam selnya.

Bila tabel mempunyai kolom satuan, satuan setiap indikator ditulis di sana dan selnya berisi
angkanya saja. Yang sering terjadi: satuan satu baris terlewat, atau '%' ditulis juga di sebagian
sel.

Aturan ini diam bila:
1. tabelnya tidak mempunyai kolom satuan, atau kolom itu kosong seluruhnya;
2. semua sel bersatuan persen di tabel itu ditulis dengan '%';
3. nilainya peringkat, rentang kata, atau kosong.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.nilai import Deret, Nilai, deret

LEVEL = "tinjau"
SOURCE = "kelaziman tabel kinerja"

PERSEN = frozenset(("%", "persen"))

Subject = tuple[Deret | None, Nilai, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(row without a unit, or None; a cell; whether cells of the table go without '%')."""
    per_tabel: dict[int, list[Deret]] = {}
    for satu in naskah.once(deret):
        per_tabel.setdefault(satu.indikator.tabel.nomor, []).append(satu)
    for semua in per_tabel.values():
        if not any(_satuan(satu) for satu in semua):  # (1)
            continue
        persen = [
            nilai
            for satu in semua
            if _satuan(satu).lower() in PERSEN
            for nilai in satu.semua
            if nilai.skala < 0
        ]
        polos = any(not nilai.satuan for nilai in persen)
        for satu in semua:
            angka = [nilai for nilai in satu.semua if nilai.skala < 0]
            if not _satuan(satu) and angka:  # (3)
                yield satu, angka[0], polos
        for nilai in persen:
            yield None, nilai, polos


def _satuan(satu: Deret) -> str:
    sel = satu.indikator.satu("satuan")
    return str(sel.teks).strip() if sel else ""


def check(subject: Subject) -> Slip | None:
    tanpa, nilai, polos = subject
    sel = nilai.sel
    if tanpa is not None:
        if nilai.satuan:
            return None
        nama = tanpa.indikator.nama
        pesan = f"Satuan '{nama.teks}' kosong, padahal indikator lain di tabel itu bersatuan."
        return whole(nama, pesan)
    if not nilai.satuan or not polos:  # (2)
        return None
    if nilai.satuan.lower() not in PERSEN:
        return None
    ganti = str(sel.teks[: nilai.mulai_satuan]).strip()
    pesan = f"Tertulis '{sel.teks}', padahal satuannya sudah dalam kolom satuan; tulis '{ganti}'."
    return whole(sel, pesan, ganti)

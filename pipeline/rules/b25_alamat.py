"""Alamat pada kepala surat ditulis dengan huruf dan kata yang lazim.

'JL.' di tengah alamat yang berhuruf kecil adalah sisa naskah lama; tulis 'Jalan'.

Aturan ini diam bila:
1. seluruh baris alamat berhuruf kapital.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "Permendagri 1/2023, bagian kepala naskah dinas [belum diperiksa pada naskah aslinya]"

JALAN = pattern(r"\b(?:JLN?|JALAN|jln?)\b\.?")


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    return naskah.peran("kop")


def check(alinea: Alinea) -> Slip | None:
    if alinea.teks.isupper():  # (1)
        return None
    match = JALAN.search(alinea.teks)
    if match is None:
        return None
    pesan = f"Tertulis '{match[0]}', seharusnya 'Jalan'."
    return Slip(alinea, *match.span(), pesan, "Jalan")

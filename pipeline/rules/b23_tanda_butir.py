"""Tanda butir memakai bulatan yang lazim.

'·' atau '§' di depan butir adalah sisa fonta Symbol dan Wingdings: di komputer lain tampak sebagai
titik kecil, kotak, atau huruf.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "tinjau"
SOURCE = "Unicode: bulatan butir U+2022"

LAMA = "·§¨Ø\u00b7\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d"

Subject = tuple[Alinea, str, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    dilihat = set()
    for alinea in naskah.alinea:
        tanda = str(alinea.tanda).strip()
        mulai = 0
        if not tanda and alinea.teks[:1] in LAMA and alinea.teks:
            tanda, mulai = str(alinea.teks[0]), 1
        if len(tanda) == 1 and not tanda.isalnum() and tanda != ":":
            daftar = (alinea.lampiran, alinea.tabel, alinea.baris, alinea.kolom, tanda)
            if daftar not in dilihat:
                dilihat.add(daftar)
                yield alinea, tanda, mulai


def check(subject: Subject) -> Slip | None:
    alinea, tanda, mulai = subject
    if tanda not in LAMA:
        return None
    akhir = alinea.teks.find(" ", mulai + 1)
    akhir = akhir if akhir > 0 else len(alinea.teks)
    tertulis = str(alinea.teks[:akhir])
    pesan = f"Tanda butir '{tanda}' di depan '{tertulis.lstrip(tanda).strip()}'; pakai '•'."
    if mulai:
        return Slip(alinea, 0, 1, f"Tertulis '{tanda}' sebagai tanda butir; pakai '•'.", "•")
    return Slip(alinea, 0, akhir, pesan)

"""Kepala kolom yang sama ditulis sama di setiap tabel.

'NO' di satu tabel dan 'No.' di tabel lain menandakan tabelnya disalin dari dokumen yang berbeda.
Ikuti tabel yang pertama.

Aturan ini diam bila:
1. yang berbeda hanya huruf kapitalnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.indikator import tabel
from pipeline.telaah.sanding import rata

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, Alinea]]:
    pertama: dict[str, Alinea] = {}
    for satu in naskah.once(tabel):
        for kolom, kepala in satu.kepala.items():
            if kolom in pertama:
                yield kepala, pertama[kolom]
            else:
                pertama[kolom] = kepala


def check(subject: tuple[Alinea, Alinea]) -> Slip | None:
    kepala, pertama = subject
    if rata(kepala.teks).casefold() == rata(pertama.teks).casefold():  # (1)
        return None
    tertulis = kepala.teks.strip()
    mulai = kepala.teks.find(tertulis)
    tepat = str(pertama.teks.strip())
    if not tertulis.isupper() and tepat.isupper():
        tepat = tepat.capitalize() if len(tepat) < 4 else tepat.title()
    pesan = (
        f"Kepala kolom tertulis '{tertulis}', di tabel {pertama.tabel} '{pertama.teks.strip()}'."
    )
    return Slip(kepala, mulai, mulai + len(tertulis), pesan, tepat)

"""'Keputusan ini' dan 'Lampiran' yang menunjuk naskah ini diawali huruf kapital.

Menulis 'keputusan ini' di satu tempat dan 'Keputusan ini' di tempat lain membuat pembaca ragu
apakah yang dimaksud sama.

Aturan ini diam bila:
1. seluruh kalimatnya berhuruf kapital.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.judul import jenis

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Ragam Bahasa; kelaziman naskah dinas"

PERAN = ("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "lain")
LAMPIRAN = (
    r"lampiran(?=\s+{jenis}\s+ini|\s+yang\s+(?:merupakan|tidak)|\s+(?-i:[IVXivx]{{1,4}})\b"
    r"|\s+ini\b)"
)

Subject = tuple[Alinea, int, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    diri = (naskah.once(jenis).split() or ["KEPUTUSAN"])[0].lower()
    sebutan, kata = f"{diri} ini", re.escape(diri)
    pola = None
    for alinea in naskah.peran(*PERAN):
        kecil = alinea.teks.lower()
        if sebutan not in kecil and "lampiran" not in kecil:
            continue
        pola = pola or re.compile(
            rf"\b(?:{kata}(?=\s+ini\b)|{LAMPIRAN.format(jenis=kata)})", re.IGNORECASE
        )
        for match in pola.finditer(alinea.teks):
            if not match[0].isupper():  # (1)
                yield alinea, *match.span(), match[0].capitalize()


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, tepat = subject
    tertulis = alinea.teks[mulai:akhir]
    if tertulis == tepat:
        return None
    return Slip(alinea, mulai, akhir, f"Tertulis '{tertulis}', seharusnya '{tepat}'.", tepat)

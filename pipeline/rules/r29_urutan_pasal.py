"""Pasal yang dirujuk bersama disebut berurutan, masing-masing satu kali.

'Pasal 3 dan Pasal 4' disebut dari yang kecil. 'Pasal 4 dan Pasal 4', 'Pasal 5 dan Pasal 4', atau
'Pasal 0' berarti satu angkanya salah ketik.

Aturan ini diam bila:
1. hanya satu pasal yang dirujuk, dan nomornya bukan nol.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.batang import MERUJUK

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Teknik Pengacuan"

RINCI = r"(?:\s+(?i:ayat|huruf|angka)\s*\(?[0-9A-Za-z]{1,2}\b\)?)*"
BERSAMA = pattern(
    rf"\b(?i:pasal)\s+[0-9]+[A-Za-z]?{RINCI}"
    rf"(?:\s*,?\s+(?i:dan\s+|atau\s+|sampai\s+dengan\s+)?(?i:pasal)\s+[0-9]+[A-Za-z]?{RINCI})*"
)
SATU = pattern(r"(?i:pasal)\s+([0-9]+)([A-Za-z]?)")

Subject = tuple[Alinea, int, list[re.Match[str]]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for alinea in naskah.peran(*MERUJUK):
        if "asal" not in alinea.teks:
            continue
        for bersama in BERSAMA.finditer(alinea.teks):
            pasal = list(SATU.finditer(bersama[0]))
            if len(pasal) > 1 or int(pasal[0][1]) == 0:  # (1)
                yield alinea, bersama.start(), pasal


def check(subject: Subject) -> Slip | None:
    alinea, awal, pasal = subject
    lalu, sebut = (0, ""), ""
    for satu in pasal:
        nomor = (int(satu[1]), satu[2])
        if nomor <= lalu:
            sebab = f"sesudah '{sebut}'" if sebut else "padahal pasal bernomor mulai 1"
            pesan = f"Tertulis '{satu[0]}' {sebab}; periksa nomor pasalnya."
            return Slip(alinea, awal + satu.start(), awal + satu.end(), pesan)
        lalu, sebut = nomor, satu[0]
    return None

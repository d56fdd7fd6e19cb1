"""Antara pokok kalimat dan 'merupakan' atau 'adalah' tidak ada koma.

'Indikator Kinerja Utama dalam Lampiran Keputusan ini merupakan ukuran kinerja': koma sebelum
'merupakan' memisahkan pokok kalimat dari sebutannya.

Aturan ini diam bila:
1. koma itu menutup keterangan yang dibuka koma lain;
2. kalimat diawali keterangan, misalnya 'Dalam Keputusan ini, adalah …'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "ejaan (EYD), bagian tanda koma"

SEBUTAN = pattern(r"\b(?:merupakan|adalah|ialah)\b")
KETERANGAN = frozenset((
    "dalam", "pada", "untuk", "dengan", "berdasarkan", "apabila", "bila", "jika", "ketika",
    "karena", "selain", "sebagai", "menurut", "oleh", "agar", "bahwa", "sehubungan", "sesuai",
    "setelah", "sebelum", "di", "dari", "terhadap", "guna", "mengenai", "adapun",
))  # fmt: skip


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str], str]]:
    for alinea in naskah.peran("diktum", "ayat", "rincian", "uraian", "sel"):
        teks = alinea.teks
        if "merupakan" not in teks and "adalah" not in teks and "ialah" not in teks:
            continue
        for match in SEBUTAN.finditer(teks):
            mulai = max(teks.rfind(tanda, 0, match.start()) for tanda in (". ", "; ", ": "))
            yield alinea, match, str(teks[mulai + 1 : match.start()]).rstrip()


def check(subject: tuple[Alinea, re.Match[str], str]) -> Slip | None:
    alinea, match, depan = subject
    if not depan.endswith(",") or "," in depan[:-1]:  # (1)
        return None
    kata = depan.split()
    if kata[0].lower() in KETERANGAN:  # (2)
        return None
    mulai = alinea.teks.rfind(kata[-1], 0, match.start())
    pesan = f"Tertulis '{kata[-1]} {match[0]}'; hapus koma sebelum '{match[0]}'."
    return Slip(alinea, mulai, mulai + len(kata[-1]), pesan, kata[-1].rstrip(","))

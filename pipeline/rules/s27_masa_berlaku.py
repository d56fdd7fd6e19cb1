"""Diktum menyatakan kapan keputusan berlaku: 'mulai berlaku pada tanggal ditetapkan'.

Keputusan berlaku pada tanggal ditetapkan, kecuali ditentukan lain. Yang sering terjadi: rumusannya
'berlaku sejak tanggal ditetapkan', atau tidak ada sama sekali.

Aturan ini diam bila:
1. diktum menentukan tanggal berlaku yang lain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.batang import batang
from pipeline.telaah.judul import sebutan_jenis

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Ketentuan Penutup (untuk keputusan: kelaziman)"

TEPAT = "mulai berlaku pada tanggal ditetapkan"
BERLAKU = pattern(
    r"(?:\b[Mm]ulai\s+)?\b[Bb]erlaku\s+(?:efektif\s+)?(?:(?:sejak|pada|mulai|terhitung|sesuai|semenjak)\s+)*"
    r"(?:tanggal\s+|saat\s+|hari\s+)?(?:di\s?(?:tetapkan|undangkan)(?:nya)?|pengundangan(?:nya)?|penetapan(?:nya)?)\b"
)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str] | None, str]]:
    diktum = naskah.once(batang)
    undang = bool(naskah.peran("pengundangan"))
    tepat = TEPAT.replace("ditetapkan", "diundangkan") if undang else TEPAT
    ada = False
    for alinea in diktum:
        if "erlaku" in alinea.teks:
            ada = (
                ada or "cabut" not in alinea.teks or BERLAKU.search(alinea.teks) is not None
            )  # (1)
            for match in BERLAKU.finditer(alinea.teks):
                yield alinea, match, tepat
    if diktum and not ada:
        yield diktum[-1], None, f"{naskah.once(sebutan_jenis)} ini {tepat}."


def check(subject: tuple[Alinea, re.Match[str] | None, str]) -> Slip | None:
    alinea, match, tepat = subject
    if match is None:
        kata = str(alinea.teks.split()[-1]) if alinea.teks.split() else ""
        akhir = len(alinea.teks.rstrip())
        pesan = (
            f"Sesudah '{kata}' tidak ada ketentuan tentang mulai berlakunya. Tambahkan '{tepat}'"
        )
        return Slip(alinea, akhir - len(kata), akhir, pesan)
    if " ".join(match[0].split()) == tepat:
        return None
    pesan = f"Tertulis '{match[0]}', rumusan yang lazim '{tepat}'."
    return Slip(alinea, match.start(), match.end(), pesan, tepat)

"""Penerima tembusan ditulis lengkap, tanpa singkatan dan tanpa 'Yth.'.

Yang sering terjadi: 'Kab.', 'Kabag.', atau 'Setdakab' tersalin dari daftar telepon kantor.
Keterangan seperti '(sebagai laporan)' ditulis dengan huruf kecil.

Aturan ini diam bila:
1. singkatannya bagian dari nama resmi kantor, seperti RSUD atau Bapperida.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.rujukan.berkas import data

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"

KATA = pattern(r"\b(\w+)\b\.?(?!\S*\w)\s*(?=\S)")
LAPORAN = pattern(r"\(\s*sebagai\s+[Ll]aporan\s*\)")
KEPANJANGAN: dict[str, str] = {}
Subject = tuple[Alinea, int, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if not KEPANJANGAN:
        KEPANJANGAN.update(data("singkatan_tembusan.yaml"))
    for alinea in naskah.peran("tembusan"):
        yield alinea, 0, 0, ""
        for match in KATA.finditer(alinea.teks):
            lengkap = KEPANJANGAN.get(match[1])
            if lengkap is None:  # (1)
                continue
            akhir = match.end() if not lengkap else len(match[0].rstrip()) + match.start()
            yield alinea, match.start(), akhir, lengkap
        for match in LAPORAN.finditer(alinea.teks):
            yield alinea, *match.span(), "(sebagai laporan)"


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, tepat = subject
    tertulis = alinea.teks[mulai:akhir]
    if tertulis == tepat:
        return None
    saran = f"tulis lengkap '{tepat}'" if tepat else "pada tembusan tidak perlu, hapus"
    if tepat.startswith("("):
        saran = f"seharusnya '{tepat}'"
    return Slip(alinea, mulai, akhir, f"Tertulis '{tertulis}'; {saran}.", tepat)

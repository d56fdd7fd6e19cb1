"""Setiap butir tembusan diakhiri titik koma, yang terakhir titik.

Tembusan ditulis sebagai rincian. Yang sering terjadi: butir terakhir masih bertitik koma setelah
butir di bawahnya dihapus, atau titiknya tertinggal di tengah setelah butir baru ditambahkan.

Aturan ini diam bila:
1. tak satu pun butir memakai tanda baca akhir.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str]]:
    semua = [alinea for alinea in naskah.peran("tembusan") if alinea.teks.strip()]
    if any(alinea.teks.rstrip()[-1] in ";.," for alinea in semua):  # (1)
        for alinea in semua:
            yield alinea, "." if alinea is semua[-1] else ";"


def check(subject: tuple[Alinea, str]) -> Slip | None:
    alinea, tanda = subject
    teks = alinea.teks.rstrip()
    if teks.endswith(tanda) or (tanda == ";" and teks.endswith("; dan")):
        return None
    mulai = len(teks) - 1 if teks[-1] in ";.,:" else teks.rfind(" ") + 1
    tertulis = teks[mulai:]
    ganti = tanda if teks[-1] in ";.,:" else f"{tertulis}{tanda}"
    letak = "Butir terakhir tembusan" if tanda == "." else "Butir tembusan"
    pesan = f"{letak} diakhiri '{tertulis}', seharusnya '{ganti}'."
    return Slip(alinea, mulai, len(teks), pesan, ganti)

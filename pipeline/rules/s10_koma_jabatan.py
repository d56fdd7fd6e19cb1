"""Baris jabatan di atas Menimbang dan di atas tanda tangan diakhiri koma.

Jabatan itu pokok kalimat: 'KEPALA DINAS …, Menimbang … MEMUTUSKAN …'. Komanya sering hilang ketika
baris itu dipotong atau diketik ulang.

Aturan ini diam bila:
1. jabatan di atas tanda tangan masih berlanjut ke baris jabatan berikutnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.tanda_tangan import blok_sendiri

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Pembukaan; untuk tanda tangan: kelaziman naskah dinas"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str | None]]:
    pembuka = [alinea for alinea in naskah.peran("pembuka") if alinea.teks.strip()]
    if pembuka:
        yield pembuka[-1], None
    for satu in naskah.once(blok_sendiri):
        yield satu.jabatan[-1], TINJAU  # (1)


def check(subject: tuple[Alinea, str | None]) -> Slip | None:
    alinea, tingkat = subject
    teks = alinea.teks.rstrip()
    if teks.endswith(","):
        return None
    mulai = teks.rfind(" ") + 1
    tertulis = str(teks[mulai:])
    ganti = tertulis.rstrip(".;:") + ","
    pesan = f"Baris jabatan diakhiri '{tertulis}', seharusnya '{ganti}' (diakhiri koma)."
    return Slip(alinea, mulai, mulai + len(tertulis), pesan, ganti, tingkat)

"""Nomor peraturan ditulis seperti pada peraturannya.

'PER/9/M.PAN/5/2007' dan 'PER/09/M.PAN/05/2007' adalah satu peraturan yang nomornya tercetak
'PER/09/M.PAN/5/2007'. Nomor biasa ditulis tanpa nol di depan.

Aturan ini diam bila:
1. bentuk nomor yang tercetak tidak diketahui;
2. nomornya sendiri keliru (lihat R08).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Bagian, pendek
from pipeline.telaah.rujukan import Kutipan, keterangan, kutipan, seharusnya, tingkat

LEVEL = "wajib"
SOURCE = "daftar peraturan data/peraturan.yaml"
EXPLAINS = ("R25",)

Subject = tuple[Kutipan, Bagian]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        nomor, resmi = satu.ini.nomor, satu.resmi
        if nomor is None or (satu.maksud and satu.maksud.keliru):  # (2)
            continue
        if nomor.teks.isdecimal() or (resmi and resmi.nomor != resmi.kunci.nomor):  # (1)
            yield satu, nomor


def check(subject: Subject) -> Slip | None:
    satu, nomor = subject
    tertulis = nomor.teks
    if tertulis.isdecimal():
        if tertulis[0] != "0":
            return None
        ganti = tertulis.lstrip("0")
        pesan = f"Nomor ditulis '{tertulis}', seharusnya '{ganti}', tanpa nol di depan."
        return Slip(satu.alinea, nomor.mulai, nomor.akhir, pesan, ganti, TINJAU)
    resmi = satu.resmi
    if resmi is None or tertulis == resmi.nomor:
        return None
    pesan = (
        f"Nomor ditulis '{tertulis}', {seharusnya(resmi, 'nomor')} '{resmi.nomor}', "
        f"{keterangan(resmi, 'nomor')} ({pendek(resmi.kunci)})."
    )
    return Slip(satu.alinea, nomor.mulai, nomor.akhir, pesan, resmi.nomor, tingkat(resmi, "nomor"))

"""Peraturan yang dilaksanakan menurut Menimbang ada dalam Mengingat.

Bila Menimbang menyebut 'untuk melaksanakan ketentuan Pasal 3 Peraturan …', peraturan itulah yang
memerintahkan keputusan ini, jadi ia ada dalam Mengingat. Bila tidak ada, mungkin nomornya salah
ketik.

Aturan ini diam bila:
1. pasalnya tidak disebut: peraturan itu mungkin hanya diceritakan;
2. keputusan ini tidak mempunyai Mengingat.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import pendek
from pipeline.telaah.rujukan import Kutipan, dasar_hukum, kepala, kutipan, salin

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"

Subject = tuple[Kutipan, list[Kutipan]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    dasar = naskah.once(dasar_hukum)
    for satu in naskah.once(kutipan) if dasar else ():  # (2)
        if satu.alinea.peran == "menimbang" and satu.induk is None and satu.ini.pasal:  # (1)
            yield satu, dasar


def check(subject: Subject) -> Slip | None:
    satu, dasar = subject
    k = satu.pasti
    ada = [lain.pasti for lain in dasar]
    if k in ada or any(
        (lain.jenis, lain.nomor, lain.tahun) == (k.jenis, k.nomor, k.tahun) for lain in ada
    ):
        return None
    mulai, akhir = kepala(satu.ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    pesan = f"'{tertulis}' dilaksanakan menurut Menimbang, tetapi tidak ada dalam Mengingat."
    dekat = [
        lain for lain in ada if lain.golongan == k.golongan and jarak(str(lain), str(k), 1) <= 1
    ]
    if dekat:
        pesan += f" Maksudnya {' atau '.join(pendek(lain) for lain in dekat)}?"
    elif satu.resmi:
        pesan += f" Tambahkan:\n{salin(satu.resmi)};"
    return Slip(satu.alinea, mulai, akhir, pesan)

"""Besar dan arah perubahan cocok dengan angka awal dan angka akhirnya.

'naik 2,5 poin dari 72,5 menjadi 75,0': selisihnya harus tepat, dan 'naik' hanya bila angka akhirnya
lebih besar. Selisih dua persentase dinyatakan dengan poin; 'persen' berarti pertumbuhan: dari 8% ke
12% naik 4 poin, atau tumbuh 50 persen.

Aturan ini diam bila:
1. salah satu dari angka awal dan angka akhir tidak disebut (lihat A06).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.angka import tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import Angka, Perubahan
from pipeline.klaim.bilangan import PERSEN
from pipeline.klaim.hitung import BULAT, POTONG, SALAH, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import salah, seperti, tertulis
from pipeline.telaah.ubah import POIN, SELISIH_BULAT, besar, ubah

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"
EXPLAINS = ("A01",)

Subject = tuple[Naskah, list[Perubahan]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(ubah):  # (1)
        yield naskah, satu


def check(subject: Subject) -> Slip | None:
    naskah, semua = subject
    hasil = [besar(satu) for satu in semua]
    if SAMA in hasil or BULAT in hasil:
        return _arah(naskah, semua[0])
    for cari in (SELISIH_BULAT, POTONG, POIN, SALAH):
        if cari in hasil:
            satu = semua[hasil.index(cari)]
            if satu.dari and satu.ke and satu.sebesar:
                return _besar(naskah, satu.dari, satu.ke, satu.sebesar, cari)
    return None


def _arah(naskah: Naskah, satu: Perubahan) -> Slip | None:
    if satu.dari is None or satu.ke is None or satu.kata is None or not satu.arah:
        return None
    beda = satu.ke.nilai - satu.dari.nilai
    if beda == 0 or (beda > 0) == (satu.arah > 0):
        return None
    alinea = naskah.alinea[satu.ke.paragraf]
    kata = alinea.teks[satu.kata[0] : satu.kata[1]]
    kenyataan = "bertambah" if beda > 0 else "berkurang"
    pesan = (
        f"Tertulis '{kata}', padahal dari {tertulis(naskah, satu.dari)} ke "
        f"{tertulis(naskah, satu.ke)} {kenyataan}."
    )
    return Slip(alinea, *satu.kata, pesan)


def _besar(naskah: Naskah, dari: Angka, ke: Angka, sebesar: Angka, hasil: str) -> Slip:
    ditulis = tertulis(naskah, sebesar)
    selisih = abs(ke.nilai - dari.nilai)
    kurang = f"{tulis(max(ke.nilai, dari.nilai))} - {tulis(min(ke.nilai, dari.nilai))}"
    if hasil == POIN:
        poin = f"{tulis(selisih)} poin"
        pesan = f"Tertulis {ditulis}; {kurang} ialah selisih dua persentase: tulis {poin}."
        return salah(naskah, sebesar, pesan, poin, TINJAU)
    if sebesar.jenis == PERSEN and dari.nilai:
        tumbuh = angka.persen(selisih, abs(dari.nilai), max(sebesar.bilangan.desimal, 0))
        benar = seperti(naskah, sebesar, tumbuh)
        rumus = f"({kurang}) / {tulis(dari.nilai)} x 100 = {benar}"
    else:
        benar = seperti(naskah, sebesar, selisih)
        rumus = f"{kurang} = {tulis(selisih)}"
    if hasil == POTONG:
        pesan = f"Tertulis {ditulis}; bila dibulatkan {benar}, di sini angka terakhirnya dipotong."
        return salah(naskah, sebesar, pesan, benar, TINJAU)
    ganti = None if sebesar.jenis == PERSEN == dari.jenis else benar
    pesan = f"Tertulis {ditulis}, padahal {rumus}."
    if hasil == SELISIH_BULAT:
        pesan = f"Tertulis {ditulis}; dari angka yang tertulis {rumus}."
        return salah(naskah, sebesar, pesan, benar, TINJAU)
    if ganti is None:
        pesan += f"\nSelisihnya {tulis(selisih)} poin."
    return salah(naskah, sebesar, pesan, ganti)

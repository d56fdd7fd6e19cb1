"""Satu indikator mempunyai satu nama, di setiap tabel dan dalam uraian.

Nama yang berbeda-beda membuat orang bertanya apakah indikatornya sama: 'Persentase Meningkatnya
Desa Mandiri' mengukur kenaikan, 'persentase desa mandiri' mengukur keadaan. Ikuti nama dalam tabel
indikator. Nama yang ditunjuk ('indikator …', 'target …', dalam tanda kutip) dikenali juga bila satu
katanya salah huruf, hilang, atau tertukar.

Aturan ini diam bila:
1. uraian menyebut nama itu dengan huruf kecil;
2. sebutan dalam uraian mengandung kata lain, sehingga mungkin ukuran lain.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.indikator import Indikator, indikator, tanpa_singkatan
from pipeline.telaah.nama_indikator import pasangan, sebutan

LEVEL = "wajib"
SOURCE = "indikator yang baik tidak bermakna ganda (PER/09/M.PAN/5/2007); kelaziman naskah dinas"
EXPLAINS = ("B11",)

Subject = tuple[Alinea, int, int, Indikator | None, bool, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    dilihat: set[tuple[int, str]] = set()
    for lain, utama in naskah.once(pasangan):
        beda = utama is not None and utama.sebutan != lain.sebutan
        kunci = (lain.tabel.nomor, lain.sebutan if utama is None else "")
        kapital = beda and kunci not in dilihat
        if beda:
            dilihat.add(kunci)  # capitals are told once a table
        teks = lain.nama.teks
        mulai = len(teks) - len(teks.lstrip())
        yield lain.nama, mulai, len(teks.rstrip()), utama, kapital, True
    for satu in naskah.once(indikator):
        rumus = satu.satu("formulasi")
        kiri = rumus.teks.partition("=")[0] if rumus and "=" in rumus.teks else ""
        if rumus and kiri.split()[:1] == satu.sebutan.split()[:1]:
            yield rumus, 0, len(kiri.rstrip()), satu, True, True
    for sebut in naskah.once(sebutan):  # (2)
        yield sebut.alinea, sebut.mulai, sebut.akhir, sebut.indikator, False, sebut.pasti


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, indikator, kapital, pasti = subject
    tertulis = alinea.teks[mulai:akhir]
    if indikator is None:
        pesan = f"Indikator '{tertulis}' tidak ada dalam tabel indikator; periksa namanya."
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    nama = indikator.sebutan
    if tanpa_singkatan(tertulis) == nama:
        return None
    asal = f"dalam tabel indikator tertulis '{nama}'"
    if tanpa_singkatan(tertulis).casefold() == nama.casefold():
        if not kapital:  # (1)
            return None
        pesan = f"Tertulis '{tertulis}', sedangkan {asal}; samakan huruf kapitalnya."
        return Slip(alinea, mulai, akhir, pesan, nama, TINJAU)
    pesan = f"Tertulis '{tertulis}', sedangkan {asal}. Pakai satu nama untuk satu indikator."
    return Slip(alinea, mulai, akhir, pesan, nama, None if pasti else TINJAU)

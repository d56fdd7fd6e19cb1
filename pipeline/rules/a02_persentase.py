"""Persentase sama dengan jumlah dibagi dasar.

Angka persen yang tertulis harus sama dengan jumlah / dasar x 100, dibulatkan ke banyaknya desimal
yang tertulis. Selisih biasanya berarti dua angka tertukar, salah satu angka dibetulkan tanpa yang
lain, atau dasar tahun lain. Angka persen yang sama di tempat lain, misalnya dalam sel target, ikut
ditandai. Selisih satu pada angka terakhir karena dipotong, bukan dibulatkan, hanya perlu dilihat.

Aturan ini diam bila:
1. dasarnya tidak disebut dalam kalimat itu dan ada dasar lain yang cocok (lihat A03);
2. persentasenya menyatakan capaian target (lihat A04) atau pertumbuhan (lihat A05);
3. tidak ada dasar yang dapat dihitung, misalnya persentase yang berdiri sendiri.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import Angka
from pipeline.klaim.hitung import BULAT, POTONG, SALAH, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.dugaan import desimal, jelaskan, keliru
from pipeline.telaah.klaim import klaim, salah, seperti, tertulis
from pipeline.telaah.porsi import LAIN_TEMPAT, Bagian, porsi

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"
EXPLAINS = ("A01",)


def subjects(naskah: Naskah) -> Iterable[tuple[Bagian, Angka]]:
    ikut: set[int] = set()
    for bagian in naskah.once(porsi):  # (2) (3)
        if bagian.hasil == SALAH and bagian.asal == LAIN_TEMPAT and bagian.cocok:  # (1)
            continue
        yield bagian, bagian.porsi.persen
        lain = {id(bagian.porsi.jumlah), id(bagian.porsi.dasar)}
        if bagian.hasil == SALAH and lain.isdisjoint(naskah.once(keliru)):
            nilai = bagian.porsi.persen.bilangan
            for lepas in naskah.once(klaim).lepas:
                if lepas.bilangan == nilai and id(lepas) not in ikut:
                    ikut.add(id(lepas))
                    yield bagian, lepas


def check(subject: tuple[Bagian, Angka]) -> Slip | None:
    bagian, persen = subject
    naskah, dasar, jumlah = bagian.naskah, bagian.dasar, bagian.porsi.jumlah
    ditulis = tertulis(naskah, persen)
    if bagian.hasil in (SAMA, BULAT):
        return None
    if bagian.hasil == POTONG and dasar and jumlah:
        hasil = angka.persen(jumlah.nilai, dasar.nilai, desimal(persen))
        bulat = seperti(naskah, persen, hasil)
        pesan = f"Tertulis {ditulis}; bila dibulatkan {bulat}, di sini angka terakhirnya dipotong."
        return salah(naskah, persen, pesan, bulat, TINJAU)
    baris, ganti = jelaskan(bagian)
    if jumlah is None:
        pesan = "\n".join([f"Tertulis {ditulis}.", *baris])
        return salah(naskah, persen, pesan, None, TINJAU)
    if not baris:
        pesan = (
            f"Tertulis {ditulis}, padahal tidak ada dasar bulat yang menjadikan "
            f"{tertulis(naskah, jumlah)}{' ' + jumlah.satuan if jumlah.satuan else ''} sebesar itu."
        )
        return salah(naskah, persen, pesan, None, TINJAU)
    pesan = "\n".join([f"Tertulis {ditulis}, padahal {baris[0]}.", *baris[1:]])
    return salah(naskah, persen, pesan, ganti)

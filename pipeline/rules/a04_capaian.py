"""Capaian sama dengan realisasi dibagi target.

Capaian dihitung realisasi / target x 100, atau kebalikannya bila makin kecil makin baik. Yang
sering terjadi: target atau realisasi dibetulkan, capaiannya tidak; atau, dalam tabel, indikator
yang makin kecil makin baik dihitung dengan rumus yang lain: realisasi 4 dari target 5 bukan 80%.

Aturan ini diam bila:
1. targetnya nol, atau capaiannya tidak disebut;
2. capaian dibatasi paling tinggi 100% (atau 110%, 120%, 150%) padahal hasilnya lebih;
3. persentase itu bagian dari jumlah yang lain (lihat A02).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.angka import tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import hitung
from pipeline.klaim.bilangan import RUPIAH
from pipeline.klaim.hitung import BULAT, POTONG, SALAH, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.capaian import Tiga, capaian, indikator_sel
from pipeline.telaah.klaim import salah, seperti, tertulis
from pipeline.telaah.nilai import TURUN, arah

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"
EXPLAINS = ("A01",)

BATAS = (100, 110, 120, 150)


def subjects(naskah: Naskah) -> Iterable[Tiga]:
    return naskah.once(capaian)  # (1) (3)


def check(satu: Tiga) -> Slip | None:
    naskah, target, realisasi, hasilnya = satu
    hasil, _ = hitung.capaian(hasilnya.ukuran, target.ukuran, realisasi.ukuran)
    if hasil != SALAH and (slip := _arah(satu)):
        return slip
    if hasil == SAMA or (hasil == BULAT and target.jenis == RUPIAH):
        return None
    besar = angka.persen(realisasi.nilai, target.nilai, max(hasilnya.bilangan.desimal, 0))
    if hasil == SALAH and hasilnya.nilai in BATAS and besar > hasilnya.nilai:  # (2)
        return None
    ditulis, benar = tertulis(naskah, hasilnya), seperti(naskah, hasilnya, besar)
    rumus = f"{tulis(realisasi.nilai)} / {tulis(target.nilai)} x 100 = {benar}"
    if hasil == BULAT:
        pesan = f"Tertulis {ditulis}; dari angka yang tertulis {rumus}."
        return salah(naskah, hasilnya, pesan, benar, TINJAU)
    if hasil == POTONG:
        pesan = f"Tertulis {ditulis}; bila dibulatkan {benar}, di sini angka terakhirnya dipotong."
        return salah(naskah, hasilnya, pesan, benar, TINJAU)
    pesan = f"Tertulis {ditulis}, padahal realisasi / target: {rumus}."
    if realisasi.nilai > 0 and target.nilai != realisasi.nilai:
        balik = angka.persen(target.nilai, realisasi.nilai, max(hasilnya.bilangan.desimal, 0))
        pesan += f"\nBila makin kecil makin baik: {seperti(naskah, hasilnya, balik)}."
    return salah(naskah, hasilnya, pesan, benar)


def _arah(satu: Tiga) -> Slip | None:
    """Above 100% only where the result is better than the target."""
    naskah, target, realisasi, capaian = satu
    baris = indikator_sel(naskah, capaian)
    ke, kata = arah(baris) if baris else (0, "")
    lebih_baik = (realisasi.nilai - target.nilai) * ke
    if lebih_baik * (capaian.nilai - 100) >= 0:
        return None
    apa = "kecil" if ke == TURUN else "besar"
    pesan = (
        f"Tertulis {tertulis(naskah, capaian)}, realisasi {tulis(realisasi.nilai)} dari target "
        f"{tulis(target.nilai)}, padahal indikator ini ('{kata}') makin {apa} makin baik."
    )
    if ke == TURUN and realisasi.nilai > 0:
        dua = 2 * target.nilai - realisasi.nilai
        pesan += (
            f" Seharusnya {tulis(angka.persen(dua, target.nilai))}%, atau dengan target / "
            f"realisasi {tulis(angka.persen(target.nilai, realisasi.nilai))}%."
        )
    return salah(naskah, capaian, pesan, None, TINJAU)

"""Nama peraturan didahului kata 'tentang' dengan huruf kecil.

Di antara tahun dan nama peraturan berdiri 'tentang', bukan 'Tentang', 'mengenai', atau 'perihal'.
Dalam Mengingat nama itu tidak boleh hilang, sebab nomor saja mudah keliru.

Aturan ini diam bila:
1. seluruhnya berhuruf kapital;
2. disebut singkat di luar Mengingat, atau sebagai peraturan yang mengubah;
3. jenisnya tidak bernomor atau tidak diundangkan, seperti Undang-Undang Dasar dan surat edaran.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import jenis_dari
from pipeline.telaah.rujukan import Kutipan, kepala, kutipan_resmi, salin

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("B08", "B11")


def subjects(naskah: Naskah) -> Iterable[Kutipan]:
    return naskah.once(kutipan_resmi)


def check(satu: Kutipan) -> Slip | None:
    alinea, ini = satu.alinea, satu.ini
    if ini.tentang is None:
        return _tanpa_judul(satu)
    kata = ini.kata_tentang
    if kata is None:
        pertama = ini.tentang.teks.split()[0]
        ganti = f"tentang {pertama}"
        pesan = f"Kata 'tentang' di depan '{pertama}' tidak ada; tulis '{ganti}'."
        return Slip(alinea, ini.tentang.mulai, ini.tentang.mulai + len(pertama), pesan, ganti)
    if kata.teks == "tentang" or kata.teks == "TENTANG":  # (1)
        return None
    pesan = f"Tertulis '{kata.teks}', seharusnya 'tentang'."
    tingkat = TINJAU if kata.teks.lower() == "tentang" else None
    return Slip(alinea, kata.mulai, kata.akhir, pesan, "tentang", tingkat)


def _tanpa_judul(satu: Kutipan) -> Slip | None:
    ini = satu.ini
    jenis = jenis_dari(ini.jenis)
    if satu.alinea.peran != "mengingat" or satu.induk or ini.nomor is None:  # (2)
        return None
    if jenis.bernomor == "tidak" or not jenis.lembaran:  # (3)
        return None
    mulai, akhir = kepala(ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    saran = salin(satu.resmi) if satu.resmi else f"{tertulis} tentang …"
    pesan = f"Tertulis '{tertulis}' tanpa namanya. Tulis:\n{saran}"
    return Slip(satu.alinea, mulai, akhir, pesan)

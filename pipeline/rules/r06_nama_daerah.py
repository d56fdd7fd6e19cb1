"""Peraturan Daerah dan peraturan kepala daerah menyebut daerahnya.

'Peraturan Daerah Nomor 3 Tahun 2016' ada di setiap kabupaten; yang dimaksud baru jelas dengan nama
daerahnya: 'Peraturan Daerah Kabupaten Maros Nomor 3 Tahun 2016', 'Peraturan Bupati Maros Nomor …'.

Aturan ini diam bila:
1. peraturan itu sudah disebut lengkap di bagian lain;
2. jenisnya sendiri keliru, sehingga yang dimaksud bukan peraturan daerah (lihat R08).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.rujukan import Kutipan, kutipan_resmi
from pipeline.telaah.wilayah import Wilayah, wilayah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"

Subject = tuple[Kutipan, Wilayah | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(kutipan_resmi)
    lengkap = {
        (satu.ini.jenis, satu.kunci.nomor, satu.kunci.tahun)
        for satu in semua
        if satu.ini.wilayah and satu.alinea.peran == "mengingat"
    }
    for satu in semua:
        if not satu.jenis.wilayah:
            continue
        if satu.maksud and "jenis" in satu.maksud.keliru:  # (2)
            continue
        disebut = (satu.ini.jenis, satu.kunci.nomor, satu.kunci.tahun) in lengkap
        if satu.alinea.peran == "mengingat" or satu.ini.wilayah or not disebut:  # (1)
            yield satu, naskah.once(wilayah)


def check(subject: Subject) -> Slip | None:
    satu, kami = subject
    ini, jenis = satu.ini.jenis_tertulis, satu.jenis
    if satu.ini.wilayah:
        tertulis = satu.ini.wilayah
        if jenis.wilayah != "daerah" or not kami or tertulis.teks.lower() != kami.nama.lower():
            return None
        pesan = f"Tertulis '{ini.teks} {tertulis.teks}'; tulis '{ini.teks} {kami}'."
        return Slip(satu.alinea, ini.mulai, tertulis.akhir, pesan, f"{ini.teks} {kami}", TINJAU)
    ganti = None
    if kami and jenis.wilayah in ("daerah", kami.jenis):
        ganti = f"{ini.teks} {kami if jenis.wilayah == 'daerah' else kami.nama}"
    pesan = f"Tertulis '{ini.teks}' tanpa nama daerahnya; tulis '{ganti or ini.teks + ' …'}'."
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, ganti)

"""Peraturan daerah yang menjadi dasar adalah peraturan daerah sendiri.

Naskah yang disalin dari kabupaten lain sering masih menyebut peraturan daerah asalnya. Nama daerah
yang salah ketik juga tampak di sini.

Aturan ini diam bila:
1. daerah keputusan ini tidak dikenali;
2. peraturan itu peraturan provinsi, sedangkan keputusan ini dari kabupaten atau kota, atau
   sebaliknya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import wilayah_baku
from pipeline.telaah.rujukan import Kutipan, kutipan
from pipeline.telaah.wilayah import Wilayah, wilayah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("B08", "B11")

PANJANG = 7  # a shorter name is two letters away from that of some other region
SETINGKAT = {"kabupaten": "daerah", "kota": "daerah", "provinsi": "provinsi"}
Subject = tuple[Kutipan, str, Wilayah]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    kami = naskah.once(wilayah)
    if kami is None:  # (1)
        return
    for satu in naskah.once(kutipan):
        jenis = satu.jenis.wilayah
        if satu.ini.wilayah is None or not jenis or jenis == "desa":
            continue
        mereka = wilayah_baku(satu.ini.wilayah.teks, jenis)
        setingkat = SETINGKAT.get(mereka.partition(" ")[0], SETINGKAT.get(jenis, "daerah"))
        if setingkat == SETINGKAT[kami.jenis]:  # (2)
            yield satu, mereka, kami


def check(subject: Subject) -> Slip | None:
    satu, mereka, kami = subject
    ini = satu.ini.wilayah
    if ini is None or mereka in (kami.baku, kami.nama.lower()):
        return None
    berjenis = ini.teks.split()[0].lower() in ("kabupaten", "kota", "provinsi", "kab.", "prov.")
    ganti = str(kami) if berjenis else kami.nama
    boleh = 1 if len(kami.nama) < PANJANG else 2
    if jarak(mereka, kami.baku, boleh) <= boleh:
        pesan = f"Tertulis '{ini.teks}', seharusnya '{ganti}'."
        return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, ganti)
    pesan = f"Tertulis '{ini.teks}', padahal keputusan ini dari {kami}. Benarkah itu yang dimaksud?"
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, None, TINJAU)

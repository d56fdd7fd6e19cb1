"""Citations of legal acts: found in text, identified, ranked, and looked up in the register.

rujukan = cari(teks)              every citation, each part with its place (`Rujukan`)
cari_semua(teks)                  the same for several texts at once
kunci(satu)                       which act is meant, however it is spelled (`Kunci`)
harus_sebelum(satu, lain)         whether its rank alone puts it first; `peringkat` says why
register().get(satu)              what the register knows of it (`Peraturan`), or None
maksud(satu)                      the act of the register that it means, slips forgiven (`Maksud`)
tulis(peraturan), pendek(kunci)   the act as a decree cites it, and in a few words
jenis_dari(satu.jenis)            its kind: name, rank, gazette, region (`Jenis`)
"""

from __future__ import annotations

from pipeline.rujukan.bagian import Bagian, Kaitan, Lembaran, Pasal, Rujukan
from pipeline.rujukan.identitas import (
    Kunci,
    baca_kunci,
    harus_sebelum,
    kunci,
    nomor_baku,
    peringkat,
    wilayah_baku,
)
from pipeline.rujukan.jenis import Jenis, id_penerbit, jenis_dari
from pipeline.rujukan.maksud import Maksud, kemiripan, maksud, sama_judul
from pipeline.rujukan.peraturan import (
    Peraturan,
    Register,
    kata_judul,
    pendek,
    register,
    tulis,
    tulis_lembaran,
)
from pipeline.rujukan.telusur import cari, cari_semua

__all__ = [
    "Bagian",
    "Jenis",
    "Kaitan",
    "Kunci",
    "Lembaran",
    "Maksud",
    "Pasal",
    "Peraturan",
    "Register",
    "Rujukan",
    "baca_kunci",
    "cari",
    "cari_semua",
    "harus_sebelum",
    "id_penerbit",
    "jenis_dari",
    "kata_judul",
    "kemiripan",
    "kunci",
    "maksud",
    "nomor_baku",
    "pendek",
    "peringkat",
    "register",
    "sama_judul",
    "tulis",
    "tulis_lembaran",
    "wilayah_baku",
]

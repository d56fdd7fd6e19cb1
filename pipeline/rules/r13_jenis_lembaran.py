"""Lembaran cocok dengan jenis peraturannya.

Undang-Undang, Peraturan Pemerintah, dan Peraturan Presiden diundangkan dalam Lembaran Negara,
peraturan menteri dalam Berita Negara, Peraturan Daerah dalam Lembaran Daerah, peraturan kepala
daerah dalam Berita Daerah. Peraturan Daerah yang berlembaran negara biasanya sebetulnya Peraturan
Pemerintah.

Aturan ini diam bila:
1. jenis peraturan itu tidak diundangkan dalam lembaran mana pun, seperti keputusan;
2. jenisnya sendiri keliru, dan sudah ditunjukkan R08;
3. Undang-Undang dan Peraturan Pemerintah sampai tahun 1950, yang diundangkan dalam Berita Negara.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Lembaran
from pipeline.rujukan.jenis import kamus
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "UU 12/2011 Pasal 81 sampai dengan Pasal 86"
EXPLAINS = ("R14", "R15", "R19")

BERITA_NEGARA = 1950  # the Republic's acts until then, the Lembaran Negara was of the federation
Subject = tuple[Kutipan, Lembaran]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if not satu.jenis.lembaran:  # (1)
            continue
        if satu.maksud and "jenis" in satu.maksud.keliru:  # (2)
            continue
        if 0 < satu.kunci.tahun <= BERITA_NEGARA:  # (3)
            continue
        for lembaran in satu.ini.lembaran:
            yield satu, lembaran


def check(subject: Subject) -> Slip | None:
    satu, ini = subject
    jenis = satu.jenis
    if ini.jenis.removeprefix("T") == jenis.lembaran:
        return None
    tambahan = "Tambahan " if ini.jenis[0] == "T" else ""
    tepat = tambahan + kamus().lembaran[jenis.lembaran]
    pesan = f"Tertulis '{ini.nama.teks}', padahal {jenis.nama} diundangkan dalam {tepat}."
    ganti: str | None = tepat
    if jenis.wilayah and satu.ini.wilayah is None:
        pesan += " Jenis peraturannya atau lembarannya yang keliru; periksa pada salinan resminya."
        ganti = None
    return Slip(satu.alinea, ini.nama.mulai, ini.nama.akhir, pesan, ganti)

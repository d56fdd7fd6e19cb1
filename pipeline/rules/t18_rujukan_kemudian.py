"""Yang dirujuk tidak lebih muda daripada keputusan.

Peraturan, surat, atau rapat yang menjadi dasar keputusan sudah ada ketika keputusan ditetapkan.
Yang sering terjadi: tanggal keputusan dari naskah lama, dasar hukumnya sudah diperbarui.

Aturan ini diam bila:
1. tanggal penetapan tidak terbaca;
2. tanggal itu tenggat atau mulai berlaku, bukan tanggal surat atau rapat.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import tulis
from pipeline.telaah.rujukan import kutipan
from pipeline.telaah.tanggalan import tanggalan

LEVEL = "wajib"
SOURCE = "kalender"

DASAR = ("menimbang", "mengingat", "lain")
# (2)
TENGGAT = pattern(
    r"\b(?:berlaku|mulai|sampai|hingga|s\.d\.?|lambat|lambatnya|berakhir|sejak|terhitung)\b[^.;,]{0,40}\Z"
)

Subject = tuple[Alinea, int, int, str, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    penetapan = naskah.tanggal
    if penetapan is None:  # (1)
        return
    hari = tulis(penetapan)
    for satu in naskah.once(kutipan):
        ini = satu.ini
        if ini.tanggal and ini.tanggal_tertulis:
            letak = ini.tanggal_tertulis
            yield satu.alinea, letak.mulai, letak.akhir, hari, ini.tanggal > penetapan
        if ini.tahun and ini.tahun_tertulis:
            letak = ini.tahun_tertulis
            yield satu.alinea, letak.mulai, letak.akhir, hari, ini.tahun > penetapan.year
    for alinea, sebutan in naskah.once(tanggalan):
        if sebutan.tanggal and alinea.peran in DASAR:
            depan = alinea.teks[: sebutan.mulai].lower()
            if not TENGGAT.search(depan):
                lewat = sebutan.tanggal > penetapan
                yield alinea, sebutan.mulai, sebutan.akhir, hari, lewat


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, penetapan, lewat = subject
    if not lewat:
        return None
    tertulis = alinea.teks[mulai:akhir]
    pesan = f"Tertulis '{tertulis}', sesudah keputusan ini ditetapkan ({penetapan})."
    return Slip(alinea, mulai, akhir, pesan)

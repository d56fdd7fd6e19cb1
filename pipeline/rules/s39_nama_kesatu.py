"""KESATU menyebut apa yang ditetapkan selengkap judulnya.

Judul 'Penetapan Indikator Kinerja Utama Dinas … Kabupaten …' diulang dalam KESATU tanpa kata
Penetapan. Yang sering terjadi: nama kabupatennya tertinggal.

Aturan ini diam bila:
1. KESATU tidak diawali seperti judulnya;
2. yang berbeda tahunnya.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import judul_biasa
from pipeline.telaah.sanding import sanding

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"

AWAL = pattern(r"\s*(?:(?:menetapkan|mengesahkan|penetapan)\s+)*", re.IGNORECASE)
HENTI = pattern(
    r"[,.;]?\s+(?:tahun|periode|sebagaimana|yang|seperti|dengan|adalah|merupakan)\b|[.;:,]",
    re.IGNORECASE,
)
SINGKATAN = pattern(r"\s*\([^()]{2,12}\)")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int, str]]:
    judul = naskah.once(judul_biasa)
    benda = _potong(judul, 0)
    tepat = SINGKATAN.sub("", judul[slice(*benda)])
    for alinea in naskah.peran("diktum")[:1]:
        mulai, akhir = _potong(alinea.teks, 0)
        tertulis = SINGKATAN.sub("", alinea.teks[mulai:akhir])
        if tepat and tertulis.casefold().split()[:2] == tepat.casefold().split()[:2]:  # (1)
            yield alinea, mulai, akhir, tepat


def _potong(teks: str, mulai: int) -> tuple[int, int]:
    """Where the thing decided on stands: from after 'Menetapkan' to its year."""  # (2)
    awal = AWAL.match(teks, mulai)
    kiri = awal.end() if awal else mulai
    henti = HENTI.search(teks, kiri)
    return kiri, henti.start() if henti else len(teks)


def check(subject: tuple[Alinea, int, int, str]) -> Slip | None:
    alinea, mulai, akhir, tepat = subject
    singkatan = SINGKATAN.search(alinea.teks, mulai, akhir)
    if singkatan:
        kata = len(alinea.teks[mulai : singkatan.start()].split())
        semua = tepat.split()
        tepat = " ".join([*semua[:kata], singkatan[0].strip(), *semua[kata:]])
    beda = sanding(alinea.teks[mulai:akhir], tepat)
    if beda is None:
        return None
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Tertulis '{alinea.teks[kiri:kanan]}', sedangkan judulnya '{tepat}'; seharusnya "
        f"'{beda.ganti}'."
    )
    return Slip(alinea, kiri, kanan, pesan, beda.ganti)

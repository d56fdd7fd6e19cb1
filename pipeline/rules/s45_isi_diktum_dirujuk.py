"""Yang disebut 'sebagaimana dimaksud dalam diktum …' memang diatur dalam diktum itu.

'Indikator Kinerja Utama sebagaimana dimaksud dalam diktum KESATU' menunjuk diktum yang menetapkan
Indikator Kinerja Utama. Yang sering terjadi: urutan diktum berubah, rujukannya tidak.

Aturan ini diam bila:
1. yang dirujuk diktum keputusan lain, atau tidak ada (lihat S13);
2. yang disebut hanya satu kata, atau kata-katanya ada dalam diktum itu: semua kata sebuah nama
   (atau singkatannya), separuh kata selain nama;
3. tidak ada diktum lain yang mengatur hal itu: namanya mungkin hanya ditulis dengan kata lain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.angka import baca_urutan
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.sebut_diktum import sebut_diktum

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

DEPAN = pattern(
    r"(?:^|[,;.:]\s+)([^,;.:]+?)\s+sebagaimana\s+(?:yang\s+)?dimaksud\s+(?:dalam|pada)\s+diktum\s*$",
    re.IGNORECASE,
)
KATA = pattern(r"[^\W\d_]{4,}")

Subject = tuple[Alinea, int, int, list[str], Alinea, list[Alinea]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    diktum = naskah.peran("diktum")
    for alinea, mulai, akhir in naskah.once(sebut_diktum):  # (1)
        nilai = baca_urutan(alinea.teks[mulai:akhir]) or 0
        depan = alinea.teks[:mulai] if alinea.peran == "diktum" else ""
        match = DEPAN.search(depan) if "dimaksud" in depan.lower() else None
        if match is None or not 0 < nilai <= len(diktum):
            continue
        kata = KATA.findall(match[1])
        if len(kata) > 1:  # (2)
            lain = [satu for satu in diktum if satu is not alinea and satu is not diktum[nilai - 1]]
            yield alinea, mulai, akhir, kata, diktum[nilai - 1], lain


def _mengatur(diktum: Alinea, kata: list[str]) -> bool:
    """Whether a diktum speaks of what these words name."""
    isi = diktum.teks.lower()
    ada = sum(1 for satu in kata if satu.lower() in isi)
    nama = all(satu[0].isupper() for satu in kata)
    singkatan = "".join([satu[0] for satu in kata]).lower()
    return (ada == len(kata) if nama else 2 * ada >= len(kata)) or singkatan in isi.split()


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, kata, dirujuk, lain = subject
    if _mengatur(dirujuk, kata):  # (2)
        return None
    if not any(_mengatur(satu, kata) for satu in lain):  # (3)
        return None
    pesan = (
        f"Dirujuk diktum '{alinea.teks[mulai:akhir]}', padahal diktum itu tidak mengatur "
        f"'{' '.join(kata)}'. Periksa diktum yang dimaksud."
    )
    return Slip(alinea, mulai, akhir, pesan)

"""Diktum menyatakan lampiran sebagai bagian tidak terpisahkan dari Keputusan ini.

Rumusannya: 'sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari
Keputusan ini'. Tanpa rumusan itu kedudukan lampiran dapat dipersoalkan.

Aturan ini diam bila:
1. diktum tidak menyebut lampiran sama sekali (lihat S15).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.batang import BATANG, batang
from pipeline.telaah.judul import sebutan_jenis
from pipeline.telaah.sebut_lampiran import Sebutan, sebut_lampiran

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"


def subjects(naskah: Naskah) -> Iterable[tuple[Sebutan, bool, str]]:
    for sebutan in naskah.once(sebut_lampiran):
        if sebutan.alinea.peran in BATANG:  # (1)
            ada = any("terpisahkan" in alinea.teks for alinea in naskah.once(batang))
            yield sebutan, ada, naskah.once(sebutan_jenis)
            return


def check(subject: tuple[Sebutan, bool, str]) -> Slip | None:
    sebutan, ada, diri = subject
    if ada:
        return None
    tertulis = sebutan.alinea.teks[sebutan.mulai : sebutan.akhir]
    pesan = (
        f"Yang ditetapkan menyebut '{tertulis}' tanpa menyatakan kedudukannya. Tulis misalnya "
        f"'{tertulis} yang merupakan bagian tidak terpisahkan dari {diri} ini'."
    )
    return Slip(sebutan.alinea, sebutan.mulai, sebutan.akhir, pesan)

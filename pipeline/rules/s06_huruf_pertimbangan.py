"""Rumusan penutup Menimbang menyebut huruf (atau angka) semua butir di atasnya, tidak lebih.

Bila butir ditambah atau dihapus, huruf dalam 'sebagaimana dimaksud dalam huruf a dan huruf b'
harus ikut berubah; bila butirnya bernomor, yang disebut angkanya. Yang sering terjadi: rumusan itu
masih milik naskah tahun lalu.

Aturan ini diam bila:
1. butir terakhir bukan rumusan penutup (lihat S05), atau tidak menyebut huruf maupun angka.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.pertimbangan import Pertimbangan, pertimbangan, sebut

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans"


def subjects(naskah: Naskah) -> Iterable[Pertimbangan]:
    penutup = naskah.once(pertimbangan)
    if penutup and penutup.disebut:  # (1)
        yield penutup


def check(penutup: Pertimbangan) -> Slip | None:
    ada, disebut, sebutan = penutup.ada, penutup.disebut, penutup.sebutan
    if sorted(disebut) == sorted(ada):
        return None
    tertulis = penutup.alinea.teks[penutup.mulai : penutup.akhir]
    ganti = sebut(sebutan, ada)
    kurang = [satu for satu in ada if satu not in disebut]
    lebih = [satu for satu in disebut if satu not in ada]
    sebab = []
    if kurang:
        sebab.append(f"{sebut(sebutan, kurang)} belum disebut")
    if lebih:
        sebab.append(f"'{', '.join(lebih)}' tidak ada di atas butir ini")
    pesan = (
        f"Tertulis '{tertulis}', padahal di atasnya ada {len(ada)} butir: "
        f"{'; '.join(sebab) or 'ada yang disebut dua kali'}. Seharusnya '{ganti}'."
    )
    return Slip(penutup.alinea, penutup.mulai, penutup.akhir, pesan, ganti)

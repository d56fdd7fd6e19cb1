"""Rumusan penutup Menimbang menyebut huruf semua butir di atasnya, tidak lebih.

Bila butir ditambah atau dihapus, huruf dalam 'sebagaimana dimaksud dalam huruf a dan huruf b'
harus ikut berubah. Yang sering terjadi: rumusan itu masih milik naskah tahun lalu.

Aturan ini diam bila:
1. butir terakhir bukan rumusan penutup (lihat S05), atau tidak menyebut huruf.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import huruf
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.pertimbangan import Pertimbangan, pertimbangan, sebut_huruf

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans"


def subjects(naskah: Naskah) -> Iterable[Pertimbangan]:
    penutup = naskah.once(pertimbangan)
    if penutup and penutup.huruf:  # (1)
        yield penutup


def check(penutup: Pertimbangan) -> Slip | None:
    ada = [huruf(n) for n in range(1, penutup.jumlah + 1)]
    if sorted(penutup.huruf) == ada:
        return None
    tertulis = penutup.alinea.teks[penutup.mulai : penutup.akhir]
    ganti = sebut_huruf(ada)
    kurang = [satu for satu in ada if satu not in penutup.huruf]
    lebih = [satu for satu in penutup.huruf if satu not in ada]
    sebab = []
    if kurang:
        sebab.append(f"{sebut_huruf(kurang)} belum disebut")
    if lebih:
        sebab.append(f"{sebut_huruf(lebih)} tidak ada di atas butir ini")
    pesan = (
        f"Tertulis '{tertulis}', padahal di atasnya ada {penutup.jumlah} butir: "
        f"{'; '.join(sebab) or 'ada huruf yang disebut dua kali'}. Seharusnya '{ganti}'."
    )
    return Slip(penutup.alinea, penutup.mulai, penutup.akhir, pesan, ganti)

"""Antara pokok kalimat dan 'merupakan' atau 'adalah' tidak ada koma.

'Indikator Kinerja Utama dalam Lampiran Keputusan ini merupakan ukuran kinerja': koma sebelum
'merupakan' memisahkan pokok kalimat dari sebutannya.

Aturan ini diam bila:
1. koma itu menutup keterangan yang dibuka koma lain;
2. kalimat diawali keterangan, misalnya 'Dalam Keputusan ini, adalah …'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.teks import letak_kata

LEVEL = "tinjau"
SOURCE = "ejaan (EYD), bagian tanda koma"

SEBUTAN = ("merupakan", "adalah", "ialah")
KETERANGAN = frozenset((
    "dalam", "pada", "untuk", "dengan", "berdasarkan", "apabila", "bila", "jika", "ketika",
    "karena", "selain", "sebagai", "menurut", "oleh", "agar", "bahwa", "sehubungan", "sesuai",
    "setelah", "sebelum", "di", "dari", "terhadap", "guna", "mengenai", "adapun",
))  # fmt: skip

Subject = tuple[Alinea, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, where one of the words stands in it, that word)."""
    for alinea in naskah.peran("diktum", "ayat", "rincian", "uraian", "sel"):
        for kata in SEBUTAN:
            for letak in letak_kata(kata, alinea.teks) if kata in alinea.teks else ():
                yield alinea, letak, kata


def check(subject: Subject) -> Slip | None:
    alinea, letak, sebutan = subject
    depan = str(alinea.teks[:letak]).rstrip()
    if not depan.endswith(","):
        return None
    mulai = max(depan.rfind(tanda) for tanda in (". ", "; ", ": "))
    kata = depan[mulai + 1 :].split()
    if any("," in satu for satu in kata[:-1]):  # (1)
        return None
    if kata[0].lower() in KETERANGAN:  # (2)
        return None
    mulai = len(depan) - len(kata[-1])
    pesan = f"Tertulis '{kata[-1]} {sebutan}'; hapus koma sebelum '{sebutan}'."
    return Slip(alinea, mulai, len(depan), pesan, kata[-1].rstrip(","))

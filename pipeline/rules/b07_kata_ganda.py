"""Tidak ada kata yang tertulis dua kali berturut-turut.

'yang yang' atau 'di di' luput dari mata karena sering jatuh di ujung baris. Kata ulang ditulis
dengan tanda hubung: masing-masing.

Aturan ini diam bila:
1. kata itu nama, seperti Bone Bone, atau angka.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from operator import eq

from pipeline.check.slip import TINJAU, Slip
from pipeline.kosakata import dikenal, nama_diri
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "wajib"
SOURCE = "EYD V, bagian Bentuk Ulang"

TUGAS = frozenset(
    (
        "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "oleh",
        "atau", "ini", "itu", "adalah", "akan", "telah", "tidak", "sebagai", "bahwa",
        "serta", "tentang", "atas", "para", "sudah", "dapat", "harus", "merupakan",
        "agar", "karena", "bagi", "terhadap",
    )
)  # fmt: skip


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    urut = naskah.once(kata).urut
    if not any(map(eq, urut, urut[1:])):
        return [None]
    ganda = {a.lower() for a, b in pairwise(urut) if a == b and a.isalpha()}
    ada: list[Letak | None] = []
    for satu in ganda:
        if satu not in TUGAS and (len(satu) < 3 or satu in nama_diri() or not dikenal(satu)):  # (1)
            continue
        for mulai in semua.kata(satu, semua.kecil):
            sisa = semua.kecil[mulai + len(satu) :]
            sela = len(sisa) - len(sisa.lstrip(" "))
            akhir = mulai + 2 * len(satu) + sela
            lanjut = sisa[sela + len(satu) : sela + len(satu) + 1]
            if sela and sisa.startswith(satu, sela) and not lanjut.isalnum() and lanjut != "-":
                letak = semua.letak(mulai, akhir)
                if letak and (satu in TUGAS or len(set(letak.tertulis.split())) == 1):
                    ada.append(letak)
    return ada or [None]


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    satu = letak.tertulis.split()[0]
    if satu.lower() in TUGAS:
        pesan = f"Tertulis '{letak.tertulis}', cukup '{satu}'."
        return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, satu)
    pesan = (
        f"Tertulis '{letak.tertulis}': hapus salah satu, atau tulis '{satu}-{satu.lower()}' bila "
        "memang kata ulang."
    )
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, None, TINJAU)

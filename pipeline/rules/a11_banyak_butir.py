"""Banyaknya indikator, sasaran, dan lampiran yang disebut sama dengan yang ada.

'Sasaran ini memiliki 2 (dua) indikator' harus cocok dengan tabelnya. Yang sering terjadi: indikator
ditambah atau dihapus dari tabel, kalimatnya tidak ikut diubah.

Aturan ini diam bila:
1. yang dihitung bukan isi naskah ini, misalnya '36 indikator inovasi daerah' atau 'dalam Renstra'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.klaim import Hitungan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.daftar import daftar
from pipeline.telaah.klaim import salah, tertulis

LEVEL = "wajib"
SOURCE = "kesesuaian isi naskah"

Subject = tuple[Naskah, Hitungan, frozenset[int]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu, ada in naskah.once(daftar):  # (1)
        yield naskah, satu, ada


def check(subject: Subject) -> Slip | None:
    naskah, satu, ada = subject
    if int(satu.angka.nilai) in ada:
        return None
    banyak = " atau ".join(str(n) for n in sorted(ada))
    pesan = (
        f"Tertulis {tertulis(naskah, satu.angka)}, padahal dalam naskah ini ada {banyak} "
        f"{satu.benda}."
    )
    return salah(naskah, satu.angka, pesan)

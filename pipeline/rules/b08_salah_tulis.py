"""Tidak ada kata yang salah tulis menurut kamus.

Kata yang sering salah tulis: tatacara, dikemudian hari, diatas, aksebilitas, presentase. Daftarnya
ada di data/kata.yaml, masing-masing dengan sumbernya.

Aturan ini diam bila:
1. judul resmi peraturan yang dikutip memang tertulis begitu;
2. kata itu isian {…}; yang diperiksa tempat kata itu ditulis.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.keliru import Keliru, keliru

LEVEL = "wajib"
SOURCE = "KBBI VI; EYD V"
EXPLAINS = ("B11",)


def subjects(naskah: Naskah) -> Iterable[Keliru | None]:
    return naskah.once(keliru)["salah_tulis"] or [None]  # (1) (2)


def check(satu: Keliru | None) -> Slip | None:
    if satu is None:
        return None
    letak = satu.letak
    pesan = f"Tertulis '{letak.tertulis}', seharusnya '{satu.ganti}' ({satu.entri.sumber})."
    if satu.ragu:
        pesan += " Periksa apakah judul resminya memang demikian."
    tingkat = TINJAU if satu.ragu else None
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, satu.ganti, tingkat)

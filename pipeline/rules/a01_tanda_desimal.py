"""Desimal ditulis dengan koma, ribuan dengan titik.

'20.08%' ditulis '20,08%'. Titik dan koma yang bercampur dalam satu naskah membuat angka yang sama
tampak berbeda, dan '1.250' dapat terbaca seribu dua ratus lima puluh. Yang sering terjadi: angka
disalin dari lembar kerja yang berpengaturan bahasa Inggris.

Aturan ini diam bila:
1. titiknya memisahkan ribuan, misalnya '1.250 orang';
2. angkanya menamai sesuatu, misalnya 'Pasal 3.1' atau 'versi 2.0'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import Angka
from pipeline.klaim.bilangan import ANGKA, NOMOR, RUSAK, TAHUN
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim, salah, seperti, tertulis

LEVEL = "wajib"
SOURCE = "EYD V, tanda koma dan tanda titik pada bilangan"


def subjects(naskah: Naskah) -> Iterable[tuple[Naskah, Angka]]:
    for satu in naskah.once(klaim).angka:
        if satu.jenis == RUSAK or (
            satu.jenis not in (NOMOR, TAHUN)  # (2)
            and satu.bilangan.pemisah  # (1)
        ):
            yield naskah, satu


def check(subject: tuple[Naskah, Angka]) -> Slip | None:
    naskah, satu = subject
    ditulis = tertulis(naskah, satu)
    if satu.jenis == RUSAK:
        try:
            angka.baca(str(naskah.alinea[satu.paragraf].teks[satu.digit : satu.henti]))
        except ValueError as error:
            return salah(naskah, satu, f"Tertulis {ditulis}. {error}")
        return None
    if satu.bilangan.pemisah != ".":
        return None
    ganti = seperti(naskah, satu, satu.nilai)
    tingkat = TINJAU if satu.jenis == ANGKA and not satu.satuan else None
    pesan = f"Tertulis {ditulis}; desimal ditulis dengan koma: {ganti}."
    return salah(naskah, satu, pesan, ganti, tingkat)

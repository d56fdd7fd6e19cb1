"""Satu indikator dihitung dengan satu rumus, di setiap tabel.

Rumus yang berbeda memberi angka yang berbeda. Yang sering terjadi: satu tabel menghitung yang
meningkat pada tahun itu (arus), tabel lain menghitung semua yang ada (keadaan).

Aturan ini diam bila:
1. rumusnya hanya berbeda cara menulis kurung, tanda bagi, atau persen;
2. salah satu sel tidak memuat rumus.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.nama_indikator import pasangan
from pipeline.telaah.rumus import Suku, suku
from pipeline.telaah.sanding import rata

LEVEL = "wajib"
SOURCE = "aritmetika; indikator harus dapat diukur (PER/09/M.PAN/5/2007)"

Subject = tuple[Alinea, Alinea]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for lain, utama in naskah.once(pasangan):
        satu, dua = lain.satu("formulasi"), utama.satu("formulasi") if utama else None
        if satu and dua and satu is not dua and satu.teks.strip(" -") and dua.teks.strip(" -"):
            yield satu, dua  # (2)


def check(subject: Subject) -> Slip | None:
    sini, sana = subject
    kiri, kanan = suku(sini.teks), suku(sana.teks)
    if [s.kata for s in kiri] == [s.kata for s in kanan] or not kiri or not kanan:  # (1)
        return None
    sama = [s.inti for s in kiri] == [s.inti for s in kanan]
    mulai, akhir = _beda(kiri, kanan, sama)
    arus = [any(s.arus for s in semua) for semua in (kiri, kanan)]
    pesan = (
        f"Rumusnya berbeda pada '{sini.teks[mulai:akhir]}'. Di sini '{rata(sini.teks)}', sedangkan "
        f"{sana.nama}: '{rata(sana.teks)}'."
    )
    if arus[0] != arus[1]:
        pesan += " Yang satu menghitung yang meningkat (arus), yang lain keadaan seluruhnya."
    return Slip(sini, mulai, akhir, pesan, None, TINJAU if sama else None)


def _beda(kiri: list[Suku], kanan: list[Suku], sama: bool) -> tuple[int, int]:
    """The first words that differ, in the first part that differs."""
    if len(kiri) != len(kanan):
        return kiri[0].letak[0][0], kiri[-1].letak[-1][1]
    for satu, dua in zip(kiri, kanan, strict=True):
        a, b = satu.kata, dua.kata
        if a == b or (not sama and satu.inti == dua.inti):
            continue
        n = 0
        while n < min(len(a), len(b)) - 1 and a[n] == b[n]:
            n += 1
        m = len(a)
        while m > n + 1 and m - len(a) + len(b) > n and a[m - 1] == b[m - 1 - len(a) + len(b)]:
            m -= 1
        return satu.letak[n][0], satu.letak[m - 1][1]
    return kiri[0].letak[0][0], kiri[-1].letak[-1][1]

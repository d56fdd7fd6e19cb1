"""Target dari tahun ke tahun berjalan searah, tanpa satu tahun yang menyimpang.

Target beberapa tahun lazimnya naik terus atau turun terus: 76, 78, 80, 82. Satu tahun yang keluar
dari deretnya (76, 78, 68, 82) biasanya angka yang salah ketik, tertukar, atau kehilangan komanya.

Aturan ini diam bila:
1. targetnya kurang dari tiga tahun, bukan angka dan bukan peringkat, atau kolom tahunnya sendiri
   tidak berurutan (lihat T20);
2. tanpa satu tahun pun deretnya tetap tidak searah, atau yang dihitung sebuah jumlah dan sisanya
   tidak naik terus: targetnya memang berbeda setiap tahun;
3. yang menyimpang tidak dapat ditunjuk karena targetnya hanya tiga dan tidak jauh berbeda;
4. keadaan sebelumnya ikut dilihat hanya bila target itu dua kali tetangga-tetangganya atau lebih,
   atau separuhnya atau kurang.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.nilai import Deret, Nilai, deret

LEVEL = "tinjau"
SOURCE = "kelaziman tabel kinerja; bukan kesalahan yang pasti"

CUKUP = 5  # values, results among them, that show which way they go
PANJANG = 3  # targets beyond which a fall all the way is no chance
JAUH = 8  # times as much as both neighbours, or as little: a comma or a figure is amiss
UKURAN = (
    "persen",
    "indeks",
    "nilai",
    "rasio",
    "angka ",
    "tingkat",
    "predikat",
    "opini",
    "prevalensi",
)


def subjects(naskah: Naskah) -> Iterable[Deret]:
    for satu in naskah.once(deret):
        panjang = max(len(satu.target), len(satu.jalan))
        if panjang > 2 and satu.runtut and len({nilai.skala for nilai in satu.jalan}) == 1:  # (1)
            yield satu


def check(satu: Deret) -> Slip | None:
    target = satu.target
    if sel := _terjepit(satu):  # (4)
        semua = ", ".join(str(nilai.sel.teks).strip() for nilai in satu.jalan)
        pesan = f"Target tertulis '{sel.teks}', jauh dari nilai di kiri kanannya: {semua}."
        return whole(sel, f"{pesan} Periksa angkanya.")
    if len(target) < PANJANG:
        return None
    n = _melonjak(target)
    if n < 0 and not _searah(target):
        calon = [n for n in range(len(target)) if _searah([*target[:n], *target[n + 1 :]])]
        if len(target) == 3:  # (3)
            menyimpang = target[0].skala >= 0 or satu.indikator.sebutan.lower().startswith(UKURAN)
            calon = [1] if menyimpang else []
        elif satu.indikator.sebutan.lower().startswith("jumlah"):  # (2)
            nilai = [each.nilai for each in target]
            calon = [n for n in calon if _tetap([*nilai[:n], *nilai[n + 1 :]])]
        n = _pilih(target, calon)
    if n < 0:
        return None
    semua = ", ".join(str(nilai.sel.teks).strip() for nilai in target)
    sel = target[n].sel
    pesan = (
        f"Target tahun {target[n].tahun} tertulis '{sel.teks}', keluar dari deretnya: {semua} "
        f"({target[0].tahun}-{target[-1].tahun}). Periksa angkanya."
    )
    return whole(sel, pesan)


def _terjepit(satu: Deret) -> Alinea | None:
    """A target between two values near each other and far from it, where all others go one way."""
    jalan = satu.jalan
    jumlah = satu.indikator.sebutan.lower().startswith("jumlah")
    for n in range(1, len(jalan) - 1):
        ini = jalan[n]
        kecil, besar = sorted((jalan[n - 1].nilai, jalan[n + 1].nilai))
        if ini.kolom != "target" or ini.skala >= 0 or kecil <= 0 or 2 * besar > 3 * kecil:
            continue
        sisa = [*jalan[:n], *jalan[n + 1 :]]
        if not _searah(sisa) or (jumlah and not _tetap([each.nilai for each in sisa])):
            continue
        if ini.nilai >= 2 * besar or 2 * ini.nilai <= kecil:
            return ini.sel
        if len(jalan) >= CUKUP and len(satu.target) <= PANJANG and not _searah(jalan):
            return ini.sel
    return None


def _searah(target: Sequence[Nilai]) -> bool:
    nilai = [satu.nilai for satu in target]
    return nilai in (sorted(nilai), sorted(nilai, reverse=True))


def _tetap(nilai: Sequence[Decimal]) -> bool:
    """Whether they rise all the way; a long row may fall all the way."""
    naik = all(a < b for a, b in pairwise(nilai))
    return naik or (len(nilai) > PANJANG and all(a > b for a, b in pairwise(nilai)))


def _pilih(target: Sequence[Nilai], calon: Sequence[int]) -> int:
    """The one that stands out; of two neighbours, either of which may, the farther one."""
    if len(calon) == 2 and calon[1] - calon[0] == 1:
        sisa = [n for n in range(len(target)) if n not in calon]
        jarak = [min(abs(target[c].nilai - target[n].nilai) for n in sisa) for c in calon]
        return calon[0] if jarak[0] > jarak[1] else calon[1]
    return calon[0] if len(calon) == 1 else -1


def _melonjak(target: Sequence[Nilai]) -> int:
    """A target far above or below all the others, which are near each other; -1 for none."""
    nilai = [satu.nilai for satu in target]
    if target[0].skala >= 0 or min(nilai) <= 0 or max(nilai) < 20:
        return -1
    for n, satu in enumerate(nilai):
        lain = [*nilai[:n], *nilai[n + 1 :]]
        dekat = max(lain) < 2 * min(lain)
        if dekat and (satu > JAUH * max(lain) or satu * Decimal(JAUH) < min(lain)):
            return n
    return -1

"""Satu orang mempunyai satu NIP, dan satu NIP milik satu orang.

Yang sering terjadi: satu angka NIP berbeda antara tanda tangan keputusan dan tanda tangan
lampiran, atau nama pejabat diganti tetapi NIP-nya masih milik pejabat lama.

Aturan ini diam bila:
1. salah satu NIP-nya tidak mungkin (lihat P01);
2. namanya hanya berbeda satu dua huruf (lihat P05).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.pejabat import tulis_nip
from pipeline.telaah.nip import NipTertulis, daftar_nip

LEVEL = "wajib"
SOURCE = "NIP melekat pada satu orang; tidak memerlukan dasar hukum"


Subject = tuple[NipTertulis, list[NipTertulis], list[NipTertulis]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """Each NIP, all the others, and those above it."""
    sah = [satu for satu in naskah.once(daftar_nip) if satu.sah]  # (1)
    for n, satu in enumerate(sah):
        yield (satu, sah[:n] + sah[n + 1 :], sah[:n]) if satu.orang else (satu, [], [])


def check(subject: Subject) -> Slip | None:
    nip, lain, di_atas = subject
    tertulis = nip.alinea.teks[nip.mulai : nip.akhir]
    milik = [satu for satu in lain if satu.orang == nip.orang and satu.angka != nip.angka]
    hitung = Counter(satu.angka for satu in lain if satu.orang == nip.orang)
    if milik and hitung[nip.angka] < max(hitung.values()):
        dia = max(milik, key=lambda satu: hitung[satu.angka])
        banyak = hitung[dia.angka] > hitung[nip.angka] + 1
        if not banyak and nip.alinea.lampiran <= dia.alinea.lampiran:
            return None  # one against one: told once, at the later place
        pesan = (
            f"NIP '{tertulis}', padahal pada {dia.alinea.nama} NIP orang yang sama "
            f"'{tulis_nip(dia.angka)}'."
        )
        ganti = tulis_nip(dia.angka) if banyak else None
        return Slip(nip.alinea, nip.mulai, nip.akhir, pesan, ganti)
    for satu in di_atas:
        orang_lain = satu.orang and jarak(satu.orang, nip.orang, 2) > 2  # (2)
        if satu.angka == nip.angka and orang_lain:
            pesan = (
                f"NIP '{tertulis}' dipakai dua orang: {satu.orang.upper()} ({satu.alinea.nama}) "
                f"dan {nip.orang.upper()}."
            )
            return Slip(nip.alinea, nip.mulai, nip.akhir, pesan)
    return None

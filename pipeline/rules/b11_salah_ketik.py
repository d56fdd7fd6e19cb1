"""Tidak ada kata yang tampak salah ketik.

Kata yang tidak dikenal, tetapi hanya berbeda satu huruf dari kata yang lazim atau dari kata yang di
tempat lain dalam naskah ini ditulis lain: 'Repiblik' di samping 'Republik', 'Rentsra' di samping
'Renstra'.

Aturan ini diam bila:
1. kata itu ada dalam daftar kata, atau turunannya menurut kaidah imbuhan;
2. kata itu nama orang, nama tempat, atau singkatan, juga di dalam nomor surat.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.ejaan import seperti
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.salah_ketik import SalahKetik, salah_ketik

LEVEL = "wajib"
SOURCE = "daftar kata di data/kosakata.txt menurut KBBI VI; kesesuaian di dalam naskah"


def subjects(naskah: Naskah) -> Iterable[SalahKetik | None]:
    return naskah.once(salah_ketik) or [None]  # (1) (2)


def check(satu: SalahKetik | None) -> Slip | None:
    if satu is None:
        return None
    letak = satu.letak
    saran = [seperti(maksud, letak.tertulis) for maksud in satu.maksud]
    tanya = " atau ".join(f"'{s}'" for s in saran)
    pesan = f"Tertulis '{letak.tertulis}'. Maksudnya {tanya}?"
    ganti = saran[0] if len(saran) == 1 else None
    tingkat = None if satu.pasti else TINJAU
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti, tingkat)

"""Di bawah pangkat penanda tangan tercantum NIP-nya.

Pangkat dan NIP berjalan bersama: pangkat tanpa NIP berarti barisnya terhapus. Pejabat yang bukan
pegawai, misalnya bupati, tidak memakai keduanya.

Aturan ini diam bila:
1. pangkat tidak dicantumkan;
2. nomor pegawainya NRP, sebaris dengan pangkat polisi atau tentara.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.tanda_tangan import Blok, blok

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas daerah"


def subjects(naskah: Naskah) -> Iterable[Blok]:
    return [satu for satu in naskah.once(blok) if satu.pangkat]  # (1)


def check(satu: Blok) -> Slip | None:
    if satu.nip or satu.pangkat is None or "NRP" in satu.pangkat.teks.upper():  # (2)
        return None
    pesan = f"Tertulis pangkat '{satu.pangkat.teks}' tanpa NIP; tambahkan NIP di bawahnya."
    return whole(satu.pangkat, pesan)

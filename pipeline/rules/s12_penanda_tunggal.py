"""Huruf atau angka daftar dipakai bila butirnya lebih dari satu.

'A. …' tanpa 'B. …' terbaca seperti daftar yang terpotong. Hapus tandanya, atau tulis butir
berikutnya.

Aturan ini diam bila:
1. daftarnya di luar uraian lampiran; Menimbang satu butir dan tembusan satu nama sudah lazim.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.penanda import Daftar, Penanda, daftar

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"


def subjects(naskah: Naskah) -> Iterable[Daftar]:
    return [satu for satu in naskah.once(daftar) if not satu.utuh]  # (1)


def check(satu: Daftar) -> Slip | None:
    if len(satu.butir) > 1:
        return None
    ini: Penanda = satu.butir[0]
    if ini.nilai != 1 or not ini.akhir:
        return None
    teks = ini.alinea.teks
    akhir = len(teks) - len(teks[ini.akhir :].lstrip())
    kata = " ".join(teks[ini.mulai :].split()[:3])
    pesan = f"Tertulis '{kata} …' tanpa butir berikutnya; hapus tanda '{teks[ini.mulai : akhir]}'."
    return Slip(ini.alinea, ini.mulai, akhir, pesan, "")

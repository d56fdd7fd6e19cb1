"""Lampiran yang dirujuk memang ada.

'tercantum dalam Lampiran II' harus menunjuk lampiran yang ada dalam naskah ini. Yang sering
terjadi: lampiran dihapus atau digabung, tetapi rujukannya tertinggal.

Aturan ini diam bila:
1. yang dirujuk lampiran peraturan atau keputusan lain.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import romawi
from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.batang import BATANG
from pipeline.telaah.lampiran import daftar_lampiran
from pipeline.telaah.sebut_lampiran import Sebutan, sebut_lampiran

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"


def subjects(naskah: Naskah) -> Iterable[tuple[Sebutan, int, bool]]:
    semua = naskah.once(daftar_lampiran)
    bernomor = any(" I" in alinea.teks[:12] for satu in semua for alinea in satu.kepala[:1])
    for sebutan in naskah.once(sebut_lampiran):  # (1)
        if sebutan.nomor or sebutan.alinea.peran in BATANG:
            yield sebutan, len(semua), bernomor


def check(subject: tuple[Sebutan, int, bool]) -> Slip | None:
    sebutan, ada, bernomor = subject
    alinea, mulai, akhir = sebutan.alinea, sebutan.mulai, sebutan.akhir
    tertulis = alinea.teks[mulai:akhir]
    if not ada:
        pesan = f"Dirujuk '{tertulis}', padahal naskah ini tidak berlampiran."
        return Slip(alinea, mulai, akhir, pesan)
    lebih = [n for n in sebutan.nomor if not 1 <= n <= ada]
    if lebih:
        hitung = f"lampirannya hanya {ada}, sampai Lampiran {romawi(ada)}"
        if ada == 1:
            hitung = "lampirannya hanya satu, tanpa nomor"
        pesan = f"Dirujuk '{tertulis}', padahal {hitung}."
        return Slip(alinea, mulai, akhir, pesan, "Lampiran" if ada == 1 else None)
    if sebutan.nomor == [1] and ada == 1 and not bernomor:
        pesan = f"Dirujuk '{tertulis}', padahal lampirannya hanya satu dan tidak bernomor."
        return Slip(alinea, mulai, akhir, pesan, "Lampiran", TINJAU)
    return None

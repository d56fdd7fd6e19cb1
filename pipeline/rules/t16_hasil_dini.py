"""Hasil suatu tahun tidak diceritakan sebelum tahun itu berakhir.

Keputusan yang ditetapkan pada awal tahun tidak mungkin tahu capaian tahun itu. Bila capaiannya
sudah disebut, tanggal keputusannya masih dari naskah lama, atau tahun capaiannya salah ketik.

Aturan ini diam bila:
1. yang disebut target, rencana, atau harapan;
2. keputusan ditetapkan pada bulan Desember tahun itu;
3. tanggal penetapan tidak terbaca;
4. kalimatnya menerangkan target di barisnya.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.tanggal import tulis
from pipeline.telaah.hasil import PERAN, Hasil, hasil_dini
from pipeline.telaah.tahun import Tahun, tahun

LEVEL = "wajib"
SOURCE = "kalender"

Subject = tuple[Tahun, Hasil | None, date]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:  # (3)
        return
    dini = {id(satu.tahun): satu for satu in naskah.once(hasil_dini)}  # (1) (2) (4)
    for satu in naskah.once(tahun):
        if not satu.dikutip and satu.alinea.peran in PERAN:
            yield satu, dini.get(id(satu)), naskah.tanggal


def check(subject: Subject) -> Slip | None:
    satu, hasil, tanggal = subject
    if hasil is None:
        return None
    pesan = (
        f"Tertulis '{satu.tertulis}' dengan hasil yang sudah terjadi ('{hasil.kata}'), padahal "
        f"keputusan bertanggal {tulis(tanggal)}. Periksa tahun hasil itu, atau tanggal keputusan."
    )
    return Slip(satu.alinea, satu.mulai, satu.akhir, pesan, None, None if hasil.pasti else TINJAU)

"""Keputusan yang menggantikan keputusan terdahulu mencabutnya dalam diktum.

Tanpa pencabutan, dua keputusan tentang IKU masa yang sama berlaku berdampingan. Bila IKU
ditetapkan untuk beberapa tahun dan tahun keduanya sudah lewat, besar kemungkinan ada keputusan
terdahulu; Renstra sering baru berlaku pada akhir tahun pertamanya.

Aturan ini diam bila:
1. keputusan ini perubahan atas keputusan terdahulu, atau sudah memuat pencabutan;
2. naskah tidak menunjukkan adanya keputusan terdahulu.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.batang import batang
from pipeline.telaah.masa import masa

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Pencabutan (untuk keputusan: kelaziman)"

TERDAHULU = (  # few texts need it compiled
    r"\bKeputusan\s[^;]{0,160}?\b[Nn]omor\b[^;]{0,220}?(tidak sesuai lagi|sudah tidak sesuai|tidak"
    r" sesuai dengan|perlu diganti|perlu dicabut|perlu disesuaikan)"
)
SEBAB = ("tidak sesuai", "perlu di")  # one of these is in every match of it
CABUT = ("cabut", "tidak berlaku", "digantikan")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str, bool]]:
    diktum = naskah.once(batang)
    judul = " ".join(alinea.teks for alinea in naskah.peran("tentang")).upper()
    if not diktum:
        return
    isi = " ".join(alinea.teks for alinea in diktum).lower()
    cabut = "PERUBAHAN" in judul or any(kata in isi for kata in CABUT)  # (1)
    letak = next((alinea for alinea in diktum if "berlaku" in alinea.teks), diktum[-1])
    yield letak, _sebab(naskah), cabut


def _sebab(naskah: Naskah) -> str:
    """Why an earlier decree must exist; '' where nothing says so."""
    for alinea in naskah.peran("menimbang"):
        ada = "Keputusan" in alinea.teks and any(kata in alinea.teks for kata in SEBAB)
        if ada and (match := re.search(TERDAHULU, alinea.teks)):
            return f"Menimbang menyebut keputusan terdahulu yang '{match[1]}'"
    waktu, hari = naskah.once(masa), naskah.tanggal
    if waktu and hari and hari.year > waktu.dari + 1:
        return (
            f"IKU ditetapkan untuk {waktu.dari}-{waktu.sampai}, padahal keputusan ini baru tahun "
            f"{hari.year}; mungkin ada keputusan terdahulu untuk masa yang sama"
        )
    return ""


def check(subject: tuple[Alinea, str, bool]) -> Slip | None:
    alinea, sebab, cabut = subject
    if cabut or not sebab:  # (2)
        return None
    kata = str(alinea.teks.strip()).partition(" ")[0]
    pesan = (
        f"{sebab}. Bila ada, tambahkan di dekat '{kata} …': 'Pada saat Keputusan ini mulai "
        "berlaku, Keputusan … Nomor … dicabut dan dinyatakan tidak berlaku.'"
    )
    mulai = len(alinea.teks) - len(alinea.teks.lstrip())
    return Slip(alinea, mulai, mulai + len(kata), pesan)

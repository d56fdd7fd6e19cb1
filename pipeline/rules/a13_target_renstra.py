"""Target sama dengan target Renstra untuk tahun itu.

IKU ditetapkan berdasarkan Renstra. Bila targetnya berbeda, Renstra diubah lebih dahulu atau
perbedaannya dijelaskan. Target yang sama dengan hasil tahun lalu juga perlu dilihat: tidak ada
kemajuan yang direncanakan.

Aturan ini diam bila:
1. targetnya sama, atau salah satunya tidak disebut atau lebih dari satu;
2. naskah menjelaskan perbedaannya dan targetnya lebih tinggi daripada hasil tahun lalu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import benda, salah, tertulis
from pipeline.telaah.langkah import jumlah
from pipeline.telaah.stok import sepadan

LEVEL = "tinjau"
SOURCE = "PER/09/M.PAN/5/2007; kesesuaian dengan Renstra"

JELAS = (
    "berbeda", "perbedaan", "perubahan", "sesuaikan", "lampaui", "melebihi", "karena",
    "sehubungan", "mengingat", "dinaikkan", "diturunkan",
)  # fmt: skip
Subject = tuple[Naskah, Angka, Angka, list[Angka]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(jumlah)
    for satuan, renstra in semua:
        if renstra.dokumen != "renstra" or renstra.tahun is None:
            continue
        lain = [
            a
            for each, a in semua
            if each == satuan and a.dokumen != "renstra" and sepadan(a, renstra)
        ]
        target = [a for a in lain if a.peran == "target" and a.tahun == renstra.tahun]
        if len({a.nilai for a in target}) == 1:  # (1)
            lalu = [a for a in lain if a.peran != "target" and a.tahun == renstra.tahun - 1]
            yield naskah, renstra, target[0], lalu


def check(subject: Subject) -> Slip | None:
    naskah, renstra, target, lalu = subject
    if renstra.nilai == target.nilai:  # (1)
        return None
    sama = [a for a in lalu if a.nilai == target.nilai]
    teks = naskah.alinea[renstra.paragraf].teks.lower()
    if not sama and any(kata in teks for kata in JELAS):  # (2)
        return None
    nama = benda(renstra)
    pesan = (
        f"Tertulis {tertulis(naskah, renstra)}{nama} dalam Renstra, sedangkan target tahun "
        f"{target.tahun} di sini {tulis(target.nilai)}{nama}."
    )
    if sama:
        pesan += f" Target itu sama dengan hasil tahun {sama[0].tahun}."
    return salah(naskah, renstra, f"{pesan}\nUbah Renstra lebih dahulu, atau jelaskan alasannya.")

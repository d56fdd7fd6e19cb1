"""Satuan indikator cocok dengan namanya dan sama di setiap tabel.

'Persentase …' bersatuan persen: targetnya ditulis dengan tanda %, atau kolom satuannya berbunyi
Persen. Yang sering terjadi: tanda % terlewat, atau kolom satuan tersalin dari baris lain.

Aturan ini diam bila:
1. sel targetnya tidak memuat angka, atau satuannya disebut dalam kolom satuan atau kepala kolom.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.indikator import Indikator, indikator
from pipeline.telaah.nama_indikator import pasangan
from pipeline.telaah.nilai import KOLOM, baca, berpersen
from pipeline.telaah.sanding import rata

LEVEL = "wajib"
SOURCE = "aritmetika; kelaziman tabel kinerja"

Subject = tuple[Alinea, str, str, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(cell, its unit, the unit expected, why)."""
    for satu in naskah.once(indikator):
        yield from _satuan(satu)
    for lain, utama in naskah.once(pasangan):
        sini, sana = lain.satu("satuan"), utama.satu("satuan") if utama else None
        if sini and sana and sini is not sana:
            yield sini, rata(sini.teks), rata(sana.teks), f"{sana.nama} berbunyi"


def _satuan(satu: Indikator) -> Iterable[Subject]:
    persen = satu.sebutan.lower().startswith("persentase")
    kolom = satu.satu("satuan")
    if kolom and persen and rata(kolom.teks).strip(" -"):
        yield kolom, rata(kolom.teks), "Persen", "nama indikatornya"
    if kolom and satu.sebutan.lower().startswith("jumlah ") and berpersen(rata(kolom.teks)):
        yield kolom, rata(kolom.teks), "Jumlah", "nama indikatornya diawali"
    kepala = " ".join(alinea.teks for alinea in satu.tabel.kepala.values()).lower()
    for nama, sel in satu.sel.items():
        nilai = baca(sel[0], nama) if len(sel) == 1 and nama.startswith(KOLOM) else None
        if nilai is None or nilai.skala >= 0:
            continue  # (1)
        if kolom:
            if nilai.satuan:
                yield nilai.sel, nilai.satuan, rata(kolom.teks), "kolom satuannya"
        elif persen and not any(kata in kepala for kata in ("%", "persen", "satuan")):
            yield nilai.sel, nilai.satuan, "%", "nama indikatornya"
            if not nilai.satuan:
                return  # one cell speaks for its row


def check(subject: Subject) -> Slip | None:
    alinea, satuan, tepat, sebab = subject
    if satuan.casefold() == tepat.casefold() or (berpersen(satuan) and berpersen(tepat)):
        return None
    tertulis = alinea.teks
    if tepat == "%" and not satuan:
        ganti = f"{tertulis.strip()}%"
        pesan = f"Tertulis '{tertulis}' tanpa satuan; menurut {sebab} satuannya persen: '{ganti}'."
        return whole(alinea, pesan, ganti)
    mulai = tertulis.find(satuan) if satuan in tertulis else 0
    pesan = f"Satuannya tertulis '{tertulis[mulai:].strip()}', padahal {sebab} '{tepat}'."
    return Slip(alinea, mulai, len(tertulis.rstrip()), pesan, None, TINJAU)

"""Setiap lampiran disebut dalam diktum.

Lampiran mengikat karena diktum menyebutnya. Yang sering terjadi: lampiran kedua ditambahkan,
tetapi diktum masih menyebut 'Lampiran' saja, tanpa nomor.

Aturan ini diam bila:
1. diktum menyebut seluruh lampiran sekaligus, misalnya 'seluruh Lampiran'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import romawi
from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.batang import BATANG
from pipeline.telaah.lampiran import Lampiran, daftar_lampiran
from pipeline.telaah.sebut_lampiran import Sebutan, sebut_lampiran

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"

Subject = tuple[Lampiran, list[int], Sebutan | None, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(daftar_lampiran)
    sebutan = [s for s in naskah.once(sebut_lampiran) if s.alinea.peran in BATANG]
    disebut = {n for s in sebutan for n in s.nomor or (range(99) if s.semua else (1,))}  # (1)
    belum = [satu.nomor for satu in semua if satu.nomor not in disebut]
    tempat = "batang tubuh" if naskah.peran("pasal") else "diktum"
    for satu in semua:
        yield satu, belum, sebutan[0] if sebutan else None, len(semua), tempat


def check(subject: Subject) -> Slip | None:
    lampiran, belum, sebutan, jumlah, tempat = subject
    if lampiran.nomor not in belum:
        return None
    nama = _sebut(belum) if jumlah > 1 else "Lampiran"
    if sebutan is None:
        judul = lampiran.depan.teks.strip()
        pesan = f"Lampiran '{judul}' tidak disebut dalam {tempat}; sebut '{nama}' di sana."
        return whole(lampiran.depan, pesan)
    tertulis = sebutan.alinea.teks[sebutan.mulai : sebutan.akhir]
    ganti = _sebut(sorted({*belum, *(sebutan.nomor or [1])}))
    pesan = (
        f"Tertulis '{tertulis}', padahal naskah ini mempunyai {jumlah} lampiran; {nama} belum "
        f"disebut. Seharusnya '{ganti}'."
    )
    return Slip(sebutan.alinea, sebutan.mulai, sebutan.akhir, pesan, ganti)


def _sebut(nomor: list[int]) -> str:
    kata = [f"Lampiran {romawi(n)}" for n in nomor]
    if len(kata) < 3:
        return " dan ".join(kata)
    return f"{', '.join(kata[:-1])}, dan {kata[-1]}"

"""Setiap kata dalam nama resmi diawali huruf kapital, atau tidak satu pun.

'Rencana pembangunan Jangka Menengah Daerah' setengah nama setengah bukan. Sebagai nama ditulis
'Rencana Pembangunan Jangka Menengah Daerah', sebagai sebutan umum seluruhnya huruf kecil.

Aturan ini diam bila:
1. hanya kata pertamanya yang kapital karena di awal kalimat.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.ejaan import nama_resmi
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Huruf Kapital"

Subject = tuple[Letak, str] | None


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(teks)
    ada = naskah.once(kata)
    dipakai = ada.hitung.keys()
    for nama, bagian in nama_resmi():
        if bagian[0] not in ada.kecil:
            continue
        if dipakai.isdisjoint(bagian):  # nothing of it in small letters
            yield None
            continue
        if not all(satu in ada.kecil for satu in bagian):
            continue
        for mulai in semua.kata(nama.lower(), semua.kecil):
            tertulis = semua.utuh[mulai : mulai + len(nama)]
            if tertulis == nama or tertulis.islower() or tertulis.isupper():
                yield None
                continue
            letak = semua.letak(mulai, mulai + len(nama))
            if letak:
                yield letak, nama


def check(subject: Subject) -> Slip | None:
    if subject is None:
        return None
    letak, nama = subject
    tertulis = letak.tertulis
    if tertulis == nama.capitalize() and _awal_kalimat(letak):  # (1)
        return None
    kapital = sum(kata[0].isupper() for kata in tertulis.split())
    ganti = nama if kapital > 1 else nama.lower()
    pesan = f"Tertulis '{tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)


def _awal_kalimat(letak: Letak) -> bool:
    depan = letak.alinea.teks[: letak.mulai].rstrip(" “\"'(")
    return not depan or depan[-1] in ".:;?!" or not any(c.isalpha() for c in depan)

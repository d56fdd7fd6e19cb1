"""Kata dipisahkan satu spasi, dan alinea tidak diawali atau diakhiri spasi.

Spasi ganda dan spasi di tepi alinea biasanya sisa penyuntingan. Di kertas jaraknya tampak tidak
rata, dan pencarian kata tidak menemukannya.

Aturan ini diam bila:
1. spasi itu pada baris nomor atau NIP, yang bentuknya diperiksa S30 dan P07.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.teks import Letak, Teks, teks

LEVEL = "tinjau"
SOURCE = "kelaziman pengetikan naskah"

BUKAN_PERAN = frozenset(("nomor", "nip"))


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada = [letak for letak in _tepi(semua) if letak.alinea.peran not in BUKAN_PERAN]  # (1)
    mulai = semua.utuh.find("  ")
    while mulai >= 0:
        akhir = mulai
        while semua.utuh[akhir] == " ":
            akhir += 1
        alinea, awal = semua.di(mulai)
        tengah = mulai > awal and akhir < awal + len(alinea.teks)
        if tengah and alinea.peran not in BUKAN_PERAN:  # (1)
            ada.append(_dengan_kata(Letak(alinea, mulai - awal, akhir - awal)))
        mulai = semua.utuh.find("  ", akhir)
    return ada or [None]


def _tepi(semua: Teks) -> Iterable[Letak]:
    for alinea in semua.alinea:
        isi = str(alinea.teks)
        if isi[:1] == " " and isi.strip():
            yield _dengan_kata(Letak(alinea, 0, len(isi) - len(isi.lstrip(" "))))
        if isi[-1:] == " " and isi.strip():
            yield _dengan_kata(Letak(alinea, len(isi.rstrip(" ")), len(isi)))


def _dengan_kata(letak: Letak) -> Letak:
    """The blanks with the words beside them, so that people can see where they are."""
    isi = letak.alinea.teks
    mulai = isi.rfind(" ", 0, letak.mulai) + 1 if letak.mulai else 0
    akhir = isi.find(" ", letak.akhir)
    return Letak(letak.alinea, mulai, akhir if akhir >= 0 else len(isi))


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    tertulis = letak.tertulis
    ganti = " ".join(tertulis.split())
    apa = "spasi ganda"
    if tertulis[0] == " " or tertulis[-1] == " ":
        apa = "spasi di awal alinea" if tertulis[0] == " " else "spasi di akhir alinea"
    pesan = f"Tertulis '{tertulis}' ({apa}), seharusnya '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)

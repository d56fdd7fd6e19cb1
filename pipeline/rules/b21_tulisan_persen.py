"""Persen ditulis dengan satu cara di seluruh naskah.

'100%', '100 %', dan '100 persen' dalam satu naskah tidak salah satu per satu, tetapi menyulitkan
pencarian dan memberi kesan naskah tambal sulam. Yang paling sering dipakai menjadi patokan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

BENTUK = ("%", " %", " persen")

Subject = tuple[Letak, str, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(teks)
    ada: list[tuple[Letak, str]] = []
    for bentuk in BENTUK:
        mulai = semua.kecil.find(bentuk)
        while mulai >= 0:
            akhir = mulai + len(bentuk)
            angka = semua.utuh[mulai - 1 : mulai].isdigit()
            if angka and not (bentuk[-1] == "n" and semua.utuh[akhir : akhir + 1].isalpha()):
                letak = semua.letak(mulai, akhir)
                if letak:
                    ada.append((letak, bentuk))
            mulai = semua.kecil.find(bentuk, akhir)
    semuanya = [bentuk for _, bentuk in ada]
    lazim = max(BENTUK, key=semuanya.count)
    for letak, bentuk in ada:
        yield letak, bentuk, lazim


def check(subject: Subject) -> Slip | None:
    letak, bentuk, lazim = subject
    if bentuk == lazim:
        return None
    isi = letak.alinea.teks
    mulai = isi.rfind(" ", 0, letak.mulai) + 1
    tertulis = str(isi[mulai : letak.akhir])
    ganti = f"{isi[mulai : letak.mulai]}{lazim}"
    pesan = f"Tertulis '{tertulis}', di tempat lain ditulis seperti '{ganti}'."
    return Slip(letak.alinea, mulai, letak.akhir, pesan, ganti)

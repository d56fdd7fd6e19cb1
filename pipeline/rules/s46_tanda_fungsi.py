"""Rincian fungsi dan rincian ayat bertanda akhir seragam: titik koma, yang terakhir titik.

Rincian ditutup '; dan' pada butir sebelum yang terakhir dan titik pada yang terakhir. Yang sering
terjadi: butir dipindahkan bersama tanda akhirnya, sehingga titiknya berada di tengah.

Aturan ini diam bila:
1. semua butir berakhir sama, seperti rincian yang tiap butirnya kalimat lengkap;
2. sebuah butir mempunyai rincian sendiri, atau kalimat ayatnya berlanjut sesudah rincian.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Rincian"

AKHIR = pattern(r"([;,.]?)(\s*(?:dan|atau|dan/atau))?\s*$")
EKOR = 40  # characters in which the last word and its marks stand
Subject = tuple[Alinea, str, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for butir in _daftar(naskah):
        tanda = [_akhir(alinea)[0] for alinea in butir]
        if len(set(tanda)) < 2 or ";" not in tanda:  # (1)
            for alinea in butir:
                yield alinea, "", True
            continue
        for n, alinea in enumerate(butir, 1):
            yield alinea, ";" if n < len(butir) else ".", n == len(butir) - 1


def _daftar(naskah: Naskah) -> list[list[Alinea]]:
    """The functions of each unit, the items of each ayat: a list ends where anything else follows.
    One with a list of its own below an item is left out."""
    daftar: list[list[Alinea]] = []
    lalu = ""
    for alinea in naskah.alinea:
        if alinea.peran in ("fungsi", "rincian"):
            if lalu != alinea.peran:
                daftar.append([])
            daftar[-1].append(alinea)
        lalu = alinea.peran
    return [
        butir for butir in daftar if not any(a.teks.rstrip().endswith(":") for a in butir)
    ]  # (2)


def check(subject: Subject) -> Slip | None:
    alinea, tepat, sebelum_akhir = subject
    if not tepat:
        return None
    tanda, kata, mulai = _akhir(alinea)
    if tepat == "." and tanda == "," and alinea.peran == "rincian":  # (2)
        return None
    if tanda == tepat and (sebelum_akhir or not kata):
        return None
    akhir = len(alinea.teks.rstrip())
    mulai = mulai if mulai < akhir else alinea.teks.rstrip().rfind(" ") + 1
    tertulis = str(alinea.teks[mulai:akhir])
    ganti = tepat if tanda else f"{tertulis}{tepat}"
    pesan = f"{alinea.nama} diakhiri '{tertulis}', seharusnya '{ganti}'."
    return Slip(alinea, mulai, akhir, pesan, ganti)


def _akhir(alinea: Alinea) -> tuple[str, str, int]:
    match = AKHIR.search(alinea.teks, max(0, len(alinea.teks) - EKOR))
    assert match
    return match[1], (match[2] or "").strip() if match[1] else "", match.start()

"""Nomor dan judul di kepala lampiran sama dengan yang di keputusan.

Kepala lampiran menyalin kepala keputusan. Yang sering terjadi: lampiran disalin dari keputusan
tahun lalu, dan nomor atau judulnya tidak ikut diganti. Tanggalnya diperiksa T08.

Aturan ini diam bila:
1. nomor atau judul keputusan sendiri belum terisi atau tidak dikenali.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import judul, kosong, nomor
from pipeline.telaah.lampiran import daftar_lampiran
from pipeline.telaah.sanding import sanding

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"

BAGIAN = pattern(r"\b(nomor|tanggal|tentang)\b[\s:.]*", re.IGNORECASE)
Subject = tuple[Alinea, int, int, str, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    tepat = {"nomor": naskah.once(nomor), "tentang": naskah.once(judul)}
    for lampiran in naskah.once(daftar_lampiran):
        for alinea, kata, mulai, akhir in _bagian(lampiran.kepala):
            tertulis = alinea.teks[mulai:akhir]
            if tepat.get(kata) and tertulis and not kosong(tertulis):  # (1)
                yield alinea, mulai, akhir, kata, tepat[kata]


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, kata, tepat = subject
    tertulis = alinea.teks[mulai:akhir]
    if kata == "nomor" and "".join(tertulis.split()) == "".join(tepat.split()):
        return None
    beda = sanding(tertulis, tepat)
    if beda is None:
        return None
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Di kepala lampiran tertulis {kata} '{alinea.teks[kiri:kanan]}', seharusnya "
        f"'{beda.ganti}': {kata} keputusan ini '{tepat}'."
    )
    return Slip(alinea, kiri, kanan, pesan, beda.ganti)


def _bagian(kepala: list[Alinea]) -> Iterable[tuple[Alinea, str, int, int]]:
    """Each number, date and title of a head: its word and where it stands."""
    for alinea in kepala:
        teks = alinea.teks
        label = BAGIAN.match(alinea.tanda)
        if label:
            buang = len(teks) - len(teks.lstrip(" :"))
            yield alinea, label[1].lower(), buang, len(teks.rstrip())
            continue
        potong = []
        for match in BAGIAN.finditer(teks):
            potong.append(match)
            if match[1].lower() == "tentang":
                break
        for ini, lalu in zip(potong, [*potong[1:], None], strict=False):
            akhir = len(teks[: lalu.start() if lalu else len(teks)].rstrip(" ,"))
            if ini.end() < akhir:
                yield alinea, ini[1].lower(), ini.end(), akhir

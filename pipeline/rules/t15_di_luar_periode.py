"""Tahun target berada di dalam periode rencana.

Target hanya dapat ditetapkan untuk tahun yang dicakup periode keputusan atau periode rencana yang
menjadi dasarnya. Di luar itu tahunnya salah ketik, atau periodenya belum diperbarui.

Aturan ini diam bila:
1. naskah tidak menyebut periode apa pun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.lingkup import lingkup
from pipeline.telaah.rencana import rencana
from pipeline.telaah.tahun import Tahun, tahun
from pipeline.telaah.tahun_target import tahun_target

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"

KEPALA = pattern(r"\s*(target\s+)?(?:tahun\s+)?([12][0-9]{3})\s*", re.IGNORECASE)

Subject = tuple[Alinea, int, int, int, bool, list[Tahun], bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    judul = next((s.tahun for s in naskah.once(lingkup) if s.di == "judul keputusan"), None)
    if judul and judul.sampai:
        periode, pasti = [judul], True
    else:
        periode = [s for s in naskah.once(tahun) if s.sampai and rencana(s)]
        pasti = False
    if not periode:  # (1)
        return
    if judul and not judul.sampai:
        yield judul.alinea, judul.mulai, judul.akhir, judul.tahun, True, periode, pasti
    for satu, lalu in naskah.once(tahun_target):
        if satu.alinea.peran != "kepala_tabel" and not lalu:
            yield satu.alinea, satu.mulai, satu.akhir, satu.tahun, True, periode, pasti
    for alinea in naskah.peran("kepala_tabel"):
        match = KEPALA.fullmatch(alinea.teks)
        if match:
            yield alinea, *match.span(2), int(match[2]), _target(alinea, match), periode, pasti


def _target(alinea: Alinea, match: re.Match[str]) -> bool:
    return bool(match[1]) or alinea.kolom.startswith("target ")


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, ini, target, periode, pasti = subject
    if any(p.tahun <= ini <= p.akhir_tahun for p in periode):
        return None
    if not target and ini < min(p.tahun for p in periode):
        return None  # a column of the year before the plan holds its starting point
    tertulis = alinea.teks[mulai:akhir]
    semua = " dan ".join(sorted({p.tertulis for p in periode}))
    pesan = f"Tertulis '{tertulis}', di luar periode {semua}."
    return Slip(alinea, mulai, akhir, pesan, None, None if pasti else TINJAU)

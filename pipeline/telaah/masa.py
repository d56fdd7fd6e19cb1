"""The years an IKU decree is for, where it says more than one."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

RENTANG = pattern(
    r"(?:tahun|periode)\s+((20[0-9]{2})\s*(?:[-/]|\u2013|s\.?d\.?|sampai\s+dengan)\s*(20[0-9]{2}))"
)
RENCANA = ("renstra", "rencana", "rpjm", "rpd", "rkpd", "renja")


class Masa:
    """From year `dari` to `sampai`, as typed in `alinea.teks[mulai:akhir]`."""

    def __init__(self, dari: int, sampai: int, alinea: Alinea, mulai: int, akhir: int) -> None:
        self.dari, self.sampai, self.alinea = dari, sampai, alinea
        self.mulai, self.akhir = mulai, akhir


def masa(naskah: Naskah) -> Masa | None:
    """The span of years in the title or in the first diktum, before 'sebagaimana'; None where the
    decree is for one year. The years of a plan (Renstra 2021-2026) are not meant."""
    for alinea in (*naskah.peran("tentang"), *naskah.peran("diktum")[:1]):
        teks = alinea.teks.lower().partition("sebagaimana")[0]
        match = RENTANG.search(teks)
        if match and not any(rencana in teks[: match.start()] for rencana in RENCANA):
            dari, sampai = int(match[2]), int(match[3])
            if 0 < sampai - dari < 20:
                return Masa(dari, sampai, alinea, *match.span(1))
    return None

"""The years that the decree names, each with the paragraph it stands in."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.rujukan import dikutip
from pipeline.telaah.teks import teks

_SAMPAI = r"(?:[-/]|–|—|s\.?d\.?|sampai(?:\s+dengan)?|hingga)"
TAHUN = pattern(
    r"tahun\s*(?:(?:anggaran|pelajaran|ajaran|akademik|buku)\s+)?([0-9][0-9ol]{2,4})"
    r"(?![0-9]|[.,][0-9]|\s?%)"
    rf"(?:\s*{_SAMPAI}\s*(?:tahun\s*)?([0-9]{{3,5}})(?![0-9]|[.,][0-9]))?"
)
RENTANG = pattern(rf"([12][0-9]{{3}})\s*{_SAMPAI}\s*([12][0-9]{{3}}[0-9]?)(?![0-9]|[.,/-][0-9])")
BUKAN_AWAL = frozenset("0123456789.,/-")  # of a span: '0411-2021', '188.2021'
BUKAN_KATA = ("se", "per", "setiap ", "tiap ", "per ", "/")  # 'setahun', 'per tahun 125 desa'


class Tahun:
    """`alinea.teks[mulai:akhir]`: '2023' (`sampai` is '') or '2021-2026', both as typed.

    `kata` is where its word 'Tahun' begins, `mulai` itself where it has none. `dikutip`: it belongs
    to the citation of an act, and says nothing of this decree. `tahun` is the single year or the
    first of the span, 0 for what is no number; `akhir_tahun` the last, `rentang` both.
    """

    def __init__(
        self,
        alinea: Alinea,
        mulai: int,
        akhir: int,
        dari: str,
        sampai: str,
        kata: int,
        dikutip: bool,
    ) -> None:
        self.alinea, self.mulai, self.akhir, self.kata = alinea, mulai, akhir, kata
        self.dari, self.sampai, self.dikutip = dari, sampai, dikutip
        self.tahun = int(dari) if dari.isdecimal() else 0
        self.akhir_tahun = int(sampai) if sampai else self.tahun
        self.rentang = self.tahun, self.akhir_tahun

    @property
    def tertulis(self) -> str:
        return str(self.alinea.teks[self.mulai : self.akhir])


def tahun(naskah: Naskah) -> list[Tahun]:
    """Every year after the word 'tahun' and every span of years, in the order of the paper."""
    semua = naskah.once(teks)
    kutipan = naskah.once(dikutip)
    spans: list[tuple[int, int, int, str, str]] = []
    for match in TAHUN.finditer(semua.kecil):
        kata, akhir = match.span()
        if not semua.kecil.endswith(BUKAN_KATA, 0, kata):
            spans.append((match.start(1), akhir, kata, match[1], match[2] or ""))
    sudah = {mulai: akhir for mulai, akhir, *_ in spans}
    habis = 0
    for awal, akhir in semua.digit:
        mulai = akhir - 4
        if awal in sudah:
            habis = sudah[awal]
        elif mulai >= awal and mulai >= habis:
            ada = RENTANG.match(semua.kecil, mulai)
            habis = ada.end() if ada else habis
            if ada and semua.kecil[mulai - 1 : mulai] not in BUKAN_AWAL:
                spans.append((mulai, habis, mulai, ada[1], ada[2]))
    spans.sort()
    hasil = []
    for mulai, akhir, kata, dari, sampai in spans:
        alinea, awal = semua.di(mulai)
        mulai, akhir = mulai - awal, akhir - awal
        dalam = False
        for m, a in kutipan.get(id(alinea), ()):
            dalam = dalam or (m <= mulai and akhir <= a)
        hasil.append(Tahun(alinea, mulai, akhir, dari, sampai, kata - awal, dalam))
    return hasil

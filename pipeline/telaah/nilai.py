"""The values of an indicator: where it began, what it came to, its target for each year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from pipeline import angka
from pipeline.hints import Any
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import berkas
from pipeline.telaah.indikator import Indikator, indikator
from pipeline.telaah.masa import masa
from pipeline.telaah.sanding import rata
from pipeline.telaah.tahun import tahun

KOLOM = ("kondisi_awal", "realisasi", "target")
BILANGAN = r"-?[0-9]+(?:[.,][0-9]+)*"
SEL = pattern(
    rf"\s*(?P<tanda>[<>≤≥±]=?|kurang dari|lebih dari|minimal|maksimal)?\s*(?P<satu>{BILANGAN})"
    rf"(?:\s*(?:-|–|—|s\.?d\.?|sampai(?:\s+dengan)?)\s*(?P<dua>{BILANGAN}))?\s*(?P<satuan>.*?)\s*",
    re.IGNORECASE | re.DOTALL,
)
PERSEN = frozenset(("persen", "%", "persentase", "persen (%)", "% (persen)", "(%)"))
NAIK, TURUN = 1, -1
ARAH_DI = ("tipe_perhitungan", "definisi", "keterangan", "formulasi", "alasan")


class Nilai:
    """A cell: `kolom` 'target', `tahun` 2024 or 0; the number `nilai` (of a band the lower one,
    `atas` the upper), `satuan` what follows it from `mulai_satuan` on. A grade has its rank on the
    scale `skala`; `skala` is -1 for a number."""

    def __init__(
        self,
        sel: Alinea,
        kolom: str,
        nilai: Decimal,
        atas: Decimal | None = None,
        tanda: str = "",
        satuan: str = "",
        mulai_satuan: int = 0,
        skala: int = -1,
    ) -> None:
        self.sel, self.nilai, self.atas, self.tanda = sel, nilai, atas, tanda
        self.satuan, self.mulai_satuan, self.skala = satuan, mulai_satuan, skala
        nama, _, tahun = kolom.partition(" ")
        self.kolom, self.tahun = nama, int(tahun) if tahun.isdecimal() else 0


class Deret:
    """The values of one indicator, each kind by year."""

    def __init__(self, indikator: Indikator, semua: list[Nilai]) -> None:
        self.indikator, self.semua = indikator, semua

    @property
    def target(self) -> list[Nilai]:
        """The targets of the years, the earliest first."""
        target = [satu for satu in self.semua if satu.kolom == "target" and satu.tahun]
        return sorted(target, key=lambda satu: satu.tahun)

    @property
    def runtut(self) -> bool:
        """Whether the columns of the targets stand in the order of their years."""
        kolom = [k for k in self.indikator.tabel.kepala if k.startswith("target ")]
        return kolom == sorted(kolom)

    @property
    def jalan(self) -> list[Nilai]:
        """Results and targets one after the other: the targets, and before them what was."""
        target = self.target or [satu for satu in self.semua if satu.kolom == "target"]
        awal = target[0].tahun if target else 0
        lalu = [
            satu
            for satu in self.semua
            if satu.kolom != "target" and (not satu.tahun or not awal or satu.tahun < awal)
        ]
        return [*sorted(lalu, key=lambda satu: satu.tahun), *target]


def deret(naskah: Naskah) -> list[Deret]:
    """Every indicator of which a table has values."""
    hasil = []
    for satu in naskah.once(indikator):
        semua = [nilai for kolom, sel in satu.sel.items() for nilai in _nilai(kolom, sel)]
        if semua:
            hasil.append(Deret(satu, semua))
    return hasil


def _nilai(kolom: str, sel: list[Alinea]) -> Iterable[Nilai]:
    if not kolom.startswith(KOLOM) or len(sel) != 1:
        return
    found = baca(sel[0], kolom)
    if found:
        yield found


def baca(sel: Alinea, kolom: str) -> Nilai | None:
    """What a cell holds; None where it is neither number nor grade: 'N/A', '-', a sentence."""
    teks = sel.teks
    match = SEL.fullmatch(teks)
    if match is None:
        return _peringkat(sel, kolom)
    try:
        satu = angka.baca(match["satu"]).nilai
        dua = angka.baca(match["dua"]).nilai if match["dua"] else None
    except ValueError:
        return None
    satuan = match["satuan"]
    if satuan and not (satuan[0].isalpha() or satuan[0] in "%‰(/°"):
        return None  # '1 : 20', '3±1'
    return Nilai(
        sel, kolom, satu, dua, (match["tanda"] or "").lower(), satuan, match.start("satuan")
    )


def _peringkat(sel: Alinea, kolom: str) -> Nilai | None:
    kecil = " ".join(sel.teks.lower().split())
    for n, skala in enumerate(_data()["peringkat"]):
        if kecil in skala:
            return Nilai(sel, kolom, Decimal(skala.index(kecil)), skala=n)
    return None


def berpersen(satuan: str) -> bool:
    return satuan.lower() in PERSEN or satuan.startswith("%")


def satuan(satu: Indikator, nilai: Nilai) -> str:
    """The unit of a value in small letters: as its cell has it, its row, its head, or the name of
    the indicator; '' where nothing tells."""
    kolom = satu.satu("satuan")
    tertulis = nilai.satuan or (rata(kolom.teks).strip(" -") if kolom else "")
    if tertulis:
        return tertulis.lower()
    kepala = satu.tabel.kepala.get(nilai.sel.kolom)
    persen = satu.sebutan.lower().startswith(("persen", "% "))
    return "%" if persen or (kepala and "%" in kepala.teks) else ""


def tahun_judul(naskah: Naskah) -> int:
    """The one year of the title; 0 for none, or for several."""
    if naskah.once(masa):
        return 0
    semua = {s.tahun for s in naskah.once(tahun) if s.alinea.peran == "tentang" and not s.sampai}
    return semua.pop() if len(semua) == 1 else 0


@lru_cache(1)
def _data() -> dict[str, Any]:
    isi: dict[str, Any] = berkas.data("arah.yaml")
    return isi


Berarah = tuple[list[Nilai], int, str]


def berarah(naskah: Naskah) -> list[Berarah]:
    """The values that end in a target, with the way they should go and the words that tell it."""
    hasil = []
    for satu in naskah.once(deret):
        ke, kata = arah(satu.indikator)
        jalan = satu.target if len(satu.target) > 1 else satu.jalan
        sejenis = len({nilai.skala for nilai in jalan}) == 1
        if ke and satu.runtut and sejenis and len(jalan) > 1 and jalan[-1].kolom == "target":
            hasil.append((jalan, ke, kata))
    return hasil


def arah(satu: Indikator) -> tuple[int, str]:
    """NAIK or TURUN, and the words that tell; (0, '') where nothing does for certain."""
    data = _data()
    teks = (
        " ".join(alinea.teks for kolom in ARAH_DI for alinea in satu.sel.get(kolom, ()))
        .lower()
        .replace("semakin", "makin")
        .replace(",", "")
    )
    for kunci, nilai in (("makin_kecil", TURUN), ("makin_besar", NAIK)):
        kata = next((kata for kata in data[kunci] if kata in teks), "")
        if kata:
            return nilai, kata
    nama = satu.sebutan.lower()
    if any(kata in nama for kata in data["kabur"]):
        return 0, ""
    kata = next((kata for kata in data["nama_turun"] if kata in nama), "")
    if kata:
        satuan = satu.satu("satuan")
        persen = any(
            tanda in (satuan.teks if satuan else nama).lower() for tanda in ("%", "persen")
        )
        return (0, "") if persen and any(w in kata for w in data["waktu"]) else (TURUN, kata)
    kata = next((kata for kata in data["nama_naik"] if nama.startswith(kata)), "")
    return (NAIK, kata) if kata else (0, "")

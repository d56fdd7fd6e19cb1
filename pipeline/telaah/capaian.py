"""Target, result and achievement, in a sentence or in the cells of one row."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.klaim import Angka, Capaian
from pipeline.klaim.bilangan import ANGKA, NOMOR, PERSEN, RUSAK, TAHUN
from pipeline.klaim.tautan import golongan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.indikator import Indikator, indikator, tabel
from pipeline.telaah.klaim import klaim
from pipeline.telaah.porsi import porsi

KOLOM = ("target", "realisasi", "capaian")
# An achievement that can be judged: target, result, achievement; the target is more than nothing.
Tiga = tuple[Naskah, Angka, Angka, Angka]


def capaian(naskah: Naskah) -> list[Tiga]:
    """Every achievement; not those percentages that are a share of something else."""
    bagian = {id(b.porsi.persen) for b in naskah.once(porsi)}
    found = _sel(naskah)
    for satu in naskah.once(klaim).capaian:
        if satu.target.nilai <= 0:
            continue
        if satu.capaian is None:
            found += _didahulukan(naskah, satu)
            continue
        if satu.tentu or id(satu.capaian) not in bagian:
            found.append((naskah, satu.target, satu.realisasi, satu.capaian))
    return found


def _didahulukan(naskah: Naskah, satu: Capaian) -> list[Tiga]:
    """'Capaian sebesar 102,35% dari target 85% dengan realisasi 87%'."""
    pertama, target = satu.realisasi, satu.target
    if pertama.jenis != PERSEN or pertama.peran != "capaian":
        return []
    for a in naskah.once(klaim).angka:
        if a.paragraf == target.paragraf and a.mulai > target.mulai and a.peran == "realisasi":
            sama = golongan(a) == golongan(target)
            return [(naskah, target, a, pertama)] if sama else []
    return []


def _trio(kepala: Iterable[str]) -> list[tuple[str, ...]]:
    """The columns target, result and achievement, without a year or of one year."""
    ada = set(kepala)
    tahun = [kolom.removeprefix(KOLOM[0]) for kolom in ada if kolom.startswith(KOLOM[0])]
    semua = [tuple(f"{kolom}{satu}" for kolom in KOLOM) for satu in sorted(tahun)]
    return [trio for trio in semua if ada.issuperset(trio)]


def _sel(naskah: Naskah) -> list[Tiga]:
    """Those of the rows whose three cells hold one figure each."""
    baris = [(b, trio) for t in naskah.once(tabel) for trio in _trio(t.kepala) for b in t.baris]
    if not baris:
        return []
    nomor = {id(alinea): n for n, alinea in enumerate(naskah.alinea)}
    ada: dict[int, list[Angka]] = {}
    for a in naskah.once(klaim).angka:
        if a.jenis not in (NOMOR, TAHUN, RUSAK):
            ada.setdefault(a.paragraf, []).append(a)
    found = []
    for satu, trio in baris:
        semua = [
            [a for sel in satu.get(kolom, ()) for a in ada.get(nomor[id(sel)], ())]
            for kolom in trio
        ]
        if any(len(each) != 1 for each in semua):
            continue
        (target,), (realisasi,), (hasil,) = semua
        sebanding = golongan(target) == golongan(realisasi) and hasil.jenis in (PERSEN, ANGKA)
        if sebanding and target.nilai > 0 and not target.ambang:
            found.append((naskah, target, realisasi, hasil))
    return found


def indikator_sel(naskah: Naskah, satu: Angka) -> Indikator | None:
    """The indicator of the row in which a figure is a cell; None for one in prose."""
    alinea = naskah.alinea[satu.paragraf]
    if not alinea.tabel:
        return None
    for lain in naskah.once(indikator):
        if any(alinea is sel for sel in lain.sel.get(alinea.kolom, ())):
            return lain
    return None

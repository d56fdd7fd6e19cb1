"""Target, result and achievement, in a sentence or in the cells of one row."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.klaim import Angka, Capaian
from pipeline.klaim.bilangan import ANGKA, NOMOR, PERSEN, RUSAK, TAHUN
from pipeline.klaim.tautan import golongan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.indikator import tabel
from pipeline.telaah.klaim import klaim
from pipeline.telaah.porsi import porsi

KOLOM = ("target", "realisasi", "capaian")


class Tiga(NamedTuple):
    """An achievement that can be judged; the target is more than nothing."""

    naskah: Naskah
    target: Angka
    realisasi: Angka
    capaian: Angka


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
            found.append(Tiga(naskah, satu.target, satu.realisasi, satu.capaian))
    return found


def _didahulukan(naskah: Naskah, satu: Capaian) -> list[Tiga]:
    """'Capaian sebesar 102,35% dari target 85% dengan realisasi 87%'."""
    pertama, target = satu.realisasi, satu.target
    if pertama.jenis != PERSEN or pertama.peran != "capaian":
        return []
    for a in naskah.once(klaim).angka:
        if a.paragraf == target.paragraf and a.mulai > target.mulai and a.peran == "realisasi":
            sama = golongan(a) == golongan(target)
            return [Tiga(naskah, target, a, pertama)] if sama else []
    return []


def _sel(naskah: Naskah) -> list[Tiga]:
    """Those of the rows whose three cells hold one figure each."""
    baris = [b for t in naskah.once(tabel) if t.kepala.keys() >= set(KOLOM) for b in t.baris]
    if not baris:
        return []
    nomor = {id(alinea): n for n, alinea in enumerate(naskah.alinea)}
    ada: dict[int, list[Angka]] = {}
    for a in naskah.once(klaim).angka:
        if a.jenis not in (NOMOR, TAHUN, RUSAK):
            ada.setdefault(a.paragraf, []).append(a)
    found = []
    for satu in baris:
        semua = [
            [a for sel in satu.get(kolom, ()) for a in ada.get(nomor[id(sel)], ())]
            for kolom in KOLOM
        ]
        if any(len(each) != 1 for each in semua):
            continue
        (target,), (realisasi,), (hasil,) = semua
        sebanding = golongan(target) == golongan(realisasi) and hasil.jenis in (PERSEN, ANGKA)
        if sebanding and target.nilai > 0 and not target.ambang:
            found.append(Tiga(naskah, target, realisasi, hasil))
    return found

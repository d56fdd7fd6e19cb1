"""How many of the numbers of a decree take part in a check."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.hints import Any
from pipeline.klaim import Angka
from pipeline.klaim.bilangan import NOMOR, RUSAK, TAHUN
from pipeline.klaim.hitung import SALAH
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.capaian import capaian
from pipeline.telaah.daftar import daftar
from pipeline.telaah.deretan import deretan
from pipeline.telaah.fakta import fakta
from pipeline.telaah.kenaikan import kenaikan
from pipeline.telaah.klaim import klaim
from pipeline.telaah.langkah import langkah
from pipeline.telaah.nilai import berarah, deret
from pipeline.telaah.porsi import porsi
from pipeline.telaah.sebut_nilai import sebut_nilai
from pipeline.telaah.sel_target import sel_target
from pipeline.telaah.setara import setara
from pipeline.telaah.sisa import sisa
from pipeline.telaah.tambah import tambah
from pipeline.telaah.ubah import ubah
from pipeline.telaah.utuh import ditunjuk, utuh


def angka_diperiksa(naskah: Naskah) -> tuple[int, int]:
    """The figures that some rule held against others, and all figures; neither years nor numbers
    that only name something count."""
    k = naskah.once(klaim)
    semua = {id(a) for a in k.angka if a.jenis not in (NOMOR, TAHUN, RUSAK)}
    judged = (
        _bagian(naskah),
        _sel(naskah),
        [sebut.angka for sebut in naskah.once(sebut_nilai)],
        naskah.once(capaian),
        naskah.once(ubah),
        k.rincian,
        [p for p in naskah.once(sisa) if p.dasar or p.sisa.jenis == "persen" or p.calon],
        k.rata_rata,
        k.terbilang,
        naskah.once(daftar),
        naskah.once(langkah),
        naskah.once(kenaikan),
        naskah.once(fakta),
        naskah.once(sel_target),
        naskah.once(deretan),
        naskah.once(tambah),
        naskah.once(ditunjuk),
        [satu for satu in naskah.once(utuh) if satu[1]],
    )
    ikut = {id(a) for each in judged for a in _angka(each)}
    return len(semua & ikut), len(semua)


def _bagian(naskah: Naskah) -> list[Any]:
    """The shares, with the loose percentages that a wrong one brings along."""
    found: list[Any] = []
    for b in naskah.once(porsi):
        found.append((b.porsi.jumlah, b.porsi.persen, b.porsi.dasar))
        if b.hasil == SALAH:
            sama = b.porsi.persen.bilangan
            found += [a for a in naskah.once(klaim).lepas if a.bilangan == sama]
        if b.dasar is not None and b.porsi.dasar is None:
            calon = (*b.porsi.calon, *b.porsi.lain)
            found += [a for a in calon if a.nilai == b.dasar.nilai][:1]
    return found


def _sel(naskah: Naskah) -> list[Any]:
    """The cells that are held against each other, or that the text repeats."""
    semua = [
        nilai
        for satu in naskah.once(deret)
        if len(satu.target) > 2 and satu.runtut
        for nilai in satu.target
    ]
    for jalan, _, _ in naskah.once(berarah):
        semua += [jalan[0], *jalan[-2:]]
    for pasangan in naskah.once(setara):
        semua += pasangan
    for sebut in naskah.once(sebut_nilai):
        semua += [satu.nilai for satu in sebut.sel]
    sel = {id(nilai.sel) for nilai in semua}
    return [a for a in naskah.once(klaim).angka if id(naskah.alinea[a.paragraf]) in sel]


def _angka(value: Any) -> Iterator[Angka]:
    """Every Angka in records, tuples and lists, however deep."""
    if isinstance(value, Angka):
        yield value
    elif isinstance(value, Record | tuple | list):
        for each in value._values() if isinstance(value, Record) else value:
            yield from _angka(each)

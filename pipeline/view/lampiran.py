"""From a Lampiran of the model to its part of the View: head, sheets, tables and prose."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.keputusan import Lampiran, Unit, Uraian
from pipeline.text import Text
from pipeline.view.parts import (
    Bagian,
    BagianLampiran,
    Fakta,
    Fungsi,
    Identitas,
    Kepala,
    Paragraf,
    Tabel,
    Ttd,
)
from pipeline.view.tabel import signed, tabel_indikator, tabel_relevansi, tabel_target
from pipeline.view.words import COLON, EMPTY, fixed, letter, number

TIDAK, TIAP_UNIT = "tidak", "tiap unit"
KOSONG = Bagian(False, EMPTY, (), (), (), (), False)


def view_lampiran(
    lampiran: Lampiran,
    judul: Text,
    jenis: Text,
    fakta: tuple[Fakta, ...],
    ttd: Ttd,
    butir: Text,
    terakhir: bool,
) -> BagianLampiran:
    """One Lampiran, not yet on paper. `judul` is 'LAMPIRAN I'; `fakta` and `jenis` repeat the
    decree's own; `butir` is the bullet."""
    kepala: Kepala | None = Kepala(judul, jenis, fakta)
    if lampiran.kepala is not None:
        written = fixed("", lampiran.kepala)
        kepala = Kepala(written, EMPTY, ()) if written else None
    bagian = [*_bagian(lampiran, butir)] or [KOSONG]
    bagian = [_closed(each, n, len(bagian), lampiran) for n, each in enumerate(bagian, 1)]
    return BagianLampiran(
        False,
        terakhir,
        kepala,
        lampiran.judul,
        tuple(bagian),
        ttd if lampiran.ditandatangani != TIDAK else None,
    )


def _bagian(lampiran: Lampiran, butir: Text) -> Iterator[Bagian]:
    """The first sheet, the sheets of further units, then the prose; none of them signed."""
    if lampiran.unit_organisasi or lampiran.tugas_pokok or lampiran.fungsi or lampiran.sasaran:
        yield _lembar(lampiran, lampiran, butir)
    for n, unit in enumerate(lampiran.unit):
        yield _lembar(unit, lampiran, butir)._replace(halaman_baru=n > 0 or bool(lampiran.sasaran))
    for uraian in lampiran.uraian:
        yield _uraian(uraian, butir)


def _lembar(unit: Lampiran | Unit, lampiran: Lampiran, butir: Text) -> Bagian:
    """The sheet of a unit: who it is, what it does, its indicators."""
    facts = (("Unit Organisasi", unit.unit_organisasi), ("Tugas Pokok", unit.tugas_pokok))
    known = [(word, isi) for word, isi in facts if isi]
    bernomor = lampiran.nomor_kolom is not None
    tabel: tuple[Tabel, ...] = ()
    if unit.sasaran:
        tabel = (tabel_indikator(unit.sasaran, lampiran.kolom, butir, bernomor),)
    fungsi = [
        Fungsi(False, EMPTY, EMPTY, EMPTY, letter(n), isi) for n, isi in enumerate(unit.fungsi, 1)
    ]
    if fungsi:
        nomor = number(len(known) + 1)
        fungsi[0] = fungsi[0]._replace(nomor=nomor, kata=Text("Fungsi"), titik_dua=COLON)
    return KOSONG._replace(
        identitas=tuple(
            Identitas(number(n), Text(word), isi) for n, (word, isi) in enumerate(known, 1)
        ),
        fungsi=tuple(fungsi),
        tabel=tabel,
    )


def _uraian(uraian: Uraian, butir: Text) -> Bagian:
    tabel = []
    if uraian.relevansi:
        tabel.append(tabel_relevansi(uraian.relevansi, uraian.kolom, butir))
    if uraian.target:
        tabel.append(tabel_target(uraian.target, uraian.kolom))
    paragraf = [Paragraf(False, isi) for isi in uraian.paragraf]
    if tabel and paragraf:
        paragraf[-1] = paragraf[-1]._replace(terakhir=True)
    judul = uraian.judul or EMPTY
    return KOSONG._replace(judul=judul, paragraf=tuple(paragraf), tabel=tuple(tabel))


def _closed(bagian: Bagian, n: int, last: int, lampiran: Lampiran) -> Bagian:
    """The part with the signature where one belongs: kept with the last lines before it."""
    each = lampiran.ditandatangani == TIAP_UNIT and n <= last - len(lampiran.uraian)
    if lampiran.ditandatangani == TIDAK or not (n == last or each):
        return bagian
    if bagian.tabel:
        return bagian._replace(tabel=(*bagian.tabel[:-1], signed(bagian.tabel[-1])))
    paragraf, fungsi = list(bagian.paragraf), list(bagian.fungsi)
    if paragraf:
        paragraf[-1] = paragraf[-1]._replace(terakhir=True)
    elif fungsi:
        fungsi[-1] = fungsi[-1]._replace(terakhir=True)
    return bagian._replace(paragraf=tuple(paragraf), fungsi=tuple(fungsi), ditandatangani=True)

"""From a Lampiran to its View: head, identity, tables and prose."""

from __future__ import annotations

from pipeline.model.keputusan import Kolom, Lampiran, Sasaran, Uraian
from pipeline.text import Text
from pipeline.view.parts import (
    BagianLampiran,
    BagianUraian,
    BarisIndikator,
    BarisRelevansi,
    BarisTarget,
    Fakta,
    Fungsi,
    Identitas,
    Kepala,
    KepalaIndikator,
    KepalaRelevansi,
    KepalaTarget,
    Paragraf,
    Sumber,
    TabelIndikator,
    TabelRelevansi,
    TabelTarget,
    Ttd,
)
from pipeline.view.words import COLON, EMPTY, fixed, letter, number

SIGNED = "ya"


def view_lampiran(
    lampiran: Lampiran,
    judul: Text,
    jenis: Text,
    fakta: tuple[Fakta, ...],
    ttd: Ttd,
    bullet: Text,
) -> BagianLampiran:
    """One Lampiran. `judul` is 'LAMPIRAN I'; `fakta` and `jenis` repeat the decree's own."""
    kepala: Kepala | None = Kepala(judul, jenis, fakta)
    if lampiran.kepala is not None:
        written = fixed("", lampiran.kepala)
        kepala = Kepala(written, EMPTY, ()) if written else None
    signed = (lampiran.ditandatangani or SIGNED) == SIGNED
    identitas = [
        (word, text)
        for word, text in (
            ("Unit Organisasi", lampiran.unit_organisasi),
            ("Tugas Pokok", lampiran.tugas_pokok),
        )
        if text
    ]
    last = len(lampiran.uraian)
    functions = len(lampiran.fungsi) if signed and not lampiran.sasaran and not last else 0
    tabel_indikator = _tabel_indikator(lampiran, signed and not last)
    uraian = tuple(
        _uraian(uraian, signed and n == last, bullet) for n, uraian in enumerate(lampiran.uraian, 1)
    )
    tables = [tabel_indikator, *(t for u in uraian for t in (u.tabel_relevansi, u.tabel_target))]
    return BagianLampiran(
        kepala=kepala,
        judul=lampiran.judul,
        identitas=tuple(
            Identitas(number(n), Text(word), text) for n, (word, text) in enumerate(identitas, 1)
        ),
        fungsi=tuple(
            Fungsi(
                n == functions,
                number(len(identitas) + 1) if n == 1 else EMPTY,
                Text("Fungsi") if n == 1 else EMPTY,
                COLON if n == 1 else EMPTY,
                letter(n),
                isi,
            )
            for n, isi in enumerate(lampiran.fungsi, 1)
        ),
        tabel_indikator=tabel_indikator,
        uraian=uraian,
        ttd=ttd if signed else None,
        ttd_tersendiri=signed and not any(table and table.ditandatangani for table in tables),
    )


def _tabel_indikator(lampiran: Lampiran, closes: bool) -> TabelIndikator | None:
    if not lampiran.sasaran:
        return None
    kolom = lampiran.kolom or Kolom()
    rows = [row for n, s in enumerate(lampiran.sasaran, 1) for row in _rows(n, s)]
    if closes:
        rows[-1] = rows[-1]._replace(menyatu=True)
    return TabelIndikator(
        KepalaIndikator(
            fixed("NO.", kolom.no),
            fixed("SASARAN RENSTRA", kolom.sasaran_renstra),
            fixed("INDIKATOR KINERJA UTAMA", kolom.indikator_kinerja_utama),
            fixed("FORMULASI", kolom.formulasi),
            fixed("PENANGGUNG JAWAB", kolom.penanggung_jawab),
        ),
        tuple(rows),
        closes,
    )


def _rows(no: int, sasaran: Sasaran) -> list[BarisIndikator]:
    """A sasaran's rows, one for each responsible unit of each indicator."""
    rows: list[BarisIndikator] = []
    for indikator in sasaran.indikator:
        for n, unit in enumerate(indikator.penanggung_jawab):
            rows.append(
                BarisIndikator(
                    awal_sasaran=not rows,
                    awal_indikator=n == 0,
                    menyatu=n + 1 < len(indikator.penanggung_jawab),
                    no=EMPTY if rows else Text(str(no)),
                    sasaran_renstra=EMPTY if rows else sasaran.sasaran_renstra,
                    indikator_kinerja_utama=EMPTY if n else indikator.indikator_kinerja_utama,
                    formulasi=EMPTY if n else indikator.formulasi,
                    penanggung_jawab=unit,
                )
            )
    return rows


def _uraian(uraian: Uraian, closes: bool, bullet: Text) -> BagianUraian:
    kolom = uraian.kolom or Kolom()
    relevansi = target = None
    signs_relevansi = closes and not uraian.target
    if uraian.relevansi:
        relevansi = TabelRelevansi(
            KepalaRelevansi(
                fixed("No.", kolom.no),
                fixed("Uraian", kolom.uraian),
                fixed("Relevansi Menggambarkan Kondisi", kolom.relevansi),
                fixed("Formulasi", kolom.formulasi),
                fixed("Sumber Data", kolom.sumber_data),
            ),
            tuple(
                BarisRelevansi(
                    signs_relevansi and n == len(uraian.relevansi),
                    Text(str(n)),
                    row.uraian,
                    row.relevansi,
                    row.formulasi,
                    tuple(Sumber(bullet, source) for source in row.sumber_data),
                )
                for n, row in enumerate(uraian.relevansi, 1)
            ),
            signs_relevansi,
        )
    if uraian.target:
        target = TabelTarget(
            KepalaTarget(
                fixed("Indikator Kinerja", kolom.indikator),
                fixed("Target", kolom.target),
                fixed("Penjelasan", kolom.penjelasan),
            ),
            tuple(
                BarisTarget(
                    closes and n == len(uraian.target), row.indikator, row.target, row.penjelasan
                )
                for n, row in enumerate(uraian.target, 1)
            ),
            closes,
        )
    last = len(uraian.paragraf) if closes or relevansi or target else 0
    return BagianUraian(
        uraian.judul or EMPTY,
        tuple(Paragraf(n == last, isi) for n, isi in enumerate(uraian.paragraf, 1)),
        relevansi,
        target,
    )

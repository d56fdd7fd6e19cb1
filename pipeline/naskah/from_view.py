"""From a View, as it will be printed, to the Naskah that the checks read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pipeline.model.keputusan import Keputusan
from pipeline.naskah import sebutan
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.naskah.sebutan import NAMA
from pipeline.text import Text
from pipeline.view.parts import BagianLampiran, Butir, Ttd, View
from pipeline.view.words import EMPTY

TTD = ("jabatan", "nama", "pangkat", "nip")


def naskah_of(view: View, keputusan: Keputusan) -> Naskah:
    """The printed decree as paragraphs with roles; the facts block comes from `keputusan`."""
    series = keputusan.angka or {}
    return Naskah(
        [alinea for alinea in _decree(view) if alinea.teks or alinea.tanda],
        {
            name: {year: number for year, (_, number) in s.values.items()}
            for name, s in series.items()
        },
        {name: each.base for name, each in series.items() if each.base},
    )


def _decree(view: View) -> Iterable[Alinea]:
    if view.sampul:
        for text in (*view.sampul.judul, *view.sampul.instansi):
            yield _fixed("sampul", text)
    for text in (view.kop.pemerintah, view.kop.instansi, *view.kop.alamat):
        yield _fixed("kop", text)
    for role in ("jenis", "nomor", "tentang", "pembuka"):
        yield _fixed(role, getattr(view, role))
    yield from _items("menimbang", view.menimbang)
    yield from _items("mengingat", view.mengingat)
    yield _fixed("memutuskan", view.memutuskan)
    yield _fixed("menetapkan", view.menetapkan.isi, view.menetapkan.kata)
    for diktum in view.diktum:
        yield Alinea("diktum", diktum.isi, diktum.kata, sebutan.diktum(diktum.kata))
    yield _fixed("tempat", view.ttd.tempat)
    yield _fixed("tanggal", view.ttd.tanggal)
    yield from _ttd(view.ttd, 0, sebutan.TTD)
    yield _fixed("judul_tembusan", view.judul_tembusan)
    yield from _items("tembusan", view.tembusan)
    table = 0
    for n, lampiran in enumerate(view.lampiran, 1):
        name = sebutan.lampiran(n, len(view.lampiran))
        for alinea in _lampiran(lampiran, n, name, table):
            table = max(table, alinea.tabel)
            yield alinea


def _fixed(role: str, text: Text, mark: Text = EMPTY) -> Alinea:
    return Alinea(role, text, mark, NAMA[role])


def _items(role: str, items: Iterable[Butir]) -> Iterable[Alinea]:
    for item in items:
        if item.kata:
            yield Alinea("label", item.kata, item.titik_dua, str(item.kata))
        yield Alinea(role, item.isi, item.tanda, sebutan.butir(role, item.tanda))


def _ttd(ttd: Ttd, lampiran: int, name: str) -> Iterable[Alinea]:
    for role in TTD:
        yield Alinea(role, getattr(ttd, role), nama=name, lampiran=lampiran)


def _lampiran(lampiran: BagianLampiran, n: int, name: str, table: int) -> Iterable[Alinea]:
    def alinea(role: str, text: Text, mark: Text = EMPTY, what: str = "") -> Alinea:
        return Alinea(role, text, mark, f"{name}{', ' if what else ''}{what}", n)

    if lampiran.kepala:
        yield alinea("kepala_lampiran", lampiran.kepala.judul, what="kepala")
        yield alinea("kepala_lampiran", lampiran.kepala.jenis, what="kepala")
        for fakta in lampiran.kepala.fakta:
            yield alinea("kepala_lampiran", fakta.isi, fakta.kata, f"kepala, {fakta.kata}")
    yield alinea("judul_lampiran", lampiran.judul, what="judul")
    for identitas in lampiran.identitas:
        yield alinea("identitas", identitas.isi, identitas.kata, identitas.kata)
    for fungsi in lampiran.fungsi:
        what = sebutan.butir("fungsi", fungsi.tanda)
        yield alinea("fungsi", fungsi.isi, fungsi.tanda, what)
    if lampiran.tabel_indikator:
        table += 1
        yield from _table(lampiran.tabel_indikator, n, name, table)
    for uraian in lampiran.uraian:
        yield alinea("judul_uraian", uraian.judul, what="judul bagian")
        for number, paragraf in enumerate(uraian.paragraf, 1):
            where = sebutan.uraian(name, uraian.judul, number)
            yield Alinea("uraian", paragraf.isi, EMPTY, where, n)
        for found in (uraian.tabel_relevansi, uraian.tabel_target):
            if found:
                table += 1
                yield from _table(found, n, name, table)
    if lampiran.ttd:
        yield from _ttd(lampiran.ttd, n, f"{name}, {sebutan.TTD}")


def _table(found: Any, lampiran: int, name: str, table: int) -> Iterable[Alinea]:
    """Every cell of a table of the view; a cell of several paragraphs gives several."""
    head, rows = found.kepala, found.baris
    for column, text in zip(head._fields, head, strict=True):
        where = sebutan.kepala_kolom(name, table, text)
        yield Alinea("kepala_tabel", text, EMPTY, where, lampiran, table, 0, column)
    for number, row in enumerate(rows, 1):
        for column in head._fields:
            value = getattr(row, column)
            where = sebutan.sel(name, table, number, getattr(head, column))
            items: tuple[Any, ...] = (value,) if isinstance(value, Text) else value
            for item in items:
                mark, text = (item.tanda, item.isi) if hasattr(item, "isi") else (EMPTY, item)
                yield Alinea("sel", text, mark, where, lampiran, table, number, column)

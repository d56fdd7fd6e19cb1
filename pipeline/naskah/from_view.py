"""From a View, as it will be printed, to the Naskah that the checks read."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.keputusan import Keputusan
from pipeline.naskah import sebutan
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.naskah.sebutan import NAMA
from pipeline.text import Text
from pipeline.view.parts import Bagian, BagianLampiran, Butir, Pasal, Tabel, Ttd, View
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
    yield _fixed("salinan", view.salinan)
    for text in (*view.kop.pemerintah, view.kop.instansi, *view.kop.alamat):
        yield _fixed("kop", text)
    for role in ("jenis", "nomor", "tentang", "rahmat", "pembuka"):
        yield _fixed(role, getattr(view, role))
    for role in ("menimbang", "mengingat", "memperhatikan"):
        yield from _items(role, getattr(view, role))
    yield _fixed("memutuskan", view.memutuskan)
    yield _fixed("menetapkan", view.menetapkan.isi, view.menetapkan.kata)
    for diktum in view.diktum:
        name = sebutan.diktum(diktum.kata)
        yield Alinea("diktum", diktum.isi, diktum.kata, name)
        yield from _rincian(name, diktum.rincian)
    for pasal in view.pasal:
        yield from _pasal(pasal)
    yield _fixed("tempat", view.ttd.tempat)
    yield _fixed("tanggal", view.ttd.tanggal)
    yield from _ttd(view.ttd, 0, sebutan.TTD)
    for part, role in ((view.pengundangan, "pengundangan"), (view.pengesah, "pengesah")):
        for text in part._values() if part else ():
            yield _fixed(role, text)
    yield _fixed("judul_tembusan", view.judul_tembusan)
    yield from _items("tembusan", view.tembusan)
    table = 0
    for n, lampiran in enumerate(view.lampiran, 1):
        name = sebutan.lampiran(n, len(view.lampiran))
        yield from _lampiran(lampiran, n, name, table)
        table += sum([len(bagian.tabel) for bagian in lampiran.bagian])


def _fixed(role: str, text: Text, mark: Text = EMPTY) -> Alinea:
    return Alinea(role, text, mark, NAMA[role])


def _items(role: str, items: Iterable[Butir]) -> Iterable[Alinea]:
    for item in items:
        if item.kata:
            yield Alinea("label", item.kata, item.titik_dua, str(item.kata))
        yield Alinea(role, item.isi, item.tanda, sebutan.butir(role, item.tanda))


def _pasal(pasal: Pasal) -> Iterable[Alinea]:
    yield Alinea("bab", pasal.judul_bab, pasal.bab, str(pasal.bab))
    yield Alinea("pasal", pasal.judul, EMPTY, str(pasal.judul))
    for ayat in pasal.ayat:
        name = sebutan.ayat(pasal.judul, ayat.tanda)
        yield Alinea("ayat", ayat.isi, ayat.tanda, name)
        yield from _rincian(name, ayat.rincian)


def _rincian(name: str, items: Iterable[Butir]) -> Iterable[Alinea]:
    for item in items:
        yield Alinea("rincian", item.isi, item.tanda, sebutan.rincian(name, item.tanda))


def _ttd(ttd: Ttd, lampiran: int, name: str) -> Iterable[Alinea]:
    for role in TTD:
        yield Alinea(role, getattr(ttd, role), nama=name, lampiran=lampiran)
    for other in ttd.turut:
        for text in other._values():
            yield Alinea(
                "turut", text, nama=f"{name} {other.jabatan.strip(',')}", lampiran=lampiran
            )


def _lampiran(lampiran: BagianLampiran, n: int, name: str, table: int) -> Iterable[Alinea]:
    def alinea(role: str, text: Text, mark: Text = EMPTY, what: str = "") -> Alinea:
        return Alinea(role, text, mark, f"{name}{', ' if what else ''}{what}", n)

    if lampiran.kepala:
        yield alinea("kepala_lampiran", lampiran.kepala.judul, what="kepala")
        yield alinea("kepala_lampiran", lampiran.kepala.jenis, what="kepala")
        for fakta in lampiran.kepala.fakta:
            yield alinea("kepala_lampiran", fakta.isi, fakta.kata, f"kepala, {fakta.kata}")
    yield alinea("judul_lampiran", lampiran.judul, what="judul")
    for bagian in lampiran.bagian:
        yield from _bagian(bagian, n, name, table)
        table += len(bagian.tabel)
        signed = bagian.ditandatangani or any(tabel.ditandatangani for tabel in bagian.tabel)
        if lampiran.ttd and signed:
            yield from _ttd(lampiran.ttd, n, f"{name}, {sebutan.TTD}")


def _bagian(bagian: Bagian, n: int, name: str, table: int) -> Iterable[Alinea]:
    yield Alinea("judul_uraian", bagian.judul, EMPTY, f"{name}, judul bagian", n)
    for identitas in bagian.identitas:
        where = f"{name}, {identitas.kata}"
        yield Alinea("identitas", identitas.isi, identitas.kata, where, n)
    for fungsi in bagian.fungsi:
        where = f"{name}, {sebutan.butir('fungsi', fungsi.tanda)}"
        yield Alinea("fungsi", fungsi.isi, fungsi.tanda, where, n)
    for number, paragraf in enumerate(bagian.paragraf, 1):
        where = sebutan.uraian(name, bagian.judul, number)
        yield Alinea("uraian", paragraf.isi, EMPTY, where, n)
    for number, tabel in enumerate(bagian.tabel, table + 1):
        yield from _tabel(tabel, n, name, number)


def _tabel(tabel: Tabel, lampiran: int, name: str, table: int) -> Iterable[Alinea]:
    """Every cell of a table; a cell of several paragraphs gives several."""
    heads: dict[str, str] = {}
    for row in tabel.kepala:
        for sel in row.sel:
            for isi in sel.isi:
                head = heads.setdefault(sel.kolom, isi.isi)
                where = sebutan.kepala_kolom(name, table, head)
                yield Alinea("kepala_tabel", isi.isi, EMPTY, where, lampiran, table, 0, sel.kolom)
    for number, row in enumerate(tabel.baris, 1):
        for sel in row.sel:
            head = _head(sel.kolom, heads)
            where = sebutan.sel(name, table, number, head)
            for isi in sel.isi:
                yield Alinea("sel", isi.isi, isi.tanda, where, lampiran, table, number, sel.kolom)


def _head(kolom: str, heads: dict[str, str]) -> str:
    """'TARGET 2024' of the column under the heads TARGET and 2024."""
    kind, _, year = kolom.partition(" ")
    return f"{heads[kind]} {year}" if year else heads[kolom]

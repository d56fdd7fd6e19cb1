"""What is written is printed: the faults of `kolom`, of values by year, of parts out of place."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.keputusan import Keputusan
from pipeline.model.keys import NONE, YEARLY, Block, Heads
from pipeline.text import Place, Text, place

Faults = list[tuple[Place, str]]


def unprinted(keputusan: Keputusan) -> Faults:
    """What is written and has no place on the paper."""
    faults = _out_of_place(keputusan)
    for lampiran in keputusan.lampiran:
        for sheet in lampiran.lembar:
            indikator = [each for sasaran in sheet.sasaran for each in sasaran.indikator]
            faults += _faults((*sheet.sasaran, *indikator), lampiran.kolom)
        for uraian in lampiran.uraian:
            faults += _faults((*uraian.relevansi, *uraian.target), uraian.kolom)
    return faults


def _out_of_place(keputusan: Keputusan) -> Faults:
    """A part that only a Peraturan has, and the text of a row that is not printed."""
    undang, tertulis = keputusan.pengundangan, keputusan.tertulis
    told = []
    if undang and keputusan.diktum:
        message = "'pengundangan' tercetak pada Peraturan saja, yang berisi 'pasal'; hapus"
        told.append((undang.tempat, message))
    if tertulis and tertulis.menetapkan == NONE and tertulis.isi_menetapkan not in (None, NONE):
        message = "'isi_menetapkan' tidak tercetak karena 'menetapkan: tanpa'; hapus salah satu"
        told.append((tertulis.isi_menetapkan, message))
    return [(where, message) for text, message in told if text and (where := place(text))]


def _faults(rows: Iterable[Block], heads: Heads) -> Faults:
    """`heads` empty: every column is printed."""
    faults: Faults = []
    dated: dict[str, bool] = {}  # column -> its first value is by year
    for row in rows:
        for name, key in row.keys.items():
            value = getattr(row, name)
            typed = _first(value)
            if typed is None or not typed.pieces:  # typed nowhere: its fault is told
                continue
            if heads and name not in heads:
                message = f"'{name}' tidak ada di 'kolom'; tambahkan kolomnya, atau hapus isinya"
            elif key.kind == YEARLY and dated.setdefault(name, "" not in value) == ("" in value):
                message = f"'{name}' di sini {'tanpa' if '' in value else 'per'} tahun, di atas"
                message += f" {'per' if '' in value else 'tanpa'} tahun"
            else:
                continue
            if where := place(typed):
                faults.append((where, message))
    return faults


def _first(value: object) -> Text | None:
    """The first text of a cell."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple):
        value = value[0] if value else None
    return value if isinstance(value, Text) else None

"""The data files beside the code, read as plain text values."""

from __future__ import annotations

import os

from pipeline.hints import Any
from pipeline.kept import kept

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")


def baca(nama: str) -> str:
    """The text of the data file `nama`."""
    with open(os.path.join(FOLDER, nama), encoding="utf-8") as berkas:
        return berkas.read()


def data(nama: str) -> Any:
    """The data file `nama` as dicts, lists and strings."""
    with open(os.path.join(FOLDER, nama), "rb") as berkas:
        isi = berkas.read()
    return kept(nama, isi, lambda: urai(isi.decode()))


def urai(yaml_teks: str) -> Any:
    """YAML as dicts, lists and strings; twice as fast as `yaml.load`, which builds nodes first.

    A key typed twice is not noticed here; the tests of the data files do that.
    """
    import yaml

    events = yaml.parse(yaml_teks, getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    tumpukan: list[Any] = []
    kunci: list[str | None] = []
    nilai: Any = None
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            nilai = event.value
        elif isinstance(event, yaml.MappingStartEvent):
            tumpukan.append({})
            kunci.append(None)
            continue
        elif isinstance(event, yaml.SequenceStartEvent):
            tumpukan.append([])
            kunci.append(None)
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            nilai = tumpukan.pop()
            kunci.pop()
        else:
            continue
        if not tumpukan:
            return nilai
        wadah = tumpukan[-1]
        if isinstance(wadah, list):
            wadah.append(nilai)
        elif kunci[-1] is None:
            kunci[-1] = nilai
        else:
            wadah[kunci[-1]] = nilai
            kunci[-1] = None
    return nilai

"""The items of Menimbang, Mengingat and Memperhatikan, each with the paragraphs it runs over."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah

Butir = list[Alinea]
PERAN = ("menimbang", "mengingat", "memperhatikan")


def butir(naskah: Naskah) -> dict[str, list[Butir]]:
    """'menimbang', 'mengingat', 'memperhatikan' -> items. A paragraph without a marker belongs to
    the item above it, where the items have markers."""
    return {peran: _butir(naskah.peran(peran)) for peran in PERAN}


def _butir(alinea: list[Alinea]) -> list[Butir]:
    hasil: list[Butir] = []
    for satu in alinea:
        if hasil and not satu.tanda and alinea[0].tanda:
            hasil[-1].append(satu)
        else:
            hasil.append([satu])
    return hasil

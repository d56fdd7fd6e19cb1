"""Paragraphs of which each was typed once: one slip, one finding."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.naskah.naskah import Alinea, Naskah


def sekali(naskah: Naskah, *peran: str) -> Iterable[Alinea]:
    """The paragraphs of these roles without those that only repeat an earlier typed one, as the
    signature of a Lampiran repeats the decree's."""
    dikenal = set()
    for alinea in naskah.peran(*peran):
        ketikan = getattr(alinea.teks, "pieces", ())[:1]
        kunci = (str(alinea.teks), *((id(p.source), p.offset) for p in ketikan))
        if not ketikan or kunci not in dikenal:
            dikenal.add(kunci)
            yield alinea

"""How many of the numbers of a decree take part in a check."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah


def angka_diperiksa(naskah: Naskah) -> tuple[int, int]:
    return 0, 0

"""Diktum yang dirujuk memang ada, dan disebut seperti labelnya.

'sebagaimana dimaksud dalam diktum KESATU' harus menunjuk diktum yang ada. Yang sering terjadi:
rujukan tertinggal setelah diktum ditambah atau dihapus, atau menulis PERTAMA padahal labelnya
KESATU.

Aturan ini diam bila:
1. yang dirujuk diktum keputusan lain.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import baca_urutan
from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import terdekat
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.sebut_diktum import sebut_diktum

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int, list[str]]]:
    label = [alinea.tanda.rstrip(" :") for alinea in naskah.peran("diktum")]
    if not label or not all(label):
        return
    for alinea, mulai, akhir in naskah.once(sebut_diktum):  # (1)
        tertulis = alinea.teks[mulai:akhir]
        if baca_urutan(tertulis) or terdekat(tertulis, label):
            yield alinea, mulai, akhir, label


def check(subject: tuple[Alinea, int, int, list[str]]) -> Slip | None:
    alinea, mulai, akhir, label = subject
    tertulis = str(alinea.teks[mulai:akhir])
    nilai = baca_urutan(tertulis)
    if nilai and nilai > len(label):
        pesan = f"Dirujuk '{tertulis}', padahal diktum terakhir {label[-1]}."
        return Slip(alinea, mulai, akhir, pesan)
    tepat = label[nilai - 1] if nilai else terdekat(tertulis, label)
    if tertulis != tepat:
        pesan = f"Dirujuk '{tertulis}', padahal label diktumnya '{tepat}'."
        sama = tertulis.upper() == str(tepat).upper()
        return Slip(alinea, mulai, akhir, pesan, tepat, TINJAU if sama else None)
    if alinea.peran == "diktum" and alinea.tanda.rstrip(" :") == tepat:
        pesan = (
            f"Diktum {tepat} merujuk dirinya sendiri ('{tertulis}'); periksa diktum yang dimaksud."
        )
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    return None

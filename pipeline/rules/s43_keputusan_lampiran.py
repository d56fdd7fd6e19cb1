"""Kepala lampiran menyebut keputusan ini: jabatan penetapnya sama dengan di kepala keputusan.

'KEPUTUSAN KEPALA DINAS …' di kepala lampiran menyalin kepala keputusan. Yang sering terjadi: satu
kata hilang atau salah ketik, atau kepala lampiran disalin dari keputusan kantor lain.

Aturan ini diam bila:
1. kepala keputusan sendiri tidak dikenali;
2. jabatannya hanya dipendekkan, tanpa nama daerah.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import penetap, sebutan_jenis
from pipeline.telaah.lampiran import daftar_lampiran
from pipeline.telaah.sanding import sanding

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"

KEPUTUSAN = pattern(
    r"\b(?:KEPUTUSAN|PERATURAN)\s+(\S.*?)\s*(?=\b(?:NOMOR|TANGGAL|TENTANG)\b|$)",
    re.IGNORECASE | re.DOTALL,
)
DAERAH = frozenset(("KABUPATEN", "KOTA", "PROVINSI", "KAB."))


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int, str, str]]:
    tepat, diri = naskah.once(penetap), naskah.once(sebutan_jenis)
    if not tepat:  # (1)
        return
    for lampiran in naskah.once(daftar_lampiran):
        for alinea in lampiran.kepala:
            match = None if alinea.tanda else KEPUTUSAN.search(alinea.teks)
            if match:
                yield alinea, *match.span(1), tepat, diri
                break
        else:
            kepala = [a for a in lampiran.kepala if not a.tanda]
            if len(kepala) > 1 and tepat.casefold() in kepala[-1].teks.casefold():
                yield kepala[-1], 0, 0, tepat, diri


def check(subject: tuple[Alinea, int, int, str, str]) -> Slip | None:
    alinea, mulai, akhir, tepat, diri = subject
    if not akhir:
        kata = str(alinea.teks.split()[0])
        pesan = (
            f"Di depan '{kata}' tidak tertulis {diri.upper()}; kepala lampiran menyebut "
            f"{diri.lower()}nya."
        )
        return Slip(alinea, 0, len(kata), pesan, f"{diri.upper()} {kata}")
    tertulis = alinea.teks[mulai:akhir]
    ini, semua = tertulis.upper().split(), tepat.upper().split()
    kurang = semua[len(ini) :]
    if ini == semua[: len(ini)] and (not DAERAH & set(semua) or DAERAH & set(kurang)):  # (2)
        return None
    beda = sanding(tertulis, tepat)
    if beda is None:
        return None
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Di kepala lampiran tertulis '{alinea.teks[kiri:kanan]}', seharusnya '{beda.ganti}': "
        f"{diri.lower()} ini {diri.lower()} '{tepat}'."
    )
    tingkat = None if abs(len(ini) - len(semua)) < 2 else TINJAU
    return Slip(alinea, kiri, kanan, pesan, beda.ganti, tingkat)

"""Tambahan Lembaran Negara disebut di samping Lembaran Negara.

Undang-Undang dan Peraturan Pemerintah yang mempunyai penjelasan diundangkan dalam Lembaran Negara
dan Tambahan Lembaran Negara; keduanya disebut.

Aturan ini diam bila:
1. peraturan itu tidak ada dalam daftar, atau dalam daftar tidak mempunyai tambahan;
2. lembarannya sendiri tidak disebut (lihat R18).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Lembaran, Peraturan, pendek, tulis_lembaran
from pipeline.telaah.rujukan import Kutipan, keterangan, kutipan_resmi, tingkat

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum; daftar peraturan data/peraturan.yaml"

Subject = tuple[Kutipan, Peraturan, Lembaran, tuple[str, int, str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan_resmi):
        resmi = satu.resmi
        if resmi is None or not satu.ini.lembaran:  # (1) (2)
            continue
        for tambahan in resmi.lembaran:
            if tambahan[0][0] == "T":  # (1)
                yield satu, resmi, satu.ini.lembaran[-1], tambahan


def check(subject: Subject) -> Slip | None:
    satu, resmi, akhir, tambahan = subject
    ada = [ini.jenis for ini in satu.ini.lembaran]
    if tambahan[0] in ada or tambahan[0][1:] not in ada or akhir.nomor is None:
        return None
    mulai = satu.alinea.teks.lower().rindex(akhir.nomor, akhir.mulai, akhir.akhir)
    tertulis = str(satu.alinea.teks[mulai : akhir.akhir])
    tepat = f"{tertulis}, {tulis_lembaran(tambahan)}"
    pesan = (
        f"Sesudah lembaran nomor '{tertulis}' tidak disebut tambahannya, "
        f"{keterangan(resmi, 'lembaran')} {tulis_lembaran(tambahan)} ({pendek(resmi.kunci)})."
    )
    tingkatnya = tingkat(resmi, "lembaran")
    return Slip(satu.alinea, mulai, akhir.akhir, pesan, tepat, tingkatnya)

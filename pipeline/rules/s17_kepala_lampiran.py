"""Setiap lampiran berkepala: LAMPIRAN, keputusannya, nomornya, dan tanggal atau judulnya.

Kepala itu menunjukkan milik keputusan mana lembar lampiran ini. Bila lampiran lebih dari satu,
kepalanya bernomor romawi berurutan. Yang sering terjadi: lampiran tanpa kepala, atau hanya
'Lampiran :'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import romawi
from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.lampiran import Lampiran, daftar_lampiran

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"

LAMPIRAN = pattern(r"(?:LAMPIRAN|[Ll]ampiran)\b[\s:]*(?:([IVXL]+|[0-9]{1,2})\b)?")


def subjects(naskah: Naskah) -> Iterable[tuple[Lampiran, int]]:
    semua = naskah.once(daftar_lampiran)
    return [(satu, len(semua)) for satu in semua]


def check(subject: tuple[Lampiran, int]) -> Slip | None:
    lampiran, jumlah = subject
    nama = f"LAMPIRAN {romawi(lampiran.nomor)}" if jumlah > 1 else "LAMPIRAN"
    contoh = f"'{nama} KEPUTUSAN …', NOMOR …, TANGGAL …, dan TENTANG …"
    if not lampiran.kepala:
        judul = lampiran.depan.teks.strip()
        pesan = f"Lampiran '{judul}' tidak mempunyai kepala. Tulis {contoh} di atasnya."
        return whole(lampiran.depan, pesan)
    awal = lampiran.kepala[0]
    teks = " ".join(f"{alinea.tanda} {alinea.teks}" for alinea in lampiran.kepala).lower()
    if not ("nomor" in teks and ("tanggal" in teks or "tentang" in teks)):
        pesan = f"Kepala lampiran hanya '{awal.teks}'. Lengkapi menjadi {contoh}."
        return whole(awal, pesan)
    match = LAMPIRAN.search(awal.teks)
    if match is None:
        return None
    tertulis = awal.teks[: match.end()].strip()
    tepat = romawi(lampiran.nomor) if jumlah > 1 else None
    if jumlah > 1 and match[1] != tepat:
        pesan = f"Tertulis '{tertulis}', padahal ini lampiran ke-{lampiran.nomor}: '{nama}'."
        return Slip(awal, match.start(), match.start() + len(match[0].rstrip()), pesan, nama)
    if jumlah == 1 and match[1]:
        pesan = f"Tertulis '{tertulis}', padahal lampirannya hanya satu: cukup '{nama}'."
        return Slip(awal, match.start(), match.end(), pesan, nama, TINJAU)
    return None

"""Halaman sampul memuat nama instansi seperti di kepala surat.

Sampul dipakai untuk mengenali dokumennya. Yang sering terjadi: sampul dibuat dengan kotak teks,
sehingga nama instansi tercecer ke akhir naskah ketika disalin, atau masih nama instansi lain.

Aturan ini diam bila:
1. nama instansi di kepala surat tidak dikenali.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.sanding import rata

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"

ATASAN = ("pemerintah", "mahkamah", "kementerian", "badan peradilan", "republik")


def subjects(naskah: Naskah) -> Iterable[tuple[list[Alinea], str, Alinea | None]]:
    sampul = naskah.peran("sampul")
    instansi = next((nama for a in naskah.peran("kop") if (nama := _instansi(a))), "")
    if sampul and instansi:  # (1)
        tercecer = [a for a in naskah.peran("lain") if instansi in rata(a.teks).casefold()]
        yield sampul, instansi, tercecer[0] if tercecer else None


def _instansi(alinea: Alinea) -> str:
    """The office that a line of the letterhead names, in small letters; '' for any other line."""
    teks = rata(alinea.teks).casefold()
    return "" if teks.startswith(ATASAN) or any(c.isdecimal() for c in teks) else teks


def check(subject: tuple[list[Alinea], str, Alinea | None]) -> Slip | None:
    sampul, instansi, tercecer = subject
    if instansi in rata(" ".join(alinea.teks for alinea in sampul)).casefold():
        return None
    if tercecer:
        teks = tercecer.teks.strip()
        pesan = f"Baris '{teks}' tercecer di luar tempatnya; pindahkan ke halaman sampul."
        return whole(tercecer, pesan)
    akhir = sampul[-1]
    pesan = f"Sampul sampai '{akhir.teks.strip()}' tidak memuat '{instansi.upper()}'."
    return whole(akhir, pesan)

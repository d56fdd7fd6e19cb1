"""Nama penanda tangan ditulis sama di setiap tempat.

Nama di tanda tangan lampiran dan di dalam teks sama dengan nama di tanda tangan keputusan, huruf
demi huruf, gelarnya juga. Yang sering terjadi: satu huruf salah, atau satu gelar tertinggal.

Aturan ini diam bila:
1. dalam teks namanya ditulis tanpa gelar atau dengan huruf kecil-besar biasa;
2. yang disebut dalam teks orang lain;
3. lampiran ditandatangani pejabat lain: lain orangnya, lain pula jenis jabatannya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pejabat import baca_nama
from pipeline.telaah.nama_di_teks import nama_di_teks
from pipeline.telaah.sanding import rata, sanding
from pipeline.telaah.tanda_tangan import blok_penetap

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"

Subject = tuple[Alinea, int, int, str, str, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, where the name stands, the person, the name as signed, whether a signature)."""
    semua = [satu for satu in naskah.once(blok_penetap) if satu.nama]  # (3)
    if not semua or semua[0].nama is None:
        return
    orang, nama = semua[0].orang, rata(semua[0].nama.teks)
    for satu in semua:
        if satu.nama:
            panjang = len(satu.nama.teks.rstrip())
            mulai = len(satu.nama.teks) - len(satu.nama.teks.lstrip())
            yield satu.nama, mulai, panjang, orang, nama, True
    for alinea, mulai, akhir in nama_di_teks(naskah, orang):
        yield alinea, mulai, akhir, orang, " ".join(baca_nama(nama).nama.split()), False


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, orang, nama, ttd = subject
    tertulis = rata(alinea.teks[mulai:akhir])
    if tertulis == nama or (not ttd and tertulis.casefold() == orang):  # (1)
        return None
    sini = baca_nama(tertulis).nama.casefold()
    beda_huruf = jarak(sini, orang, 3)
    if ttd and beda_huruf > 2:
        pesan = f"Tanda tangan ini atas nama '{tertulis}', tanda tangan keputusan '{nama}'."
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)  # (2)
    beda = sanding(alinea.teks[mulai:akhir], nama)
    if beda is None:
        pesan = f"Tertulis '{tertulis}', pada tanda tangan keputusan '{nama}'."
        return Slip(alinea, mulai, akhir, pesan, nama, TINJAU)
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    ganti = beda.ganti
    if not ttd and not tertulis.isupper():
        ganti = ganti.title()
    pesan = (
        f"Tertulis '{alinea.teks[kiri:kanan]}', seharusnya '{ganti}' seperti pada tanda tangan "
        f"keputusan: '{nama}'."
    )
    return Slip(alinea, kiri, kanan, pesan, ganti, TINJAU if beda_huruf == 2 else None)

"""Judul dalam rumusan penutup Menimbang sama dengan judul keputusan.

'perlu menetapkan Keputusan … tentang …;' mengulang judul di kepala keputusan, kata demi kata;
hanya huruf kapitalnya yang berbeda. Yang sering terjadi: tahun atau nama instansinya masih yang
lama.

Aturan ini diam bila:
1. butir terakhir bukan rumusan penutup (lihat S05), atau judul keputusan tidak dikenali;
2. nama jabatannya dipendekkan, misalnya 'Keputusan Kepala Dinas tentang …'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.judul import judul, judul_biasa, penetap, penetap_biasa
from pipeline.telaah.pertimbangan import pertimbangan
from pipeline.telaah.sanding import rata, sanding

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans"

JABATAN = "nama jabatan di kepala keputusan"
Subject = tuple[Alinea, int, int, str, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    penutup = naskah.once(pertimbangan)
    if penutup is None or penutup.judul < 0 or not naskah.once(judul):  # (1)
        return
    akhir = len(penutup.alinea.teks.rstrip().rstrip(";.,").rstrip())
    yield penutup.alinea, penutup.judul, akhir, naskah.once(judul_biasa), "judul keputusan"
    mulai, henti = penutup.penetap
    if penutup.alinea.teks[mulai:henti].strip() and naskah.once(penetap):
        yield (
            penutup.alinea,
            mulai,
            henti,
            naskah.once(penetap_biasa),
            JABATAN,
        )


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, seharusnya, apa = subject
    beda = sanding(alinea.teks[mulai:akhir], seharusnya)
    ringkas = rata(alinea.teks[mulai:akhir]).casefold() + " "
    if beda is None or (apa == JABATAN and seharusnya.casefold().startswith(ringkas)):  # (2)
        return None
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Tertulis '{alinea.teks[kiri:kanan]}', seharusnya '{beda.ganti}', sama dengan {apa}: "
        f"'{seharusnya}'."
    )
    return Slip(alinea, kiri, kanan, pesan, beda.ganti)

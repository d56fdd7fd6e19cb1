"""Jabatan di kepala keputusan, di atas Menimbang, dan di atas tanda tangan sama.

Yang menetapkan satu pejabat, jadi jabatannya ditulis sama. Yang sering terjadi: di atas tanda
tangan hanya 'KEPALA DINAS,', atau nama dinasnya salah ketik di salah satu tempat.

Aturan ini diam bila:
1. ditandatangani atas nama pejabat lain (a.n., u.b.);
2. lampiran ditandatangani pejabat lain: lain orangnya, lain pula jenis jabatannya;
3. yang menetapkan sebuah lembaga dan yang menandatangani ketuanya.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import penetap
from pipeline.telaah.sanding import rata, sanding
from pipeline.telaah.tanda_tangan import blok_sendiri

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah; bentuk lengkapnya kelaziman naskah dinas"

ATAS_NAMA = ("a.n", "an.", "an ", "a. n", "atas nama", "u.b", "ub.", "untuk beliau")
KETUA = frozenset(("ketua", "pimpinan"))
PELAKSANA = pattern(r"\s*(?:pl[th]|pjs?|penjabat)\b\.?\s*", re.IGNORECASE)


def subjects(naskah: Naskah) -> Iterable[tuple[list[Alinea], str]]:
    tepat = PELAKSANA.sub("", naskah.once(penetap).upper(), count=1)
    if not tepat:
        return
    pembuka = [a for a in naskah.peran("pembuka") if "RAHMAT" not in a.teks.upper()]
    if pembuka:
        yield pembuka, tepat
    for satu in naskah.once(blok_sendiri):  # (2)
        if not any(a.teks.lower().lstrip().startswith(ATAS_NAMA) for a in satu.jabatan):  # (1)
            yield list(satu.jabatan), tepat


def check(subject: tuple[list[Alinea], str]) -> Slip | None:
    baris, tepat = subject
    alinea = baris[-1]
    awal = PELAKSANA.match(baris[0].teks)
    if len(baris) > 1:
        tertulis = rata(" ".join(satu.teks for satu in baris)).rstrip(" ,.;:")
        tertulis = tertulis[awal.end() :] if awal else tertulis
        mulai, akhir = 0, len(alinea.teks.rstrip(" ,.;:"))
    else:
        mulai = awal.end() if awal else len(alinea.teks) - len(alinea.teks.lstrip())
        akhir = len(alinea.teks.rstrip(" ,.;:"))
        tertulis = alinea.teks[mulai:akhir]
    beda = sanding(tertulis, tepat)
    if beda is None:
        return None
    kata, semua = tertulis.casefold().split(), tepat.casefold().split()
    if kata == semua[: len(kata)]:
        pesan = f"Jabatan tertulis '{tertulis}', di kepala keputusan '{tepat}'."
        ganti = tepat if len(baris) == 1 else None
        return Slip(alinea, mulai, akhir, pesan, ganti, TINJAU)
    if kata[1:] == semua and kata[0] in KETUA:  # (3)
        return None
    if kata[:1] != semua[:1] or len(baris) > 1:
        pesan = f"Jabatan tertulis '{tertulis}', di kepala keputusan '{tepat}'; periksa penetapnya."
        return Slip(alinea, mulai, akhir, pesan, None, TINJAU)
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Tertulis '{alinea.teks[kiri:kanan]}', seharusnya '{beda.ganti}': di kepala keputusan "
        f"'{tepat}'."
    )
    return Slip(alinea, kiri, kanan, pesan, beda.ganti)

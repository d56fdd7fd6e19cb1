"""Desimal ditulis dengan koma, ribuan dengan titik, dan jumlah tanpa nol di depan.

'20.08%' ditulis '20,08%'. Titik dan koma yang bercampur dalam satu naskah membuat angka yang sama
tampak berbeda, dan '1.250' dapat terbaca seribu dua ratus lima puluh. Yang sering terjadi: angka
disalin dari lembar kerja yang berpengaturan bahasa Inggris, atau dua angkanya tertukar: '08 desa'
padahal 80 desa.

Aturan ini diam bila:
1. titiknya memisahkan ribuan, misalnya '1.250 orang';
2. angkanya menamai sesuatu, misalnya 'Pasal 3.1', 'versi 2.0', atau 'RT 02';
3. angka berawalan nol itu hari pada tanggal.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.klaim import Angka
from pipeline.klaim.bilangan import ANGKA, NOMOR, RUSAK, TAHUN
from pipeline.klaim.ekor import NAMA_BULAN
from pipeline.klaim.kata import PENOMOR
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.klaim import PERAN, klaim, salah, seperti, tertulis
from pipeline.telaah.teks import teks

LEVEL = "wajib"
SOURCE = "EYD V, tanda koma dan tanda titik pada bilangan"


NOL = pattern(r"(?<![\w.,/:;-])0[0-9]{1,3}(?=\s+([A-Za-z]{2,}))")
SEL_NOL = pattern(r"\s*0[0-9]+(?:,[0-9]+)?\s*%?\s*")
KOLOM = ("target", "realisasi", "kondisi_awal")
Subject = tuple[Naskah, Angka] | tuple[Alinea, tuple[int, int]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(teks)
    nol = {semua.ke(m) for m, a in semua.digit if a > m + 1 and semua.utuh[m] == "0"}
    for alinea in [semua.alinea[n] for n in sorted(nol)]:
        if alinea.peran in PERAN:
            yield from _berawal_nol(alinea)
    for satu in naskah.once(klaim).angka:
        if satu.jenis == RUSAK or (
            satu.jenis not in (NOMOR, TAHUN)  # (2)
            and satu.bilangan.pemisah  # (1)
        ):
            yield naskah, satu


def _berawal_nol(alinea: Alinea) -> Iterable[tuple[Alinea, tuple[int, int]]]:
    if alinea.kolom.startswith(KOLOM) and SEL_NOL.fullmatch(alinea.teks):
        yield alinea, (0, len(alinea.teks))
    for match in NOL.finditer(alinea.teks) if " 0" in alinea.teks else ():
        depan = alinea.teks[: match.start()].rstrip(" :").rpartition(" ")[2].lower().strip("(")
        if depan not in PENOMOR and match[1].lower() not in NAMA_BULAN:  # (2) (3)
            yield alinea, match.span()


def check(subject: Subject) -> Slip | None:
    if isinstance(subject[0], Alinea):
        return _nol(*subject)
    naskah, satu = subject
    ditulis = tertulis(naskah, satu)
    if satu.jenis == RUSAK:
        try:
            angka.baca(str(naskah.alinea[satu.paragraf].teks[satu.digit : satu.henti]))
        except ValueError as error:
            return salah(naskah, satu, f"Tertulis {ditulis}. {error}")
        return None
    if satu.bilangan.pemisah != ".":
        return None
    ganti = seperti(naskah, satu, satu.nilai)
    tingkat = TINJAU if satu.jenis == ANGKA and not satu.satuan else None
    pesan = f"Tertulis {ditulis}; desimal ditulis dengan koma: {ganti}."
    return salah(naskah, satu, pesan, ganti, tingkat)


def _nol(alinea: Alinea, letak: tuple[int, int]) -> Slip:
    tertulis = str(alinea.teks[letak[0] : letak[1]]).strip()
    pesan = f"Tertulis '{tertulis}', diawali nol; mungkin angkanya tertukar. Periksa angkanya."
    if letak == (0, len(alinea.teks)):
        return whole(alinea, pesan)
    return Slip(alinea, *letak, pesan)

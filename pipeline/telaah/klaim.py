"""What the decree claims with numbers, and how such a number was typed."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline import angka
from pipeline.check.slip import Slip
from pipeline.klaim import Angka, Klaim, Porsi, baca
from pipeline.klaim.bilangan import HITUNGAN
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.porsi_lain import porsi_lain

# Elsewhere numbers only name something: an act, a person, an address.
PERAN = frozenset(
    ("menimbang", "diktum", "ayat", "rincian", "judul_lampiran", "identitas", "fungsi",
     "kepala_tabel", "sel", "judul_uraian", "uraian", "lain")
)  # fmt: skip


SAMA_DENGAN = " sama dengan "
SELA = pattern(r"(?: [a-z]+){1,3} sama dengan ")
# '71,43% (5/7)'
PECAHAN = pattern(r"\s*\(([1-9][0-9]*|0)\s?/\s?([1-9][0-9]*)\)")


def klaim(naskah: Naskah) -> Klaim:
    """The claims of all paragraphs; `Angka.paragraf` is the place in `naskah.alinea`."""
    k = baca([each.teks if _berklaim(each) else "" for each in naskah.alinea])
    k.porsi.extend(porsi_lain(naskah.alinea, k))
    dibagi = {id(p.persen) for p in k.porsi}
    for persen in k.lepas:
        teks = naskah.alinea[persen.paragraf].teks
        if teks.endswith(SAMA_DENGAN, 0, persen.mulai):
            k.porsi.extend(
                Porsi(a, persen, None)
                for a in k.angka
                if a.paragraf == persen.paragraf
                and a.bulat
                and a.mulai < persen.mulai
                and SELA.fullmatch(teks, a.akhir, persen.mulai)
            )
        match = PECAHAN.match(teks, persen.akhir) if "/" in teks else None
        if match and id(persen) not in dibagi:
            k.porsi.append(Porsi(_bulat(persen, match, 1), persen, _bulat(persen, match, 2)))
    return k


def _bulat(persen: Angka, match: re.Match[str], kelompok: int) -> Angka:
    satu = Angka(persen.paragraf, *match.span(kelompok), HITUNGAN)
    satu.bilangan = angka.baca(match[kelompok])
    satu.tahun, satu.warisan = persen.tahun, True
    return satu


def _berklaim(alinea: Alinea) -> bool:
    return alinea.peran in PERAN and alinea.kolom not in ("no", "no_indikator")


def tertulis(naskah: Naskah, satu: Angka) -> str:
    """The figure as typed, with its sign: '20.08%'."""
    return str(naskah.alinea[satu.paragraf].teks[satu.mulai : satu.akhir])


def seperti(naskah: Naskah, satu: Angka, nilai: Decimal | int) -> str:
    """`nilai` written as `satu` was typed: its sign and decimals, but a decimal comma."""
    teks = str(naskah.alinea[satu.paragraf].teks)
    ditulis = angka.tulis(Decimal(nilai) / satu.skala, satu.bilangan.desimal)
    return teks[satu.mulai : satu.digit] + ditulis + teks[satu.henti : satu.akhir]


def salah(
    naskah: Naskah, satu: Angka, pesan: str, ganti: str | None = None, tingkat: str | None = None
) -> Slip:
    """A slip of the figure `satu`."""
    return Slip(naskah.alinea[satu.paragraf], satu.mulai, satu.akhir, pesan, ganti, tingkat)


def benda(satu: Angka) -> str:
    """' desa' of '24 desa mandiri', '' where nothing is named."""
    return f" {satu.satuan}" if satu.satuan else ""

"""One number of a text: what kind it is, how it was typed, and what it counts."""

from __future__ import annotations

from decimal import Decimal

from pipeline.angka import Bilangan

PERSEN = "persen"
POIN = "poin"
HITUNGAN = "hitungan"
RUPIAH = "rupiah"
WAKTU = "waktu"
ANGKA = "angka"
TAHUN = "tahun"
NOMOR = "nomor"
RUSAK = "rusak"

NIHIL = Bilangan(Decimal(0), 0, "")


class Angka:
    """A number in `paragraf` (its place in the sequence that was read).

    `teks[mulai:akhir]` is the figure with its sign ('20.08%', 'Rp1,25 miliar', '24');
    `teks[digit:henti]` only its digits; its noun phrase runs on to `sampai`. `jenis` is one of:

    persen; poin (percentage points, or points of an index); hitungan (a whole number with a noun);
    rupiah; waktu (of hari, bulan, tahun); angka (bare, or with decimals); tahun (a calendar year);
    nomor (names something; a date, a range, a list marker: nothing is claimed with it);
    rusak (digits that make no number, such as '1,250.00').

    `skala` is 10^6 for 'juta'. `satuan` is the first word of the noun phrase in small letters,
    `frasa` all of it. `huruf` is the span of the words that spell the number again, `terbaca` their
    value (None when they spell nothing). `tahun` is the year it is said of (`warisan`: in an
    earlier sentence). `peran` is '', 'target', 'realisasi', 'capaian', 'rencana' or 'awal', and
    `dokumen` '', 'renstra', 'rpjmd' or 'perjanjian kinerja': words near it. `ambang` tells a bound
    ('minimal 75%', '≥ 80') from a result. For nomor, tahun and rusak only the spans and, for a
    year, the value are filled in.
    """

    bilangan = NIHIL
    skala = 1
    satuan = frasa = ""
    huruf: tuple[int, int] | None = None
    terbaca: Decimal | int | None = None
    tahun: int | None = None
    warisan = False
    peran = dokumen = ""
    ambang = False

    def __init__(self, paragraf: int, mulai: int, akhir: int, jenis: str) -> None:
        self.paragraf = paragraf
        self.mulai = self.digit = mulai
        self.akhir = self.henti = self.sampai = akhir
        self.jenis = jenis

    @property
    def nilai(self) -> Decimal:
        return self.bilangan.nilai * self.skala if self.skala != 1 else self.bilangan.nilai

    @property
    def ukuran(self) -> Bilangan:
        """The number as `hitung` wants it: the last typed digit is worth 10^-desimal."""
        if self.skala == 1:
            return self.bilangan
        nol = len(str(self.skala)) - 1
        return Bilangan(self.nilai, self.bilangan.desimal - nol, self.bilangan.pemisah)

    @property
    def bulat(self) -> bool:
        """May be a count or a base: whole things, or money."""
        return self.jenis in (HITUNGAN, RUPIAH) or (
            self.jenis == ANGKA and not self.bilangan.desimal
        )

    def __repr__(self) -> str:
        return f"<{self.jenis} {self.nilai} {self.frasa} @{self.paragraf}:{self.mulai}>"

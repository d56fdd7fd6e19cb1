"""Dates as an Indonesian decree writes them: written, read back, and found in running text."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pipeline.angka import terbilang
from pipeline.jarak import jarak, terdekat
from pipeline.pattern import pattern
from pipeline.record import Record

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

# Other hands write these; a short one counts only with a capital (the word "mar" is no month).
BULAN_LAIN = {
    "Jan": 1, "Feb": 2, "Peb": 2, "Pebruari": 2, "Mar": 3, "Mrt": 3, "March": 3, "Apr": 4, "May": 5,
    "Jun": 6, "Jul": 7, "Agt": 8, "Agu": 8, "Ags": 8, "Agust": 8, "Aug": 8, "August": 8, "Sep": 9,
    "Sept": 9, "Okt": 10, "Oct": 10, "Nov": 11, "Nop": 11, "Nopember": 11, "Des": 12, "Dec": 12,
}  # fmt: skip
HARI_LAIN = {"Jum'at": 4, "Jum’at": 4, "Ahad": 6}

_BULAN = {nama.lower(): i for i, nama in enumerate(BULAN, 1)}
_BULAN_LAIN = {nama.lower(): i for nama, i in BULAN_LAIN.items()}
_HARI = {nama.lower(): nama for nama in HARI} | {
    nama.lower(): HARI[i] for nama, i in HARI_LAIN.items()
}

_TAHUN = r"(?:(?:[Tt]ahun|TAHUN)\s+)?"
ANGKA = pattern(r"[0-9]+")
BERNAMA = pattern(
    r"\s*(?:(?:bulan|BULAN)\s+)?([A-Za-z]{3,12})(?![A-Za-z])"
    rf"(\.?)(?:,?\s*{_TAHUN}([12][0-9]{{3,4}})(?![0-9]|[.,][0-9]))?"
)
BERANGKA = pattern(r"([-/])([0-9]{1,2})\1([0-9]{1,4})(?![0-9A-Za-z]|[-/.,][0-9A-Za-z])")
DI_DEPAN = pattern(rf"(?<![A-Za-z])([A-Za-z]{{3,12}})(\.?),?\s*{_TAHUN}\Z")
NAMA_HARI = pattern(r"(?<![A-Za-z])([A-Z][A-Za-z'’]{3,6})\s*,?\s*(?:tanggal\s+)?\Z")
JAUH = 28  # characters looked back over for a month or a weekday


class Sebutan(Record):
    """One mention of a date in `teks[mulai:akhir]`.

    `hari`, `bulan`, `tahun` are the numbers that were typed, None where none was; `bulan` is None
    too for a number that is no month. `nama_hari` is the weekday typed before it, in its proper
    spelling. `tanggal` is None for a date that is not whole or not on the calendar.
    `bulan_tertulis` is the month's word as typed ('Nopember', 'Agt.', 'MEI'), None where the month
    is a number.
    """

    mulai: int
    akhir: int
    hari: int | None
    bulan: int | None
    tahun: int | None
    nama_hari: str | None
    tanggal: date | None
    bulan_tertulis: str | None


def tulis(tanggal: date) -> str:
    """'3 Januari 2024'."""
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"


def panjang(tanggal: date) -> str:
    """'tanggal tiga bulan Januari tahun dua ribu dua puluh empat'."""
    return (
        f"tanggal {terbilang(tanggal.day)} bulan {BULAN[tanggal.month - 1]} "
        f"tahun {terbilang(tanggal.year)}"
    )


def hari(tanggal: date) -> str:
    """The weekday, 'Senin' to 'Minggu'."""
    return HARI[tanggal.weekday()]


def baca(teks: str) -> date:
    """Read exactly one date: '3 Januari 2024' (blanks and capitals do not matter) or '2024-01-03'.

    Raises ValueError, with a sentence for the clerk, for anything else: two dates, a day that is
    not on the calendar, a month nobody knows (with the one that was perhaps meant).
    """
    kata = teks.split()
    tertulis = " ".join(kata)
    iso = tertulis.split("-")
    if [len(bagian) for bagian in iso] == [4, 2, 2] and all(map(_angka, iso)):
        return _kalender(tertulis, int(iso[2]), int(iso[1]), int(iso[0]))
    if len(kata) == 3 and _angka(kata[0]) and kata[1].isalpha() and _angka(kata[2]):
        bulan = _BULAN.get(kata[1].lower())
        if bulan is None:
            raise ValueError(_bulan_apa(kata[1]))
        if len(kata[2]) != 4 or kata[2][0] not in "12":
            raise ValueError(f"Tahun '{kata[2]}' tidak wajar; tulis empat angka, misalnya 2024.")
        return _kalender(tertulis, int(kata[0]), bulan, int(kata[2]))
    raise ValueError(_mengapa(tertulis))


def _angka(teks: str) -> bool:
    return teks.isascii() and teks.isdecimal()


def _kalender(tertulis: str, hari: int, bulan: int, tahun: int) -> date:
    tanggal = _tanggal(hari, bulan, tahun)
    if tanggal:
        return tanggal
    if not 1 <= bulan <= 12 or not 1000 <= tahun <= 2999:
        raise ValueError(f"'{tertulis}' tidak ada pada kalender.")
    panjang_bulan = date(tahun + bulan // 12, bulan % 12 + 1, 1) - date(tahun, bulan, 1)
    raise ValueError(
        f"'{tertulis}' tidak ada pada kalender; "
        f"{BULAN[bulan - 1]} {tahun} bertanggal 1 sampai {panjang_bulan.days}."
    )


def _bulan_apa(kata: str) -> str:
    lain = _BULAN_LAIN.get(kata.lower())
    saran = BULAN[lain - 1] if lain else terdekat(kata, BULAN)
    tanya = f"maksud Anda '{saran}'?" if saran else "tulis namanya, 'Januari' sampai 'Desember'."
    return f"Bulan '{kata}' tidak dikenal; {tanya}"


def _mengapa(tertulis: str) -> str:
    contoh = "tulis misalnya '3 Januari 2024'"
    if not tertulis:
        return f"Tanggal kosong; {contoh}."
    sebutan = cari(tertulis)
    if len(sebutan) > 1:
        semua = " dan ".join(f"'{tertulis[s.mulai : s.akhir]}'" for s in sebutan)
        return f"Tertulis {terbilang(len(sebutan))} tanggal: {semua}; sisakan satu."
    if not sebutan:
        return f"'{tertulis}' bukan tanggal; {contoh}."
    (satu,) = sebutan
    if satu.tanggal:
        return f"'{tertulis}' tidak dibaca; tulis tanggalnya saja: '{tulis(satu.tanggal)}'."
    if satu.hari is None or satu.tahun is None:
        return f"'{tertulis}' bukan tanggal yang lengkap; {contoh}."
    return f"'{tertulis}' tidak ada pada kalender; {contoh}."


def cari(teks: str) -> list[Sebutan]:
    """Every mention of a date in running text, in order, none overlapping.

    Found are '3 Januari 2024' with or without weekday or year, 'Mei 2015', '3-1-2024',
    '03/01/2024', '2024-01-03', the same with a month's name shortened or misspelled, and dates that
    no calendar has. Not found: dates in words, and a decree's number like 'Nomor 12/10/2023'.
    """
    found: list[Sebutan] = []
    akhir = 0
    for angka in ANGKA.finditer(teks):
        mulai, henti = angka.span()
        panjang_angka = henti - mulai
        if mulai < akhir or panjang_angka > 4 or panjang_angka == 3:
            continue
        sebutan = None
        if teks[henti : henti + 1] in ("-", "/"):
            sebutan = _berangka(teks, mulai, henti)
        elif panjang_angka != 4:
            sebutan = _bernama(teks, mulai, henti)
        if sebutan is None and panjang_angka == 4:
            sebutan = _bulan_tahun(teks, mulai, henti, akhir)
        if sebutan is None:
            continue
        if sebutan.hari is not None:
            sebutan = _dengan_hari(teks, sebutan, akhir)
        found.append(sebutan)
        akhir = sebutan.akhir
    return found


def _berangka(teks: str, mulai: int, henti: int) -> Sebutan | None:
    """'3-1-2024', '03/01/2024', '2024-01-03' at teks[mulai:]."""
    match = BERANGKA.match(teks, henti)
    depan = teks[max(0, mulai - JAUH) : mulai]
    if not match or depan[-1:].isalnum() or depan[-1:] in ("-", "/", ".", ","):
        return None
    ketiga = match[3]
    if henti - mulai == 4 and match[1] == "-" and len(match[2]) == len(ketiga) == 2:
        hari, tahun = int(ketiga), int(teks[mulai:henti])
    elif henti - mulai < 3 and len(ketiga) == 4:
        hari, tahun = int(teks[mulai:henti]), int(ketiga)
        kata = depan.rstrip(" \t\n.:").rpartition(" ")[2].lower()
        if kata in ("nomor", "no"):
            return None
    else:
        return None
    bulan = int(match[2])
    if not (1 <= hari <= 31 and 1000 <= tahun <= 2999):
        return None
    tanggal = _tanggal(hari, bulan, tahun)
    bulan_ada = bulan if 1 <= bulan <= 12 else None
    return Sebutan(mulai, match.end(), hari, bulan_ada, tahun, None, tanggal, None)


def _bernama(teks: str, mulai: int, henti: int) -> Sebutan | None:
    """'3 Januari 2024', or '3 Januari' without a year, at teks[mulai:]."""
    match = BERNAMA.match(teks, henti)
    depan = teks[max(0, mulai - 2) : mulai]
    if not match or depan[-1:].isalnum() or (depan[-1:] in (".", ",") and depan[0].isdecimal()):
        return None
    kata, titik, tahun = match.groups()
    hari = int(teks[mulai:henti])
    penuh = _BULAN.get(kata.lower())
    if tahun is None or (penuh and titik):
        if penuh is None:
            return None
        return Sebutan(mulai, match.end(1), hari, penuh, None, None, None, kata)
    bulan = penuh or _bulan_lain(kata, True)
    if bulan is None:
        return None
    tanggal = _tanggal(hari, bulan, int(tahun))
    return Sebutan(mulai, match.end(), hari, bulan, int(tahun), None, tanggal, kata + titik)


def _bulan_tahun(teks: str, mulai: int, henti: int, batas: int) -> Sebutan | None:
    """'Mei 2015' whose year is teks[mulai:henti], begun at `batas` or later."""
    ekor = teks[henti : henti + 2]
    if teks[mulai] not in "12" or ekor[:1].isalpha() or (ekor[:1] in ".," and ekor[1:].isdecimal()):
        return None
    awal = max(batas, mulai - JAUH)
    match = DI_DEPAN.search(teks[awal:mulai])
    if not match:
        return None
    kata, titik = match.groups()
    penuh = _BULAN.get(kata.lower())
    bulan = penuh or _bulan_lain(kata, False)
    if bulan is None or (penuh and titik):
        return None
    tahun = int(teks[mulai:henti])
    return Sebutan(awal + match.start(), henti, None, bulan, tahun, None, None, kata + titik)


def _dengan_hari(teks: str, sebutan: Sebutan, batas: int) -> Sebutan:
    """The same mention, begun at the weekday where one stands before it."""
    awal = max(batas, sebutan.mulai - JAUH)
    depan = teks[awal : sebutan.mulai]
    kecil = depan.lower()
    match = NAMA_HARI.search(depan) if any(nama in kecil for nama in _HARI) else None
    nama = _HARI.get(match[1].lower()) if match else None
    if match is None or nama is None:
        return sebutan
    return sebutan._replace(mulai=awal + match.start(), nama_hari=nama)


@lru_cache(maxsize=256)
def _bulan_lain(kata: str, lengkap: bool) -> int | None:
    """The month a short or misspelled name stands for; `lengkap` = it has a day and a year by it.

    Short words need a capital; between day and year more slips are forgiven than before a year.
    """
    if len(kata) <= 5 and kata[0].islower():
        return None
    lain = _BULAN_LAIN.get(kata.lower())
    if lain is not None:
        return lain
    if lengkap:
        saran = terdekat(kata, BULAN)
        return _BULAN[saran.lower()] if saran else None
    for nama, bulan in _BULAN.items():
        if len(kata) >= 6 and jarak(kata.lower(), nama, 1) <= 1:
            return bulan
    return None


def _tanggal(hari: int, bulan: int, tahun: int) -> date | None:
    if not 1000 <= tahun <= 2999:
        return None
    try:
        return date(tahun, bulan, hari)
    except (ValueError, OverflowError):
        return None

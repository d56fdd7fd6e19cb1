"""Finds every number of a paragraph, and those among them that claim nothing."""

from __future__ import annotations

from pipeline.angka import Bilangan, baca
from pipeline.klaim import kata
from pipeline.klaim.bilangan import ANGKA, HITUNGAN, NOMOR, PERSEN, RUSAK, TAHUN, Angka
from pipeline.klaim.ekor import NAMA_BULAN, baca_ekor
from pipeline.pattern import pattern

DIGIT = pattern(r"[0-9]+(?:[.,][0-9]+)*")
RENTANG = pattern(
    r"(?:\s?%)?(?:\s?[-\u2013\u2014]\s?|\s+(?:s\.?d\.?|s/d|sampai(?:\s+dengan)?)\s+)(?=[0-9])"
)
LEKAT = pattern(r"[A-Za-z]+")
INGGRIS = pattern(r"[0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
TITIK = pattern(r"[0-9]{1,3}(?:\.[0-9]{3})+\.[0-9]{1,2}")
BERNOMOR = frozenset(("nomor ", "Nomor ", "NOMOR "))  # most numbers of a decree follow these
BERTAHUN = frozenset(("tahun ", "Tahun ", "TAHUN "))
SAMBUNGAN = frozenset("-\u2013\u2014%sS")  # by one of these a range may go on
RUPIAH = frozenset("pPR")  # without these no 'Rp' and no 'IDR' stands before
DASH = "-\u2013\u2014"
TEPI = " \t\n\u00a0:(.\"'“"
KALI = frozenset("xX×*·")
SERATUS = kata.himpun("100 1000 1.000 10.000 100.000 100,00 100000")
SEBANYAK = kata.himpun("sebanyak sejumlah jumlah total sebesar berjumlah")
DERET = frozenset((",", "dan", "atau", ", dan", "serta", "&", "dan/atau"))
PANDANG = 24  # characters looked back over for the word before a number


def urai(teks: str, paragraf: int = 0) -> list[Angka]:
    """Every number written with digits, in order; never raises."""
    found: list[Angka] = []
    lalu: Angka | None = None
    kode = rentang = -1  # the end of a long code, and the start of a range's second number
    for match in DIGIT.finditer(teks):
        mulai, akhir = match.span()
        sambung = kode >= 0 and not teks[kode:mulai].strip(" )-\u00a0")
        depan = teks[mulai - 6 : mulai] if mulai > 5 else ""
        if sambung or mulai == rentang or depan in BERNOMOR:
            angka = Angka(paragraf, mulai, akhir, NOMOR)
        elif depan in BERTAHUN and akhir - mulai == 4 and teks[mulai] in "12":
            angka = _tahun(teks, paragraf, mulai, akhir, lalu)
        else:
            angka = _angka(teks, paragraf, mulai, akhir, lalu)
        if teks[akhir : akhir + 1] in SAMBUNGAN or teks[akhir + 1 : akhir + 2] in SAMBUNGAN:
            sela = RENTANG.match(teks, akhir)
            if sela and _berentang(teks, angka, sela.end()):
                rentang = sela.end()
                angka.jenis = NOMOR
        kode = akhir if angka.jenis == NOMOR and _panjang(teks, mulai, akhir, sambung) else -1
        found.append(angka)
        lalu = angka
    return found


def _panjang(teks: str, mulai: int, akhir: int, sambung: bool) -> bool:
    """Digits of a NIP or a telephone, that blanks may cut into groups."""
    panjang = sambung or akhir - mulai > 5 or teks[mulai] == "0"
    return panjang and teks[mulai:akhir].isdecimal()


def _berentang(teks: str, kiri: Angka, letak: int) -> bool:
    """'10-12 desa' is a range, '2023 - 24 desa' a year and a count."""
    if kiri.jenis != TAHUN:
        return True
    match = DIGIT.match(teks, letak)
    return match is not None and (len(match[0]) == 4 or teks[letak - 1] in DASH)


def _angka(teks: str, paragraf: int, mulai: int, akhir: int, lalu: Angka | None) -> Angka:
    kiri, kanan = teks[mulai - 1 : mulai] if mulai else "", teks[akhir : akhir + 1]
    depan = teks[max(0, mulai - PANDANG) : mulai]
    tertulis = teks[mulai:akhir]
    empat = akhir - mulai == 4 and tertulis[:2] in ("19", "20") and tertulis.isdecimal()
    rupiah = _rupiah(depan, mulai) if depan and not RUPIAH.isdisjoint(depan[-5:]) else -1
    if rupiah < 0 and (_lekat_kiri(depan, kiri) or _lekat_kanan(teks, akhir, kanan)):
        return Angka(paragraf, mulai, akhir, NOMOR)
    words = depan.rstrip(TEPI).rsplit(None, 1)
    word = words[-1].lower().lstrip("(\"'“") if words else ""
    if rupiah < 0:
        # '52 RT (65,00%)': a percentage names nothing.
        tegas = word in kata.PENOMOR_TEGAS and kanan != "%"
        if tegas or (mulai < 8 and not word and _butir(teks, akhir)):
            return Angka(paragraf, mulai, akhir, NOMOR)
        if empat and (word[-5:] == "tahun" or word in NAMA_BULAN or word in ("ta", "t.a")):
            return _tahun(teks, paragraf, mulai, akhir, lalu)
    try:
        bilangan = baca(tertulis)
    except ValueError:
        rusak = INGGRIS.fullmatch(tertulis) or TITIK.fullmatch(tertulis) or kanan == "%"
        return Angka(paragraf, mulai, akhir, RUSAK if rusak else NOMOR)
    if kiri and kiri in DASH and depan[:-1].strip(" \t\n"):
        bilangan = Bilangan(-bilangan.nilai, bilangan.desimal, bilangan.pemisah)
    angka = Angka(paragraf, mulai, akhir, ANGKA)
    angka.bilangan = bilangan
    baca_ekor(teks, angka, kiri == "(" and kanan == ")", rupiah)
    if angka.jenis in (ANGKA, HITUNGAN):
        if angka.skala == 1:
            _bukan_klaim(teks, angka, empat, word, lalu)
    elif angka.jenis == PERSEN and tertulis in SERATUS and _pengali(teks, angka, word):
        angka.jenis = NOMOR
    return angka


def _rupiah(depan: str, mulai: int) -> int:
    """Where the Rp before this number begins, or -1."""
    inti = depan.rstrip(" .\u00a0")
    panjang = 3 if inti[-3:].upper() == "IDR" else 2
    if inti[-panjang:].lower() not in ("rp", "idr") or inti[:-panjang][-1:].isalpha():
        return -1
    return mulai - len(depan) + len(inti) - panjang


def _lekat_kiri(depan: str, kiri: str) -> bool:
    """The sign before makes it part of a code: 'PER/09', 'COVID-19', 'S1'; 'Tahun2016' is not."""
    if not kiri or kiri.isspace():
        return False
    if kiri in DASH:
        dua = depan[-2:-1]
        return dua.isalnum() or dua in (")", ".", "%")
    if kiri.isalpha():
        kata = depan[-5:]
        return not (len(kata) == 5 and kata.isascii() and kata.isalpha())
    return kiri in "/_@#&*+\\.,"


def _lekat_kanan(teks: str, akhir: int, kanan: str) -> bool:
    """The sign after makes it part of a code: '28/I', '2a'; '24desa' and '20persen' are not."""
    if not kanan or kanan in "_@#\\/":
        return bool(kanan)
    if kanan in DASH:
        return teks[akhir + 1 : akhir + 2].isalpha()
    if not kanan.isalpha():
        return False
    match = LEKAT.match(teks, akhir)
    lekat = match[0].lower() if match else ""
    return not (
        lekat in kata.SATUAN or lekat in kata.PERSEN or lekat in kata.SKALA or lekat in kata.POIN
    )


def _tahun(teks: str, paragraf: int, mulai: int, akhir: int, lalu: Angka | None) -> Angka:
    """A year that is spoken of, or only the year of a regulation ('Nomor 9 Tahun 2024')."""
    angka = Angka(paragraf, mulai, akhir, TAHUN)
    angka.tahun = int(teks[mulai:akhir])
    sebelum = teks[lalu.henti : mulai].strip().lower() if lalu and lalu.jenis == NOMOR else ""
    ekor = teks[akhir : akhir + 8].strip(" \t\u00a0,").lower()
    if sebelum == "tahun" or ekor.startswith(("nomor", "no.", "no ")):
        angka.jenis = NOMOR
    return angka


def _butir(teks: str, akhir: int) -> bool:
    """'1. ', '2) ' or '(3) ' that opens a paragraph."""
    return teks[akhir : akhir + 1] in (".", ")") and not teks[akhir + 1 : akhir + 2].strip()


def _bukan_klaim(teks: str, angka: Angka, empat: bool, word: str, lalu: Angka | None) -> None:
    """Turns a number into a year, or a name, where the words say that it counts nothing."""
    tertulis = teks[angka.digit : angka.henti]
    if angka.satuan in kata.SATUAN:
        return
    kosong = angka.jenis == ANGKA
    if empat and word not in SEBANYAK:
        angka.jenis, angka.tahun = TAHUN, int(tertulis)
        angka.satuan = angka.frasa = ""
        angka.sampai = angka.akhir
    elif (
        word in kata.PENOMOR
        or (kosong and len(tertulis) > 6 and tertulis.isdecimal())
        or (kosong and len(tertulis) < 3 and _dalam_kurung(teks, angka))
        or (tertulis in SERATUS and (word == "per" or _pengali(teks, angka, word)))
        or (kosong and lalu is not None and _berderet(teks, angka, lalu))
    ):
        angka.jenis = NOMOR


def _dalam_kurung(teks: str, angka: Angka) -> bool:
    return teks[angka.mulai - 1 : angka.mulai] == "(" and teks[angka.akhir : angka.akhir + 1] == ")"


def _berderet(teks: str, angka: Angka, lalu: Angka) -> bool:
    """'Pasal 3, 4 dan 5'."""
    if lalu.jenis != NOMOR or lalu.mulai < 6:
        return False
    return teks[lalu.henti : angka.mulai].strip().lower() in DERET


def _pengali(teks: str, angka: Angka, word: str) -> bool:
    """The 100 of a formula: '(a / b) x 100%', 'dikali 100', '100% x …'."""
    inti = teks[max(0, angka.mulai - 4) : angka.mulai].rstrip()
    if inti[-1:] in KALI and not inti[-2:-1].isalpha():
        return True
    ekor = teks[angka.akhir : angka.akhir + 3].strip()
    return word in ("dikali", "dikalikan", "kali") or (ekor[:1] in KALI and not ekor[1:2].isalpha())

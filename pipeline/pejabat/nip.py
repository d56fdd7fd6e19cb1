"""NIP: taken apart, judged, found in running text."""

from __future__ import annotations

from datetime import date

from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.tanggal import BULAN, tulis

# Age at appointment in whole years: youngest, oldest as a rule, oldest at all. A PNS applies at 35
# at the latest and is appointed within a year or so; honorary staff and village secretaries were
# taken over at a higher age, yet none at an age of retirement. No PPPK was appointed before 2019.
UMUR_PNS = (18, 36, 56)
UMUR_PPPK = (20, 60, 65)
TAHUN_PPPK = 2019
UMUR_PENSIUN = 60  # of a head of dinas; most others leave earlier, some functional posts later


class Nip(Record):
    """A NIP of 18 digits taken apart; what cannot be read is None.

    `tertulis` as typed, `angka` the 18 digits, `lahir` the birth date, `tahun` and `bulan` of
    appointment (`bulan` None for a PPPK or a month that is none), `jenis` 'PNS' or 'PPPK',
    `kelamin` 'laki-laki' or 'perempuan', `urut` the serial number.
    """

    tertulis: str
    angka: str
    lahir: date | None
    tahun: int
    bulan: int | None
    jenis: str | None
    kelamin: str | None
    urut: int


class TemuanNip(Record):
    """Sentences on a NIP: `wajib` certainly wrong, `tinjau` worth a person's look."""

    wajib: list[str]
    tinjau: list[str]


def baca_nip(teks: str) -> Nip:
    """Take a NIP apart; blanks, points and hyphens between its digits do not matter.

    Never raises for 18 digits, however absurd (see `periksa_nip`); ValueError, with a sentence for
    the clerk, for anything else.
    """
    angka = "".join(teks.split()).replace(".", "").replace("-", "")
    if not (angka.isascii() and angka.isdecimal()):
        asing = next((huruf for huruf in angka if not ("0" <= huruf <= "9")), "")
        memuat = f"memuat '{asing}'" if asing else "kosong"
        raise ValueError(f"NIP '{teks.strip()}' {memuat}; NIP terdiri atas 18 angka.")
    if len(angka) != 18:
        raise ValueError(f"NIP '{teks.strip()}' berisi {len(angka)} angka, seharusnya 18.")
    tahun, bulan = int(angka[8:12]), int(angka[12:14])
    pppk = 21 <= bulan <= 29 and tahun >= TAHUN_PPPK
    jenis = "PNS" if 1 <= bulan <= 12 else "PPPK" if pppk else None
    return Nip(
        tertulis=teks,
        angka=angka,
        lahir=_tanggal(angka[:8]),
        tahun=tahun,
        bulan=bulan if jenis == "PNS" else None,
        jenis=jenis,
        kelamin={"1": "laki-laki", "2": "perempuan"}.get(angka[14]),
        urut=int(angka[15:]),
    )


def _tanggal(angka: str) -> date | None:
    try:
        return date(int(angka[:4]), int(angka[4:6]), int(angka[6:]))
    except ValueError:
        return None


def tulis_nip(angka: str) -> str:
    """18 digits as printed: '19720424 199203 1 004'. ValueError for any other number of them."""
    if len(angka) != 18 or not (angka.isascii() and angka.isdecimal()):
        raise ValueError(f"'{angka}' bukan 18 angka NIP.")
    return f"{angka[:8]} {angka[8:14]} {angka[14]} {angka[15:]}"


def periksa_nip(nip: Nip, pada: date | None) -> TemuanNip:
    """What is wrong in a NIP; `pada` is the date of the decree, where it is known."""
    temuan = TemuanNip([], [])
    angka = nip.angka
    if nip.lahir is None:
        temuan.wajib.append(f"Tanggal lahir '{angka[:8]}' tidak ada pada kalender.")
    if nip.jenis is None:
        temuan.wajib.append(
            f"Bulan pengangkatan '{angka[12:14]}' tidak ada: PNS 01 sampai 12, "
            f"PPPK (sejak {TAHUN_PPPK}) 21 sampai 29."
        )
    if nip.kelamin is None:
        temuan.wajib.append(
            f"Angka jenis kelamin '{angka[14]}' tidak ada: 1 laki-laki, 2 perempuan."
        )
    if nip.urut == 0:
        temuan.wajib.append("Nomor urut '000' tidak ada; nomor urut mulai 001.")
    if nip.lahir:
        _periksa_umur(nip, nip.lahir, temuan)
    if pada:
        _periksa_pada(nip, pada, temuan)
    return temuan


def _periksa_umur(nip: Nip, lahir: date, temuan: TemuanNip) -> None:
    """Age at appointment, the month's other days giving the benefit of the doubt."""
    bulan = nip.bulan or 12
    muda = nip.tahun - lahir.year - (bulan < lahir.month)
    tua = nip.tahun - lahir.year - ((nip.bulan or 1) <= lahir.month)
    paling_muda, lazim, paling_tua = UMUR_PPPK if nip.jenis == "PPPK" else UMUR_PNS
    saat = f"Diangkat pada {_kapan(nip)}"
    lahir_pada = f"(lahir {tulis(lahir)})"
    if muda < 0:
        temuan.wajib.append(f"{saat}, sebelum lahir {lahir_pada}.")
    elif muda < paling_muda:
        temuan.wajib.append(
            f"{saat} pada umur {muda} tahun {lahir_pada}; paling muda {paling_muda} tahun."
        )
    elif tua > paling_tua:
        temuan.wajib.append(
            f"{saat} pada umur {tua} tahun {lahir_pada}; umur itu sudah umur pensiun."
        )
    elif tua > lazim:
        temuan.tinjau.append(
            f"{saat} pada umur {tua} tahun {lahir_pada}; jarang di atas {lazim} tahun."
        )


def _kapan(nip: Nip) -> str:
    return f"{BULAN[nip.bulan - 1]} {nip.tahun}" if nip.bulan else f"{nip.tahun}"


def _periksa_pada(nip: Nip, pada: date, temuan: TemuanNip) -> None:
    if (nip.tahun, nip.bulan or 1) > (pada.year, pada.month):
        temuan.wajib.append(f"Diangkat pada {_kapan(nip)}, sesudah tanggal naskah {tulis(pada)}.")
    if nip.lahir:
        umur = pada.year - nip.lahir.year - (pada.month <= nip.lahir.month)
        if umur >= UMUR_PENSIUN:
            temuan.tinjau.append(
                f"Pada {tulis(pada)} pemiliknya sudah melewati umur {UMUR_PENSIUN} tahun "
                f"(lahir {tulis(nip.lahir)})."
            )


_SELA = r"[ \t\u00a0]{0,3}"
DELAPAN_BELAS = pattern(rf"[0-9]{{8}}{_SELA}[0-9]{{6}}{_SELA}[0-9]{_SELA}[0-9]{{3}}(?![0-9])")
BERLABEL = pattern(r"[Nn][Ii][Pp][\s.:]*([0-9](?:[ \t\u00a0.-]{0,3}[0-9])*)")
ANGKA = pattern(r"[0-9]+")


def cari_nip(teks: str) -> list[tuple[int, int, str]]:
    """Every NIP in running text as (mulai, akhir, digits), in order.

    Found are 18 digits in one piece or parted by blanks where a NIP is parted, and right after the
    word NIP 16 to 20 digits however parted, so that one lost or doubled is seen.
    """
    found: dict[int, tuple[int, int, str]] = {}
    for match in BERLABEL.finditer(teks):
        if not teks[match.start() - 1 : match.start()].isalnum():
            nip = _berlabel(teks, *match.span(1))
            if nip:
                found[nip[0]] = nip
    for match in DELAPAN_BELAS.finditer(teks):
        mulai, akhir = match.span()
        depan = teks[max(0, mulai - 2) : mulai]
        if depan[-1:].isalnum() or (depan[-1:] in (".", ",", "-") and depan[0].isdecimal()):
            continue
        if not any(m < akhir and mulai < a for m, a, _ in found.values()):
            found[mulai] = (mulai, akhir, "".join(ANGKA.findall(match[0])))
    return [found[mulai] for mulai in sorted(found)]


def _berlabel(teks: str, mulai: int, henti: int) -> tuple[int, int, str] | None:
    """The groups from `mulai` on that make 16 to 20 digits, 18 if they can."""
    digit, akhir = "", mulai
    for kelompok in ANGKA.finditer(teks, mulai, henti):
        if len(digit) >= 16 and len(digit) + len(kelompok[0]) > 20:
            break
        digit, akhir = digit + kelompok[0], kelompok.end()
        if len(digit) >= 18:
            break
    return (mulai, akhir, digit) if 16 <= len(digit) <= 20 else None

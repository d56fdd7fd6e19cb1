"""What a decree says of an official: NIP, pangkat and golongan, name with its titles."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from pipeline.jarak import terdekat
from pipeline.pattern import pattern
from pipeline.tanggal import BULAN, tulis

PANGKAT = (
    ("I/a", "Juru Muda"),
    ("I/b", "Juru Muda Tingkat I"),
    ("I/c", "Juru"),
    ("I/d", "Juru Tingkat I"),
    ("II/a", "Pengatur Muda"),
    ("II/b", "Pengatur Muda Tingkat I"),
    ("II/c", "Pengatur"),
    ("II/d", "Pengatur Tingkat I"),
    ("III/a", "Penata Muda"),
    ("III/b", "Penata Muda Tingkat I"),
    ("III/c", "Penata"),
    ("III/d", "Penata Tingkat I"),
    ("IV/a", "Pembina"),
    ("IV/b", "Pembina Tingkat I"),
    ("IV/c", "Pembina Utama Muda"),
    ("IV/d", "Pembina Utama Madya"),
    ("IV/e", "Pembina Utama"),
)

# Age at appointment in whole years: youngest, oldest as a rule, oldest at all. A PNS applies at 35
# at the latest and is appointed within a year or so; honorary staff and village secretaries were
# taken over at a higher age, yet none at an age of retirement. No PPPK was appointed before 2019.
UMUR_PNS = (18, 36, 56)
UMUR_PPPK = (20, 60, 65)
TAHUN_PPPK = 2019
UMUR_PENSIUN = 60  # of a head of dinas; most others leave earlier, some functional posts later


class Nip(NamedTuple):
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


class TemuanNip(NamedTuple):
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


class Pangkat(NamedTuple):
    """A rank as typed: `nama` in its proper spelling (None for an unknown or absent one) beside
    `nama_tertulis`; `golongan` as 'IV/c' (None for an absent one or one that does not exist)
    beside `golongan_tertulis`; `pemisah` is the mark between its numeral and letter: '/', '.', ''.
    Whether name and golongan belong together is seen with `golongan(nama)`.
    """

    nama: str | None
    golongan: str | None
    nama_tertulis: str
    golongan_tertulis: str
    pemisah: str


_NAMA = dict(PANGKAT)
_GOLONGAN = {nama.lower(): golongan for golongan, nama in PANGKAT}
_PANGKAT = {nama.lower(): nama for _, nama in PANGKAT}
_TINGKAT = {"tk": "tingkat", "tkt": "tingkat", "tki": "tingkat i", "tk1": "tingkat i", "1": "i"}
LABEL = pattern(r"(?:(?:pangkat|golongan|gol|ruang|dan)\b[\s.,/:]*)*", re.IGNORECASE)
GOLONGAN = pattern(r"(?<![^\s,/(])([IVX]{1,4}|[ivx]{1,4})\s*([-/.]?)\s*([A-Ha-h])\s*\)?\.?$")


def baca_pangkat(teks: str) -> Pangkat | None:
    """Read 'Pembina Utama Muda, IV/c', '(IV/c)', 'Pangkat : Penata / III.c', 'Penata Tk. I'.

    None when `teks` is no rank: without a golongan its name must be one of the 17; with one, a name
    near them or any after the word Pangkat.
    """
    isi = " ".join(teks.split())
    label = LABEL.match(isi)
    henti = label.end() if label else 0
    isi = isi[henti:]
    match = GOLONGAN.search(isi)
    tertulis = (isi[: match.start()] if match else isi).strip(" ,/(-\u2013")
    baku = _nama_baku(tertulis)
    nama = _PANGKAT.get(baku)
    if nama is None:
        if match is None:
            return None
        if tertulis and not henti and terdekat(baku, _PANGKAT) is None:
            return None
    if match is None:
        return Pangkat(nama, None, tertulis, "", "")
    ruang = _ruang(match)
    ada = ruang if ruang in _NAMA else None
    return Pangkat(nama, ada, tertulis, match[0].rstrip(").").rstrip(), match[2])


def golongan(nama: str) -> str | None:
    """The golongan of a rank's name, 'IV/c' of 'Pembina Utama Muda' ('Tk. I' is read too)."""
    return _GOLONGAN.get(_nama_baku(nama))


def nama_pangkat(golongan: str) -> str | None:
    """The rank's name of a golongan, 'Pembina Utama Muda' of 'IV/c' ('IV.c' is read too)."""
    match = GOLONGAN.match(golongan.strip())
    return _NAMA.get(_ruang(match)) if match else None


def _ruang(match: re.Match[str]) -> str:
    return f"{match[1].upper()}/{match[3].lower()}"


def _nama_baku(nama: str) -> str:
    return " ".join(_TINGKAT.get(kata, kata) for kata in nama.lower().replace(".", " ").split())


GELAR_DEPAN = (
    "Prof.", "Dr.", "dr.", "drg.", "drh.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "KH.", "Ns.", "apt.",
    "Apt.",
)  # fmt: skip
GELAR = (
    "A.Ma.", "A.Md.", "A.Md.Kep.", "A.Md.Keb.", "Ak.", "Apt.", "M.A.", "M.AP.", "M.A.P.", "M.Ag.",
    "M.Ak.", "M.Eng.", "M.H.", "M.Hum.", "M.Hut.", "M.I.Kom.", "M.Kep.", "M.Kes.", "M.Kom.", "M.M.",
    "M.P.", "M.Pd.", "M.Pd.I.", "M.Psi.", "M.Sc.", "M.Si.", "M.Sos.", "M.T.", "MBA", "MPH", "Ners",
    "Ph.D.", "S.AP.", "S.A.P.", "S.Ag.", "S.Ak.", "S.E.", "S.Farm.", "S.H.", "S.H.I.", "S.Hut.",
    "S.I.Kom.", "S.IP.", "S.I.P.", "S.K.M.", "SKM", "SKM.", "S.Ked.", "S.Kep.", "S.Kom.", "S.P.",
    "S.Pd.", "S.Pd.I.", "S.Pd.SD.", "S.Pi.", "S.Pt.", "S.Psi.", "S.S.", "S.STP.", "S.Si.", "S.Sos.",
    "S.Sos.I.", "S.T.", "S.T.P.", "S.Tr.Keb.", "S.Tr.Kep.",
)  # fmt: skip


class Nama(NamedTuple):
    """A name taken apart, each title as typed: 'Dr. HALSEN, S.IP, MM' is
    (['Dr.'], 'HALSEN', ['S.IP', 'MM'])."""

    depan: list[str]
    nama: str
    gelar: list[str]


def _huruf(gelar: str) -> str:
    return gelar.replace(".", "").replace(" ", "")


_BENTUK: dict[str, list[str]] = {}
for _gelar in GELAR:
    _BENTUK.setdefault(_huruf(_gelar), []).append(_gelar)
_DEPAN = {_huruf(gelar).lower() for gelar in GELAR_DEPAN}
DEPAN = pattern(r"([A-Za-z]{1,4})(?:\.\s*|\s+)(?=\S)")


def baca_nama(teks: str) -> Nama:
    """Part a name from its titles, whichever points, commas and blanks are missing.

    Titles before the name are those of GELAR_DEPAN; after the first comma everything is a title.
    Without a comma a known title at the end counts if it has a point, or capitals such as a name
    does not have there ('Halsen MM' and 'HALSEN SPd', not 'HALSEN MA'). Nothing but known titles:
    no name.
    """
    bagian = [" ".join(b.split()) for b in teks.split(",")]
    nama = bagian[0]
    depan = []
    while (match := DEPAN.match(nama)) and match[1].lower() in _DEPAN:
        depan.append(match[0].rstrip())
        nama = nama[match.end() :]
    kata = nama.split()
    gelar = _pisahkan(kata) or []
    if gelar and not depan:
        nama = ""
    else:
        gelar = []
        for i in range(1, len(kata)):
            di_depan = " ".join(kata[:i])
            bak_nama = kata[i].istitle() or (kata[i].isupper() and di_depan.isupper())
            if "." in kata[i] or not bak_nama:
                ekor = _pisahkan(kata[i:])
                if ekor:
                    nama, gelar = di_depan, ekor
                    break
    for b in bagian[1:]:
        if b:
            gelar += _pisahkan(b.split()) or [b]
    return Nama(depan, nama, gelar)


def _pisahkan(kata: list[str]) -> list[str] | None:
    """Known titles that together are all of `kata`, as typed; None when some word is no title."""
    hasil, i = [], 0
    while i < len(kata):
        for j in range(len(kata), i, -1):
            gelar = " ".join(kata[i:j])
            if _huruf(gelar) in _BENTUK:
                hasil.append(gelar)
                i = j
                break
        else:
            return None
    return hasil


def rapikan_gelar(teks: str) -> str:
    """The name or titles with points, commas and blanks in order: 'S.IP, MM' is 'S.IP., M.M.'.

    No letter is changed, and none is parted from its neighbour where two titles have the same
    letters: 'S.IP' does not become 'S.I.P.', and 'SIP' stays as typed. So do unknown titles.
    """
    depan, nama, gelar = baca_nama(teks)
    muka = [d + "." if d + "." in GELAR_DEPAN else d for d in depan]
    inti = " ".join([*muka, nama]).strip()
    return ", ".join([bagian for bagian in (inti, *map(_rapi, gelar)) if bagian])


def _rapi(gelar: str) -> str:
    bentuk = _BENTUK.get(_huruf(gelar), [])
    if gelar in bentuk:
        return gelar
    for baku in bentuk:
        if baku.replace(".", " ").split() == gelar.replace(".", " ").split():
            return baku
    return bentuk[0] if len(bentuk) == 1 else gelar

"""The end of a decree or Lampiran: place, date, office, name, rank, NIP."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from pipeline import tanggal
from pipeline.naskah import kata, sebutan
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import Ruas, rapat
from pipeline.naskah.tabel import Tabel
from pipeline.pattern import pattern
from pipeline.pejabat import PANGKAT
from pipeline.text import Text, cut

GOLONGAN = pattern(r"\b(?:IV|I{1,3})\s*[/.]\s*[a-e]\b")
NIP = pattern(r"\s*[0-9]{8}[ .]?[0-9]{6}[ .]?[0-9][ .]?[0-9]{3}\s*")
PADA_TANGGAL = pattern(r"\s+(?=pada\s+tanggal\b)", re.IGNORECASE)
HIJRIAH = pattern(
    r"\W*(?:bertepatan\s+dengan\s+)?(?:tanggal\s+)?[0-9]{1,2}\s+[a-z'’`‘ -]{4,20}\s+1[345][0-9]{2}"
    r"(?:\s*h(?:ijriah|ijriyah)?\.?)?\W*",
    re.IGNORECASE,
)
HALAMAN = pattern(
    r"[\s\W]*(?:(?:halaman|hal)\W+)?[0-9]{1,3}(?:\s*(?:dari|/)\s*[0-9]{1,3})?\W*", re.I
)
ATAS_NAMA = pattern(r"(?:a\.?\s?n\.?|u\.?\s?b\.?|pl[th]\.?|pjs?\.?)\s+", re.IGNORECASE)
KATA_PERTAMA = pattern(r"\s*([^\W\d_]+)((?:\.[^\W\d_])*)")
NAMA_PANGKAT = tuple(sorted({nama.split()[0].lower() for _, nama in PANGKAT}))
PANJANG = 150  # characters of a line of the block
BARIS = 12  # lines of a block
TANPA_JABATAN = 3  # lines of a block without an office: name, rank, NIP
EKOR = 5  # lines that may follow the last signature
PENUTUP = frozenset(
    ("tembusan", "lampiran", "tempat", "tanggal", "menimbang", "mengingat", "memutuskan",
     "menetapkan", "diktum", "fungsi", "identitas"),
)  # fmt: skip

Bagian = Ruas | Tabel


def berjabatan(teks: str) -> bool:
    """Whether a line begins as an office does: 'KEPALA DINAS …', 'Plt. Camat …', 'a.n. Bupati'."""
    match = KATA_PERTAMA.match(teks)
    if match is None or len(teks) > PANJANG:
        return False
    awal = kata.kunci(match[0])
    return awal in kata.kata("jabatan") or match[1].lower() in kata.kata("jabatan")


def bernomor_halaman(ruas: Ruas) -> bool:
    """'- 2 -' or 'Halaman 2 dari 5' alone on a line."""
    return len(ruas.utuh) < 30 and bool(HALAMAN.fullmatch(ruas.utuh))


def berhijriah(bagian: Bagian) -> bool:
    """'22 Rajab 1444 H' alone on a line, below the date."""
    return (
        isinstance(bagian, Ruas)
        and len(bagian.utuh) < 60
        and bagian.utuh[-1:] in "H0123456789.)"
        and bool(HIJRIAH.fullmatch(bagian.utuh))
    )


def berpenutup(bagian: Bagian) -> bool:
    """Whether a line opens a signature block without place and date: an office, no sentence."""
    if isinstance(bagian, Tabel) or bagian.jenis or bagian.tanda:
        return False
    teks = bagian.utuh.strip()
    kapital = ATAS_NAMA.sub("", teks, count=1).isupper()
    return berjabatan(teks) and (kapital or teks.endswith(",")) and not teks.endswith(".")


def berturut(bagian: Bagian) -> bool:
    """'Mengetahui,' alone on a line, above the signature of another."""
    return (
        isinstance(bagian, Ruas)
        and bagian.utuh.endswith((",", ":"))
        and len(bagian.utuh) < 30
        and kata.diawali(bagian.utuh, "turut")
    )


def blok_turut(bagian: Sequence[Bagian], i: int, nama: str, lampiran: int = 0) -> list[Alinea]:
    """Who signs beside, from 'Mengetahui,' at `i` on: office, name, rank and NIP."""
    baris = [satu for satu in bagian[i : blok(bagian, i + 1)[0]] if isinstance(satu, Ruas)]
    kantor = [satu.utuh for satu in baris[1:2]]
    nama = f"{nama}{' '.join((sebutan.TTD, *kantor))}".rstrip(", ")
    return [Alinea("turut", satu.utuh, nama=nama, lampiran=lampiran) for satu in baris]


def berhari(ruas: Ruas) -> bool:
    """'pada hari Kamis tanggal 2 Januari 2025'."""
    awal = ruas.utuh[:12].lower().split()[:2]
    return awal == ["pada", "hari"] and len(ruas.utuh) < 90 and bool(tanggal.cari(ruas.utuh))


def tempat_tanggal(ruas: Ruas, lampiran: int = 0, nama: str = "") -> list[Alinea]:
    """Place or date line as paragraphs; one line with both gives both; [] for any other line."""
    teks = ruas.utuh
    if ruas.jenis == "tempat" and (sela := PADA_TANGGAL.search(teks)):
        potongan = [("tempat", cut(teks, 0, sela.start())), ("tanggal", _dari(teks, sela.end()))]
    elif ruas.jenis in ("tempat", "tanggal"):
        potongan = [(ruas.jenis, teks)]
    elif berhari(ruas):
        potongan = [("tanggal", teks)]
    elif berkota(ruas):
        koma = teks.index(",")
        potongan = [("tempat", cut(teks, 0, koma)), ("tanggal", _dari(teks, koma + 1))]
    else:
        return []
    return [
        Alinea(peran, isi, nama=f"{nama}{sebutan.NAMA[peran]}", lampiran=lampiran)
        for peran, isi in potongan
    ]


def berkota(ruas: Ruas) -> bool:
    """'Malili, 3 Januari 2024' alone on a line."""
    kota, koma, hari = ruas.utuh.partition(",")
    if not koma or ruas.jenis or ruas.tanda or len(ruas.utuh) > 60 or len(kota.split()) > 3:
        return False
    if not kota.strip()[:1].isupper() or berjabatan(kota):
        return False
    (satu,) = tanggal.cari(hari)[:1] or (None,)
    return satu is not None and satu.mulai <= 2 and satu.akhir >= len(hari.rstrip(" ."))


def _dari(teks: Text, awal: int) -> Text:
    while awal < len(teks) and teks[awal].isspace():
        awal += 1
    return cut(teks, awal, len(teks))


def blok(bagian: Sequence[Bagian], awal: int) -> tuple[int, bool]:
    """Where the signature block that begins at `awal` ends (excluded), whether a NIP closes it."""
    akhir = awal
    for satu in bagian[awal : awal + BARIS]:
        if isinstance(satu, Tabel) or satu.jenis in PENUTUP or len(satu.utuh) > PANJANG:
            break
        if akhir > awal and (satu.halaman or kata.diawali(satu.utuh, "sesudah_ttd")):
            break
        akhir += 1
        if bernip(satu):
            return akhir, True
    baris = [satu for satu in bagian[awal:akhir] if isinstance(satu, Ruas)]
    return awal + _tanpa_nip(baris), False


def blok_lampiran(bagian: Sequence[Bagian], i: int, sama: Callable[[Ruas], bool]) -> int:
    """The end of the signature block that begins at `i` in a Lampiran, where no place and date tell
    that one comes; `i` when none does. `sama`: whether a line is the signatory's name."""
    awal = bagian[i]
    if isinstance(awal, Tabel) or awal.tanda or awal.utuh.endswith((".", ":")):
        return i
    kantor = berjabatan(awal.utuh)
    if not kantor and not any(
        isinstance(satu, Ruas) and bernip(satu) for satu in bagian[i + 1 : i + TANPA_JABATAN]
    ):
        return i
    akhir, tertutup = blok(bagian, i)
    baris = [satu for satu in bagian[i:akhir] if isinstance(satu, Ruas)]
    if tertutup:
        return akhir if kantor or not any(berjabatan(satu.utuh) for satu in baris) else i
    if len(baris) < 2 or not berpenutup(awal):
        return i
    return akhir if any(map(sama, baris)) or len(bagian) - akhir <= EKOR else i


def _tanpa_nip(baris: Sequence[Ruas]) -> int:
    """How many of the lines are office, name and rank where no NIP closes them."""
    n = 0
    while n < len(baris) and (n == 0 or not baris[n - 1].utuh.rstrip().endswith(",")):
        if n and not (
            berjabatan(baris[n].utuh)
            or kata.diawali(baris[n].utuh, "lanjutan_jabatan")
            or _bersambung(baris, n)
        ):
            break
        n += 1
    while n < len(baris) and kata.diawali(baris[n].utuh, "isyarat"):
        n += 1
    n = min(n + 1, len(baris))
    while n < len(baris) and berpangkat(baris[n]):
        n += 1
    return n


def _bersambung(baris: Sequence[Ruas], n: int) -> bool:
    """Whether an office goes on in line `n`: a later line of it ends with its comma."""
    return any(satu.utuh.rstrip().endswith(",") for satu in baris[n : n + 3])


def bernip(ruas: Ruas) -> bool:
    return ruas.jenis == "nip" or bool(NIP.fullmatch(ruas.utuh))


def berpangkat(ruas: Ruas) -> bool:
    teks = ruas.utuh
    return (
        ruas.jenis == "pangkat"
        or teks.strip().lower().startswith(NAMA_PANGKAT)
        or (kata.diawali(teks, "pangkat_lain") and not teks.rstrip().endswith(","))
        or bool(GOLONGAN.search(teks))
    )


def tanda_tangan(ruas: Sequence[Ruas], lampiran: int = 0, nama: str = "") -> Iterable[Alinea]:
    """A block's lines by what they are; what stands around the signature comes after them."""
    nama = f"{nama}{sebutan.TTD}"
    lain = [satu for satu in ruas if not satu.jenis and kata.diawali(satu.utuh, "isyarat")]
    baris = [satu for satu in ruas if satu not in lain and any(map(str.isalnum, satu.utuh))]
    nip = [satu.utuh for satu in ruas if bernip(satu) and satu not in lain]
    baris = [satu for satu in baris if not bernip(satu)]
    letak = next((n for n, satu in enumerate(baris) if n and berpangkat(satu)), len(baris))
    koma = [n for n, satu in enumerate(baris[:letak]) if satu.utuh.rstrip().endswith(",")]
    letak_nama = koma[-1] + 1 if koma and koma[-1] + 1 < letak else letak - 1
    if letak_nama == 0 and baris and berjabatan(baris[0].utuh):
        letak_nama = 1
    for peran, isi in (
        ("jabatan", [satu.utuh for satu in baris[:letak_nama]]),
        ("nama", [satu.utuh for satu in baris[letak_nama : letak_nama + 1]]),
        ("pangkat", [satu.utuh for satu in baris[letak_nama + 1 :]]),
        ("nip", nip),
    ):
        if isi:
            yield Alinea(peran, rapat(isi), nama=nama, lampiran=lampiran)
    yield from (Alinea("lain", satu.utuh, nama=nama) for satu in lain)

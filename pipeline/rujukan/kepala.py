"""The head of a citation: kind, issuer, region, number, year, date."""

from __future__ import annotations

from datetime import date

from pipeline import tanggal
from pipeline.jarak import jarak
from pipeline.pattern import pattern
from pipeline.rujukan.bagian import Bagian, Kepala
from pipeline.rujukan.jenis import kamus
from pipeline.rujukan.telaah import Telaah, telaah

JAUH = 220  # characters from the first word to the number, at most
MARKA = pattern(r"no(?:m[oe]r|(?<![a-z]no)(?![a-z]))|[0-9]")
KOSONG = pattern(r"(?:[\s.:_]+|\u2026+)*")  # a number still to be filled in is dots or a line
LABEL = pattern(r"[\s,]*(?:dan\s+)?(nomor|no\b)")
NOMOR = pattern(
    r"[a-z0-9](?:[\w.&\-\u2013]*\w)?(?:\s{0,3}/\s{0,3}[\w.&\-\u2013]*\w)*(?:\s[a-z](?=\s+tahun))?"
)
HURUF = pattern(r"[A-Z]{1,4}\.?\s(?=[0-9])")  # 'PM 68 Tahun 2012', 'KEP. 120/MEN/2004'
TAHUN = pattern(r"[\s,.]*(?:(t[a-z]{1,5})[\s.:]*)?([0-9]{3,5})(?![0-9/])")
TANGGAL = pattern(r"[\s,]*(?:ter|ber)?t(?:anggal|gl)\b[\s.:]*")
BUTIR = pattern(r"(?:^|\n)[\s(\"\u201c]*(?:(?:[0-9]{1,2}|[a-z]{1,2})\s*[.)]\s*)?\Z")


class Naskah:
    """A text being read: as typed, in lower case of the same length, and where heads may begin.

    `awal` holds the offsets in order; `pengganti` the words a misspelled first word stands for;
    `bertanggal` whether a date may stand in it.
    """

    __slots__ = ("awal", "bertanggal", "low", "pengganti", "teks")

    def __init__(
        self, teks: str, low: str, awal: list[int], pengganti: dict[int, tuple[str, ...]]
    ) -> None:
        self.teks, self.low, self.awal, self.pengganti = teks, low, awal, pengganti
        self.bertanggal = "tanggal" in low or "tgl" in low

    def bagian(self, mulai: int, akhir: int) -> Bagian:
        """`teks[mulai:akhir]`, blanks at its end left out."""
        isi = self.teks[mulai:akhir].rstrip()
        return Bagian(mulai, mulai + len(isi), isi)

    def di_awal(self, mulai: int) -> bool:
        """Whether a paragraph or a list item begins at `mulai`."""
        depan = self.low[max(0, mulai - 12) : mulai]
        if mulai > 12 and "\n" not in depan:
            return False
        return not depan or BUTIR.search(depan) is not None


def kepala(n: Naskah, i: int, batas: int) -> Kepala | None:
    """The head that begins at `n.awal[i]` and ends by `batas`; None if these words are none."""
    mulai, low = n.awal[i], n.low
    marka = MARKA.search(low, mulai + 2, min(batas, mulai + JAUH))
    henti = marka.start() if marka else min(batas, mulai + JAUH)
    tentang = low.find("tentang", mulai, henti)
    if tentang >= 0:
        t = _telaah(n, i, tentang) if n.di_awal(mulai) else None
        return _susun(n, mulai, t, len(low[:tentang].rstrip())) if t else None
    if marka is None:
        return None
    label = henti
    letak = marka.end()
    if marka[0].isdigit():
        henti, label, letak = _sebelum_angka(low, mulai, henti)
    t = _telaah(n, i, henti)
    return _bernomor(n, mulai, t, label, letak, batas) if t else None


def _telaah(n: Naskah, i: int, henti: int) -> Telaah | None:
    """The words up to `henti`, unless another act begins among them."""
    mulai = n.awal[i]
    depan = n.low[mulai:henti].rstrip()
    if ";" in depan or ":" in depan or "\n\n" in depan:
        return None
    t = telaah(depan, n.pengganti.get(mulai, ()))
    if t and i + 1 < len(n.awal) and mulai + t.bentuk[1] <= n.awal[i + 1] < henti:
        return None
    return t


def _sebelum_angka(low: str, mulai: int, angka: int) -> tuple[int, int, int]:
    """Where the words end, where the label begins (-1 for none), where the number begins, for a
    number whose first digit is at `angka` and that has no proper 'Nomor' before it."""
    depan = low[mulai:angka]
    kata = depan.split()
    if depan[-1] in "/-." and len(kata) > 1:
        angka -= len(kata[-1])
        return angka, -1, angka
    akhir = kata[-1].strip(".:") if len(kata) > 1 else ""
    if akhir in ("tahun", "tanggal", "tgl"):
        letak = low.rindex(akhir, mulai, angka)
        return letak, -1, letak
    if 3 <= len(akhir) <= 6 and jarak(akhir, "nomor", 2) <= 2:
        letak = low.rindex(akhir, mulai, angka)
        return letak, letak, angka
    return angka, -1, angka


def _bernomor(
    n: Naskah, mulai: int, t: Telaah, label: int, letak: int, batas: int
) -> Kepala | None:
    """Read on from the number, date or year at `letak`; `label` is where 'Nomor' begins, or -1."""
    bernomor = kamus().jenis[t.jenis].bernomor
    tahun = tahun_tertulis = nomor = hari = hari_tertulis = None
    akhir = letak
    if label < 0:
        hari, hari_tertulis, akhir = _tanggal(n, letak, batas)
        tahun, tahun_tertulis, akhir = _tahun(n, akhir, batas, bernomor == "tidak")
        lagi = LABEL.match(n.low, akhir, batas) if akhir > letak else None
        if lagi:
            label, akhir = lagi.start(1), lagi.end(1)
    if label >= 0 or akhir == letak:
        kosong = KOSONG.match(n.low, akhir, batas)
        akhir = kosong.end() if kosong else akhir
        angka = akhir
        tahun_lain, tertulis_lain, nomor, akhir = _nomor(n, akhir, batas)
        if tahun is None:
            tahun, tahun_tertulis = tahun_lain, tertulis_lain
        if label < 0 and (nomor is None or tahun is None):
            return None
        if label >= 0 and nomor is None and tahun is None:
            return None
    if bernomor == "banyak":
        akhir = _nomor_lagi(n, akhir, batas)
    if hari is None:
        hari, hari_tertulis, akhir = _tanggal(n, akhir, batas)
    label_tertulis = n.bagian(label, angka) if label >= 0 else None
    return _susun(
        n, mulai, t, akhir, label_tertulis, nomor, tahun, tahun_tertulis, hari, hari_tertulis
    )


def _nomor(
    n: Naskah, letak: int, batas: int
) -> tuple[int | None, Bagian | None, Bagian | None, int]:
    """Year, its words, number and end, of '23 Tahun 2014', '23/2014', 'PER/09/M.PAN/5/2007'."""
    low = n.low
    akhir = letak
    nomor = None
    huruf = HURUF.match(n.teks, letak, batas)
    match = NOMOR.match(low, huruf.end() if huruf else letak, batas)
    tertulis = low[letak : match.end()] if match else ""
    if len(tertulis) > 5:
        for kata in ("tahun", "tentang"):
            if tertulis.find(kata) > 0:
                tertulis = tertulis[: tertulis.index(kata)].rstrip()
    if any(map(str.isdigit, tertulis)) or "/" in tertulis:
        akhir = letak + len(tertulis)
        nomor = n.bagian(letak, akhir)
    tahun, tahun_tertulis, akhir = _tahun(n, akhir, batas, nomor is None)
    if nomor and tahun and tertulis[-1] == "/":  # '12/I/TAHUN 2024'
        nomor = n.bagian(letak, akhir)
    if nomor and tahun is None:
        depan, garis, ekor = nomor.teks.rpartition("/")
        ekor = ekor.strip()
        if garis and len(ekor) == 4 and ekor.isdecimal() and ekor[:2] in ("19", "20"):
            tahun = int(ekor)
            tahun_tertulis = Bagian(nomor.akhir - 4, nomor.akhir, ekor)
            if "/" not in depan and not any(map(str.isalpha, depan)):
                nomor = n.bagian(nomor.mulai, nomor.mulai + len(depan))
    return tahun, tahun_tertulis, nomor, akhir


def _tahun(
    n: Naskah, letak: int, batas: int, tanpa_kata: bool
) -> tuple[int | None, Bagian | None, int]:
    """The year at `letak` with its word and end; without the word 'Tahun' only a likely one."""
    match = TAHUN.match(n.low, letak, batas)
    if match:
        kata, angka = match.groups()
        if kata is None:
            wajar = len(angka) == 4 and angka[:2] in ("19", "20")
            wajar = wajar and (tanpa_kata or match.start(2) > letak)
        else:
            wajar = kata in ("tahun", "th", "thn") or jarak(kata, "tahun", 2) <= 2
        if wajar:
            mulai = match.start(2) if kata is None else match.start(1)
            return int(angka), n.bagian(mulai, match.end()), match.end()
    return None, None, letak


def _nomor_lagi(n: Naskah, akhir: int, batas: int) -> int:
    while lagi := LABEL.match(n.low, akhir, batas):
        kosong = KOSONG.match(n.low, lagi.end(), batas)
        *_, nomor, henti = _nomor(n, kosong.end() if kosong else lagi.end(), batas)
        if nomor is None:
            break
        akhir = henti
    return akhir


def _tanggal(n: Naskah, letak: int, batas: int) -> tuple[date | None, Bagian | None, int]:
    """The date after the word 'tanggal' at `letak`."""
    match = TANGGAL.match(n.low, letak, batas) if n.bertanggal else None
    if match is None:
        return None, None, letak
    mulai = match.end()
    sebutan = tanggal.cari(n.teks[mulai : min(batas, mulai + 40)])
    if not sebutan or sebutan[0].mulai:
        return None, None, letak
    akhir = mulai + sebutan[0].akhir
    return sebutan[0].tanggal, n.bagian(mulai, akhir), akhir


def _susun(
    n: Naskah,
    mulai: int,
    t: Telaah,
    akhir: int,
    label: Bagian | None = None,
    nomor: Bagian | None = None,
    tahun: int | None = None,
    tahun_tertulis: Bagian | None = None,
    hari: date | None = None,
    hari_tertulis: Bagian | None = None,
) -> Kepala:
    penerbit, wilayah = t.penerbit, t.wilayah
    return Kepala(
        mulai,
        akhir,
        t.jenis,
        n.bagian(mulai, mulai + t.bentuk[1]),
        n.bagian(mulai + penerbit[0], mulai + penerbit[1]) if penerbit else None,
        n.bagian(mulai + wilayah[0], mulai + wilayah[1]) if wilayah else None,
        label,
        nomor,
        tahun,
        tahun_tertulis,
        hari,
        hari_tertulis,
        n.di_awal(mulai),
    )

"""Tables in a plain text: three ways in which programs write them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.naskah import kata
from pipeline.naskah.kolom import TERPANJANG, dikenal, tahun_kepala
from pipeline.naskah.ruas import TANDA, Baris
from pipeline.naskah.tabel import Sel, Tabel
from pipeline.naskah.tanda_tangan import berjabatan
from pipeline.pattern import pattern
from pipeline.text import Text, cut

KOSONG_PENUTUP = 2  # blank lines that end a table
NO, TARGET = "no", "target"
KEPALA = 3  # heads by which a table of bare lines is known
NOMOR = pattern(r"\s*[0-9]{1,3}[.)]?\s*")
KEPALA_PENDEK = 40  # characters of such a head
FRASA = 120  # characters up to which a line begins a row rather than goes on with a cell


def tabel_txt(teks: Sequence[Text], awal: int) -> tuple[Tabel, int] | None:
    """The table that begins at line `awal`, and the line after it; None for no table."""
    if not teks[awal].strip():
        return None
    return _sebaris(teks, awal) or _bertab(teks, awal) or _selarik(teks, awal)


def _sel(n: int, isi: Iterable[Text]) -> Sel:
    return Sel(n, 1, False, tuple(Baris(satu) for satu in isi))


def _sebaris(teks: Sequence[Text], awal: int) -> tuple[Tabel, int] | None:
    """A table whose cells are parted by tabs, a row a line."""
    if teks[awal].count("\t") < 1 or teks[awal].startswith("\t"):
        return None
    kepala = _potong(teks[awal])
    if not _berkepala([satu.strip() for satu in kepala]):
        return None
    isi = [[_sel(k, (satu,)) for k, satu in enumerate(kepala)]]
    n = akhir = awal + 1
    lebar = len(kepala)
    if n < len(teks) and (dua := _kepala_dua(kepala, _potong(teks[n]))):
        isi = dua
        lebar = len(dua[1])
        n = akhir = n + 1
    while n < len(teks):
        if teks[n].strip():
            if "\t" not in teks[n] or len(sel := _potong(teks[n])) > lebar:
                break
            isi.append([_sel(k, (satu,)) for k, satu in enumerate(sel)])
            akhir = n + 1
        elif n - akhir >= KOSONG_PENUTUP - 1:
            break
        n += 1
    return (Tabel(isi), akhir) if len(isi) > 1 else None


def _kepala_dua(kepala: Sequence[Text], bawah: Sequence[Text]) -> list[list[Sel]]:
    """The two rows of a head whose lower one holds the years below combined cells; [] where it
    holds anything else. A program writes a combined cell as one, or blank cells beside it."""
    terisi = [n for n, satu in enumerate(bawah) if satu.strip()]
    nama = [(tahun_kepala([bawah[n]]), bawah[n].strip().lower()) for n in terisi]
    if len(terisi) < 2 or not all(tahun or dikenal(kata) for tahun, kata in nama):
        return []
    lebih = sum(1 for satu in kepala if not satu.strip())
    berjajar = lebih > 0
    lebar: dict[int, int] = {}  # first column of a combined cell -> its columns
    awal = mulai = -1
    for n, kolom in enumerate(terisi):
        (ini, kata), (lalu, _) = nama[n], nama[n - 1]
        putus = n == 0 or kolom != terisi[n - 1] + 1 or bool(ini) != bool(lalu)
        putus = putus or ini < lalu or kata in [satu for _, satu in nama[mulai:n]]
        if bool(kepala[kolom : kolom + 1] and kepala[kolom].strip()) if berjajar else putus:
            awal, mulai = kolom, n
        lebar[awal] = lebar.get(awal, 0) + 1
    if not berjajar:
        lebih = len(terisi) - len(lebar)
    banyak = len(kepala) + (0 if berjajar else lebih)
    if lebih != len(terisi) - len(lebar) or -1 in lebar or len(bawah) > banyak:
        return []
    atas: list[Sel] = []
    kolom = 0
    for satu in kepala:
        if satu.strip() or not berjajar:
            atas.append(Sel(kolom, lebar.get(kolom, 1), False, (Baris(satu),)))
            kolom += lebar.get(kolom, 1)
    bawah = [*bawah, *[Text("")] * (banyak - len(bawah))]
    return [atas, [Sel(n, 1, not satu.strip(), (Baris(satu),)) for n, satu in enumerate(bawah)]]


def _potong(teks: Text) -> list[Text]:
    """The cells of a line."""
    hasil, awal = [], 0
    for potongan in teks.split("\t"):
        hasil.append(cut(teks, awal, awal + len(potongan)))
        awal += len(potongan) + 1
    return hasil


def _berkepala(kepala: Sequence[str]) -> bool:
    """Whether these are the heads of a table: most of them known, none of them a sentence."""
    terisi = [satu for satu in kepala if satu]
    if len(terisi) < 2 or any(len(satu) > TERPANJANG or satu[-1] in ".;:" for satu in terisi[1:]):
        return False
    return 2 * sum(1 for satu in terisi if dikenal(satu)) >= max(len(terisi), 3)


def _bertab(teks: Sequence[Text], awal: int) -> tuple[Tabel, int] | None:
    """A table whose cells each stand on a line begun with a tab, its head above the rows."""
    lebar = 0
    while awal + lebar < len(teks) and _bersel(teks[awal + lebar]):
        lebar += 1
    kepala = [teks[awal + k].strip() for k in range(lebar)]
    while len(kepala) > 1 and not _berkepala(kepala):
        kepala.pop()
    if len(kepala) < 2:
        return None
    lebar = len(kepala)
    sel: list[list[Text]] = []
    n = akhir = awal
    kosong = 0
    while n < len(teks):
        satu = teks[n]
        if _bersel(satu):
            sel.append([cut(satu, 1, len(satu))])
        elif not satu.strip():
            kosong += 1
            n += 1
            continue
        elif len(sel) <= lebar or not _milik_sel(sel, satu, kosong, len(sel) % lebar == 0):
            break
        else:
            sel[-1].append(satu)
        kosong = 0
        n += 1
        akhir = n
    rows = [sel[k : k + lebar] for k in range(0, len(sel), lebar)]
    if len(rows) < 2:
        return None
    return Tabel([[_sel(k, isi) for k, isi in enumerate(row)] for row in rows]), akhir


def _bersel(teks: str) -> bool:
    return teks.startswith("\t") and "\t" not in teks[1:].strip()


def _milik_sel(sel: Sequence[Sequence[Text]], satu: str, kosong: int, penuh: bool) -> bool:
    """Whether a line without a tab is a further paragraph of the last cell."""
    if not penuh:
        return True
    if kosong >= KOSONG_PENUTUP:
        return False
    berbutir = bool(TANDA.match(sel[-1][0].lstrip()))
    return berbutir == bool(TANDA.match(satu.lstrip()))


def _selarik(teks: Sequence[Text], awal: int) -> tuple[Tabel, int] | None:
    """A table whose cells each stand on a line, an empty cell as an empty line."""
    lebar = 0
    while awal + lebar < len(teks) and _kepala(teks[awal + lebar]):
        lebar += 1
    nama = [dikenal(satu.strip()) for satu in teks[awal : awal + lebar]]
    if lebar < KEPALA or len(set(nama)) < lebar:
        return None
    rows = [[[satu] for satu in teks[awal : awal + lebar]]]
    n = awal + lebar
    while n < len(teks):
        if len(rows) > 1 and _lanjut(rows[-1][-1], teks[n], nama[0] == NO):
            rows[-1][-1].append(teks[n])
            n += 1
        elif _baris_baru(teks[n : n + lebar], nama, len(rows)):
            rows.append([[satu] if satu.strip() else [] for satu in teks[n : n + lebar]])
            n += lebar
        else:
            break
    if len(rows) < 2:
        return None
    return Tabel([[_sel(k, isi) for k, isi in enumerate(row)] for row in rows]), n


def _kepala(teks: str) -> bool:
    """Whether a line can be a head: known, no sentence, no item of a list."""
    isi = teks.strip()
    if "\t" in isi or len(isi) > KEPALA_PENDEK or TANDA.match(isi):
        return False
    return bool(dikenal(isi)) and (isi[-1] not in ".,;:" or dikenal(isi) == NO)


def _lanjut(sel: Sequence[str], satu: str, bernomor: bool) -> bool:
    """Whether a line after a full row is a further paragraph of its last cell."""
    if not satu.strip() or not sel or (bernomor and NOMOR.fullmatch(satu)):
        return False
    if TANDA.match(sel[-1].lstrip()):
        return bool(TANDA.match(satu.lstrip()))
    return sel[-1].rstrip().endswith(".") and satu.rstrip().endswith(".")


def _baris_baru(row: Sequence[str], nama: Sequence[str], urut: int) -> bool:
    """Whether these lines are the cells of row `urut`: it is numbered, or has its target, or is the
    first, or goes on with the row above and begins with two empty cells at least."""
    isi = [satu.strip() for satu in row]
    terisi = [n for n, satu in enumerate(isi) if satu]
    if len(isi) < len(nama) or not terisi:
        return False
    awal = isi[terisi[0]]
    if len(awal) > FRASA or kata.label(awal) or any(s.isupper() and berjabatan(s) for s in isi):
        return False
    if terisi[0] > 0:
        return terisi[0] > 1 and urut > 1
    if nama[0] == NO:
        return bool(NOMOR.fullmatch(awal))
    if TARGET in nama:
        return bool(kata.ANGKA.search(isi[nama.index(TARGET)]))
    return urut == 1 and len(terisi) > 1

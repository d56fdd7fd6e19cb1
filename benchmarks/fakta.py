"""The facts of a printed decree: where they stand, and one alteration of each at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.tanggal import BULAN
from pipeline.text import Text

NAMA_BULAN = "|".join(BULAN)
# The first pattern that a figure belongs to names its kind; its groups are the facts.
POLA = tuple(
    (jenis, re.compile(pola))
    for jenis, pola in (
        ("NIP", r"(\d{8} \d{6} \d \d{3})"),
        ("pasal", r"[Pp]asal (\d+)"),
        ("lembaran", r"(?:Lembaran|Berita) [A-Z][^();]*? Tahun (\d{4}) Nomor (\d+)"),
        ("lembaran", r"Tambahan Lembaran [A-Z][^();]*? Nomor (\d+)"),
        ("peraturan", r"Nomor ([A-Z]+/[\w./]+|\d+)(?: Tahun (\d{4}))?"),
        ("tanggal", rf"(\d{{1,2}}) ({NAMA_BULAN}) (\d{{4}})"),
        ("persen", r"(\d+(?:,\d+)?)%"),
        ("tahun", r"\b((?:19|20)\d\d)\b"),
        ("jumlah", r"\b(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\b"),
    )
)
BERNAMA = frozenset(
    ("sampul", "kop", "jenis", "tentang", "pembuka", "menetapkan", "tempat", "jabatan", "nama",
     "kepala_lampiran", "identitas", "judul_uraian")
)  # fmt: skip
BERJUDUL = frozenset(("jenis", "tentang", "pembuka", "menetapkan", "jabatan", "kepala_lampiran"))
DAFTAR = ("menimbang", "mengingat", "diktum", "tembusan", "fungsi")
KAPITAL = re.compile(r"\b[A-Z][A-Za-z]{3,}\b")
KATA = re.compile(r"[\w./%-]+(?:\([\w ]+\))?")
JUDUL = re.compile(r"\btentang (.+?)(?= \(|;|, perlu| sebagaimana| dan Pasal|$)")


class Ubahan(NamedTuple):
    """One altered fact: `alinea[urut].teks[mulai:akhir]`, which was `lama`, is `baru`.

    `jenis` is the kind of fact; `cara` what was done to it: 'angka' a digit changed, 'tukar' two
    digits swapped, 'huruf', 'pindah', 'hilang'. `asal`: where a moved item stood.
    """

    jenis: str
    cara: str
    urut: int
    mulai: int
    akhir: int
    lama: str
    baru: str
    asal: int = -1

    @property
    def macam(self) -> str:
        return f"{self.jenis}, ditukar" if self.cara == "tukar" else self.jenis


def semua_fakta(naskah: Naskah) -> dict[str, list[tuple[int, int, int]]]:
    """Kind -> every fact of it, as number of the paragraph, start and end in its text."""
    fakta: dict[str, list[tuple[int, int, int]]] = {}
    for urut, alinea in enumerate(naskah.alinea):
        for jenis, mulai, akhir in (*_angka(alinea), *_nama(alinea), *_kata_judul(alinea)):
            fakta.setdefault(jenis, []).append((urut, mulai, akhir))
        if alinea.peran in DAFTAR:
            fakta.setdefault("butir", []).append((urut, 0, len(alinea.teks)))
    return fakta


def _angka(alinea: Alinea) -> Iterator[tuple[str, int, int]]:
    teks = str(alinea.teks)
    if alinea.peran == "nomor" or alinea.tanda == "NOMOR":
        yield from (("nomor", *m.span()) for m in re.finditer(r"\d+", teks))
        return
    terpakai: set[int] = set()
    for jenis, pola in POLA:
        for m in pola.finditer(teks):
            if terpakai.isdisjoint(range(*m.span())):
                terpakai.update(range(*m.span()))
                if alinea.peran == "kop":
                    jenis = "alamat"
                elif alinea.kolom == "no":
                    jenis = "urutan"
                for n in range(1, (m.lastindex or 0) + 1):
                    if m[n] and not m[n].isalpha():
                        yield jenis, *m.span(n)


def _nama(alinea: Alinea) -> Iterator[tuple[str, int, int]]:
    for m in KAPITAL.finditer(alinea.teks):
        awal_kalimat = m.start() == 0 or alinea.teks[: m.start()].endswith((". ", "; "))
        if alinea.peran in BERNAMA or not awal_kalimat:
            yield "nama", *m.span()


def _kata_judul(alinea: Alinea) -> Iterator[tuple[str, int, int]]:
    """The words of the titles of acts and of the decree, and of its office's name."""
    if alinea.peran in BERJUDUL and alinea.tanda not in ("NOMOR", "TANGGAL"):
        judul = [(0, str(alinea.teks))]
    elif alinea.peran in ("menimbang", "mengingat"):
        judul = [(m.start(1), m[1]) for m in JUDUL.finditer(alinea.teks)]
    elif alinea.kolom in ("indikator_kinerja_utama", "indikator") and alinea.peran == "sel":
        judul = [(0, str(alinea.teks))]
    else:
        return
    for awal, teks in judul:
        for m in re.finditer(r"[A-Za-z]+", teks):
            if len(teks.split()) > 1:
                yield "judul", awal + m.start(), awal + m.end()


def ubah(naskah: Naskah, jenis: str, letak: tuple[int, int, int], acak: Random) -> Ubahan | None:
    """The fact altered in one of the ways that fit its kind; None where it cannot be."""
    urut, mulai, akhir = letak
    lama = str(naskah.alinea[urut].teks)[mulai:akhir]
    if jenis == "butir":
        peran = naskah.alinea[urut].peran
        lain = [n for n, a in enumerate(naskah.alinea) if a.peran == peran and n != urut]
        lain = [n for n in lain if naskah.alinea[n].lampiran == naskah.alinea[urut].lampiran]
        return Ubahan(jenis, "pindah", acak.choice(lain), 0, 0, lama, lama, urut) if lain else None
    if jenis == "judul":
        return Ubahan(jenis, "hilang", urut, mulai, mulai, lama, "")
    if jenis == "nama":
        n = acak.randrange(1, len(lama))
        huruf = acak.choice("abcdefghijklmnopqrstuvwxyz".replace(lama[n].lower(), ""))
        huruf = huruf.upper() if lama[n].isupper() else huruf
        return Ubahan(jenis, "huruf", urut, mulai, akhir, lama, lama[:n] + huruf + lama[n + 1 :])
    cara = acak.choice(("angka", "angka", "tukar"))
    baru = _tukar(lama, acak) if cara == "tukar" else _ganti(lama, acak)
    if baru is None or (baru[:1] == "0" and baru[1:2].isdigit()):
        return None
    return Ubahan(jenis, cara, urut, mulai, akhir, lama, baru)


def _ganti(lama: str, acak: Random) -> str:
    n = acak.choice([n for n, huruf in enumerate(lama) if huruf.isdigit()])
    return lama[:n] + acak.choice("0123456789".replace(lama[n], "")) + lama[n + 1 :]


def _tukar(lama: str, acak: Random) -> str | None:
    dua = [m.start() for m in re.finditer(r"(?=\d[ ,]?\d)", lama)]
    dua = [n for n in dua if lama[n] != _sesudah(lama, n)]
    if not dua:
        return None
    n = acak.choice(dua)
    m = lama.index(_sesudah(lama, n), n + 1)
    return f"{lama[:n]}{lama[m]}{lama[n + 1 : m]}{lama[n]}{lama[m + 1 :]}"


def _sesudah(lama: str, n: int) -> str:
    return next(huruf for huruf in lama[n + 1 :] if huruf.isdigit())


def terapkan(naskah: Naskah, u: Ubahan, angka: bool) -> Naskah:
    """The decree with the alteration, typed by hand; `angka`: the facts block goes with it."""
    alinea = list(naskah.alinea)
    if u.cara == "pindah":
        alinea = _pindah(alinea, u)
    else:
        teks = str(alinea[u.urut].teks)
        ujung = u.akhir
        if u.cara == "hilang":
            ujung = u.mulai + len(u.lama) + (teks[u.mulai + len(u.lama) :][:1] == " ")
        baru = teks[: u.mulai] + u.baru + teks[ujung:]
        if u.cara == "hilang":
            baru = re.sub(r" (?=[,;.]|$)", "", baru)
        alinea[u.urut] = alinea[u.urut]._replace(teks=Text(baru))
    return Naskah(alinea, naskah.angka if angka else None, naskah.dasar if angka else None)


def _pindah(alinea: list[Alinea], u: Ubahan) -> list[Alinea]:
    """The item taken out and put in elsewhere in its list; the markers stay, as Word's do."""
    satu = alinea[u.urut]
    letak = [
        n for n, a in enumerate(alinea) if a.peran == satu.peran and a.lampiran == satu.lampiran
    ]
    isi = [alinea[n].teks for n in letak]
    isi.insert(letak.index(u.urut), isi.pop(letak.index(u.asal)))
    baru = list(alinea)
    for n, teks in zip(letak, isi, strict=True):
        baru[n] = alinea[n]._replace(teks=Text(str(teks)))
    return baru


def sedaftar(alinea: Sequence[Alinea], urut: int) -> list[int]:
    """The paragraphs of the same list, cover, letterhead or row of a table, in order."""
    satu = alinea[urut]
    if satu.tabel:
        kunci = (satu.tabel, satu.baris)
        return [n for n, a in enumerate(alinea) if (a.tabel, a.baris) == kunci]
    if satu.peran not in (*DAFTAR, "sampul", "kop"):
        return [urut]
    return [n for n, a in enumerate(alinea) if (a.peran, a.lampiran) == (satu.peran, satu.lampiran)]

"""Every citation of a legal act in the decree, with its paragraph and the act it means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.check.slip import TINJAU
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.record import Record
from pipeline.rujukan import (
    Jenis,
    Kunci,
    Maksud,
    Peraturan,
    Rujukan,
    cari_semua,
    jenis_dari,
    kunci,
    maksud,
    tulis,
)
from pipeline.telaah.batang import BATANG
from pipeline.telaah.judul import judul, nomor

PERAN = frozenset(
    (
        "menimbang",
        "mengingat",
        "memperhatikan",
        "diktum",
        "ayat",
        "rincian",
        "identitas",
        "fungsi",
        "sel",
        "judul_uraian",
        "uraian",
        "lain",
    )
)
RESMI = frozenset(("menimbang", "mengingat", *BATANG))  # where acts are cited in full
DALAM_JUDUL = frozenset(("mengubah", "mencabut", "menetapkan", "disebut"))
PERUBAHAN = frozenset(("diubah", "terakhir diubah", "jo"))


class Kutipan(Record):
    """One citation, with its `kunci` as typed.

    `maksud`: which act of the register it means; `resmi` is that act where it is certain, `pasti`
    its key, the one typed where the register has none. `induk` is the citation that it is tied to
    by `relasi` ('diubah', 'mengubah', …); None and '' for one that stands for itself. `jenis`: what
    is known of its kind; `dalam_judul`: it stands in the title of another act.
    """

    alinea: Alinea
    ini: Rujukan
    kunci: Kunci
    maksud: Maksud | None
    resmi: Peraturan | None
    pasti: Kunci
    induk: Kutipan | None
    relasi: str
    jenis: Jenis
    dalam_judul: bool

    @property
    def dalam_judul_resmi(self) -> bool:
        """It stands in the title of another act whose title the register has."""
        return self.dalam_judul and self.induk is not None and self.induk.resmi is not None


def rujukan(naskah: Naskah) -> list[tuple[Alinea, Rujukan]]:
    """The citations in the order of the paper; the decree's own head and title are none."""
    semua = [alinea for alinea in naskah.alinea if alinea.peran in PERAN]
    ditemukan = cari_semua([alinea.teks for alinea in semua])
    return [(alinea, satu) for alinea, ini in zip(semua, ditemukan, strict=True) for satu in ini]


def dikutip(naskah: Naskah) -> dict[int, list[tuple[int, int]]]:
    """id of a paragraph -> the stretches of it that are citations."""
    hasil: dict[int, list[tuple[int, int]]] = {}
    for alinea, satu in naskah.once(rujukan):
        hasil.setdefault(id(alinea), []).append((satu.mulai, satu.akhir))
    return hasil


def kutipan(naskah: Naskah) -> list[Kutipan]:
    """All citations, each before those tied to it."""
    return [
        satu
        for alinea, ini in naskah.once(rujukan)
        for satu in _dengan_kaitan(alinea, ini, None, "")
    ]


def _dengan_kaitan(
    alinea: Alinea, ini: Rujukan, induk: Kutipan | None, relasi: str
) -> Iterator[Kutipan]:
    k = kunci(ini)
    m = maksud(ini, k)
    resmi = m.peraturan if m and not m.lain else None
    pasti = resmi.kunci if resmi else k
    jenis, dalam_judul = jenis_dari(ini.jenis), relasi in DALAM_JUDUL
    satu = Kutipan(alinea, ini, k, m, resmi, pasti, induk, relasi, jenis, dalam_judul)
    yield satu
    for kait in ini.kaitan:
        if kait.rujukan:
            yield from _dengan_kaitan(alinea, kait.rujukan, satu, kait.relasi)


def kutipan_resmi(naskah: Naskah) -> list[Kutipan]:
    """Those of Menimbang, Mengingat and the diktum, where acts are cited in full."""
    return [satu for satu in naskah.once(kutipan) if satu.alinea.peran in RESMI]


def dasar_hukum(naskah: Naskah) -> list[Kutipan]:
    """The acts that Mengingat lists, without those tied to them."""
    return [
        satu
        for satu in naskah.once(kutipan)
        if satu.induk is None and satu.alinea.peran == "mengingat"
    ]


def pada(naskah: Naskah) -> date | None:
    """The day the decree is judged for: its date, else the first day of the year it names."""
    if naskah.tanggal:
        return naskah.tanggal
    baris = (alinea.teks for alinea in naskah.peran("tanggal"))
    for teks in (*baris, naskah.once(nomor), naskah.once(judul)):
        tahun = [kata for kata in teks.replace("/", " ").split() if kata[:2] == "20"]
        if tahun and len(tahun[-1]) == 4 and tahun[-1].isdecimal():
            return date(int(tahun[-1]), 1, 1)
    return None


def tingkat(resmi: Peraturan, bidang: str, isi: Kunci | None = None) -> str | None:
    """The milder level where the register's field was never verified."""
    return None if resmi.pasti(bidang, isi) else TINJAU


def keterangan(resmi: Peraturan, bidang: str, isi: Kunci | None = None) -> str:
    """How a message names its source: what was never verified says so."""
    if resmi.pasti(bidang, isi):
        return "menurut daftar peraturan"
    return "menurut daftar peraturan yang belum terverifikasi (periksa pada JDIH)"


def seharusnya(resmi: Peraturan, bidang: str) -> str:
    """'seharusnya', in more careful words where the register was never verified."""
    return "seharusnya" if resmi.pasti(bidang) else "mungkin seharusnya"


def salin(resmi: Peraturan) -> str:
    """The act in full to be copied, its gazettes only where they were verified."""
    return tulis(resmi, lembaran=resmi.pasti("lembaran"))


def kepala(ini: Rujukan) -> tuple[int, int]:
    """Where kind, number and year stand; the kind alone where nothing follows it."""
    bagian = (ini.jenis_tertulis, ini.penerbit, ini.wilayah, ini.nomor, ini.tahun_tertulis)
    return ini.mulai, max(satu.akhir for satu in bagian if satu)

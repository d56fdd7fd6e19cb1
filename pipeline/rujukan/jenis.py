"""The kinds of legal acts and who makes them, as `data/jenis_peraturan.yaml` has them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from pipeline.jarak import jarak, terdekat
from pipeline.pattern import pattern
from pipeline.rujukan.berkas import baca, urai

KATA = pattern(r"[a-z]+")


class Jenis(NamedTuple):
    """One kind of act.

    `kunci` 'permen', `nama` 'Peraturan Menteri', `pokok` the part before the issuer ('Peraturan'),
    `singkat` 'Permen'; `peringkat` the highest and the lowest place it may take among legal bases,
    `tanpa_wilayah` the same where no region is named; `lembaran` the gazette that publishes it
    ('LN', 'BN', 'LD', 'BD', …, '' for none); `wilayah` the kind of region it must name ('' for
    none); `di_provinsi`, `di_daerah` the kind it turns out to be there ('' for the same);
    `bernomor` 'satu', 'banyak' (each issuer numbers it) or 'tidak'; `penetap` 'pejabat' where the
    issuer's name must begin with a known office.
    """

    kunci: str
    nama: str
    pokok: str
    singkat: str
    peringkat: tuple[int, int]
    tanpa_wilayah: tuple[int, int]
    lembaran: str
    wilayah: str
    di_provinsi: str
    di_daerah: str
    bernomor: str
    penetap: str


class Bentuk(NamedTuple):
    """One way of writing a kind: how many of its words stand before the issuer (-1: names none),
    how many there are, and the issuer it implies ('PMK' implies 'keuangan')."""

    jenis: str
    pokok: int
    panjang: int
    penerbit: str


class Kamus(NamedTuple):
    """Everything of the data file, ready for use; forms are keyed by their words in lower case."""

    jenis: dict[str, Jenis]
    bentuk: dict[str, Bentuk]
    sambung: dict[str, Bentuk]
    kepala: re.Pattern[str]
    kata_awal: tuple[str, ...]
    kata_kedua: dict[str, tuple[str, ...]]
    penerbit: dict[str, str]
    kata_penerbit: dict[str, str]
    singkat_penerbit: dict[str, str]
    pejabat: frozenset[str]
    sela: frozenset[str]
    henti: frozenset[str]
    kaitan_judul: dict[str, str]
    lembaran: dict[str, str]
    provinsi: frozenset[str]


@lru_cache(maxsize=1)
def kamus() -> Kamus:
    """Read the data file, once."""
    isi = urai(baca("jenis_peraturan.yaml"))
    bentuk: dict[str, Bentuk] = {}
    sambung: dict[str, Bentuk] = {}
    for kunci, butir in isi["jenis"].items():
        for tertulis in butir["bentuk"]:
            nama, _, penerbit = tertulis.partition(" = ")
            pokok, bar, _ = nama.partition("|")
            kata = KATA.findall(nama.lower())
            di_depan = len(KATA.findall(pokok.lower()))
            satu = Bentuk(kunci, di_depan if bar or nama[-1] == "*" else -1, len(kata), penerbit)
            if nama[-1] == "*":
                sambung[kata[0]] = satu
            bentuk[" ".join(kata)] = satu
    kedua: dict[str, list[str]] = {}
    for kata_bentuk in bentuk:
        kata = kata_bentuk.split()
        if len(kata) > 1:
            kedua.setdefault(kata[0], []).append(kata[1])
    return Kamus(
        jenis={kunci: _jenis(kunci, butir) for kunci, butir in isi["jenis"].items()},
        bentuk=bentuk,
        sambung=sambung,
        kepala=_kepala(bentuk, sambung),
        kata_awal=("undang-undang", *{k for k in kedua if len(k) > 6 and k != "undang"}),
        kata_kedua={k: tuple(dict.fromkeys(v)) for k, v in kedua.items()},
        penerbit={inti(n): k for k, butir in isi["penerbit"].items() for n in butir["nama"]},
        kata_penerbit={b["kata"]: k for k, b in isi["penerbit"].items() if "kata" in b},
        singkat_penerbit={k: butir["singkat"] for k, butir in isi["penerbit"].items()},
        pejabat=frozenset(isi["pejabat"].split()),
        sela=frozenset(isi["sela"].split()),
        henti=frozenset(isi["henti"].split()),
        kaitan_judul=isi["kaitan_judul"],
        lembaran=isi["lembaran"],
        provinsi=frozenset(isi["provinsi"].lower().split(", ")),
    )


def _jenis(kunci: str, butir: dict[str, Any]) -> Jenis:
    bentuk = butir["bentuk"][0]
    nama = butir.get("nama") or " ".join(bentuk.replace("|", " ").split())
    return Jenis(
        kunci=kunci,
        nama=nama,
        pokok=butir.get("nama") or bentuk.partition("|")[0].strip(),
        singkat=butir["singkat"],
        peringkat=_rentang(butir["peringkat"]),
        tanpa_wilayah=_rentang(butir.get("tanpa_wilayah", butir["peringkat"])),
        lembaran=butir.get("lembaran", ""),
        wilayah=butir.get("wilayah", ""),
        di_provinsi=butir.get("di_provinsi", ""),
        di_daerah=butir.get("di_daerah", ""),
        bernomor=butir.get("bernomor", "satu"),
        penetap=butir.get("penetap", ""),
    )


def _rentang(teks: str) -> tuple[int, int]:
    angka = [int(bagian) for bagian in teks.split()]
    return angka[0], angka[-1]


def _kepala(bentuk: dict[str, Bentuk], sambung: dict[str, Bentuk]) -> re.Pattern[str]:
    """The words a citation may begin with, in lower case.

    No assertion stands at the beginning: only so does `re` skip letters that begin no such word.
    """
    awal = {kata.split()[0] for kata in bentuk} - {"undang"}
    pola = [kata + "[a-z]*" if kata in sambung else kata for kata in sorted(awal)]
    return re.compile(rf"(?:undang\W{{0,3}}undang|{'|'.join(pola)})(?![a-z])")


BUKAN_NAMA = frozenset(
    ("negara", "dan", "republik", "indonesia", "ri", "menteri", "kepala", "ketua")
)


def inti(nama: str) -> str:
    """An issuer's name without the words that come and go: 'pendayagunaan aparatur'."""
    kata = KATA.findall(nama.lower())
    return " ".join([k for k in kata if k not in BUKAN_NAMA]) or " ".join(kata)


@lru_cache(maxsize=256)
def id_penerbit(nama: str) -> str:
    """The same word for one issuer however it is written: 'panrb' for 'Menteri Negara
    Pendayagunaan dan Aparatur Negara'; for one that the data file lacks, the core of its name."""
    kata = inti(nama)
    k = kamus()
    for satu in kata.split():
        if satu in k.kata_penerbit:
            return k.kata_penerbit[satu]
    if kata in k.penerbit or len(kata) < 9:
        return k.penerbit.get(kata, kata)
    awal, _, ekor = kata.partition(" ")
    dekat = terdekat(ekor if jarak(awal, "menteri", 2) <= 2 else kata, k.penerbit)
    return k.penerbit[dekat] if dekat else kata


def jenis_dari(kunci: str) -> Jenis:
    """The kind of that key ('permen'). Raises KeyError for one the data file does not have."""
    return kamus().jenis[kunci]

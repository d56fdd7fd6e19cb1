"""The kinds of legal acts and who makes them, as `data/jenis_peraturan.yaml` has them."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.hints import Any
from pipeline.jarak import jarak, terdekat
from pipeline.pattern import pattern
from pipeline.rujukan.berkas import data

KATA = pattern(r"[a-z]+")


class Jenis:
    """One kind of act.

    `kunci` 'permen', `nama` 'Peraturan Menteri', `pokok` the part before the issuer ('Peraturan'),
    `singkat` 'Permen'; `peringkat` the highest and the lowest place it may take among legal bases,
    `tanpa_wilayah` the same where no region is named; `lembaran` the gazette that publishes it
    ('LN', 'BN', 'LD', 'BD', …, '' for none); `wilayah` the kind of region it must name ('' for
    none); `di_provinsi`, `di_daerah` the kind it turns out to be there ('' for the same);
    `bernomor` 'satu', 'banyak' (each issuer numbers it) or 'tidak'; `penetap` 'pejabat' where the
    issuer's name must begin with a known office; `tersirat` whether a form implies its issuer.
    """

    def __init__(self, kunci: str, butir: dict[str, Any]) -> None:
        bentuk: str = butir["bentuk"][0]
        self.kunci = kunci
        self.nama: str = butir.get("nama") or " ".join(bentuk.replace("|", " ").split())
        self.pokok: str = butir.get("nama") or bentuk.partition("|")[0].strip()
        self.singkat: str = butir["singkat"]
        self.peringkat = _rentang(butir["peringkat"])
        self.tanpa_wilayah = _rentang(butir.get("tanpa_wilayah", butir["peringkat"]))
        self.lembaran: str = butir.get("lembaran", "")
        self.wilayah: str = butir.get("wilayah", "")
        self.di_provinsi: str = butir.get("di_provinsi", "")
        self.di_daerah: str = butir.get("di_daerah", "")
        self.bernomor: str = butir.get("bernomor", "satu")
        self.penetap: str = butir.get("penetap", "")
        self.tersirat = any(" = " in satu for satu in butir["bentuk"])


class Bentuk:
    """One way of writing a kind: how many of its words stand before the issuer (-1: names none),
    how many there are, and the issuer it implies ('PMK' implies 'keuangan')."""

    def __init__(self, jenis: str, pokok: int, panjang: int, penerbit: str) -> None:
        self.jenis, self.pokok, self.panjang, self.penerbit = jenis, pokok, panjang, penerbit


class Kamus:
    """Everything of the data file, ready for use; forms are keyed by their words in lower case."""

    def __init__(self, isi: dict[str, Any]) -> None:
        self.jenis = {kunci: Jenis(kunci, butir) for kunci, butir in isi["jenis"].items()}
        self.bentuk: dict[str, Bentuk] = {}
        self.sambung: dict[str, Bentuk] = {}
        for jenis, butir in isi["jenis"].items():
            for tertulis in butir["bentuk"]:
                self._bentuk(jenis, tertulis)
        kedua: dict[str, list[str]] = {}
        for bentuk in self.bentuk:
            kata = bentuk.split()
            if len(kata) > 1:
                kedua.setdefault(kata[0], []).append(kata[1])
        self.kepala = _kepala(self.bentuk, self.sambung)
        self.kata_awal = "undang-undang", *{k for k in kedua if len(k) > 6 and k != "undang"}
        self.kata_kedua = {k: tuple(dict.fromkeys(v)) for k, v in kedua.items()}
        penerbit: dict[str, dict[str, Any]] = isi["penerbit"]
        self.penerbit = {inti(n): k for k, butir in penerbit.items() for n in butir["nama"]}
        self.kata_penerbit = {b["kata"]: k for k, b in penerbit.items() if "kata" in b}
        self.singkat_penerbit: dict[str, str] = {k: b["singkat"] for k, b in penerbit.items()}
        self.pejabat = frozenset(isi["pejabat"].split())
        self.sela = frozenset(isi["sela"].split())
        self.henti = frozenset(isi["henti"].split())
        self.kaitan_judul: dict[str, str] = isi["kaitan_judul"]
        self.lembaran: dict[str, str] = isi["lembaran"]
        self.bernama_sendiri = frozenset(isi["bernama_sendiri"].lower().split(", "))
        self.provinsi = frozenset(isi["provinsi"].lower().split(", "))

    def _bentuk(self, jenis: str, tertulis: str) -> None:
        nama, _, penerbit = tertulis.partition(" = ")
        pokok, bar, _ = nama.partition("|")
        kata = KATA.findall(nama.lower())
        di_depan = len(KATA.findall(pokok.lower()))
        satu = Bentuk(jenis, di_depan if bar or nama[-1] == "*" else -1, len(kata), penerbit)
        if nama[-1] == "*":
            self.sambung[kata[0]] = satu
        self.bentuk[" ".join(kata)] = satu


@lru_cache(maxsize=1)
def kamus() -> Kamus:
    """Read the data file, once."""
    return Kamus(data("jenis_peraturan.yaml"))


def _rentang(teks: str) -> tuple[int, int]:
    angka = [int(bagian) for bagian in teks.split()]
    return angka[0], angka[-1]


def _kepala(bentuk: dict[str, Bentuk], sambung: dict[str, Bentuk]) -> re.Pattern[str]:
    """The words a citation may begin with, in lower case.

    No assertion stands at the beginning: only so does `re` skip letters that begin no such word.
    """
    ekor: dict[str, list[str]] = {}  # by first letter: tried once, not once a word
    for kata in sorted({kata.split()[0] for kata in bentuk} - {"undang"}):
        ekor.setdefault(kata[0], []).append(kata[1:] + "[a-z]*" * (kata in sambung))
    pola = [f"{huruf}(?:{'|'.join(semua)})" for huruf, semua in ekor.items()]
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

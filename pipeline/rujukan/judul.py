"""The title of a citation: where it begins, where it ends."""

from __future__ import annotations

import re

from pipeline.jarak import jarak
from pipeline.pattern import pattern
from pipeline.rujukan import lembaran
from pipeline.rujukan.bagian import Bagian
from pipeline.rujukan.jenis import kamus
from pipeline.rujukan.kepala import Naskah

KATA_TENTANG = pattern(r"[\s,.:]*([a-z]{3,9})(?![a-z])[\s:]*")
LAIN = frozenset(("perihal", "hal", "mengenai", "ttg"))
GANTI_BARIS = pattern(r"\n\s*\n|[.:]\s*\n")
KALIMAT = pattern(r"[a-z)\"]{3}(?<!Prov)\.\s+(?=[A-Z])|\s[0-9]{4}\.\s+(?=[A-Z])")
DIUBAH = pattern(
    r"(?:\b(?:seba[a-z]{5,9}|yang|dan)\s+)?"
    r"(?:\b(?:telah|sudah|beberapa|terakhir)\s[a-z ,]{0,40}?)?\bdi(?:r?u)?ubah\b"
)
SAMBUNGAN = pattern(
    r"\b(?:jo|juncto|jis|(?:beserta|berikut|dengan|dan)\s+(?:segala\s+)?perubahannya)\b"
)
TANGGAL = pattern(r"\b(?:ter)?t(?:gl|anggal)\b[\s.:]*[0-9]")
PENUTUP = (
    ("diubah", DIUBAH),
    ("dirubah", DIUBAH),
    (" j", SAMBUNGAN),
    ("perubahannya", SAMBUNGAN),
    ("tanggal", TANGGAL),
    ("tgl", TANGGAL),
)
MENJADI = pattern(r"\s*(?:sebagai|menjadi)\s+undang\W{0,3}undang")
EKOR = frozenset(("yang", "dan", "serta", "atau", "dimana", "maka", "untuk", "dalam"))


def kata_tentang(n: Naskah, mulai: int, batas: int) -> tuple[Bagian, int] | None:
    """The word before a title at `mulai`, 'tentang' or a slip for it, and the title's start."""
    match = KATA_TENTANG.match(n.low, mulai, batas)
    if match is None:
        return None
    kata, awal = match[1], match.start(1)
    if kata != "tentang" and kata not in LAIN:
        kapital = n.teks[awal].isupper() and not n.teks[awal + 1].isupper()
        jauh = 1 if kapital else 2
        if len(kata) < 5 or jarak(kata, "tentang", jauh) > jauh:
            return None
    return n.bagian(awal, awal + len(kata)), match.end()


def akhir(n: Naskah, mulai: int, batas: int, dalam: bool) -> int:
    """Where the title that begins at `mulai` ends, acts named in it not considered.

    `dalam`: it stands in another title and ends before '… menjadi Undang-Undang' (a gazette before
    those words is that of the act inside).
    """
    low, teks = n.low, n.teks
    henti = low.find(";", mulai, batas)
    batas = henti if henti >= 0 else batas
    if low.find("\n", mulai, batas) >= 0:
        baris = GANTI_BARIS.search(low, mulai, batas)
        batas = baris.start() if baris else batas
    ujung = lembaran.letak(low, mulai, batas)
    if low.find("undang", mulai, batas) >= 0:
        ujung = _menjadi(n, mulai, ujung, batas, dalam)
    batas = ujung
    bagian = low[mulai:batas]
    for kata, pola in PENUTUP:
        if kata in bagian:
            match = pola.search(low, mulai, batas)
            batas = match.start() if match else batas
    asli = teks[mulai:batas]
    lanjutan = kamus().henti.intersection(asli.split())
    if lanjutan:
        batas = mulai + _kalimat_lanjut(asli, lanjutan)
    if "." in asli:
        match = KALIMAT.search(teks, mulai, batas)
        if match:
            batas = mulai + teks[mulai : match.end()].rindex(".")
    if ")" in asli:
        batas = _kurung(teks, mulai, batas)
    return batas


def _menjadi(n: Naskah, mulai: int, ujung: int, batas: int, dalam: bool) -> int:
    """The end of a title of the shape '… menjadi Undang-Undang', `ujung` for any other."""
    if dalam:
        match = MENJADI.search(n.low, mulai, ujung)
        return match.start() if match else ujung
    while ujung < batas:
        sesudah = lembaran.akhir(n.low, ujung, batas)
        if not MENJADI.match(n.low, sesudah, batas):
            break
        ujung = lembaran.letak(n.low, sesudah, batas)
    return ujung


def _kalimat_lanjut(judul: str, lanjutan: frozenset[str]) -> int:
    """Where the title ends in a sentence that goes on with one of the words `lanjutan`."""
    henti = len(judul)
    for kata in lanjutan:
        match = re.search(rf"(?<!\S){kata}(?!\S)", judul)
        henti = min(henti, match.start()) if match else henti
    depan, koma, pokok = judul[:henti].rpartition(",")
    if koma and pokok.split()[:1] and pokok.split()[0].lower() in kamus().pejabat:
        return len(depan)
    while True:
        kiri = judul[:henti].rstrip().rstrip(",").rstrip()
        ekor = kiri.split()[-1:]
        if not ekor or ekor[0] not in EKOR:
            return len(kiri)
        henti = len(kiri) - len(ekor[0])


def _kurung(teks: str, mulai: int, batas: int) -> int:
    """The first bracket that closes one opened before `mulai`, else `batas`."""
    dalam = 0
    for i in range(mulai, batas):
        if teks[i] == "(":
            dalam += 1
        elif teks[i] == ")":
            if dalam == 0:
                return i
            dalam -= 1
    return batas

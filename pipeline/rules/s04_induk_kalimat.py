"""Butir Menimbang mempunyai induk kalimat, misalnya 'perlu menetapkan …'.

Butir yang diawali 'bahwa untuk melaksanakan …' atau 'bahwa dalam rangka …' baru menyebut alasan.
Yang sering terjadi: kalimat itu berhenti pada judul peraturan yang dilaksanakan, sehingga apa yang
perlu ditetapkan tidak disebut.

Aturan ini diam bila:
1. butir itu tidak diawali keterangan tujuan, dasar, atau sebab.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.butir import butir

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans"

KETERANGAN = frozenset((
    "dalam", "untuk", "guna", "demi", "agar", "dengan", "sebagai", "berdasarkan", "sesuai",
    "sehubungan", "menindaklanjuti",
))  # fmt: skip
INDUK = frozenset((
    "perlu", "maka", "diperlukan", "dipandang", "dibutuhkan", "wajib", "harus", "dapat", "akan",
    "telah", "sudah", "belum", "merupakan", "adalah", "ialah", "mempunyai", "memiliki",
    "terdapat", "ditetapkan", "disusun", "dibentuk",
))  # fmt: skip
ANAK = frozenset(("yang", "sebagaimana", "untuk", "dalam", "guna", "agar", "dan", "serta"))
SEBAGAIMANA = pattern(r"sebagaimana\s+(?:(?:telah|beberapa|kali|terakhir)\s+)*\w+")
KERJA = pattern(r"(?:di|me[mn]|ber|ter)[a-z]{4,}|me[lrwy][a-z]{4,}")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str, str]]:
    for satu in naskah.once(butir)["menimbang"]:
        kata = satu[0].teks.split(maxsplit=3)
        if len(kata) > 2 and kata[0] == "bahwa" and kata[1] in KETERANGAN:  # (1)
            depan = f"{kata[1]} {kata[2]}" if kata[2].islower() else kata[1]
            yield satu[0], depan, " ".join(alinea.teks for alinea in satu)


def check(subject: tuple[Alinea, str, str]) -> Slip | None:
    alinea, keterangan, teks = subject
    if _berinduk(teks.partition(keterangan.split()[-1])[2]):
        return None
    mulai = alinea.teks.find(keterangan.split()[0])
    akhir = alinea.teks.find(keterangan.split()[-1], mulai) + len(keterangan.split()[-1])
    pesan = (
        f"Kalimat 'bahwa {keterangan} …' tidak mempunyai induk kalimat: yang perlu ditetapkan "
        "belum disebut. Tulis misalnya 'bahwa untuk melaksanakan ketentuan …, perlu menetapkan …;'."
    )
    return Slip(alinea, mulai, akhir, pesan)


def _berinduk(sisa: str) -> bool:
    """Whether a main clause follows: one of INDUK, or a verb after a comma."""
    sisa = SEBAGAIMANA.sub("", sisa) if "sebagaimana" in sisa else sisa
    kata = sisa.replace(",", " , ").split()
    koma = False
    for lalu, ini in zip(["", *kata], kata, strict=False):
        koma = koma or ini == ","
        polos = ini.strip(";.:()")
        if lalu in ANAK:
            continue
        if polos in INDUK or (koma and KERJA.fullmatch(polos) and polos != "dimaksud"):
            return True
    return False

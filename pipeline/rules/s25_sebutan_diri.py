"""Naskah ini menyebut dirinya dengan jenisnya sendiri: 'Keputusan ini'.

Yang sering terjadi: kalimat disalin dari dokumen lain, sehingga keputusan menyebut dirinya
'perjanjian kinerja ini' atau 'peraturan ini'.

Aturan ini diam bila:
1. naskah memang melampirkan dokumen yang disebut itu;
2. jenis naskah tidak dikenali.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import jenis

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas"

SEBUTAN = frozenset((
    "keputusan", "surat keputusan", "perjanjian kinerja", "penetapan kinerja", "laporan kinerja",
    "peraturan", "peraturan daerah", "peraturan bupati", "peraturan wali kota",
    "peraturan walikota", "peraturan gubernur", "peraturan menteri", "peraturan desa",
    "peraturan kepala", "instruksi", "surat edaran", "nota dinas", "rencana strategis",
    "renstra", "rencana kerja", "renja", "perjanjian", "surat perintah", "surat tugas",
))  # fmt: skip
KATA = pattern(r"\S+")
DIRI = frozenset(("KEPUTUSAN", "PERATURAN", "INSTRUKSI"))


Subject = tuple[Alinea, int, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    kata = naskah.once(jenis).upper().split()
    if not kata or kata[0] not in DIRI:  # (2)
        return
    lampiran = " ".join(alinea.teks.lower() for alinea in naskah.peran("judul_lampiran"))
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "fungsi"):
        teks = alinea.teks
        letak = teks.find(" ini")
        while letak >= 0:
            mulai = _sebutan(teks, letak)
            sebutan = " ".join(teks[mulai:letak].lower().split())
            utuh = mulai >= 0 and not teks[letak + 4 : letak + 5].isalnum()
            if utuh and sebutan not in lampiran:  # (1)
                yield alinea, mulai, letak, kata[0].capitalize()
            letak = teks.find(" ini", letak + 4)


def _sebutan(teks: str, akhir: int) -> int:
    """Where the name of a document that ends at `akhir` begins, its longest form; -1 for none."""
    kata = list(KATA.finditer(teks, max(0, akhir - 40), akhir))[-3:]
    for n in range(len(kata)):
        sebutan = " ".join(satu[0] for satu in kata[n:]).lower()
        if sebutan in SEBUTAN:
            return kata[n].start()
    return -1


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, diri = subject
    sebutan = alinea.teks[mulai:akhir].lower().split()
    if sebutan[0] == diri.lower():
        return None
    ganti = f"{diri} ini"
    tertulis = alinea.teks[mulai : akhir + len(" ini")]
    pesan = f"Tertulis '{tertulis}', padahal naskah ini {diri}. Seharusnya '{ganti}'."
    tingkat = TINJAU if sebutan[-1] == diri.lower() else None
    return Slip(alinea, mulai, akhir + len(" ini"), pesan, ganti, tingkat)

"""Sesudah tanda baca dan sebelum kurung buka ada satu spasi.

Yang sering terjadi: '(0474)321429', 'sarana,prasarana', 'tahun 2023.Pada', 'Utama(IKU)', '1(satu)'.

Aturan ini diam bila:
1. tandanya bagian dari angka, jam, nomor, alamat situs atau pos-el;
2. tandanya bagian dari rumus;
3. titiknya bagian dari gelar atau singkatan, seperti S.IP. atau M.PAN.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Tanda Baca"

LEKAT = pattern(
    r"(?:[^\W_]|[)%\"]|”)[,;](?=[^\W\d_]|\(|“)"
    r"|[,;](?=[^\W\d_])"
    r"|[a-z]{2}:(?=[^\W_])"
    r"|[a-z]{2}\.(?=[A-Z][a-z]|[0-9])"
    r"|\)(?=[^\W_])"
    r"|%(?=[^\W\d_])"
)
KURUNG = pattern(r"(?:[^\W\d_]{3}|[0-9])(?=\([^\W\d_]{2,})")
TANDA = frozenset(",;:.)(%")
ALAMAT = ("@", "www", "http", ".go.", ".id", ".com", "//")
GELAR = pattern(r"\(?[A-Z][A-Za-z]?\.")
BUKAN_PERAN = frozenset(("nama", "nip", "nomor", "pangkat"))


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada: list[Letak | None] = []
    for potongan in naskah.once(kata).lain:
        if TANDA.isdisjoint(potongan):
            continue
        match = LEKAT.search(potongan) or KURUNG.search(potongan)
        if match is None or GELAR.match(potongan):  # (3)
            continue
        if any(tanda in potongan for tanda in ALAMAT):  # (1)
            continue
        mulai = semua.utuh.find(potongan)
        while mulai >= 0:
            letak = semua.letak(mulai + match.end(), mulai + match.end())
            if letak and not _bernomor(letak) and not _rumus(letak):
                ada.append(letak)
            mulai = semua.utuh.find(potongan, mulai + len(potongan))
    return ada or [None]


def _bernomor(letak: Letak) -> bool:
    """'050/Kep.12-Kec.Skm/2024' is a number, here and in the head of a Lampiran."""
    alinea = letak.alinea
    return alinea.peran in BUKAN_PERAN or alinea.tanda.strip(" :").lower() == "nomor"


def _rumus(letak: Letak) -> bool:
    return letak.alinea.kolom == "formulasi" or "=" in letak.alinea.teks  # (2)


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    isi = letak.alinea.teks
    mulai = max(isi.rfind(" ", 0, letak.mulai), isi.rfind("\n", 0, letak.mulai)) + 1
    akhir = isi.find(" ", letak.mulai)
    akhir = akhir if akhir >= 0 else len(isi)
    tertulis = str(isi[mulai:akhir])
    ganti = f"{isi[mulai : letak.mulai]} {isi[letak.mulai : akhir]}"
    pesan = f"Tertulis '{tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, mulai, akhir, pesan, ganti)

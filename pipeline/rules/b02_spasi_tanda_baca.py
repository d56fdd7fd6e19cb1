"""Tanda baca menempel pada kata di depannya, dan kurung pada isinya.

Koma, titik koma, titik, titik dua, dan kurung tutup tidak didahului spasi; kurung buka tidak
diikuti spasi. Spasi itu biasanya tertinggal ketika kata di depannya dihapus.

Aturan ini diam bila:
1. titik dua memisahkan label dari isinya, atau kedua angka sebuah perbandingan;
2. tandanya bagian dari rumus.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Tanda Baca"
EXPLAINS = ("B01",)

TANDA = (" ,", " ;", " :", " .", " )", " ?", "( ")
KALIMAT = frozenset(
    (
        "menimbang",
        "mengingat",
        "memperhatikan",
        "diktum",
        "ayat",
        "rincian",
        "uraian",
        "sel",
        "fungsi",
        "tembusan",
    )
)
NOMOR = ("nomor", "no")  # 'Nomor 5', never 'Nomor: 5'
LABEL = 4  # words before a colon that can be a label


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada: list[Letak | None] = []
    potongan = naskah.once(kata).potongan
    tepi = {f" {satu[0]}" for satu in potongan} | {f"{satu[-1]} " for satu in potongan}
    for tanda in TANDA:
        mulai = semua.utuh.find(tanda) if tanda in tepi else -1
        while mulai >= 0:
            letak = semua.letak(mulai, mulai + 2)
            if letak and _salah(letak, tanda):
                ada.append(letak)
            mulai = semua.utuh.find(tanda, mulai + 2)
    return ada or [None]


def _salah(letak: Letak, tanda: str) -> bool:
    alinea, isi = letak.alinea, letak.alinea.teks
    depan, belakang = isi[: letak.mulai].rstrip(), isi[letak.akhir :]
    if not depan and tanda != "( ":
        return False
    if tanda in (" )", "( ", " :") and (alinea.kolom == "formulasi" or "=" in isi):  # (2)
        return False
    if tanda == " .":
        return not belakang or belakang[0] == " "
    if tanda == " :":
        if depan[-1].isdigit() and belakang.lstrip()[:1].isdigit():  # (1)
            return False
        if alinea.peran not in KALIMAT:
            return False
        kata = depan.split()
        return len(kata) > LABEL or kata[-1].lower().rstrip(".") in NOMOR  # (1)
    return True


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    isi = letak.alinea.teks
    mulai, akhir = letak.mulai, letak.akhir
    if isi[mulai] == "(":
        kata = isi[akhir:].split(maxsplit=1)
        akhir = isi.index(kata[0], akhir) + len(kata[0]) if kata else akhir
    else:
        mulai = isi.rfind(" ", 0, len(isi[:mulai].rstrip())) + 1
    tertulis = str(isi[mulai:akhir])
    ganti = "".join(tertulis.split())
    if ganti[:-1].lower().rstrip(".") in NOMOR:
        ganti = ganti[:-1]
    pesan = f"Tertulis '{tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, mulai, akhir, pesan, ganti)

"""Satu hal disebut dengan satu nama.

'Indeks Pembangunan Desa', 'Indeks desa', dan 'Indeks Desa Membangun' adalah tiga ukuran yang
berbeda; menyebut ketiganya bergantian membuat pembaca bertanya mana yang dimaksud. Daftarnya di
data/kata.yaml.

Aturan ini diam bila:
1. hanya satu nama dari kelompok itu yang dipakai;
2. nama itu di dalam peraturan yang dikutip.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.ejaan import kelompok_nama
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.rujukan import dikutip
from pipeline.telaah.teks import Letak, Teks, teks

LEVEL = "tinjau"
SOURCE = "peraturan yang disebut pada tiap kelompok di data/kata.yaml"

BUKAN_PERAN = frozenset(("kop", "nomor", "jenis", "pembuka", "jabatan"))

Subject = tuple[Letak, str, set[str]]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    semua = naskah.once(teks)
    hasil: list[Subject | None] = []
    for kelompok in kelompok_nama("satu_nama"):
        if sum(nama.lower() in semua.kecil for nama in kelompok) < 2:  # (1)
            continue
        kutipan = naskah.once(dikutip)
        sebutan = [
            (letak, nama)
            for letak, nama in _sebutan(semua, kelompok)
            if letak.alinea.peran not in BUKAN_PERAN
            and not any(
                m <= letak.mulai < a
                for m, a in kutipan.get(id(letak.alinea), ())  # (2)
            )
        ]
        hasil += [(letak, nama, {n for _, n in sebutan}) for letak, nama in sebutan]
    return hasil or [None]


def _sebutan(semua: Teks, kelompok: tuple[str, ...]) -> Iterable[tuple[Letak, str]]:
    """Each mention of one of the names, the longest that stands there."""
    habis: set[int] = set()
    for nama in sorted(kelompok, key=len, reverse=True):
        for mulai in semua.kata(nama.lower(), semua.kecil):
            letak = semua.letak(mulai, mulai + len(nama))
            if letak and mulai + len(nama) not in habis and mulai not in habis:
                habis |= {mulai, mulai + len(nama)}
                yield letak, nama


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    letak, nama, dipakai = subject
    utama = next(n for n in sorted(dipakai, key=_urutan) if n in dipakai)
    if len(dipakai) < 2 or nama == utama:  # (1)
        return None
    lain = ", ".join(f"'{n}'" for n in sorted(dipakai - {nama}))
    pesan = f"Tertulis '{letak.tertulis}', di tempat lain {lain}. Bila yang dimaksud sama, samakan."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan)


def _urutan(nama: str) -> int:
    """The place of the name in its group; the first one is the one to keep."""
    return next(k.index(nama) for k in kelompok_nama("satu_nama") if nama in k)

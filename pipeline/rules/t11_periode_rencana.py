"""Rencana yang sama disebut dengan periode yang sama.

RPJMD, Renstra, dan rencana lain berlaku untuk satu periode; menyebutnya dengan dua periode yang
hampir sama berarti salah satunya salah ketik.

Aturan ini diam bila:
1. rencananya disebut dengan satu periode saja;
2. kedua periode sama sekali lain, misalnya rencana lama dan penggantinya.

Periode dalam judul keputusan dibandingkan dengan periode Renstra dan RPJMD, sebab indikator
ditetapkan untuk periode rencananya; perbedaannya perlu ditinjau.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.lingkup import lingkup
from pipeline.telaah.rencana import rencana
from pipeline.telaah.tahun import Tahun, tahun

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("T23",)

SEPERIODE = ("renstra", "rpjmd")

Subject = tuple[Tahun, str, list[Tahun], Tahun | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    sebutan: dict[str, list[Tahun]] = {}
    for satu in naskah.once(tahun):
        if satu.sampai:
            nama = rencana(satu)
            if nama:
                sebutan.setdefault(nama, []).append(satu)
    judul = next((s.tahun for s in naskah.once(lingkup) if s.di == "judul keputusan"), None)
    for nama, semua in sebutan.items():
        for satu in semua:
            yield satu, nama, semua, judul if nama.startswith(SEPERIODE) else None  # (1)


def check(subject: Subject) -> Slip | None:
    satu, nama, semua, judul = subject
    for lain in semua:
        if not _hampir(lain, satu):  # (2)
            continue
        milik, lawan = _bobot(satu, semua), _bobot(lain, semua)
        if milik < lawan:
            ganti = lain.tertulis if milik[0] < lawan[0] else None
            pesan = (
                f"Tertulis '{satu.tertulis}', sedangkan {lain.alinea.nama} menyebut {nama.upper()} "
                f"dengan periode {lain.tertulis}."
            )
            return Slip(satu.alinea, satu.mulai, satu.akhir, pesan, ganti)
    if judul and judul.sampai and _hampir(judul, satu):
        pesan = f"Tertulis '{satu.tertulis}', sedangkan judul menyebut periode {judul.tertulis}."
        return Slip(satu.alinea, satu.mulai, satu.akhir, pesan, None, TINJAU)
    return None


def _hampir(a: Tahun, b: Tahun) -> bool:
    """Two periods that begin or end together, but not both."""
    return (a.tahun == b.tahun) != (a.akhir_tahun == b.akhir_tahun)


def _bobot(satu: Tahun, semua: list[Tahun]) -> tuple[int, bool, int]:
    """How often this period is named, whether by the title of an act, and how early."""
    sama = [n for n, lain in enumerate(semua) if lain.rentang == satu.rentang]
    return len(sama), any(semua[n].dikutip for n in sama), -sama[0]

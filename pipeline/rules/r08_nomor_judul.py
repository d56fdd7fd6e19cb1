"""Nomor, tahun, dan jenis peraturan cocok dengan namanya.

'Nomor 32 Tahun 2014 tentang Pemerintahan Daerah' menyebut nomor satu peraturan dengan nama
peraturan lain: dua angka tertukar. Yang dimaksud dikenali dari nama, lembaran, dan perubahannya
menurut data/peraturan.yaml; nomor, tahun, jenis, atau penetap yang tidak cocok ditunjukkan.

Aturan ini diam bila:
1. peraturan itu tidak ada dalam daftar, atau namanya saja yang sama dengan peraturan dalam daftar;
2. bagian yang tidak cocok memang tidak ditulis (lihat R03);
3. ia disebut di dalam nama peraturan lain yang ada dalam daftar (lihat R09).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Bagian, Maksud, Rujukan, jenis_dari, pendek
from pipeline.telaah.rujukan import Kutipan, kutipan, salin

LEVEL = "wajib"
SOURCE = "daftar peraturan data/peraturan.yaml"
EXPLAINS = ("T09", "T18", "R01", "R03", "R09", "R10", "R11", "R22", "R24", "R25", "R27")

SEBUTAN = {"jenis": "jenis", "penerbit": "penetap", "nomor": "nomor", "tahun": "tahun"}


def subjects(naskah: Naskah) -> Iterable[Kutipan]:
    for satu in naskah.once(kutipan):
        if satu.maksud and not satu.dalam_judul_resmi:  # (1) (3)
            yield satu


def check(satu: Kutipan) -> Slip | None:
    maksud, ini = satu.maksud, satu.ini
    if maksud is None or not maksud.keliru:
        return None
    keliru = ("nomor", "tahun") if maksud.lain else maksud.keliru
    letak = [_letak(ini, bagian) for bagian in keliru]
    ada = [bagian for bagian in letak if bagian]
    if len(ada) < len(letak):  # (2)
        return None
    mulai, akhir = ada[0].mulai, max(bagian.akhir for bagian in ada)
    tertulis = satu.alinea.teks[mulai:akhir]
    mungkin = [maksud.peraturan, *maksud.lain]
    nama = " atau ".join(pendek(p.kunci) for p in mungkin)
    apa = " dan ".join(SEBUTAN[bagian] for bagian in keliru)
    bukti = "Nama" if maksud.berjudul else "Lembaran" if ini.lembaran else "Nama"
    lengkap = "\n".join(salin(p) for p in mungkin)
    pesan = (
        f"Tertulis {apa} '{tertulis}'. {bukti} peraturan ini milik {nama}. Lengkapnya:\n{lengkap}"
    )
    yakin = maksud.berjudul or bool(ini.lembaran)
    pasti = yakin and not maksud.lain and maksud.peraturan.pasti("tentang")
    return Slip(satu.alinea, mulai, akhir, pesan, _ganti(maksud), None if pasti else TINJAU)


def _letak(ini: Rujukan, bagian: str) -> Bagian | None:
    if bagian == "jenis":
        akhir = ini.penerbit.akhir if ini.penerbit else ini.jenis_tertulis.akhir
        return ini.jenis_tertulis._replace(akhir=akhir)
    if bagian == "penerbit":
        return ini.penerbit
    if bagian == "nomor":
        return ini.nomor
    tahun = ini.tahun_tertulis
    if tahun is None:
        return None
    angka = tahun.teks.strip("Tthnau. :")
    return tahun._replace(mulai=tahun.akhir - len(angka), teks=angka)


def _ganti(maksud: Maksud) -> str | None:
    if len(maksud.keliru) > 1 or maksud.lain:
        return None
    p = maksud.peraturan
    if maksud.keliru[0] == "jenis":
        return f"{jenis_dari(p.kunci.jenis).pokok} {p.penerbit}".rstrip()
    return {"penerbit": p.penerbit, "nomor": p.nomor, "tahun": str(p.kunci.tahun)}[maksud.keliru[0]]

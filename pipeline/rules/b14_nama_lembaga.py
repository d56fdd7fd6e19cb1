"""Lembaga disebut dengan nama lengkapnya, atau dengan satu singkatan yang sudah diperkenalkan.

'Dinas Pemberdayaan Masyarakat dan Desa', 'Dinas PMD', dan 'DPMD' dalam satu naskah memberi kesan
tiga lembaga. Bila perlu singkatan, perkenalkan satu kali di belakang nama lengkapnya, dalam
kurung.

Aturan ini diam bila:
1. singkatan itu diperkenalkan dalam kurung di belakang nama lengkapnya;
2. singkatan itu bagian dari nomor keputusan atau surat;
3. singkatan itu lazim dikenal umum, misalnya DPRD dan BPS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.singkatan import cocok, huruf_awal, kepanjangan
from pipeline.telaah.judul import penetap_biasa
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, dalam_kode, teks

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Singkatan; kelaziman naskah dinas"

WILAYAH = pattern(r"\s(?:Kabupaten|Kota|Provinsi|Daerah Istimewa)\s.*", re.DOTALL)
KALIMAT = frozenset(
    (
        "menimbang",
        "diktum",
        "ayat",
        "rincian",
        "uraian",
        "sel",
        "fungsi",
        "identitas",
        "judul_uraian",
        "tembusan",
    )
)

Subject = tuple[Letak, str, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    lengkap = WILAYAH.sub("", naskah.once(penetap_biasa)).partition(" ")[2]
    bagian = lengkap.split()
    if len(bagian) < 2:
        return
    semua = naskah.once(teks)
    for letak in _pertama(naskah, lengkap):
        yield letak, lengkap, True
    for singkat in _singkatan(naskah, bagian):
        if lengkap in kepanjangan(singkat):  # (3)
            continue
        diperkenalkan = f"({singkat})" in semua.utuh  # (1)
        for letak in _pertama(naskah, singkat):
            yield letak, lengkap, diperkenalkan


def _singkatan(naskah: Naskah, bagian: list[str]) -> list[str]:
    """The short forms of the office that stand in the decree: 'DPMD', 'Dinas PMD', 'Dinkes'."""
    ada = naskah.once(kata).hitung
    awal = huruf_awal(bagian)
    bentuk = [awal] if len(awal) > 2 and awal in ada else []
    sebagian = f"{bagian[0]} {awal[1:]}"
    if len(awal) > 2 and sebagian in naskah.once(teks).utuh:
        bentuk.append(sebagian)
    depan, terpanjang = bagian[0][:2], len("".join(bagian))
    suku = [
        satu
        for satu in ada
        if satu.startswith(depan)
        and satu not in bagian
        and satu.istitle()
        and 2 * len(awal) <= len(satu) < terpanjang
        and cocok(satu, bagian)
    ]
    return bentuk + suku


def _pertama(naskah: Naskah, sebutan: str) -> Iterable[Letak]:
    """The first mention in a sentence or table."""
    semua = naskah.once(teks)
    for mulai in semua.kata(sebutan):
        letak = semua.letak(mulai, mulai + len(sebutan))
        if letak and letak.alinea.peran in KALIMAT and not dalam_kode(letak):  # (2)
            yield letak
            return


def check(subject: Subject) -> Slip | None:
    letak, lengkap, boleh = subject
    if boleh:
        return None
    pesan = (
        f"Tertulis '{letak.tertulis}' tanpa diperkenalkan lebih dahulu. Tulis '{lengkap}', atau "
        f"perkenalkan satu kali: '{lengkap} ({letak.tertulis})'."
    )
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, lengkap)

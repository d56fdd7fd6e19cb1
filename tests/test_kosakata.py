"""The word lists: what is known, what is made by affixes, and what a slip was meant to be."""

from __future__ import annotations

import pytest

from pipeline.ejaan import berkapital, entri, frasa, kelompok_nama, seperti
from pipeline.kosakata import dikenal, kosakata, nama_diri, tebak
from pipeline.singkatan import cocok, kepanjangan, singkatan_dari


@pytest.mark.parametrize(
    "kata",
    [
        "dicapai",
        "mencapai",
        "pencapaian",
        "ketercapaiannya",
        "mengoordinasikan",
        "ditindaklanjuti",
        "kesiapsiagaan",
        "pertanggungjawabannya",
        "menyosialisasikan",
        "terselenggaranya",
        "berkesinambungan",
        "perhatikan",
        "pascabencana",
        "haknya",
        "memedomani",
        "penanggulangannya",
    ],
)
def test_derived_words_are_known(kata: str) -> None:
    assert dikenal(kata)


@pytest.mark.parametrize("kata", ["dicapain", "meningkatan", "pelaksanan", "repiblik", "rentsra"])
def test_what_the_affixes_do_not_make_is_unknown(kata: str) -> None:
    assert not dikenal(kata)


@pytest.mark.parametrize(
    ("salah", "maksud"),
    [
        ("repiblik", "republik"),
        ("rentsra", "renstra"),
        ("pembinaann", "pembinaan"),
        ("kinrja", "kinerja"),
        ("dimediiasi", "dimediasi"),
        ("penukungnya", "pendukungnya"),
    ],
)
def test_the_meant_word_is_guessed(salah: str, maksud: str) -> None:
    assert maksud in tebak(salah)


def test_the_lists_do_not_hold_what_is_wrong() -> None:
    salah = {kata for k in ("salah_tulis", "tidak_baku") for kata in entri(k) if " " not in kata}
    assert len(salah) > 250
    assert salah & kosakata() == set()
    assert not nama_diri() & kosakata()


def test_every_correction_is_known_and_not_itself_corrected() -> None:
    for kelompok in ("salah_tulis", "tidak_baku"):
        daftar = entri(kelompok)
        assert frasa(kelompok), "there are phrases"
        for kata, satu in daftar.items():
            assert kata == kata.lower()
            assert satu.sumber
            assert satu.baku not in daftar
            for bagian in satu.baku.lower().split():
                assert len(bagian) < 5 or dikenal(bagian), (kata, bagian)


def test_the_groups_of_names() -> None:
    assert all(len(kelompok) > 1 for kelompok in kelompok_nama("satu_nama"))
    assert kelompok_nama("nama_resmi")
    assert "bupati" in berkapital()


def test_capitals_follow_what_was_typed() -> None:
    assert seperti("di samping", "Disamping") == "Di samping"
    assert seperti("provinsi", "PROPINSI") == "PROVINSI"
    assert seperti("Jumat", "jum'at") == "Jumat"


@pytest.mark.parametrize(
    ("singkatan", "kata"),
    [
        ("IKU", "Indikator Kinerja Utama"),
        ("Renstra", "Rencana Strategis"),
        ("Bappeda", "Badan Perencanaan Pembangunan Daerah"),
        ("PPPK", "Pegawai Pemerintah dengan Perjanjian Kerja"),
        ("UMKM", "Usaha Mikro, Kecil, dan Menengah"),
        ("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
    ],
)
def test_an_abbreviation_fits_its_words(singkatan: str, kata: str) -> None:
    assert cocok(singkatan, kata.split())


@pytest.mark.parametrize(
    ("singkatan", "kata"),
    [
        ("IDM", "Indeks Pembangunan Desa"),
        ("RPJP", "Rencana Pembangunan Jangka Panjang Daerah"),
        ("IKU", "Kinerja Utama"),
    ],
)
def test_or_it_does_not(singkatan: str, kata: str) -> None:
    assert not cocok(singkatan, kata.split())


def test_each_known_abbreviation_fits_what_it_stands_for() -> None:
    for nama in ("IKU", "RPJMD", "APBD", "LKjIP", "UMKM", "SPBE"):
        assert kepanjangan(nama)
        for panjang in kepanjangan(nama):
            assert cocok(nama, panjang.split())
            assert singkatan_dari(panjang.split()) == nama

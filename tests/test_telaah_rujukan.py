"""The region of a decree, the day it is judged for, and the order of its legal bases."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.rujukan import kutipan, pada
from pipeline.telaah.urutan import harus_dahulu, urutan
from pipeline.telaah.wilayah import wilayah
from pipeline.text import Text


def naskah(**peran: str | list[str]) -> Naskah:
    return Naskah(
        [
            Alinea(nama, Text(teks), nama=f"{nama} {n}")
            for nama, semua in peran.items()
            for n, teks in enumerate([semua] if isinstance(semua, str) else semua, 1)
        ]
    )


@pytest.mark.parametrize(
    ("jenis", "kop", "daerah"),
    [
        ("KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN LUWU TIMUR", "", "Kabupaten Luwu Timur"),
        ("KEPUTUSAN KEPALA DINAS TATA KOTA KABUPATEN MAROS", "", "Kabupaten Maros"),
        ("KEPUTUSAN KEPALA DINAS TATA KOTA", "PEMERINTAH KOTA PALOPO", "Kota Palopo"),
        ("KEPUTUSAN GUBERNUR BALI", "PEMERINTAH PROVINSI BALI", "Provinsi Bali"),
        (
            "KEPUTUSAN CAMAT TURIKALE KABUPATEN MAROS PROVINSI SULAWESI SELATAN",
            "",
            "Kabupaten Maros",
        ),
        ("KEPUTUSAN BUPATI MAROS", "PEMERINTAH KABUPATEN  MAROS", "Kabupaten Maros"),
        ("KEPUTUSAN KETUA PENGADILAN NEGERI MAROS", "MAHKAMAH AGUNG", "None"),
    ],
)
def test_the_region_of_the_office(jenis: str, kop: str, daerah: str) -> None:
    assert str(wilayah(naskah(jenis=jenis, kop=kop))) == daerah


@pytest.mark.parametrize(
    ("tanggal", "nomor", "judul", "hari"),
    [
        ("pada tanggal 3 Januari 2024", "NOMOR 1/2023", "X TAHUN 2022", date(2024, 1, 3)),
        ("pada tanggal …… Januari 2024", "NOMOR 1/2023", "X", date(2024, 1, 1)),
        ("pada tanggal ……", "NOMOR 1/I/2023", "X TAHUN 2022", date(2023, 1, 1)),
        ("pada tanggal ……", "NOMOR ……", "X TAHUN 2022", date(2022, 1, 1)),
        ("pada tanggal ……", "NOMOR ……", "X TAHUN 2021-2026", None),
    ],
)
def test_the_day_a_decree_is_judged_for(
    tanggal: str, nomor: str, judul: str, hari: date | None
) -> None:
    assert pada(naskah(nomor=nomor, tentang=f"TENTANG {judul}", tanggal=tanggal)) == hari


def test_acts_tied_to_a_citation_follow_it() -> None:
    teks = (
        "Undang-Undang Nomor 6 Tahun 2014 tentang Desa sebagaimana telah diubah dengan Undang-Undang "
        "Nomor 3 Tahun 2024 tentang Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa;"
    )
    pokok, pengubah, dalam = kutipan(naskah(mengingat=teks))
    assert [str(satu.kunci) for satu in (pokok, pengubah, dalam)] == [
        "uu 6 2014",
        "uu 3 2024",
        "uu 6 2014",
    ]
    assert (pokok.induk, pengubah.induk, dalam.induk) == (None, pokok, pengubah)
    assert (pengubah.relasi, dalam.relasi) == ("diubah", "mengubah")
    assert [s.dalam_judul_resmi for s in (pokok, pengubah, dalam)] == [False, False, True]


BUTIR = [
    f"{jenis} Nomor {nomor} Tahun {tahun} tentang Sesuatu;"
    for jenis, tahun in [
        ("Undang-Undang", 2003),
        ("Undang-Undang", 2014),
        ("Peraturan Pemerintah", 2006),
        ("Peraturan Presiden", 2014),
        ("Peraturan Menteri Dalam Negeri", 2017),
        ("Peraturan Bupati Maros", 2021),
    ]
    for nomor in (5, 98)
]


@given(st.lists(st.sampled_from(BUTIR), unique=True, max_size=7))
def test_the_fewest_bases_are_moved(mengingat: list[str]) -> None:
    semua, pindah = urutan(naskah(mengingat=mengingat))
    salah = {id(satu.satu) for satu in pindah}
    tetap = [satu for satu in semua if id(satu) not in salah]

    def berurutan(butir: list[object]) -> bool:
        return not any(harus_dahulu(b, a) for a, b in combinations(butir, 2))  # type: ignore[arg-type]

    assert berurutan(list(tetap))
    terbanyak = max(
        n
        for n in range(len(semua) + 1)
        if any(berurutan(list(pilihan)) for pilihan in combinations(semua, n))
    )
    assert len(tetap) == terbanyak
    for satu in pindah:
        assert satu.depan or satu.belakang
        assert satu.depan is None or harus_dahulu(satu.satu, satu.depan)
        assert satu.belakang is None or harus_dahulu(satu.belakang, satu.satu)

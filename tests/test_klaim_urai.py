"""Every number is found and told for what it is; what counts nothing is left in peace."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.angka import Bilangan
from pipeline.klaim import baca
from pipeline.klaim.kalimat import kalimat
from pipeline.klaim.kata import himpun
from pipeline.klaim.urai import urai


def jenis(teks: str) -> list[tuple[str, str]]:
    """(kind, figure) of each number that claims something, or is a year."""
    return [(a.jenis, teks[a.mulai : a.akhir]) for a in urai(teks) if a.jenis != "nomor"]


@pytest.mark.parametrize(
    ("teks", "angka"),
    [
        ("mencapai 20.08% atau 24 desa", [("persen", "20.08%"), ("hitungan", "24")]),
        ("sebesar 8,06 persen", [("persen", "8,06 persen")]),
        ("naik 2,8 persen poin", [("poin", "2,8 persen poin")]),
        ("naik 2,8 poin persen dan 3% poin", [("poin", "2,8 poin persen"), ("poin", "3% poin")]),
        ("sebanyak 10 dari 124 desa", [("angka", "10"), ("hitungan", "124")]),
        ("pagu Rp. 500.000.000,- saja", [("rupiah", "Rp. 500.000.000,-")]),
        ("pagu Rp1,25 miliar,", [("rupiah", "Rp1,25 miliar")]),
        ("pagu Rp1,25 M dan 5 juta rupiah", [("rupiah", "Rp1,25 M"), ("rupiah", "5 juta rupiah")]),
        ("2,5 juta buku", [("hitungan", "2,5 juta")]),
        ("nilai 75,25 dengan predikat", [("angka", "75,25")]),
        ("selama 3 tahun", [("waktu", "3")]),
        ("pada tahun 2023 dan 2024", [("tahun", "2023"), ("tahun", "2024")]),
        ("Tahun2016 sebanyak24 desa, 24desa", [("tahun", "2016"), *[("hitungan", "24")] * 2]),
        ("sebanyak 2024 desa", [("hitungan", "2024")]),
        ("turun -1,5% dan \u22122 poin", [("persen", "1,5%"), ("poin", "2 poin")]),
        ("sebesar 1,250.00 atau 08,06%", [("rusak", "1,250.00"), ("rusak", "08,06")]),
        ("sebanyak 1.250.00 orang", [("rusak", "1.250.00")]),
        ("tahun 2023 - 24 desa", [("tahun", "2023"), ("hitungan", "24")]),
        ("siswa kelas 6 sebanyak 30 siswa", [("hitungan", "30")]),
        ("pada Tahun  2023 desa mandiri, Mei 2023 desa", [("tahun", "2023")] * 2),
        ("pada tingkat 19,20%", [("persen", "19,20%")]),
        ("2,5 juta dan 2023 (dua ribu dua puluh tiga)", [("angka", "2,5 juta"), ("tahun", "2023")]),
        ("Rp13,00 (tiga belas rupiah)", [("rupiah", "Rp13,00")]),
        ("Rp 13.000,- ( tiga belas ribu rupiah)", [("rupiah", "Rp 13.000,-")]),
    ],
)
def test_kinds_and_figures(teks: str, angka: list[tuple[str, str]]) -> None:
    assert jenis(teks) == angka


@pytest.mark.parametrize(
    "teks",
    [
        "Pasal 3 ayat (2), Pasal 4 huruf a angka 5, dan Pasal 7, 8 dan 9",
        "Peraturan Bupati Nomor 12 Tahun 2021; Perda 4 Tahun 2016",
        "(Lembaran Negara Tahun 2014 Nomor 244, Tambahan Lembaran Negara Nomor 5587)",
        "Keputusan Nomor 188.4/1234/KPTS-B.ORGAN/2025 dan 28/I/DPMD/2023",
        "PER/09/M.PAN/5/2007",
        "NIP. 19720424 199203 1 004",
        "Telp. (0474) 321429, Fax 0474-321430",
        "Malili, 3 Januari; 03-01-2024; 2024-01-03",
        "periode 2021-2026, 2021 \u2013 2026, tahun ajaran 2023/2024",
        "skala 1-5, usia 0-18 tahun, berusia 25 tahun, kelas 6, semester 2",
        "peringkat ke-3, juara 1, triwulan 4, tingkat 2",
        "kategori 91% - 100% dan 76%\u201390%, 10 sampai dengan 20 orang",
        "pukul 08.00-15.00 WIB, 10.30 WITA, jam 9",
        "(a / b) x 100%, dikali 100 persen, 100% x a, per 1.000",
        "1. Jumlah desa",
        "(2) Jumlah desa",
        "sekitar 20-an orang, ID 1234567, COVID-19, S1, IV/c, ISO 9001, tabel 3.1, RT 02 RW 05",
    ],
)
def test_what_names_or_dates_a_thing_counts_nothing(teks: str) -> None:
    assert [a for a in jenis(teks) if a[0] != "tahun"] == []


def test_the_year_of_a_citation_is_no_year_that_is_spoken_of() -> None:
    assert jenis("Perda Nomor 9 Tahun 2024 dan 4 Tahun 2016 (LD Tahun 2016 Nomor 3)") == []


@pytest.mark.parametrize(
    ("teks", "nilai", "huruf", "terbaca"),
    [
        ("13 (tiga belas) desa", "13", "tiga belas", 13),
        ("13 (tiga puluh) desa", "13", "tiga puluh", 30),
        ("13 desa (tiga belas desa)", "13", "tiga belas desa", 13),
        ("13 (tigabelas) desa", "13", "tigabelas", None),
        ("13 (tiga belsa) desa", "13", "tiga belsa", None),
        ("terdapat tiga belas (14) orang", "14", "tiga belas", 13),
        ("Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)", "1250000", None, 1250000),
        ("Rp 31.000.000,- ( tiga puluh satu juta rupiah )", "31000000", None, 31000000),
        ("19,20% (sembilan belas koma dua nol persen)", "19.20", None, "19.20"),
        ("8 (delapan) persen", "8", "delapan", 8),
    ],
)
def test_figures_spelled_again(
    teks: str, nilai: str, huruf: str | None, terbaca: int | str | None
) -> None:
    (angka,) = baca([teks]).terbilang
    assert angka.nilai == Decimal(nilai)
    assert angka.huruf is not None
    if huruf is not None:
        assert teks[slice(*angka.huruf)] == huruf
    assert str(angka.terbaca) == str(terbaca)


@pytest.mark.parametrize(
    "teks",
    [
        "24 desa (lima di antaranya baru)",
        "dari 45 guru (delapan puluh persen)",
        "24 (dua kecamatan)",
        "5 (IDM)",
        "3 (baru)",
    ],
)
def test_other_words_in_brackets_spell_nothing(teks: str) -> None:
    assert baca([teks]).terbilang == []


def kalimat_teks(teks: str) -> list[str]:
    semua = urai(teks)
    return [teks[k.mulai : k.akhir].strip() for k in kalimat(teks, semua)]


def test_sentences_end_at_sentences_only() -> None:
    assert kalimat_teks(
        "Menurut Halsen, S.IP, M.M. dari Kab. Luwu Timur, No. 5 Jl. Mawar, ada 24 desa. "
        "Pagu Rp1.250.000,00 untuk 3 desa. dst. Sisanya 2 desa."
    ) == [
        "Menurut Halsen, S.IP, M.M. dari Kab. Luwu Timur, No. 5 Jl. Mawar, ada 24 desa.",
        "Pagu Rp1.250.000,00 untuk 3 desa. dst.",
        "Sisanya 2 desa.",
    ]


@pytest.mark.parametrize(
    ("teks", "tahun"),
    [
        ("Pada tahun 2023 mencapai 24 desa.", [2023]),
        ("10 desa pada tahun 2022 dan 24 desa tahun 2023", [2022, 2023]),
        ("tahun 2022 sebanyak 10 desa, tahun 2023 sebanyak 24 desa", [2022, 2023]),
        ("Pada tahun 2023 naik dari 10 desa pada tahun 2022 menjadi 24 desa.", [2022, 2023]),
        ("Pada tahun 2022 ada 10 desa. Kini ada 24 desa.", [2022, 2022]),
        ("Sebanyak 10 desa, karena pada tahun 2022 ada 24 desa", [None, 2022]),
        ("ada 24 desa dibandingkan tahun 2022", [None]),
        ("ada 24 desa, dan 10 desa dan ini dicapai pada tahun 2022", [None, 2022]),
        ("RPJMD Tahun 2021-2026 memuat 24 desa", [None]),
    ],
)
def test_the_year_a_number_speaks_of(teks: str, tahun: list[int | None]) -> None:
    assert [a.tahun for a in baca([teks]).angka if a.jenis == "hitungan"] == tahun


@pytest.mark.parametrize(
    ("teks", "peran", "dokumen"),
    [
        ("Target tahun 2024 sebesar 20,80%", "target", ""),
        ("target yang ingin dicapai adalah 20,80%", "target", ""),
        ("terealisasi 20,80%", "realisasi", ""),
        ("teralisasi 20,80%", "realisasi", ""),
        ("melebihi target sebesar 20,80%", "realisasi", ""),
        ("capaian target sebesar 101,5%", "capaian", ""),
        ("diharapkan dapat tercapai 100%", "target", ""),
        ("direncanakan 5% desa", "rencana", ""),
        ("Target Rentsra yaitu 10,48%", "target", "renstra"),
        ("dalam Perjanjian Kinerja ditetapkan 5%", "", "perjanjian kinerja"),
        ("target 5% sedangkan tahun lalu 4%", "", ""),
        ("Target Renstra tahun 2024 sebesar 5% dan tahun 2025 sebesar 6%", "target", "renstra"),
        ("Kondisi awal 5%", "awal", ""),
        ("target capaian RPJMD 5%", "target", "rpjmd"),
        ("Target Rencana Strategis 5%", "target", "renstra"),
        ("baseline 5%", "awal", ""),
        ("awal tahun ini 5%", "", ""),
    ],
)
def test_the_role_of_a_number(teks: str, peran: str, dokumen: str) -> None:
    angka = [a for a in baca([teks]).angka if a.jenis == "persen"][-1]
    assert (angka.peran, angka.dokumen) == (peran, dokumen)


@pytest.mark.parametrize("depan", ["di atas", "minimal", "paling sedikit", "≥", "lebih dari", "<"])
def test_a_bound_is_no_result(depan: str) -> None:
    k = baca([f"Sebanyak 24 desa dengan nilai {depan} 75%"])
    assert k.angka[-1].ambang
    assert not k.porsi
    assert not k.lepas


def test_a_number_before_a_sign_of_comparison_is_a_bound_too() -> None:
    assert [a.ambang for a in baca(["75% < nilai, mencapai 80%"]).angka] == [True, False]


def test_the_value_of_a_figure() -> None:
    rupiah, turun = baca(["Pagu Rp1,25 miliar berubah -1,5%"]).angka
    assert rupiah.ukuran == Bilangan(Decimal(1250000000), -7, ",")
    assert turun.ukuran == Bilangan(Decimal("-1.5"), 1, ",")


def test_a_noun_before_the_number_is_counted_too() -> None:
    k = baca(
        ["Jumlah orang desa: 125, jumlah orang sebanyak 24", "Jumlah desa, nilainya 24 dari 125"]
    )
    assert [a.satuan for a in k.angka] == ["desa", "orang", "", ""]


KATA = st.sampled_from(
    sorted(
        himpun(
            "24 125 desa 19,20% 20.08% Rp5 juta (satu) ( ) . , ; dari menjadi atau naik turun "
            "target tahun 2023 realisasi capaian terdiri setiap sisanya rata-rata 2,5 poin x "
            "100% = / - > Nomor Pasal 007 1,250.00 2021-2026 total per 19720424 \u2212 İ"
        )
    )
)


@given(st.text(max_size=60) | st.lists(KATA, max_size=30).map(" ".join))
def test_no_text_breaks_it_and_every_span_lies_in_its_text(teks: str) -> None:
    k = baca([teks, teks])
    spans = [(a.digit, a.henti) for a in k.angka] + [(a.mulai, a.sampai) for a in k.angka]
    spans += [a.huruf for a in k.terbilang if a.huruf]
    spans += [a.kata for a in k.arus] + [r.kata for r in k.rencana]
    spans += [p.kata for p in k.perubahan if p.kata]
    assert all(0 <= mulai < akhir <= len(teks) for mulai, akhir in spans)
    assert all(teks[a.digit].isdecimal() and a.mulai <= a.digit for a in k.angka)
    ada = {id(a) for a in k.angka}
    assert all(id(p.persen) in ada for p in k.porsi)

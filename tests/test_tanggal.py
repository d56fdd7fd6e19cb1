"""Dates written, read back, and found in running text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import tanggal

TANGGAL = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@given(TANGGAL)
def test_baca_reads_what_tulis_writes(hari: date) -> None:
    assert tanggal.baca(tanggal.tulis(hari)) == hari
    assert tanggal.baca(hari.isoformat()) == hari


@given(TANGGAL, st.sampled_from(["{h} {n} {t}", "{h}-{b}-{t}", "{h:02}/{b:02}/{t}", "{iso}"]))
def test_cari_finds_every_whole_form_where_it_stands(hari: date, bentuk: str) -> None:
    tertulis = bentuk.format(
        h=hari.day, b=hari.month, t=hari.year, n=tanggal.BULAN[hari.month - 1], iso=hari
    )
    teks = f"Ditetapkan pada {tertulis}, Nomor 7 Tahun 2014 (24 desa)."
    (sebutan,) = tanggal.cari(teks)
    assert teks[sebutan.mulai : sebutan.akhir] == tertulis
    assert sebutan.tanggal == hari
    assert (sebutan.hari, sebutan.bulan, sebutan.tahun) == (hari.day, hari.month, hari.year)
    assert sebutan.bulan_tertulis == (tanggal.BULAN[hari.month - 1] if "{n}" in bentuk else None)


@given(TANGGAL)
def test_cari_reads_the_weekday_before_a_date(hari: date) -> None:
    teks = f"pada hari {tanggal.hari(hari)}, {tanggal.tulis(hari)}"
    (sebutan,) = tanggal.cari(teks)
    assert sebutan.mulai == len("pada hari ")
    assert sebutan.nama_hari == tanggal.hari(hari)
    assert sebutan.tanggal == hari


def test_dates_as_on_paper() -> None:
    hari = date(2024, 1, 3)
    assert tanggal.tulis(hari) == "3 Januari 2024"
    assert tanggal.panjang(hari) == ("tanggal tiga bulan Januari tahun dua ribu dua puluh empat")
    assert tanggal.hari(hari) == "Rabu"
    assert tanggal.hari(date(2024, 1, 5)) == "Jumat"


@pytest.mark.parametrize("teks", ["  3   Januari\n2024 ", "03 januari 2024", "3 JANUARI 2024"])
def test_baca_minds_neither_blanks_nor_capitals(teks: str) -> None:
    assert tanggal.baca(teks) == date(2024, 1, 3)


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("", "kosong"),
        ("3 Januari  2023  Mei 2015", "dua tanggal: '3 Januari 2023' dan 'Mei 2015'"),
        ("31 Februari 2024", "Februari 2024 bertanggal 1 sampai 29"),
        ("31 Desember 2024 dan 1 Mei 2020 dan 2 Mei 2020", "tiga tanggal"),
        ("32 Desember 2024", "Desember 2024 bertanggal 1 sampai 31"),
        ("2023-02-29", "Februari 2023 bertanggal 1 sampai 28"),
        ("2023-13-01", "tidak ada pada kalender"),
        ("31/02/2024", "tidak ada pada kalender"),
        ("3 Nopember 2024", "maksud Anda 'November'"),
        ("3 Okt 2024", "maksud Anda 'Oktober'"),
        ("3 Janauri 2024", "maksud Anda 'Januari'"),
        ("3 Jui 2024", "'Januari' sampai 'Desember'"),
        ("3 Januari 24", "Tahun '24'"),
        ("3 Januari 0024", "Tahun '0024'"),
        ("Mei 2015", "bukan tanggal yang lengkap"),
        ("3 Mei", "bukan tanggal yang lengkap"),
        ("Rabu, 3 Januari 2024", "'3 Januari 2024'."),
        ("03/01/2024", "'3 Januari 2024'."),
        ("2024-W01-1", "bukan tanggal"),
        ("20240103", "bukan tanggal"),
        ("besok", "bukan tanggal"),
    ],
)
def test_baca_refuses_with_a_sentence(teks: str, kalimat: str) -> None:
    with pytest.raises(ValueError, match=r"[.?]$") as galat:
        tanggal.baca(teks)
    assert kalimat in str(galat.value)


@pytest.mark.parametrize(
    ("teks", "sebutan", "bagian"),
    [
        ("sejak Mei 2015", "Mei 2015", (None, 5, 2015, None)),
        ("BULAN MEI TAHUN 2015", "MEI TAHUN 2015", (None, 5, 2015, None)),
        ("per 31 Februari 2024", "31 Februari 2024", (31, 2, 2024, None)),
        ("per 45 Januari 2024", "45 Januari 2024", (45, 1, 2024, None)),
        ("31/02/2024", "31/02/2024", (31, 2, 2024, None)),
        ("13/14/2024", "13/14/2024", (13, None, 2024, None)),
        ("3 Januari 20223", "3 Januari 20223", (3, 1, 20223, None)),
        ("per 31 Desember 124 desa", "31 Desember", (31, 12, None, None)),
        ("pada 31 Desember. 2023 desa", "31 Desember", (31, 12, None, None)),
        ("125 Januari 2024", "Januari 2024", (None, 1, 2024, None)),
        ("(3-5 Januari 2024)", "5 Januari 2024", (5, 1, 2024, date(2024, 1, 5))),
        ("3Januari2024", "3Januari2024", (3, 1, 2024, date(2024, 1, 3))),
        ("3 bulan Mei tahun 2024.", "3 bulan Mei tahun 2024", (3, 5, 2024, date(2024, 5, 3))),
    ],
)  # fmt: skip
def test_cari_of_incomplete_and_impossible_dates(
    teks: str, sebutan: str, bagian: tuple[int | None, int | None, int | None, date | None]
) -> None:
    (satu,) = tanggal.cari(teks)
    assert teks[satu.mulai : satu.akhir] == sebutan
    assert (satu.hari, satu.bulan, satu.tahun, satu.tanggal) == bagian


@pytest.mark.parametrize(
    ("teks", "bulan", "bulan_tertulis"),
    [
        ("3 Nopember 2023", 11, "Nopember"),
        ("3 pebruari 2023", 2, "pebruari"),
        ("5 Agt. 2022", 8, "Agt."),
        ("5 Agt 2022", 8, "Agt"),
        ("Des. 2021", 12, "Des."),
        ("3 Janauri 2024", 1, "Janauri"),
        ("3 October 2024", 10, "October"),
        ("Setember 2024", 9, "Setember"),
    ],
)
def test_cari_shows_the_month_as_typed(teks: str, bulan: int, bulan_tertulis: str) -> None:
    (satu,) = tanggal.cari(teks)
    assert (satu.bulan, satu.bulan_tertulis) == (bulan, bulan_tertulis)
    assert (satu.mulai, satu.akhir) == (0, len(teks))


@pytest.mark.parametrize(("nama", "bulan"), tanggal.BULAN_LAIN.items())
def test_other_names_of_a_month_are_read_and_begin_like_it(nama: str, bulan: int) -> None:
    (satu,) = tanggal.cari(f"5 {nama} 2024")
    assert satu.bulan == bulan
    assert tanggal.BULAN[bulan - 1][0] == nama[0].replace("P", "F")


@pytest.mark.parametrize(
    ("teks", "nama_hari"),
    [
        ("Jum'at, 5 Januari 2024", "Jumat"),
        ("Jum’at tanggal 5 Januari 2024", "Jumat"),
        ("SENIN, 5-1-2024", "Senin"),
        ("Ahad 5 Januari 2024", "Minggu"),
        ("Malili, 5 Januari 2024", None),
        ("setiap minggu 5 Januari 2024", None),
    ],
)
def test_cari_knows_weekdays_by_other_names(teks: str, nama_hari: str | None) -> None:
    (satu,) = tanggal.cari(teks)
    assert satu.nama_hari == nama_hari
    assert satu.mulai == (0 if nama_hari else teks.index("5"))


@pytest.mark.parametrize(
    "teks",
    [
        "Undang-Undang Nomor 23 Tahun 2014",
        "PER/09/M.PAN/05/2007",
        "PER/09/05/2007",
        "Nomor 12/10/2023",
        "Nomor : 12/10/2023",
        "28/I/DPMD/2023",
        "Tahun 2021-2026",
        "46 Maju 2022, 10 Mandiri 2022, 68 Desa 2022",
        "12 sep 2",
        "(0474) 321429",
        "19720424 199203 1 004",
        "Mei 2.015 desa",
        "Mei 2015.000 desa",
        "Mei 2015a",
        "Mei 0815",
        "0,3 Januari 2",
        "sampai Desember. 2023 menjadi",
        "XX3 Mei 2",
        "1.2.2024",
        "1/800/2024",
        "1-2/2024",
    ],
)
def test_cari_is_silent_where_no_date_stands(teks: str) -> None:
    assert tanggal.cari(teks) == []


def test_cari_keeps_two_dates_apart() -> None:
    teks = ":  3 Januari  2023  Mei 2015; Rabu, 3 Januari 2024 Kamis, 4 Januari 2024"
    assert [teks[s.mulai : s.akhir] for s in tanggal.cari(teks)] == [
        "3 Januari  2023",
        "Mei 2015",
        "Rabu, 3 Januari 2024",
        "Kamis, 4 Januari 2024",
    ]


@given(st.text(alphabet="3 1/-.,\nJaniurMe20ğİ"))
def test_cari_gives_ordered_spans_of_any_text(teks: str) -> None:
    batas = 0
    for satu in tanggal.cari(teks):
        assert batas <= satu.mulai < satu.akhir <= len(teks)
        batas = satu.akhir


def test_a_day_that_no_calendar_can_hold_is_no_date() -> None:
    (sebutan,) = tanggal.cari(f"tanggal {'9' * 20} Januari 2024")
    assert (sebutan.tanggal, sebutan.tahun) == (None, 2024)

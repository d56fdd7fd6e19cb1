"""NIP, pangkat and titles: what is right stays silent, what is damaged is named."""

import re
from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from pipeline import pejabat
from pipeline.pejabat.nama import GELAR

# The pattern of the two NIP regulations, digits only; the second one is that of a PPPK.
POLA = re.compile(
    r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{4}((0[1-9]|1[0-2])|2[1-9])[12]\d{3}"
)


@st.composite
def nip_pns(draw: st.DrawFn) -> str:
    lahir = draw(st.dates(date(1955, 1, 1), date(2003, 12, 31)))
    umur, bulan = draw(st.integers(19, 35)), draw(st.integers(1, 12))
    kelamin, urut = draw(st.sampled_from("12")), draw(st.integers(1, 999))
    return f"{lahir:%Y%m%d}{lahir.year + umur}{bulan:02}{kelamin}{urut:03}"


@st.composite
def nip_pppk(draw: st.DrawFn) -> str:
    lahir = draw(st.dates(date(1970, 1, 1), date(1998, 12, 31)))
    tahun, kontrak = draw(st.integers(2019, 2024)), draw(st.integers(1, 9))
    return f"{lahir:%Y%m%d}{tahun}2{kontrak}{draw(st.sampled_from('12'))}001"


def temuan(angka: str, pada: date | None = None) -> pejabat.TemuanNip:
    return pejabat.periksa_nip(pejabat.baca_nip(angka), pada)


@given(nip_pns())
def test_a_nip_of_sound_parts_is_silent_and_read_back(angka: str) -> None:
    nip = pejabat.baca_nip(pejabat.tulis_nip(angka))
    assert pejabat.periksa_nip(nip, None) == pejabat.TemuanNip([], [])
    assert (nip.angka, nip.jenis, nip.urut) == (angka, "PNS", int(angka[15:]))
    assert f"{nip.lahir:%Y%m%d}{nip.tahun}{nip.bulan:02}" == angka[:14]
    assert nip.kelamin == ("laki-laki" if angka[14] == "1" else "perempuan")


@given(nip_pppk())
def test_a_pppk_of_sound_parts_is_silent(angka: str) -> None:
    nip = pejabat.baca_nip(angka)
    assert pejabat.periksa_nip(nip, date(2026, 1, 2)) == pejabat.TemuanNip([], [])
    assert (nip.jenis, nip.bulan) == ("PPPK", None)


@given(nip_pns(), st.integers(0, 17), st.sampled_from("0123456789"))
def test_a_damaged_structural_digit_is_reported(angka: str, letak: int, digit: str) -> None:
    rusak = angka[:letak] + digit + angka[letak + 1 :]
    sah = POLA.fullmatch(rusak) and rusak[15:] != "000"
    wajib = temuan(rusak).wajib
    if sah and pejabat.baca_nip(rusak).jenis == "PNS" and letak >= 6 and letak not in range(8, 12):
        try:
            date(int(rusak[:4]), int(rusak[4:6]), int(rusak[6:8]))
        except ValueError:
            assert wajib
        else:
            assert wajib == []
    if not sah:
        assert len(wajib) >= 1
    if letak in (0, 1, 8, 9) and digit != angka[letak]:  # a century of age is gained or lost
        assert wajib


@given(nip_pns(), st.integers(21, 29))
def test_a_pns_month_in_the_twenties_is_no_pppk_of_old(angka: str, bulan: int) -> None:
    assume(int(angka[8:12]) < 2019)
    (kalimat,) = temuan(f"{angka[:12]}{bulan}{angka[14:]}").wajib
    assert f"'{bulan}' tidak ada" in kalimat


@pytest.mark.parametrize(
    ("angka", "kalimat"),
    [
        ("197204241992931004", "Bulan pengangkatan '93'"),
        ("197204241992001004", "Bulan pengangkatan '00'"),
        ("197204241992201004", "Bulan pengangkatan '20'"),
        ("197202301992031004", "Tanggal lahir '19720230'"),
        ("197204241992033004", "jenis kelamin '3'"),
        ("197204241992031000", "Nomor urut '000'"),
        ("197204241986031004", "pada umur 13 tahun"),
        ("197204241972041004", "pada umur 0 tahun"),
        ("197204241972031004", "sebelum lahir"),
        ("197204242032031004", "umur pensiun"),
        ("197204241990031004", "paling muda 18 tahun"),
        ("200506152024211001", "paling muda 20 tahun"),
    ],
)
def test_each_slip_of_a_nip_has_one_sentence(angka: str, kalimat: str) -> None:
    hasil = temuan(angka)
    (satu,) = hasil.wajib
    assert kalimat in satu and satu.endswith(".")
    assert hasil.tinjau == []


def test_age_at_appointment_gives_the_month_the_benefit_of_the_doubt() -> None:
    assert temuan("197204301990041004") == pejabat.TemuanNip(
        [], []
    )  # 18 on the last day of the month
    assert temuan("197205011990041004").wajib
    assert temuan("197204012009041004") == pejabat.TemuanNip(
        [], []
    )  # 37 on the first day of the month
    assert "jarang" in temuan("197204012009051004").tinjau[0]
    assert temuan("197204012028041004").tinjau  # not yet 56 for certain
    assert temuan("197204012029051004").wajib


def test_the_date_of_the_decree_bounds_a_nip() -> None:
    pada = date(2024, 1, 3)
    assert temuan("199804242024011004", pada) == pejabat.TemuanNip([], [])
    (kalimat,) = temuan("199804242024021004", pada).wajib
    assert "Februari 2024, sesudah tanggal naskah 3 Januari 2024" in kalimat
    assert temuan("199804242024211004", pada) == pejabat.TemuanNip([], [])
    assert "pada 2025" in temuan("199804242025211004", pada).wajib[0]
    assert temuan("196401241992031004", pada) == pejabat.TemuanNip([], [])
    assert temuan("196312241992031004", date(2023, 12, 31)) == pejabat.TemuanNip(
        [], []
    )  # leaves next month
    hasil = temuan("196312241992031004", pada)
    assert hasil.wajib == [] and "umur 60 tahun" in hasil.tinjau[0]


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("", "18 angka"),
        ("19720424 19203 1 004", "berisi 17 angka"),
        ("19720424 199203 1 0O4", "memuat 'O'"),
        ("1972O424 199203 1 0O4", "memuat 'O'"),
        ("NIP", "memuat 'N'"),
        ("١٩٧٢٠٤٢٤ 199203 1 004", "memuat '١'"),
    ],
)
def test_baca_nip_refuses_with_a_sentence(teks: str, kalimat: str) -> None:
    with pytest.raises(ValueError, match=re.escape(kalimat)):
        pejabat.baca_nip(teks)


@given(st.text(alphabet="0123456789", min_size=18, max_size=18))
def test_baca_nip_never_raises_for_18_digits(angka: str) -> None:
    nip = pejabat.baca_nip(angka)
    pejabat.periksa_nip(nip, date(2024, 1, 3))
    assert nip.tertulis == nip.angka == angka


def test_tulis_nip() -> None:
    assert pejabat.tulis_nip("197204241992031004") == "19720424 199203 1 004"
    for salah in ("19720424199203100", "19720424 199203 1 004", "19720424199203100A"):
        with pytest.raises(ValueError, match="bukan 18 angka"):
            pejabat.tulis_nip(salah)


@given(nip_pns(), st.booleans(), st.sampled_from(["", "NIP. ", "Nip.   : ", "nip\n"]))
def test_cari_nip_finds_it_where_it_stands(angka: str, terpisah: bool, label: str) -> None:
    tertulis = pejabat.tulis_nip(angka) if terpisah else angka
    teks = f"HALSEN, S.IP\n{label}{tertulis}\n1. Bupati (0474) 321429; tahun 2021 2022 2023"
    mulai = teks.index(tertulis)
    assert pejabat.cari_nip(teks) == [(mulai, mulai + len(tertulis), angka)]


@pytest.mark.parametrize(
    ("teks", "angka"),
    [
        ("NIP. 19720424 19203 1 004", ["19720424192031004"]),
        ("Nip : 1972042 19203 1 004", ["1972042192031004"]),
        ("NIP. 19720424 199203 1 0042 0812", ["1972042419920310042"]),
        ("NIP 19720424 199203 1 04 08123456789", ["19720424199203104"]),
        ("NIP. 19720424.199203.1.004", ["197204241992031004"]),
        ("NIP19720424 199203 1 004", ["197204241992031004"]),
        ("1 19720424 199203 1 004 2", ["197204241992031004"]),
        ("NIP 19720424 199203 1 004 NIP 19800101 200501 2 001",
         ["197204241992031004", "198001012005012001"]),
        ("19720424 19203 1 004", []),
        ("NIP. ........", []),
        ("NIP 123", []),
        ("Telp. (0474) 321429", []),
        ("+62 812 3456 7890 1234", []),
        ("0812 3456 7890 1234 56", []),
        ("2021 2022 2023 2024 20", []),
        ("1972042419920310041972", []),
        ("0,197204241992031004", []),
        ("NIK 7324012404720001", []),
        ("MANIP 7324012404720001", []),
    ],
)  # fmt: skip
def test_cari_nip_in_other_company(teks: str, angka: list[str]) -> None:
    found = pejabat.cari_nip(teks)
    assert [digit for _, _, digit in found] == angka
    for mulai, akhir, digit in found:
        assert re.sub(r"\D", "", teks[mulai:akhir]) == digit


def test_pangkat_has_17_rows_in_order() -> None:
    assert len(dict(pejabat.PANGKAT)) == len({nama for _, nama in pejabat.PANGKAT}) == 17
    assert [golongan for golongan, _ in pejabat.PANGKAT] == [
        f"{romawi}/{ruang}" for romawi in ("I", "II", "III") for ruang in "abcd"
    ] + [f"IV/{ruang}" for ruang in "abcde"]


@pytest.mark.parametrize(("golongan", "nama"), pejabat.PANGKAT)
def test_every_pangkat_is_read_in_every_form(golongan: str, nama: str) -> None:
    assert pejabat.golongan(nama) == golongan
    assert pejabat.golongan(nama.upper().replace("TINGKAT", "TK.")) == golongan
    assert pejabat.nama_pangkat(golongan) == nama
    assert pejabat.nama_pangkat(golongan.replace("/", ".")) == nama
    for bentuk in ("{}, {}", "Pangkat : {} / {}", "{} ({})", "Pangkat/Gol. : {}/{}", "{} {}"):
        pangkat = pejabat.baca_pangkat(bentuk.format(nama, golongan))
        assert pangkat == pejabat.Pangkat(nama, golongan, nama, golongan, "/")
        pangkat = pejabat.baca_pangkat(bentuk.format(nama, golongan.replace("/", ".")))
        assert pangkat == pejabat.Pangkat(nama, golongan, nama, golongan.replace("/", "."), ".")
    assert pejabat.baca_pangkat(nama) == pejabat.Pangkat(nama, None, nama, "", "")
    assert pejabat.baca_pangkat(f"({golongan})") == pejabat.Pangkat(
        None, golongan, "", golongan, "/"
    )


@pytest.mark.parametrize(
    ("teks", "pangkat"),
    [
        ("Pangkat  : Pembina Utama ", ("Pembina Utama", None, "Pembina Utama", "", "")),
        ("Penata Tk. I", ("Penata Tingkat I", None, "Penata Tk. I", "", "")),
        ("PENATA TK.I / III d", ("Penata Tingkat I", "III/d", "PENATA TK.I", "III d", "")),
        ("Gol. iv/C", (None, "IV/c", "", "iv/C", "/")),
        ("Pembina, IV/f", ("Pembina", None, "Pembina", "IV/f", "/")),
        ("Pembina Utma Muda, IV/c", (None, "IV/c", "Pembina Utma Muda", "IV/c", "/")),
        ("Pangkat: Kapten, IV/c", (None, "IV/c", "Kapten", "IV/c", "/")),
        ("Penata Muda, IV-c", ("Penata Muda", "IV/c", "Penata Muda", "IV-c", "-")),
    ],
)  # fmt: skip
def test_baca_pangkat_keeps_what_was_typed(
    teks: str, pangkat: tuple[str | None, str | None, str, str, str]
) -> None:
    assert pejabat.baca_pangkat(teks) == pejabat.Pangkat(*pangkat)


@pytest.mark.parametrize(
    "teks",
    ["", "Pangkat", "Pembinaan", "Penataan", "Kepala Dinas", "Lampiran IV/c", "IX", "28/I/DPMD",
     "Pembinaan dan pelaksanaan tugas", "Bidang Penata"],
)  # fmt: skip
def test_baca_pangkat_is_silent_where_no_rank_stands(teks: str) -> None:
    assert pejabat.baca_pangkat(teks) is None


def test_unknown_pangkat_and_golongan() -> None:
    assert pejabat.golongan("Pembina Agung") is None
    assert pejabat.nama_pangkat("V/a") is None
    assert pejabat.nama_pangkat("empat") is None


@pytest.mark.parametrize(
    ("teks", "depan", "nama", "gelar"),
    [
        ("Dr. HALSEN, S.I.P., M.M.", ["Dr."], "HALSEN", ["S.I.P.", "M.M."]),
        ("HALSEN, S.IP, MM", [], "HALSEN", ["S.IP", "MM"]),
        ("Drs.H.ABDUL KADIR,M.Si", ["Drs.", "H."], "ABDUL KADIR", ["M.Si"]),
        ("Prof Dr Ir Budi, PhD", ["Prof", "Dr", "Ir"], "Budi", ["PhD"]),
        ("Hj. St. Aminah S.Pd M.Pd", ["Hj."], "St. Aminah", ["S.Pd", "M.Pd"]),
        ("Halsen MM", [], "Halsen", ["MM"]),
        ("HALSEN SPd", [], "HALSEN", ["SPd"]),
        ("HALSEN MA", [], "HALSEN MA", []),
        ("Andi Ners", [], "Andi Ners", []),
        ("SITI, S. H. M. H.", [], "SITI", ["S. H.", "M. H."]),
        ("A. Muh. Yusuf", [], "A. Muh. Yusuf", []),
        ("ANDI, Sp.OG(K), M.Kes,", [], "ANDI", ["Sp.OG(K)", "M.Kes"]),
        ("S.IP, MM", [], "", ["S.IP", "MM"]),
        ("", [], "", []),
    ],
)
def test_baca_nama(teks: str, depan: list[str], nama: str, gelar: list[str]) -> None:
    assert pejabat.baca_nama(teks) == pejabat.Nama(depan, nama, gelar)


@pytest.mark.parametrize(
    ("teks", "rapi"),
    [
        ("S.IP, MM", "S.IP., M.M."),
        ("HALSEN, S.IP, MM", "HALSEN, S.IP., M.M."),
        ("HALSEN ,S.I.P,M.M", "HALSEN, S.I.P., M.M."),
        ("HALSEN S. IP, M. M", "HALSEN, S.IP., M.M."),
        ("HALSEN, SIP", "HALSEN, SIP"),
        ("Drs H.ABDUL,MSi", "Drs. H. ABDUL, M.Si."),
        ("Dr Ir Budi, PhD", "Dr. Ir. Budi, Ph.D."),
        ("DRS. BUDI, M.SI", "DRS. BUDI, M.SI"),
        ("dr. ANDI, Sp.OG(K) , SKM, M.Kes", "dr. ANDI, Sp.OG(K), SKM, M.Kes."),
        ("ANDI, SKM., S.K.M", "ANDI, SKM., S.K.M."),
        ("ANDI, Ners, SH.", "ANDI, Ners, S.H."),
        ("HALSEN", "HALSEN"),
    ],
)
def test_rapikan_gelar_mends_points_commas_and_blanks_only(teks: str, rapi: str) -> None:
    assert pejabat.rapikan_gelar(teks) == rapi


@given(
    st.sampled_from([[], ["Dr."], ["Drs.", "H."], ["Hj."]]),
    st.lists(st.sampled_from(GELAR), max_size=3),
    st.sampled_from(["HALSEN", "Abdul Kadir", "St. Aminah"]),
)
def test_rapikan_gelar_leaves_a_proper_name_alone(
    depan: list[str], gelar: list[str], nama: str
) -> None:
    teks = ", ".join([" ".join([*depan, nama]), *gelar])
    assert pejabat.rapikan_gelar(teks) == teks
    assert pejabat.baca_nama(teks) == pejabat.Nama(depan, nama, gelar)


@given(st.text(alphabet="HSMIPd., r"))
@example(",H.H")
def test_rapikan_gelar_changes_no_letter_and_rests(teks: str) -> None:
    rapi = pejabat.rapikan_gelar(teks)
    assert re.sub(r"[., ]", "", rapi) == re.sub(r"[., ]", "", teks)
    assert pejabat.rapikan_gelar(rapi) == rapi

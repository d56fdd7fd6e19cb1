"""Citations of legal acts: found, taken apart, identified, ranked; and the register of acts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.rujukan import (
    Bagian,
    Kunci,
    Lembaran,
    Rujukan,
    cari,
    cari_semua,
    harus_sebelum,
    kunci,
    peringkat,
    register,
)


def rata(rujukan: list[Rujukan]) -> list[Rujukan]:
    """The citations and all those tied to them."""
    terkait = [[kait.rujukan for kait in satu.kaitan if kait.rujukan] for satu in rujukan]
    return [x for satu, lain in zip(rujukan, terkait, strict=True) for x in (satu, *rata(lain))]


def satu(teks: str) -> Rujukan:
    (rujukan,) = cari(teks)
    return rujukan


def isi(bagian: Bagian | None) -> str | None:
    return bagian.teks if bagian else None


def pokok(r: Rujukan) -> str:
    """'jenis | penerbit | wilayah | nomor | tahun | tentang', '-' for what was not typed."""
    bagian = [r.jenis, isi(r.penerbit), isi(r.wilayah), isi(r.nomor), r.tahun, isi(r.tentang)]
    return " | ".join([str(b or "-") for b in bagian])


def sebut(teks: str) -> str:
    return str(kunci(satu(teks)))


PAN = "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
CONTOH = [
    (
        "Undang-Undang Nomor 48 Tahun 2009 tentang Kekuasaan Kehakiman;",
        "uu | - | - | 48 | 2009 | Kekuasaan Kehakiman",
    ),
    (
        "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
        "uud | - | - | - | 1945 | -",
    ),
    (
        "Ketetapan Majelis Permusyawaratan Rakyat Nomor XI/MPR/1998 tentang Penyelenggara Negara;",
        "tap_mpr | - | - | XI/MPR/1998 | 1998 | Penyelenggara Negara",
    ),
    (
        "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja;",
        "perppu | - | - | 2 | 2022 | Cipta Kerja",
    ),
    (
        "Peraturan Presiden Republik Indonesia Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas;",
        "perpres | - | - | 29 | 2014 | Sistem Akuntabilitas",
    ),
    (
        f"Peraturan {PAN} Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas;",
        f"permen | {PAN} | - | 88 | 2021 | Evaluasi Akuntabilitas",
    ),
    (
        "Peraturan Menteri Negara Perumahan Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum;",
        "permen | Menteri Negara Perumahan | - | PER/09/M.PAN/5/2007 | 2007 | Pedoman Umum",
    ),
    (
        "Peraturan Menteri Desa, Daerah Tertinggal, dan Transmigrasi Nomor 2 Tahun 2016 "
        "tentang Indeks;",
        "permen | Menteri Desa, Daerah Tertinggal, dan Transmigrasi | - | 2 | 2016 | Indeks",
    ),
    (
        "Peraturan Menteri Perhubungan Nomor PM 68 Tahun 2012 tentang Indikator Kinerja Utama;",
        "permen | Menteri Perhubungan | - | PM 68 | 2012 | Indikator Kinerja Utama",
    ),
    (
        "Peraturan Mahkamah Agung Nomor 7 Tahun 2015 tentang Organisasi Kepaniteraan;",
        "perma | - | - | 7 | 2015 | Organisasi Kepaniteraan",
    ),
    (
        "Peraturan Kepala Badan Kepegawaian Negara Nomor 43 Tahun 2007 tentang Nomor Induk;",
        "perka | Kepala Badan Kepegawaian Negara | - | 43 | 2007 | Nomor Induk",
    ),
    (
        "Peraturan Kepala Badan Pendapatan Kabupaten Maros Nomor 3 Tahun 2020 tentang Pajak;",
        "peraturan | Kepala Badan Pendapatan Kabupaten Maros | Kabupaten Maros | 3 | 2020 | Pajak",
    ),
    (
        "Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021 tentang Hasil Verifikasi;",
        "kepmen | Menteri Dalam Negeri | - | 050-5889 | 2021 | Hasil Verifikasi",
    ),
    (
        "Peraturan Daerah Provinsi Bali Nomor 4 Tahun 2020 tentang Desa Adat;",
        "perda_provinsi | - | Provinsi Bali | 4 | 2020 | Desa Adat",
    ),
    (
        "Peraturan Daerah Kota Parepare Nomor 8 Tahun 2016 tentang Perangkat Daerah;",
        "perda | - | Kota Parepare | 8 | 2016 | Perangkat Daerah",
    ),
    (
        "Peraturan Wali Kota Bitung Nomor 45 A Tahun 2016 tentang Tugas dan Fungsi;",
        "perwali | Wali Kota Bitung | Bitung | 45 A | 2016 | Tugas dan Fungsi",
    ),
    (
        "Peraturan Desa Tarengge Nomor 5 Tahun 2023 tentang Rencana Kerja;",
        "perdes | - | Tarengge | 5 | 2023 | Rencana Kerja",
    ),
    (
        "Peraturan Direktur RSUD Lagaligo Kabupaten Luwu Timur Nomor 3 Tahun 2022 tentang Jasa;",
        "peraturan | Direktur RSUD Lagaligo Kabupaten Luwu Timur | Kabupaten Luwu Timur | 3 | "
        "2022 | Jasa",
    ),
    (
        "Keputusan Kepala Dinas Kesehatan Kota Palu Nomor 188.4/1234/KPTS-B.ORGAN/2025 "
        "tentang Tim;",
        "keputusan | Kepala Dinas Kesehatan Kota Palu | Kota Palu | "
        "188.4/1234/KPTS-B.ORGAN/2025 | 2025 | Tim",
    ),
    (
        "Keputusan Bupati Tegal Nomor 100/B-03/I/Tahun 2024 tentang Tim;",
        "kepbup | Bupati Tegal | Tegal | 100/B-03/I/Tahun 2024 | 2024 | Tim",
    ),
    (
        "Keputusan Ketua Mahkamah Agung RI Nomor KMA/032/SK/IV/2006 tentang Buku II;",
        "keputusan | Ketua Mahkamah Agung RI | - | KMA/032/SK/IV/2006 | 2006 | Buku II",
    ),
    (
        "Surat Edaran Sekretaris Daerah Nomor 061/12/ORG tanggal 3 Mei 2019 perihal Laporan;",
        "se | Sekretaris Daerah | - | 061/12/ORG | - | Laporan",
    ),
]


@pytest.mark.parametrize(("teks", "bagian"), CONTOH)
def test_a_well_written_citation_is_taken_apart(teks: str, bagian: str) -> None:
    assert pokok(satu(teks)) == bagian


@pytest.mark.parametrize(
    ("pendek", "resmi"),
    [
        ("UU 23/2014", "Undang-Undang Nomor 23 Tahun 2014"),
        ("UUD 1945", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"),
        ("PP No. 18 Tahun 2016", "Peraturan Pemerintah Nomor 18 Tahun 2016"),
        ("Permendagri 86/2017", "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"),
        ("Permen PAN-RB No. 53/2014", f"Peraturan {PAN} Nomor 53 Tahun 2014"),
        ("PermenPANRB Nomor 53 Tahun 2014", f"Peraturan {PAN} Nomor 53 Tahun 2014"),
        ("PMK 190/PMK.05/2012", "Peraturan Menteri Keuangan Nomor 190/PMK.05/2012"),
        ("Perka BKN 43/2007", "Peraturan Kepala Badan Kepegawaian Negara Nomor 43 Tahun 2007"),
        ("Perda Kab. Maros No. 3 Thn 2016", "Peraturan Daerah Kabupaten Maros Nomor 3 Tahun 2016"),
        ("Perda Kab. Maros No. 3 Th. 2016", "Peraturan Daerah Kabupaten Maros Nomor 3 Tahun 2016"),
        ("Perbup Maros 3/2016", "Peraturan Bupati Maros Nomor 3 Tahun 2016"),
        ("Peraturan Daerah Bali Nomor 4 Tahun 2020", "Perda Provinsi Bali Nomor 4 Tahun 2020"),
    ],
)
def test_short_forms_mean_the_same_act(pendek: str, resmi: str) -> None:
    assert sebut(pendek) == sebut(resmi)


PERDA = "Peraturan Daerah Kabupaten Maros Nomor 3 Tahun 2016 tentang Tata Ruang"


@pytest.mark.parametrize(
    ("selip", "benar"),
    [
        ("Undang-undang Nomor 23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undang - Undang Nomor  23   Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undang Undang No.23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undnag-Undang Nomor 23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undagundang Nomor 23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("undang-undang nomor 23 tahun 2014 tentang desa", "UU 23/2014"),
        ("UNDANG-UNDANG NOMOR 23 TAHUN 2014 TENTANG DESA", "UU 23/2014"),
        ("Undang-Undang 23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undang-Undang Npmor 23 Tahun 2014 tentang Desa", "UU 23/2014"),
        ("Undang-Undang Nomor 23 Tahun2014 tentang Desa", "UU 23/2014"),
        ("Undang-Undang Nomor 23 Tahun 2014tentang Desa", "UU 23/2014"),
        ("Undang-Undang Nomor 23 tahub 2014 tetang Desa", "UU 23/2014"),
        ("Undang-Undang Nomor 23 Tahun 2014, tentang: Desa", "UU 23/2014"),
        ("Undang-Undang Tahun 2014 Nomor 23 tentang Desa", "UU 23/2014"),
        ("Peratuan Pemeritah Nomor 8 Tahun 2008 tetnag Desa", "PP 8/2008"),
        ("Intruksi Peresiden Nomor 7 Tahun 1999 tentang Desa", "Inpres 7/1999"),
        ("Peraturan Mentri Dalam Negri Nomor 86 Tahun 2017 tentang Desa", "Permendagri 86/2017"),
        (
            "Peraturan Menteri Pendayagunaan dan Aparatur Negara Nomor : PER/9/M.PAN/05/2007 "
            "tentang Desa",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007",
        ),
        ("Peraturan Daerah Kab. Maros Nomor 03 Tahun 2016 tentang Desa", PERDA),
    ],
)
def test_slips_do_not_hide_the_act(selip: str, benar: str) -> None:
    r = satu(selip)
    assert kunci(r) == kunci(satu(benar))
    assert (isi(r.tentang) or "").lower() == "desa"


def test_what_was_typed_stays_as_typed() -> None:
    r = satu("1. Undang-undang No : 23 Tahun2014 tetang Pemda (LN Repiblik Tahun 2014 Nomor 244;")
    typed = (r.jenis_tertulis, r.label, r.nomor, r.tahun_tertulis, r.kata_tentang, r.tentang)
    assert [isi(b) for b in typed] == [
        "Undang-undang",
        "No :",
        "23",
        "Tahun2014",
        "tetang",
        "Pemda",
    ]
    (ln,) = r.lembaran
    assert (ln.jenis, isi(ln.wilayah), ln.tahun, ln.nomor) == ("LN", "Repiblik", 2014, "244")
    assert (r.kurung[0] > 0, r.kurung[1], r.di_awal) == (True, -1, True)


def test_slips_round_the_number() -> None:
    r = satu("Undang-Undang Npmor 23tentang Desa")
    assert [isi(b) for b in (r.label, r.nomor, r.kata_tentang)] == ["Npmor", "23", "tentang"]
    assert satu("Peraturan Bupati Maros Nomor 5 timur 2020").tahun is None
    assert satu("UU 6/2014 tentang ;").akhir == len("UU 6/2014 tentang")
    assert isi(satu("İİ Undang-Undang Nomor 23 Tahun 2014").nomor) == "23"
    assert sebut("Peraturan Daerah dan Peraturan Bupati Maros Nomor 5 Tahun 2020")[:6] == "perbup"


@pytest.mark.parametrize(
    ("teks", "kosong"),
    [
        ("Peraturan Daerah Nomor 3 Tahun 2016 tentang Tata Ruang;", "wilayah"),
        ("Peraturan Bupati Nomor … Tahun 2021 tentang Renstra;", "nomor"),
        ("Undang-Undang Nomor 23 tentang Pemerintahan Daerah;", "tahun"),
        ("Undang-Undang Nomor 23 Tahun 2014 Pemerintahan Daerah;", "kata_tentang"),
        ("2. Peraturan Bupati Maros tentang Rencana Strategis;", "label"),
        ("Undang-Undang Nomor 23 Tahun 2014 tentang ;", "tentang"),
    ],
)
def test_a_missing_part_is_none(teks: str, kosong: str) -> None:
    assert getattr(satu(teks), kosong) is None


@pytest.mark.parametrize(
    "teks",
    [
        "Keputusan ini mulai berlaku pada tanggal ditetapkan 3 Januari 2024.",
        "sesuai dengan ketentuan peraturan perundang-undangan Nomor 5",
        "NOMOR 28/I/DPMD/2024",
        "perlu menetapkan Keputusan Kepala Dinas tentang Penetapan Indikator Kinerja Utama 2024;",
        "Rancangan Peraturan Daerah tentang Rencana Pembangunan Tahun 2025;",
        "HALSEN, SE, MM NIP. 19720424 199203 1 004",
        "tiket pp 12 Tahun 2024 dan KUPP Nomor 5 Tahun 2024",
        "Peraturan Daerah; Nomor 5 Tahun 2020",
        "Peraturan Daerah Tahun 2016 sudah berubah",
        "perkara nomor 12 Tahun 2020 dan perkara 13/Pdt.G/2020",
        "surat perintah tugas Nomor 800/12/2024",
        "keputusan rapat 12 Januari 2024 dan peraturan desa 5 tahun terakhir",
        "Dalam Peraturan Daerah yang dimaksud adalah Nomor 5 Tahun 2020",
        "Lampiran : Nomor 28 Tahun 2024",
        "Penetapan Indikator Nomor 5 Tahun 2020",
    ],
)
def test_what_is_no_citation_stays_out(teks: str) -> None:
    assert cari(teks) == []


@pytest.mark.parametrize(
    ("teks", "judul"),
    [
        ("PP 8/2008 tentang Tahapan, tatacara Penyusunan, dan Evaluasi;", None),
        ("PP 8/2008 tentang Tahapan, Tata Cara, perlu menetapkan Keputusan", "Tahapan, Tata Cara"),
        ("UU 6/2014 tentang Desa mengamanatkan bahwa desa berhak", "Desa"),
        ("UU 6/2014 tentang Desa, Bupati menetapkan batas desa", "Desa"),
        ("UU 6/2014 tentang Desa yang telah beberapa kali diubah", "Desa"),
        ("UU 6/2014 tentang Desa yang menetapkan batas desa", "Desa"),
        ("UU 6/2014 TENTANG DESA SEBAGAIMANA TELAH DIUBAH DENGAN UU 3/2024", "DESA"),
        ("UU 34/2004 Tentara Nasional;", "Tentara Nasional"),
        ("UU 28/1999 tentang Penyelenggara Negara yang Bersih;", None),
        ("(UU 6/2014 tentang Desa) sebagai dasar", "Desa"),
        ("mengacu UU 6/2014 tentang Desa. Selanjutnya dinas menyusun", "Desa"),
        ("UU 6/2014 tentang Desa.\nMEMUTUSKAN", "Desa"),
        ("UU 6/2014 tentang Desa\n\n3. Lain", "Desa"),
        ("Surat Bupati Nomor 061/2 tentang Laporan tanggal 3 Mei 2019", "Laporan"),
        ("PP 72/2019 tentang Perubahan atas PP 18/2016 tentang Perangkat Daerah;", None),
        ("Perda Kab. Maros 1/2020 tentang Lembaga Desa Tahun 2024;", None),
        ("Pergub Bali 1/2020 tentang Dinas Prov. Bali dan Kab. Badung;", None),
    ],
)
def test_the_title_ends_where_the_sentence_goes_on(teks: str, judul: str | None) -> None:
    tertulis = isi(cari(teks)[0].tentang) or ""
    if judul is None:
        assert tertulis == teks.partition(" tentang ")[2].rstrip(";")
    else:
        assert tertulis == judul


LN = "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara "
LN += "Republik Indonesia Nomor 5587)"


@pytest.mark.parametrize(
    ("lembaran", "bagian"),
    [
        (LN, [("LN", 2014, "244"), ("TLN", None, "5587")]),
        (LN[1:-1], [("LN", 2014, "244"), ("TLN", None, "5587")]),
        (LN.replace("244,", "244),"), [("LN", 2014, "244"), ("TLN", None, "5587")]),
        (LN.replace("Lembaran", "Lembran"), [("LN", 2014, "244"), ("TLN", None, "5587")]),
        ("(LN.2014/No.244, TLN No.5587)", [("LN", 2014, "244"), ("TLN", None, "5587")]),
        ("(LN 1959/74, TLN 1822)", [("LN", 1959, "74"), ("TLN", None, "1822")]),
        ("(Lembaran Negara Nomor 244)", [("LN", None, "244")]),
        (LN.replace("2014", "20014"), [("LN", 20014, "244"), ("TLN", None, "5587")]),
        (LN.replace("2014", "214"), [("LN", 214, "244"), ("TLN", None, "5587")]),
        ("(Berita Negara Republik Indonesia Tahun 2017 Nomor 1312)", [("BN", 2017, "1312")]),
        ("(Berita Daerah Kota Bitung Tahun 2016 Nomor 45)", [("BD", 2016, "45")]),
        ("(Lembaran Desa Tarengge Tahun 2023 Nomor 5)", [("LDesa", 2023, "5")]),
        (
            "(Lembaran Daerah Kabupaten Maros Tahun 2008 Nomor 3 Seri E, Tambahan Lembaran Daerah "
            "Kabupaten Maros Nomor 12)",
            [("LD", 2008, "3"), ("TLD", None, "12")],
        ),
    ],
)
def test_gazettes_are_read_in_any_spelling(lembaran: str, bagian: list[tuple[Any, ...]]) -> None:
    r = satu(f"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah {lembaran};")
    assert [(satu.jenis, satu.tahun, satu.nomor) for satu in r.lembaran] == bagian
    assert isi(r.tentang) == "Pemerintahan Daerah"


def test_amendments_are_tied_to_the_act_they_change() -> None:
    r = satu(
        f"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah {LN} sebagaimana telah "
        "beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan "
        "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja "
        "menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41);"
    )
    (kait,) = r.kaitan
    assert (kait.relasi, kait.tertulis.split()[-2:]) == ("terakhir diubah", ["terakhir", "dengan"])
    assert kait.rujukan is not None
    assert [x.nomor for x in (*r.lembaran, *kait.rujukan.lembaran)] == ["244", "5587", "41"]
    (dalam,) = kait.rujukan.kaitan
    assert dalam.relasi == "menetapkan"
    assert dalam.rujukan is not None
    assert pokok(dalam.rujukan) == "perppu | - | - | 2 | 2022 | Cipta Kerja"
    assert [str(kunci(x)) for x in rata([r])] == ["uu 23 2014", "uu 6 2023", "perppu 2 2022"]


@pytest.mark.parametrize(
    ("kata", "relasi"),
    [
        ("sebagaimana telah diubah dengan", "diubah"),
        ("sebagaimana diubah terakhir dengan", "terakhir diubah"),
        (", yang telah dua kali diubah terakhir dengan", "terakhir diubah"),
        ("sebagaimana telah dicabut dengan", "dicabut"),
        ("jo.", "jo"),
        ("juncto", "jo"),
    ],
)
def test_words_that_tie_two_acts(kata: str, relasi: str) -> None:
    r = satu(f"PP Nomor 18 Tahun 2016 tentang Perangkat Daerah {kata} PP Nomor 72 Tahun 2019;")
    (kait,) = r.kaitan
    assert kait.relasi == relasi
    assert kait.rujukan is not None
    assert str(kunci(kait.rujukan)) == "pp 72 2019"
    assert isi(r.tentang) == "Perangkat Daerah"


def test_an_amendment_without_a_name_and_two_with_one() -> None:
    (kait,) = satu("UU 30/2014 tentang Administrasi sebagaimana telah beberapa kali diubah;").kaitan
    assert (kait.relasi, kait.rujukan) == ("diubah", None)
    (kait,) = satu("Perbup Maros 3/2020 tentang Renstra beserta perubahannya;").kaitan
    assert kait.rujukan is None
    r = satu("UU 8/1974 sebagaimana telah diubah dengan UU 43/1999, terakhir dengan UU 5/2014;")
    assert [(k.relasi, k.rujukan and k.rujukan.tahun) for k in r.kaitan] == [
        ("diubah", 1999),
        ("terakhir diubah", 2014),
    ]


@pytest.mark.parametrize(
    ("judul", "relasi"),
    [
        ("Perubahan Kedua Atas", "mengubah"),
        ("Pencabutan", "mencabut"),
        ("Petunjuk Pelaksanaan", "disebut"),
    ],
)
def test_an_act_in_a_title_is_not_the_next_citation(judul: str, relasi: str) -> None:
    r = satu(f"Permendagri 21/2011 tentang {judul} Permendagri 13/2006 tentang Keuangan Daerah;")
    (kait,) = r.kaitan
    assert (kait.relasi, kait.tertulis.split()[0]) == (
        relasi,
        judul.split()[-1],
    ) or judul.startswith(kait.tertulis.split()[0])
    assert kait.relasi == relasi
    assert kait.rujukan is not None
    assert isi(kait.rujukan.tentang) == "Keuangan Daerah"


def test_a_law_that_confirms_another_keeps_the_gazettes_apart() -> None:
    r = satu(
        "Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun "
        "1953 tentang Pembentukan Daerah (Lembaran Negara Tahun 1953 Nomor 9) sebagai "
        "Undang-Undang (Lembaran Negara Tahun 1959 Nomor 72);"
    )
    (dalam,) = [kait.rujukan for kait in r.kaitan]
    assert dalam is not None
    assert (dalam.jenis, isi(dalam.tentang)) == ("uu_darurat", "Pembentukan Daerah")
    assert [(r.lembaran[0].nomor, dalam.lembaran[0].nomor)] == [("72", "9")]


def test_several_citations_of_one_sentence() -> None:
    teks = (
        "Undang-Undang Nomor 25 Tahun 2004, Perda Kab. Maros 3/2016 tentang Perangkat Daerah dan "
        "Peraturan Bupati Maros Nomor 7 Tahun 2021 tentang Renstra, serta Perpres 29/2014"
    )
    assert [str(kunci(r)) for r in cari(teks)] == [
        "uu 25 2004",
        "perda kabupaten maros 3 2016",
        "perbup kabupaten maros 7 2021",
        "perpres 29 2014",
    ]
    assert [isi(r.tentang) for r in cari(teks)] == [None, "Perangkat Daerah", "Renstra", None]


def test_articles_before_the_act() -> None:
    teks = "ketentuan pasal 5 ayat (2) huruf a, Pasal 6, dan Pasal7 Peraturan Bupati Maros Nomor 3"
    r = satu(f"{teks} Tahun 2020, Pasal 9 Undang-Undang")
    semua = [(p.pasal, p.ayat, p.huruf) for p in r.pasal]
    assert semua == [("5", "2", "a"), ("6", "", ""), ("7", "", "")]
    assert [teks[p.mulai : p.akhir] for p in r.pasal][::2] == ["pasal 5 ayat (2) huruf a", "Pasal7"]
    assert satu("Pasal 5 mengatur hal lain; UU 6/2014").pasal == ()


def test_a_dated_letter() -> None:
    for teks in (
        "Surat Menteri Dalam Negeri Nomor 061/2911/SJ tanggal 4 Juni 2008 hal Tindak Lanjut",
        "Surat Menteri Dalam Negeri tanggal 4 Juni 2008 Nomor 061/2911/SJ hal Tindak Lanjut",
    ):
        r = satu(teks)
        assert (r.tanggal, isi(r.nomor)) == (date(2008, 6, 4), "061/2911/SJ")
        assert (isi(r.tentang), str(kunci(r))) == ("Tindak Lanjut", "surat dagri 61/2911/SJ 2008")


def test_a_joint_regulation_has_one_head() -> None:
    r = satu(
        "Peraturan Bersama Menteri Dalam Negeri dan Menteri Keuangan Nomor 1 Tahun 2020 dan "
        "Nomor 2 Tahun 2020 tentang Dana;"
    )
    assert (r.jenis, isi(r.nomor), isi(r.tentang)) == ("peraturan_bersama", "1", "Dana")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("UU 6/2014", "PP 6/2014"),
        ("UU 6/2014", "UU 6/2015"),
        ("Permendagri 8/2020", "Permendesa 8/2020"),
        ("Permendagri 54/2009", "Kepmendagri 54/2009"),
        ("Perda Kab. Maros 3/2016", "Perda Kota Maros 3/2016"),
        ("Perbup Maros 3/2016", "Perbup Barru 3/2016"),
        ("Perwali Gorontalo 3/2016", "Pergub Gorontalo 3/2016"),
    ],
)
def test_different_acts_have_different_keys(a: str, b: str) -> None:
    assert kunci(satu(a)) != kunci(satu(b))


def test_ranks_follow_the_hierarchy() -> None:
    urut = [
        "UUD 1945",
        "TAP MPR Nomor XI/MPR/1998",
        "UU 23/2014",
        "PP 18/2016",
        "Perpres 29/2014",
        "Permendagri 86/2017",
        "Perda Provinsi Bali 4/2020",
        "Pergub Bali 4/2020",
        "Perda Kabupaten Maros 3/2016",
        "Perbup Maros 3/2016",
        "Perdes Tarengge 5/2023",
    ]
    semua = [satu(teks) for teks in urut]
    for i, a in enumerate(semua):
        assert peringkat(a)[0] == peringkat(a)[1]
        assert [harus_sebelum(a, b) for b in semua] == [j > i for j in range(len(semua))]


@pytest.mark.parametrize(
    ("a", "b", "pasti"),
    [
        ("UU 6/2014", "Perppu 2/2022", False),
        ("Perma 7/2015", "Permendagri 86/2017", False),
        ("Permendagri 86/2017", "Kepmendagri 050-5889/2021", False),
        ("Kepmendagri 050-5889/2021", "Perda Kabupaten Maros 3/2016", False),
        ("PP 18/2016", "Kepmendagri 050-5889/2021", True),
        ("Perpres 29/2014", "Inpres 7/1999", False),
        ("Perda 3/2016", "Pergub Bali 4/2020", False),
        ("Perda Kabupaten Maros 3/2016", "Keputusan Bupati Maros Nomor 5 Tahun 2020", True),
    ],
)
def test_an_uncertain_rank_claims_nothing(a: str, b: str, pasti: bool) -> None:
    assert harus_sebelum(satu(a), satu(b)) is pasti
    assert not harus_sebelum(satu(b), satu(a))


KATA = ["Tata", "Cara", "Penyusunan", "Kinerja", "Desa", "Pengendalian", "Daerah", "Evaluasi"]
JENIS = [
    ("Undang-Undang", "uu", ""),
    ("Peraturan Pemerintah", "pp", ""),
    ("Peraturan Presiden", "perpres", ""),
    ("Peraturan Menteri Kesehatan", "permen", "kesehatan"),
    (f"Peraturan {PAN}", "permen", "panrb"),
    ("Peraturan Daerah Kabupaten Luwu Timur", "perda", "kabupaten luwu timur"),
    ("Peraturan Daerah Provinsi Jawa Timur", "perda_provinsi", "provinsi jawa timur"),
    ("Peraturan Bupati Luwu Timur", "perbup", "kabupaten luwu timur"),
    ("Peraturan Wali Kota Palopo", "perwali", "kota palopo"),
    ("Keputusan Gubernur Bali", "kepgub", "provinsi bali"),
]


@st.composite
def judul(draw: st.DrawFn) -> str:
    bagian = draw(st.lists(st.lists(st.sampled_from(KATA), min_size=1, max_size=4), max_size=3))
    return ", ".join([" ".join(kata) for kata in [[draw(st.sampled_from(KATA))], *bagian]])


@given(
    st.sampled_from(JENIS),
    st.integers(1, 999),
    st.integers(1945, 2030),
    judul(),
    st.integers(1, 9999) | st.none(),
    st.sampled_from(["", "1. ", "bahwa berdasarkan ", "Pasal 4 ayat (3) "]),
)
def test_a_built_citation_is_read_back(
    jenis: tuple[str, str, str], nomor: int, tahun: int, judul: str, lembar: int | None, depan: str
) -> None:
    nama, kata_kunci, penerbit = jenis
    gazet = f" (Lembaran Negara Republik Indonesia Tahun {tahun} Nomor {lembar})" if lembar else ""
    teks = f"{depan}{nama} Nomor {nomor} Tahun {tahun} tentang {judul}{gazet};"
    r = satu(teks)
    assert kunci(r) == Kunci(kata_kunci, penerbit, str(nomor), tahun)
    assert isi(r.tentang) == judul
    assert [(x.jenis, x.tahun, x.nomor) for x in r.lembaran] == (
        [("LN", tahun, str(lembar))] if lembar else []
    )
    assert (r.mulai, r.akhir) == (len(depan), len(teks) - 1)
    assert [p.ayat for p in r.pasal] == (["3"] if "Pasal" in depan else [])


PENGGALAN = [
    penggalan
    for baris in (
        "Undang-Undang|Undang-undang|UU|UUD 1945|Peraturan Pemerintah|Peraturan|Menteri",
        "Daerah|Bupati|Dalam Negeri|Permendagri|Kabupaten|Nomor|No.|Nomor :|23|2014",
        "Tahun 2014|Tahun|tahun2016|(|)|PER/09/M.PAN/5/2007|23/2014|tentang|tetang|;|,|.|:",
        "\n|\n\n|Lembaran Negara|TLN|1822|dan|yang|Tambahan|Republik Indonesia",
        "sebagaimana telah|diubah|dengan|terakhir|jo.|Perubahan atas|perlu|Keputusan|ini",
        "Surat|Edaran|SE|tanggal|3 Mei 2019|pasal 3|ayat (1)|1.|Peratuan|Undnag-undang",
        "undangundang|per-aturan|menjadi Undang-Undang|beserta perubahannya|İ|…|\xa0|/",
    )
    for penggalan in baris.split("|")
]


def bagian_dari(r: Rujukan) -> Iterator[Bagian]:
    yield from [nilai for nilai in r._values() if isinstance(nilai, Bagian)]
    yield from [b for satu in r.lembaran for b in satu._values() if isinstance(b, Bagian)]


@given(st.text() | st.lists(st.sampled_from(PENGGALAN), max_size=40).map(" ".join))
def test_any_text_is_read_and_every_part_is_where_it_says(teks: str) -> None:
    akhir = 0
    for r in cari(teks):
        assert akhir <= r.mulai < r.akhir <= len(teks)
        akhir = r.akhir
    for r in rata(cari(teks)):
        kunci(r), peringkat(r), register().get(r)
        for b in bagian_dari(r):
            assert b.teks == teks[b.mulai : b.akhir] != ""
            assert r.mulai <= b.mulai < b.akhir <= r.akhir
        sisi: list[Any] = [*r.lembaran, *r.kaitan]
        assert all(r.mulai <= x.mulai < x.akhir <= r.akhir for x in sisi)


def test_titles_within_titles_end_somewhere() -> None:
    assert len(rata(cari("UU Nomor 1 Tahun 2020 tentang Perubahan atas " * 500))) < 20


def test_gazette_spans_have_their_own_parts() -> None:
    teks = f"UU 23/2014 {LN}"
    ln, tln = satu(teks).lembaran
    assert isinstance(ln, Lembaran)
    assert teks[ln.mulai : ln.akhir].endswith("Tahun 2014 Nomor 244")
    assert (isi(tln.nama), isi(tln.wilayah)) == ("Tambahan Lembaran Negara", "Republik Indonesia")


def test_several_texts_keep_their_order() -> None:
    semua = cari_semua(["", "UU 23/2014 dan PP 12/2017", "24 dari 125 desa", "UU 6/2014"])
    assert [[isi(r.nomor) for r in satu] for satu in semua] == [[], ["23", "12"], [], ["6"]]

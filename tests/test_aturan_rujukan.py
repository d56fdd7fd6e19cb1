"""What the rules on citations say, how gravely, and what they dare not suggest."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from pipeline.check.check import Temuan, check, findings
from pipeline.check.rule import all_rules
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.text import Text

RULES = [rule for rule in all_rules() if rule.kode[0] == "R"]
LAIN = {"R18", "R26"}  # what is lacking altogether; every short example lacks it
PAN = "Menteri Negara Pendayagunaan Aparatur Negara"
PANRB = "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
IKU = "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah"
YANLIK = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"


def temuan(*mengingat: str, menimbang: str = "", tanggal: str = "3 Januari 2024") -> list[Temuan]:
    alinea = [
        Alinea("jenis", Text("KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN MAROS")),
        *(
            [Alinea("menimbang", Text(menimbang), Text("a."), "Menimbang huruf a")]
            * bool(menimbang)
        ),
        *(
            Alinea("mengingat", Text(teks), Text(f"{n}."), f"Mengingat angka {n}")
            for n, teks in enumerate(mengingat, 1)
        ),
        Alinea("tanggal", Text(f"pada tanggal {tanggal}")),
    ]
    return [t for t in findings(check(Naskah(alinea), RULES)) if t.kode not in LAIN]


CONTOH = [
    # kinds
    (
        "Undang–Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
        "R01 tinjau Undang–Undang > Undang-Undang",
    ),
    (
        "undang-undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
        "R01 wajib undang-undang > Undang-Undang",
    ),
    # number and year
    ("Undang-Undang Nomor …… Tahun 2030 tentang Sesuatu", "R03 tinjau Nomor ……"),
    ("Undang-Undang Tahun 2009 tentang Sesuatu", "R03 wajib Tahun 2009"),
    (
        "Peraturan Menteri Keuangan 190/PMK.05/2012 tentang Sesuatu",
        "R03 tinjau 190/PMK.05/2012 > Nomor 190/PMK.05/2012",
    ),
    # regions
    ("Peraturan Gubernur Nomor 7 Tahun 2021 tentang Sesuatu", "R06 wajib Peraturan Gubernur"),
    (
        "Peraturan Daerah Kabupaten Bone Nomor 7 Tahun 2021 tentang Sesuatu",
        "R07 tinjau Kabupaten Bone",
    ),
    # the act meant
    (
        "Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
        "Pemerintah",
        "R08 wajib Peraturan Pemerintah > Peraturan Presiden",
    ),
    (
        "Peraturan Menteri Keuangan Nomor 70 Tahun 2019 tentang Sistem Informasi Pemerintahan Daerah",
        "R08 wajib Menteri Keuangan > Menteri Dalam Negeri",
    ),
    ("Undang-Undang Nomor 24 Tahun 2009 tentang Pelayanan Publik", "R08 wajib 24 > 25"),
    ("Undang-Undang Nomor 25 Tahun 2008 tentang Pelayanan Publik", "R08 wajib 2008 > 2009"),
    ("Undang-Undang Nomor 25 Tahun 20009 tentang Pelayanan Publik", "R08 wajib 20009 > 2009"),
    ("Undang-Undang Nomor 32 Tahun 2014 tentang Pemerintahan Daerah", "R08 tinjau 32 Tahun 2014"),
    (
        "Peraturan Pemerintah Nomor 46 Tahun 2012 tentang Penilaian Prestasi Kerja Pegawai Negeri "
        "Sipil",
        "R08 tinjau 2012 > 2011; R20 tinjau Peraturan Pemerintah Nomor 46 Tahun 2012",
    ),
    # titles
    (
        "Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pedoman Pembinaan dan Pengawasan "
        "Penyelenggaraan Pemerintahan Daerah",
        "R09 wajib Pedoman Pembinaan > Pembinaan",
    ),
    (f"{YANLIK} (PP)", "R09 tinjau Publik (PP) > Publik"),
    ("Undang-Undang Nomor 25 Tahun 2009 tentang Keterbukaan", "R09 wajib Keterbukaan"),
    (
        "Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan antara Pemerintah Pusat",
        "R09 tinjau Pusat > Pusat dan Pemerintahan Daerah; "
        "R20 tinjau Undang-Undang Nomor 33 Tahun 2004",
    ),
    (
        "Peraturan Menteri Dalam Negeri Nomor 99 Tahun 2019 tentang Pelaksanaan Undang-Undang Nomor 25 "
        "Tahun 2009 tentang Layanan Publik",
        "R09 wajib Layanan > Pelayanan",
    ),
    (
        "Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 "
        "Tahun 2016 tentang Organisasi Daerah",
        "R09 wajib Organisasi > Perangkat",
    ),
    # issuers
    (
        "Peraturan Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Nomor 2 Tahun 2016 "
        "tentang Indeks Desa Membangun",
        "",
    ),
    (
        f"Peraturan {PANRB} Republik Indonesia Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas "
        "Kinerja Instansi Pemerintah",
        "R10 tinjau Birokrasi Republik Indonesia > Birokrasi",
    ),
    (
        "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang " + IKU,
        "R10 wajib Menteri > Menteri Negara",
    ),
    (
        f"Peraturan {PANRB.replace('Aparatur', 'dan Aparatur')} Nomor 3 Tahun 2020 tentang Sesuatu",
        "R10 tinjau Pendayagunaan dan > Pendayagunaan",
    ),
    # numbers
    (f"Peraturan {PAN} Nomor PER/9/M.PAN/5/2007 tentang {IKU}", "R11 wajib PER/9/M.PAN/5/2007 >"),
    ("Peraturan Pemerintah Nomor 09 Tahun 2030 tentang Sesuatu", "R11 tinjau 09 > 9"),
    # gazettes
    (f"{YANLIK} (LN 2009/121, TLN 5038)", "R14 wajib 121 > 112"),
    (f"{YANLIK} (LN 2010/112, TLN 5038)", "R14 wajib 2010 > 2009"),
    (f"{YANLIK} (LN 2009/112)", "R17 wajib 112 >"),
    (
        f"Peraturan {PANRB} Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan "
        "Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah (BN 2014/1824)",
        "R14 tinjau 1824 > 1842",
    ),
    ("Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2014/244)", "R14 wajib LN 2014/244"),
    ("Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2013/99)", "R15 wajib LN 2013/99"),
    ("Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2015/99)", "R15 tinjau LN 2015/99"),
    ("Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2014, TLN 5051)", ""),
    (
        f"{YANLIK} (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara "
        "Republik Indonesia Nomor 5038",
        "R16 wajib (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara "
        "Republik Indonesia Nomor 5038 > (",
    ),
    (
        f"{YANLIK} Tahun 2009 Nomor 112",
        "R16 wajib Tahun 2009 Nomor 112 > (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112)",
    ),
    ("Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2016/99)", "R15 wajib LN 2016/99"),
    (
        "Peraturan Menteri Keuangan Nomor 99 Tahun 2014 tentang Sesuatu (BN 2016/99)",
        "R15 tinjau BN 2016/99",
    ),
    (
        "Undang-Undang Nomor 99 Tahun 2014 tentang Sesuatu (LN 2014/100, TLN 5051)",
        "R15 tinjau TLN 5051",
    ),
    (
        "Peraturan Daerah Nomor 99 Tahun 2016 tentang Sesuatu (LN 2016/99)",
        "R06 wajib Peraturan Daerah > Peraturan Daerah Kabupaten Maros; R13 wajib LN",
    ),
    # in force
    (
        "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara",
        "R20 wajib Undang-Undang Nomor 5 Tahun 2014",
    ),
    (
        f"Peraturan {PANRB} Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi Sistem "
        "Akuntabilitas Kinerja Instansi Pemerintah",
        f"R20 wajib Peraturan {PANRB} Nomor 12 Tahun 2015",
    ),
]


@pytest.mark.parametrize(("teks", "harapan"), CONTOH, ids=lambda teks: teks[-60:])
def test_one_slip_one_finding(teks: str, harapan: str) -> None:
    """`harapan`: 'code level guilty words > what to type', parted by ';'."""
    semua = temuan(f"{teks};")
    for t, satu in zip_longest(semua, harapan.split("; ") if harapan else []):
        assert t and satu, [t.pesan for t in semua]
        depan, panah, ganti = satu.partition(" >")
        assert f"{t.kode} {t.tingkat} {t.tertulis}" == depan
        assert "milik ." not in t.pesan
        assert (t.ganti is not None) is (panah != "")
        assert (t.ganti or "").startswith(ganti.strip())


DUA = [
    (
        ["Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara"],
        "sudah dicabut dengan UU 20/2023, menurut daftar peraturan.",
        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran",
    ),
    (
        [
            f"Peraturan {PANRB} Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi Sistem "
            "Akuntabilitas Kinerja Instansi Pemerintah",
            f"Peraturan {PANRB} Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi "
            "Pemerintah",
        ],
        "PermenPANRB 88/2021",
        "sudah disebut pada Mengingat angka 2",
    ),
    (
        ["Undang-Undang Nomor 32 Tahun 2014 tentang Pemerintahan Daerah"],
        "UU 32/2004 atau UU 23/2014",
        "Nomor 244",
    ),
    (
        ["Undang-Undang Nomor 25 Tahun 2009 tentang Aparatur Sipil Negara (LN 2009/112, TLN 5038)"],
        "milik UU 5/2014 atau UU 20/2023",
        "benarkan nomornya",
    ),
    (
        ["Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah"],
        "sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019",
        "Nomor 6402",
    ),
    (
        ["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"],
        "sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
        "Nomor 6856",
    ),
    (
        [
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah "
            "dengan Undang-Undang Nomor 9 Tahun 2015"
        ],
        "Perubahan terakhir ditulis 'Undang-Undang Nomor 9 Tahun 2015'",
        "sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
    ),
    (
        [
            f"Peraturan {PANRB} Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi "
            "Pemerintah",
            "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi "
            "Pemerintah",
        ],
        "ke depan Mengingat angka 1 (PermenPANRB 88/2021)",
        "Peraturan Pemerintah lebih tinggi daripada Peraturan Menteri",
    ),
    (
        [YANLIK, "Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara"],
        "ke depan Mengingat angka 1 (UU 25/2009)",
        "dari yang terlama",
    ),
]


@pytest.mark.parametrize(("mengingat", "satu", "dua"), DUA, ids=lambda apa: apa[0][-50:])
def test_the_message_tells_what_to_type(mengingat: list[str], satu: str, dua: str) -> None:
    (t,) = temuan(*(f"{teks};" for teks in mengingat))
    assert satu in t.pesan
    assert dua in t.pesan


def test_what_was_never_verified_is_not_printed_as_certain() -> None:
    """On 3 January 2023 the last change was a Perppu of which only the title was seen."""
    teks = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"
    (t,) = temuan(teks, tanggal="3 Januari 2023")
    assert (t.kode, t.tingkat) == ("R21", "tinjau")
    assert "belum terverifikasi" in t.pesan
    assert "Nomor 2 Tahun 2022 tentang Cipta Kerja" in t.pesan
    assert "238" not in t.pesan


@pytest.mark.parametrize(
    ("tanggal", "tingkat"),
    [("3 Januari 2024", "wajib"), ("31 Desember 2023", "tinjau"), ("30 Oktober 2023", "")],
)
def test_the_day_of_a_revocation_that_was_never_verified(tanggal: str, tingkat: str) -> None:
    teks = "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;"
    assert [t.tingkat for t in temuan(teks, tanggal=tanggal)] == [tingkat] * bool(tingkat)


def test_an_act_carried_out_must_be_among_the_bases() -> None:
    menimbang = (
        "bahwa untuk melaksanakan Pasal 3 Undang-Undang Nomor 25 Tahun 2008, perlu menetapkan;"
    )
    (t,) = temuan(f"{YANLIK};", menimbang=menimbang)
    assert (t.kode, t.tingkat, t.tempat) == ("R27", "tinjau", "Menimbang huruf a")
    assert "Maksudnya UU 25/2009?" in t.pesan
    (t,) = temuan("Undang-Undang Nomor 99 Tahun 2030 tentang Sesuatu;", menimbang=menimbang)
    assert "Maksudnya" not in t.pesan
    tepat = menimbang.replace("2008", "2009")
    assert temuan(f"{YANLIK};", menimbang=tepat) == []
    (t,) = temuan("Undang-Undang Nomor 99 Tahun 2030 tentang Sesuatu;", menimbang=tepat)
    assert f"Tambahkan:\n{YANLIK} (Lembaran" in t.pesan


def test_where_few_name_their_gazette_it_is_told_once() -> None:
    alinea = [
        Alinea("mengingat", Text(f"{teks};"), Text(f"{n}."), f"Mengingat angka {n}")
        for n, teks in enumerate(
            [
                "Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara",
                YANLIK,
                "Peraturan Pemerintah Nomor 99 Tahun 2010 tentang Sesuatu (LN 2010/99)",
                "Peraturan Presiden Nomor 99 Tahun 2011 tentang Sesuatu",
            ],
            1,
        )
    ]
    rules = [rule for rule in RULES if rule.kode == "R18"]
    (t,) = findings(check(Naskah(alinea), rules))
    assert (t.tertulis, t.ganti) == ("Negara", None)
    assert [baris.partition(":")[0] for baris in t.pesan.split("\n")[1:]] == [
        "Mengingat angka 1",
        "Mengingat angka 2",
        "Mengingat angka 4",
    ]
    assert "Tambahan Lembaran Negara Republik Indonesia Nomor 5038" in t.pesan
    assert "Perpres 99/2011 (Lembaran Negara Republik Indonesia Tahun 2011 Nomor …)" in t.pesan

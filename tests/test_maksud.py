"""Which act a citation means when its parts disagree; what else the register can be asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.rujukan import Peraturan, Rujukan, cari, maksud, register, sama_judul, tulis
from pipeline.rujukan.identitas import baca_kunci

SEMUA = list(register())
IKU = "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah"


def satu(teks: str) -> Rujukan:
    (rujukan,) = cari(teks)
    return rujukan


def arti(teks: str) -> str:
    """'uu 23 2014 < nomor | uu 32 2004': the act, what of the head is wrong, the others possible."""
    m = maksud(satu(teks))
    if m is None:
        return "-"
    keliru = f" < {' '.join(m.keliru)}" if m.keliru else ""
    lain = f" | {', '.join(str(p.kunci) for p in m.lain)}" if m.lain else ""
    return f"{m.peraturan.kunci}{keliru}{lain}"


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: str(p.kunci))
def test_an_act_as_the_register_writes_it_means_itself(p: Peraturan) -> None:
    m = maksud(satu(tulis(p)))
    assert m is not None
    assert (m.peraturan, m.keliru, m.lain, m.berjudul) == (p, (), (), True)


@pytest.mark.parametrize(
    ("teks", "maknanya"),
    [
        ("Undang-Undang Nomor 23 Tahun 2014", "uu 23 2014"),
        (
            "PP 8/2007 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
            "pp 8 2006 < tahun",
        ),
        (
            "PP 25/2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
            "pp 8 2006 < nomor",
        ),
        ("PP 25/2010 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah", "-"),
        (
            "PP 12/2019 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah",
            "pp 12 2017 < tahun",
        ),
        (
            "PP 29/2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            "perpres 29 2014 < jenis",
        ),
        (
            "Peraturan Menteri Keuangan Nomor 70 Tahun 2019 tentang Sistem Informasi Pemerintahan "
            "Daerah",
            "permen dagri 70 2019 < penerbit",
        ),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2008 "
            f"tentang {IKU}",
            "permen panrb PER/9/M.PAN/5/2007 2007 < nomor",
        ),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/007 "
            f"tentang {IKU}",
            "permen panrb PER/9/M.PAN/5/2007 2007 < nomor",
        ),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/MPAN/5/2007 "
            f"tentang {IKU}",
            "permen panrb PER/9/M.PAN/5/2007 2007 < nomor",
        ),
        ("UU 32/2014 tentang Pemerintahan Daerah", "uu 32 2004 < tahun | uu 23 2014"),
        ("UU 32/2014 tentang Pemerintahan Daerah (LN 2014/244)", "uu 23 2014 < nomor"),
        (
            "UU 32/2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU 9/2015",
            "uu 23 2014 < nomor",
        ),
        ("UU 22/1999 tentang Pemerintahan Daerah", "-"),
        ("UU 23/2014 tentang Perangkat Daerah (LN 2014/244)", "uu 23 2014"),
        ("UU 23/2014 tentang Keterbukaan", "uu 23 2014"),
        (
            "Perda Nomor 18 Tahun 2016 tentang Organisasi Pemerintah Daerah (LN 2016/114)",
            "pp 18 2016 < jenis",
        ),
        ("Perda Nomor 18 Tahun 2016 tentang Perangkat Daerah", "pp 18 2016 < jenis"),
        ("Perda Kabupaten Maros Nomor 18 Tahun 2016 tentang Perangkat Daerah", "-"),
        ("Perda Kabupaten Maros Nomor 5 Tahun 2021 tentang Perangkat Daerah", "-"),
        (
            "PP 9/2008 tentang Tahapan, tatacara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan "
            "Rencana Pembangunan Daerah",
            "pp 8 2008 < nomor",
        ),
        ("Permendagri 1/2014 tentang Pembentukan Produk Hukum Daerah", "-"),
        ("UU 99/2014 tentang Sesuatu (LN 2014/244)", "-"),
        ("UU 9/2009 tentang Pelayanan Publik (LN 2009/112, TLN 5038)", "uu 25 2009 < nomor"),
        (
            "UU 9/2001 tentang Pelayanan Publik (LN 2009/112, TLN 5038)",
            "uu 25 2009 < nomor tahun",
        ),
    ],
)
def test_the_act_meant(teks: str, maknanya: str) -> None:
    assert arti(teks) == maknanya


@given(st.sampled_from([p for p in SEMUA if p.nomor.isdecimal()]), st.integers(0, 3), st.data())
def test_one_wrong_digit_never_leads_to_another_act_for_certain(
    p: Peraturan, di: int, data: st.DataObject
) -> None:
    """With title and gazettes right, a digit of number or year may lose the act, not swap it."""
    kepala = f"Nomor {p.nomor} Tahun {p.kunci.tahun}"
    teks = tulis(p)
    letak = [i for i, huruf in enumerate(kepala) if huruf.isdigit()]
    i = letak[di % len(letak)]
    angka = data.draw(st.sampled_from(sorted(set("0123456789") - {kepala[i]})))
    salah = teks.replace(kepala, kepala[:i] + angka + kepala[i + 1 :], 1)
    assert salah != teks
    (r,) = cari(salah)
    m = maksud(r)
    assert m is None or p in (m.peraturan, *m.lain)


@pytest.mark.parametrize(
    ("tertulis", "sama"),
    [
        ("pelayanan  publik", True),
        ("Pelayanan, Publik", True),
        ("Pelayanan Publik, kinerja perlu diukur", True),
        ("Pelayanan Publik kinerja diukur", True),
        ("Pelayanan Publik, kinerja Dinas diukur", True),
        ("Pelayanan Publik kinerja Dinas diukur", False),
        ("Pelayanan Publik Tahun 2009", False),
        ("Pelayanan", False),
        ("Layanan Publik", False),
    ],
)
def test_a_title_may_run_on_into_the_sentence(tertulis: str, sama: bool) -> None:
    assert sama_judul(tertulis, "Pelayanan Publik") is sama


def test_the_supplement_lies_between_its_neighbours() -> None:
    daftar = register()
    assert daftar.batas_tambahan(2014, 100) == (5495, 5539)
    assert daftar.batas_tambahan(2014, 244) is None, "its own is known"
    assert daftar.batas_tambahan(1945, 1) is daftar.batas_tambahan(2999, 1) is None
    semua = [nomor for _, nomor in daftar.indeks.tambahan]
    assert len(semua) > 30
    assert semua == sorted(semua), "the supplements are numbered through"


def test_issuers_and_expected_acts() -> None:
    daftar = register()
    nama = daftar.nama_penerbit(baca_kunci("permen panrb 1 2020"))
    assert (2007, "Menteri Negara Pendayagunaan Aparatur Negara") in nama
    assert daftar.nama_penerbit(baca_kunci("permen kelautan 1 2020")) == []
    lazim = "penetapan indikator kinerja utama dinas kesehatan"
    pada_2010 = [str(p.kunci) for p in daftar.diharapkan(lazim, date(2010, 1, 1))]
    assert pada_2010 == ["permen panrb PER/9/M.PAN/5/2007 2007"]
    assert len(daftar.diharapkan(lazim, date(2024, 1, 1))) == 3
    assert daftar.diharapkan("penunjukan pejabat", date(2024, 1, 1)) == []

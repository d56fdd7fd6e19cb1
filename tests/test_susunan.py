"""Structure and officials where a YAML file cannot go wrong: markers, order, a text's own lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.angka import huruf
from pipeline.check.check import Temuan, check
from pipeline.check.rule import all_rules
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.pertimbangan import pertimbangan, sebut
from pipeline.telaah.rumus import suku
from pipeline.telaah.sanding import sanding
from pipeline.telaah.tanda_tangan import blok
from pipeline.text import Place, Text, typed

RULES = {rule.kode: rule for rule in all_rules()}


def alinea(peran: str, teks: str, tanda: str = "", lampiran: int = 0) -> Alinea:
    return Alinea(peran, Text(teks), Text(tanda), peran, lampiran)


def daftar(peran: str, *tanda: str) -> list[Alinea]:
    return [alinea(peran, f"isi butir {satu}", satu) for satu in tanda]


def temuan(kode: str, isi: list[Alinea]) -> list[Temuan]:
    (run,) = check(Naskah(isi), [RULES[kode]])
    return run.temuan


@pytest.mark.parametrize(
    ("peran", "tanda"),
    [
        ("menimbang", "a. b. c."),
        ("mengingat", "1. 2. 3."),
        ("diktum", "KESATU KEDUA KETIGA"),
        ("diktum", "PERTAMA KEDUA KETIGA"),
        ("diktum", "Kesatu Kedua Ketiga"),
        ("tembusan", "1) 2) 3)"),
    ],
)
def test_markers_that_run_on_are_silent(peran: str, tanda: str) -> None:
    assert temuan("S11", daftar(peran, *tanda.split())) == []


def test_each_diktum_has_a_list_of_its_own() -> None:
    isi = daftar("diktum", "KESATU") + daftar("rincian", "a.", "1)", "2)", "b.")
    isi += daftar("diktum", "KEDUA") + daftar("rincian", "a.", "b.")
    assert temuan("S11", isi) == []
    assert temuan("S11", isi + daftar("diktum", "KETIGA") + daftar("rincian", "b.", "c.")) == []
    (satu,) = temuan("S11", isi + daftar("rincian", "d."))
    assert (satu.ganti, satu.alinea) != (None, None) and "'c.'" in satu.pesan


@pytest.mark.parametrize(
    ("peran", "tanda", "tertulis", "tepat"),
    [
        ("menimbang", "a. b. b. d.", "b.", "c."),
        ("menimbang", "b. c.", "b.", "a."),
        ("mengingat", "1. 2. 4. 5.", "4.", "3."),
        ("diktum", "KESATU KETIGA", "KETIGA", "KEDUA"),
        ("diktum", "KESATU Kedua", "Kedua", "KEDUA"),
        ("tembusan", "1. 2) 3)", "2)", "2."),
    ],
)
def test_a_marker_that_jumps_is_told_once(
    peran: str, tanda: str, tertulis: str, tepat: str
) -> None:
    (satu,) = temuan("S11", daftar(peran, *tanda.split()))
    assert f"'{tertulis}'" in satu.pesan
    assert f"'{tepat}'" in satu.pesan


def test_a_decree_that_begins_with_pertama_is_cited_so() -> None:
    isi = daftar("diktum", "PERTAMA", "KEDUA")
    tepat = alinea("uraian", "sebagaimana dimaksud dalam diktum PERTAMA.", lampiran=1)
    keliru = alinea("uraian", "sebagaimana dimaksud dalam diktum KESATU.", lampiran=1)
    assert temuan("S13", [*isi, tepat]) == []
    (satu,) = temuan("S13", [*isi, keliru])
    assert (satu.tertulis, satu.ganti) == ("KESATU", "PERTAMA")


def test_a_recital_of_two_paragraphs_is_one_item() -> None:
    isi = [
        alinea("menimbang", "bahwa kinerja perlu diukur,", "a."),
        alinea("menimbang", "sehingga perlu indikator;"),
        alinea("menimbang", "bahwa kinerja dilaporkan;", "b."),
    ]
    assert temuan("S02", isi) == []
    assert temuan("S03", isi) == []


def test_what_follows_the_signature_of_a_lampiran_is_unsigned() -> None:
    ttd = [alinea("jabatan", "KEPALA,", lampiran=1), alinea("nama", "HALSEN", lampiran=1)]
    judul = alinea("judul_lampiran", "IKU", lampiran=1)
    isi = alinea("uraian", "Penjelasan Kinerja", lampiran=1)
    assert temuan("S19", [judul, isi, *ttd]) == []
    (satu,) = temuan("S19", [judul, *ttd, isi])
    assert satu.tertulis == "Penjelasan Kinerja"


def test_a_lampiran_that_is_cited_must_be_there() -> None:
    diktum = alinea("diktum", "tercantum dalam Lampiran Keputusan ini.", "KESATU")
    (satu,) = temuan("S14", [diktum])
    assert satu.tertulis == "Lampiran"
    assert temuan("S14", [diktum, alinea("judul_lampiran", "IKU", lampiran=1)]) == []


def test_a_label_in_capitals_is_mended() -> None:
    (satu,) = temuan("S08", [alinea("label", "MENIMBANG", ":"), alinea("label", "Mengingat :")])
    assert (satu.tertulis, satu.ganti) == ("MENIMBANG", "Menimbang")


def test_two_signers_are_two_blocks() -> None:
    isi = [
        alinea("jabatan", "a.n. BUPATI MAROS"),
        alinea("jabatan", "KEPALA DINAS,"),
        alinea("nama", "HALSEN, M.M."),
        alinea("nip", "19720424 199203 1 004"),
        alinea("jabatan", "SEKRETARIS,"),
        alinea("nama", "AHMAD"),
    ]
    satu, dua = blok(Naskah(isi))
    assert (satu.kantor, satu.orang) == ("a.n. BUPATI MAROS KEPALA DINAS", "halsen")
    assert (dua.kantor, dua.orang, dua.nip) == ("SEKRETARIS", "ahmad", None)


KATA = st.lists(st.sampled_from(["Dinas", "desa", "DAN", "Maros", "2024"]), min_size=1, max_size=6)


@given(KATA, KATA)
def test_the_difference_typed_in_gives_the_wording(kiri: list[str], kanan: list[str]) -> None:
    tertulis, tepat = "  ".join(kiri), " ".join(kanan)
    beda = sanding(tertulis, tepat)
    if beda is None:
        assert tertulis.casefold().split() == tepat.casefold().split()
        return
    hasil = tertulis[: beda.mulai] + beda.ganti + tertulis[beda.akhir :]
    assert hasil.casefold().split() == tepat.casefold().split()


@given(st.integers(1, 20))
def test_the_letters_of_the_closing_recital_are_read_back(n: int) -> None:
    semua = [huruf(i) for i in range(1, n + 1)]
    isi = [alinea("menimbang", f"bahwa {satu};", f"{satu}.") for satu in semua]
    for tertulis in (sebut("huruf", semua), f"huruf a sampai dengan huruf {semua[-1]}"):
        teks = f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {tertulis}, perlu"
        penutup = pertimbangan(Naskah([*isi, alinea("menimbang", teks, "zz.")]))
        assert penutup
        assert n == 1 or penutup.disebut == semua


@pytest.mark.parametrize(
    "rumus",
    [
        "(Jumlah Desa Mandiri/Jumlah Desa) x 100%",
        "Persentase = Jumlah Desa Mandiri : Jumlah Desa × 100 %",
        "((jumlah desa mandiri) ÷ (jumlah desa)) * 100 Persen",
        "Jumlah Desa Mandiri dibagi Jumlah Desa x 100",
    ],
)
def test_notations_of_one_formula_are_the_same(rumus: str) -> None:
    assert [satu.kata for satu in suku(rumus)] == [
        ["jumlah", "desa", "mandiri"],
        ["jumlah", "desa"],
    ]


def test_the_name_on_the_cover_may_have_strayed() -> None:
    isi = [
        alinea("sampul", "INDIKATOR KINERJA UTAMA"),
        alinea("kop", "PEMERINTAH KABUPATEN MAROS"),
        alinea("kop", "DINAS KESEHATAN"),
    ]
    (satu,) = temuan("S42", [*isi, alinea("lain", "DINAS KESEHATAN", lampiran=2)])
    assert satu.tertulis == "DINAS KESEHATAN"
    (satu,) = temuan("S42", isi)
    assert satu.tertulis == "INDIKATOR KINERJA UTAMA"


class Baris:
    """A line that somebody typed."""

    def locate(self, offset: int) -> Place:
        return Place("naskah.yaml", 1, offset + 1)


def test_what_was_typed_once_is_told_once_however_often_it_is_printed() -> None:
    sekali, lagi = (typed("Pembina Tingkat I / IV.b", Baris()) for _ in range(2))
    satu = Alinea("pangkat", sekali, nama="tanda tangan")
    ulang = Alinea("pangkat", sekali, nama="Lampiran, tanda tangan", lampiran=1)
    lain = Alinea("pangkat", lagi, nama="Lampiran II, tanda tangan", lampiran=2)
    assert [t.alinea for t in temuan("P03", [satu, ulang, lain])] == [satu, lain]

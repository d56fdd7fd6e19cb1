"""Figures in the cells of a table, and how many figures of a decree were held against others."""

import pytest

from pipeline.check.check import check
from pipeline.check.rule import all_rules
from pipeline.inspect import read_decree
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.angka import angka_diperiksa
from pipeline.text import Text
from tests import kit

RULES = [rule for rule in all_rules() if rule.kode[0] == "A"]
KOLOM = ("indikator", "target", "realisasi", "capaian")


def uraian(*paragraf: str) -> Naskah:
    return Naskah([Alinea("uraian", Text(teks)) for teks in paragraf])


def tabel(*baris: tuple[str, ...]) -> Naskah:
    kepala = [Alinea("kepala_tabel", Text(k.title()), tabel=1, kolom=k) for k in KOLOM]
    sel = [
        Alinea("sel", Text(teks), tabel=1, baris=n, kolom=kolom)
        for n, row in enumerate(baris, 1)
        for kolom, teks in zip(KOLOM, row, strict=True)
    ]
    return Naskah([*kepala, *sel])


def tertulis(naskah: Naskah) -> list[tuple[str, str | None]]:
    return [(t.tertulis, t.ganti) for run in check(naskah, RULES) for t in run.temuan]


def test_an_achievement_in_three_cells_is_judged() -> None:
    benar = tabel(("Indeks A", "85,00", "87,00", "102,35%"), ("Indeks B", "80", "60", "75,00"))
    salah = tabel(("Indeks A", "85,00", "87,00", "120,35%"), ("Indeks B", "80", "60", "75,00"))
    assert tertulis(benar) == []
    assert angka_diperiksa(benar) == (6, 6)
    assert tertulis(salah) == [("120,35%", "102,35%")]


def test_only_figures_held_against_others_count() -> None:
    assert angka_diperiksa(uraian("Pada tahun 2023 tingkat kepuasan mencapai 87,13%.")) == (0, 1)
    assert angka_diperiksa(uraian("Sebanyak 24 dari 125 kelompok (19,20%) dibina.")) == (3, 3)
    semua = uraian("Pembinaan dilakukan pada 125 kelompok.", "Dibina 24 kelompok atau 19,20%.")
    assert angka_diperiksa(semua) == (3, 3)
    assert angka_diperiksa(uraian("Pasal 3 ayat (2) Nomor 12 Tahun 2024.")) == (0, 0)


def test_a_cell_that_the_text_repeats_counts_with_the_figure() -> None:
    sel = tabel(("Indeks A", "85,00", "87,00", "-")).alinea
    judul = Alinea("tentang", Text("Indikator Kinerja Utama Tahun 2024"))
    teks = Alinea("diktum", Text("Target Indeks A tahun 2024 adalah 85,00."))
    assert angka_diperiksa(Naskah([judul, *sel])) == (0, 2)
    assert angka_diperiksa(Naskah([judul, teks, *sel])) == (2, 3)


@pytest.mark.parametrize(("decree", "counted"), [("iku_2023", (17, 19)), ("iku_2024", (25, 26))])
def test_nearly_every_figure_of_the_two_decrees_is_held_against_others(
    decree: str, counted: tuple[int, int]
) -> None:
    naskah = read_decree(str(kit.ROOT / "config" / f"{decree}.yaml")).naskah
    assert angka_diperiksa(naskah) == counted

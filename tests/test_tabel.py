"""The tables of a Lampiran: columns, years, merged cells, widths, paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fault import Fault
from pipeline.load import parse
from pipeline.model.read import read
from pipeline.text import Text
from pipeline.view.keputusan import view
from pipeline.view.kertas import on_paper
from pipeline.view.lebar import (
    BESAR,
    MENDATAR,
    TERKECIL,
    besar_huruf,
    kecilkan,
    lebar,
    paling_sempit,
    terpanjang,
    ukur,
)
from pipeline.view.parts import BagianLampiran, Baris, IsiSel, Sel, Tabel
from tests import kit

HEAD = kit.SPECIMEN.read_text(encoding="utf-8").partition("\nlampiran:")[0]
ROW = """
          - indikator_kinerja_utama: {}
            formulasi: a / b
"""


def lampiran(text: str) -> BagianLampiran:
    """The first Lampiran of a decree whose 'lampiran:' is `text`."""
    keputusan = read(parse("a.yaml", f"{HEAD}\nlampiran:\n{text}"))
    return on_paper(view(keputusan), keputusan).lampiran[0]


def table(text: str) -> Tabel:
    return lampiran(text).bagian[0].tabel[0]


def drawn(rows: tuple[Baris, ...]) -> list[str]:
    """Each row as people see it: '|' between cells, '^' for a cell that is one with the one above,
    '>' for each further column that a cell spans."""
    return ["|".join(_cell(sel) + ">" * (sel.bentang - 1) for sel in row.sel) for row in rows]


def _cell(sel: Sel) -> str:
    return "^" if sel.lanjut else " / ".join(f"{i.tanda}{i.isi}" for i in sel.isi)


YEARS = """\
  - judul: IKU
    {kolom}
    sasaran:
      - tujuan: Sehat
        sasaran_renstra: Ibu sehat
        indikator:
          - indikator_kinerja_utama: Kematian ibu
            satuan: per 100.000
            kondisi_awal:
              2023: N/A
            target:
              2026: 80
              2025: 90
            sumber_data:
              - Profil
              - Survei
            penanggung_jawab:
              - Bidang A
              - Bidang B
      - sasaran_renstra: Anak sehat
        indikator:
          - indikator_kinerja_utama: Stunting
            satuan: '%'
            target:
              2025: 20
"""


def test_years_stand_under_their_head_and_what_is_one_is_merged() -> None:
    made = table(YEARS.replace("    {kolom}\n", ""))
    assert drawn(made.kepala) == [
        "NO.|TUJUAN|SASARAN RENSTRA|INDIKATOR KINERJA UTAMA|SATUAN|KONDISI AWAL|TARGET>|SUMBER DATA"
        "|PENANGGUNG JAWAB",
        "^|^|^|^|^|2023|2025|2026|^|^",
    ]
    assert drawn(made.baris) == [
        "1|Sehat|Ibu sehat|Kematian ibu|per 100.000|N/A|90|80|•Profil / •Survei|Bidang A",
        "^|^|^|^|^|^|^|^|^|Bidang B",
        "2|^|Anak sehat|Stunting|%||20|||",
    ]
    assert [sel.awal for sel in made.baris[0].sel] == [True] * 9 + [False]
    assert [row.menyatu for row in made.baris] == [True, False, True]  # the last with its signature
    assert made.ditandatangani
    assert {sel.kolom for row in made.baris for sel in row.sel if sel.tengah} == {
        "no", "satuan", "kondisi_awal 2023", "target 2025", "target 2026",
    }  # fmt: skip


def test_columns_are_chosen_ordered_and_renamed_in_the_file() -> None:
    kolom = """kolom:
      indikator_kinerja_utama: INDIKATOR
      no_indikator: NOMOR
      target: SASARAN TAHUN
      satuan: SATUAN
      kondisi_awal: AWAL
      tujuan: TUJUAN
      sasaran_renstra: SASARAN
      sumber_data: DATA
      penanggung_jawab: BIDANG
    nomor_kolom: ya"""
    made = table(YEARS.replace("{kolom}", kolom))
    assert drawn(made.kepala) == [
        "INDIKATOR|NOMOR|SASARAN TAHUN>|SATUAN|AWAL|TUJUAN|SASARAN|DATA|BIDANG",
        "^|^|2025|2026|^|2023|^|^|^|^",
        "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)",
    ]
    assert drawn(made.baris)[2] == "Stunting|2|20||%||^|Anak sehat||"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{kolom}", "kolom:\n      no: NO", "'tujuan' tidak ada di 'kolom'; tambahkan kolomnya"),
        (
            "{kolom}",
            "kolom:\n      satuam: S",
            "kolom 'satuam' tidak dikenal; maksud Anda 'satuan'",
        ),
        ("{kolom}", "kolom:\n      no: ''", "kepala kolom 'no' kosong"),
        ("{kolom}", "kolom: NO", "'kolom' berisi 'nama kolom: KEPALA', sebaris satu kolom"),
        (
            "target:\n              2025: 20",
            "target: 20",
            "'target' di sini tanpa tahun, di atas per",
        ),
        ("2023: N/A", "awal: N/A", "'awal' bukan tahun; di dalam 'kondisi_awal' tulis '2024:"),
        ("2023: N/A", "2023: ''", "'2023' kosong; tulis nilainya, atau '-'"),
    ],
)
def test_refused(old: str, new: str, said: str) -> None:
    assert old in YEARS
    with pytest.raises(Fault) as caught:
        table(YEARS.replace(old, new).replace("    {kolom}\n", ""))
    assert any(said in message for message in caught.value.messages), caught.value.messages


def rows(count: int, sasaran: str = "Sasaran") -> str:
    indicators = "".join(ROW.format(f"Indikator {n}") for n in range(count))
    return f"\n      - sasaran_renstra: {sasaran}\n        indikator:{indicators}"


def test_rows_of_a_sasaran_stay_together_of_a_long_one_the_first() -> None:
    short = table(f"  - judul: IKU\n    sasaran:{rows(3)}{rows(1)}")
    assert [row.menyatu for row in short.baris] == [True, True, False, True]
    long = table(f"  - judul: IKU\n    sasaran:{rows(40, 'Sasaran ' * 20)}{rows(1)}")
    assert [row.menyatu for row in long.baris] == [True] + [False] * 39 + [True]
    assert [row.sel[1].lanjut for row in long.baris] == [False, *[True] * 39, False]
    half_a_page = rows(9).replace(
        "a / b", "(Dokumen yang selesai tepat waktu / jumlah dokumen) x 100%"
    )
    parted = table(f"  - judul: IKU\n    sasaran:{half_a_page}{rows(1)}")
    assert [row.menyatu for row in parted.baris] == [True] * 6 + [False] * 3 + [True]


UNITS = """\
  - judul: IKU
    {}
    unit:
      - unit_organisasi: Sekretariat
        fungsi:
          - perencanaan
        sasaran:{rows}
      - unit_organisasi: Bidang
        sasaran:{rows}
    uraian:
      - judul: Catatan
        paragraf:
          - Satu.
"""


@pytest.mark.parametrize(
    ("asked", "signed"),
    [
        ("ditandatangani: ya", [False, False, True]),
        ("ditandatangani: tiap unit", [True, True, True]),
        ("ditandatangani: tidak", [False, False, False]),
    ],
)
def test_each_unit_has_its_sheet(asked: str, signed: list[bool]) -> None:
    made = lampiran(UNITS.replace("{}", asked).replace("{rows}", rows(2).replace("\n", "\n    ")))
    assert [part.halaman_baru for part in made.bagian] == [False, True, False]
    assert [part.identitas[0].isi for part in made.bagian[:2]] == ["Sekretariat", "Bidang"]
    assert [
        part.ditandatangani or any(tabel.ditandatangani for tabel in part.tabel)
        for part in made.bagian
    ] == signed
    assert (made.ttd is not None) == any(signed)


WIDE = YEARS.replace(
    "2026: 80", "".join(f"{year}: 80\n              " for year in range(2026, 2030))
)


@pytest.mark.parametrize(
    ("asked", "text", "landscape"),
    [
        ("", f"  - judul: IKU\n    sasaran:{rows(1)}", False),
        ("", WIDE, True),
        ("kertas: tegak", YEARS, False),
        ("kertas: mendatar", f"  - judul: IKU\n    {{kolom}}\n    sasaran:{rows(1)}", True),
    ],
)
def test_paper_is_turned_for_many_columns_or_as_asked(
    asked: str, text: str, landscape: bool
) -> None:
    text = text.replace("{kolom}", asked) if asked else text.replace("    {kolom}\n", "")
    assert lampiran(text).mendatar is landscape


def test_a_table_too_wide_for_small_letters_gets_the_smallest() -> None:
    years = "".join(f"{year}: 1.000.000\n              " for year in range(2026, 2034))
    made = lampiran(YEARS.replace("2026: 80", years).replace("    {kolom}\n", ""))
    (tabel,) = made.bagian[0].tabel
    ukuran = ukur(tabel)
    assert paling_sempit(kecilkan(ukuran, BESAR[-1])) > MENDATAR
    assert paling_sempit(kecilkan(ukuran, TERKECIL)) <= MENDATAR
    assert (made.mendatar, tabel.besar) == (True, TERKECIL)


def test_a_table_that_no_paper_can_hold_is_told() -> None:
    years = "".join(f"{year}: 1.000.000.000\n              " for year in range(2001, 2020))
    with pytest.raises(Fault, match="tabel lampiran ini terlalu lebar, juga pada kertas mendatar"):
        lampiran(YEARS.replace("2026: 80", years).replace("    {kolom}\n", ""))


def grid(columns: list[list[str]]) -> Tabel:
    def cell(text: str) -> Sel:
        return Sel("", 1, False, False, False, False, False, (IsiSel(Text(""), Text(text)),))

    rows = [Baris(False, tuple(map(cell, texts))) for texts in zip(*columns, strict=True)]
    return Tabel((), (rows[0],), tuple(rows[1:]), False)


WORDS = st.text("abcdefgh ", max_size=200)


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=12))
def test_widths_make_up_the_whole_and_leave_room_for_each_word(columns: list[list[str]]) -> None:
    sizes = ukur(grid(columns))
    width = max(165, paling_sempit(sizes))
    widths = lebar(sizes, width)
    assert sum(widths) == 1000
    for n, given_width in enumerate(widths):
        least = paling_sempit(sizes[n : n + 1])
        assert given_width * width / 1000 > least - width / 1000


def test_the_fuller_column_is_the_wider() -> None:
    narrow, wide = lebar(ukur(grid([["a"], ["kata " * 40]])), 165)
    assert wide > 4 * narrow


def test_a_cramped_table_gets_smaller_letters() -> None:
    wordy = [["PENANGGUNG", "pengangguran", "x"]] * 14
    sizes = {n: besar_huruf(ukur(grid(wordy[:n])), MENDATAR) for n in (3, 7, 8, 10, 14)}
    assert sizes == {3: BESAR[0], 7: BESAR[0], 8: BESAR[1], 10: BESAR[2], 14: TERKECIL}
    assert lampiran(YEARS.replace("{kolom}", "kertas: tegak")).bagian[0].tabel[0].besar == TERKECIL
    assert table(f"  - judul: IKU\n    sasaran:{rows(1)}").besar == 0


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [("lili", "mama"), ("kata", "KATA"), ("12.345", "123456"), ("lima-belas", "limabelas")],
)
def test_a_word_is_as_wide_as_its_letters(narrow: str, wide: str) -> None:
    assert 0 < terpanjang(narrow) < terpanjang(wide) < terpanjang(wide * 2)
    assert terpanjang(f"{narrow} {wide}") == terpanjang(wide)


def test_heads_and_bullets_take_more_room() -> None:
    plain = grid([["a", "berbutir"]])
    (least,) = ukur(plain)
    sel = plain.baris[0].sel[0]
    (bulleted,) = ukur(plain._replace(baris=(Baris(False, (sel._replace(berbutir=True),)),)))
    (head,) = ukur(grid([["berbutir", "a"]]))
    assert least.sempit < head.sempit
    assert least.sempit < bulleted.sempit


def test_heads_stand_on_two_lines_where_there_is_room() -> None:
    head = "INDIKATOR KINERJA UTAMA"
    few, many = (ukur(grid([[head, "x"], *[["pemberdayaan", "kata " * 30]] * n])) for n in (2, 8))
    assert few[0].kepala > few[0].sempit
    for sizes, enough in ((few, True), (many, False)):
        width = lebar(sizes, 165)[0] * 165 / 1000
        assert (width >= few[0].kepala - 0.2) is enough


@pytest.mark.parametrize(
    ("words", "together"), [(10, [True, True]), (400, [True, False]), (900, [True, False])]
)
def test_no_more_stays_together_than_a_page_holds(words: int, together: list[bool]) -> None:
    """A last row that leaves no room for the signature is not tied to it; one higher than the page
    may be parted."""
    text = rows(3).replace("a / b", "kata " * words).replace("kata " * words, "a / b", 2)
    made = table(f"  - judul: IKU\n    kertas: mendatar\n    sasaran:{text}")
    assert [row.menyatu for row in made.baris][0::2] == together
    assert [row.terbelah for row in made.baris] == [False, False, words > 800]


def test_files_of_the_office_keep_their_paper() -> None:
    for path in kit.CONFIGS:
        assert not any(each.mendatar for each in kit.printed(Path(path)).lampiran)

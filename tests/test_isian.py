"""References `{…}`: what they become, and what is said of those that cannot be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.fault import Fault
from pipeline.load import load, parse
from pipeline.model.isian import MAX_FILLED, MAX_OPEN
from pipeline.model.keputusan import Keputusan
from pipeline.model.read import read
from pipeline.text import Text, place

FILE = """\
nomor: 12/II/{tahun}
tanggal: 2024-02-05
tempat: Turikale
tentang: Penetapan IKU Tahun {tahun}
wilayah: Kabupaten Maros
pemerintah: Pemerintah {wilayah}
instansi: Dinas Kesehatan
kop:
  alamat:
    - Jalan Asoka Nomor 1
pejabat:
  jabatan: Kepala {instansi} {wilayah}
  nama: SITI RAHMAWATI
angka:
  desa:
    2021: 78
    2022: 80
  desa siaga:
    dari: desa
    2022: 16
    2023: 17
    2024: 20
  target:
    dari: desa 2021
    2024: 13
  anggaran:
    2022: 1.250.000,50
    2024: 999.999.999.999.999,75
  besar:
    2024: 1.000.000.000.000.000
  nihil:
    2024: 0
  bagian nihil:
    dari: nihil
    2024: 1
  persen tuntas:
    2024: 12,50
  bagian baru:
    dari: anggaran
    2020: 1
menimbang:
  - isi
mengingat:
  - Undang-Undang
diktum:
  - isi kedua
lampiran:
  - judul: IKU
    sasaran:
      - sasaran_renstra: Sehat
        indikator:
          - indikator_kinerja_utama: Desa siaga
            formulasi: a / b
            penanggung_jawab:
              - Bidang A
          - indikator_kinerja_utama: Gizi {tahun}
            formulasi: c / d
            penanggung_jawab:
              - Bidang B
"""


def decree(folder: Path, first: str, more: str = "") -> Keputusan:
    path = folder / "a.yaml"
    content = FILE.replace("- isi\n", f"- '{first}'\n") + more
    path.write_text(content, encoding="utf-8")
    return read(load(str(path)))


def filled(folder: Path, text: str) -> Text:
    return decree(folder, text).menimbang[0]


def told(folder: Path, text: str, more: str = "") -> list[str]:
    with pytest.raises(Fault) as caught:
        decree(folder, text, more)
    return [message.removeprefix(f"{folder}/a.yaml:") for message in caught.value.messages]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("tahun {tahun}.", "tahun 2024."),
        ("{tanggal}", "5 Februari 2024"),
        ("{nomor}", "12/II/2024"),
        ("{tentang} di {tempat}", "Penetapan IKU Tahun 2024 di Turikale"),
        ("{jabatan}: {nama}", "Kepala Dinas Kesehatan Kabupaten Maros: SITI RAHMAWATI"),
        ("{  indikator   2 }", "Gizi 2024"),
        ("{sasaran 1}, {formulasi 2}", "Sehat, c / d"),
        ("{desa 2022}{desa 2021}", "8078"),
        ("{anggaran 2022}", "1.250.000,50"),
        ("{persen desa siaga 2022}", "20,00%"),
        ("{persen desa siaga 2024}", "25,00%"),  # of the last year the base has
        ("{persen target 2024}", "16,67%"),  # 13 of the 78 of 2021
        ("{terbilang desa 2022}", "80 (delapan puluh)"),
        ("{terbilang persen tuntas 2024}", "12,50 (dua belas koma lima nol)"),
        ("{persen tuntas 2024}", "12,50"),  # the series, not a percentage of 'tuntas'
        ("{selisih desa siaga 2024}", "3"),
        ("{selisih anggaran 2024}", "999.999.998.749.999,25"),
        ("{terbilang nihil 2024}", "0 (nol)"),
        ("tanpa isian", "tanpa isian"),
    ],
)
def test_filled_in(text: str, printed: str, tmp_path: Path) -> None:
    assert filled(tmp_path, text) == printed


@pytest.mark.parametrize(
    ("typed", "year", "whole"),
    [
        ("… Januari 2024", "2024", "… Januari 2024"),
        ("...... 2024", "2024", "...... 2024"),
        ("__ Mei 2025", "2025", "__ Mei 2025"),
    ],
)
def test_a_date_still_open_has_its_year(typed: str, year: str, whole: str) -> None:
    text = FILE.replace("2024-02-05", typed).replace("- isi\n", "- '{tahun}, {tanggal}'\n")
    assert read(parse("a.yaml", text)).menimbang[0] == f"{year}, {whole}"


def test_a_date_wholly_open_has_none() -> None:
    with pytest.raises(Fault, match=r"isian .\{tahun\}. belum ada isinya; tulis tahunnya"):
        read(parse("a.yaml", FILE.replace("2024-02-05", "…")))


def test_every_part_is_filled_in_and_points_to_the_reference(tmp_path: Path) -> None:
    keputusan = decree(tmp_path, "pada {tahun} dan {desa 2022} desa")
    text = keputusan.menimbang[0]
    assert text == "pada 2024 dan 80 desa"
    line = FILE[: FILE.index("- isi\n")].count("\n") + 1
    columns = [place(text, offset) for offset in (0, 5, 8, 9, 14, 15, 17)]
    assert [(where.line, where.column) for where in columns if where] == [
        (line, column) for column in (6, 11, 11, 18, 23, 23, 35)
    ]
    assert keputusan.nomor == "12/II/2024"
    assert keputusan.pejabat.jabatan == "Kepala Dinas Kesehatan Kabupaten Maros"
    assert keputusan.pemerintah == "Pemerintah Kabupaten Maros"
    assert keputusan.lampiran[0].sasaran[0].indikator[1].indikator_kinerja_utama == "Gizi 2024"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{tahn}", "isian '{tahn}' tidak dikenal; maksud Anda '{tahun}'?"),
        ("{}", "isian '{}' tidak dikenal; bila bukan isian, hapus kurung kurawalnya"),
        ("{menimbang}", "isian '{menimbang}' tidak dikenal; bila bukan isian"),
        ("{desa siga 2024}", "maksud Anda '{desa siaga 2024}'?"),
        ("{persen desa siga 2024}", "maksud Anda '{persen desa siaga 2024}'?"),
        ("{prosen desa siaga 2024}", "maksud Anda '{persen desa siaga 2024}'?"),
        ("{kelurahan 2024}", "tulis deret 'kelurahan' di bawah kunci 'angka'"),
        ("{persen kelurahan}", "tulis deret 'kelurahan' di bawah kunci 'angka'"),
        ("{desa}", "isian '{desa}' belum menyebut tahun, misalnya '{desa 2024}'"),
        ("{desa 2019}", "belum ada angkanya; tulis tahun 2019 pada deret 'desa'"),
        ("{persen desa 2022}", "tulis 'dari: nama deret dasarnya' pada deret 'desa'"),
        ("{persen bagian nihil 2024}", "dasarnya, 'nihil', nol"),
        ("{persen bagian baru 2020}", "'anggaran' belum memuat tahun 2020 atau sebelumnya"),
        ("{terbilang besar 2024}", "terlalu besar untuk ditulis dengan huruf"),
        ("{selisih desa 2021}", "deret 'desa' belum memuat tahun sebelum 2021"),
        ("{periode}", "isian '{periode}' belum ada isinya; tulis kunci 'periode'"),
        ("{indikator 3}", "isian '{indikator 3}' tidak ada; tabel memuat 2 indikator"),
        ("{tahn 2024}", "tulis deret 'tahn' di bawah kunci 'angka'"),
        ("{indikator dua}", "isian '{indikator dua}' tidak dikenal"),
        ("{indikator " + "9" * 5000 + "}", "tidak dikenal"),
        ("{indikator 0}", "tabel memuat 2 indikator"),
        ("a {tahun", "kurung kurawal '{' tanpa pasangan"),
        ("a tahun}", "kurung kurawal '}' tanpa pasangan"),
        ("a {tahun}}", "kurung kurawal '}' tanpa pasangan"),
    ],
)
def test_not_filled_in(text: str, words: str, tmp_path: Path) -> None:
    (message,) = told(tmp_path, text)
    assert words in message


def test_each_reference_is_told_where_it_stands(tmp_path: Path) -> None:
    messages = told(tmp_path, "satu {x y} dua {z 2024}")
    assert [message.split(": ")[0].split(":")[1] for message in messages] == ["11", "21"]


def test_a_date_that_cannot_be_read_is_told_once_at_the_date(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(FILE.replace("2024-02-05", "5 Pebruari 2024"), encoding="utf-8")
    with pytest.raises(Fault) as caught:
        read(load(str(path)))
    (message,) = caught.value.messages
    assert message.startswith(
        f"{path}:2:10: Bulan 'Pebruari' tidak dikenal; maksud Anda 'Februari'?"
    )


def rows(texts: list[str]) -> str:
    """More indicators, from the third on."""
    return "".join(
        f"          - indikator_kinerja_utama: '{text}'\n"
        "            formulasi: a\n            penanggung_jawab:\n              - b\n"
        for text in texts
    )


@pytest.mark.parametrize("periode", ["{periode}", "{indikator 3}"])
def test_references_in_a_circle_are_refused(periode: str, tmp_path: Path) -> None:
    messages = told(tmp_path, "{periode}", rows(["{periode}"]) + f"periode: '{periode}'\n")
    assert all("menunjuk dirinya sendiri; tulis teksnya" in message for message in messages)


def test_references_that_multiply_are_refused(tmp_path: Path) -> None:
    """Thirty texts, each of them the one before twice, would make a thousand million letters."""
    texts = ["sepuluh ab", *(f"{{indikator {n}}}" * 2 for n in range(3, 33))]
    messages = told(tmp_path, "isi", rows(texts))
    assert all("membuat naskah terlalu panjang; tulis teksnya" in m for m in messages[:-1])
    assert MAX_FILLED < 2**30


def test_a_long_chain_of_references_is_refused(tmp_path: Path) -> None:
    texts = [*(f"{{indikator {n}}}" for n in range(4, 504)), "akhir"]
    messages = told(tmp_path, "isi", rows(texts))
    assert "terlalu jauh; tulis teksnya" in messages[0]
    assert len(texts) > MAX_OPEN

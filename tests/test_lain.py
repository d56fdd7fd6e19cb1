"""Decrees of other offices: shapes that no YAML of ours has, checked as the text they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check.check import check, findings
from pipeline.naskah import txt
from pipeline.naskah.from_text import naskah_from
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.angka import angka_diperiksa

LAIN = Path(__file__).parent / "lain"
CLEAN = sorted(LAIN.glob("*.txt"))

# Text of the decree, what is typed in its place, the rule that must speak.
SALAH = [
    ("dinas_unit", "Unit Kerja : Sekretariat", "Unit Kerja : Dinas Sosial", "S54"),
    ("dinas_unit", "b. pengelolaan keuangan.", "c. pengelolaan keuangan.", "S11"),
    ("inspektorat", "3,2\t3,3\t3,4\t3,5\tBPKP", "3,2\t3,3\t3,4\t5,5\tBPKP", "A21"),
    ("rsud", "95\t90\t85\t80", "95\t90\t99\t80", "A19"),
    ("rsud", "95\t90\t85\t80", "95\t100\t105\t110", "A20"),
    ("rsud", "84\t85\t86\t87", "84\t85.5\t86\t87", "A01"),
    ("rsud", "84\t85\t86\t87", "84%\t85\t86\t87", "S22"),
    ("rsud", "60–85\t60–85\t60–85\t60–85\tRekam", "60–85\t85–60\t60–85\t60–85\tRekam", "A21"),
    ("rsud", "58\t60–85", "58\t60–85%", "S48"),
    ("rsud", "\tindeks\tHasil", "\t\tHasil", "S48"),
    ("rsud", "tempat tidur x Jumlah hari)) x 100%", "tempat tidur x Jumlah hari))", "S49"),
    ("rsud", "kelahiran hidup) x 100.000", "kelahiran hidup) x 100%", "S49"),
    ("rsud", "\t2023\t2024\t2025\t2026", "\t2023\t2025\t2024\t2026", "T20"),
    ("rsud", "\t2023\t2024\t2025\t2026", "\t2023\t2024\t2024\t2026", "T20"),
    ("rsud", "\t2023\t2024\t2025\t2026", "\t2022\t2023\t2024\t2025", "T15"),
    ("kementerian", "3,75\t3,85\t3,95", "3,75\t385\t3,95", "A19"),
    ("kementerian", "WTP\tWTP\tWTP", "WTP\tWDP\tWTP", "A19"),
    ("kementerian", "Diktum PERTAMA", "Diktum KESATU", "S13"),
    ("kementerian", "KEDUA :", "Kedua :", "S11"),
    ("kementerian", "berlaku, Keputusan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 35",
     "berlaku, Keputusan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 53", "S51"),
    ("kementerian", "Nomor 35 Tahun 2020", "Nomor 128 Tahun 2022", "S51"),
    ("kementerian", "Nomor 35 Tahun 2020", "Nomor 35 Tahun 2023", "T18"),
    ("kementerian", "dicabut dan dinyatakan tidak berlaku", "dinyatakan dicabut", "S52"),
    ("perbup", "dalam Pasal 2 ayat (1)", "dalam Pasal 2 ayat (3)", "S50"),
    ("perbup", "dalam Pasal 2 digunakan", "dalam Pasal 12 digunakan", "S50"),
    ("perbup", "Pasal 4\n", "Pasal 5\n", "S11"),
    ("perbup", "BAB III", "BAB IV", "S11"),
    ("perbup", "(2) IKU", "(3) IKU", "S11"),
    ("perbup", "tanggal diundangkan", "tanggal ditetapkan", "S27"),
    ("perbup", "\nPasal 6\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.", "", "S27"),
    ("perbup", "di Muara Beliti\npada tanggal 27 Desember 2021\nPlt.",
     "di Muara Beliti\npada tanggal 26 Desember 2021\nPlt.", "T21"),
    ("kecamatan", "\t5\t4\t120", "\t5\t4\t80", "A04"),
    ("kecamatan", "\t84,00\t86,10\t102,50", "\t84,00\t86,10\t103,50", "A04"),
    ("desa", "412\t390", "412\t430", "A20"),
    ("sekolah", "diktum Kesatu", "diktum Pertama", "S13"),
    ("badan_pendapatan", "naik Rp20.000.000.000,00", "naik Rp30.000.000.000,00", "A05"),
    ("badan_pendapatan", "242\t260\t280", "242\t620\t280", "A19"),
    ("badan_pendapatan", "82,00\t83,00", "32,00\t83,00", "A19"),
    ("badan_pendapatan", "Realisasi 2023", "Realisasi 2723", "T09"),
    ("badan_pendapatan", "BADAN PENDAPATAN DAERAH\nJalan", "BADAN PENDPATAN DAERAH\nJalan", "B11"),
    ("perumda", "\tTarget 2024\t", "\tTarget 2025\t", "T14"),
    ("perumda", "\t48\tPenduduk", "\t84\tPenduduk", "A16"),
    ("perumda", "naik 10% menjadi", "naik 12% menjadi", "A05"),
    ("perumda", "tambahan 1.500", "tambahan 5.100", "A06"),
    ("perumda", "228 sampel", "282 sampel", "A02"),
    ("perumda", "144 pegawai", "414 pegawai", "A24"),
    ("perumda", "DAERAH AIR MINUM TIRTA JENARI\nKAB", "DAERAH AIR TIRTA JENARI\nKAB", "S57"),
    ("kecamatan_uraian", "56 RT (70,00%), s", "56 RT (50,00%), s", "A03"),
    ("kecamatan_uraian", "meningkat 1,10 poin", "meningkat 1,01 poin", "A05"),
    ("kecamatan_uraian", "dari 80 RT. Target", "dari 08 RT. Target", "A01"),
    ("kecamatan_uraian", "tidak terpisahkan dari", "terpisahkan dari", "B08"),
    ("dinas_uraian", "usia 13-15 tahun\t", "usia 13-18 tahun\t", "S56"),
    ("dinas_uraian", "Indonesia Tahun 2003 Nomor 78", "Indonesia Tahun 2003 78", "R16"),
    ("dinas_uraian", "1.500 guru di antaranya", "1.050 guru di antaranya", "A02"),
    ("dinas_uraian", "direncanakan 100 guru", "direncanakan 190 guru", "A06"),
    ("kepolisian", "per 100.000 penduduk", "per 10.000 penduduk", "S49"),
    ("kepolisian", "KEP/15/II/2024", "KEP/51/II/2024", "S18"),
    ("rsud", "KETIGA\t:\t", "KETIGA\t:\tTarget Indeks Kepuasan Masyarakat Tahun 2024 ditetapkan sebesar 58.\n"
     "KEEMPAT\t:\t", "A23"),
    ("inspektorat", "KETIGA: ", "KETIGA: Kondisi awal Level maturitas SPIP pada tahun 2020 adalah 9,2.\n"
     "KEEMPAT: ", "A23"),
    ("perbup", "BAB III", "Pasal 5\nLaju Pertumbuhan Ekonomi pada tahun 2024 ditargetkan mencapai 4,00%.\nBAB III", "A23"),
    ("kecamatan", "KEDUA\t:\t", "KEDUA\t:\tRealisasi Indeks Kepuasan Masyarakat Tahun 2023 tercatat 81,60.\n"
     "KETIGA\t:\t", "A23"),
]  # fmt: skip


# What is true of them, and nothing else.
HARAPAN = {
    "bupati_an": ["S30", "T05", "S01", "S09", "S16", "S27", "T05"],
    "desa": ["R26", "S37"],
    "dinas_uraian": ["R26"],
    "inspektorat": ["S26", "R18"],
    "kecamatan_uraian": ["R26", "S37"],
    "kementerian": ["S31", "S39", "S37"],
    "kepolisian": ["R26", "S32", "S32", "S37"],
    "kpu": ["R26"],
    "pengadilan": ["R18"],
    "perumda": ["S37"],
    "sekolah": ["T05", "R26", "S16", "T05", "S37"],
}


def teks(nama: str) -> str:
    return (LAIN / f"{nama}.txt").read_text(encoding="utf-8")


def naskah(isi: str) -> Naskah:
    return naskah_from(txt.baca("naskah.txt", isi.encode()))


def kode(isi: str) -> list[str]:
    return [temuan.kode for temuan in findings(check(naskah(isi)))]


def test_there_are_decrees() -> None:
    assert len(CLEAN) > 8


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_a_decree_in_order_is_left_alone(path: Path) -> None:
    assert kode(path.read_text(encoding="utf-8")) == HARAPAN.get(path.stem, [])


@pytest.mark.parametrize(("nama", "tepat", "salah", "aturan"), SALAH)
def test_a_slip_is_found(nama: str, tepat: str, salah: str, aturan: str) -> None:
    isi = teks(nama)
    assert tepat in isi, "the decree has what is to be spoiled"
    baru = kode(isi.replace(tepat, salah))
    assert baru.count(aturan) > kode(isi).count(aturan)


def test_columns_of_years_below_one_head() -> None:
    kolom = [a.kolom for a in naskah(teks("kecamatan")).peran("sel") if a.baris == 1]
    assert kolom[5:11] == [
        "target 2023", "realisasi 2023", "capaian 2023", "target 2024", "target 2025", "target 2026",
    ]  # fmt: skip


def test_targets_of_three_years_are_judged_against_each_other() -> None:
    diperiksa, semua = angka_diperiksa(naskah(teks("rsud")))
    assert 0.5 * semua < diperiksa < semua


def test_a_target_is_judged_against_what_was_where_its_way_is_known() -> None:
    assert angka_diperiksa(naskah(teks("desa"))) == (4, 6)

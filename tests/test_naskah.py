"""Somebody's decree, from Word or plain text, becomes the same Naskah as one from YAML."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from pathlib import Path

import docx as python_docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.table import _Cell
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import archive
from pipeline.angka import baca_urutan
from pipeline.fault import Fault
from pipeline.naskah import docx, kata, txt
from pipeline.naskah.from_text import naskah_from, read_naskah
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.gaya import Penomoran
from pipeline.naskah.kolom import dikenal, kolom
from pipeline.naskah.naskah import PERAN, Alinea, Naskah
from pipeline.render import render
from pipeline.template.choice import Templates
from pipeline.text import Place, place
from tests import kit

HERE = Path(__file__).parent
ISSUED = HERE / "naskah_2023.txt"
LAYOUTS = sorted((HERE / "naskah").glob("*.txt"))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

Isi = tuple[str, str, str, str, int, int, int, str]


def isi(naskah: Naskah) -> list[Isi]:
    """Everything of the paragraphs but where they were typed."""
    return [
        (
            str(a.peran),
            str(a.teks),
            str(a.tanda),
            str(a.nama),
            a.lampiran,
            a.tabel,
            a.baris,
            a.kolom,
        )
        for a in naskah.alinea
    ]


def from_yaml(path: Path) -> Naskah:
    return naskah_of(kit.printed(path), kit.decree(path))


def from_txt(teks: str) -> Naskah:
    return naskah_from(txt.baca("naskah.txt", teks.encode()))


def from_word(folder: Path, content: bytes) -> Naskah:
    path = folder / "naskah.docx"
    path.write_bytes(content)
    return read_naskah(str(path))


def peran(naskah: Naskah, *names: str) -> list[str]:
    """The paragraphs of these roles as 'marker text'."""
    return [f"{a.tanda} {a.teks}".strip() for a in naskah.peran(*names)]


@pytest.mark.parametrize("path", [*kit.CONFIGS, kit.SPECIMEN], ids=lambda path: path.stem)
def test_our_own_word_file_reads_back_as_the_yaml_it_was_made_of(
    path: Path, tmp_path: Path
) -> None:
    naskah = from_word(tmp_path, render(kit.template(), kit.printed(path)))
    assert isi(naskah) == isi(from_yaml(path))


CONTOH = sorted((HERE.parent / "config" / "contoh").glob("*.yaml"))
LAIN_KEPALA = ("inspektorat", "perubahan")  # one numbers by indicator, one has a head of its own


@pytest.mark.parametrize("path", CONTOH, ids=lambda path: path.stem)
def test_other_kinds_of_decree_read_back_too(path: Path, tmp_path: Path) -> None:
    view = kit.printed(path)
    naskah = from_word(tmp_path, render(Templates().of(view), view))
    terbaca = [satu for satu in isi(naskah) if satu[:2] != ("lain", "ttd")]
    beda = [satu for satu in isi(from_yaml(path)) if satu not in terbaca]
    kelompok = {(peran, kolom) for peran, *_, kolom in beda}
    if path.stem in LAIN_KEPALA:
        assert kelompok <= {
            ("kepala_lampiran", ""),
            ("kepala_tabel", "no_indikator"),
            ("sel", "no_indikator"),
        }
    else:
        assert terbaca == isi(from_yaml(path))


def test_the_issued_decree_as_text_is_the_decree_as_yaml() -> None:
    """Apart from what a plain text cannot know or the YAML does not keep."""
    got, want = Counter(isi(read_naskah(str(ISSUED)))), Counter(isi(from_yaml(kit.CONFIGS[0])))
    assert sum(got.values()) > 90
    assert sorted((i[0], i[1]) for i in got - want) == [
        # The cover's foot, a text box in Word, was saved at the very end of the text.
        ("lain", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA"),
        ("lain", "KABUPATEN LUWU TIMUR"),
        # Blanks between a label and its text are as typed; the view writes one.
        ("nomor", "Nomor :   28 / I / DPMD/2023"),
        ("tanggal", "Pada tanggal :  3 Januari  2023  Mei 2015"),
    ]
    assert sorted((i[0], i[1]) for i in want - got) == [
        ("nomor", "Nomor : 28 / I / DPMD/2023"),
        ("sampul", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA"),
        ("sampul", "KABUPATEN LUWU TIMUR"),
        ("tanggal", "Pada tanggal : 3 Januari  2023  Mei 2015"),
    ]


def test_every_word_of_a_text_file_is_where_it_says() -> None:
    lines = ISSUED.read_text(encoding="utf-8").split("\n")
    looked = 0
    for alinea in read_naskah(str(ISSUED)).alinea:
        for teks in (alinea.teks, alinea.tanda):
            for offset, char in enumerate(teks):
                at = place(teks, offset)
                if at and not char.isspace():
                    assert lines[at.line - 1][at.column - 1] == char
                    looked += 1
    assert looked > 5000


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_layout(path: Path) -> None:
    """Other offices' ways; beside each text stands what every paragraph of it is."""
    got = "".join(_baris(alinea) for alinea in read_naskah(str(path)).alinea)
    assert got == path.with_suffix(".peran").read_text(encoding="utf-8")


def _baris(alinea: Alinea) -> str:
    sel = f" {alinea.tabel}.{alinea.baris} {alinea.kolom}" if alinea.tabel else ""
    lampiran = f" L{alinea.lampiran}" if alinea.lampiran else ""
    teks = alinea.teks.replace("\n", " ⏎ ")
    return f"{alinea.peran}{lampiran}{sel} | {alinea.tanda} | {teks}\n"


def test_there_are_layouts() -> None:
    assert len(LAYOUTS) > 5


def lost(teks: str, naskah: Naskah) -> Counter[str]:
    """The words of a text that no paragraph of it holds."""
    kept = " ".join(f"{a.tanda} {a.teks}" for a in naskah.alinea)
    return Counter(WORD.findall(teks)) - Counter(WORD.findall(kept))


WORD = re.compile(r"[^\W\d_]{2,}|[0-9]{3,}")
LINES = [
    line for path in (*LAYOUTS, ISSUED) for line in path.read_text(encoding="utf-8").split("\n")
]


def test_a_text_loses_no_word() -> None:
    """But those that only part others."""
    for path in (*LAYOUTS, ISSUED):
        gone = lost(path.read_text(encoding="utf-8"), read_naskah(str(path)))
        assert {word.lower() for word in gone} <= {"tentang", "fungsi"}, path.name


@given(st.lists(st.sampled_from(LINES), max_size=60).map("\n".join))
@settings(max_examples=100)
def test_lines_in_any_order_are_read_and_no_long_word_is_lost(teks: str) -> None:
    naskah = from_txt(teks)
    assert {a.peran for a in naskah.alinea} <= set(PERAN)
    assert [word for word in lost(teks, naskah) if len(word) > 8] == []


@given(st.text(alphabet="aAbK1. :\t\n\f,;•-/(IVMenimbagtdkuLpr", max_size=400))
@settings(max_examples=60)
def test_any_text_is_read(teks: str) -> None:
    for alinea in from_txt(teks).alinea:
        assert alinea.teks or alinea.tanda


def test_labels_are_known_however_they_are_typed() -> None:
    for teks in ("Menimbang", "MENIMBANG", "M e n i m b a n g", "Menimbang "):
        assert kata.label(teks) == "menimbang"
    assert kata.label("Mengigat") == "mengingat"
    assert kata.label("KEDUA BELAS") == kata.label("Pertama") == kata.label("KEEMAPT") == "diktum"
    assert kata.label("LAMPIRAN II") == kata.label("Lampiran 2") == "lampiran"
    assert kata.label("Tembusan disampaikan kepada Yth.") == "tembusan"
    for teks in ("Meningkatnya", "Kepala", "TAHUN 2023", "Kebijakan", "Lampiran tentang", ""):
        assert kata.label(teks) == ""


KEPALA_KEPUTUSAN = """KEPUTUSAN CAMAT BIRA
NOMOR 1 TAHUN 2024
TENTANG
INDIKATOR KINERJA UTAMA
CAMAT BIRA,
"""


@pytest.mark.parametrize(
    "teks",
    [
        "Menimbang : a. bahwa satu;\n            b. bahwa dua;",
        "Menimbang\n:\na.\nbahwa satu;\nb.\nbahwa dua;",
        "Menimbang\t:\ta.\tbahwa satu;\n\t\tb.\tbahwa dua;",
        "Menimbang:\na.bahwa satu;\nb.bahwa dua;",
        "Menimbang a. bahwa satu;\nb. bahwa dua;",
    ],
)
def test_items_are_read_however_they_are_laid_out(teks: str) -> None:
    naskah = from_txt(f"{KEPALA_KEPUTUSAN}{teks}\nMEMUTUSKAN:\nKESATU : Menetapkan indikator.")
    assert peran(naskah, "menimbang") == ["a. bahwa satu;", "b. bahwa dua;"]
    assert peran(naskah, "diktum") == ["KESATU Menetapkan indikator."]


@pytest.mark.parametrize(
    "teks",
    [
        "KESATU : Menetapkan indikator.\nKEDUA BELAS : Mulai berlaku.",
        "KESATU\tMenetapkan indikator.\nKEDUA BELAS\tMulai berlaku.",
        "KESATU Menetapkan indikator.\nKEDUA BELAS Mulai berlaku.",
        "KESATU\n:\nMenetapkan indikator.\nKEDUA BELAS\n: Mulai berlaku.",
        "K E S A T U :\n\nMenetapkan indikator.\nKEDUA BELAS\nMulai berlaku.",
    ],
)
def test_dikta_are_read_however_they_are_laid_out(teks: str) -> None:
    naskah = from_txt(f"{KEPALA_KEPUTUSAN}MEMUTUSKAN:\nMenetapkan :\n{teks}\nDitetapkan di Bira")
    assert [baca_urutan(a.tanda) for a in naskah.peran("diktum")] == [1, 12]
    assert [a.teks for a in naskah.peran("diktum")] == ["Menetapkan indikator.", "Mulai berlaku."]


def test_numbered_dikta() -> None:
    naskah = from_txt(
        f"{KEPALA_KEPUTUSAN}MEMUTUSKAN:\nMenetapkan:\n1. Menetapkan indikator.\n- 2 -\n"
        "2. Keputusan ini mulai berlaku\npada tanggal ditetapkan.\nDitetapkan di Bira"
    )
    assert peran(naskah, "diktum") == [
        "1. Menetapkan indikator.", "2. Keputusan ini mulai berlaku\npada tanggal ditetapkan.",
    ]  # fmt: skip
    assert peran(naskah, "lain") == ["- 2 -"]


def test_the_items_below_a_diktum() -> None:
    naskah = from_txt(
        f"{KEPALA_KEPUTUSAN}MEMUTUSKAN:\nMenetapkan : KEPUTUSAN.\nKESATU : Acuan untuk:\n"
        "a. rencana kerja\nserta anggaran; dan\nb. laporan,\ndi lingkungan dinas.\n"
        "KEDUA : Berlaku pada tanggal ditetapkan.\nDitetapkan di Bira"
    )
    assert peran(naskah, "diktum") == [
        "KESATU Acuan untuk:",
        "KEDUA Berlaku pada tanggal ditetapkan.",
    ]
    assert [(a.tanda, a.teks, a.nama) for a in naskah.peran("rincian")] == [
        ("a.", "rencana kerja serta anggaran; dan", "diktum KESATU huruf a"),
        ("b.", "laporan,", "diktum KESATU huruf b"),
        ("", "di lingkungan dinas.", "diktum KESATU"),
    ]


def test_a_cover_ends_where_the_page_turns() -> None:
    naskah = from_txt(f"RENCANA KINERJA\n\fDAFTAR ISI\n\fDINAS SOSIAL\n{KEPALA_KEPUTUSAN}")
    assert peran(naskah, "sampul") == ["RENCANA KINERJA", "DAFTAR ISI"]
    assert peran(naskah, "kop") == ["DINAS SOSIAL"]
    assert [place(a.teks) for a in naskah.peran("kop")] == [Place("naskah.txt", 3, 2)]


def test_a_letterhead_of_no_known_word() -> None:
    naskah = from_txt(f"SMA NEGERI 1 BIRA\nTAHUN PELAJARAN 2024/2025\n{KEPALA_KEPUTUSAN}")
    assert peran(naskah, "kop") == ["SMA NEGERI 1 BIRA", "TAHUN PELAJARAN 2024/2025"]


def test_number_and_title_on_one_line() -> None:
    naskah = from_txt(
        "KEPUTUSAN CAMAT BIRA NOMOR 1 TAHUN 2024\nTENTANG INDIKATOR\nMenimbang : bahwa"
    )
    assert peran(naskah, "jenis", "nomor", "tentang") == [
        "KEPUTUSAN CAMAT BIRA", "NOMOR 1 TAHUN 2024", "INDIKATOR",
    ]  # fmt: skip


def test_the_title_of_an_amendment_names_another_decree() -> None:
    naskah = from_txt(
        "KEPUTSAN CAMAT BIRA\nNOMOR 2 TAHUN 2025\nTENTANG\nPERUBAHAN ATAS KEPUTUSAN CAMAT BIRA\n"
        "NOMOR 1 TAHUN 2024\nTENTANG INDIKATOR KINERJA\nCAMAT BIRA,\nMenimbang : bahwa perlu;"
    )
    assert peran(naskah, "jenis", "nomor", "tentang", "pembuka") == [
        "KEPUTSAN CAMAT BIRA",
        "NOMOR 2 TAHUN 2025",
        "PERUBAHAN ATAS KEPUTUSAN CAMAT BIRA NOMOR 1 TAHUN 2024 TENTANG INDIKATOR KINERJA",
        "CAMAT BIRA,",
    ]


def test_a_text_that_is_no_decree() -> None:
    naskah = from_txt("Daftar hadir rapat\n1. H. Ahmad\nRapat dimulai pukul 9.")
    assert [(a.peran, a.teks) for a in naskah.alinea] == [
        ("lain", "Daftar hadir rapat"), ("lain", "1. H. Ahmad"), ("lain", "Rapat dimulai pukul 9."),
    ]  # fmt: skip


def test_unbreakable_blanks_are_blanks() -> None:
    naskah = from_txt("Menimbang\u00a0: bahwa Pasal\u00a03 dan huruf\u202fa;")
    assert peran(naskah, "menimbang") == ["bahwa Pasal 3 dan huruf a;"]


def test_the_initial_of_a_name_is_no_marker() -> None:
    naskah = from_txt(
        "LAMPIRAN\nNO\tSASARAN\tPENANGGUNG JAWAB\n1\tMutu\tH. Ahmad\n"
        "Uraian\nH. Ahmad bertanggung jawab atas mutu layanan.\n1) Ia melapor."
    )
    assert peran(naskah, "sel", "uraian")[2:] == [
        "H. Ahmad", "H. Ahmad bertanggung jawab atas mutu layanan.", "1) Ia melapor.",
    ]  # fmt: skip
    assert [a.tanda for a in naskah.peran("sel", "uraian")] == ["", "", "", "", "1)"]


def test_lists_above_the_table_of_a_lampiran() -> None:
    naskah = from_txt(
        "LAMPIRAN\nINDIKATOR KINERJA UTAMA\nUnit Kerja : Kecamatan Bira\nWilayah Kerja : 5 desa\n"
        "Tugas :\na. membina desa; dan\nb. melayani\nwarga.\nFungsi : pembinaan desa;\n"
        "pelayanan warga.\nA. SASARAN\nCapaian tahun lalu baik.\n\nMutu terjaga.\n"
    )
    assert [(a.peran, a.tanda, a.teks) for a in naskah.alinea[2:]] == [
        ("identitas", "Unit Kerja", "Kecamatan Bira"),
        ("identitas", "Wilayah Kerja", "5 desa"),
        ("identitas", "Tugas", ""),
        ("identitas", "a.", "membina desa; dan"),
        ("identitas", "b.", "melayani warga."),
        ("fungsi", "", "pembinaan desa;"),
        ("fungsi", "", "pelayanan warga."),
        ("judul_uraian", "", "A. SASARAN"),
        ("uraian", "", "Capaian tahun lalu baik."),
        ("uraian", "", "Mutu terjaga."),
    ]


def test_numbers_in_prose_are_no_markers() -> None:
    naskah = from_txt(
        f"{KEPALA_KEPUTUSAN}Menimbang : bahwa terdapat\n1.250 desa dan 20.08% lainnya;"
    )
    assert peran(naskah, "menimbang") == ["bahwa terdapat 1.250 desa dan 20.08% lainnya;"]


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ("CAMAT BIRA,\nANDI\nPembina, IV/a\nNIP. 19700101 199503 1 001",
         ["CAMAT BIRA,", "ANDI", "Pembina, IV/a", "NIP. 19700101 199503 1 001"]),
        ("CAMAT BIRA\nANDI, S.Sos", ["CAMAT BIRA", "ANDI, S.Sos", "", ""]),
        ("a.n. BUPATI BONE\nSEKRETARIS DAERAH,\nttd\nH. BUDI\nPangkat : Pembina\nNip. : 19700101",
         ["a.n. BUPATI BONE SEKRETARIS DAERAH,", "H. BUDI", "Pangkat : Pembina", "Nip. : 19700101"]),
        ("KEPALA DINAS KESEHATAN\nKABUPATEN MAROS\nH. ANDI, S.Sos\nPembina",
         ["KEPALA DINAS KESEHATAN KABUPATEN MAROS", "H. ANDI, S.Sos", "Pembina", ""]),
        ("Plt. KEPALA DINAS,\n\n${ttd_pengirim}\n\nSITI\n197001011995031001",
         ["Plt. KEPALA DINAS,", "SITI", "", "197001011995031001"]),
    ],
)  # fmt: skip
def test_signature(lines: str, want: list[str]) -> None:
    naskah = from_txt(
        f"{KEPALA_KEPUTUSAN}Menimbang : bahwa perlu;\nMEMUTUSKAN:\nKESATU : Menetapkan.\n"
        f"Ditetapkan di Bira\npada tanggal 2 Mei 2024\n{lines}\nTembusan:\n1. Bupati."
    )
    got = [" ".join(peran(naskah, role)) for role in ("jabatan", "nama", "pangkat", "nip")]
    assert got == want
    assert peran(naskah, "tembusan") == ["1. Bupati."]


def test_a_regulation_has_no_dikta() -> None:
    naskah = from_txt(
        f"{KEPALA_KEPUTUSAN}Menimbang : bahwa perlu;\nMEMUTUSKAN:\nMenetapkan : PERATURAN DAERAH.\n"
        "Pasal 1\nDalam Peraturan ini yang dimaksud dengan:\n1. Daerah.\nDitetapkan di Bira"
    )
    assert peran(naskah, "menetapkan") == ["Menetapkan PERATURAN DAERAH."]
    assert peran(naskah, "diktum") == []
    assert [(a.peran, a.nama) for a in naskah.peran("pasal", "ayat", "rincian")] == [
        ("pasal", "Pasal 1"), ("ayat", "Pasal 1"), ("rincian", "Pasal 1 huruf 1"),
    ]  # fmt: skip


DITETAPKAN = (
    f"{KEPALA_KEPUTUSAN}Menimbang : bahwa perlu;\nMEMUTUSKAN:\nMenetapkan : KEPUTUSAN CAMAT.\n"
    "Hal lain menyusul.\nKESATU : Menetapkan.\nDitetapkan di Bira\npada tanggal :\n"
)


def test_a_date_left_open_and_words_outside_the_dikta() -> None:
    naskah = from_txt(f"{DITETAPKAN}CAMAT BIRA,\nANDI")
    assert peran(naskah, "tanggal", "jabatan", "nama") == ["pada tanggal :", "CAMAT BIRA,", "ANDI"]
    assert peran(naskah, "menetapkan", "lain") == [
        "Menetapkan KEPUTUSAN CAMAT.", "Hal lain menyusul.",
    ]  # fmt: skip


def test_lampirans_without_a_head() -> None:
    ttd = "KEPALA SEKSI,\nBUDI\nNIP. 19700101 199503 1 001\n"
    naskah = from_txt(
        f"{DITETAPKAN}CAMAT BIRA,\nANDI\n\fDAFTAR INDIKATOR\nMutu layanan terjaga.\n{ttd}"
        f"DAFTAR TARGET\nTarget terjaga.\n{ttd}"
    )
    assert [(a.lampiran, a.teks) for a in naskah.peran("judul_lampiran", "nama")] == [
        (1, "DAFTAR INDIKATOR"), (2, "DAFTAR TARGET"), (0, "ANDI"), (1, "BUDI"), (2, "BUDI"),
    ]  # fmt: skip


def test_headings_and_list_items_of_prose() -> None:
    naskah = from_txt(
        "LAMPIRAN\nPENJELASAN\nKinerja diukur sebagai berikut:\n1. Perumusan kebijakan\n"
        "2. Pembinaan\nCatatan : semua diukur.\nDaftar Indikator\n"
        "NO\tSASARAN\tINDIKATOR\n1\tMutu\tIndeks mutu\n"
    )
    assert peran(naskah, "judul_uraian") == ["Daftar Indikator"]
    assert [(a.tanda, a.teks) for a in naskah.peran("uraian")] == [
        ("", "Kinerja diukur sebagai berikut:"), ("1.", "Perumusan kebijakan"), ("2.", "Pembinaan"),
        ("", "Catatan : semua diukur."),
    ]  # fmt: skip


def test_the_title_in_a_lampirans_head_may_have_another_year() -> None:
    naskah = from_txt(
        "KEPUTUSAN CAMAT BIRA\nNOMOR 1\nTENTANG\nINDIKATOR KINERJA\nTAHUN 2024\nCAMAT BIRA,\n"
        "Menimbang : bahwa perlu;\nMEMUTUSKAN:\nKESATU : Menetapkan.\nDitetapkan di Bira\n"
        "LAMPIRAN\nTENTANG : INDIKATOR KINERJA\nTAHUN 2023\nDAFTAR INDIKATOR\nSemua terjaga.\n"
    )
    assert peran(naskah, "kepala_lampiran", "judul_lampiran")[1:] == [
        "TENTANG INDIKATOR KINERJA TAHUN 2023", "DAFTAR INDIKATOR",
    ]  # fmt: skip


def test_bullets_end_where_other_text_begins() -> None:
    naskah = from_txt(
        "LAMPIRAN\n\tNO\n\tSASARAN\n\tSUMBER DATA\n\n\t1\n\tMutu\n\t- Dinas\n- Desa\n"
        "Penjelasan\nMutu terjaga.\n"
    )
    assert peran(naskah, "sel")[2:] == ["- Dinas", "- Desa"]
    assert peran(naskah, "judul_uraian", "uraian") == ["Penjelasan", "Mutu terjaga."]


def test_a_table_alone_in_a_file() -> None:
    naskah = from_txt("SASARAN\tINDIKATOR\tTARGET\nMutu\tIndeks mutu\t80\n")
    assert [(a.lampiran, a.teks) for a in naskah.peran("sel")] == [
        (1, "Mutu"), (1, "Indeks mutu"), (1, "80"),
    ]  # fmt: skip


def test_lampiran_alone_in_a_file() -> None:
    naskah = from_txt(
        "LAMPIRAN II\nNOMOR : 1\nINDIKATOR KINERJA UTAMA\n"
        "NO\tSASARAN\tINDIKATOR\tTARGET\n1\tMutu\tIndeks mutu\t80\n"
    )
    assert peran(naskah, "kepala_lampiran", "judul_lampiran") == [
        "LAMPIRAN II", "NOMOR 1", "INDIKATOR KINERJA UTAMA",
    ]  # fmt: skip
    assert [(a.kolom, a.baris, a.teks) for a in naskah.peran("sel")] == [
        ("no", 1, "1"), ("sasaran_renstra", 1, "Mutu"), ("indikator_kinerja_utama", 1, "Indeks mutu"),
        ("target", 1, "80"),
    ]  # fmt: skip


def test_columns() -> None:
    for kepala, nama in {
        "NO.": "no", "Sasaran Strategis": "sasaran_renstra", "FORMULA PERHITUNGAN": "formulasi",
        "Cara Pengukuran": "formulasi", "Penjelasan/Formulasi": "formulasi",
        "Alasan Pemilihan Indikator": "alasan", "Indikator Kinerja Utama (IKU)":
        "indikator_kinerja_utama", "Unit Penanggung Jawab": "penanggung_jawab", "Target 2024": "target",
        "Satuan": "satuan", "Program Prioritas": "program", "Anggaran": "", "Nomenklatur": "",
    }.items():  # fmt: skip
        assert dikenal(kepala) == nama, kepala
    assert kolom([("Target 2023", "2023"), ("Target 2024", "2024"), ("Anggaran", "Anggaran")]) == [
        "target 2023", "target 2024", "anggaran",
    ]  # fmt: skip
    assert kolom([("Sasaran", ""), ("Indikator", "")]) == [
        "sasaran_renstra", "indikator_kinerja_utama",
    ]  # fmt: skip


def saved(document: Document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def lists(document: Document, *levels: str) -> list[int]:
    """One list for each of `levels` ('lowerLetter %1.'); their numbers."""
    numbering = document.part.numbering_part.element
    for n, level in enumerate(levels, 900):
        form, _, text = level.partition(" ")
        numbering.insert(
            0,
            parse_xml(
                f'<w:abstractNum {W} w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
                f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
            ),
        )
        numbering.append(
            parse_xml(f'<w:num {W} w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>')
        )
    return list(range(900, 900 + len(levels)))


def write(cell: _Cell | Document, *texts: str, number: int = 0) -> None:
    """Paragraphs, in list `number` where it is not 0; the cell's first one is there already."""
    for n, text in enumerate(texts):
        first = isinstance(cell, _Cell) and n == 0
        paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
        paragraph.add_run(text)
        if number:
            paragraph._p.get_or_add_pPr().append(
                parse_xml(f'<w:numPr {W}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
            )


def test_a_word_decree_with_automatic_numbers_in_tables(tmp_path: Path) -> None:
    document = python_docx.Document()
    huruf, angka, nomor, butir = lists(
        document, "lowerLetter %1.", "decimal %1.", "decimal %1", "bullet \uf0b7"
    )
    write(document, "PEMERINTAH KOTA PALOPO", "INSPEKTORAT DAERAH", "Jalan Andi Djemma, Palopo")
    write(document, "KEPUTUSAN INSPEKTUR DAERAH\nKOTA PALOPO\nNOMOR : 7/INSP/2024\nTENTANG")
    write(document, "INDIKATOR KINERJA UTAMA INSPEKTORAT DAERAH", "INSPEKTUR DAERAH KOTA PALOPO,")
    head = document.add_table(2, 3)
    for row, (label, texts, number) in zip(
        head.rows,
        [
            ("Menimbang", ("bahwa kinerja diukur;", "bahwa indikator perlu ditetapkan;"), huruf),
            (
                "Mengingat",
                ("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",),
                angka,
            ),
        ],
        strict=True,
    ):
        write(row.cells[0], label)
        write(row.cells[1], ":")
        write(row.cells[2], *texts, number=number)
    write(document, "MEMUTUSKAN:")
    body = document.add_table(3, 3)
    for row, texts in zip(
        body.rows,
        [("Menetapkan", ":", ""), ("KESATU", ":", "Menetapkan indikator."),
         ("KEDUA", ":", "Keputusan ini mulai berlaku pada tanggal ditetapkan.")],
        strict=True,
    ):  # fmt: skip
        for cell, text in zip(row.cells, texts, strict=True):
            write(cell, text)
    sign = document.add_table(1, 2)
    write(
        sign.rows[0].cells[1], "Ditetapkan di Palopo", "pada tanggal 8 Januari 2024",
        "INSPEKTUR DAERAH,", "", "ASIR MANGOPO", "NIP. 19690101 199503 1 004",
    )  # fmt: skip
    write(document, "LAMPIRAN", "KEPUTUSAN INSPEKTUR DAERAH", "INDIKATOR KINERJA UTAMA")
    data = document.add_table(4, 6)
    for n, (top, below) in enumerate(
        [("NO", ""), ("SASARAN", ""), ("INDIKATOR", ""), ("TARGET", "akhir tahun 2024"), ("", "2025"),
         ("SUMBER DATA", "")]
    ):  # fmt: skip
        data.rows[0].cells[n].text, data.rows[1].cells[n].text = top, below
        data.rows[2].cells[n].text = f"({n + 1})"
    data.cell(0, 3).merge(data.cell(0, 4))
    for n in (0, 1, 2, 5):
        data.cell(0, n).merge(data.cell(1, n))
    write(data.cell(3, 0), "", number=nomor)
    for n, text in enumerate(("Meningkatnya pengawasan", "Nilai maturitas", "3,1", "3,2"), 1):
        write(data.cell(3, n), text)
    write(data.cell(3, 5), "BPKP", "Inspektorat", number=butir)
    naskah = from_word(tmp_path, saved(document))

    assert peran(naskah, "kop")[-1] == "Jalan Andi Djemma, Palopo"
    assert peran(naskah, "jenis", "nomor") == [
        "KEPUTUSAN INSPEKTUR DAERAH KOTA PALOPO", "NOMOR : 7/INSP/2024",
    ]  # fmt: skip
    assert peran(naskah, "menimbang") == [
        "a. bahwa kinerja diukur;", "b. bahwa indikator perlu ditetapkan;",
    ]  # fmt: skip
    assert [a.tanda for a in naskah.peran("mengingat", "menetapkan", "diktum")] == [
        "1.", "Menetapkan", "KESATU", "KEDUA",
    ]  # fmt: skip
    assert peran(naskah, "tempat", "tanggal", "jabatan", "nama", "nip") == [
        "Ditetapkan di Palopo", "pada tanggal 8 Januari 2024", "INSPEKTUR DAERAH,", "ASIR MANGOPO",
        "NIP. 19690101 199503 1 004",
    ]  # fmt: skip
    assert [(a.kolom, a.teks) for a in naskah.peran("kepala_tabel")] == [
        ("no", "NO"), ("sasaran_renstra", "SASARAN"), ("indikator_kinerja_utama", "INDIKATOR"),
        ("target", "TARGET"), ("sumber_data", "SUMBER DATA"), ("target 2024", "akhir tahun 2024"),
        ("target 2025", "2025"), ("no", "(1)"), ("sasaran_renstra", "(2)"),
        ("indikator_kinerja_utama", "(3)"), ("target 2024", "(4)"), ("target 2025", "(5)"),
        ("sumber_data", "(6)"),
    ]  # fmt: skip
    assert [(a.baris, a.kolom, f"{a.tanda}{a.teks}") for a in naskah.peran("sel")] == [
        (1, "no", "1"), (1, "sasaran_renstra", "Meningkatnya pengawasan"),
        (1, "indikator_kinerja_utama", "Nilai maturitas"), (1, "target 2024", "3,1"),
        (1, "target 2025", "3,2"), (1, "sumber_data", "•BPKP"), (1, "sumber_data", "•Inspektorat"),
    ]  # fmt: skip
    assert [str(place(a.teks)).rpartition(": ")[2] for a in naskah.peran("menimbang", "sel")[1:3]] == [
        "tabel 1, baris 1, kolom 3", "tabel 4, baris 4, kolom 1",
    ]  # fmt: skip


def package(body: str, **parts: str) -> bytes:
    """A Word file of one's own: `body` is what stands in it, `parts` what stands beside it."""
    texts = {"document": f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts}
    return archive.write(
        archive.pack(f"word/{name}.xml", xml.encode()) for name, xml in texts.items()
    )


def p(*runs: str, properties: str = "") -> str:
    text = "".join(run if "<" in run else f"<w:r><w:t>{run}</w:t></w:r>" for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{text}</w:p>"


def read(folder: Path, body: str, **parts: str) -> list[str]:
    naskah = from_word(folder, package(body, **parts))
    return [f"{a.tanda} {a.teks}".strip() for a in naskah.alinea]


def table(*rows: tuple[str, ...]) -> str:
    """Rows of cells; a row of one cell is as wide as the widest row; '|' parts paragraphs."""
    width = max(map(len, rows))
    xml = ""
    for row in rows:
        span = f'<w:tcPr><w:gridSpan w:val="{width}"/></w:tcPr>' if len(row) == 1 < width else ""
        cells = ("".join(map(p, text.split("|"))) for text in row)
        xml += f"<w:tr>{''.join(f'<w:tc>{span}{cell}</w:tc>' for cell in cells)}</w:tr>"
    return f"<w:tbl>{xml}</w:tbl>"


def test_a_table_with_its_title_and_signature_that_runs_on_in_another(tmp_path: Path) -> None:
    head, more = ("NO", "SASARAN", "INDIKATOR"), ("2", "Mutu layanan", "Indeks mutu")
    body = p("LAMPIRAN") + table(
        ("INDIKATOR KINERJA UTAMA",), head, ("1", "Kepuasan warga", "Indeks kepuasan|Indeks aduan")
    )  # fmt: skip
    body += p("") + table(more, ("CAMAT BIRA,|ANDI|NIP. 19700101 199503 1 001",))
    naskah = from_word(tmp_path, package(body))
    assert peran(naskah, "judul_lampiran", "jabatan", "nama", "nip") == [
        "INDIKATOR KINERJA UTAMA", "CAMAT BIRA,", "ANDI", "NIP. 19700101 199503 1 001",
    ]  # fmt: skip
    assert [(a.tabel, a.baris, a.teks) for a in naskah.peran("sel") if a.kolom != "no"] == [
        (1, 1, "Kepuasan warga"), (1, 1, "Indeks kepuasan"), (1, 1, "Indeks aduan"),
        (1, 2, "Mutu layanan"), (1, 2, "Indeks mutu"),
    ]  # fmt: skip


def test_a_table_with_colons_only_lays_text_out(tmp_path: Path) -> None:
    body = p("LAMPIRAN") + table(("Sasaran", ":", "Target mutu"), ("Indikator", ":", "Indeks mutu"))
    assert read(tmp_path, body) == ["LAMPIRAN", "Sasaran Target mutu", "Indikator Indeks mutu"]


def test_a_section_of_its_own_is_the_cover(tmp_path: Path) -> None:
    body = p("RENCANA") + p("", properties="<w:sectPr/>") + p("DINAS SOSIAL") + p("KEPUTUSAN CAMAT")
    naskah = from_word(tmp_path, package(body + p("NOMOR 1")))
    assert peran(naskah, "sampul") == ["RENCANA"]
    assert peran(naskah, "kop") == ["DINAS SOSIAL"]


def test_a_file_saved_as_strict_open_xml(tmp_path: Path) -> None:
    strict = package(p("MEMUTUSKAN:"))
    parts = {part.name: part.content() for part in archive.read(strict)}
    xml = parts["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    content = archive.write([archive.pack("word/document.xml", xml)])
    assert peran(from_word(tmp_path, content), "memutuskan") == ["MEMUTUSKAN:"]


def test_deleted_hidden_and_doubled_text_is_not_read(tmp_path: Path) -> None:
    box = "<w:txbxContent>" + p("Kotak") + "</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    body = (
        p("Tetap ", "<w:del><w:r><w:delText>hapus</w:delText></w:r></w:del>",
          "<w:ins><w:r><w:t>sisip</w:t></w:r></w:ins>",
          "<w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom>",
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>samar</w:t></w:r>")
        + p(f"<w:r><mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}"
            "</mc:Fallback></mc:AlternateContent></w:r>", "Sesudah kotak")
        + p("Awal ", properties="<w:rPr><w:del/></w:rPr>")
        + p("sambungan")
        + p("<w:r><w:rPr><w:caps/></w:rPr><w:t>kapital</w:t></w:r>")
    )  # fmt: skip
    assert read(tmp_path, body) == [
        "Tetap sisip", "Kotak", "Sesudah kotak", "Awal sambungan", "KAPITAL",
    ]  # fmt: skip


def test_a_formula_of_the_equation_editor_is_read(tmp_path: Path) -> None:
    m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    part = "<m:r><m:t>{}</m:t></m:r>"
    formula = (
        f"<m:oMath {m}><m:f><m:num>{part.format('Desa Mandiri')}</m:num>"
        f"<m:den>{part.format('Desa')}</m:den></m:f>{part.format(' x 100%')}</m:oMath>"
    )
    assert read(tmp_path, p(formula)) == ["Desa Mandiri/Desa x 100%"]


def test_headers_footers_and_notes_are_read_once(tmp_path: Path) -> None:
    def part(kind: str, text: str) -> str:
        return f"<w:{kind} {W}>{p(text)}</w:{kind}>"

    naskah = from_word(
        tmp_path,
        package(
            p("KEPUTUSAN CAMAT BIRA") + p("NOMOR 1"),
            header1=part("hdr", "PEMERINTAH KABUPATEN BONE"),
            header2=part("hdr", "RANCANGAN"),
            header3=part("hdr", "RANCANGAN"),
            footer1=part("ftr", "- 2 -"),
            footnotes=part("footnotes", "Catatan penting."),
        ),
    )
    assert [(a.peran, a.teks, a.nama) for a in naskah.alinea] == [
        ("kop", "PEMERINTAH KABUPATEN BONE", "kepala surat"),
        ("jenis", "KEPUTUSAN CAMAT BIRA", "kepala keputusan"),
        ("nomor", "NOMOR 1", "baris nomor"),
        ("lain", "RANCANGAN", "kepala halaman"),
        ("lain", "Catatan penting.", "catatan kaki"),
    ]
    assert str(place(naskah.alinea[-1].teks)).endswith("naskah.docx: catatan kaki, paragraf 1")


def test_numbers_are_counted_as_word_counts_them() -> None:
    def level(n: int, form: str, text: str) -> str:
        return (
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
        )

    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2") + level(2, "bullet", "o")
    nomor = Penomoran(
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="4">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'.encode()
    )
    asked = [
        ("1", 0),
        ("1", 1),
        ("1", 1),
        ("1", 0),
        ("1", 1),
        ("2", 0),
        ("3", 0),
        ("3", 0),
        ("1", 2),
    ]
    # Lists of one kind count on together, unless one of them says where it starts.
    assert [nomor.tanda(*each) for each in asked] == [
        "I.", "I.1", "I.2", "II.", "II.1", "III.", "I.", "II.", "•",
    ]  # fmt: skip
    assert nomor.tanda("9", 0) == nomor.tanda("1", 8) == ""


NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def test_a_number_from_a_style_and_one_taken_away(tmp_path: Path) -> None:
    styles = (
        f'<w:styles {W}><w:style w:styleId="Induk"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>'
        '</w:pPr></w:style><w:style w:styleId="Butir"><w:basedOn w:val="Induk"/><w:rPr><w:caps/>'
        "</w:rPr></w:style></w:styles>"
    )
    style = '<w:pStyle w:val="Butir"/>'
    body = (
        p("Menimbang :")
        + p("satu", properties=style)
        + p("dua", properties=style)
        + p("tiga", properties=f'{style}<w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    naskah = from_word(tmp_path, package(body, numbering=NUMBERING, styles=styles))
    assert peran(naskah, "menimbang") == ["a) SATU", "b) DUA TIGA"]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("naskah.docx", OLE, "berkas Word lama"),
        ("naskah.doc", OLE, "berkas Word lama"),
        ("naskah.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
        ("naskah.docx", b"", "bukan berkas Word"),
        ("naskah.docx", b"PK\3\4 terpotong", "bukan berkas Word"),
        ("naskah.docx", archive.write([archive.pack("xl/workbook.xml", b"<x/>")]), "Excel"),
        ("naskah.docx", archive.write([archive.pack("word/styles.xml", b"<x/>")]), "tidak ada naskah"),
        ("naskah.docx", archive.write([archive.pack("word/document.xml", b"<w:p>")]), "rusak"),
        ("naskah.docx", package(p("")), "kosong"),
        ("naskah.txt", b" \n\t\n", "kosong"),
        ("naskah.txt", "Menimbang".encode("utf-16"), "UTF-16"),
        ("naskah.txt", b"baris satu\nketentuan \x93ini\x94", ":2: bukan teks UTF-8, tampaknya Windows"),
        ("naskah.txt", b"PK\3\4", "beri akhiran .docx"),
        ("naskah.txt", b"%PDF-1.7", "PDF"),
        ("naskah.txt", b"a\0b", "bukan berkas teks"),
        ("naskah.odt", b"PK\3\4", "hanya .docx dan .txt"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Fault, match=said) as caught:
        read_naskah(str(path))
    assert caught.value.messages[0].startswith(str(path))


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "map.docx"
    folder.mkdir()
    for path, said in (
        (str(tmp_path / "tiada.docx"), "tidak ditemukan"),
        (str(tmp_path / "tiada.txt"), "tidak ditemukan"),
        (str(folder), "folder"),
        ("a\0.txt", "bukan nama berkas"),
    ):
        with pytest.raises(Fault, match=said):
            read_naskah(path)


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda b: package("") + b))
@settings(max_examples=60)
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    for name in ("apa.docx", "apa.txt"):
        path = tmp_path_factory.getbasetemp() / name
        path.write_bytes(content)
        try:
            read_naskah(str(path))
        except Fault as fault:
            assert fault.messages


TAGS = st.sampled_from(["p", "r", "t", "tab", "br", "pPr", "pStyle", "rPr", "caps", "vanish", "numPr", "numId", "ilvl", "del", "ins", "sectPr", "tbl", "tr", "tc", "gridSpan", "gridBefore", "vMerge", "tblHeader", "txbxContent", "sym"])  # fmt: skip
XML = st.recursive(
    st.sampled_from(["", "LAMPIRAN", "a. bahwa", "NO", "KEPALA DINAS,", ":", "7"]),
    lambda inner: st.tuples(
        TAGS, st.sampled_from(["1", "3", "x", "99999999"]), st.lists(inner)
    ).map(lambda each: f'<w:{each[0]} w:val="{each[1]}">{"".join(each[2])}</w:{each[0]}>'),
    max_leaves=40,
)


@given(XML)
@settings(max_examples=100)
def test_any_word_xml_is_read_or_refused(xml: str) -> None:
    content = package(xml, numbering=NUMBERING)
    try:
        for alinea in naskah_from(*docx.baca("apa.docx", content)).alinea:
            assert alinea.teks or alinea.tanda
    except Fault as fault:
        assert fault.messages

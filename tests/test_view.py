"""What is printed of a decree of each shape."""

from __future__ import annotations

import pytest

from pipeline.load import parse
from pipeline.model.read import read
from pipeline.view.keputusan import view
from pipeline.view.parts import View
from tests import kit

SPECIMEN = kit.SPECIMEN.read_text(encoding="utf-8")
DIKTUM = SPECIMEN[SPECIMEN.index("\ndiktum:") : SPECIMEN.index("\ntembusan:")]


def printed(more: str = "", **replaced: str) -> View:
    """The specimen with lines changed (key: the whole new line) and `more` at its end."""
    lines = SPECIMEN.split("\n")
    for key, line in replaced.items():
        (n,) = (n for n, each in enumerate(lines) if each.startswith(f"{key}:"))
        lines[n] = line
    return view(read(parse("a.yaml", "\n".join(lines) + more)))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("", ["KESATU", "KEDUA", "KETIGA"]),
        ("KESATU", ["KESATU", "KEDUA", "KETIGA"]),
        ("PERTAMA", ["PERTAMA", "KEDUA", "KETIGA"]),
        ("Kesatu", ["Kesatu", "Kedua", "Ketiga"]),
        ("Pertama", ["Pertama", "Kedua", "Ketiga"]),
    ],
)
def test_diktum_words_follow_the_style_of_the_first(asked: str, words: list[str]) -> None:
    made = printed(f"\npenanda:\n  diktum: {asked}\n" if asked else "")
    assert [diktum.kata for diktum in made.diktum][:3] == words


def test_lists_are_marked_as_asked() -> None:
    made = printed(
        "\npenanda:\n  menimbang: angka\n  mengingat: huruf\n  memperhatikan: tanpa\n",
    )
    assert [made.menimbang[0].tanda, made.mengingat[1].tanda] == ["1.", "b."]
    (only,) = made.memperhatikan
    assert (only.kata, only.titik_dua, only.tanda) == ("Memperhatikan", ":", "")
    assert only.isi.startswith("Surat Edaran")


def test_what_is_open_gets_room_to_write_wherever_it_is_printed() -> None:
    made = printed(nomor="nomor: 800/…/2024", tanggal="tanggal: ... Januari 2024")
    room = "………………"
    assert made.nomor == f"NOMOR 800/{room}/2024"
    assert made.ttd.tanggal == f"pada tanggal {room} Januari 2024"
    kepala = made.lampiran[0].kepala
    assert kepala is not None
    assert [f.isi for f in kepala.fakta[:2]] == [f"800/{room}/2024", f"{room} Januari 2024"]


@pytest.mark.parametrize(
    ("typed", "head"),
    [
        ("12 Tahun 2024", "12 TAHUN 2024"),
        ("700.1/018 tahun 2024", "700.1/018 TAHUN 2024"),
        ("28/I/Tahunan/2024", "28/I/Tahunan/2024"),
        ("188/1120/Dispora-Sekr/2024", "188/1120/Dispora-Sekr/2024"),
    ],
)
def test_the_year_of_a_number_is_in_capitals_in_the_head(typed: str, head: str) -> None:
    made = printed(nomor=f"nomor: {typed}")
    kepala = made.lampiran[0].kepala
    assert kepala is not None
    assert (made.nomor, kepala.fakta[0].isi) == (f"NOMOR {head}", head)


def test_without_the_word_menetapkan_its_row_is_gone() -> None:
    assert printed("\ntertulis:\n  menetapkan: tanpa\n").menetapkan._values() == ("", "")


OTHERS = """
rahmat: ya
salinan:
  jabatan: Kepala Bagian Hukum
  nama: BUDI, S.H.
  nip: 19710612 199603 1 003
turut_menandatangani:
  - jabatan: Bupati Maros
    nama: ANDI
  - kata: Menyetujui,
    jabatan: Plt. Kepala Badan
    nama: CITRA
    nip: NRP. 12345
"""


def test_a_copy_and_its_other_signatures() -> None:
    made = printed(OTHERS)
    assert (made.salinan, made.ttd.tertanda) == ("SALINAN", "ttd")
    assert made.rahmat == "DENGAN RAHMAT TUHAN YANG MAHA ESA"
    assert made.pengesah is not None
    assert list(made.pengesah._values()) == [
        "Salinan sesuai dengan aslinya", "KEPALA BAGIAN HUKUM,", "BUDI, S.H.", "",
        "NIP. 19710612 199603 1 003",
    ]  # fmt: skip
    assert [list(each._values()) for each in made.ttd.turut] == [
        ["Mengetahui,", "BUPATI MAROS,", "ANDI", "", ""],
        ["Menyetujui,", "Plt. KEPALA BADAN,", "CITRA", "", "NRP. 12345"],
    ]
    plain = printed()
    assert (plain.salinan, plain.ttd.tertanda, plain.rahmat, plain.pengesah) == ("", "", "", None)
    assert plain.ttd.turut == ()


def test_the_letterhead_may_be_another_one() -> None:
    made = printed().kop
    assert made.pemerintah == ("PEMERINTAH KABUPATEN MAROS",)
    kop = "kop:\n  atasan:\n    - Kabupaten Maros\n    - Kecamatan Turikale\n  instansi: Desa Boribellaya"
    other = printed(kop=kop).kop
    assert other.pemerintah == ("KABUPATEN MAROS", "KECAMATAN TURIKALE")
    assert (other.instansi, other.alamat) == ("DESA BORIBELLAYA", made.alamat)


PASAL = """
pasal:
  - bab: Ketentuan Umum
    isi: Dalam Peraturan ini yang dimaksud dengan
    rincian:
      - Daerah;
      - Bupati.
  - bab: Indikator
    ayat:
      - isi: Satu.
      - isi: Dua.
        rincian:
          - dua a.
  - isi: Peraturan ini mulai berlaku pada tanggal diundangkan.
pengundangan:
  perintah: Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan ini.
  tempat: Turikale
  tanggal: 6 Februari 2024
  jabatan: Sekretaris Daerah Kabupaten Maros
  nama: DEWI
  berita: Berita Daerah Kabupaten Maros Tahun 2024 Nomor 12
"""


def test_a_regulation_has_chapters_articles_and_paragraphs() -> None:
    made = view(read(parse("a.yaml", SPECIMEN.replace(DIKTUM, "") + PASAL)))
    assert made.jenis.startswith("PERATURAN ")
    assert made.menetapkan.isi.startswith("PERATURAN ")
    assert made.diktum == ()
    assert [(p.bab, p.judul_bab, p.judul) for p in made.pasal] == [
        ("BAB I", "KETENTUAN UMUM", "Pasal 1"),
        ("BAB II", "INDIKATOR", "Pasal 2"),
        ("", "", "Pasal 3"),
    ]
    assert [p.terakhir for p in made.pasal] == [False, False, True]
    assert [(a.tanda, a.isi, [r.tanda for r in a.rincian]) for a in made.pasal[1].ayat] == [
        ("(1)", "Satu.", []),
        ("(2)", "Dua.", ["a."]),
    ]
    assert [a.isi[:14] for a in made.pasal[2].ayat] == ["Peraturan ini ", "Agar setiap or"]
    assert [r.tanda + r.isi for r in made.pasal[0].ayat[0].rincian] == ["a.Daerah;", "b.Bupati."]
    assert made.pengundangan is not None
    assert made.pengundangan.tempat == "Diundangkan di Turikale"
    assert made.pengundangan.tanggal == "pada tanggal 6 Februari 2024"
    assert made.pengundangan.berita == "BERITA DAERAH KABUPATEN MAROS TAHUN 2024 NOMOR 12"

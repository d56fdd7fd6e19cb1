"""From nodes to a Keputusan: what is refused, where and in which words; the declarations."""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fault import Fault
from pipeline.inspect import read_decree
from pipeline.load import Mapping, Node, Sequence, load
from pipeline.model.keputusan import (
    Indikator,
    Keputusan,
    Lampiran,
    Pejabat,
    PejabatLain,
    Sasaran,
)
from pipeline.model.keys import HEADS, SERIES, TEXT, YEARLY, Block
from pipeline.model.read import read
from pipeline.model.series import Series
from pipeline.text import Text, place

SMALL = """\
nomor: 12/II/2024
tanggal: 5 Februari 2024
tempat: Turikale
tentang: Penetapan IKU
pemerintah: Pemerintah Kabupaten Maros
instansi: Dinas Kesehatan
kop:
  alamat:
    - Jalan Asoka Nomor 1
pejabat:
  jabatan: Kepala Dinas Kesehatan Kabupaten Maros
  nama: SITI RAHMAWATI
angka:
  desa:
    2023: 80
  desa siaga:
    dari: desa 2023
    2024: 1.250,50
menimbang:
  - bahwa satu
mengingat:
  - Undang-Undang
diktum:
  - isi
lampiran:
  - judul: IKU
    sasaran:
      - sasaran_renstra: Sehat
        indikator:
          - indikator_kinerja_utama: Desa siaga
            formulasi: a / b
            penanggung_jawab:
              - Bidang A
"""
SIGNER = SMALL[SMALL.index("pejabat:") : SMALL.index("angka:")]
SERIES_BLOCK = SMALL[SMALL.index("angka:") : SMALL.index("menimbang:")]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("model") / "a.yaml"


def told(path: Path, content: str) -> list[str]:
    """The faults of a file, without its name: '2:4: …'."""
    path.write_text(content, encoding="utf-8")
    root = load(str(path))
    try:
        read(root)
    except Fault as fault:
        return [message.removeprefix(f"{path}:") for message in fault.messages]
    return []


def decree(path: Path, content: str = SMALL) -> Keputusan:
    path.write_text(content, encoding="utf-8")
    return read(load(str(path)))


def changed(old: str, new: str) -> str:
    assert SMALL.count(old) == 1, old
    return SMALL.replace(old, new)


def test_the_parts_have_the_names_of_the_paper(path: Path) -> None:
    keputusan = decree(path)
    assert keputusan.nomor == "12/II/2024"
    assert keputusan.periode is None
    assert keputusan.tembusan == ()
    assert keputusan.pejabat.nama == "SITI RAHMAWATI"
    (lampiran,) = keputusan.lampiran
    (sasaran,) = lampiran.sasaran
    assert sasaran.indikator[0].penanggung_jawab == ("Bidang A",)
    assert place(sasaran.indikator[0].formulasi, 4).__str__().endswith(":31:28")
    assert keputusan.angka is not None
    series = keputusan.angka["desa siaga"]
    assert (series.base, series.base_year, str(series.values[2024][1])) == ("desa", 2023, "1250.50")


# One fault each: what is replaced by what in the file, and words of the sentence. `§` marks where
# it is told; without one, where the file begins.
REFUSED = {
    "kunci asing": ("tempat:", "§tempt:", "'tempt' tidak dikenal; maksud Anda 'tempat'?"),
    "huruf besar": ("nomor:", "§Nomor:", "maksud Anda 'nomor'?"),
    "spasi di kunci": ("sasaran_renstra:", "§sasaran renstra:", "maksud Anda 'sasaran_renstra'?"),
    "kunci jauh": ("tempat:", "§warna: b\ntempat:", "yang dikenal: nomor, tanggal, tempat,"),
    "kunci gabungan": ("tempat:", "§<<: b\ntempat:", "kunci '<<' tidak dikenal"),
    "kunci pindah": ("angka:", "§nip: 1\nangka:", "tempatnya di dalam 'pejabat'"),
    "kunci tertelan": ("  nama:", "  §menimbang: a\n  nama:", "tempatnya paling kiri"),
    "kunci panjang": ("tempat:", f"§{'z' * 90}: b\ntempat:", f"kunci '{'z' * 40}…' tidak dikenal"),
    "belum ada": ("tempat: Turikale\n", "", "kunci 'tempat' belum ada; isinya tempat penetapan"),
    "belum ada, dalam": (
        SIGNER,
        "pejabat:\n  §nama: A\n",
        "'jabatan' belum ada di dalam 'pejabat'",
    ),
    "belum ada, butir": (
        "- judul: IKU\n    sasaran",
        "- §sasaran",
        "belum ada di dalam 'lampiran'",
    ),
    "kosong": ("tempat: Turikale", "§tempat:", "'tempat' kosong; tulis tempat penetapan"),
    "tilde": ("tempat: Turikale", "§tempat: ~", "'tempat' kosong"),
    "null": ("tempat: Turikale", "§tempat: null", "'tempat' kosong"),
    "kutip kosong": ("tempat: Turikale", "§tempat: ' '", "'tempat' kosong"),
    "boleh dihapus": ("tempat:", "§periode:\ntempat:", "tulis periode rencana"),
    "daftar kosong": ("diktum:\n  - isi", "§diktum:", "'diktum' kosong"),
    "butir kosong": ("- isi\n", "- isi\n  -§\n", "butir ke-2 'diktum' kosong"),
    "kelompok kosong": ("- judul: IKU", "-§\n  - judul: IKU", "butir ke-1 'lampiran' kosong"),
    "titik dua": ("- isi", "- §Perda Nomor : 9", "salin baris ini:\n  - 'Perda Nomor : 9'"),
    "titik dua, lanjutan": ("- isi", "- §a: b\n      c", "salin baris ini:\n  - 'a: b\n      c'"),
    "titik dua di ujung": ("- isi", "- §Yth.:", "salin baris ini:\n  - 'Yth.:'"),
    "teks, bukan kelompok": (
        "tempat: Turikale",
        "tempat:\n  §a: b\n  c: d",
        "'tempat' berisi teks",
    ),
    "teks, bukan kelompok daftar": ("- isi", "- §Yth.:\n    - a", "'diktum' berisi teks, bukan"),
    "teks, bukan daftar": ("tempat: Turikale", "tempat:\n  §- a", "isinya satu teks"),
    "butir, bukan daftar": ("- isi", "- §- isi", "tiap butirnya berisi satu teks"),
    "daftar, bukan teks": ("diktum:\n  - isi", "diktum: §isi", "'diktum' berisi daftar; tulis"),
    "daftar, bukan kelompok": (
        "diktum:\n  - isi",
        "diktum:\n  §a: b",
        "'diktum' berisi daftar; tulis",
    ),
    "dua bentuk": (
        "diktum:",
        "pasal:\n  - isi: x\n§diktum:",
        "'diktum' dan 'pasal' bersamaan; pilih satu",
    ),
    "tanpa batang tubuh": ("diktum:\n  - isi\n", "", "kunci 'diktum' belum ada"),
    "pasal tanpa isi": (
        "diktum:\n  - isi\n",
        "pasal:\n  - §bab: Umum\n",
        "kunci 'isi' belum ada di dalam 'pasal'",
    ),
    "kelompok, bukan teks": (
        "kop:\n  alamat:\n    - J",
        "kop: §J",
        "berisi kunci-kunci ('alamat:', 'lambang:'",
    ),
    "kelompok, bukan daftar": ("kop:\n  alamat:\n    -", "kop:\n  §-", "berisi kunci-kunci"),
    "kelompok tanpa tanda": (
        "sasaran:\n      - sasaran",
        "sasaran:\n        §sasaran",
        "'sasaran' berisi daftar; beri '- ' di depan kunci pertama",
    ),
    "butir berupa teks": ("- judul:", "- §IKU\n  - judul:", "berisi kunci-kunci ('judul:')"),
    "kunci rapat": ("alamat:\n    - J", "§alamat:J", "beri spasi sesudah titik dua: 'alamat: …'"),
    "pilihan": (
        "- judul: IKU",
        "- judul: IKU\n    ditandatangani: §x",
        "berisi 'ya', 'tidak' atau 'tiap unit', bukan 'x'",
    ),
    "pengundangan tanpa pasal": (
        "menimbang:",
        "pengundangan:\n  tempat: §M\n  tanggal: a\n  jabatan: b\n  nama: c\n  berita: d\nmenimbang:",
        "'pengundangan' tercetak pada Peraturan saja, yang berisi 'pasal'",
    ),
    "isi menetapkan tanpa katanya": (
        "menimbang:",
        "tertulis:\n  menetapkan: tanpa\n  isi_menetapkan: §KEPUTUSAN\nmenimbang:",
        "'isi_menetapkan' tidak tercetak karena 'menetapkan: tanpa'",
    ),
    "baris kosong": ("- isi", "- |\n    isi\n§\n    lagi", "baris kosong di tengah 'diktum'"),
    "bukan bilangan": ("2023: 80", "2023: §8o", "'8o' bukan bilangan"),
    "bilangan panjang": ("2023: 80", f"2023: §{'9' * 5000}", "terlalu panjang"),
    "bukan tahun": ("2023: 80", "2023: 80\n    §23: 80", "'23' bukan tahun"),
    "angka Arab": ("2023: 80", "2023: 80\n    §٢٠٢٤: 80", "bukan tahun"),
    "tahun kosong": ("2023: 80", "§2023:", "'2023' pada deret 'desa' berisi satu bilangan"),
    "tahun berupa daftar": (
        "2023: 80",
        "§2023:\n      - 80",
        "'2023' pada deret 'desa' berisi satu",
    ),
    "deret kosong": ("desa:\n    2023: 80", "§desa:", "deret 'desa' berisi baris 'tahun: jumlah'"),
    "deret berupa bilangan": ("desa:\n    2023: 80", "§desa: 80", "deret 'desa' berisi baris"),
    "dasar asing": ("desa 2023", "§dasa", "deret 'dasa' tidak ada; maksud Anda 'desa'?"),
    "dasar jauh": ("desa 2023", "§kelurahan", "tulis deretnya di bawah 'angka'"),
    "dasar sendiri": ("desa 2023", "§desa siaga", "dihitung dari dirinya sendiri"),
    "dasar kosong": ("dari: desa 2023", "§dari:", "'dari' pada deret 'desa siaga' berisi nama"),
    "angka berupa teks": (SERIES_BLOCK, "angka: §3\n", "'angka' berisi nama deret"),
    "isian asing": ("- isi", "- isi §{tahn}", "'{tahn}' tidak dikenal; maksud Anda '{tahun}'?"),
}


@pytest.mark.parametrize(("old", "new", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(old: str, new: str, words: str, path: Path) -> None:
    """One fault, one sentence, at its place."""
    before, mark, _ = changed(old, new).partition("§")
    (message,) = told(path, changed(old, new.replace("§", "")))
    line = before.split("\n")
    where = f"{len(line)}:{len(line[-1]) + 1}" if mark else "1:1"
    assert message.startswith(f"{where}: ")
    assert words in message


def test_all_faults_are_told_in_the_order_of_the_file(path: Path) -> None:
    content = (
        changed("  nama: SITI RAHMAWATI\n", "").replace("isi", "isi {x}").replace(": 80", ": x")
    )
    places = [message.split(": ")[0] for message in told(path, content)]
    assert places == ["11:3", "14:11", "23:9"]


def test_what_is_told_once_is_not_told_again_where_it_is_referred_to(path: Path) -> None:
    content = changed("2023: 80", "2023: x").replace("tanggal: 5 Februari", "tanggal: 5 Pebruari")
    content = content.replace("  nama: SITI RAHMAWATI\n", "").replace("tempat: Turikale\n", "")
    content = content.replace("indikator_kinerja_utama: Desa siaga\n            ", "")
    content = content.replace("Sehat", "{desa 2023} {tahun} {nama} {tempat} {indikator 1} a")
    content = content.replace("sasaran_renstra: ", "sasaran_renstra: a ")
    words = [
        "kunci 'tempat' belum ada",
        "Bulan 'Pebruari'",
        "kunci 'nama' belum ada",
        "'x' bukan bilangan",
        "kunci 'indikator_kinerja_utama' belum ada",
    ]
    for message, word in zip(told(path, content), words, strict=True):
        assert word in message


def test_a_literal_text_is_one_paragraph(path: Path) -> None:
    keputusan = decree(path, changed("- isi", "- |\n    isi\n    lagi"))
    assert [diktum.isi for diktum in keputusan.diktum] == ["isi lagi"]
    assert str(place(keputusan.diktum[0].isi, 4)).endswith(":26:5")


def test_a_diktum_is_a_text_or_a_text_with_items(path: Path) -> None:
    typed = "- isi\n  - isi: 'Acuan dalam:'\n    rincian:\n      - rencana; dan\n      - laporan."
    keputusan = decree(path, changed("- isi", typed))
    assert [(diktum.isi, diktum.rincian) for diktum in keputusan.diktum] == [
        ("isi", ()),
        ("Acuan dalam:", ("rencana; dan", "laporan.")),
    ]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("- Menetapkan: isi", "teks yang memuat ': ' harus diberi tanda kutip"),
        ("- isi: Acuan\n    rincian: laporan", "'rincian' berisi daftar"),
        ("- rincian:\n      - laporan", "kunci 'isi' belum ada di dalam 'diktum'"),
        ("- isi: Acuan\n    butir: laporan", "kunci 'butir' tidak dikenal di dalam 'diktum'"),
        ("-\n    - isi", "'diktum' bukan daftar di sini"),
    ],
)
def test_what_is_no_diktum_is_told(path: Path, typed: str, sentence: str) -> None:
    assert any(sentence in message for message in told(path, changed("- isi", typed)))


def test_required_keys_are_missed(path: Path) -> None:
    content = "a_b_c: d\n"
    known = [name for name, key in Keputusan.keys.items() if key.required]
    assert known
    assert [message.split("'")[1] for message in told(path, content)] == ["a_b_c", *known]


# The declarations.


def blocks(kind: type[Block] = Keputusan) -> set[type[Block]]:
    inside = [key.kind for key in kind.keys.values() if isinstance(key.kind, type)]
    return {kind}.union(*map(blocks, inside))


BLOCKS = sorted(blocks(), key=lambda kind: kind.__name__)


def test_the_walk_sees_every_block() -> None:
    assert {Keputusan, Pejabat, Lampiran, Sasaran, Indikator} <= set(BLOCKS)
    assert set(BLOCKS) == {*Block.__subclasses__(), PejabatLain}


@pytest.mark.parametrize("kind", BLOCKS, ids=lambda kind: kind.__name__)
def test_each_key_says_what_belongs_there_and_its_type_is_the_declared_one(
    kind: type[Block],
) -> None:
    assert kind.__doc__
    assert kind.keys
    hints = typing.get_type_hints(kind)
    assert hints.keys() - {"keys"} == kind.keys.keys()
    for name, key in kind.keys.items():
        assert key.about and not key.about.endswith("."), name
        one: Any = Text if key.kind == TEXT or isinstance(key.kind, tuple) else key.kind
        if key.kind == SERIES:
            one = dict[str, Series]
        expected = tuple[one, ...] if key.many else one
        if key.kind in (YEARLY, HEADS):
            expected = dict[str, Text]
        elif not key.many and (not key.required or key.instead):
            expected = one | None
        assert hints[name] == expected, name


# Whatever the tree: a Keputusan or a Fault.

NAMES = sorted({name for kind in BLOCKS for name in kind.keys})
KEYS = st.sampled_from(
    [*NAMES, "dari", "desa", "2023", "2024", "Nomor", "x y", "<<", "~", "z" * 50]
)
SCALARS = st.sampled_from(
    (
        *(
            "",
            "~",
            "a",
            "ya",
            "80",
            "12,5",
            "0",
            "9" * 30,
            "desa",
            "desa 2023",
            "2024-02-05",
            "judul:x",
        ),
        *(
            "{tahun}",
            "{tanggal}",
            "{nomor} {tentang}",
            "{tentang}",
            "{desa 2023}",
            "{persen desa 2024}",
        ),
        *(
            "{terbilang desa 2023}",
            "{selisih desa 2024}",
            "{indikator 1}",
            "{sasaran 1}",
            "{",
            "}{",
        ),
        *("{}", "{{a}}", "{ 2024}", "{persen}", "{indikator 0}", "{indikator 9}", "{jabatan}"),
    )
)
TREES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(KEYS, below, max_size=5),
    max_leaves=12,
)


def as_yaml(tree: Any, margin: int = 0) -> str:
    """The tree in block style, every text in quotes."""
    blanks = "\n" + " " * margin
    if isinstance(tree, str):
        return "'" + tree.replace("'", "''") + "'"
    if isinstance(tree, dict):
        return "".join(f"{blanks}{as_yaml(k)}: {as_yaml(v, margin + 2)}" for k, v in tree.items())
    return "".join(f"{blanks}- {as_yaml(item, margin + 2)}" for item in tree)


def tree_of(node: Node) -> Any:
    if isinstance(node, Mapping):
        return {key: tree_of(value) for key, (_, value) in node.entries.items()}
    return [tree_of(item) for item in node.items] if isinstance(node, Sequence) else str(node)


@given(st.dictionaries(KEYS, TREES, max_size=6), st.sets(st.sampled_from(NAMES), max_size=2))
def test_any_tree_is_read_or_refused(path: Path, tree: dict[str, Any], gone: set[str]) -> None:
    """Random branches laid over the small decree, some of its keys taken away."""
    path.write_text(SMALL, encoding="utf-8")
    whole = tree_of(load(str(path)))
    for name in gone:
        whole.pop(name, None)
    whole.update(tree)
    path.write_text(as_yaml(whole) + "\na: b\n" * (not whole), encoding="utf-8")
    try:
        assert isinstance(read(load(str(path))), Keputusan)
    except Fault as fault:
        assert all(message.startswith((str(path), "…")) for message in fault.messages)


def test_what_the_file_refuses_and_what_its_keys_lack_are_told_together(path: Path) -> None:
    content = changed("tempat: Turikale", "tempat: &x Turikale").replace("nomor:", "nomer:")
    content = content.replace("- bahwa satu", "- {a: 1}")
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Fault) as caught:
        read_decree(str(path))
    told = [message.removeprefix(f"{path}:") for message in caught.value.messages]
    assert [message.partition(":")[0] for message in told] == ["1", "3", "20"]
    assert "maksud Anda 'nomor'?" in told[0]
    assert "harus diberi tanda kutip" in told[2]
    with pytest.raises(Fault) as caught:
        load(str(path))
    assert len(caught.value.messages) == 2

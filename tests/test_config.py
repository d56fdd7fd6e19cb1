"""The two decrees of config/: the record, word for word as issued, and the mended one.

naskah_2023.txt is the text of the decree as issued; iku_2023.yaml must print exactly its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from pipeline.fault import Fault
from pipeline.load import Mapping, Node, Sequence, load
from pipeline.model.keputusan import Keputusan
from pipeline.model.keys import Block
from pipeline.model.read import read
from pipeline.render import render
from pipeline.text import Text
from pipeline.view.keputusan import view
from pipeline.view.leaves import leaves
from pipeline.view.parts import View
from tests.kit import CONFIGS, printed, template

RECORD, MENDED = CONFIGS
NASKAH = (Path(__file__).parent / "naskah_2023.txt").read_text(encoding="utf-8").split("\n")

# Lines of naskah_2023.txt, both included. The agency's name on the cover was a text box, which the
# conversion to text put last.
SECTIONS = {
    "sampul": [(1, 6), (207, 218)],
    "kepala": [(7, 22)],
    "menimbang": [(23, 28)],
    "mengingat": [(29, 70)],
    "diktum": [(71, 86)],
    "tanda tangan": [(87, 95)],
    "tembusan": [(96, 100)],
    "lampiran I": [(101, 163)],
    "lampiran II": [(164, 206)],
}
SECTION_OF = {
    "sampul": "sampul",
    "kop": "kepala",
    "jenis": "kepala",
    "nomor": "kepala",
    "tentang": "kepala",
    "pembuka": "kepala",
    "menimbang": "menimbang",
    "mengingat": "mengingat",
    "memutuskan": "diktum",
    "menetapkan": "diktum",
    "diktum": "diktum",
    "ttd": "tanda tangan",
    "judul_tembusan": "tembusan",
    "tembusan": "tembusan",
    "lampiran.0": "lampiran I",
    "lampiran.1": "lampiran II",
}
ABOVE_TITLE = "TENTANG"  # printed by the template

NOT_PRINTED = {"tanpa", "tidak"}  # answers, not words of the paper


class Typed(NamedTuple):
    """One text of the YAML file and where it can be replaced."""

    path: str
    text: Text
    holder: Mapping | Sequence
    key: str | int

    def put(self, text: Text) -> None:
        if isinstance(self.holder, Sequence):
            self.holder.items[int(self.key)] = text
        else:
            self.holder.entries[str(self.key)] = (self.holder.entries[str(self.key)][0], text)


def typed_texts(node: Node, path: str = "") -> Iterator[Typed]:
    entries: list[tuple[str | int, Node]] = []
    if isinstance(node, Mapping):
        entries = [(key, value) for key, (_, value) in node.entries.items()]
    elif isinstance(node, Sequence):
        entries = list(enumerate(node.items))
    for key, value in entries:
        where = f"{path}.{key}" if path else f"{key}"
        if isinstance(value, Text):
            assert isinstance(node, Mapping | Sequence)
            yield Typed(where, value, node, key)
        else:
            yield from typed_texts(value, where)


def words_of(decree: View) -> dict[str, list[str]]:
    """The printed words of each section, with those that only the template has."""
    words: dict[str, list[str]] = {section: [] for section in SECTIONS}
    texts = dict(leaves(decree))
    for path, text in texts.items():
        if not text:
            continue
        root, _, rest = path.partition(".")
        part = f"{root}.{rest.split('.')[0]}" if root == "lampiran" else root
        section = words[SECTION_OF[part]]
        if path == "tentang":
            section.append(ABOVE_TITLE)
        section += text.split()
        group, _, name = path.rpartition(".")
        if name == "kata" and f"{group}.titik_dua" not in texts:
            section.append(":")
    return words


def issued() -> dict[str, list[str]]:
    """The words of each section of the decree as issued."""
    return {
        section: [
            word
            for first, last in spans
            for line in NASKAH[first - 1 : last]
            for word in line.split()
        ]
        for section, spans in SECTIONS.items()
    }


def test_sections_take_every_line_once() -> None:
    taken = [
        n for spans in SECTIONS.values() for first, last in spans for n in range(first, last + 1)
    ]
    assert sorted(taken) == list(range(1, len(taken) + 1))
    assert not any(line.strip() for line in NASKAH[len(taken) :])
    assert all(issued().values())


@pytest.mark.parametrize("section", SECTIONS)
def test_record_prints_the_words_as_issued(section: str) -> None:
    assert words_of(printed(RECORD))[section] == issued()[section]


@pytest.mark.parametrize(
    ("as_issued", "altered", "section"),
    [
        ("- TAHUN 2021-2026", "- TAHUN 2023", "sampul"),
        ("28 / I / DPMD/2023", "28/I/DPMD/2023", "kepala"),
        ("Aparatur\n    Negara Nomor : PER/9/", "Aparatur\n    Negara Nomor PER/9/", "menimbang"),
        ("Repiblik", "Republik", "mengingat"),
        ("Tahun2016", "Tahun 2016", "mengingat"),
        ("mestinya.", "mestinya", "diktum"),
        ("menetapkan: MENETAPKAN", "menetapkan: Menetapkan", "diktum"),
        ("2023  Mei 2015'", "2023'", "tanda tangan"),
        ("'Tembusan :'", "'Tembusan:'", "tembusan"),
        ("199293", "199203", "lampiran I"),
        ("(Jumlah Status Desa mandiri/", "(Jumlah Desa mandiri/", "lampiran II"),
        ("butir: ·", "butir: •", "lampiran II"),
    ],
)
def test_a_mended_or_lost_word_is_seen(
    as_issued: str, altered: str, section: str, tmp_path: Path
) -> None:
    text = RECORD.read_text(encoding="utf-8")
    assert text.count(as_issued) == 1
    copy = tmp_path / "iku.yaml"
    copy.write_text(text.replace(as_issued, altered), encoding="utf-8")
    words, wanted = words_of(printed(copy)), issued()
    assert [name for name in SECTIONS if words[name] != wanted[name]] == [section]


def test_record_is_typed_letter_for_letter() -> None:
    """Blanks included: what stands in the file stands so in the decree, line breaks apart."""
    as_lines = " ".join(NASKAH)
    as_prose = " ".join(line.strip() for line in NASKAH if line.strip())
    texts = [typed for typed in typed_texts(load(str(RECORD))) if typed.text not in NOT_PRINTED]
    assert texts
    assert [t for t in texts if t.text not in as_lines and t.text not in as_prose] == []


def test_record_refers_to_nothing() -> None:
    root = load(str(RECORD))
    assert "angka" not in root.entries
    assert [typed for typed in typed_texts(root) if "{" in typed.text] == []


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_document_prints_the_words_of_the_view(path: Path, tmp_path: Path) -> None:
    decree = printed(path)
    docx = tmp_path / "keputusan.docx"
    docx.write_bytes(render(template(), decree))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with ZipFile(docx) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
    paragraphs = ("".join(t.text or "" for t in p.iter(f"{w}t")) for p in body.iter(f"{w}p"))
    words = [word for paragraph in paragraphs for word in paragraph.split()]
    assert words == [word for section in words_of(decree).values() for word in section]


def required_keys(kind: type[Block], node: Node, name: str) -> Iterator[tuple[str, Mapping, str]]:
    """Every required key that the file holds: (name of its group, its group, the key)."""
    if kind.short and isinstance(node, Text):
        return
    assert isinstance(node, Mapping)
    for key, declared in kind.keys.items():
        if key not in node.entries:
            continue
        if declared.required:
            yield name, node, key
        if isinstance(declared.kind, type):
            value = node.entries[key][1]
            for inner in value.items if isinstance(value, Sequence) else [value]:
                yield from required_keys(declared.kind, inner, key)


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_each_missing_required_key_is_named_at_its_group(path: Path) -> None:
    root = load(str(path))
    found = list(required_keys(Keputusan, root, ""))
    assert {"nomor", "jabatan", "formulasi", "sumber_data", "target"} <= {key for *_, key in found}
    for name, group, key in found:
        kept = dict(group.entries)
        del group.entries[key]
        with pytest.raises(Fault) as fault:
            read(root)
        said = f"{group.place}: kunci '{key}' belum ada"
        if not group.entries:  # its only key: then the group is what is empty
            said = f"'{name}' kosong"
        assert any(said in message for message in fault.value.messages), said
        group.entries = kept


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_every_text_is_printed_or_used(path: Path) -> None:
    root = load(str(path))
    whole = view(read(root))
    texts = list(typed_texts(root))
    assert len(texts) > 80
    idle = []
    for typed in texts:
        number = typed.path.startswith("angka.") and typed.text.isdecimal()
        typed.put(
            Text(f"{int(typed.text) + 1}" if number else f"{typed.text} X", typed.text.pieces)
        )
        try:
            if view(read(root)) == whole:
                idle.append(typed.path)
        except Fault:  # an altered date, answer or name of a series; a number has no such way out
            if number:
                idle.append(typed.path)
        typed.put(typed.text)
    assert idle == []
    assert view(read(root)) == whole


@pytest.mark.parametrize(
    "fact",
    [
        "Dinas Pemberdayaan Masyarakat dan Desa",
        "Persentase Desa Mandiri",
        "(Jumlah Desa Mandiri / Jumlah Desa) x 100%",
        "HALSEN",
        "19720424 199203 1 004",
        "28/I/DPMD",
        "3 Januari",
        "2021-2026",
        "Malili",
        "124",
        "125",
    ],
)
def test_a_fact_is_written_once(fact: str) -> None:
    texts = list(typed_texts(load(str(MENDED))))
    once = {"Malili": 2}  # the address has its own, with the post code
    assert sum(typed.text.count(fact) for typed in texts) == once.get(fact, 1)


def test_shares_are_worked_out() -> None:
    texts = list(typed_texts(load(str(MENDED))))
    assert [t for t in texts if re.search(r"[0-9]+[.,][0-9]+ ?%", t.text)] == []
    target = next(t for t in texts if t.path.endswith("target.0.target"))
    assert target.text == "{persen desa mandiri 2024}"

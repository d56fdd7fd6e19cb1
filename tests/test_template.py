"""A faulty template gives clear sentences, all at once; its compiled form is only ever a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import archive
from pipeline.fault import Fault
from pipeline.kept import kept
from pipeline.render import render
from pipeline.template import cache
from pipeline.template import template as template_module
from pipeline.template.cache import program_of
from pipeline.template.program import Unfilled, runner
from tests import kit

BODY = "word/document.xml"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))
    return folder


def faults(tmp_path: Path, *changes: Callable[[str], str], part: str = BODY) -> str:
    docx = kit.TEMPLATE.read_bytes()
    for change in changes:
        docx = kit.altered(docx, part, change)
    path = tmp_path / "templat.docx"
    path.write_bytes(docx)
    with pytest.raises(Fault) as caught:
        kit.template(path)
    return "\n".join(caught.value.messages)


def test_unknown_names_are_told_together(tmp_path: Path) -> None:
    said = faults(
        tmp_path,
        kit.replaced("{{ jenis }}", "{{ jenes }}"),
        kit.replaced("{{ kop.instansi }}", "{{ kop.instanse }}"),
    )
    assert "tanda 'jenes' tidak dikenal; maksud Anda 'jenis'?" in said
    assert "tanda 'kop.instanse' tidak dikenal; maksud Anda 'instansi'?" in said
    assert said.count("templat.docx: word/document.xml") == 2


TAGS = [
    ("{{ jenis|upper }}", "tanda hanya memuat nama"),
    ("{{ 'teks' }}", "tanda hanya memuat nama"),
    ("{{ jenis + nomor }}", "tanda hanya memuat nama"),
    ("{{ ().__class__ }}", "tanda hanya memuat nama"),
    ("{{ jenis.__class__ }}", "tanda 'jenis.__class__' tidak dikenal"),
    ("{% set x = jenis %}", "tanda hanya memuat nama"),
    ("{{ menimbang }}", "'menimbang' bukan teks, tidak dapat dicetak"),
    ("{% for x in jenis %}{% endfor %}", "'jenis' bukan daftar, tidak dapat diulang"),
    ("{% if jenis %}", "tanda templat keliru"),
    ("{{ jenis }", "kurung tanda templat tidak berpasangan"),
    ("{{r jenis }}", "tanda templat keliru"),
]


@pytest.mark.parametrize(("tag", "said"), TAGS, ids=[tag for tag, _ in TAGS])
def test_a_tag_that_is_more_than_a_name_is_refused(tmp_path: Path, tag: str, said: str) -> None:
    assert said in faults(tmp_path, kit.replaced("{{ jenis }}", tag))


def test_a_split_tag_is_refused(tmp_path: Path) -> None:
    split = "{{ je</w:t></w:r><w:r><w:t>nis }}"
    assert "terpotong oleh format" in faults(tmp_path, kit.replaced("{{ jenis }}", split))


def test_text_beside_a_block_tag_is_refused(tmp_path: Path) -> None:
    said = faults(tmp_path, kit.replaced("{%p if sampul %}", "Catatan {%p if sampul %}"))
    assert "harus sendirian" in said


def test_text_beside_a_cell_tag_is_refused(tmp_path: Path) -> None:
    """docxtpl takes the whole cell away, and only that cell."""
    beside = "</w:t></w:r></w:p><w:p><w:r><w:t>Catatan</w:t></w:r></w:p>"
    tag = "{%tc for sel in baris.sel %}"
    said = faults(tmp_path, kit.replaced(f"{tag}</w:t></w:r></w:p>", tag + beside))
    assert "'Catatan' di sel tabel dengan '{%tc …%}' akan hilang; pindahkan ke sel lain" in said
    assert said.count("akan hilang") == 1


@pytest.mark.parametrize("kind", ["tr", "tc"])
def test_a_row_or_cell_tag_outside_tables_is_refused(tmp_path: Path, kind: str) -> None:
    """docxtpl would take the rows or cells around it away."""
    said = faults(tmp_path, kit.replaced("{%p if rahmat %}", f"{{%{kind} if rahmat %}}"))
    assert "tanda ini hanya dipakai di dalam tabel" in said


def test_flags_may_be_asked_but_not_printed(tmp_path: Path) -> None:
    said = faults(
        tmp_path,
        kit.replaced("{%tr if baris.menyatu %}", "{%tr if tabel.ditandatangani %}"),
        kit.replaced("{{ lamp.judul }}", "{{ lamp.mendatar }}"),
        kit.replaced("{{ isi.tanda }}", "{{ sel.bentang }}"),
        kit.replaced("{{ isi.isi }}", "{{ sel.kolom }}"),
    )
    for flag in ("lamp.mendatar", "sel.bentang", "sel.kolom"):
        assert f"'{flag}' bukan teks, tidak dapat dicetak" in said
    assert said.count("templat.docx") == 3


def test_tracked_changes_are_refused(tmp_path: Path) -> None:
    said = faults(tmp_path, kit.replaced("<w:r>", '<w:ins w:id="1" w:author="x"/><w:r>'))
    assert "perubahan yang dilacak" in said


def test_a_tag_in_the_properties_is_refused(tmp_path: Path) -> None:
    said = faults(
        tmp_path, kit.replaced("<dc:title>", "<dc:title>{{ jenis }}"), part="docProps/core.xml"
    )
    assert "docProps/core.xml: tanda templat di sini tidak akan diisi" in said


@pytest.mark.parametrize("content", [b"", b"PK", b"bukan zip", archive.write([])])
def test_no_word_document(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "templat.docx"
    path.write_bytes(content)
    with pytest.raises(Fault, match="Word"):
        kit.template(path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"templat tidak dapat dibaca \(tidak ada\)"):
        kit.template(tmp_path / "tidak_ada.docx")


def test_core_properties_stored_twice_alike_are_read(tmp_path: Path) -> None:
    """LibreOffice's way of saving."""
    parts = archive.read(kit.TEMPLATE.read_bytes())
    core = next(part for part in parts if part.name == "docProps/core.xml")
    path = tmp_path / "ganda.docx"
    path.write_bytes(archive.write([*parts, core]))
    docx = render(kit.template(path), kit.printed(kit.SPECIMEN))
    names = [part.name for part in archive.read(docx)]
    assert names.count("docProps/core.xml") == 1


def test_the_kept_program_is_used_and_equals_the_fresh_one(
    own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = kit.template().program
    monkeypatch.setattr(template_module, "_compiled", lambda *_: pytest.fail("compiled again"))
    assert kit.template().program == fresh


def test_another_template_of_that_name_is_compiled(own_cache: Path, tmp_path: Path) -> None:
    before = kit.template().program
    other = tmp_path / kit.TEMPLATE.name
    other.write_bytes(
        kit.altered(kit.TEMPLATE.read_bytes(), BODY, kit.replaced("TENTANG", "PERIHAL"))
    )
    assert kit.template(other).program != before
    assert kit.template().program == before


@pytest.mark.parametrize(
    "foreign", [[{"a": [["exec", "x"]]}, {}], [1, 2], {"xml": {}}, "x", [[], [], []]]
)
def test_what_is_no_program_is_not_run(own_cache: Path, foreign: object) -> None:
    fresh = kit.template().program
    assert program_of(b"x", "a.docx", lambda: fresh) == fresh
    (file,) = (own_cache / "iku").glob("templat-a.*")
    file.unlink()
    kept("templat-a", b"x" + cache._versions(), lambda: foreign)
    assert program_of(b"x", "a.docx", lambda: fresh) == fresh


def test_nothing_but_text_is_printed() -> None:
    for value in (None, True, 19.2, 5, ["a"], {"a": 1}):
        with pytest.raises(Unfilled, match="'x' bukan teks"):
            runner([["name", "x"]])({"x": value})
    with pytest.raises(Unfilled, match="'x' tidak ada"):
        runner([["name", "x"]])({})

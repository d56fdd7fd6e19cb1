"""A faulty template gives clear sentences, all at once; its compiled form is only ever a copy."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import archive
from pipeline.fault import Fault
from pipeline.render import render
from pipeline.template import cache
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


def kept(folder: Path) -> Path:
    (file,) = (folder / "iku").iterdir()
    return file


def test_the_kept_program_is_used_and_equals_the_fresh_one(own_cache: Path) -> None:
    fresh = kit.template().program
    assert kept(own_cache).is_file()
    assert cache.load(kit.TEMPLATE.read_bytes()) == fresh


SPOILS: list[tuple[str, Callable[[str], str]]] = [
    ("cut off", lambda text: text[: len(text) // 2]),
    ("empty", lambda text: ""),
    ("altered", lambda text: text.replace("MENETAPKAN", "MENOLAK").replace("jenis", "nomor")),
    ("code", lambda text: _signed('{"xml":{"a":[["exec","x"]]},"text":{}}')),
    ("other data", lambda text: _signed("[1,2]")),
]


def _signed(content: str) -> str:
    return f"{cache._digest(content.encode())}\n{content}"


@pytest.mark.parametrize("spoil", [s for _, s in SPOILS], ids=[n for n, _ in SPOILS])
def test_a_spoilt_copy_is_made_again(own_cache: Path, spoil: Callable[[str], str]) -> None:
    fresh = kit.template().program
    file = kept(own_cache)
    file.write_text(spoil(file.read_text(encoding="utf-8")), encoding="utf-8")
    assert cache.load(kit.TEMPLATE.read_bytes()) is None
    assert kit.template().program == fresh
    assert cache.load(kit.TEMPLATE.read_bytes()) == fresh


def test_another_template_has_another_copy(own_cache: Path, tmp_path: Path) -> None:
    kit.template()
    path = tmp_path / "lain.docx"
    path.write_bytes(
        kit.altered(kit.TEMPLATE.read_bytes(), BODY, kit.replaced("TENTANG", "PERIHAL"))
    )
    kit.template(path)
    assert len(list((own_cache / "iku").iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_no_fault(own_cache: Path) -> None:
    own_cache.write_text("a file where the folder should be")
    assert kit.template().program


def test_nothing_but_text_is_printed() -> None:
    for value in (None, True, 19.2, 5, ["a"], {"a": 1}):
        with pytest.raises(Unfilled, match="'x' bukan teks"):
            runner([["name", "x"]])({"x": value})
    with pytest.raises(Unfilled, match="'x' tidak ada"):
        runner([["name", "x"]])({})


def test_the_kept_form_is_plain_data(own_cache: Path) -> None:
    kit.template()
    content = kept(own_cache).read_text(encoding="utf-8").partition("\n")[2]
    assert set(json.loads(content)) == {"xml", "text"}

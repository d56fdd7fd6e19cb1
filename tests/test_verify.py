"""Each rung of the ladder sees a document damaged in just that way."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import archive, wordxml
from pipeline.render import render
from pipeline.text import Text
from pipeline.verify.document import verify_document
from pipeline.verify.pdf import verify_pdf
from pipeline.view.leaves import leaves
from pipeline.view.parts import View
from tests import kit, views

BODY = "word/document.xml"
TYPES = "[Content_Types].xml"
RELS = "word/_rels/document.xml.rels"


def faults(docx: bytes) -> list[str]:
    return verify_document(docx, kit.template().program, kit.printed(kit.SPECIMEN))


@pytest.fixture(scope="module")
def docx() -> bytes:
    return render(kit.template(), kit.printed(kit.SPECIMEN))


@pytest.mark.parametrize("path", [*kit.CONFIGS, kit.SPECIMEN], ids=lambda path: path.stem)
def test_a_sound_document_has_no_fault(path: Path) -> None:
    view = kit.printed(path)
    assert verify_document(render(kit.template(), view), kit.template().program, view) == []


@pytest.mark.parametrize("kind", views.ANEKA)
def test_a_sound_document_has_no_fault_whatever_is_in_it(kind: str) -> None:
    view = views.ANEKA[kind]
    template = kit.template(views.template(view))
    assert verify_document(render(template, view), template.program, view) == []


def test_an_empty_paragraph_beside_a_cell_tag_goes_with_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "longgar.docx"
    tag = "{%tc for sel in baris.sel %}</w:t></w:r></w:p>"
    path.write_bytes(
        kit.altered(kit.TEMPLATE.read_bytes(), BODY, kit.replaced(tag, f"{tag}<w:p/>"))
    )
    template, view = kit.template(path), views.lengkap()
    assert verify_document(render(template, view), template.program, view) == []


def test_a_paragraph_knows_its_row_and_its_cell() -> None:
    cell = "<w:tc><w:tcPr/>{}<w:p/></w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format('')}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr>{cell.format('<w:p/>' + inner)}{cell.format('')}</w:tr></w:tbl>"
    xml = f'<w:body xmlns:w="{wordxml.W}"><w:p/>{outer}<w:p/></w:body>'
    found = [(p.row, p.cell) for p in wordxml.read(xml.encode()).paragraphs]
    assert found == [(0, 0), (1, 1), (2, 2), (1, 1), (1, 3), (0, 0)]


def test_cells_that_do_not_fit_are_seen() -> None:
    """A view whose rows are wider than the grid, or go on with a merged cell that never began."""
    plain = views.tabel(4, 2)
    first, second = plain.baris
    wide = plain._replace(baris=(first, second._replace(sel=(*second.sel, views.sel("lebih")))))
    stray = plain._replace(
        baris=(first, second._replace(sel=(views.sel(lanjut=True), *second.sel[1:])))
    )
    for tabel, said in ((wide, "5 sel pada kisi 4 kolom"), (stray, "sel gabungan tanpa awal")):
        view = views.keputusan(views.lampiran(views.bagian(tabel)))
        template = kit.template()
        found = verify_document(render(template, view), template.program, view)
        assert any(said in fault for fault in found), found


def cell_without_paragraph(xml: str) -> str:
    return re.sub(
        r"(<w:tc>(?:(?!</w:tc>).)*?</w:tcPr>)<w:p[ >].*?</w:p></w:tc>", r"\1</w:tc>", xml, count=1
    )


def without_rows(xml: str) -> str:
    return re.sub(r"(</w:tblGrid>).*?(</w:tbl>)", r"\1\2", xml, count=1, flags=re.DOTALL)


def with_one_cell_less(xml: str) -> str:
    return re.sub(r"<w:tc>.*?</w:tc>", "", xml, count=1, flags=re.DOTALL)


def section_first(xml: str) -> str:
    found = re.search(r"<w:sectPr[^>]*>(?:(?!<w:sectPr).)*</w:sectPr></w:body>", xml, re.DOTALL)
    assert found
    section = found[0].removesuffix("</w:body>")
    return xml.replace(found[0], "</w:body>").replace("<w:body>", "<w:body>" + section)


def twice(text: str) -> Callable[[str], str]:
    return lambda xml: re.sub(
        rf"(<w:p[ >](?:(?!</w:p>).)*?{text}.*?</w:p>)", r"\1\1", xml, count=1, flags=re.DOTALL
    )


DAMAGE = [
    ("1 type", TYPES, kit.replaced('Extension="rels"', 'Extension="relz"'), "tidak dinyatakan"),
    ("1 part", TYPES, kit.replaced("/word/styles.xml", "/word/stiles.xml"), "dinyatakan tetapi tidak"),
    ("1 target", RELS, kit.replaced("styles.xml", "stiles.xml"), "yang tidak ada"),
    ("1 list", TYPES, kit.replaced("</Types>", ""), "bukan XML yang utuh"),
    ("2 XML", BODY, kit.replaced("</w:body>", ""), "bukan XML yang utuh"),
    ("2 cell", BODY, cell_without_paragraph, "sel tanpa paragraf di ujungnya"),
    ("2 rows", BODY, without_rows, "tabel tanpa baris"),
    ("2 grid", BODY, with_one_cell_less, "sel pada kisi"),
    ("2 merge", BODY, kit.replaced('<w:vMerge w:val="restart"/>', ""), "sel gabungan tanpa awal"),
    ("2 section", BODY, section_first, "sectPr"),
    ("2 style", BODY, kit.replaced('<w:pStyle w:val="', '<w:pStyle w:val="Tak'), "tidak ada"),
    ("3 tag", BODY, kit.replaced("MEMUTUSKAN:", "MEMUTUSKAN{{ x }}"), "tersisa '{{'"),
    ("3 None", BODY, kit.replaced("MEMUTUSKAN:", "None"), "tersisa 'None'"),
    ("3 entity", BODY, kit.replaced("MEMUTUSKAN:", "&amp;amp;"), "tersisa '&amp;'"),
    ("3 blanks", BODY, kit.replaced("MEMUTUSKAN:", "A  B"), "tersisa 'A  B'"),
    ("3 mark", BODY, kit.replaced("MEMUTUSKAN:", "A ;"), "tersisa ' ;'"),
    ("4 dropped", BODY, kit.replaced("Laporan Kinerja", "Laporan"), "hilang 'Indikator"),
    ("4 doubled", BODY, twice("MEMUTUSKAN"), "tidak semestinya 'MEMUTUSKAN:'"),
    ("4 number", BODY, kit.replaced("57,50%", "57,05%"), "hilang"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "change", "said"), [d[1:] for d in DAMAGE], ids=[d[0] for d in DAMAGE]
)
def test_damage_is_seen(docx: bytes, part: str, change: Callable[[str], str], said: str) -> None:
    found = faults(kit.altered(docx, part, change))
    assert any(said in fault for fault in found), found


def test_drawings_with_one_number_are_seen(docx: bytes) -> None:
    drawing = '<wp:docPr xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" id="7"/>'
    broken = kit.altered(docx, BODY, kit.replaced("<w:body>", f"<w:body>{drawing}{drawing}"))
    assert "nomor gambar tercatat dua kali" in faults(broken)


def test_a_part_stored_twice_is_seen(docx: bytes) -> None:
    parts = archive.read(docx)
    assert any("ada dua kali" in fault for fault in faults(archive.write([*parts, parts[-1]])))


def test_a_damaged_archive_is_seen(docx: bytes) -> None:
    parts = archive.read(docx)
    parts[0] = parts[0]._replace(crc=1)
    assert any("arsip rusak" in fault for fault in faults(archive.write(parts)))


def test_a_text_the_template_does_not_print_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "tanpa_nip.docx"
    path.write_bytes(
        kit.altered(
            kit.TEMPLATE.read_bytes(), BODY, lambda xml: xml.replace("{{ ttd.nama }}", "tanpa nama")
        )
    )
    template, view = kit.template(path), kit.printed(kit.SPECIMEN)
    found = verify_document(render(template, view), template.program, view)
    assert any("'ttd.nama' tidak dicetak oleh templat" in fault for fault in found), found
    assert any(f"{kit.SPECIMEN.name}:" in fault for fault in found), "the place in the YAML is told"


def test_a_pdf_without_a_number_is_seen() -> None:
    view = kit.printed(kit.SPECIMEN)
    page = "\n".join(str(text) for _, text in leaves(view))
    assert verify_pdf([page], view)[0] == []
    (fault,) = verify_pdf([page.replace("57,50", "57")], view)[0]
    assert fault.startswith("PDF tidak memuat angka 50")


def test_a_pdf_that_lost_words_is_seen_and_the_place_told() -> None:
    view = kit.printed(kit.SPECIMEN)
    view = view._replace(kop=view.kop._replace(lambang=Text("lambang2.png")))
    page = "\n".join(str(text) for path, text in leaves(view) if path != "kop.lambang")
    broken = "-\n".join(page.replace("fi", "\ufb01").split("-"))
    assert verify_pdf([broken], view)[0] == []
    text = view.menimbang[1].isi
    *_, fault = verify_pdf([page.replace(text, text[:60], 1)], view)[0]
    assert f"{kit.SPECIMEN.name}:" in fault
    assert f"'{text[:40]}…'" in fault
    assert "PDF kehilangan" in fault


def lonely(view: View, *parts: object, lines: str = "") -> bool:
    """Whether a page of these parts of the view, and `lines`, is told as a lonely signature."""
    page = "\n".join(("- 2 -", *(text for _, text in leaves(parts)), lines))
    (warning,) = verify_pdf([page], view)[1] or [""]
    return warning == (
        "Halaman 1 hanya berisi tanda tangan; pendekkan atau panjangkan teks sebelumnya."
    )


def test_a_lonely_signature_is_seen() -> None:
    view = kit.printed(kit.SPECIMEN)
    assert lonely(view, view.ttd)
    assert not lonely(view, view.ttd, lines="isi")
    assert not lonely(view, view.tembusan)


def test_a_lonely_signature_is_seen_whoever_signs_beside_and_below() -> None:
    view = views.lengkap()
    below = (view.pengesah, view.judul_tembusan, view.tembusan)
    turut = (view.ttd.tertanda,) * len(view.ttd.turut)
    assert lonely(view, view.ttd, turut)
    assert lonely(view, view.ttd, turut, below)
    assert not lonely(view, view.ttd, turut, below, view.diktum[-1])
    regulation = views.peraturan()
    assert lonely(regulation, regulation.ttd, regulation.pengundangan)


def test_the_repeated_head_of_a_table_is_no_company() -> None:
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4, ditandatangani=True))))
    (lampiran,) = view.lampiran
    (tabel,) = lampiran.bagian[0].tabel
    assert lonely(view, tabel.kepala, lampiran.ttd)
    assert not lonely(view, tabel.kepala, tabel.baris[-1], lampiran.ttd)

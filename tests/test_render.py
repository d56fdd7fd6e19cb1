"""The fast way gives what docxtpl gives, and the same bytes every time."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from pipeline.fault import Fault
from pipeline.lambang import Lambang
from pipeline.layout import layout
from pipeline.render import render
from pipeline.template.template import DOCUMENT
from pipeline.text import Text
from pipeline.view.leaves import leaves
from pipeline.view.parts import Fakta, View
from tests import kit, views

DRAWING_ID = re.compile(rb'(<wp:docPr[^>]* id=")\d+')
COMPARED = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")


def canonical(docx: bytes) -> dict[str, bytes]:
    """The parts that hold tags as canonical XML, the drawings' numbers aside."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {
            name: DRAWING_ID.sub(
                rb"\g<1>0", etree.tostring(etree.fromstring(package.read(name)), method="c14n2")
            )
            for name in package.namelist()
            if COMPARED.fullmatch(name)
        }


def plain_docxtpl(path: Path, view: View) -> bytes:
    """What docxtpl makes of the template, laid out."""
    template = DocxTemplate(str(path))
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    template.render(view._asdict(), environment, autoescape=True)
    target = io.BytesIO()
    template.save(target)
    return kit.altered(target.getvalue(), DOCUMENT, lambda xml: layout(xml, view, path.name))


def same_as_docxtpl(path: Path, view: View) -> bool:
    ours = canonical(render(kit.template(path), view))
    assert len(ours[DOCUMENT]) > 10_000
    return ours == canonical(plain_docxtpl(path, view))


@pytest.mark.parametrize("path", [*kit.CONFIGS, kit.SPECIMEN], ids=lambda path: path.stem)
def test_equals_plain_docxtpl(path: Path) -> None:
    assert same_as_docxtpl(kit.TEMPLATE, kit.printed(path))


@pytest.mark.parametrize("kind", views.ANEKA)
def test_equals_plain_docxtpl_whatever_is_in_the_decree(kind: str) -> None:
    view = views.ANEKA[kind]
    assert same_as_docxtpl(views.template(view), view)


def printed(view: View) -> list[str]:
    return kit.texts(render(kit.template(views.template(view)), view))


@pytest.mark.parametrize("view", [views.lengkap(), views.peraturan_lengkap()], ids=["SK", "Perbup"])
def test_the_parts_stand_in_the_order_of_the_paper(view: View) -> None:
    texts = printed(view)
    at = 0
    for name, part in view._asdict().items():
        wanted = [text for _, text in leaves(part) if len(text) > 2]
        found = [texts.index(text, at) for text in wanted if text in texts[at:]]
        assert found or not wanted, f"{name} stands after {texts[at]}"
        at = min(found, default=at)


def test_what_is_empty_leaves_no_trace() -> None:
    view = views.sederhana(views.keputusan())
    colons = [butir.titik_dua for butir in (*view.menimbang, *view.mengingat) if butir.titik_dua]
    assert printed(view).count(":") == len(colons) + len(view.diktum) + 1
    without = view._replace(menetapkan=Fakta(Text(""), Text("")))
    assert printed(without).count(":") == len(colons) + len(view.diktum)
    for name in ("Memperhatikan", "SALINAN", "ttd", "Tembusan:"):
        assert name not in printed(view)
        assert name in printed(views.lengkap())


def test_an_item_without_a_mark_begins_where_the_mark_would_stand() -> None:
    """Its two cells are one."""
    view = views.keputusan()
    marked = Document(io.BytesIO(render(kit.template(), view))).tables[1].rows[0]
    bare = view._replace(menimbang=views.butir("Menimbang", "bahwa …;", bertanda=False))
    plain = Document(io.BytesIO(render(kit.template(), bare))).tables[1].rows[0]
    assert [cell.text for cell in marked.cells][:3] == ["Menimbang", ":", "a."]
    assert [(tc.grid_span, tc.xpath("string()")) for tc in plain._tr.tc_lst][1:] == [
        (1, ":"),
        (2, "bahwa …;"),
    ]


def test_a_copy_has_ttd_where_the_original_has_a_blank() -> None:
    texts = printed(views.keputusan()._replace(ttd=views.ttd(tertanda="ttd", turut=1)))
    assert texts.count("ttd") == 2, "each who signed"
    assert texts[texts.index("ttd") + 1] == "ANDI MAPPATOBA, S.E."


def test_the_comparison_would_see_a_difference() -> None:
    docx = render(kit.template(), kit.printed(kit.SPECIMEN))
    other = kit.altered(docx, "word/document.xml", kit.replaced("KESATU", "KEDUA"))
    assert canonical(docx) != canonical(other)


def test_same_bytes_with_any_hash_seed(tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "pipeline", "buat", str(kit.SPECIMEN), "-o", str(tmp_path / seed),
             "--tanpa-pdf"],
            env={**os.environ, "PYTHONHASHSEED": seed}, cwd=kit.ROOT, check=True,
        )  # fmt: skip
        made.append((tmp_path / seed / "contoh" / "keputusan.docx").read_bytes())
    assert made[0] == made[1]


def test_properties_are_the_offices() -> None:
    properties = Document(
        io.BytesIO(render(kit.template(), kit.printed(kit.SPECIMEN)))
    ).core_properties
    assert properties.author == "DINAS KESEHATAN"
    assert "PENETAPAN INDIKATOR KINERJA UTAMA" in properties.title
    assert (properties.created.year, properties.created.month, properties.created.day) == (
        2024,
        2,
        5,
    )
    assert properties.language == "id-ID"


HARD = "R&D <baru> \"kutip\" 'tunggal' “lengkung” > 5 & < 3"


def test_hard_characters_survive_everywhere(tmp_path: Path) -> None:
    text = kit.SPECIMEN.read_text(encoding="utf-8")
    quoted = HARD.replace("'", "''")
    text = text.replace("- Pemerintah Desa", f"- '{quoted}'").replace(
        "instansi: Dinas Kesehatan\n", f"instansi: '{quoted}'\n"
    )
    path = tmp_path / "keras.yaml"
    path.write_text(text, encoding="utf-8")
    docx = render(kit.template(), kit.printed(path))
    document = Document(io.BytesIO(docx))
    texts = "\n".join(t.text or "" for t in document.element.body.iter() if t.tag.endswith("}t"))
    assert HARD in texts
    assert HARD.upper() in texts
    assert document.core_properties.author == HARD.upper()


@pytest.mark.parametrize(("width", "height"), [(100, 400), (400, 100), (300, 300)])
def test_the_emblem_fits_its_frame_in_its_own_proportions(
    tmp_path: Path, width: int, height: int
) -> None:
    text = kit.SPECIMEN.read_text(encoding="utf-8").replace("kop:\n", "kop:\n  lambang: x.png\n")
    path = tmp_path / "lambang.yaml"
    path.write_text(text, encoding="utf-8")
    frames, extents = (
        sizes(render(kit.template(), kit.printed(path), lambang))
        for lambang in (None, Lambang(b"PNG", width, height))
    )
    assert frames
    for (frame_x, frame_y), (x, y) in zip(frames, extents, strict=True):
        assert abs(x * height - y * width) < 2 * max(width, height)
        assert (x == frame_x and y <= frame_y) or (y == frame_y and x <= frame_x)


def sizes(docx: bytes) -> list[tuple[int, int]]:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        xml = package.read("word/document.xml").decode()
    found = re.findall(r'<(?:wp:extent|a:ext) cx="(\d+)" cy="(\d+)"', xml)
    return [(int(x), int(y)) for x, y in found]


def test_the_emblem_takes_the_placeholders_place() -> None:
    docx = render(kit.template(), kit.printed(kit.SPECIMEN), Lambang(b"PNG", 1, 1))
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert package.read("word/media/lambang.png") == b"PNG"


def test_a_tag_without_text_is_a_fault(tmp_path: Path) -> None:
    docx = kit.altered(
        kit.TEMPLATE.read_bytes(), "word/document.xml", kit.replaced("{{ jenis }}", "{{ jenes }}")
    )
    path = tmp_path / "salah.docx"
    path.write_bytes(docx)
    with pytest.raises(Fault, match="tanda 'jenes' tidak dikenal; maksud Anda 'jenis'"):
        kit.template(path)

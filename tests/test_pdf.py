"""The PDF stage: real engines convert one document each, small impostors fail on demand."""

import io
import os
import sys
import tempfile
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import docx
import pypdf
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from pypdf.generic import DictionaryObject, NameObject

from pipeline import pdf
from pipeline.fault import Fault
from pipeline.pdf import fonts

ADA = "DejaVu Serif"  # the one font family these tests want on the machine
TIADA = "Fon Tiada Tara"
JUDUL, PENULIS = "Keputusan & Lampiran", "Dinas – PMD"
PANJANG = " ".join(f"Undang-Undang nomor-{i}" for i in range(40))


class Terbit(NamedTuple):
    """What an engine made of the specimen, and what it left in the temporary folder."""

    mesin: str
    pdf: bytes
    hasil: pdf.HasilPdf
    isi: pdf.IsiPdf
    sisa: list[Path]


def dokumen(*teks, ubah=None):
    """A .docx of the paragraphs; `ubah` may change it before it is saved."""
    document = docx.Document()
    for isi in teks or ("Target 19,20% dari 125 desa.",):
        document.add_paragraph(isi)
    if ubah:
        ubah(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def contoh(document):
    """Indonesian, titled; a narrow page that breaks words, and one in a font that is there."""
    document.core_properties.title = JUDUL
    document.core_properties.author = PENULIS
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    defaults.find(qn("w:lang")).set(qn("w:val"), "id-ID")
    defaults.remove(defaults.find(qn("w:rFonts")))
    document.styles["Normal"].font.name = TIADA
    document.sections[0].right_margin = Cm(10)
    document.add_heading("MENIMBANG", 1)
    page = document.add_paragraph()
    page.paragraph_format.page_break_before = True
    page.add_run("Jumlah 24 / 125 × 100 = 19,20%").font.name = ADA


@pytest.fixture(scope="module", params=["libreoffice", "dxpdf"])
def terbit(request, tmp_path_factory):
    """Two runs at once, in a folder with a blank and a letter beyond ASCII in its path."""
    mesin = request.param
    if mesin not in pdf.mesin_tersedia():
        pytest.skip(f"{mesin} tidak terpasang ({mesin} is not installed)")
    ruang = tmp_path_factory.mktemp("ruang sementara é")

    def buat(teks):
        paket = dokumen(teks, ubah=contoh)
        return pdf.buat_pdf(paket, mesin, fon=[TIADA, ADA], judul=JUDUL, penulis=PENULIS)

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor() as pool:
        patch.setattr(tempfile, "tempdir", str(ruang))
        (made, hasil), (_, other) = pool.map(buat, [PANJANG, "naskah kedua"])
    assert "naskah kedua" in other.isi.halaman[0]
    return Terbit(mesin, made, hasil, pdf.baca_pdf(made), list(ruang.iterdir()))


@pytest.fixture
def butuh_dxpdf():
    pytest.importorskip("dxpdf", reason="dxpdf tidak terpasang (dxpdf is not installed)")


@pytest.fixture
def palsu(tmp_path, monkeypatch):
    """Put a Python script in the place of LibreOffice; it starts in the folder of the run."""

    def install(code):
        script = tmp_path / "palsu.py"
        script.write_text(f"import os, subprocess, sys, time\n{code}", encoding="utf-8")
        if os.name == "nt":
            program = tmp_path / "soffice.cmd"
            program.write_text(f'@"{sys.executable}" -I -S "{script}" %*\n')
        else:
            program = tmp_path / "soffice"
            program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "{script}" "$@"\n')
            program.chmod(0o755)
        monkeypatch.setenv("IKU_SOFFICE", str(program))

    return install


@pytest.fixture
def tanpa_mesin(monkeypatch):
    monkeypatch.delenv("IKU_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(pdf.engine.libreoffice, "PLACES", ())
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)


def tukar(paket, nama, ubah):
    """The zip `paket` with part `nama` changed; left out when `ubah` gives None."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(paket)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            part = ubah(old.read(name)) if name == nama else old.read(name)
            if part is not None:
                new.writestr(name, part)
    return file.getvalue()


def gagal(paket, mesin="libreoffice", **options):
    """What the user is told when `paket` gives no PDF."""
    with pytest.raises(Fault) as told:
        pdf.buat_pdf(paket, mesin, fon=[], **options)
    return str(told.value)


def test_pages_words_and_figures_arrive(terbit):
    pertama, kedua = terbit.isi.halaman
    assert pertama.split() == [*PANJANG.split(), "MENIMBANG"]
    assert kedua == "Jumlah 24 / 125 × 100 = 19,20%"


def test_the_pdf_names_its_title_language_and_maker(terbit):
    assert (terbit.isi.judul, terbit.isi.bahasa) == (JUDUL, "id-ID")
    reader = pypdf.PdfReader(io.BytesIO(terbit.pdf))
    assert reader.metadata.author == PENULIS
    assert reader.viewer_preferences.display_doctitle.value
    assert terbit.isi.pembuat == f"{pdf.MESIN[terbit.mesin].TITLE} {terbit.hasil.versi}"
    assert terbit.hasil.versi[0].isdigit()


def test_the_report_of_the_run_is_what_stands_in_the_file(terbit):
    assert (terbit.hasil.mesin, terbit.hasil.isi) == (terbit.mesin, terbit.isi)


def test_a_missing_font_is_named_with_its_replacement_and_one_that_is_there_is_not(terbit):
    names = {fon.nama for fon in terbit.isi.fon}
    pengganti = dict(terbit.hasil.pengganti)
    assert pengganti[TIADA] == terbit.isi.fon[0].nama
    assert (ADA in pengganti) is ("DejaVuSerif" not in names)
    assert all(fon.tertanam for fon in terbit.isi.fon)
    assert "Bold" in terbit.isi.fon[-1].nama, "the heading is the shortest text"


def test_headings_are_tagged_and_libreoffice_makes_it_pdf_a(terbit):
    assert terbit.isi.bertag
    assert b"/Outlines" in terbit.pdf
    arsip = [b"<pdfaid:part>2</pdfaid:part>", b"<pdfaid:conformance>B</pdfaid:conformance>"]
    assert all(mark in terbit.pdf for mark in arsip) is (terbit.mesin == "libreoffice")


def test_nothing_stays_in_the_temporary_folder(terbit):
    assert terbit.sisa == []


@pytest.mark.parametrize(
    ("nama", "diminta", "ada"),
    [
        ("BookmanOldStyle-Bold", "Bookman Old Style", True),
        ("TimesNewRomanPS-BoldMT", "Times New Roman", True),
        ("URWBookmanLight", "URW Bookman", True),
        ("ArialNarrow", "Arial", False),
        ("URWBookmanLight", "Bookman Old Style", False),
    ],
)
def test_font_names_are_matched_by_family(nama, diminta, ada):
    pengganti = fonts.replaced([diminta], [pdf.Fon(nama, True)])
    assert pengganti == (() if ada else ((diminta, nama),))


def test_the_replacement_is_the_most_used_font_that_nobody_asked_for():
    fon = [pdf.Fon("ArialMT", True), pdf.Fon("C059-Roman", True), pdf.Fon("OpenSymbol", True)]
    assert fonts.replaced(["Arial", "Bookman"], fon) == (("Bookman", "C059-Roman"),)
    assert fonts.replaced(["Arial", "Bookman"], fon[:1]) == (("Bookman", "ArialMT"),)


def test_a_missing_font_is_named_as_its_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """dxpdf asks no fontconfig: left alone it would take a font of other widths."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Bookman Old Style"
    target = io.BytesIO()
    document.save(target)
    monkeypatch.setattr(fonts, "_stand_in", {"Bookman Old Style": "URW Bookman"}.__getitem__)
    changed = docx.Document(
        io.BytesIO(fonts.with_stand_ins(target.getvalue(), ["Bookman Old Style"]))
    )
    assert changed.styles["Normal"].font.name == "URW Bookman"


@pytest.mark.parametrize(
    ("jenis", "nama", "berkas", "fon"),
    [
        ("/TrueType", "/ABCDEF+Bookman-Bold", "/FontFile2", pdf.Fon("Bookman-Bold", True)),
        ("/Type1", "/Times-Roman", "/Flags", pdf.Fon("Times-Roman", False)),
        ("/Type3", "", "/Flags", pdf.Fon("URWBookman-Demi", True)),
    ],
)
def test_fonts_are_read_by_their_descriptor(jenis, nama, berkas, fon):
    def name(value):
        return NameObject(value)

    about = {name(berkas): name("/x"), name("/FontName"): name("/BAAAAA+URWBookman-Demi")}
    font = {name("/Subtype"): name(jenis), name("/FontDescriptor"): DictionaryObject(about)}
    if nama:
        font[name("/BaseFont")] = name(nama)
    assert pdf.reading._font(DictionaryObject(font)) == fon


def test_lines_have_single_blanks_and_whole_words():
    tidy = pdf.reading._tidy("Undang-\nUndang  Nomor\u00a05 \ntahun 2021 -\n2026")
    assert tidy == "Undang-Undang Nomor 5\ntahun 2021 -\n2026"


def test_the_warning_names_both_fonts():
    isi = pdf.IsiPdf([""], [pdf.Fon("DejaVuSans", True)], "", "", False, "")
    hasil = pdf.HasilPdf("dxpdf", "0", isi, (("Bookman Old Style", "DejaVuSans"),))
    (kalimat,) = hasil.peringatan()
    assert "Huruf Bookman Old Style tidak ada" in kalimat
    assert "memakai DejaVuSans;" in kalimat
    assert hasil._replace(pengganti=()).peringatan() == []


def test_exit_0_without_a_file_is_a_failure(palsu, tmp_path, monkeypatch):
    palsu(
        "open('sisa', 'w'); print('Error: source file could not be loaded')\n"
        "print('Warning: failed to launch javaldx')"
    )
    (tmp_path / "ruang").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "ruang"))
    assert gagal(dokumen()) == (
        "LibreOffice selesai tanpa menghasilkan PDF: source file could not be loaded."
    )
    assert list((tmp_path / "ruang").iterdir()) == []


@pytest.mark.parametrize(
    ("lakukan", "sebab"),
    [
        ("print('rusak berat'); sys.exit(1)", "berhenti dengan kode 1: rusak berat."),
        ("open('dokumen.pdf', 'w'); sys.exit(1)", "berhenti dengan kode 1."),
        ("open('dokumen.pdf', 'w')", "menghasilkan PDF yang tidak dapat dibaca."),
        (
            "open('dokumen.pdf', 'w').write('%PDF-1.6\\n1 0 obj\\n<</Type /Catalog')",
            "menghasilkan PDF yang tidak dapat dibaca.",
        ),
    ],
)
def test_a_failed_run_is_told_with_its_reason(lakukan, sebab, palsu):
    palsu(lakukan)
    assert gagal(dokumen()) == f"LibreOffice {sebab}"


def test_an_engine_that_hangs_is_ended_with_its_children(palsu, tmp_path):
    beat = tmp_path / "detak"
    child = f"import time\nwhile True: open({str(beat)!r}, 'a').write('.'); time.sleep(0.01)"
    palsu(f"subprocess.run([sys.executable, '-I', '-S', '-c', {child!r}])")
    told = gagal(dokumen(), batas_detik=1.5)
    size = beat.stat().st_size
    assert told == "LibreOffice tidak selesai dalam 1,5 detik lalu dihentikan."
    assert size
    time.sleep(0.2)
    assert beat.stat().st_size == size


def test_an_engine_that_crashes_does_not_take_us_along(butuh_dxpdf, monkeypatch):
    monkeypatch.setattr(pdf.dxpdf, "SCRIPT", "import os; os.abort()")
    assert gagal(dokumen(), "dxpdf").startswith("dxpdf berhenti dengan kode ")


def test_dxpdf_says_why_without_a_python_name(butuh_dxpdf):
    told = gagal(tukar(dokumen(), "word/styles.xml", lambda part: part[:-20]), "dxpdf")
    assert told.startswith("dxpdf berhenti dengan kode 1: Parse error")
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("rusak", "kata"),
    [
        (lambda b: b"", "Word rusak: isinya tidak dapat dibuka"),
        (lambda b: b"bukan dokumen sama sekali", "Word rusak: isinya tidak dapat dibuka"),
        (lambda b: b[: len(b) // 2], "Word rusak: isinya tidak dapat dibuka"),
        (lambda b: b.replace(b"Target 19,20", b"Tarjet 19,20"), "word/document.xml tidak utuh"),
        (lambda b: tukar(b, "word/document.xml", lambda part: None), "bukan dokumen Word"),
    ],
)
def test_a_damaged_document_never_reaches_the_engine(rusak, kata, palsu, tmp_path):
    palsu(f"open({str(tmp_path / 'dijalankan')!r}, 'w')")
    stored = tukar(dokumen(), "", None)
    assert kata in gagal(rusak(stored))
    assert not (tmp_path / "dijalankan").exists()
    gagal(stored)
    assert (tmp_path / "dijalankan").exists()


@pytest.mark.parametrize("isi", [b"", b"bukan pdf", b"%PDF-1.6\n1 0 obj\n<</Type /Catalog"])
def test_baca_pdf_refuses_what_is_no_pdf(isi, caplog):
    with pytest.raises(Fault, match="tidak dapat dibaca"):
        pdf.baca_pdf(isi)
    assert caplog.records == []


def test_baca_pdf_refuses_a_pdf_without_pages():
    file = io.BytesIO()
    pypdf.PdfWriter().write(file)
    with pytest.raises(Fault, match="tidak berisi halaman"):
        pdf.baca_pdf(file.getvalue())


def test_auto_takes_libreoffice_first(monkeypatch, palsu):
    palsu("")
    assert pdf.mesin_tersedia()[0] == pdf.pilih_mesin("auto") == "libreoffice"
    monkeypatch.setattr(pdf.engine.libreoffice, "program", lambda: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    assert pdf.pilih_mesin("auto") == "dxpdf"


@pytest.mark.parametrize(
    ("nama", "kata"),
    [
        ("auto", "pip install dxpdf"),
        ("libreoffice", "libreoffice.org"),
        ("dxpdf", "pip install dxpdf"),
        ("word", "“word” tidak dikenal"),
    ],
)
def test_without_an_engine_the_message_says_what_to_do(nama, kata, tanpa_mesin):
    assert pdf.mesin_tersedia() == []
    with pytest.raises(Fault, match=kata):
        pdf.pilih_mesin(nama)


def test_soffice_is_found_outside_the_path(monkeypatch, palsu, tanpa_mesin, tmp_path):
    palsu("")
    program = os.environ["IKU_SOFFICE"]
    monkeypatch.delenv("IKU_SOFFICE")
    monkeypatch.setenv("TEMPAT", str(tmp_path))
    monkeypatch.setattr(
        pdf.engine.libreoffice, "PLACES", ("/tidak/ada", f"$TEMPAT/soff*{Path(program).suffix}")
    )
    assert pdf.engine.libreoffice.program() == program


@pytest.mark.parametrize("nama", ["auto", "libreoffice"])
def test_a_wrong_iku_soffice_is_told(nama, monkeypatch, tmp_path):
    monkeypatch.setenv("IKU_SOFFICE", str(tmp_path / "tidak-ada"))
    with pytest.raises(Fault, match="IKU_SOFFICE"):
        pdf.pilih_mesin(nama)


def kapital(document):
    document.paragraphs[0].runs[0].font.all_caps = True


def kapital_bawaan(document):
    document.styles["Normal"].font.all_caps = True


def kapital_lewat_gaya(document):
    document.styles["Title"].font.all_caps = True
    document.styles["Subtitle"].base_style = document.styles["Title"]
    document.add_paragraph("judul", style="Subtitle")


def coret(document):
    document.paragraphs[0].runs[0].font.strike = True


def dilacak(document):
    document.paragraphs[0]._p.append(
        parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins>')
    )


def bidang(document):
    for kind in ("begin", "end"):
        run = document.paragraphs[0].add_run()
        run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))


def tab_panjang(document):
    document.add_paragraph("a.\t" + "bahwa untuk melaksanakan ketentuan " * 4)


def tanda_air(document):
    document.sections[0].header._element.append(
        parse_xml(
            f'<w:p {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict>'
            '<v:shape style="width:400pt"><v:textpath on="t" string="DRAF"/></v:shape>'
            "</w:pict></w:r></w:p>"
        )
    )


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (kapital, "huruf kapital otomatis"),
        (kapital_bawaan, "huruf kapital otomatis"),
        (kapital_lewat_gaya, "huruf kapital otomatis"),
        (coret, "huruf dicoret"),
        (dilacak, "perubahan yang dilacak"),
        (bidang, "bidang (field) tanpa hasil"),
        (tab_panjang, "paragraf panjang yang memakai tab"),
        (tanda_air, "tanda air WordArt"),
    ],
)
def test_dxpdf_is_not_given_what_it_prints_wrong(ubah, kata, butuh_dxpdf):
    told = gagal(dokumen(ubah=ubah), "dxpdf")
    assert told.startswith(f"dxpdf tidak mencetak {kata}")
    assert "LibreOffice" in told


def test_dxpdf_is_not_given_a_picture_it_cannot_read(butuh_dxpdf):
    paket = io.BytesIO(dokumen())
    with zipfile.ZipFile(paket, "a") as package:
        package.writestr("word/media/lambang.emf", b"")
    assert "gambar EMF/WMF" in gagal(paket.getvalue(), "dxpdf")


def test_dxpdf_is_not_given_broken_xml(butuh_dxpdf):
    paket = tukar(dokumen(), "word/document.xml", lambda part: part[:-20])
    assert gagal(paket, "dxpdf").startswith("Berkas Word rusak: bagian word/document.xml, baris ")


def kotak_teks(document):
    """A text box as Word writes it: as a drawing, and once more for older programs."""
    kotak = "<w:txbxContent><w:p><w:r><w:t>KOTAK</w:t></w:r></w:p></w:txbxContent>"
    document.paragraphs[0]._p.append(
        parse_xml(
            f"""<w:r {nsdecls("w", "wp", "a")} xmlns:v="urn:schemas-microsoft-com:vml"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>
            <wp:extent cx="1800000" cy="720000"/><wp:docPr id="9" name="Kotak"/><a:graphic>
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
            <a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>
            <wps:txbx>{kotak}</wps:txbx><wps:bodyPr/></wps:wsp>
            </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>{kotak}</v:textbox></v:shape></w:pict>
            </mc:Fallback></mc:AlternateContent></w:r>"""
        )
    )


def test_dxpdf_takes_what_only_looks_wrong(butuh_dxpdf):
    def mirip(document):
        document.styles["Title"].font.all_caps = True  # a style nothing uses
        document.paragraphs[0].runs[0].font.strike = False
        document.add_paragraph("Ditetapkan di\t: Malili")
        kotak_teks(document)

    _, hasil = pdf.buat_pdf(dokumen(ubah=mirip), "dxpdf", fon=[])
    assert hasil.isi.halaman[0].count("KOTAK") == 1
    assert "Ditetapkan di : Malili" in hasil.isi.halaman[0]


def test_a_table_that_dxpdf_paints_below_the_page_is_refused(butuh_dxpdf):
    def gabungan(document):
        table = document.add_table(70, 2)
        for row in table.rows:
            row.cells[1].text = "indikator"
        table.cell(0, 0).merge(table.cell(69, 0)).text = "Satu sasaran"

    told = gagal(dokumen(ubah=gabungan), "dxpdf")
    assert "huruf dan angka dokumen ini" in told
    assert "LibreOffice" in told


def test_characters_that_share_a_glyph_are_not_lost():
    isi = f"<w:p {nsdecls('w')}><w:r><w:t>5 µg</w:t></w:r></w:p>".encode()
    pdf.dxpdf.refuse_lost({"word/document.xml": isi}, ["5 μg"])
    with pytest.raises(Fault, match="tidak mencetak 2 huruf"):
        pdf.dxpdf.refuse_lost({"word/document.xml": isi}, ["5"])

"""From .docx bytes to .pdf bytes, and the .pdf read back; no other stage knows a PDF engine."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.fault import Fault
from pipeline.pdf import dxpdf
from pipeline.pdf.engine import MESIN, mesin_tersedia, pilih_mesin
from pipeline.pdf.fonts import replaced, with_stand_ins
from pipeline.pdf.process import convert
from pipeline.pdf.reading import Fon, IsiPdf, baca_pdf
from pipeline.record import Record

__all__ = ["Fon", "HasilPdf", "IsiPdf", "baca_pdf", "buat_pdf", "mesin_tersedia", "pilih_mesin"]


class HasilPdf(Record):
    """How a PDF was made, and what it holds; `pengganti`: (font family wanted, font used)."""

    mesin: str
    versi: str
    isi: IsiPdf
    pengganti: tuple[tuple[str, str], ...]

    def peringatan(self) -> list[str]:
        """A sentence for each replaced font."""
        return [
            f"Huruf {diminta} tidak ada di komputer ini sehingga PDF memakai {dipakai}; pemenggalan"
            " baris dan jumlah halaman dapat berbeda dari dokumen Word."
            for diminta, dipakai in self.pengganti
        ]


def buat_pdf(
    docx: bytes,
    mesin: str,
    *,
    fon: Sequence[str],
    batas_detik: float = 120,
    judul: str = "",
    penulis: str = "",
    bahasa: str = "id-ID",
) -> tuple[bytes, HasilPdf]:
    """The PDF of `docx` and how it was made; `fon` are the font families it should be set in.

    LibreOffice takes title, author and language from the document; dxpdf gets them from here.
    Raises `Fault`: damaged document; no engine; an engine that failed, ran longer than
    `batas_detik`, or cannot print all that is in the document.
    """
    mesin = pilih_mesin(mesin)
    engine = MESIN[mesin]
    parts = _parts(docx)
    if mesin == "dxpdf":
        dxpdf.refuse_unpainted(parts)
        docx = with_stand_ins(docx, fon)
    pdf = convert(docx, engine, batas_detik)
    try:
        isi = baca_pdf(pdf)
    except Fault:
        raise Fault(f"{engine.TITLE} menghasilkan PDF yang tidak dapat dibaca.") from None
    if mesin == "dxpdf":
        dxpdf.refuse_lost(parts, isi.halaman)
        isi = isi._replace(judul=judul, bahasa=bahasa, pembuat=f"{engine.TITLE} {dxpdf.version()}")
        pdf = dxpdf.describe(pdf, isi, penulis)
    versi = isi.pembuat.removeprefix(f"{engine.TITLE} ")
    return pdf, HasilPdf(mesin, versi, isi, replaced(fon, isi.fon))


def _parts(docx: bytes) -> dict[str, bytes]:
    """The parts, each found whole: LibreOffice would print the bytes of a file that is no zip."""
    from pipeline import archive

    try:
        parts = {part.name: part.content() for part in archive.read(docx)}
    except archive.Broken as broken:
        where = f"bagian {broken} tidak utuh" if str(broken) else "isinya tidak dapat dibuka"
        raise Fault(f"Berkas Word rusak: {where}.") from None
    if "word/document.xml" not in parts:
        raise Fault("Berkas ini bukan dokumen Word (.docx): isi utamanya tidak ada.")
    return parts

"""The PDF engines, the better first, and the choice among those this machine has."""

from __future__ import annotations

from pipeline.fault import Fault
from pipeline.hints import Protocol
from pipeline.pdf import dxpdf, libreoffice


class Engine(Protocol):
    """What a module of an engine offers."""

    TITLE: str
    MISSING: str

    def program(self) -> str | None:
        """The program to run, if this machine has it."""

    def command(self, folder: str) -> list[str]:
        """What makes `dokumen.pdf` of `dokumen.docx`, run in the folder that holds it."""


MESIN: dict[str, Engine] = {"libreoffice": libreoffice, "dxpdf": dxpdf}


def mesin_tersedia() -> list[str]:
    """The engines this machine has, the better first. Raises `Fault`: IKU_SOFFICE is wrong."""
    return [nama for nama, engine in MESIN.items() if engine.program()]


def pilih_mesin(nama: str) -> str:
    """`nama`, or for 'auto' the best engine there is.

    Raises `Fault`: unknown name, engine not installed, or IKU_SOFFICE is wrong.
    """
    if nama == "auto":
        for found in mesin_tersedia():
            return found
        raise Fault(
            "Belum ada mesin PDF di komputer ini; pasang LibreOffice dari libreoffice.org (hasil"
            " terbaik), atau jalankan: pip install dxpdf."
        )
    if nama not in MESIN:
        raise Fault(f"Mesin PDF “{nama}” tidak dikenal; pilih auto, {', atau '.join(MESIN)}.")
    if not MESIN[nama].program():
        raise Fault(MESIN[nama].MISSING)
    return nama

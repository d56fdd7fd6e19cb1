"""The text of a decree, paragraph by paragraph, each knowing what it is on the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from pipeline import tanggal
from pipeline.hints import Any, T
from pipeline.record import Record
from pipeline.text import Text

PERAN = (
    "sampul", "salinan", "kop", "jenis", "nomor", "tentang", "rahmat", "pembuka", "label",
    "menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan", "diktum", "bab", "pasal",
    "ayat", "rincian", "tempat", "tanggal", "jabatan", "nama", "pangkat", "nip", "turut",
    "pengundangan", "pengesah", "judul_tembusan", "tembusan", "kepala_lampiran", "judul_lampiran",
    "identitas", "fungsi", "kepala_tabel", "sel", "judul_uraian", "uraian", "lain",
)  # fmt: skip


class Alinea(Record):
    """One paragraph or table cell.

    `peran` is one of PERAN; `tanda` its marker or label as printed ('a.', '8.', 'KESATU', 'NOMOR',
    'Menetapkan'); `nama` what people call it ('Mengingat angka 8'); `lampiran` counts from 1, 0 is
    the decree itself. In a table `tabel` counts from 1 through the document, `baris` from 1 under
    the head (head rows are 0), `kolom` is the column's key ('formulasi', 'target', 'target 2024',
    …) or, for a column of no known kind, its heading in small letters. `turut`, `pengundangan` and
    `pengesah` are the lines of the other signatures.
    """

    peran: str
    teks: Text
    tanda: Text = Text("")
    nama: str = ""
    lampiran: int = 0
    tabel: int = 0
    baris: int = 0
    kolom: str = ""


class Naskah:
    """All paragraphs in the order of the paper. `angka`: the facts block, name -> year -> number;
    `dasar`: name -> name of the series it is a part of. Both empty for a text or Word file."""

    def __init__(
        self,
        alinea: Sequence[Alinea],
        angka: Mapping[str, Mapping[int, Decimal]] | None = None,
        dasar: Mapping[str, str] | None = None,
    ) -> None:
        self.alinea = tuple(alinea)
        self.angka = angka or {}
        self.dasar = dasar or {}
        self._once: dict[Callable[[Naskah], Any], Any] = {}
        self._peran: dict[str, list[Alinea]] = {}
        for each in self.alinea:
            self._peran.setdefault(each.peran, []).append(each)

    def peran(self, *names: str) -> list[Alinea]:
        """The paragraphs of these roles, role after role, each in the order of the paper."""
        found: list[Alinea] = []
        for name in names:
            found += self._peran.get(name, ())
        return found

    def once(self, telaah: Callable[[Naskah], T]) -> T:
        """`telaah(self)`, worked out the first time and kept."""
        if telaah not in self._once:
            self._once[telaah] = telaah(self)
        found: T = self._once[telaah]
        return found

    def forget(self) -> None:
        """Drop what was worked out. It points back at this Naskah, so that otherwise only the
        garbage collector could free the two, long after their memory has gone cold."""
        self._once.clear()

    @property
    def tanggal(self) -> date | None:
        """The date of the decree: the first whole date of its date line."""
        return self.once(_tanggal)


def _tanggal(naskah: Naskah) -> date | None:
    for alinea in naskah.peran("tanggal"):
        for sebutan in tanggal.cari(alinea.teks):
            if sebutan.tanggal:
                return sebutan.tanggal
    return None

"""Fills in `{…}`: a fact that is written once and printed wherever it is named.

`{tahun}`, `{nomor}` and every other single text at the top of the file; `{jabatan}` and `{nama}` of
the signer; `{sasaran 1}`, `{indikator 1}` and `{formulasi 1}` of the tables; and the numbers of the
block `angka`: `{desa 2023}` is 125, `{persen desa mandiri 2024}` 20,80%, `{terbilang desa 2023}`
125 (seratus dua puluh lima), `{selisih desa mandiri 2023}` the rise since the year before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from pipeline import tanggal
from pipeline.belum_diisi import isian as isian_kosong
from pipeline.jarak import terdekat
from pipeline.model.forms import FORMS, NotKnown
from pipeline.model.keputusan import Indikator, Keputusan, Sasaran
from pipeline.model.keys import HEADS, TEXT, YEARLY, Block
from pipeline.model.series import year_in
from pipeline.pattern import pattern
from pipeline.text import Place, Text, place, replaced

ISIAN = pattern(r"\{([^{}]*)\}")
BRACE = pattern(r"[{}]")
SIGNER = ("jabatan", "nama")
FACTS = dict.fromkeys(
    (
        "tahun",
        *(name for name, key in Keputusan.keys.items() if key.kind == TEXT and not key.many),
        *SIGNER,
    )
)

NUMBER = pattern(r"[0-9]{1,3}")

MAX_OPEN = 10  # references within references
MAX_FILLED = 500_000  # characters that all references of a decree may make together


class Isian:
    """The references of one decree. `faults` takes what cannot be filled in, unless it lies at a
    key or series whose trouble is `told`."""

    def __init__(
        self, keputusan: Keputusan, faults: list[tuple[Place, str]], told: set[str] | None = None
    ) -> None:
        self.keputusan = keputusan
        self.faults = faults
        self.told = set() if told is None else told
        self.series = keputusan.angka or {}
        self.known: dict[str, str] = {}
        self.open: list[str] = []
        self.left = MAX_FILLED

    def fill(self) -> None:
        """Replace every text of the decree that holds a reference."""
        self._block(self.keputusan)

    def _block(self, block: Block) -> None:
        for name, key in block.keys.items():
            value = getattr(block, name)
            if not value:
                continue
            if isinstance(value, Text):
                setattr(block, name, self.text(value))
            elif isinstance(value, Block):
                self._block(value)
            elif key.kind in (YEARLY, HEADS):
                setattr(block, name, {each: self.text(typed) for each, typed in value.items()})
            elif key.many and key.kind == TEXT:
                setattr(block, name, tuple([self.text(item) for item in value]))
            elif key.many:
                for item in value:
                    self._block(item)

    def text(self, text: Text) -> Text:
        """The text with its references filled in."""
        if "{" not in text and "}" not in text:
            return text
        found = [*ISIAN.finditer(text)]
        if text.count("{") + text.count("}") > 2 * len(found):
            self._unpaired(text, found)
        return replaced(text, [(*each.span(), self._filled(text, each)) for each in found])

    def _unpaired(self, text: Text, found: Iterable[re.Match[str]]) -> None:
        inside = {n for each in found for n in range(each.start(), each.end())}
        for brace in BRACE.finditer(text):
            if brace.start() not in inside:
                self._fault(
                    text,
                    brace.start(),
                    f"kurung kurawal '{brace[0]}' tanpa pasangan; hapus, atau tulis '{{tahun}}'",
                )

    def _filled(self, text: Text, found: re.Match[str]) -> str:
        try:
            return self._value(found[1])
        except NotKnown as error:
            if error.about not in self.told:
                self._fault(text, found.start(), f"isian '{found[0]}' {error}")
            return found[0]

    def _fault(self, text: Text, offset: int, message: str) -> None:
        if where := place(text, offset):
            self.faults.append((where, message))

    def _value(self, name: str) -> str:
        value = self.known.get(name)
        if value is None:
            value = self._worked_out(" ".join(name.split()))
        self.left -= len(value)
        if self.left < 0:
            raise NotKnown("membuat naskah terlalu panjang; tulis teksnya")
        return value

    def _worked_out(self, name: str) -> str:
        if name not in self.known:
            if name in self.open:
                raise NotKnown("menunjuk dirinya sendiri; tulis teksnya")
            if len(self.open) == MAX_OPEN:
                raise NotKnown("menunjuk isian yang menunjuk isian terlalu jauh; tulis teksnya")
            self.open.append(name)
            try:
                self.known[name] = self._find(name)
            finally:
                self.open.pop()
        return self.known[name]

    def _find(self, name: str) -> str:
        value = self._fact(name)
        if value is None:
            value = self._row(name)
        return self._number(name) if value is None else value

    def _fact(self, name: str) -> str | None:
        if name in ("tahun", "tanggal"):
            typed = self.keputusan.tanggal or Text("")
            if isian_kosong(typed):  # filled in by hand once it is signed
                return self._open_year(typed) if name == "tahun" else typed
            return str(self._date().year) if name == "tahun" else tanggal.tulis(self._date())
        if name not in FACTS:
            return None
        holder = self.keputusan.pejabat if name in SIGNER else self.keputusan
        written = getattr(holder, name, None)
        if written:
            return self.text(written)
        raise NotKnown(f"belum ada isinya; tulis kunci '{name}'", name if holder else "pejabat")

    def _open_year(self, typed: Text) -> str:
        year = typed.split()[-1]
        if year_in(year) is None:
            raise NotKnown("belum ada isinya; tulis tahunnya, misalnya 'tanggal: … Januari 2024'")
        return year

    def _date(self) -> date:
        typed = self.keputusan.tanggal
        try:
            return tanggal.baca(typed or "")
        except ValueError as error:
            # Told once, where it is typed, and not wherever it is referred to.
            if "tanggal" not in self.told:
                self._fault(typed, 0, str(error).rstrip("."))
                self.told.add("tanggal")
            raise NotKnown("belum ada isinya", "tanggal") from None

    def _row(self, name: str) -> str | None:
        """`{indikator 2}`: the name of the second indicator of the tables."""
        kind, _, number = name.partition(" ")
        if kind not in ROWS or not NUMBER.fullmatch(number):
            return None
        rows = ROWS[kind](self.keputusan)
        if not 1 <= int(number) <= len(rows):
            raise NotKnown(f"tidak ada; tabel memuat {len(rows)} {kind}", "lampiran")
        typed = rows[int(number) - 1]
        if not typed:
            raise NotKnown("belum ada isinya", "lampiran")
        return self.text(typed)

    def _number(self, name: str) -> str:
        words = name.split()
        year = year_in(words[-1]) if words else None
        series_name = " ".join(words[:-1] if year else words)
        form = ""
        if series_name not in self.series and words and words[0] in FORMS:
            form, _, series_name = series_name.partition(" ")
        series = self.series.get(series_name)
        if series is None:
            about = series_name if self.series else "angka"
            raise NotKnown(self._unknown(form, series_name, year), about)
        if year is None:
            raise NotKnown(f"belum menyebut tahun, misalnya '{{{name} 2024}}'")
        return FORMS[form](series, year, self.series)

    def _unknown(self, form: str, name: str, year: int | None) -> str:
        near = terdekat(name, self.series if form or year else (*self.series, *FACTS))
        first, _, rest = name.partition(" ")
        if rest in self.series and not form:
            form, near = terdekat(first, FORMS) or "", rest
        if near:
            meant = " ".join(word for word in (form, near, str(year or "")) if word)
            return f"tidak dikenal; maksud Anda '{{{meant}}}'?"
        if form or year:
            return f"tidak dikenal; tulis deret '{name}' di bawah kunci 'angka'"
        return "tidak dikenal; bila bukan isian, hapus kurung kurawalnya"


def _indicators(keputusan: Keputusan) -> list[Indikator]:
    return [i for sasaran in _sasaran(keputusan) for i in sasaran.indikator]


def _sasaran(keputusan: Keputusan) -> list[Sasaran]:
    return [
        sasaran
        for lampiran in keputusan.lampiran
        for sheet in lampiran.lembar
        for sasaran in sheet.sasaran
    ]


# The rows of the tables that `{indikator 2}` and its like choose from; None where a key is missing.
ROWS: dict[str, Callable[[Keputusan], list[Text | None]]] = {
    "sasaran": lambda keputusan: [s.sasaran_renstra for s in _sasaran(keputusan)],
    "indikator": lambda keputusan: [i.indikator_kinerja_utama for i in _indicators(keputusan)],
    "formulasi": lambda keputusan: [i.formulasi for i in _indicators(keputusan)],
}

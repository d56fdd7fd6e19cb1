"""Findings as the secretariat sees them on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.check.check import Temuan
from pipeline.check.slip import WAJIB
from pipeline.pattern import pattern
from pipeline.report.outcome import Hasil

WIDTH = 100  # characters of a source line that are shown
RED, YELLOW, GREEN, BOLD, PLAIN = "\033[31m", "\033[33m", "\033[32m", "\033[1m", "\033[0m"
Paint = Callable[[str, str], str]
REFERENCE = pattern(r"\{[^{}]*\}")


def _painted(text: str, colour: str) -> str:
    return f"{colour}{text}{PLAIN}"


def _unpainted(text: str, _: str) -> str:
    return text


def as_text(hasil: Hasil, colour: bool = False) -> str:
    """The findings of one file and its tally."""
    paint = _painted if colour else _unpainted
    blocks = [finding_text(temuan, hasil.baris, paint) for temuan in hasil.temuan]
    return "\n\n".join([*blocks, _tally(hasil, paint)]) + "\n"


def finding_text(temuan: Temuan, lines: Sequence[str], paint: Paint = _unpainted) -> str:
    """One finding with its source line, the guilty words underlined."""
    colour = RED if temuan.tingkat == WAJIB else YELLOW
    head = f"{temuan.kode} {temuan.tingkat}"
    out = [f"{paint(str(temuan.letak), BOLD)}  {paint(head, colour)}  {temuan.judul}"]
    if temuan.tempat:
        out[0] += f"  [{temuan.tempat}]"
    out += _excerpt(temuan, lines, lambda text: paint(text, colour))
    out += [f"   {line}" for line in temuan.pesan.split("\n")]
    if temuan.ganti is not None:
        out.append(f"   Ganti    : {paint(temuan.ganti, GREEN)}")
    return "\n".join(out)


def _excerpt(temuan: Temuan, lines: Sequence[str], mark: Callable[[str], str]) -> list[str]:
    """The source line with the guilty words underlined; for a Word file the paragraph."""
    number, start = temuan.letak.line, temuan.letak.column - 1
    if 0 < number <= len(lines):
        line, label = lines[number - 1], str(number)
        length = _typed_length(line, start, temuan.tertulis)
    elif temuan.alinea:
        line, label, start = str(temuan.alinea.teks), "", temuan.mulai
        length = temuan.akhir - temuan.mulai
    else:
        return []
    cut = max(0, start - WIDTH // 2) if start + length > WIDTH else 0
    shown = ("… " if cut else "") + line[cut : cut + WIDTH].rstrip()
    indent = start - cut + (2 if cut else 0)
    line_below = " " * indent + mark("^" * max(1, min(length, len(shown) - indent)))
    return [f" {label:>4} | {shown}", f"      | {line_below}"]


def _typed_length(line: str, start: int, written: str) -> int:
    """How many characters of the line the guilty words take, as far as they stand on it."""
    if reference := REFERENCE.match(line, start):
        return len(reference[0])
    length = 0
    while length < len(written) and line[start + length : start + length + 1] == written[length]:
        length += 1
    return length or len(written)


def _tally(hasil: Hasil, paint: Paint) -> str:
    wajib, found = hasil.wajib, len(hasil.temuan)
    looked = [run for run in hasil.runs if run.diperiksa]
    clean = [run for run in looked if not run.temuan]
    idle = [run.rule.kode for run in hasil.runs if not run.diperiksa and not run.temuan]
    parts = [
        paint(f"{wajib} wajib", RED if wajib else GREEN),
        f"{found - wajib} tinjau",
        f"{hasil.angka[0]} dari {hasil.angka[1]} angka diperiksa",
    ]
    out = [
        f"{hasil.berkas}: {' · '.join(parts)}",
        f"   {paint('✓', GREEN)} {len(clean)} dari {len(looked)} aturan tidak menemukan kesalahan",
    ]
    if idle:
        out.append(f"   – tidak ada yang dapat diperiksa: {', '.join(idle)}")
    if hasil.diterima:
        out.append(f"   {len(hasil.diterima)} temuan dikecualikan (lihat 'dikecualikan' di berkas)")
    return "\n".join(out)

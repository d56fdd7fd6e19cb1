"""What a template must not hold because Word or docxtpl would lose it without a word."""

from __future__ import annotations

import re

from pipeline import wordxml
from pipeline.pattern import pattern

TAG = pattern(r"\{\{.*?\}\}|\{%.*?%\}")
BLOCK_TAG = pattern(r"\{%\s*(p|tr|tc)\s+(.*?)\s*%\}")
TAGGED_PART = pattern(r"word/(?:document|header\d*|footer\d*|footnotes)\.xml")
REVISION = pattern(r"<w:(?:ins|del|moveFrom|moveTo) ")


def lint(part: str, xml: str) -> list[str]:
    """Sentences on one part of a template, each with its place."""
    if not TAGGED_PART.fullmatch(part):
        if TAG.search(re.sub(r"<[^>]+>", "", xml)):
            return [f"{part}: tanda templat di sini tidak akan diisi; hapus"]
        return []
    faults = []
    if REVISION.search(xml):
        faults.append(f"{part}: ada perubahan yang dilacak; terima atau tolak semuanya di Word")
    try:
        paragraphs = wordxml.read(xml.encode()).paragraphs
    except wordxml.Malformed as error:
        return [f"{part}: bukan XML yang utuh ({error})"]
    rows: dict[int, list[wordxml.Paragraph]] = {}
    cells: dict[int, list[wordxml.Paragraph]] = {}
    for paragraph in paragraphs:
        rows.setdefault(paragraph.row, []).append(paragraph)
        cells.setdefault(paragraph.cell, []).append(paragraph)
        faults += [f"{part}: {paragraph.where}: {fault}" for fault in _paragraph(paragraph)]
    for kind, places, here, elsewhere in (
        ("tr", rows, "baris tabel", "baris lain"),
        ("tc", cells, "sel tabel", "sel lain"),
    ):
        faults += [
            f"{part}: {p.where}: '{p.text}' di {here} dengan '{{%{kind} …%}}' akan hilang;"
            f" pindahkan ke {elsewhere}"
            for inside in places.values()
            if any(kind in _kinds(p) for p in inside)
            for p in inside
            if p.text.strip() and kind not in _kinds(p)
        ]
    return faults


def _kinds(paragraph: wordxml.Paragraph) -> list[str]:
    """What the paragraph's block tags take away: 'p', 'tr', 'tc'."""
    return [kind for kind, _ in BLOCK_TAG.findall(paragraph.text)]


def _paragraph(paragraph: wordxml.Paragraph) -> list[str]:
    text = paragraph.text
    tags = TAG.findall(text)
    faults = []
    for tag in tags:
        if not any(tag in run for run in paragraph.runs):
            faults.append(
                f"tanda '{tag}' terpotong oleh format; ketik ulang seluruh tanda sekaligus di Word"
            )
    rest = TAG.sub("", text)
    if BLOCK_TAG.search(text) and (rest.strip() or len(tags) > 1):
        faults.append(
            f"'{text}': tanda '{{%p …%}}', '{{%tr …%}}', dan '{{%tc …%}}' harus sendirian di"
            " paragrafnya"
        )
    if not paragraph.row and any(kind != "p" for kind in _kinds(paragraph)):
        faults.append(f"'{text}': tanda ini hanya dipakai di dalam tabel")
    if "{{" in rest or "{%" in rest or "}}" in rest or "%}" in rest:
        faults.append(f"'{text}': kurung tanda templat tidak berpasangan")
    return faults

"""What a template must not hold because Word or docxtpl would lose it without a word."""

from __future__ import annotations

import re

from pipeline import wordxml
from pipeline.pattern import pattern

TAG = pattern(r"\{\{.*?\}\}|\{%.*?%\}")
BLOCK_TAG = pattern(r"\{%\s*(p|tr)\s+(.*?)\s*%\}")
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
    for paragraph in paragraphs:
        rows.setdefault(paragraph.row, []).append(paragraph)
        faults += [f"{part}: {paragraph.where}: {fault}" for fault in _paragraph(paragraph)]
    for row, inside in rows.items():
        if row and any(kind == "tr" for p in inside for kind, _ in BLOCK_TAG.findall(p.text)):
            faults += [
                f"{part}: {p.where}: '{p.text}' di baris tabel dengan '{{%tr …%}}' akan hilang;"
                " pindahkan ke baris lain"
                for p in inside
                if p.text.strip() and not BLOCK_TAG.search(p.text)
            ]
    return faults


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
            f"'{text}': tanda '{{%p …%}}' dan '{{%tr …%}}' harus sendirian di paragrafnya"
        )
    if "{{" in rest or "{%" in rest or "}}" in rest or "%}" in rest:
        faults.append(f"'{text}': kurung tanda templat tidak berpasangan")
    return faults

"""Rungs 2 to 4: the XML that Word accepts, no leftovers, and the text that was to be printed."""

from __future__ import annotations

import re

from pipeline import wordxml
from pipeline.pattern import pattern
from pipeline.template.program import Program
from pipeline.text import Text, place
from pipeline.verify.expected import Expected, expected
from pipeline.verify.package import read_package
from pipeline.view.leaves import Leaves, leaves
from pipeline.view.parts import View

STYLES = "word/styles.xml"
WORD_PART = pattern(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
STYLE_ID = re.compile(rb'<w:style [^>]*w:styleId="([^"]*)"')
LEFTOVER = pattern(r"\{\{|\}\}|\{%|%\}|\{#|\b(?:None|True|False|nan)\b|&(?:amp|lt|gt|quot|#\d+);")
UNTIDY = pattern(r"\S {2,}\S| [;,]")


def verify_document(docx: bytes, program: Program, view: View) -> list[str]:
    """What is wrong in a .docx that was made of `view`; nothing when all is well."""
    parts, faults = read_package(docx)
    wanted = expected(program, view)
    drawings: list[str] = []
    known = {name.decode() for name in STYLE_ID.findall(parts.get(STYLES, b""))}
    every = leaves(view)
    typed = [text for _, text in every]
    for name, xml in parts.items():
        if not WORD_PART.fullmatch(name):
            continue
        try:
            content = wordxml.read(xml)
        except wordxml.Malformed as error:
            faults.append(f"{name}: bukan XML yang utuh ({error})")
            continue
        faults += [f"{name}: {fault}" for fault in content.faults]
        faults += [f"{name}: gaya '{style}' tidak ada" for style in sorted(content.styles - known)]
        drawings += content.drawings
        if name in wanted.lines:  # a draft's comments are no part of the decree
            faults += _leftovers(name, content.paragraphs, typed)
            faults += _differences(name, content.paragraphs, wanted.lines[name])
    if len(set(drawings)) < len(drawings):
        faults.append("nomor gambar tercatat dua kali")
    return faults + _unplaced(every, wanted)


def _leftovers(name: str, paragraphs: list[wordxml.Paragraph], typed: list[Text]) -> list[str]:
    """What no tag should leave behind; what somebody typed just so is not a leftover."""
    whole = "\n".join([paragraph.text for paragraph in paragraphs])
    kinds = [kind for kind in (LEFTOVER, UNTIDY) if kind.search(whole)]
    faults = []
    for paragraph in paragraphs if kinds else ():
        for kind in kinds:
            for found in kind.finditer(paragraph.text):
                if not any(found[0] in text for text in typed):
                    faults.append(f"{name}: {paragraph.where}: tersisa '{found[0]}'")
    return faults


def _differences(name: str, paragraphs: list[wordxml.Paragraph], want: list[str]) -> list[str]:
    got = [p.text for p in paragraphs]
    if got == want:
        return []
    from difflib import SequenceMatcher

    faults = []
    for kind, a, b, c, d in SequenceMatcher(None, want, got, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        where = paragraphs[c].where if c < len(paragraphs) else "di akhir"
        faults += [f"{name}: {where}: hilang '{line}'" for line in want[a:b]]
        faults += [f"{name}: {where}: tidak semestinya '{line}'" for line in got[c:d]]
    return faults


def _unplaced(every: Leaves, wanted: Expected) -> list[str]:
    faults = []
    for path, text in every:
        if text and path not in wanted.used:
            where = place(text)
            faults.append(f"{f'{where}: ' if where else ''}'{path}' tidak dicetak oleh templat")
    return faults

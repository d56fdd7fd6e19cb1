"""Rung 1: the package is one that Word opens: whole, declared, with nothing missing or double."""

from __future__ import annotations

import posixpath
from xml.parsers import expat

from pipeline import archive

TYPES = "[Content_Types].xml"


def read_package(docx: bytes) -> tuple[dict[str, bytes], list[str]]:
    """The parts unpacked, and what is wrong with the package."""
    parts: dict[str, bytes] = {}
    faults: list[str] = []
    try:
        for part in archive.read(docx):
            if part.name in parts:
                faults.append(f"bagian {part.name} ada dua kali")
            parts[part.name] = part.content()
    except archive.Broken as error:
        faults.append(f"arsip rusak {error}".rstrip())
    try:
        faults += _undeclared(parts) + _missing_targets(parts)
    except expat.ExpatError:
        faults.append("daftar isi paket bukan XML yang utuh")
    return parts, faults


def _elements(xml: bytes) -> list[tuple[str, dict[str, str]]]:
    """Every element's local name and attributes. Raises ExpatError."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, attributes: found.append(
        (name.rpartition(" ")[2], attributes)
    )
    parser.Parse(xml, True)
    return found


def _undeclared(parts: dict[str, bytes]) -> list[str]:
    if TYPES not in parts:
        return [f"{TYPES} tidak ada"]
    elements = _elements(parts[TYPES])
    endings = {a["Extension"].lower() for name, a in elements if name == "Default"}
    named = {a["PartName"].lstrip("/") for name, a in elements if name == "Override"}
    return [
        f"jenis isi bagian {part} tidak dinyatakan"
        for part in parts
        if part != TYPES and part not in named and part.rpartition(".")[2].lower() not in endings
    ] + [f"bagian {part} dinyatakan tetapi tidak ada" for part in sorted(named - parts.keys())]


def _missing_targets(parts: dict[str, bytes]) -> list[str]:
    faults = []
    for name, content in parts.items():
        folder, _, file = name.rpartition("_rels/")
        if not file.endswith(".rels"):
            continue
        for element, attributes in _elements(content):
            if element != "Relationship" or attributes.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/" + folder, attributes["Target"]))
            if target.lstrip("/") not in parts:
                faults.append(f"{name} menunjuk {target}, yang tidak ada")
    return faults

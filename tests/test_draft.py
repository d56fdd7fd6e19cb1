"""With a finding that blocks signing there is a draft and no final file, and it shows what is wrong."""

from __future__ import annotations

import io
import os
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from pipeline.build import build
from pipeline.cli import main
from tests import kit

TODAY = date(2026, 1, 1)
NIP, WRONG = "19710612 199603 2 003", "19710612 199693 2 003"


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    text = kit.SPECIMEN.read_text(encoding="utf-8")
    assert NIP in text
    path = tmp_path / "salah.yaml"
    path.write_text(text.replace(NIP, WRONG), encoding="utf-8")
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_draft_in_place_of_the_final_file_and_back(spoilt: Path, tmp_path: Path) -> None:
    command = ["buat", str(spoilt), "--tanpa-pdf", "-o", str(tmp_path)]
    assert main(command) == 1
    folder = tmp_path / "salah"
    assert names(folder) == {"keputusan-DRAF.docx", "lembar-periksa.html"}
    (folder / "keputusan-DRAF.pdf").write_bytes(b"draf lama")
    spoilt.write_text(spoilt.read_text("utf-8").replace(WRONG, NIP), encoding="utf-8")
    assert main(command) == 0
    assert names(folder) == {"keputusan.docx", "lembar-periksa.html"}
    (folder / "keputusan.pdf").write_bytes(b"final lama")
    spoilt.write_text(spoilt.read_text("utf-8").replace(NIP, WRONG), encoding="utf-8")
    assert main(command) == 1
    assert names(folder) == {"keputusan-DRAF.docx", "lembar-periksa.html"}


@pytest.fixture
def draft(spoilt: Path, tmp_path: Path) -> bytes:
    build(str(spoilt), kit.templates(), str(tmp_path / "out"), None, TODAY)
    return (tmp_path / "out" / "keputusan-DRAF.docx").read_bytes()


def anchored(docx: bytes) -> dict[str, str]:
    """Comment text -> the words it is anchored on."""
    document = Document(io.BytesIO(docx))
    texts = {str(c.comment_id): c.text for c in document.comments}
    words: dict[str, str] = dict.fromkeys(texts, "")
    open_now: set[str] = set()
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_now.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            open_now.discard(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            for number in open_now:
                words[number] += element.text or ""
    return {texts[number]: words[number] for number in texts}


def test_each_finding_is_a_comment_on_the_guilty_words(draft: bytes) -> None:
    comments = anchored(draft)
    assert comments
    (about_nip,) = {words for text, words in comments.items() if "199693" in text}
    assert about_nip == WRONG
    assert all(words for words in comments.values())


def test_every_page_bears_the_watermark(draft: bytes) -> None:
    document = Document(io.BytesIO(draft))
    headers = 0
    for section in document.sections:
        kinds = [section.header]
        if section.different_first_page_header_footer:
            kinds.append(section.first_page_header)
        for header in kinds:
            headers += 1
            marks = [d for d in header._element.iter(qn("wp:docPr")) if d.get("name") == "DRAF"]
            assert len(marks) == 1
    assert headers >= 3


def test_the_final_file_bears_none(tmp_path: Path) -> None:
    build(str(kit.SPECIMEN), kit.templates(), str(tmp_path), None, TODAY)
    document = Document(os.path.join(tmp_path, "keputusan.docx"))
    assert all("DRAF" not in section.header._element.xml for section in document.sections)
    assert len(document.comments) == 0


def test_the_same_draft_has_the_same_bytes(spoilt: Path, draft: bytes, tmp_path: Path) -> None:
    build(str(spoilt), kit.templates(), str(tmp_path / "lagi"), None, TODAY)
    assert (tmp_path / "lagi" / "keputusan-DRAF.docx").read_bytes() == draft


def test_a_comment_bears_no_date(draft: bytes) -> None:
    """It would make tomorrow's draft another file."""
    comments = list(Document(io.BytesIO(draft)).comments)
    assert comments
    assert [comment.timestamp for comment in comments if comment.timestamp] == []


def test_overlapping_findings_and_findings_without_words(tmp_path: Path) -> None:
    """The decree as issued has dozens of findings; every one becomes a comment."""
    result = build(str(kit.CONFIGS[0]), kit.templates(), str(tmp_path), None, TODAY)
    comments = Document(os.path.join(tmp_path, "keputusan-DRAF.docx")).comments
    assert len(comments) == len(result.hasil.temuan) > 20

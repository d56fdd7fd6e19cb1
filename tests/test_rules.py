"""Every rule against its case file tests/rules/<name of its file>.yaml; see pipeline/cases.py."""

from __future__ import annotations

import gc
import re
import weakref
from pathlib import Path

import pytest

from pipeline.cases import BAD, GOOD, Case, cases, naskah
from pipeline.check.check import Temuan, check
from pipeline.check.rule import Rule, all_rules
from pipeline.load import load
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.naskah import Naskah
from pipeline.view.keputusan import view

HERE = Path(__file__).parent
SPECIMEN = HERE / "contoh.yaml"
RULES = {rule.kode: rule for rule in all_rules()}
ALL = [case for path in sorted((HERE / "rules").glob("*.yaml")) for case in cases(path.stem)]


def rule_of(case: Case) -> Rule:
    return RULES[case.file[:3].upper()]


def found(rule: Rule, text: Naskah, case: Case) -> list[Temuan]:
    (run,) = check(text, [rule])
    return [t for t in run.temuan if t.letak.file == case.file] or run.temuan


def name(case: Case) -> str:
    return f"{case.file[:3]}-{case.title[:60]}"


@pytest.mark.parametrize("case", ALL, ids=name)
def test_case(case: Case) -> None:
    """A good case finds nothing; a bad one exactly its marks, and its fix silences the rule."""
    rule = rule_of(case)
    temuan = found(rule, naskah(case), case)
    got = {(t.letak.line, t.ganti or "") for t in temuan}
    marks = case.marks
    if case.title.startswith(GOOD):
        assert not marks, "a good case has no marks"
        assert not temuan
        return
    assert case.title.startswith(BAD)
    assert marks, "a bad case marks its guilty lines"
    assert {line for line, _ in got} == marks.keys(), [t.pesan for t in temuan]
    for line, fix in marks.items():
        assert not fix or (line, fix) in got, got
    for t in temuan:
        assert t.tertulis[:20] in t.pesan or not t.tertulis, "the message names what was typed"
        _fix_silences(rule, case, t)


def _fix_silences(rule: Rule, case: Case, temuan: Temuan) -> None:
    if temuan.ganti is None:
        return
    lines = ("\n" * case.line + case.text).split("\n")
    line = lines[temuan.letak.line - 1]
    start = temuan.letak.column - 1
    if not line.startswith(temuan.tertulis, start):
        return  # the guilty words run over two lines, or were made from a reference
    mended = line[:start] + temuan.ganti + line[start + len(temuan.tertulis) :]
    lines[temuan.letak.line - 1] = mended
    again = naskah(case, "\n".join(lines[case.line :]))
    same = [t for t in found(rule, again, case) if t.letak == temuan.letak]
    assert not same, f"typing {temuan.ganti!r} does not silence the rule: {same[0].pesan}"


def test_each_rule_has_its_cases() -> None:
    files = {case.file for case in ALL}
    assert files, "there are case files"
    assert {file.removesuffix(".yaml") for file in files} == {
        path.stem for path in (HERE.parent / "pipeline" / "rules").glob("[a-z][0-9][0-9]_*.py")
    }


@pytest.mark.parametrize("kode", RULES)
def test_rule(kode: str) -> None:
    """Both kinds of cases, one good case for each numbered silence, and a manual."""
    rule = RULES[kode]
    titles = [case.title for case in ALL if rule_of(case).kode == kode]
    good = [title for title in titles if title.startswith(GOOD)]
    assert good, f"{kode} has no good case"
    assert any(title.startswith(BAD) for title in titles), f"{kode} has no bad case"
    silences = re.findall(r"^(\d+)\. ", rule.penjelasan, re.MULTILINE)
    for number in silences:
        assert any(f"({number})" in title for title in good), (
            f"{kode}: silence {number} has no case"
        )
    assert rule.judul
    assert rule.penjelasan
    assert rule.sumber


def test_the_specimen_is_clean_and_every_rule_looks_at_it() -> None:
    keputusan = read(load(str(SPECIMEN)))
    runs = check(naskah_of(view(keputusan), keputusan))
    assert runs, "there are rules"
    assert [(t.kode, t.pesan) for run in runs for t in run.temuan] == []
    peraturan = {case.file[:3].upper() for case in ALL if "\npasal:" in case.text}
    assert {run.rule.kode for run in runs if not run.diperiksa} <= peraturan & {"S50", "T21"}


def test_a_checked_decree_is_freed_without_the_garbage_collector() -> None:
    gc.disable()
    try:
        keputusan = read(load(str(SPECIMEN)))
        decree = naskah_of(view(keputusan), keputusan)
        known = weakref.ref(decree)
        assert sum(run.diperiksa for run in check(decree)) > 100
        del decree
        assert known() is None
    finally:
        gc.enable()

"""The rules as their own files tell them: the list, and one rule explained with an example."""

from __future__ import annotations

from pipeline.cases import bad_example
from pipeline.check.exempt import RULE
from pipeline.check.rule import Rule, all_rules
from pipeline.fault import Fault
from pipeline.jarak import terdekat
from pipeline.report.screen import finding_text


def catalogue() -> str:
    """One line a rule: code, level, sentence; then its source."""
    lines = []
    for rule in _rules():
        lines.append(f"{rule.kode} {rule.tingkat:6}  {rule.judul}")
        lines.append(f"{'':12}sumber: {rule.sumber}")
    return "\n".join(lines) + "\n"


def explained(kode: str) -> str:
    """One rule: its manual, and an example with the message it really prints. Raises Fault."""
    rules = {rule.kode: rule for rule in _rules()}
    rule = rules.get(kode.upper())
    if rule is None:
        near = terdekat(kode, rules)
        meant = f"maksud Anda {near}?" if near else "lihat daftarnya: iku aturan"
        raise Fault(f"iku: aturan '{kode}' tidak ada; {meant}")
    text = (
        f"{rule.kode} {rule.tingkat}  {rule.judul}\n\n{rule.penjelasan}\n\nSumber: {rule.sumber}\n"
    )
    example = bad_example(rule)
    if example is None:
        return text
    found, lines = example
    return f"{text}\nContoh yang salah:\n\n{finding_text(found, lines)}\n"


def _rules() -> list[Rule]:
    return [*all_rules(), RULE]

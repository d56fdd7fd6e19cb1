"""Clean decrees of other offices: the rules of dates and of language must find nothing in them.

They are made up, and as varied as such decrees are: an agency, an inspectorate, a hospital, a court,
a village, a school, a subdistrict and a health centre, each with its own wording.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check.check import check, findings
from pipeline.check.rule import all_rules
from pipeline.load import load
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.view.keputusan import view

FILES = sorted((Path(__file__).parent / "bersih").glob("*.yaml"))
RULES = [rule for rule in all_rules() if rule.kode[0] in "BT"]


def test_there_are_decrees_and_rules() -> None:
    assert len(FILES) >= 8
    assert {rule.kode[0] for rule in RULES} == {"B", "T"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_found(file: Path) -> None:
    keputusan = read(load(str(file)))
    runs = check(naskah_of(view(keputusan), keputusan), RULES)
    assert [(t.kode, t.tertulis, t.pesan) for t in findings(runs)] == []
    assert sum(run.diperiksa for run in runs) > len(RULES)

"""The text of both decrees as they leave the press, read by a person and kept.

A change that is meant: `IKU_TULIS_EMAS=1 pytest tests/test_golden.py`, then read the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.render import render
from tests import kit

GOLDEN = Path(__file__).parent / "emas"


@pytest.mark.parametrize("path", kit.CONFIGS, ids=lambda path: path.stem)
def test_golden_text(path: Path) -> None:
    lines = [line for line in kit.texts(render(kit.template(), kit.printed(path))) if line]
    text = "\n".join(lines) + "\n"
    golden = GOLDEN / f"{path.stem}.txt"
    if os.environ.get("IKU_TULIS_EMAS"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert len(lines) > 80

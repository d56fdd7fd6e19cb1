"""Warm: one decree read and checked by every rule, against plain docxtpl only filling it in; they
take turns, so that both meet the same machine."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import kit
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from pipeline.check.check import check
from pipeline.check.rule import all_rules
from pipeline.inspect import read_decree

TURNS = 30
EACH = 5  # checks in one turn, of which the middle one counts


def seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def main() -> None:
    rules, context = all_rules(), kit.plain_data(kit.printed())

    def ours() -> None:
        check(read_decree(str(kit.CONFIG)).naskah, rules)

    with tempfile.TemporaryDirectory() as folder:

        def theirs() -> None:
            template = DocxTemplate(kit.TEMPLATE)
            template.render(context, autoescape=True)
            template.save(Path(folder, "plain.docx"))

        for job in (ours, theirs, ours, theirs):
            job()
        gc.freeze()
        turns = [
            (statistics.median([seconds(ours) for _ in range(EACH)]), seconds(theirs))
            for _ in range(TURNS)
        ]
    mine, plain = (statistics.median(column) for column in zip(*turns, strict=True))
    ratio = statistics.median([a / b for a, b in turns])
    print(f"load, model, {len(rules)} rules: {mine * 1000:.1f} ms")
    print(f"plain docxtpl, render     : {plain * 1000:.1f} ms")
    print(f"ratio                     : {ratio:.3f} (median of {TURNS} turns)")


if __name__ == "__main__":
    main()

"""Warm: one decree read and checked by every rule, against plain docxtpl only filling it in. Each
has a process of its own, as in use; they take turns, so that both meet the same machine."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
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
EACH = 5  # runs in one turn, of which the middle one counts
WARM = 5  # runs before the first turn


def ours(folder: str) -> Callable[[], object]:
    rules = all_rules()
    gc.set_threshold(100_000)  # as `iku` has it
    return lambda: check(read_decree(str(kit.CONFIG)).naskah, rules)


def theirs(folder: str) -> Callable[[], object]:
    context = kit.plain_data(kit.printed())

    def run() -> None:
        template = DocxTemplate(kit.TEMPLATE)
        template.render(context, autoescape=True)
        template.save(Path(folder, "plain.docx"))

    return run


SIDES = {"ours": ours, "theirs": theirs}


def seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def work(side: str) -> None:
    """The process of one side: each line it is sent is a turn."""
    with tempfile.TemporaryDirectory() as folder:
        job = SIDES[side](folder)
        for _ in range(WARM):
            job()
        gc.freeze()
        for _ in sys.stdin:
            print(statistics.median([seconds(job) for _ in range(EACH)]), flush=True)


def main() -> None:
    sides = [
        subprocess.Popen(
            [sys.executable, __file__, side],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        for side in SIDES
    ]
    turns: list[list[float]] = []
    for _ in range(TURNS):
        turn = []
        for side in sides:
            assert side.stdin and side.stdout
            side.stdin.write("turn\n")
            turn.append(float(side.stdout.readline()))
        turns.append(turn)
    for side in sides:
        side.communicate()
    mine, plain = (statistics.median(column) for column in zip(*turns, strict=True))
    ratio = statistics.median([a / b for a, b in turns])
    print(f"load, model, {len(all_rules())} rules: {mine * 1000:.1f} ms")
    print(f"plain docxtpl, render     : {plain * 1000:.1f} ms")
    print(f"ratio                     : {ratio:.3f} (median of {TURNS} turns)")


if __name__ == "__main__":
    work(sys.argv[1]) if sys.argv[1:] else main()

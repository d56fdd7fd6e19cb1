"""Warm: one decree read and checked by every rule, against plain docxtpl only filling it in."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time

import kit
import warm

from pipeline.check.check import check
from pipeline.check.rule import all_rules
from pipeline.inspect import read_decree

TIMES = 40


def main() -> None:
    rules = all_rules()
    took = []
    for _ in range(TIMES):
        start = time.perf_counter()
        check(read_decree(str(kit.CONFIG)).naskah, rules)
        took.append(time.perf_counter() - start)
    ours = statistics.median(took[5:])
    with tempfile.TemporaryDirectory() as folder:
        plain = 1 / warm.theirs(sys.executable, folder)
    print(f"load, model, {len(rules)} rules: {ours * 1000:.1f} ms")
    print(f"plain docxtpl, render     : {plain * 1000:.1f} ms")
    print(f"ratio                     : {ours / plain:.3f}")


if __name__ == "__main__":
    main()
